/** News from carriers: all of it is kept, once, and the buyer hears of what is new and newer than what was known. */
import { type CarrierNews, statusOf, trackingStatuses } from '../shop/tracking.ts';
import { oneOf } from './columns.ts';
import { notify } from './notices.ts';
import { holdOrder } from './order-record.ts';
import type { ShopContext } from './shop-context.ts';
import { type Database, type Hint, openUnit, type Tx } from './unit.ts';

/** Keeps it; gives whom to tell. A parcel we do not know is no fault: providers tell of all they have. */
export type TakeNews = (news: CarrierNews) => Promise<readonly Hint[]>;

type Ground = Database & Pick<ShopContext, 'tell' | 'now' | 'timeZone'>;

/** Clocks differ; what is further ahead than this has not happened. */
const aheadMs = 24 * 3_600_000;

export function makeTrackingSource({ pool, prisma, tell, now, timeZone }: Ground): TakeNews {
  return async (news) => {
    const parcels = await prisma.shipment.findMany({ where: { number: { in: spellings(news.number) } }, select: { id: true, orderId: true, courier: true } });
    const hints: Hint[] = [];
    for (const { id, orderId } of parcels.filter(({ courier }) => plain(courier) === plain(news.courier))) {
      const unit = openUnit({ pool, prisma });
      try {
        const tx = await unit.write();
        const order = await holdOrder(tx, { id: orderId });
        const told = order && (await keep(tx, id, news, now()));
        if (told && order.state === 'shipped') await notify({ unit, tell, now, timeZone }, tx, order, { act: 'report', actor: 'clock' }, 'buyer');
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

/** `true` where the parcel's newest news changed: a repeat, an older event and another place on the same way are no news. */
async function keep(tx: Tx, shipmentId: number, { courier, events }: CarrierNews, now: Date): Promise<boolean> {
  const before = await newestOf(tx, shipmentId);
  const happened = events.filter(({ at }) => Date.parse(at) <= now.getTime() + aheadMs);
  await tx.trackingEvent.createMany({
    data: happened.map(({ at, status, text, place }) => ({
      shipmentId,
      status: statusOf(status),
      place: place?.trim() || null,
      note: text?.trim() || (statusOf(status) === 'Unknown' ? (status?.trim() ?? null) : null),
      source: courier,
      at: new Date(at),
      learntAt: now,
    })),
    skipDuplicates: true,
  });
  const after = await newestOf(tx, shipmentId);
  if (!after || after.id === before?.id) return false;
  return !before || before.status !== after.status || (oneOf(trackingStatuses, after.status) === 'Unknown' && before.note !== after.note);
}

const newestOf = (tx: Tx, shipmentId: number) =>
  tx.trackingEvent.findFirst({ where: { shipmentId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { id: true, status: true, note: true } });

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** As it was typed, and as carriers write it. */
const spellings = (number: string): string[] => [...new Set([number.trim(), number.replace(/[\s-]/g, '').toUpperCase()])];
