/** Sends what nobody has in hand: what a dead process left, what waited for the morning, what is said to very many at once. */
import type { Channel } from '../channels/channel.ts';
import type { Deliver } from './deliver.ts';
import { errorOf, type House } from './house.ts';
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

/** Resolves when nothing is left, or what is under way has ended after `stopping`. */
export type Backlog = (stopping: AbortSignal) => Promise<void>;

export function makeBacklog(house: House, deliver: Deliver, paceOf: (channel: string) => Pace | undefined): Backlog {
  async function clear({ name }: Channel, stopping: AbortSignal): Promise<void> {
    const pace = paceOf(name);
    const batch = pace ? Math.max(1, Math.min(batchAtMost, Math.round((pace.perSecond * batchMs) / 1000))) : batchAtMost;
    const underWay = new Set<Promise<void>>();
    const { ms, pause } = house.time;
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
        const sending = one
          .catch((error: unknown) => house.log.error({ channel: name, error: errorOf(error) }, 'not sent; it is tried again'))
          .finally(() => underWay.delete(sending));
        underWay.add(sending);
      }
      while (underWay.size >= underWayAtMost + batch) await Promise.race(underWay);
      if (pace) await pause(first + sendings.length * eachMs - ahead - ms(), stopping);
    }
    await Promise.all(underWay);
  }

  return async (stopping) => {
    const channels = Object.values(house.channels);
    const left = await house.undone.unsent(
      patienceMs,
      channels.map(({ name }) => name),
    );
    if (left === 0) return;
    house.log.info({ conversations: left }, 'sending what was left');
    await Promise.all(channels.map((channel) => clear(channel, stopping)));
  };
}
