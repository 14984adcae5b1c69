import { afterAll, beforeAll, expect, test } from 'vitest';
import { home, type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting(20);
});
afterAll(() => setting.close());

const buyers = (count: number) => Promise.all(Array.from({ length: count }, (_, at) => setting.person(`Buyer ${at}`)));

test('two hundred want the last one: one gets it, and the movements tell the same as the stock', async () => {
  const { id, shop, code } = await setting.seller({ stock: 1 });
  const everyone = await buyers(200);
  await Promise.all(everyone.map((buyer) => setting.as(buyer, (door) => door.add(code, 1))));
  const total = { minor: 240_000, currency: 'PKR' } as const;
  const answers = await Promise.all(everyone.map((buyer) => setting.as(buyer, (door) => door.place({ shop, total, deliverTo: home, payBy: 'cash' }))));

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.why === 'short')).toHaveLength(199);
  expect(await setting.stockOf(code)).toEqual({ stock: 0, moved: 0 });
  expect(await setting.as(id, (door) => door.sales())).toHaveLength(1);
});

test('many take some of several goods in any order: nobody waits for ever, nothing is sold twice', async () => {
  const { id, shop, code } = await setting.seller({ stock: 7 });
  const { code: other } = await setting.as(id, (door) => door.publish({ ...goods, stock: 9 }));
  const everyone = await buyers(40);
  await Promise.all(
    everyone.map((buyer, at) =>
      setting.as(buyer, async (door) => {
        for (const one of at % 2 === 0 ? [code, other] : [other, code]) await door.add(one, 1);
      }),
    ),
  );
  const total = { minor: 330_000, currency: 'PKR' } as const;
  const answers = await Promise.all(everyone.map((buyer) => setting.as(buyer, (door) => door.place({ shop, total, deliverTo: home, payBy: 'cash' }))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(7);
  expect(await setting.stockOf(code)).toEqual({ stock: 0, moved: 0 });
  expect(await setting.stockOf(other)).toEqual({ stock: 2, moved: 2 });
});

test('the seller counts while buyers buy: the count stands, less what was bought after it', async () => {
  const { id, code } = await setting.seller({ stock: 5 });
  const everyone = await buyers(10);
  await Promise.all([
    ...everyone.map((buyer) => setting.order(buyer, code).catch(() => undefined)),
    setting.as(id, (door) => door.amend(code, { field: 'stock', to: 3 })),
  ]);
  const { stock, moved } = await setting.stockOf(code);
  expect(stock).toBe(moved);
  expect(stock).toBeGreaterThanOrEqual(0);
});

test('one basket sent from two apps at once becomes one order', async () => {
  const { shop, code } = await setting.seller({ stock: 10 });
  const buyer = await setting.person();
  await setting.as(buyer, (door) => door.add(code, 2));
  const total = { minor: 480_000, currency: 'PKR' } as const;
  const answers = await Promise.all([1, 2, 3].map(() => setting.as(buyer, (door) => door.place({ shop, total, deliverTo: home, payBy: 'cash' }))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await setting.stockOf(code)).toEqual({ stock: 8, moved: 8 });
});

test('the database itself refuses stock below zero', async () => {
  const { code } = await setting.seller({ stock: 1 });
  await expect(setting.pool.query('update listing set stock = stock - 2 where code = $1', [code])).rejects.toThrow('listing_stock_check');
});

const goods = {
  title: 'Lamp',
  category: 'home',
  price: { minor: 90_000, currency: 'PKR' },
  unit: 'piece',
  minOrder: 1,
  origin: 'PK',
  shipsTo: ['PK'],
  photos: [],
} as const;
