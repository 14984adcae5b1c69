/** What a search costs where a hundred thousand goods are on sale: no table is read through, and nobody waits. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { soughtText } from '../../src/shop/fold.ts';
import { searches } from '../../src/store/search.ts';
import { type ShopSetting, shopSetting } from '../store/shop-setting.ts';

const many = 100_000;
/** With room for a machine that is busy; printed are the times themselves. */
const patience = 150;
let shop: ShopSetting;

const colours = 'red black white green blue golden silver laal kala safed سرخ کالا 红色 黑色 白色 brown pink yellow'.split(' ');
const stuffs = 'cotton wool silk leather steel wooden glass سوتی اونی 羊毛 真丝 plastic copper marble handmade'.split(' ');
const things =
  'shawl lamp kurta sandal ring bag quilt carpet vase knife cup towel doll bat football charger watch drill book honey rice tea soap perfume chappal topi چادر جوتے لیمپ رضائی 披肩 台灯 花瓶 地毯 手镯 耳机 necklace curtain blanket mirror'.split(
    ' ',
  );
const places = 'Swat Multan Lahore Hunza Kashgar Yiwu Sindh Chitral Quetta Karachi'.split(' ');

beforeAll(async () => {
  shop = await shopSetting();
  const { shop: code } = await shop.seller();
  const { id } = await shop.prisma.shop.findUniqueOrThrow({ where: { code } });
  const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';
  for (let from = 0; from < many; from += 10_000) {
    const rows = Array.from({ length: 10_000 }, (_, more) => {
      const at = from + more;
      const title = `${pick(colours, at * 7)} ${pick(stuffs, Math.floor(at / 3))} ${pick(things, Math.floor(at / 5) + at)} ${pick(places, at * 3)} ${at % 997}`;
      return { code: `Z${at}X`, title, sought: soughtText({ title, category: 'home' }), price: 10_000 + (at % 500) * 1000, stock: at % 9 };
    });
    await shop.pool.query(
      `insert into listing (code, shop_id, title, sought, category, price_minor, currency, unit, min_order, stock, origin, updated_at)
       select code, $1, title, sought, 'home', price, 'PKR', 'piece', 1, stock, 'PK', now()
       from jsonb_to_recordset($2::jsonb) as o (code text, title text, sought text, price bigint, stock int)`,
      [id, JSON.stringify(rows)],
    );
  }
  await shop.pool.query('vacuum analyze listing');
});
afterAll(() => shop.close());

test.each([
  'honey',
  'chaddar',
  'red wool shawl',
  '有没有羊毛披肩',
  'mujhe laal chadar chahiye 2000 tak',
  'any lamp under 1500?',
  'مجھے کالا لیمپ چاہیے',
  'lethr chapl',
  'Z500X',
  'violin',
])('%s', async (query) => {
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
  expect(median).toBeLessThan(patience);
});

type Where = ReturnType<typeof searches>[number]['where'];

async function planOf({ text, values }: Where): Promise<string> {
  const { rows } = await shop.pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off) select count(*) from listing l where ${text}`, [...values]);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
