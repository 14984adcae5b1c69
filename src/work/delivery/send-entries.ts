/** Sends what was claimed of one conversation, in order; what cannot go now is given back or ended. */
import type { Conversation, Lane, OutboxEntry, Reach, Settled } from '../../conversation/turn.ts';
import type { Batch } from '../batch.ts';
import type { House } from '../house.ts';
import type { Behind } from './behind.ts';
import { endOf, faultOf } from './ends.ts';
import { reachAt } from './gate.ts';
import type { Pace } from './pace.ts';
import { paced } from './paced.ts';
import { type Said, say } from './say.ts';

/** How long to wait for a channel that this process does not serve. */
const offMs = 60_000;

/** Brings a conversation back at a time. */
export type Later = (conversation: number, at: Date) => Promise<void>;

export type SendEntries = {
  /** The first `granted` messages were given their moments: pace.ts. */
  sendAll(conversation: Conversation, entries: readonly OutboxEntry[], granted?: number): Promise<void>;
  giveBack(entries: readonly OutboxEntry[], ms: number, first?: Parameters<House['outbox']['release']>[2]): Promise<void>;
};

type Parts = { readonly marks: Batch<Settled>; readonly behind: Behind; readonly later: Later; readonly paceOf: (channel: string) => Pace | undefined };

export function makeSendEntries(house: House, { marks, behind, later, paceOf }: Parts): SendEntries {
  const { outbox, meter, log, now } = house;

  const giveBack: SendEntries['giveBack'] = async (entries, ms, first = { uncertain: false, sentIds: [], fault: '' }) => {
    const [entry] = entries;
    if (!entry) return;
    const at = new Date(now().getTime() + ms);
    await outbox.release(idsOf(entries), at, first);
    await later(entry.conversation, at);
  };

  async function elsewhere(end: (reach: readonly Reach[]) => Promise<readonly number[]>): Promise<void> {
    for (const told of await end(reachAt(house.channels, now()))) await later(told, now());
  }

  /** Whether the entries behind it in its lane go on. */
  async function conclude({ delivery, sentIds, template }: Said, entry: OutboxEntry, rest: readonly OutboxEntry[], channel: string): Promise<boolean> {
    const end = delivery.ok ? ('sent' as const) : endOf(delivery, entry);
    meter.sent.inc({ channel, outcome: typeof end === 'string' ? end : delivery.ok ? 'sent' : delivery.why });
    const went = { id: entry.id, sentIds, ...(template !== undefined && { template }) };
    if (delivery.ok) {
      marks.add({ ...went, outcome: 'sent' });
      return true;
    }
    const fault = faultOf(delivery);
    log.warn({ conversation: entry.conversation, entry: entry.id, why: delivery.why, attempts: entry.attempts }, 'not delivered');
    if (typeof end === 'string' && end !== 'blocked') {
      await elsewhere((reach) => outbox.end({ ...went, outcome: end, fault }, reach));
      return true;
    }
    behind.add(end === 'blocked' ? rest : [entry]);
    await marks.flush();
    if (end === 'blocked') await elsewhere((reach) => outbox.block(entry.conversation, reach));
    else {
      (end.uncertain ? meter.uncertain : meter.later).inc({ channel });
      await giveBack(ofLane(entry.lane, rest), end.afterMs, { ...end, sentIds, fault });
    }
    return false;
  }

  return {
    async sendAll(conversation, entries, granted = 0) {
      const channel = house.channels[conversation.channel];
      if (!channel) return giveBack(entries, offMs, { uncertain: false, sentIds: [], fault: 'channel is off' });
      const send = paced(channel, paceOf(channel.name), house.time, granted);
      const stopped = new Set<Lane>();
      let known = conversation;
      for (const [at, entry] of entries.entries()) {
        if (stopped.has(entry.lane)) continue;
        const said = await say(house, { send, channel, conversation: known, entry });
        if (said.shut) {
          known = { ...known, closedAt: now() };
          await outbox.close(known.id, now());
        }
        if (await conclude(said, entry, entries.slice(at), channel.name)) continue;
        if (!said.delivery.ok && said.delivery.why === 'blocked') return;
        stopped.add(entry.lane);
      }
    },
    giveBack,
  };
}

const ofLane = (which: Lane, entries: readonly OutboxEntry[]): readonly OutboxEntry[] => entries.filter(({ lane }) => lane === which);

const idsOf = (entries: readonly OutboxEntry[]): readonly string[] => entries.map(({ id }) => id);
