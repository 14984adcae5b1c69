/** Counts, by address, what was guessed at: who guesses has to wait. */

const windowMs = 60_000;
/** More addresses than this are forgotten together: what is guessed at is long enough. */
const addresses = 10_000;

/** `atMost` are let pass in a minute. */
export function makeMisses(now: () => number, atMost = 20) {
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
