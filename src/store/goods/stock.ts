/** The only place that changes `listing.stock` after it was opened: always together with the movement that explains it. */
import type { Tx } from '../turns/unit.ts';

/** How many come (or go, below zero), and of what. */
export type Move = { readonly listing: number; readonly delta: number };
export type Cause = 'opened' | 'counted' | 'reserved' | 'released' | 'returned';

/** Changes stock; throws when there is not so much. Callers that may find too little look first, under the listing's lock. */
export async function moveStock(tx: Tx, moves: readonly Move[], because: { readonly cause: Cause; readonly at: Date; readonly order?: number }): Promise<void> {
  const { cause, at, order } = because;
  // In one order for everybody, because two turns that lock the same goods crosswise would wait for each other for ever.
  const inOrder = moves.filter(({ delta }) => delta !== 0).toSorted((a, b) => a.listing - b.listing);
  for (const { listing, delta } of inOrder) {
    const { count } = await tx.listing.updateMany({ where: { id: listing, stock: { gte: -delta } }, data: { stock: { increment: delta } } });
    if (count !== 1) throw new Error(`stock of listing ${listing} cannot move by ${delta}`);
  }
  await tx.stockMovement.createMany({ data: inOrder.map(({ listing, delta }) => ({ listingId: listing, delta, cause, orderId: order ?? null, at })) });
}
