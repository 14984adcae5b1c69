import type pg from 'pg';
import { soughtText } from '../shop/fold.ts';
import type { Draft } from '../shop/listing.ts';
import { priceColumn } from './columns.ts';

type Opening = { readonly owner: number; readonly codes: readonly string[]; readonly draft: Draft; readonly at: Date };

const open = `
with own as (select id from shop where owner_id = $1),
free as (
  select drawn.code from unnest($2::text[]) with ordinality as drawn (code, nth)
  where not exists (select from listing l where l.code = drawn.code) order by nth limit 1
),
made as (
  insert into listing (code, shop_id, title, sought, category, price_minor, currency, unit, min_order, stock, weight_grams, size_mm,
    origin, ships_to, description, photos, created_at, updated_at)
  select free.code, own.id, $3, $4, $5, $6::bigint, $7, $8, $9::int, $10::int, $11::int, $12::int[], $13, $14::text[], $15, $16::text[], $17::timestamptz, $17::timestamptz
  from own, free
  on conflict (code) do nothing
  returning id, code, stock
),
moved as (
  insert into stock_movement (listing_id, delta, cause, at) select id, stock, 'opened', $17::timestamptz from made where stock <> 0
)
select (select count(*)::int from own) as shops, (select code from made) as code`;

/**
 * Puts goods into the person's shop, with the movement that explains their first stock. One statement, because this is the
 * dearest turn there is. It takes the first free of the codes and answers with it, `undefined` when all are taken; throws without a shop.
 */
export async function openListing(client: pg.ClientBase, { owner, codes, draft, at }: Opening): Promise<{ readonly code: string } | undefined> {
  const { title, category, price, unit, minOrder, stock, weightGrams = null, sizeMm, origin, shipsTo, description = null, photos } = draft;
  const goods = [title, soughtText(draft), category, priceColumn(price), price.currency, unit, minOrder, stock, weightGrams, sizeMm ?? []];
  const values = [owner, codes, ...goods, origin, shipsTo, description, photos, at];
  const { rows } = await client.query<{ shops: number; code: string | null }>({ name: 'open-listing', text: open, values });
  const [row] = rows;
  if (!row || row.shops === 0) throw new Error('goods are sold from a shop, and there is none');
  return row.code === null ? undefined : { code: row.code };
}
