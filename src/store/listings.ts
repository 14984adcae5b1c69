import { categories, type Listing, type ListingState, units } from '../shop/listing.ts';
import type { Changed, ShopDoor } from '../shop/shop.ts';
import { codeOf } from './codes.ts';
import { moneyOf, oneOf, priceColumn } from './columns.ts';
import { openingOf } from './open-listing.ts';
import type { Prisma } from './prisma/client.ts';
import type { ShopContext } from './shop-context.ts';
import { moveStock } from './stock.ts';
import type { Tx } from './unit.ts';

/** What is read of a listing, wherever it is read. */
export const listingParts = { shop: true } as const satisfies Prisma.ListingInclude;
type ListingRow = Prisma.ListingGetPayload<{ include: typeof listingParts }>;

const listingStates: readonly ListingState[] = ['live', 'paused', 'deleted'];

/** A listing as this person sees it. */
export const listingOf = (row: ListingRow, me: number): Listing => ({
  code: row.code,
  state: oneOf(listingStates, row.state),
  title: row.title,
  category: oneOf(categories, row.category),
  price: moneyOf(row.priceMinor, row.currency),
  unit: oneOf(units, row.unit),
  minOrder: row.minOrder,
  stock: row.stock,
  origin: row.origin,
  shipsTo: row.shipsTo,
  photos: row.photos,
  weightGrams: row.weightGrams,
  sizeMm: row.sizeMm.length > 0 ? row.sizeMm : null,
  description: row.description,
  shop: { code: row.shop.code, name: row.shop.name, city: row.shop.city, country: row.shop.country },
  mine: row.shop.ownerId === me,
});

type ListingsDoor = Pick<ShopDoor, 'publish' | 'myListings' | 'listing' | 'setState' | 'setPrice' | 'setStock'>;

/** What the person sells, and any one listing by its code. */
export function listingsDoor(context: ShopContext): ListingsDoor {
  const { unit, me, now } = context;
  return {
    async publish(draft) {
      const code = await unit.listingCode();
      unit.open(openingOf(me, code, draft, now()));
      return { code };
    },

    async myListings() {
      const tx = await unit.db();
      const rows = await tx.listing.findMany({ where: { shop: { ownerId: me }, state: { not: 'deleted' } }, include: listingParts, orderBy: { id: 'desc' } });
      return rows.map((row) => listingOf(row, me));
    },

    async listing(code) {
      const row = await (await unit.db()).listing.findUnique({ where: { code: codeOf(code), state: { not: 'deleted' } }, include: listingParts });
      return row && (row.state === 'live' || row.shop.ownerId === me) ? listingOf(row, me) : null;
    },

    setState: (code, state) => changeOwn(context, code, (tx, id) => tx.listing.update({ where: { id }, data: { state } })),

    setPrice: (code, price) =>
      changeOwn(context, code, (tx, id) => tx.listing.update({ where: { id }, data: { priceMinor: priceColumn(price), currency: price.currency } })),

    setStock: (code, stock) =>
      changeOwn(context, code, (tx, id, before) => moveStock(tx, [{ listing: id, delta: stock - before }], { cause: 'counted', at: now() })),
  };
}

/** Changes one's own listing under its lock, a deleted one too, since that can be undone. Others' are not theirs, or not there if not on sale. */
async function changeOwn({ unit, me }: ShopContext, written: string, change: (tx: Tx, id: number, stock: number) => Promise<unknown>): Promise<Changed> {
  const tx = await unit.write();
  const code = codeOf(written);
  await tx.$queryRaw`select from listing where code = ${code} for no key update`;
  const row = await tx.listing.findUnique({ where: { code }, select: { id: true, stock: true, state: true, shop: { select: { ownerId: true } } } });
  if (!row) return { ok: false, why: 'not_found' };
  if (row.shop.ownerId !== me) return { ok: false, why: row.state === 'live' ? 'not_yours' : 'not_found' };
  await change(tx, row.id, row.stock);
  return { ok: true };
}
