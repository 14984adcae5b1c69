/** Waiting for a platform that does not answer. */
import { setTimeout as after } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { codeOf, failureOf } from './errors.ts';
import type { Pulse } from './pulse.ts';

/** Waits, or rejects at once when the signal says stop. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const pause: Pause = (milliseconds, signal) => after(milliseconds, undefined, { signal });

/** 1, 2, 4 … 60 seconds; the platform's own wish comes first. */
export const backoff = (failures: number, wished = 0): number => Math.max(wished, Math.min(60_000, 1000 * 2 ** Math.min(failures - 1, 6)));

export type Persistence = { readonly signal: AbortSignal; readonly pause: Pause; readonly log: Log; readonly pulse: Pulse };

/** Does a thing, however often it takes. Resolves to false once told to stop, or refused for good. Never throws. */
export async function persist(what: string, action: () => Promise<unknown>, { signal, pause, log, pulse }: Persistence): Promise<boolean> {
  for (let failures = 1; !signal.aborted; failures++) {
    try {
      await action();
      pulse.well();
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (signal.aborted) break;
      if (failure.why === 'refused' || failure.why === 'blocked') {
        pulse.over(error);
        log.error(
          { channel: 'telegram', code: codeOf(error) },
          `${what}: refused for good; ${failure.why === 'refused' ? 'is the token right?' : 'the bot may not'}`,
        );
        return false;
      }
      pulse.ill(error);
      log.warn({ channel: 'telegram', code: codeOf(error), failures }, `${what}: failed, tried again`);
      const { afterMs } = failure.why === 'try-later' ? failure : { afterMs: 0 };
      await pause(backoff(failures, afterMs), signal).catch(() => undefined);
    }
  }
  return false;
}
