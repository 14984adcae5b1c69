import { type Actor, type OrderState, orderStates, type PayBy, type Payment } from '../shop/order.ts';
import type { Order, ShopDoor } from '../shop/shop.ts';
import { type TrackingEvent, trackingStatuses } from '../shop/tracking.ts';
import { codeOf } from './codes.ts';
import { moneyOf, oneOf } from './columns.ts';
import { destinationOf } from './destinations.ts';
import type { Prisma } from './prisma/client.ts';
import type { ShopContext } from './shop-context.ts';
import { type UsedSlips, usedSlips } from './slips/used.ts';
import type { Tx } from './unit.ts';

const parts = {
  shop: true,
  buyer: { select: { name: true } },
  lines: { include: { listing: { select: { code: true } } }, orderBy: { listingId: 'asc' } },
  events: { orderBy: { id: 'asc' } },
  shipment: { include: { events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } } },
  proofs: { select: { id: true, picture: true, likeId: true }, orderBy: { id: 'desc' }, take: 1 },
} as const satisfies Prisma.OrderInclude;
type OrderRow = Prisma.OrderGetPayload<{ include: typeof parts }>;

const payments: readonly Payment[] = ['due', 'proved', 'paid'];
const waysToPay: readonly PayBy[] = ['cash', 'transfer', 'card'];
const actors: readonly Actor[] = ['buyer', 'seller', 'clock', 'provider'];

/** What of an order's row decides about it. */
export const standingOf = (row: { readonly state: string; readonly payBy: string; readonly payment: string }) => ({
  state: oneOf(orderStates, row.state),
  payBy: oneOf(waysToPay, row.payBy),
  payment: oneOf(payments, row.payment),
});

/** Orders that still want something of the seller. */
const open: OrderState[] = ['placed', 'accepted', 'packed', 'shipped'];
/** A buyer looks for recent orders; an older one is found by its number. */
const newestOrders = 50;

/** Orders, as their buyer and their seller see them; nobody else does. */
export function ordersDoor({ unit, me }: ShopContext): Pick<ShopDoor, 'orders' | 'sales' | 'order' | 'lastPayBy'> {
  return {
    orders: async () => readOrders(await unit.db(), me, { where: { buyerId: me }, orderBy: { id: 'desc' }, take: newestOrders }),
    sales: async () => readOrders(await unit.db(), me, { where: { shop: { ownerId: me }, state: { in: open } }, orderBy: { id: 'asc' } }),
    async order(number) {
      const [order] = await readOrders(await unit.db(), me, { where: { number: codeOf(number) } });
      return order ?? null;
    },
    async lastPayBy() {
      const last = await (await unit.db()).order.findFirst({ where: { buyerId: me }, orderBy: { id: 'desc' }, select: { payBy: true } });
      return last && oneOf(waysToPay, last.payBy);
    },
  };
}

/** Orders as this person sees them; those they have no part in are left out here, where they are read, whatever was asked for. */
export async function readOrders(db: Tx, person: number, query: Pick<Prisma.OrderFindManyArgs, 'where' | 'orderBy' | 'take'>): Promise<readonly Order[]> {
  const theirs = { OR: [{ buyerId: person }, { shop: { ownerId: person } }] };
  const rows = await db.order.findMany({ ...query, where: { AND: [theirs, query.where ?? {}] }, include: parts });
  const used = await usedSlips(db, rows, person);
  return rows.map((row) => orderOf(row, person, used));
}

/** Many orders at once, each as its buyer sees it; whether a slip was used before is their sellers' to see. */
export async function readForBuyers(db: Tx, ids: readonly number[]): Promise<readonly { readonly buyer: number; readonly order: Order }[]> {
  const rows = await db.order.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' }, include: parts });
  return rows.map((row) => ({ buyer: row.buyerId, order: orderOf(row, row.buyerId, () => null) }));
}

function orderOf(row: OrderRow, person: number, used: UsedSlips): Order {
  const [proof] = row.proofs;
  const deliverTo = destinationOf(row.deliverTo);
  return {
    number: row.number,
    as: row.buyerId === person ? 'buyer' : 'seller',
    ...standingOf(row),
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
    proof: proof ? { picture: proof.picture, used: used(proof.id) } : null,
    shipment: row.shipment && { courier: row.shipment.courier, number: row.shipment.number, sentAt: row.shipment.createdAt.toISOString() },
    tracking: row.shipment?.events.map(trackingOf) ?? [],
    events: row.events.map(({ act, state, actor, at, note }) => ({
      act,
      state: oneOf(orderStates, state),
      actor: oneOf(actors, actor),
      at: at.toISOString(),
      ...(note !== null && { note }),
    })),
  };
}

const trackingOf = ({ status, at, place, note, source }: NonNullable<OrderRow['shipment']>['events'][number]): TrackingEvent => ({
  status: oneOf(trackingStatuses, status),
  at: at.toISOString(),
  ...(place !== null && { place }),
  ...(note !== null && { note }),
  source,
});
