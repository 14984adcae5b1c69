/** Counts, by address, codes that were none: who guesses has to wait. */

const windowMs = 60_000;
const atMost = 20;
/** More addresses than this are forgotten together: the codes themselves are beyond guessing. */
const addresses = 10_000;

export function makeMisses(now: () => number) {
  const counts = new Map<string, { since: number; misses: number }>();
  const current = (address: string) => {
    const known = counts.get(address);
    return known && now() - known.since < windowMs ? known : undefined;
  };
  return {
    tooMany: (address: string): boolean => (current(address)?.misses ?? 0) >= atMost,
    note(address: string): void {
      const known = current(address);
      if (known) known.misses += 1;
      else {
        if (counts.size >= addresses) counts.clear();
        counts.set(address, { since: now(), misses: 1 });
      }
    },
  };
}
