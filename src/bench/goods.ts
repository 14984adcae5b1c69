/** Very many goods, the same every time. */
import type pg from 'pg';
import { soughtText } from '../shop/fold.ts';

const colours = 'red black white green blue golden silver laal kala safed سرخ کالا 红色 黑色 白色 brown pink yellow'.split(' ');
const stuffs = 'cotton wool silk leather steel wooden glass سوتی اونی 羊毛 真丝 plastic copper marble handmade'.split(' ');
const things =
  'shawl lamp kurta sandal ring bag quilt carpet vase knife cup towel doll bat football charger watch drill book honey rice tea soap perfume chappal topi چادر جوتے لیمپ رضائی 披肩 台灯 花瓶 地毯 手镯 耳机 necklace curtain blanket mirror'.split(
    ' ',
  );
const places = 'Swat Multan Lahore Hunza Kashgar Yiwu Sindh Chitral Quetta Karachi'.split(' ');

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

function goodsAt(at: number) {
  const title = `${pick(colours, at * 7)} ${pick(stuffs, Math.floor(at / 3))} ${pick(things, Math.floor(at / 5) + at)} ${pick(places, at * 3)} ${at % 997}`;
  return { code: `Z${at}X`, title, sought: soughtText({ title, category: 'home' }), price: 10_000 + (at % 500) * 1000, stock: at % 9, shop: at };
}

const write = `
insert into listing (code, shop_id, title, sought, category, price_minor, currency, unit, min_order, stock, origin, updated_at)
select code, ($1::int[])[1 + shop % cardinality($1::int[])], title, sought, 'home', price, 'PKR', 'piece', 1, stock, 'PK', now()
from jsonb_to_recordset($2::jsonb) as o (code text, title text, sought text, price bigint, stock int, shop int)`;
const atOnce = 10_000;

/** Writes so many, shared out among these shops. */
export async function writeGoods(on: pg.Pool | pg.ClientBase, shops: readonly number[], count: number): Promise<void> {
  for (let from = 0; from < count; from += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, count - from) }, (_, more) => goodsAt(from + more));
    await on.query(write, [shops, JSON.stringify(rows)]);
  }
}

/** What people look for among them: found by a word, by many, misspelt, across scripts, by a code, and not at all. */
export const queries: readonly string[] = [
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
];
