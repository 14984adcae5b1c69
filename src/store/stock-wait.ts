/** Who wants to hear that goods are back, and hears it once. */
import { controlId } from '../conversation/control.ts';
import { words } from '../conversation/words.ts';
import type { ShopDoor } from '../shop/shop.ts';
import { codeOf } from './codes.ts';
import { moneyOf } from './columns.ts';
import { leaveWord } from './notices.ts';
import type { ShopContext } from './shop-context.ts';
import type { Tx } from './unit.ts';

export function stockWaitDoor({ unit, me, now }: ShopContext): Pick<ShopDoor, 'waitFor'> {
  return {
    async waitFor(code) {
      const tx = await unit.write();
      const listing = await tx.listing.findUnique({ where: { code: codeOf(code), state: 'live', shop: { ownerId: { not: me } } }, select: { id: true } });
      if (!listing) return false;
      await tx.stockWait.createMany({ data: { listingId: listing.id, personId: me, askedAt: now() }, skipDuplicates: true });
      return true;
    },
  };
}

/** Goods with nothing to sell are not back yet: whoever asked goes on waiting. The row goes with the word that is left, so nobody is told twice. */
export async function tellWaiting(context: Pick<ShopContext, 'unit' | 'now' | 'timeZone'>, tx: Tx, listings: readonly number[]): Promise<void> {
  const waits = await tx.stockWait.findMany({
    where: { listingId: { in: [...listings] }, listing: { state: 'live', stock: { gt: 0 } } },
    include: { listing: true },
    orderBy: [{ listingId: 'asc' }, { personId: 'asc' }],
  });
  for (const { listingId, personId, listing } of waits) {
    if (listing.stock < listing.minOrder) continue;
    const { count } = await tx.stockWait.deleteMany({ where: { listingId, personId } });
    const { title, code, priceMinor, currency } = listing;
    const back = words('card.back', { title, price: { money: moneyOf(priceMinor, currency) } });
    const see = { id: controlId({ to: 'flow', flow: 'card', given: { listing: code } }), words: words('card.label_see') };
    if (count === 1) await leaveWord(context, tx, personId, { words: [back], controls: [see] });
  }
}
