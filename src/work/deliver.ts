/** From the outbox to the platform: in the reader's language, in order, each entry settled once. */

import type { Channel, Delivery, Fitted } from '../channels/channel.ts';
import { fit } from '../channels/fit.ts';
import type { Conversation, Lane, OutboxEntry, Outcome, Settled } from '../conversation/turn.ts';
import { zoneOf } from '../shop/quiet-hours.ts';
import { isLanguage } from '../words/language.ts';
import { outbound } from '../words/outbound.ts';
import { makeBatch } from './batch.ts';
import type { House } from './house.ts';
import { makeLine } from './line.ts';
import type { Pace } from './pace.ts';
import { paced } from './paced.ts';

/** After so many attempts an entry is given up, counted, and left to the operator. */
const attemptsAtMost = { later: 12, unknown: 4 };
/** How long to wait for a channel that this process does not serve. */
const offMs = 60_000;
/** How often, and each time how much longer, a process waits for another to end its sending. */
const waitsAtMost = 8;
const waitMs = 25;
const backoffMs = (attempts: number) => Math.min(1000 * 2 ** (attempts - 1), 300_000);

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

/** `later` brings a conversation back to `all` at a time. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: every way of sending shares one line, one batch of marks and what was given back.
export function makeDeliver(house: House, later: (conversation: number, at: Date) => Promise<void>, paceOf: (channel: string) => Pace | undefined): Deliver {
  const line = makeLine();
  const marks = makeBatch<Settled>((settled) => house.outbox.settle(settled));
  /** Lanes with something given back: what this process claimed before that and has not sent must not overtake it. */
  const behind = new Set<string>();
  const claiming = new Set<Promise<unknown>>();

  async function sendAll(conversation: Conversation, entries: readonly OutboxEntry[], granted = 0): Promise<void> {
    const channel = house.channels[conversation.channel];
    if (!channel) return giveBack(entries, offMs, { uncertain: false, sentIds: [], fault: 'channel is off' });
    const send = paced(channel, paceOf(channel.name), house.time, granted);
    const stopped = new Set<Lane>();
    for (const [at, entry] of entries.entries()) {
      if (stopped.has(entry.lane)) continue;
      const { delivery, sentIds } = await sendEntry(send, parts(house, channel, conversation, entry), conversation, entry);
      const end = delivery.ok ? ('sent' as const) : endOf(delivery, entry);
      house.meter.sent.inc({ channel: channel.name, outcome: typeof end === 'string' ? end : delivery.ok ? 'sent' : delivery.why });
      const fault = delivery.ok ? undefined : `${delivery.why}: ${delivery.detail}`.slice(0, 500);
      if (!delivery.ok) house.log.warn({ conversation: conversation.id, entry: entry.id, why: delivery.why, attempts: entry.attempts }, 'not delivered');
      if (typeof end === 'string' && end !== 'blocked') {
        marks.add({ id: entry.id, outcome: end, sentIds, ...(fault !== undefined && { fault }) });
        continue;
      }
      stopped.add(entry.lane);
      for (const { lane } of end === 'blocked' ? entries : [entry]) behind.add(laneOf(conversation.id, lane));
      await marks.flush();
      if (end === 'blocked') return house.outbox.block(conversation.id);
      (end.uncertain ? house.meter.uncertain : house.meter.later).inc({ channel: channel.name });
      await giveBack(ofLane(entry.lane, entries.slice(at)), end.afterMs, { ...end, sentIds, fault: fault ?? '' });
    }
  }

  async function giveBack(entries: readonly OutboxEntry[], ms: number, first: Parameters<House['outbox']['release']>[2]): Promise<void> {
    const [entry] = entries;
    if (!entry) return;
    const at = new Date(house.now().getTime() + ms);
    await house.outbox.release(idsOf(entries), at, first);
    await later(entry.conversation, at);
  }

  async function sendAt(at: number, id: number, entries: readonly OutboxEntry[]): Promise<void> {
    await house.time.pause(at - house.time.ms());
    const conversation = await house.inbox.load(id);
    for (const { lane } of entries) behind.delete(laneOf(id, lane));
    if (conversation) await sendAll(conversation, entries, 1);
  }

  async function left(claim: () => Promise<readonly OutboxEntry[]>, momentOf: (nth: number) => number): Promise<readonly Promise<void>[]> {
    const claimed = claim();
    claiming.add(claimed);
    try {
      return byConversation(await claimed).map(([id, entries], nth) => line(id, () => sendAt(momentOf(nth), id, entries)));
    } finally {
      claiming.delete(claimed);
    }
  }

  const sendInTurn: Deliver['send'] = (conversation, entries) => {
    const mustWait = entries.some(({ lane }) => behind.has(laneOf(conversation.id, lane)));
    return mustWait ? giveBack(entries, 0, { uncertain: false, sentIds: [], fault: '' }) : sendAll(conversation, entries);
  };

  async function claimAll(id: number): Promise<void> {
    // Who serves the channel sends: a terminal leaves Telegram to the service, and the service the terminal to itself.
    const known = await house.inbox.load(id);
    if (!known || !(known.channel in house.channels)) return;
    await marks.flush();
    for (const lane of ['reply', 'notice'] as const) behind.delete(laneOf(id, lane));
    for (let waits = 0; waits < waitsAtMost; ) {
      const entries = await house.outbox.claim(id);
      const conversation = entries.length > 0 ? await house.inbox.load(id) : undefined;
      if (conversation) {
        await sendAll(conversation, entries);
        await marks.flush();
      } else if (await house.outbox.held(id)) {
        // Another process is in the middle of sending; what came after it must not wait for the sweeper.
        await house.time.pause(waitMs * ++waits);
      } else return;
    }
    await later(id, new Date(house.now().getTime() + waitMs * waitsAtMost));
  }

  return {
    async send(conversation, entries) {
      // What is being claimed was said before, and stands in line as soon as it is known.
      if (claiming.size > 0) await Promise.allSettled(claiming);
      await line(conversation.id, () => sendInTurn(conversation, entries));
    },
    left,
    all: (conversation) => line(conversation, () => claimAll(conversation)),
    async idle() {
      await line.idle();
      await marks.flush();
      await Promise.all(Object.keys(house.channels).map((name) => paceOf(name)?.idle()));
    },
  };
}

