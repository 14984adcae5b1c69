import { decide } from '../../shop/order.ts';
import type { Unit } from '../turns/unit.ts';
import { holdOrder, record } from './order-record.ts';
import type { Tell } from './shop-context.ts';

/**
 * Ends an order whose time ran out, puts its goods back and tells both sides. `false` when there was nothing to end: it moved
 * on, or another clock was first. The caller commits.
 */
export async function expireOrder(unit: Unit, id: number, tell: Tell, now: () => Date, timeZone = 'Asia/Karachi'): Promise<boolean> {
  const tx = await unit.write();
  const order = await holdOrder(tx, { id });
  if (!order?.expiresAt || order.expiresAt > now()) return false;
  const decision = decide(order, 'expire', 'clock');
  if (!decision.ok) return false;
  const change = { act: 'expire', actor: 'clock', state: decision.to, payment: order.payment, releases: decision.releases } as const;
  await record({ unit, tell, now, timeZone }, tx, order, change);
  return true;
}
