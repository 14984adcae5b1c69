import { soughtWords } from '../shop/fold.ts';
import { type Page, pageSize, type ShopDoor, type Sought } from '../shop/shop.ts';
import { codeOf } from './codes.ts';
import { listingOf, listingParts } from './listings.ts';
import { Prisma } from './prisma/client.ts';
import type { ShopContext } from './shop-context.ts';

/** Goods on sale: what can be had now first, then the newest. */
export function searchDoor({ unit, me }: ShopContext): Pick<ShopDoor, 'search'> {
  return {
    async search(sought): Promise<Page> {
      const matches = matching(sought);
      const total = await count(matches);
      const pages = Math.max(1, Math.ceil(total / pageSize));
      const page = Math.min(Math.max(1, Math.trunc(sought.page) || 1), pages);
      return { listings: await read(matches, page), page, pages, total };
    },
  };

  async function count(matches: Prisma.Sql): Promise<number> {
    const [row] = await (await unit.db()).$queryRaw<
      { count: number }[]
    >`select count(*)::int as count from listing l join shop s on s.id = l.shop_id where ${matches}`;
    return row?.count ?? 0;
  }

  async function read(matches: Prisma.Sql, page: number): Promise<Page['listings']> {
    const found = await (await unit.db()).$queryRaw<{ id: number }[]>`
      select l.id from listing l join shop s on s.id = l.shop_id where ${matches}
      order by (l.stock > 0) desc, l.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`;
    const rows = await (await unit.db()).listing.findMany({ where: { id: { in: found.map(({ id }) => id) } }, include: listingParts });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap(({ id }) => byId.get(id) ?? []).map((row) => listingOf(row, me));
  }
}

function matching({ query, category, shop }: Sought): Prisma.Sql {
  const conditions = [Prisma.sql`l.state = 'live'`];
  if (category !== undefined) conditions.push(Prisma.sql`l.category = ${category}`);
  if (shop !== undefined) conditions.push(Prisma.sql`s.code = ${codeOf(shop)}`);
  if (query !== undefined && query.trim() !== '') conditions.push(Prisma.sql`(l.code = ${codeOf(query)} or ${worded(query)})`);
  return Prisma.join(conditions, ' and ');
}

/** Words of signs alone find nothing. Folded words hold letters, digits and spaces only: nothing in them is special to `like`. */
function worded(query: string): Prisma.Sql {
  const words = soughtWords(query).map((alternatives) => Prisma.sql`l.sought like any (${alternatives.map((one) => `%${one}%`)})`);
  return words.length > 0 ? Prisma.join(words, ' and ') : Prisma.sql`false`;
}
