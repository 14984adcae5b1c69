/** An order under its lock, and the one way to write a change of it. */

import type { Money } from '../../shop/money.ts';
import { type Actor, expiryOf, type OrderState, type PayBy, type Payment } from '../../shop/order.ts';
import { moneyOf } from '../database/columns.ts';
import { moveStock } from '../goods/stock.ts';
import { tellWaiting } from '../goods/stock-wait.ts';
import { Prisma } from '../prisma/client.ts';
import type { Tx } from '../turns/unit.ts';
import { notify } from './notices.ts';
import { standingOf } from './orders.ts';
import type { ShopContext } from './shop-context.ts';

export type HeldOrder = {
  readonly id: number;
  readonly state: OrderState;
  readonly payBy: PayBy;
  readonly payment: Payment;
  readonly total: Money;
  readonly expiresAt: Date | null;
  /** When its state began. */
  readonly since: Date;
  readonly buyer: number;
  readonly seller: number;
  readonly lines: readonly { readonly listingId: number; readonly quantity: number }[];
};

/** Takes the order's lock, so that of two who decide at once the second sees what the first did. */
export async function holdOrder(tx: Tx, which: { readonly id: number } | { readonly number: string }): Promise<HeldOrder | undefined> {
  const it = 'id' in which ? Prisma.sql`id = ${which.id}` : Prisma.sql`number = ${which.number}`;
  await tx.$executeRaw`select from "order" where ${it} for no key update`;
  const row = await tx.order.findUnique({
    where: 'id' in which ? { id: which.id } : { number: which.number },
    include: { shop: { select: { ownerId: true } }, lines: { select: { listingId: true, quantity: true } } },
  });
  return row
    ? {
        id: row.id,
        ...standingOf(row),
        total: moneyOf(row.totalMinor, row.currency),
        expiresAt: row.expiresAt,
        since: row.since,
        buyer: row.buyerId,
        seller: row.shop.ownerId,
        lines: row.lines,
      }
    : undefined;
}

/** Takes the locks of many orders, in one order; gives those that are on their way. */
export async function holdShipped(tx: Tx, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const held = await tx.$queryRaw<{ id: number; state: string }[]>`select id, state from "order" where id = any(${[...ids]}) order by id for no key update`;
  return new Set(held.filter(({ state }) => state === 'shipped').map(({ id }) => id));
}

export type Change = {
  readonly act: string;
  readonly actor: Actor;
  readonly note?: string | undefined;
  readonly pictures?: readonly string[] | undefined;
  readonly state: OrderState;
  readonly payment: Payment;
  readonly releases: boolean;
  /** The goods came back from the buyer as they were. */
  readonly restocks?: boolean;
};

/** In whose turn it happens: clock and operator act for nobody. */
export type Acting = Pick<ShopContext, 'unit' | 'tell' | 'now' | 'timeZone'> & { readonly me?: number };

/** Writes a change that was decided: where the order stands now, the event, the goods if they go back, and what the others are told. */
export async function record(context: Acting, tx: Tx, order: HeldOrder, change: Change): Promise<void> {
  const { act, actor, state, payment } = change;
  const at = context.now();
  const expiresAt = nextExpiry(order, change, at);
  const note = change.note?.trim() || undefined;
  await tx.order.update({ where: { id: order.id }, data: { state, payment, expiresAt, ...(state !== order.state && { since: at }) } });
  await tx.orderEvent.create({
    data: { orderId: order.id, act, state, actor, actorId: context.me ?? null, note: note ?? null, pictures: [...(change.pictures ?? [])], at },
  });
  if (change.releases || change.restocks) {
    const moves = order.lines.map(({ listingId, quantity }) => ({ listing: listingId, delta: quantity }));
    await moveStock(tx, moves, { cause: change.releases ? 'released' : 'returned', order: order.id, at });
    await tellWaiting(
      context,
      tx,
      moves.map(({ listing }) => listing),
    );
  }
  if (expiresAt) context.unit.hint({ clock: { order: order.id, at: expiresAt } });
  const what = { act, actor, ...(note !== undefined && { note }) };
  for (const to of ['buyer', 'seller'] as const) if (to !== actor) await notify(context, tx, order, what, to);
}

/** A wait begins when its state does: a slip sent meanwhile does not lengthen it. */
function nextExpiry(order: HeldOrder, { state, payment }: Change, at: Date): Date | null {
  const due = expiryOf(state, order.payBy, payment, at) ?? null;
  return due && state === order.state ? order.expiresAt : due;
}
