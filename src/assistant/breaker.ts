/** Leaves a model alone that fails, and tries it again with one call. */

/** How a call ended. */
export type Ending = {
  good(): void;
  /** `restMs`: for so long it asked to be left alone. */
  bad(restMs?: number): void;
  /** The call was not made, or tells nothing of the model's health. */
  unmade(): void;
};

export type Breaker = {
  /** No call is to be made now. */
  isOpen(): boolean;
  /** Asks for a call; `undefined` where none is to be made. After a rest one call is let through, and the others wait for its outcome. */
  begin(): Ending | undefined;
};

const failuresAtMost = 4;
const restMs = { first: 30_000, most: 600_000 };

export function makeBreaker(now: () => number): Breaker {
  let failures = 0;
  let rests = 0;
  let until = 0;
  let trying = false;
  const isOpen = () => now() < until || trying;

  function rest(asked: number): void {
    failures++;
    const tired = failures >= failuresAtMost || rests > 0;
    const own = tired ? Math.min(restMs.first * 2 ** rests++, restMs.most) : 0;
    until = Math.max(until, now() + Math.max(own, Math.min(asked, restMs.most)));
  }

  function well(): void {
    failures = 0;
    rests = 0;
  }

  return {
    isOpen,
    begin() {
      if (isOpen()) return undefined;
      const isTrial = rests > 0;
      trying = isTrial;
      const ended = () => {
        if (isTrial) trying = false;
      };
      // Calls that were under way when a rest began tell of the time before it: they neither end it nor make it longer, but for what was asked.
      const isOver = () => !isTrial && isOpen();
      return {
        good() {
          ended();
          if (!isOver()) well();
        },
        bad(asked = 0) {
          ended();
          if (isOver()) until = Math.max(until, now() + Math.min(asked, restMs.most));
          else rest(asked);
        },
        unmade: ended,
      };
    },
  };
}
