import { decide } from '../shop/order.ts';
import { holdOrder, record } from './order-record.ts';
import type { PrismaClient } from './prisma/client.ts';
import type { Tell } from './shop-context.ts';
import { type Database, type Hint, openUnit, type Unit } from './unit.ts';

/**
 * Ends an order whose time ran out, puts its goods back and tells both sides. `false` when there was nothing to end: it moved
 * on, or another clock was first. The caller commits.
 */
export async function expireOrder(unit: Unit, id: number, tell: Tell, now: () => Date): Promise<boolean> {
  const tx = await unit.write();
  const order = await holdOrder(tx, { id });
  if (!order?.expiresAt || order.expiresAt > now()) return false;
  const decision = decide(order, 'expire', 'clock');
  if (!decision.ok) return false;
  const change = { act: 'expire', actor: 'clock', state: decision.to, payment: order.payment, releases: decision.releases } as const;
  await record({ unit, tell, now }, tx, order, change);
  return true;
}

/** Orders whose time ran out, the longest overdue first: for the sweeper, in case a clock was lost. */
export async function dueOrders(prisma: PrismaClient, now: Date, limit: number): Promise<readonly number[]> {
  const rows = await prisma.order.findMany({ where: { expiresAt: { lte: now } }, orderBy: { expiresAt: 'asc' }, take: limit, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** What the clocks of orders need: each order is ended in a transaction of its own. */
export function makeExpiry(database: Database, tell: Tell, now: () => Date) {
  return {
    /** What is worth doing after it: whom to tell. */
    async expire(order: number): Promise<readonly Hint[]> {
      const unit = openUnit(database);
      try {
        await expireOrder(unit, order, tell, now);
        await unit.commit();
        return unit.hints;
      } catch (error) {
        await unit.abandon();
        throw error;
      }
    },
    due: (limit: number) => dueOrders(database.prisma, now(), limit),
  };
}
