import type { House } from './house.ts';

/** Whoever does not answer within so many milliseconds is not waited for: then it gives `undefined`. */
export async function inTime<T>({ time }: Pick<House, 'time'>, ms: number, asked: Promise<T | undefined>): Promise<T | undefined> {
  const answered = new AbortController();
  try {
    return await Promise.race([asked, time.pause(ms, answered.signal).then(() => undefined)]);
  } finally {
    answered.abort();
  }
}
