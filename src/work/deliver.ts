/** From the outbox to the platform: in the reader's language, in order, each entry settled once. */
import { fit } from '../channels/fit.ts';
import type { Channel, Delivery, Fitted } from '../channels/channel.ts';
import type { Conversation, OutboxEntry, Settled } from '../conversation/turn.ts';
import { isLanguage } from '../words/language.ts';
import { outbound } from '../words/outbound.ts';
import { makeBatch } from './batch.ts';
import type { House } from './house.ts';
import { makeLine } from './line.ts';

/** After so many attempts an entry is given up, counted, and left to the operator. */
const attemptsAtMost = { later: 12, unknown: 4 };
const backoffMs = (attempts: number) => Math.min(1000 * 2 ** (attempts - 1), 300_000);

export type Deliver = {
  /** Sends entries which this process has claimed; resolves when they are settled or given back. */
  send(conversation: Conversation, entries: readonly OutboxEntry[]): Promise<void>;
  /** Claims and sends whatever may be sent to a conversation now. */
  all(conversation: number): Promise<void>;
  /** Resolves when nothing is being sent and all marks are written. */
  idle(): Promise<void>;
};

/** `later` brings a conversation back to `all` at a time. */
export function makeDeliver(house: House, later: (conversation: number, at: Date) => Promise<void>): Deliver {
  const line = makeLine();
  const marks = makeBatch<Settled>((settled) => house.outbox.settle(settled));

  async function sendAll(conversation: Conversation, entries: readonly OutboxEntry[]): Promise<void> {
    const channel = house.channels[conversation.channel];
    if (!channel) return giveBack(entries, 60_000, { uncertain: false, sentIds: [], fault: 'channel is off' }, conversation.id);
    for (const [at, entry] of entries.entries()) {
      const { delivery, sentIds } = await sendEntry(house, channel, conversation, entry);
      if (delivery.ok) marks.add({ id: entry.id, outcome: 'sent', sentIds });
      else if (!(await refused(conversation, channel, entries.slice(at), delivery, sentIds))) return;
      house.meter.sent.inc({ channel: channel.name, outcome: delivery.ok ? 'sent' : delivery.why });
    }
  }

  /** What to do about a send that failed. `true`: go on with the next entry. */
  async function refused(conversation: Conversation, channel: Channel, rest: readonly OutboxEntry[], delivery: Exclude<Delivery, { ok: true }>, sentIds: readonly string[]): Promise<boolean> {
    const [entry] = rest;
    if (!entry) return true;
    const fault = `${delivery.why}: ${delivery.detail}`.slice(0, 500);
    house.log.warn({ conversation: conversation.id, entry: entry.id, channel: channel.name, why: delivery.why, attempts: entry.attempts }, 'not delivered');
    switch (delivery.why) {
      case 'blocked':
        await marks.flush();
        await house.outbox.block(conversation.id);
        return false;
      case 'refused':
      case 'window-closed':
        marks.add({ id: entry.id, outcome: delivery.why, sentIds, fault });
        return true;
      case 'unknown':
      case 'try-later': {
        const unknown = delivery.why === 'unknown';
        if (entry.attempts >= attemptsAtMost[unknown ? 'unknown' : 'later']) {
          marks.add({ id: entry.id, outcome: 'gave-up', sentIds, fault });
          return true;
        }
        (unknown ? house.meter.uncertain : house.meter.later).inc({ channel: channel.name });
        await marks.flush();
        await giveBack(rest, delivery.why === 'try-later' ? (delivery.afterMs ?? backoffMs(entry.attempts)) : backoffMs(entry.attempts), { uncertain: unknown, sentIds, fault }, conversation.id);
        return false;
      }
    }
  }

  async function giveBack(entries: readonly OutboxEntry[], ms: number, first: Parameters<House['outbox']['release']>[2], conversation: number): Promise<void> {
    const at = new Date(Date.now() + ms);
    await house.outbox.release(
      entries.map(({ id }) => id),
      at,
      first,
    );
    await later(conversation, at);
  }

  async function claimAll(id: number): Promise<void> {
    await marks.flush();
    for (let entries = await house.outbox.claim(id); entries.length > 0; entries = await house.outbox.claim(id)) {
      const conversation = await house.inbox.load(id);
      if (!conversation) return;
      await sendAll(conversation, entries);
      await marks.flush();
    }
  }

  return {
    send: (conversation, entries) => line(conversation.id, () => sendAll(conversation, entries)),
    all: (conversation) => line(conversation, () => claimAll(conversation)),
    async idle() {
      await line.idle();
      await marks.flush();
    },
  };
}

/** Sends the parts of an entry that were not sent before. */
async function sendEntry(house: House, channel: Channel, conversation: Conversation, entry: OutboxEntry): Promise<{ delivery: Delivery; sentIds: readonly string[] }> {
  const sentIds = [...entry.sentIds];
  for (const part of parts(house, channel, conversation, entry).slice(sentIds.length)) {
    const delivery = await channel.send(conversation.address, part);
    if (!delivery.ok) return { delivery, sentIds };
    sentIds.push(...delivery.ids.slice(0, 1));
  }
  return { delivery: { ok: true, ids: sentIds }, sentIds };
}

function parts(house: House, channel: Channel, { person }: Conversation, { bubble, replaces }: OutboxEntry): readonly Fitted[] {
  const language = person.language !== null && isLanguage(person.language) ? person.language : 'en';
  const message = outbound(bubble, language, house.words);
  return fit(replaces === undefined ? message : { ...message, replaces }, channel.abilities);
}
