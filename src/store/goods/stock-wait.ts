/** Who wants to hear that goods are back, and hears it once. */
import type { Bubble } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import { words } from '../../conversation/words.ts';
import { broadcastRules, type Offered } from '../../shop/broadcast.ts';
import type { ShopDoor } from '../../shop/shop.ts';
import { codeOf } from '../codes.ts';
import { moneyOf } from '../database/columns.ts';
import { leaveWord } from '../orders/notices.ts';
import type { ShopContext } from '../orders/shop-context.ts';
import { mayHearNews } from '../people/consent.ts';
import type { Tx } from '../turns/unit.ts';

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

/**
 * Goods with nothing to sell are not back yet: whoever asked goes on waiting. The row goes with the word that is left, so nobody is told
 * twice. Who wanted no more messages after they had asked is left alone, and goes on waiting too. Very many are told by a job.
 */
export async function tellWaiting(context: Pick<ShopContext, 'unit' | 'now' | 'timeZone'>, tx: Tx, listings: readonly number[]): Promise<void> {
  const goods = await tx.listing.findMany({
    where: { id: { in: [...listings] }, state: 'live', stock: { gt: 0 } },
    include: { shop: true },
    orderBy: { id: 'asc' },
  });
  for (const { id, shopId, stock, minOrder, title, code, priceMinor, currency, shop, photos } of goods) {
    if (stock < minOrder) continue;
    const waits = await tx.$queryRawUnsafe<{ person: number }[]>(
      `select p.id as person from stock_wait w join person p on p.id = w.person_id where w.listing_id = $1 and ${mayHearNews('w.asked_at')} order by p.id limit $2`,
      id,
      broadcastRules.inTheTurn + 1,
    );
    if (waits.length > broadcastRules.inTheTurn) {
      await beginTelling(tx, { shop: shopId, listing: id }, context.now());
      continue;
    }
    const bubble = backNotice({ code, title, price: moneyOf(priceMinor, currency), shop: { code: shop.code, name: shop.name }, picture: photos[0] ?? null });
    for (const { person } of waits) {
      const { count } = await tx.stockWait.deleteMany({ where: { listingId: id, personId: person } });
      if (count === 1) await leaveWord(context, tx, { person, bubble, about: `stock:${id}`, purpose: 'news' });
    }
  }
}

/** Goods that were waited for are there. */
export function backNotice({ title, code, price }: Offered): Bubble {
  const see = { id: controlId({ to: 'flow', flow: 'card', given: { listing: code } }), words: words('card.label_see') };
  return { words: [words('card.back', { title, price: { money: price } })], controls: [see] };
}

/** One that is under way goes on, with those who asked by then. */
async function beginTelling(tx: Tx, of: { readonly shop: number; readonly listing: number }, at: Date): Promise<void> {
  await tx.$executeRaw`
    insert into broadcast (kind, state, since, created_at, started_at, shop_id, listing_id) values ('stock', 'running', ${at}, ${at}, ${at}, ${of.shop}, ${of.listing})
    on conflict (listing_id) where kind = 'stock' and state in ('running', 'paused') do nothing`;
}
