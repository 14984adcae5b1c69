/**
 * What goes at once, beside the moments that were given: how far ahead of the rate it is. Moments that were given before a rush know
 * nothing of it, and a platform counts both.
 */
import type { Time } from '../time.ts';

/** So far ahead of the rate goes what somebody waits for, at once, and then one after another. */
const rushMs = 160;
/** What was given a moment goes beside so much of it, and not beside more. */
const givenMs = 90;

export type Beside = {
  /** For how long nothing more may go. */
  restMs(): number;
  /** So much went that moments must be given anew. */
  isRush(): boolean;
  /** One more goes. */
  count(): void;
  /** Whether something went that nobody was told of. */
  isUntold(): boolean;
  /** For how many milliseconds that fills the rate; it is then told. */
  untoldMs(): number;
  /** All processes together are so far ahead. */
  heard(ms: number): void;
};

/** Each fills the rate for `eachMs`. */
export function makeBeside(eachMs: number, { ms: now }: Pick<Time, 'ms'>): Beside {
  // Of a slow platform not even one message goes ahead.
  const aheadMs = Math.max(rushMs, eachMs);
  let until = 0;
  let untold = 0;
  return {
    restMs: () => Math.max(0, until + eachMs - aheadMs - now()),
    isRush: () => until - givenMs > now(),
    count() {
      until = Math.max(until, now()) + eachMs;
      untold += 1;
    },
    isUntold: () => untold > 0,
    untoldMs() {
      const ms = untold * eachMs;
      untold = 0;
      return ms;
    },
    heard(ms) {
      until = Math.max(until, now() + ms);
    },
  };
}
