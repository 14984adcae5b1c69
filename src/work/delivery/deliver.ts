/** From the outbox to the platform: in the reader's language, in order, each entry settled once. */

import type { Conversation, OutboxEntry, Settled } from '../../conversation/turn.ts';
import { type Batch, makeBatch } from '../batch.ts';
import type { House } from '../house.ts';
import { makeLine } from '../turns/line.ts';
import { type Behind, makeBehind } from './behind.ts';
import type { Pace } from './pace.ts';
import { type Later, makeSendEntries, type SendEntries } from './send-entries.ts';

/** How often, and each time how much longer, a process waits for another to end its sending. */
const waitsAtMost = 8;
const waitMs = 25;

export type Deliver = {
  /** Sends entries which this process has claimed, after those given before; resolves when they are settled or given back. */
  send(conversation: Conversation, entries: readonly OutboxEntry[]): Promise<void>;
  /**
   * Sends what `claim` brings for this process, each conversation at its moment. What the process claims meanwhile for one of them
   * does not overtake it. Resolves once it is claimed, with how each conversation's sending ends.
   */
  left(claim: () => Promise<readonly OutboxEntry[]>, momentOf: (nth: number) => number): Promise<readonly Promise<void>[]>;
  /** Claims and sends whatever may be sent to a conversation now. */
  all(conversation: number): Promise<void>;
  /** Resolves when nothing is being sent and all marks are written. */
  idle(): Promise<void>;
};

type PaceOf = (channel: string) => Pace | undefined;

/** `later` brings a conversation back to `all` at a time. */
export function makeDeliver(house: House, later: Later, paceOf: PaceOf): Deliver {
  const line = makeLine();
  const marks = makeBatch<Settled>((settled) => house.outbox.settle(settled));
  const behind = makeBehind();
  const claiming = new Set<Promise<unknown>>();
  const { sendAll, giveBack } = makeSendEntries(house, { marks, behind, later, paceOf });

  async function sendAt(at: number, id: number, entries: readonly OutboxEntry[]): Promise<void> {
    await house.time.pause(at - house.time.ms());
    const conversation = await house.inbox.load(id);
    behind.clear(
      id,
      entries.map(({ lane }) => lane),
    );
    if (!conversation) return;
    await paceOf(conversation.channel)?.takeOver(conversation.address);
    await sendAll(conversation, entries, 1);
  }

  return {
    async send(conversation, entries) {
      // What is being claimed was said before, and stands in line as soon as it is known.
      if (claiming.size > 0) await Promise.allSettled(claiming);
      await line(conversation.id, () => (behind.has(entries) ? giveBack(entries, 0) : sendAll(conversation, entries)));
    },
    async left(claim, momentOf) {
      const claimed = claim();
      claiming.add(claimed);
      try {
        return byConversation(await claimed).map(([id, entries], nth) => line(id, () => sendAt(momentOf(nth), id, entries)));
      } finally {
        claiming.delete(claimed);
      }
    },
    all: (conversation) => line(conversation, () => claimAll(house, conversation, { marks, behind, sendAll, later, paceOf })),
    async idle() {
      await line.idle();
      await marks.flush();
      await Promise.all(Object.keys(house.channels).map((name) => paceOf(name)?.idle()));
    },
  };
}

type Claiming = Pick<SendEntries, 'sendAll'> & { readonly marks: Batch<Settled>; readonly behind: Behind; readonly later: Later; readonly paceOf: PaceOf };

async function claimAll({ inbox, outbox, channels, time, now }: House, id: number, { marks, behind, sendAll, later, paceOf }: Claiming): Promise<void> {
  // Who serves the channel sends: a terminal leaves Telegram to the service, and the service the terminal to itself.
  const known = await inbox.load(id);
  if (!known || !(known.channel in channels)) return;
  await marks.flush();
  behind.clear(id);
  for (let waits = 0; waits < waitsAtMost; ) {
    const entries = await outbox.claim(id);
    const conversation = entries.length > 0 ? await inbox.load(id) : undefined;
    if (conversation) {
      await paceOf(conversation.channel)?.takeOver(conversation.address);
      await sendAll(conversation, entries);
      await marks.flush();
    } else if (await outbox.held(id)) {
      // Another process is in the middle of sending; what came after it must not wait for the sweeper.
      await time.pause(waitMs * ++waits);
    } else return;
  }
  await later(id, new Date(now().getTime() + waitMs * waitsAtMost));
}

function byConversation(entries: readonly OutboxEntry[]): readonly (readonly [number, readonly OutboxEntry[]])[] {
  const groups = new Map<number, OutboxEntry[]>();
  for (const entry of entries) groups.set(entry.conversation, [...(groups.get(entry.conversation) ?? []), entry]);
  return [...groups];
}
