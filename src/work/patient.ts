/** Asks a part that may never answer. */
import { setTimeout as after } from 'node:timers/promises';

/** Rejects when there is no answer in time. While a question stands open it is not asked again: a part that hangs is not buried in questions. */
export function patiently<T>(ask: () => Promise<T>, atMostMs: number): () => Promise<T> {
  let open: Promise<T> | undefined;
  return async () => {
    open ??= ask().finally(() => {
      open = undefined;
    });
    const answered = new AbortController();
    const tooLate = after(atMostMs, undefined, { signal: answered.signal }).then(() => {
      throw new NoAnswer(`no answer within ${atMostMs / 1000} s`);
    });
    try {
      return await Promise.race([open, tooLate]);
    } finally {
      answered.abort();
    }
  };
}

export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}
