import { type Page, pageSize, type ShopDoor, type Sought } from '../../shop/shop.ts';
import { readSought, type SoughtWord } from '../../shop/sought.ts';
import { codeOf } from '../codes.ts';
import type { ShopContext } from '../orders/shop-context.ts';
import { Prisma } from '../prisma/client.ts';
import { listingOf, partsFor } from './listings.ts';

/**
 * One way to look. What is found comes in this order: what can be had first, then what fits the wished price, then the better
 * match, then the newest. `least`: fewer than this are not enough, and the next way is tried.
 * `newest`: without a word to look for, those that come first are enough.
 */
type Search = { readonly where: Prisma.Sql; readonly fits?: Prisma.Sql; readonly score?: Prisma.Sql; readonly newest?: true; readonly least: number };

/** Where so many goods bear every word in their title, nobody leafs on to weaker matches, and none of these is better than another. */
const plenty = 500;
/** Comparing matches and counting them costs; of more than these the rest is left out: nobody leafs through two hundred pages. */
const comparedAtMost = 1000;

/** Goods on sale. */
export function searchDoor({ unit, me, language }: Pick<ShopContext, 'unit' | 'me' | 'language'>): Pick<ShopDoor, 'search'> {
  return {
    async search(sought): Promise<Page> {
      const wanted = Math.max(1, Math.trunc(sought.page) || 1);
      for (const search of searches(sought)) {
        const first = await read(search, wanted);
        const found = first.total > 0 || wanted === 1 ? first : await read(search, 1);
        if (found.total < search.least) continue;
        const pages = Math.ceil(found.total / pageSize);
        const page = Math.min(wanted, pages);
        const { ids, total } = found === first ? first : await read(search, page);
        return { listings: await listed(ids), page, pages, total };
      }
      return { listings: [], page: 1, pages: 1, total: 0 };
    },
  };

  async function read(search: Search, page: number): Promise<{ readonly ids: readonly number[]; readonly total: number }> {
    const { fits, score } = search;
    const order = Prisma.join([Prisma.sql`(l.stock > 0) desc`, ...(fits ? [fits] : []), ...(score ? [score] : []), Prisma.sql`l.id desc`], ', ');
    const rows = await (await unit.db()).$queryRaw<{ id: number; total: number }[]>`
      select l.id, (count(*) over ())::int as total from ${among(search)} l order by ${order} limit ${pageSize} offset ${(page - 1) * pageSize}`;
    return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
  }

  async function listed(ids: readonly number[]): Promise<Page['listings']> {
    const rows = await (await unit.db()).listing.findMany({ where: { id: { in: [...ids] } }, include: partsFor(language) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []).map((row) => listingOf(row, me));
  }
}

/** The goods that are put in order. */
function among({ where, score, newest }: Search): Prisma.Sql {
  if (score) return Prisma.sql`(select l.id, l.stock, l.price_minor, ${keys} as keys from listing l where ${where} limit ${comparedAtMost})`;
  // In the order of an index, which is not read to its end.
  if (newest) return Prisma.sql`(select l.id, l.stock from listing l where ${where} order by (l.stock > 0) desc, l.id desc limit ${comparedAtMost})`;
  return Prisma.sql`(select l.id, l.stock, l.price_minor from listing l where ${where})`;
}

/** Goods that answer to every word, else to every word or one like it, else to any that tells what it is. */
export function searches({ query, category, shop }: Sought): readonly Search[] {
  const within = [Prisma.sql`l.state = 'live'`];
  if (category !== undefined) within.push(Prisma.sql`l.category = ${category}`);
  if (shop !== undefined) within.push(Prisma.sql`l.shop_id = (select id from shop where code = ${codeOf(shop)})`);
  if (query === undefined || query.trim() === '') return [{ where: both(within), newest: true, least: 1 }];

  const named = isCode.test(query.trim()) ? [{ where: both([...within, Prisma.sql`l.code = ${codeOf(query)}`]), least: 1 }] : [];
  const { words, upTo } = readSought(query);
  if (words.length === 0) return named;
  const fits = upTo === undefined ? {} : { fits: Prisma.sql`(l.price_minor <= ${upTo * 100}) desc` };
  const score = Prisma.sql`(${Prisma.join(words.map(worth), ' + ')}) desc`;
  const looked = (matches: readonly Prisma.Sql[]): Search => ({ where: both([...within, ...matches]), ...fits, score, least: 1 });
  // Any red thing is no answer to a red shawl.
  const telling = words.some(({ weight }) => weight === 1) ? words.filter(({ weight }) => weight === 1) : words;
  return [
    ...named,
    { where: both([...within, ...words.map(({ sure }) => has(sure))]), ...fits, least: plenty },
    looked(words.map(({ sure, aside }) => has([...sure, ...aside]))),
    looked(words.map(({ sure, aside, near }) => has([...sure, ...aside, ...near]))),
    ...(words.length > 1 ? [looked([has(telling.flatMap(({ sure, aside, near }) => [...sure, ...aside, ...near]))])] : []),
  ];
}

const isCode = /^[a-z]{1,3}\d{2,4}$/i;

const both = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join([...conditions], ' and ');

/** As the index has it. */
const keys = Prisma.sql`string_to_array(l.sought, ' ')`;

const bears = (having: Prisma.Sql, wanted: readonly string[]): Prisma.Sql => Prisma.sql`${having} && ${[...new Set(wanted)]}::text[]`;
const has = (wanted: readonly string[]): Prisma.Sql => bears(keys, wanted);
/** Of what is compared the keys are parted once, not for each word. */
const parted = (wanted: readonly string[]): Prisma.Sql => bears(Prisma.sql`l.keys`, wanted);

const worth = ({ sure, aside, near, weight }: SoughtWord): Prisma.Sql =>
  Prisma.sql`case when ${parted(sure)} then ${weight}::float8 when ${parted(aside)} then ${weight * 0.5}::float8 when ${parted(near)} then ${weight * 0.4}::float8 else 0 end`;
