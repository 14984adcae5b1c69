/** Hands on what happened, in its order, and again where it could not be kept: WhatsApp does not send it twice. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Inbound } from '../../conversation/message.ts';
import type { Receive } from '../channel.ts';
import { codeOf } from '../line.ts';
import type { Log } from '../log.ts';
import { channelName } from './read.ts';

const mostWaiting = 10_000;
const waitMs = (failures: number) => Math.min(500 * 2 ** failures, 30_000);

export function makeIntake(receive: Receive, log: Log, signal: AbortSignal) {
  let waiting: Inbound[] = [];
  let busy = false;

  async function run(): Promise<void> {
    for (let failures = 0; waiting.length > 0 && !signal.aborted; ) {
      const batch = waiting;
      waiting = [];
      try {
        await receive(batch);
        failures = 0;
      } catch (error) {
        if (failures === 0) log.error({ channel: channelName, code: codeOf(error) }, 'messages could not be kept; trying again');
        // What is lost here is unread in the chat, and is read after the next start.
        waiting = [...batch, ...waiting].slice(-mostWaiting);
        await pause(waitMs(failures++), undefined, { signal }).catch(() => undefined);
      }
    }
    busy = false;
  }

  return {
    take(told: readonly Inbound[]): void {
      waiting.push(...told);
      if (busy || waiting.length === 0) return;
      busy = true;
      void run();
    },
    caughtUp: () => !busy,
  };
}
