/** Long polling: an update is confirmed by asking for those after it, so only after it was received. */
import { GrammyError, type RawApi } from 'grammy';
import type { Inbound } from '../../conversation/message.ts';
import type { Receive } from '../channel.ts';
import { pollSeconds } from './client.ts';
import { codeOf, failureOf } from './errors.ts';
import { isTokenRefused } from './pulse.ts';
import { backoff, type Persistence } from './retry.ts';
import { allowedUpdates } from './updates.ts';

export type Polling = Persistence & { readonly raw: RawApi; readonly read: (raw: unknown) => readonly Inbound[]; readonly receive: Receive };

/** Polls until the signal says stop, or the token is refused. Never throws. */
export async function poll(polling: Polling): Promise<void> {
  const { signal, pause, log, pulse } = polling;
  let next: number | undefined;
  for (let failures = 0; !signal.aborted; ) {
    try {
      next = (await round(polling, next)) ?? next;
      failures = 0;
      pulse.well();
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      if (isTokenRefused(error)) {
        pulse.over(error);
        return log.error({ channel: 'telegram', code: codeOf(error) }, 'polling stopped: the platform refuses the token');
      }
      pulse.ill(error);
      complain(polling, error, failures);
      const failure = failureOf(error);
      await pause(backoff(failures, failure.why === 'try-later' ? failure.afterMs : 0), signal).catch(() => undefined);
    }
  }
}

/** Gives the number of the next update wanted, if any came. */
async function round({ raw, read, receive }: Polling, offset: number | undefined): Promise<number | undefined> {
  const asked = { limit: 100, timeout: pollSeconds, allowed_updates: allowedUpdates, ...(offset !== undefined && { offset }) };
  const updates = await raw.getUpdates(asked);
  const messages = updates.flatMap(read);
  if (messages.length > 0) await receive(messages);
  const last = updates.at(-1);
  return last && last.update_id + 1;
}

/** The first time only: what goes on is not news. */
function complain({ log }: Polling, error: unknown, failures: number): void {
  if (failures > 1) return;
  const conflict = error instanceof GrammyError && error.error_code === 409;
  log.warn(
    { channel: 'telegram', code: codeOf(error) },
    conflict ? 'another process polls with this token, or a webhook is set; waiting' : 'polling failed; trying again',
  );
}
