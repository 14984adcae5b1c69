import type { SlipUse } from '../../shop/shop.ts';
import type { Tx } from '../turns/unit.ts';

type Slip = { readonly id: number; readonly picture: string; readonly likeId: number | null };
type Row = { readonly id: number; readonly shop: { readonly id: number; readonly ownerId: number }; readonly proofs: readonly Slip[] };

/** By the id of a slip: the other order that it was, or seems to have been, sent for. */
export type UsedSlips = (slip: number) => SlipUse | null;

/** What is known of the slips of these orders, as this person may know it: of an order at another shop only that there is one. */
export async function usedSlips(db: Tx, rows: readonly Row[], person: number): Promise<UsedSlips> {
  const slips = rows.flatMap(({ proofs }) => proofs);
  if (slips.length === 0) return () => null;
  const ids = slips.map(({ id }) => id);
  const others = await db.paymentProof.findMany({
    where: { OR: [{ picture: { in: slips.map(({ picture }) => picture) } }, { likeId: { in: ids } }, { liked: { some: { id: { in: ids } } } }] },
    select: { id: true, picture: true, likeId: true, orderId: true, order: { select: { number: true, shopId: true } } },
    orderBy: { id: 'asc' },
  });

  function useOf(slip: Slip, row: Row): SlipUse | null {
    const elsewhere = others.filter(({ orderId }) => orderId !== row.id);
    const same = elsewhere.filter(({ picture }) => picture === slip.picture);
    const alike = elsewhere.filter(({ id, likeId }) => id === slip.likeId || likeId === slip.id);
    const [uses, how] = same.length > 0 ? ([same, 'same'] as const) : ([alike, 'alike'] as const);
    if (uses.length === 0) return null;
    const here = row.shop.ownerId === person ? uses.find(({ order }) => order.shopId === row.shop.id) : undefined;
    return { how, order: here?.order.number ?? null };
  }

  const known = new Map(rows.flatMap((row) => row.proofs.map((slip) => [slip.id, useOf(slip, row)] as const)));
  return (slip) => known.get(slip) ?? null;
}
