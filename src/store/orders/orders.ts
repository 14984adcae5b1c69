import { awaitedUntil, careStates, careUntil, openCareStates, reasons, reasonsNow, whereabouts } from '../../shop/aftercare.ts';
import { actors, type OrderState, orderStates, type PayBy, payments } from '../../shop/order.ts';
import type { Care, Order, OrderEvent, ShopDoor } from '../../shop/shop.ts';
import { type TrackingEvent, trackingStatuses } from '../../shop/tracking.ts';
import { codeOf } from '../codes.ts';
import { moneyOf, oneOf } from '../database/columns.ts';
import { promisedDays } from '../enquiries/promised.ts';
import type { Prisma } from '../prisma/client.ts';
import { type UsedSlips, usedSlips } from '../slips/used.ts';
import type { Tx } from '../turns/unit.ts';
import { destinationOf } from './destinations.ts';
import type { ShopContext } from './shop-context.ts';

const parts = {
  shop: true,
  buyer: { select: { name: true } },
  lines: { include: { listing: { select: { code: true } } }, orderBy: { listingId: 'asc' } },
  events: { orderBy: { id: 'asc' } },
  shipment: { include: { events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } } },
  proofs: { select: { id: true, picture: true, likeId: true }, orderBy: { id: 'desc' }, take: 1 },
  cares: { orderBy: { id: 'desc' }, take: 1 },
} as const satisfies Prisma.OrderInclude;
type OrderRow = Prisma.OrderGetPayload<{ include: typeof parts }>;

const waysToPay: readonly PayBy[] = ['cash', 'transfer', 'card'];

/** What of an order's row decides about it. */
export const standingOf = (row: { readonly state: string; readonly payBy: string; readonly payment: string }) => ({
  state: oneOf(orderStates, row.state),
  payBy: oneOf(waysToPay, row.payBy),
  payment: oneOf(payments, row.payment),
});

/** Orders that still want something of the seller, and those with an open case. */
const open: OrderState[] = ['placed', 'accepted', 'packed', 'shipped'];
const wanting = { OR: [{ state: { in: open } }, { cares: { some: { state: { in: [...openCareStates] } } } }] };
/** A buyer looks for recent orders; an older one is found by its number. */
const newestOrders = 50;

/** Orders, as their buyer and their seller see them; nobody else does. */
export function ordersDoor({ unit, me, now }: ShopContext): Pick<ShopDoor, 'orders' | 'sales' | 'order' | 'lastPayBy'> {
  return {
    orders: async () => readOrders(await unit.db(), me, now(), { where: { buyerId: me }, orderBy: { id: 'desc' }, take: newestOrders }),
    sales: async () => readOrders(await unit.db(), me, now(), { where: { shop: { ownerId: me }, ...wanting }, orderBy: { id: 'asc' } }),
    async order(number) {
      const [order] = await readOrders(await unit.db(), me, now(), { where: { number: codeOf(number) } });
      return order ?? null;
    },
    async lastPayBy() {
      const last = await (await unit.db()).order.findFirst({ where: { buyerId: me }, orderBy: { id: 'desc' }, select: { payBy: true } });
      return last && oneOf(waysToPay, last.payBy);
    },
  };
}

/** Orders as this person sees them; those they have no part in are left out here, where they are read, whatever was asked for. */
export async function readOrders(
  db: Tx,
  person: number,
  now: Date,
  query: Pick<Prisma.OrderFindManyArgs, 'where' | 'orderBy' | 'take'>,
): Promise<readonly Order[]> {
  const theirs = { OR: [{ buyerId: person }, { shop: { ownerId: person } }] };
  const rows = await db.order.findMany({ ...query, where: { AND: [theirs, query.where ?? {}] }, include: parts });
  const [used, sendBy] = [await usedSlips(db, rows, person), await promisedDays(db, rows, now)];
  return rows.map((row) => orderOf(row, person, now, { used, sendBy }));
}

/** Many orders at once, each as its buyer sees it; whether a slip was used before is their sellers' to see. */
export async function readForBuyers(db: Tx, now: Date, ids: readonly number[]): Promise<readonly { readonly buyer: number; readonly order: Order }[]> {
  const rows = await db.order.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' }, include: parts });
  const sendBy = await promisedDays(db, rows, now);
  return rows.map((row) => ({ buyer: row.buyerId, order: orderOf(row, row.buyerId, now, { used: () => null, sendBy }) }));
}

type Beside = { readonly used: UsedSlips; readonly sendBy: (order: number) => Order['sendBy'] };

function orderOf(row: OrderRow, person: number, now: Date, { used, sendBy }: Beside): Order {
  const [proof] = row.proofs;
  const deliverTo = destinationOf(row.deliverTo);
  const standing = standingOf(row);
  const events = row.events.map(eventOf);
  const care = careOf(row.cares);
  return {
    number: row.number,
    as: row.buyerId === person ? 'buyer' : 'seller',
    ...standing,
    payTo: row.shop.payTo,
    total: moneyOf(row.totalMinor, row.currency),
    lines: row.lines.map(({ listing, title, quantity, unit, priceMinor }) => ({
      code: listing.code,
      title,
      quantity,
      unit,
      price: moneyOf(priceMinor, row.currency),
    })),
    deliverTo,
    buyer: { name: row.buyer.name ?? deliverTo.name },
    shop: { code: row.shop.code, name: row.shop.name, city: row.shop.city },
    track: row.track,
    placedAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    confirmed: row.confirmedAt !== null,
    sendBy: sendBy(row.id),
    proof: proof ? { picture: proof.picture, used: used(proof.id) } : null,
    shipment: row.shipment && { courier: row.shipment.courier, number: row.shipment.number, sentAt: row.shipment.createdAt.toISOString() },
    tracking: row.shipment?.events.map(trackingOf) ?? [],
    events,
    care,
    complaints: row.buyerId === person ? reasonsNow({ state: standing.state, events, last: care?.state ?? null }, now) : [],
    awaitedUntil: awaitedUntil(events)?.toISOString() ?? null,
  };
}

const eventOf = ({ act, state, actor, at, note, pictures }: OrderRow['events'][number]): OrderEvent => ({
  act,
  state: oneOf(orderStates, state),
  actor: oneOf(actors, actor),
  at: at.toISOString(),
  ...(note !== null && { note }),
  ...(pictures.length > 0 && { pictures }),
});

function careOf([care]: OrderRow['cares']): Care | null {
  if (!care) return null;
  const state = oneOf(careStates, care.state);
  return {
    reason: oneOf(reasons, care.reason),
    state,
    goods: oneOf(whereabouts, care.goods),
    repaid: care.repaid,
    until: careUntil(state, care.since)?.toISOString() ?? null,
    parcel: care.courier !== null && care.number !== null ? { courier: care.courier, number: care.number } : null,
  };
}

const trackingOf = ({ status, at, place, note, source }: NonNullable<OrderRow['shipment']>['events'][number]): TrackingEvent => ({
  status: oneOf(trackingStatuses, status),
  at: at.toISOString(),
  ...(place !== null && { place }),
  ...(note !== null && { note }),
  source,
});
