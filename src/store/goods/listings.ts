import { categories, freshMinutes, type Listing, type ListingState, units } from '../../shop/listing.ts';
import type { ShopDoor } from '../../shop/shop.ts';
import { codeOf } from '../codes.ts';
import { moneyOf, oneOf } from '../database/columns.ts';
import type { ShopContext } from '../orders/shop-context.ts';
import type { ListingRendering, Prisma } from '../prisma/client.ts';
import { openingOf } from './open-listing.ts';
import { printOf } from './renderings.ts';

/** What is read of a listing, wherever it is read. */
export const listingParts = { shop: true } as const satisfies Prisma.ListingInclude;
/** The same as somebody reads it who speaks that language. */
export const partsFor = (language = 'none') => ({ ...listingParts, renderings: { where: { language } } }) as const satisfies Prisma.ListingInclude;
type ListingRow = Prisma.ListingGetPayload<{ include: typeof listingParts }> & { readonly renderings?: readonly ListingRendering[] };

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
  ...renderingOf(row, me),
});

/** Of the goods as they are now, for anybody but who wrote them. */
function renderingOf({ renderings = [], shop, ...told }: ListingRow, me: number): Pick<Listing, 'rendering'> {
  const found = shop.ownerId === me ? undefined : renderings.find(({ of }) => of === printOf(told));
  return found ? { rendering: { title: found.title, description: found.description } } : {};
}

type ListingsDoor = Pick<ShopDoor, 'publish' | 'myListings' | 'myShelf' | 'justPublished' | 'listing'>;

/** What the person sells, and any one listing by its code. */
export function listingsDoor({ unit, me, now, language }: ShopContext): ListingsDoor {
  const own = { shop: { ownerId: me }, state: { not: 'deleted' } };
  return {
    async publish(draft) {
      const code = await unit.listingCode();
      unit.open(openingOf(me, code, draft, now()));
      return { code };
    },

    async myListings() {
      const tx = await unit.db();
      const rows = await tx.listing.findMany({ where: own, include: listingParts, orderBy: { id: 'desc' } });
      return rows.map((row) => listingOf(row, me));
    },

    async myShelf(from, most) {
      const tx = await unit.db();
      const rows = most === 0 ? [] : await tx.listing.findMany({ where: own, include: listingParts, orderBy: { id: 'desc' }, skip: from, take: most });
      return { listings: rows.map((row) => listingOf(row, me)), total: await tx.listing.count({ where: own }) };
    },

    async justPublished() {
      const since = new Date(now().getTime() - freshMinutes * 60_000);
      const last = await (await unit.db()).listing.findFirst({
        where: { shop: { ownerId: me }, state: 'live', createdAt: { gt: since } },
        select: { code: true },
        orderBy: { id: 'desc' },
      });
      return last?.code ?? null;
    },

    async listing(code) {
      const row = await (await unit.db()).listing.findUnique({ where: { code: codeOf(code), state: { not: 'deleted' } }, include: partsFor(language) });
      return row && (row.state === 'live' || row.shop.ownerId === me) ? listingOf(row, me) : null;
    },
  };
}
