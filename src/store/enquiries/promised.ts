/** Days of dispatch that count: what both agreed to about an order, or about its goods before it was made. */
import { localDay } from '../../shop/local-time.ts';
import type { OrderState } from '../../shop/order.ts';
import { zoneOf } from '../../shop/quiet-hours.ts';
import type { Order } from '../../shop/shop.ts';
import type { Tx } from '../turns/unit.ts';

/** Nothing left yet. */
const states: readonly string[] = ['unpaid', 'placed', 'accepted', 'packed'] satisfies readonly OrderState[];
export const isToSend = (state: string): boolean => states.includes(state);

/** SQL: the deal of that day for order `o`, as `d`; what was agreed on last, or before the order the earliest day of its goods. */
export const promised = `(
  select d.id, d.day, d.at from deal d left join enquiry e on e.id = d.enquiry_id and e.order_id = o.id
  where d.kind = 'dispatch' and (e.id is not null and d.state = 'agreed' or d.order_id = o.id and d.state = 'ordered')
    and (d.order_id = o.id or d.enquiry_id = (select q.id from enquiry q where q.order_id = o.id))
  order by e.id is null, case when e.id is null then d.day end, d.id desc limit 1
)`;

const days = `select o.id, d.day::text as day from "order" o cross join lateral ${promised} d where o.id = any($1::int[])`;

type Row = { readonly id: number; readonly state: string; readonly shop: { readonly country: string } };

/** By the id of an order: the day by which it is to be sent. It ends where the shop is. */
export async function promisedDays(db: Tx, rows: readonly Row[], now: Date): Promise<(order: number) => Order['sendBy']> {
  const waiting = rows.filter(({ state }) => isToSend(state));
  if (waiting.length === 0) return () => null;
  const found = await db.$queryRawUnsafe<{ id: number; day: string }[]>(
    days,
    waiting.map(({ id }) => id),
  );
  const here = new Map(waiting.map(({ id, shop }) => [id, localDay(now, zoneOf({ timeZone: null, language: null, country: shop.country }, 'Asia/Karachi'))]));
  const known = new Map(found.map(({ id, day }) => [id, { day, late: day < (here.get(id) ?? day) }]));
  return (order) => known.get(order) ?? null;
}

/** What was agreed to of these goods before they were ordered goes along with the order. */
export async function keepPromises(tx: Tx, order: { readonly id: number; readonly buyer: number; readonly listings: readonly number[] }): Promise<void> {
  await tx.deal.updateMany({
    where: { kind: 'dispatch', state: 'agreed', enquiry: { buyerId: order.buyer, listingId: { in: [...order.listings] } } },
    data: { state: 'ordered', orderId: order.id },
  });
}
