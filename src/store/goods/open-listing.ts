/** Goods put into a shop, with the movement that explains their first stock: rows that travel with the turn that made them. */
import type pg from 'pg';
import { soughtText } from '../../shop/fold.ts';
import type { Draft } from '../../shop/listing.ts';
import { priceColumn } from '../database/columns.ts';

/** A listing to be made, in the terms of its columns. */
export type Opening = ReturnType<typeof openingOf>;

/** Throws for a price that no row may bear. */
export const openingOf = (owner: number, code: string, draft: Draft, at: Date) => ({
  owner,
  code,
  title: draft.title,
  sought: soughtText(draft),
  category: draft.category,
  price: Number(priceColumn(draft.price)),
  currency: draft.price.currency,
  unit: draft.unit,
  least: draft.minOrder,
  stock: draft.stock,
  grams: draft.weightGrams ?? null,
  sides: draft.sizeMm ?? [],
  origin: draft.origin,
  places: draft.shipsTo,
  description: draft.description ?? null,
  photos: draft.photos,
  at,
});

const record = `(owner int, code text, title text, sought text, category text, price bigint, currency text, unit text, least int, stock int,
    grams int, sides int[], origin text, places text[], description text, photos text[], at timestamptz)`;

/**
 * Parts of a statement that opens listings; `json` is where it finds them, an array. Without a shop to sell from, or with a
 * code that was taken meanwhile, the statement fails and all that is kept with it.
 */
export const opening = (json: string): string => `
opened as (
  insert into listing (code, shop_id, title, sought, category, price_minor, currency, unit, min_order, stock, weight_grams, size_mm,
    origin, ships_to, description, photos, created_at, updated_at, render_due)
  select code, (select id from shop where owner_id = owner), title, sought, category, price, currency, unit, least, stock, grams, sides,
    origin, places, description, photos, at, at, at
  from ${json} as o ${record}
  returning id, stock, created_at
),
stocked as (
  insert into stock_movement (listing_id, delta, cause, at) select id, stock, 'opened', created_at from opened where stock <> 0
)`;

const statement = { name: 'open-listings', text: `with ${opening('jsonb_to_recordset($1::jsonb)')} select` };

/** Opens them within a transaction, for what else is read and written there. */
export async function openListings(client: pg.ClientBase, openings: readonly Opening[]): Promise<void> {
  await client.query({ ...statement, values: [JSON.stringify(openings)] });
}