function byConversation(entries: readonly OutboxEntry[]): readonly (readonly [number, readonly OutboxEntry[]])[] {
  const groups = new Map<number, OutboxEntry[]>();
  for (const entry of entries) groups.set(entry.conversation, [...(groups.get(entry.conversation) ?? []), entry]);
  return [...groups];
}

const ofLane = (which: Lane, entries: readonly OutboxEntry[]): readonly OutboxEntry[] => entries.filter(({ lane }) => lane === which);

const idsOf = (entries: readonly OutboxEntry[]): readonly string[] => entries.map(({ id }) => id);

const laneOf = (conversation: number, lane: Lane): string => `${conversation} ${lane}`;

/** What becomes of an entry that was not sent: an end, or another try. */
function endOf(
  delivery: Exclude<Delivery, { ok: true }>,
  { attempts }: OutboxEntry,
): Exclude<Outcome, 'sent'> | { readonly afterMs: number; readonly uncertain: boolean; readonly held?: true } {
  switch (delivery.why) {
    case 'blocked':
    case 'refused':
    case 'window-closed':
      return delivery.why;
    case 'unknown':
      return attempts >= attemptsAtMost.unknown ? 'gave-up' : { afterMs: backoffMs(attempts), uncertain: true };
    case 'try-later':
      if (attempts >= attemptsAtMost.later && !delivery.held) return 'gave-up';
      return { afterMs: delivery.afterMs ?? backoffMs(attempts), uncertain: false, ...(delivery.held && { held: true }) };
  }
}

/** Sends the parts of an entry that were not sent before. */
async function sendEntry(
  send: Channel['send'],
  all: readonly Fitted[],
  conversation: Conversation,
  entry: OutboxEntry,
): Promise<{ delivery: Delivery; sentIds: readonly string[] }> {
  const sentIds = [...entry.sentIds];
  for (const part of all.slice(sentIds.length)) {
    const delivery = await send(conversation.address, part);
    if (!delivery.ok) return { delivery, sentIds };
    sentIds.push(...delivery.ids.slice(0, 1));
  }
  return { delivery: { ok: true, ids: sentIds }, sentIds };
}

function parts(house: House, channel: Channel, { person }: Conversation, { bubble, replaces }: OutboxEntry): readonly Fitted[] {
  const language = person.language !== null && isLanguage(person.language) ? person.language : 'en';
  const message = outbound(bubble, language, house.words.of(zoneOf(person, house.words.timeZone)));
  return fit(replaces === undefined ? message : { ...message, replaces }, channel.abilities);
}
