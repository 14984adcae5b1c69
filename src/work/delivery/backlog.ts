/** Sends what nobody has in hand: what a dead process left, what waited for the morning, what is said to very many at once. */
import type { Channel } from '../../channels/channel.ts';
import { errorOf, type House } from '../house.ts';
import type { Deliver } from './deliver.ts';
import type { Pace } from './pace.ts';

/** Younger work is probably in somebody's hands. */
const patienceMs = 10_000;
/** Where no rate is known, and the most that is claimed at a time. */
const batchAtMost = 50;
/** Claims are taken for so long at a time. Until they are sent, a reply to one of these people waits. */
const batchMs = 100;
/**
 * So long before its first moment a batch is asked for, or twice as long as that took the last time. No sooner, for of what is said
 * meanwhile to those who wait nothing can be taken off moments that were given already.
 */
const aheadMs = { least: 50, most: 200 };
/** Of the connections to a platform that answers slowly, the other half is for replies. */
const underWayAtMost = 32;

/** What is left of one channel. Resolves when nothing is, or what is under way has ended after `stopping`. */
export type Backlog = (stopping: AbortSignal) => Promise<void>;

/** One for each channel: a long one of one keeps no other waiting. */
export function makeBacklogs(house: House, deliver: Deliver, paceOf: (channel: string) => Pace | undefined): { readonly [channel: string]: Backlog } {
  const { ms, pause } = house.time;

  async function clear(name: string, pace: Pace | undefined, stopping: AbortSignal): Promise<void> {
    const batch = pace ? Math.max(1, Math.min(batchAtMost, Math.round((pace.perSecond * batchMs) / 1000))) : batchAtMost;
    const underWay = new Set<Promise<void>>();
    let ahead: number = aheadMs.least;
    while (!stopping.aborted) {
      const began = ms();
      const { firstMs, eachMs } = (await pace?.grant(batch)) ?? { firstMs: 0, eachMs: 0 };
      const first = ms() + firstMs;
      const granted = ms() - began;
      await pause(firstMs - ahead, stopping);
      if (stopping.aborted) break;
      const claiming = ms();
      const claim = () => house.outbox.claimLeft(name, patienceMs, batch);
      const sendings = await deliver.left(claim, (nth) => first + nth * eachMs);
      if (sendings.length === 0) break;
      ahead = Math.min(aheadMs.most, Math.max(aheadMs.least, 2 * (granted + ms() - claiming)));
      for (const one of sendings) {
        const sending = safely(name, one).finally(() => underWay.delete(sending));
        underWay.add(sending);
      }
      while (underWay.size >= underWayAtMost + batch) await Promise.race(underWay);
      if (pace) await pause(first + sendings.length * eachMs - ahead - ms(), stopping);
    }
    await Promise.all(underWay);
  }

  /** Replies, and one of the others where it wants no rest: the rest of them are not even claimed before it does not. */
  async function clearWithCaution(name: string, restMs: () => number, stopping: AbortSignal): Promise<void> {
    for (let sent = 1; sent > 0 && !stopping.aborted; ) {
      const claim = () => house.outbox.claimLeft(name, patienceMs, 1, restMs() > 0 ? 'reply' : undefined);
      const sendings = await deliver.left(claim, ms);
      await Promise.all(sendings.map((one) => safely(name, one)));
      sent = sendings.length;
    }
  }

  const safely = (channel: string, sending: Promise<void>): Promise<void> =>
    sending.catch((error: unknown) => house.log.error({ channel, error: errorOf(error) }, 'not sent; it is tried again'));

  const backlogOf =
    ({ name, restMs }: Channel): Backlog =>
    async (stopping) => {
      const left = await house.undone.unsent(patienceMs, [name]);
      if (left === 0) return;
      if (restMs) return clearWithCaution(name, restMs, stopping);
      house.log.info({ channel: name, conversations: left }, 'sending what was left');
      await clear(name, paceOf(name), stopping);
    };
  return Object.fromEntries(Object.values(house.channels).map((channel) => [channel.name, backlogOf(channel)]));
}
