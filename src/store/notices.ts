import type { Bubble } from '../conversation/bubble.ts';
import { awakeMinutes, hoursOf, quietUntil, zoneOf } from '../shop/quiet-hours.ts';
import { readOrders } from './orders.ts';
import type { Happened, ShopContext } from './shop-context.ts';
import type { Tx } from './unit.ts';

/** Writes what one side of an order is told into the outbox of the app it last wrote from, in the transaction of what happened. */
export async function notify(
  { unit, tell, now, timeZone }: Pick<ShopContext, 'unit' | 'tell' | 'now' | 'timeZone'>,
  tx: Tx,
  of: { readonly id: number },
  what: Happened,
  to: 'buyer' | 'seller',
): Promise<void> {
  const { buyerId, shop } = await tx.order.findUniqueOrThrow({ where: { id: of.id }, select: { buyerId: true, shop: { select: { ownerId: true } } } });
  const person = to === 'buyer' ? buyerId : shop.ownerId;
  const [order] = await readOrders(tx, person, { where: { id: of.id } });
  const bubble = order && tell(to, what, order);
  if (bubble) await leaveWord({ unit, now, timeZone }, tx, person, bubble);
}

/**
 * Leaves word for a person in the app they last wrote from. At night it waits for their morning, unless they are awake: then
 * what was held comes too, for news are told in their order. `false` when they cannot be reached.
 */
export async function leaveWord({ unit, now, timeZone }: Pick<ShopContext, 'unit' | 'now' | 'timeZone'>, tx: Tx, person: number, bubble: Bubble) {
  const conversation = await tx.conversation.findFirst({
    where: { personId: person, blockedAt: null },
    orderBy: [{ heardAt: 'desc' }, { id: 'desc' }],
    select: { id: true, heardAt: true, person: { select: { timeZone: true, language: true, country: true, quietFrom: true, quietUntil: true } } },
  });
  if (!conversation) return false;
  const at = now();
  const { id: conversationId, heardAt, person: reader } = conversation;
  const awake = at.getTime() - heardAt.getTime() < awakeMinutes * 60_000;
  const dueAt = (awake ? undefined : quietUntil(at, zoneOf(reader, timeZone), hoursOf(reader))) ?? at;
  const waiting = { conversationId, lane: 'notice', settledAt: null, attempts: 0, dueAt: { gt: at } };
  if (awake) await tx.outbox.updateMany({ where: waiting, data: { dueAt: at } });
  await tx.outbox.create({ data: { conversationId, bubble, lane: 'notice', dueAt } });
  if (dueAt <= at) unit.hint({ deliver: conversationId });
  return true;
}
