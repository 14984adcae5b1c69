/** Finds what a crash, a lost job or a platform's silence left undone, and does it. */

import type { Backlog } from '../delivery/backlog.ts';
import type { House } from '../house.ts';
import { errorOf } from '../house.ts';
import type { Attend } from '../turns/attend.ts';
import type { Clocks } from './clocks.ts';
import { repeat } from './repeat.ts';

/** Younger work is probably in somebody's hands. */
const patienceMs = 10_000;
const everyMs = 5_000;

export type Sweeper = {
  /** All of it once. */
  sweep(): Promise<void>;
  /** Again and again. Each worker does it for itself, so that nothing need remember it; what two of them find at once is done once. */
  start(): void;
  stop(): Promise<void>;
};

export function makeSweeper(house: House, attend: Attend, backlogs: { readonly [channel: string]: Backlog }, clocks: Clocks): Sweeper {
  async function unread(): Promise<void> {
    const left = await house.undone.unread(patienceMs, Object.keys(house.channels));
    if (left.length > 0) house.log.info({ unread: left.length }, 'reading what was left');
    const ended = await Promise.allSettled(left.map((id) => attend.attend(id)));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  // Apart, so that a long backlog keeps neither messages nor clocks waiting.
  const ofChannels = Object.entries(backlogs).map(([channel, backlog]) => [`backlog ${channel}`, backlog] as const);
  const parts: { readonly [name: string]: Backlog | (() => Promise<void>) } = { unread, ...Object.fromEntries(ofChannels), clocks: clocks.ringDue };
  let started: readonly ReturnType<typeof repeat>[] = [];

  return {
    async sweep() {
      for (const part of Object.values(parts)) await part(new AbortController().signal);
    },
    start() {
      const failed = (part: string) => (error: unknown) => house.log.error({ part, error: errorOf(error) }, 'sweep failed; it is tried again');
      started = Object.entries(parts).map(([name, part]) => repeat(everyMs, part, failed(name)));
    },
    async stop() {
      await Promise.all(started.map((one) => one.stop()));
    },
  };
}
