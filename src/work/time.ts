/** Time that goes by while something waits. Which hour it is, is another question: `House.now`. */
import { setTimeout as after } from 'node:timers/promises';

export type Time = {
  /** Milliseconds since some moment; they never go back. */
  readonly ms: () => number;
  /** Resolves after so long, or at once when the signal says stop. Never rejects. */
  readonly pause: (ms: number, stopping?: AbortSignal) => Promise<void>;
};

export const realTime: Time = {
  ms: () => performance.now(),
  pause: (ms, signal) => after(Math.max(0, ms), undefined, signal && { signal }).catch(() => undefined),
};
