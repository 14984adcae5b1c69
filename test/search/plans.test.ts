/** What a search costs where a hundred thousand goods are on sale: no table is read through. The times are printed, and measured by `npm run bench plans`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { queries, writeGoods } from '../../src/bench/goods.ts';
import { searches } from '../../src/store/goods/search.ts';
import { type ShopSetting, shopSetting } from '../store/shop-setting.ts';

const many = 100_000;
let shop: ShopSetting;

beforeAll(async () => {
  shop = await shopSetting();
  const { shop: code } = await shop.seller();
  const { id } = await shop.prisma.shop.findUniqueOrThrow({ where: { code } });
  await writeGoods(shop.pool, [id], many);
  await shop.pool.query('vacuum analyze listing');
});
afterAll(() => shop.close());

test.each(queries)('%s', async (query) => {
  const buyer = await shop.person('Sana');
  const look = () => shop.as(buyer, (door) => door.search({ query, page: 1 }));
  await look();
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const began = performance.now();
    await look();
    times.push(performance.now() - began);
  }
  const { total } = await look();
  const plans = await Promise.all(searches({ query, page: 1 }).map(async ({ where }) => planOf(where)));
  const median = times.toSorted((a, b) => a - b)[2] ?? 0;
  console.log(`${query}: ${total} found, ${median.toFixed(1)} ms\n${process.env.SARAI_PLANS ? plans.join('\n') : ''}`);
  for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on/);
});

type Where = ReturnType<typeof searches>[number]['where'];

async function planOf({ text, values }: Where): Promise<string> {
  const { rows } = await shop.pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off) select count(*) from listing l where ${text}`, [...values]);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
