import { readOrders } from './orders.ts';
import type { Happened, ShopContext } from './shop-context.ts';
import type { Tx } from './unit.ts';

/** Writes what one side of an order is told into the outbox of the app it last wrote from, in the transaction of what happened. */
export async function notify({ unit, tell }: Pick<ShopContext, 'unit' | 'tell'>, tx: Tx, of: { readonly id: number }, what: Happened, to: 'buyer' | 'seller') {
  const { buyerId, shop } = await tx.order.findUniqueOrThrow({ where: { id: of.id }, select: { buyerId: true, shop: { select: { ownerId: true } } } });
  const person = to === 'buyer' ? buyerId : shop.ownerId;
  const [order] = await readOrders(tx, person, { where: { id: of.id } });
  const bubble = order && tell(to, what, order);
  if (!bubble) return;
  const conversation = await tx.conversation.findFirst({
    where: { personId: person, blockedAt: null },
    orderBy: [{ heardAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  if (!conversation) return;
  await tx.outbox.create({ data: { conversationId: conversation.id, bubble } });
  unit.hint({ deliver: conversation.id });
}
