/** Who wants to hear that goods are back, and hears it once. */
import { controlId } from '../conversation/control.ts';
import { words } from '../conversation/words.ts';
import type { ShopDoor } from '../shop/shop.ts';
import { codeOf } from './codes.ts';
import { moneyOf } from './columns.ts';
import { mayHearNews } from './consent.ts';
import { leaveWord } from './notices.ts';
import type { ShopContext } from './shop-context.ts';
import type { Tx } from './unit.ts';

export function stockWaitDoor({ unit, me, now }: ShopContext): Pick<ShopDoor, 'waitFor'> {
  return {
    async waitFor(code) {
      const tx = await unit.write();
      const listing = await tx.listing.findUnique({ where: { code: codeOf(code), state: 'live', shop: { ownerId: { not: me } } }, select: { id: true } });
      if (!listing) return false;
      await tx.$executeRaw`
        insert into stock_wait (listing_id, person_id, asked_at) values (${listing.id}, ${me}, ${now()})
        on conflict (listing_id, person_id) do update set asked_at = excluded.asked_at`;
      // Who asks to be told wants to be told.
      await tx.$executeRaw`update person set muted = array_remove(muted, 'news') where id = ${me} and 'news' = any(muted)`;
      return true;
    },
  };
}

/** Goods with nothing to sell are not back yet: whoever asked goes on waiting. The row goes with the word that is left, so nobody is told twice. Who wanted no more messages after they had asked is left alone, and goes on waiting too. */
export async function tellWaiting(context: Pick<ShopContext, 'unit' | 'now' | 'timeZone'>, tx: Tx, listings: readonly number[]): Promise<void> {
  const waits = await tx.stockWait.findMany({
    where: { listingId: { in: [...listings] }, listing: { state: 'live', stock: { gt: 0 } } },
    include: { listing: true },
    orderBy: [{ listingId: 'asc' }, { personId: 'asc' }],
  });
  const silent = await silentAmong(tx, listings);
  for (const { listingId, personId, listing } of waits) {
    if (listing.stock < listing.minOrder || silent.has(`${listingId} ${personId}`)) continue;
    const { count } = await tx.stockWait.deleteMany({ where: { listingId, personId } });
    const { title, code, priceMinor, currency } = listing;
    const back = words('card.back', { title, price: { money: moneyOf(priceMinor, currency) } });
    const see = { id: controlId({ to: 'flow', flow: 'card', given: { listing: code } }), words: words('card.label_see') };
    if (count === 1)
      await leaveWord(context, tx, { person: personId, bubble: { words: [back], controls: [see] }, about: `stock:${listing.id}`, purpose: 'news' });
  }
}

/** Who waits for which and may not be told of it now. */
async function silentAmong(tx: Tx, listings: readonly number[]): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRawUnsafe<{ listing: number; person: number }[]>(
    `select w.listing_id as listing, p.id as person from stock_wait w join person p on p.id = w.person_id
    where w.listing_id = any($1::int[]) and not (${mayHearNews('w.asked_at')})`,
    listings,
  );
  return new Set(rows.map(({ listing, person }) => `${listing} ${person}`));
}
