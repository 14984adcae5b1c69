import type { Listing } from '../../shop/listing.ts';
import { mostMinor, sum, times } from '../../shop/money.ts';
import type { Added, Basket, CartLine, ShopDoor } from '../../shop/shop.ts';
import { codeOf } from '../codes.ts';
import { asAgreed } from '../enquiries/deals.ts';
import { listingOf, listingParts } from '../goods/listings.ts';
import type { Tx } from '../turns/unit.ts';
import type { ShopContext } from './shop-context.ts';

/** How many can be bought at once: what is there, within the amount a person can mean. */
const mostOf = ({ stock, price }: Pick<Listing, 'stock' | 'price'>): number => Math.min(stock, Math.floor(mostMinor / price.minor));

/** A line of the cart that could become one of an order just now. */
export const isHad = ({ listing, quantity }: Pick<CartLine, 'listing' | 'quantity'>): boolean => listing.state === 'live' && quantity <= mostOf(listing);

/** What the person put aside; nothing is reserved before the order. */
export function cartDoor({ unit, me, now }: ShopContext): Pick<ShopDoor, 'baskets' | 'add' | 'remove'> {
  return {
    async baskets() {
      const tx = await unit.db();
      const rows = await tx.cartLine.findMany({
        where: { personId: me },
        include: { listing: { include: listingParts }, deal: true },
        orderBy: [{ addedAt: 'asc' }, { listingId: 'asc' }],
      });
      return basketsOf(
        rows.map((row) => ({ ...lineOf(asAgreed(listingOf(row.listing, me), row.quantity, row.deal, now()), row.quantity), payTo: row.listing.shop.payTo })),
      );
    },

    /** Adds to what is in the cart already; `left` is how many more can be added. */
    async add(code, quantity): Promise<Added> {
      const tx = await unit.write();
      const row = await tx.listing.findUnique({ where: { code: codeOf(code), state: 'live' }, include: listingParts });
      if (!row) return { ok: false, why: 'gone', left: 0 };
      const listing = listingOf(row, me);
      if (listing.mine) return { ok: false, why: 'own', left: 0 };
      const line = await tx.cartLine.findUnique({ where: { personId_listingId: { personId: me, listingId: row.id } } });
      const refused = refusal(listing, line?.quantity ?? 0, quantity);
      if (refused) return refused;
      return { ok: true, quantity: await put(tx, { person: me, listing: row.id, quantity, at: now() }) };
    },

    async remove(code) {
      const tx = await unit.write();
      await tx.cartLine.deleteMany({ where: { personId: me, listing: { code: codeOf(code) } } });
      return null;
    },
  };
}

/** One statement, because two talks of one person may add at once; Prisma's `upsert` would fail the second. Answers with what is there now. */
async function put(
  tx: Tx,
  { person, listing, quantity, at }: { readonly person: number; readonly listing: number; readonly quantity: number; readonly at: Date },
) {
  const [line] = await tx.$queryRaw<{ quantity: number }[]>`
    insert into cart_line (person_id, listing_id, quantity, added_at) values (${person}, ${listing}, ${quantity}, ${at})
    on conflict (person_id, listing_id) do update set quantity = cart_line.quantity + excluded.quantity, deal_id = null
    returning quantity`;
  if (!line) throw new Error('a line was put into the cart and is not there');
  return line.quantity;
}

function refusal(listing: Listing, inCart: number, more: number): Exclude<Added, { ok: true }> | undefined {
  if (!Number.isSafeInteger(more) || more <= 0) throw new RangeError('a quantity must be a positive whole number');
  const most = mostOf(listing);
  const left = Math.max(0, most - inCart);
  // Fewer than may be bought at all: none is left for anybody.
  if (most < listing.minOrder) return { ok: false, why: 'gone', left: 0 };
  if (more > left) return { ok: false, why: 'short', left };
  if (inCart + more < listing.minOrder) return { ok: false, why: 'below_minimum', left };
  return undefined;
}

const lineOf = (listing: Listing, quantity: number): CartLine => ({ listing, quantity, total: times(listing.price, quantity) });

/** One basket for each shop, and for each currency if a shop prices in several: amounts of different ones have no sum. */
function basketsOf(lines: readonly (CartLine & { readonly payTo: string | null })[]): readonly Basket[] {
  const groups = new Map<string, typeof lines>();
  for (const line of lines) {
    const key = `${line.listing.shop.code} ${line.listing.price.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? basketOf(first, [first, ...rest]) : []));
}

function basketOf({ listing, payTo }: { readonly listing: Listing; readonly payTo: string | null }, lines: readonly CartLine[]): Basket {
  const own = lines.map(({ listing, quantity, total }) => ({ listing, quantity, total }));
  const amounts = own.map(({ total }) => total);
  return { shop: listing.shop, payTo, lines: own, total: sum(amounts, listing.price.currency), short: own.filter((line) => !isHad(line)) };
}
