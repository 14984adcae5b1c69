import { soughtText } from '../shop/fold.ts';
import type { Draft } from '../shop/listing.ts';
import { priceColumn } from './columns.ts';
import type { Tx } from './unit.ts';

type Opening = { readonly owner: number; readonly code: string; readonly draft: Draft; readonly at: Date };

/**
 * Puts goods into the person's shop, with the movement that explains their first stock. One statement, because this is the
 * dearest turn there is and its parts by Prisma cost five times as much. `undefined` when the code is taken; throws without a shop.
 */
export async function openListing(tx: Tx, { owner, code, draft, at }: Opening): Promise<{ readonly code: string } | undefined> {
  const { title, category, price, unit, minOrder, stock, weightGrams, sizeMm, origin, shipsTo, description, photos } = draft;
  const [row] = await tx.$queryRaw<{ shops: number; code: string | null }[]>`
    with own as (select id from shop where owner_id = ${owner}),
    made as (
      insert into listing (code, shop_id, title, sought, category, price_minor, currency, unit, min_order, stock, weight_grams,
        size_mm, origin, ships_to, description, photos, created_at, updated_at)
      select ${code}, own.id, ${title}, ${soughtText(draft)}, ${category}, ${priceColumn(price)}, ${price.currency}, ${unit}, ${minOrder}, ${stock}, ${weightGrams ?? null}::int,
        ${[...(sizeMm ?? [])]}::int[], ${origin}, ${[...shipsTo]}::text[], ${description ?? null}::text, ${[...photos]}::text[], ${at}, ${at}
      from own
      on conflict (code) do nothing
      returning id, code, stock
    ),
    moved as (insert into stock_movement (listing_id, delta, cause, at) select id, stock, 'opened', ${at} from made where stock <> 0)
    select (select count(*)::int from own) as shops, (select code from made) as code`;
  if (!row || row.shops === 0) throw new Error('goods are sold from a shop, and there is none');
  return row.code === null ? undefined : { code: row.code };
}
