/** Leaves a model alone that fails, and tries it again with one call. */

export type Breaker = {
  /** No call is to be made now. */
  isOpen(): boolean;
  /** Asks for a call; `false` where none is to be made. After a rest one call is let through, and the others wait for its outcome. */
  begin(): boolean;
  good(): void;
  /** `restMs`: for so long it asked to be left alone. */
  bad(restMs?: number): void;
  /** The call that was begun was not made, or tells nothing of the model's health. */
  unmade(): void;
};

const failuresAtMost = 4;
const restMs = { first: 30_000, most: 600_000 };

export function makeBreaker(now: () => number): Breaker {
  let failures = 0;
  let rests = 0;
  let until = 0;
  let trying = false;
  const isOpen = () => now() < until || trying;
  return {
    isOpen,
    begin() {
      if (isOpen()) return false;
      trying = rests > 0;
      return true;
    },
    good() {
      failures = 0;
      rests = 0;
      until = 0;
      trying = false;
    },
    bad(asked = 0) {
      trying = false;
      failures++;
      const tired = failures >= failuresAtMost || rests > 0;
      const rest = tired ? Math.min(restMs.first * 2 ** rests++, restMs.most) : 0;
      until = Math.max(until, now() + Math.max(rest, Math.min(asked, restMs.most)));
    },
    unmade() {
      trying = false;
    },
  };
}
