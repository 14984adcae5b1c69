/** Does something again and again, in this process alone: no queue has to remember it. */
import { setTimeout as pause } from 'node:timers/promises';

export type Repeated = {
  /** Does it no more; resolves when what is under way has ended. */
  stop(): Promise<void>;
};

/** At once, and then so long after each end. One that fails is told to `failed` and tried again; the signal asks one under way to end. */
export function repeat(everyMs: number, task: (stopping: AbortSignal) => Promise<void>, failed: (error: unknown) => void): Repeated {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await task(signal).catch(failed);
      await pause(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
