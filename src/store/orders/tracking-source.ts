/** News from carriers: all of it is kept, once, and the buyer hears of what is new and newer than what was known. */
import { type CarrierNews, statusOf } from '../../shop/tracking.ts';
import { type Database, type Hint, openUnit } from '../turns/unit.ts';
import { notify } from './notices.ts';
import { holdOrder } from './order-record.ts';
import type { ShopContext } from './shop-context.ts';
import { keepEvents, type ParcelEvent, plainName, spellings } from './tracking-news.ts';

/** Keeps it; gives whom to tell. A parcel we do not know is no fault: providers tell of all they have. */
export type TakeNews = (news: CarrierNews) => Promise<readonly Hint[]>;

type Ground = Database & Pick<ShopContext, 'tell' | 'now' | 'timeZone'>;

/** Clocks differ; what is further ahead than this has not happened. */
const aheadMs = 24 * 3_600_000;

export function makeTrackingSource({ pool, prisma, tell, now, timeZone }: Ground): TakeNews {
  return async (news) => {
    const parcels = await prisma.shipment.findMany({ where: { number: { in: spellings(news.number) } }, select: { id: true, orderId: true, courier: true } });
    const hints: Hint[] = [];
    for (const { id, orderId } of parcels.filter(({ courier }) => plainName(courier) === plainName(news.courier))) {
      const unit = openUnit({ pool, prisma });
      try {
        const tx = await unit.write();
        const order = await holdOrder(tx, { id: orderId });
        const told = await keepEvents(tx, eventsOf(id, news, now()), now());
        if (told.news.has(id) && order?.state === 'shipped') await notify({ unit, tell, now, timeZone }, tx, order, { act: 'report', actor: 'clock' }, 'buyer');
        await unit.commit();
        hints.push(...unit.hints);
      } catch (error) {
        await unit.abandon();
        throw error;
      }
    }
    return hints;
  };
}

const eventsOf = (shipmentId: number, { courier, events }: CarrierNews, now: Date): readonly ParcelEvent[] =>
  events
    .filter(({ at }) => Date.parse(at) <= now.getTime() + aheadMs)
    .map(({ at, status, text, place }) => ({
      shipmentId,
      status: statusOf(status),
      place: place?.trim() || null,
      note: text?.trim() || (statusOf(status) === 'Unknown' ? (status?.trim() ?? null) : null),
      source: courier,
      at: new Date(at),
    }));
