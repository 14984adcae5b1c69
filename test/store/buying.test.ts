import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostMinor } from '../../src/shop/money.ts';
import { chadar, home, type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

const place = (buyer: number, shop: string, minor: number, currency: 'PKR' | 'CNY' = 'PKR') =>
  setting.as(buyer, (door) => door.place({ shop, total: { minor, currency }, deliverTo: home, payBy: 'cash' }));

test('what is in the cart is added to, and only as much as there is', async () => {
  const { id, code } = await setting.seller({ stock: 5, minOrder: 2 });
  const buyer = await setting.person();
  const add = (quantity: number) => setting.as(buyer, (door) => door.add(code, quantity));
  expect(await add(1)).toEqual({ ok: false, why: 'below_minimum', left: 5 });
  expect(await add(6)).toEqual({ ok: false, why: 'short', left: 5 });
  expect(await add(2)).toEqual({ ok: true, quantity: 2 });
  expect(await add(1)).toEqual({ ok: true, quantity: 3 });
  expect(await add(3)).toEqual({ ok: false, why: 'short', left: 2 });
  expect(await setting.as(id, (door) => door.add(code, 2))).toEqual({ ok: false, why: 'own', left: 0 });
  expect(await setting.as(buyer, (door) => door.add('ZZ999', 1))).toEqual({ ok: false, why: 'gone', left: 0 });
  await expect(add(0)).rejects.toThrow('positive whole number');

  await setting.as(id, (door) => door.amend(code, { field: 'stock', to: 1 }));
  expect(await setting.as(await setting.person(), (door) => door.add(code, 1))).toEqual({ ok: false, why: 'gone', left: 0 });
  const [basket] = await setting.as(buyer, (door) => door.baskets());
  expect(basket).toMatchObject({ total: { minor: 720_000, currency: 'PKR' }, short: [{ quantity: 3, listing: { code, stock: 1 } }] });

  await setting.as(buyer, (door) => door.remove(code));
  expect(await setting.as(buyer, (door) => door.baskets())).toEqual([]);
});

test('two talks of one person that add at once both count', async () => {
  const { code } = await setting.seller({ stock: 50 });
  const buyer = await setting.person();
  const added = await Promise.all(Array.from({ length: 8 }, () => setting.as(buyer, (door) => door.add(code, 1))));
  expect(added.every(({ ok }) => ok)).toBe(true);
  expect((await setting.as(buyer, (door) => door.baskets()))[0]?.lines[0]?.quantity).toBe(8);
});

test('an order takes what was agreed, or nothing', async () => {
  const { id, shop, code } = await setting.seller({ stock: 5 });
  const buyer = await setting.person();
  expect(await place(buyer, shop, 240_000)).toEqual({ ok: false, why: 'gone' });
  await setting.as(buyer, (door) => door.add(code, 2));

  await setting.as(id, (door) => door.amend(code, { field: 'price', to: { minor: 250_000, currency: 'PKR' } }));
  expect(await place(buyer, shop, 480_000)).toEqual({ ok: false, why: 'changed' });
  await setting.as(id, (door) => door.amend(code, { field: 'stock', to: 1 }));
  expect(await place(buyer, shop, 500_000)).toEqual({ ok: false, why: 'short' });
  await setting.as(id, (door) => door.amend(code, { field: 'state', to: 'paused' }));
  expect(await place(buyer, shop, 500_000)).toEqual({ ok: false, why: 'gone' });
  expect(await setting.stockOf(code)).toEqual({ stock: 1, moved: 1 });

  await setting.as(id, (door) => door.amend(code, { field: 'state', to: 'live' }));
  await setting.as(id, (door) => door.amend(code, { field: 'stock', to: 2 }));
  expect(await place(buyer, shop.toLowerCase(), 500_000)).toMatchObject({ ok: true });
  expect(await setting.stockOf(code)).toEqual({ stock: 0, moved: 0 });
  expect(await setting.as(buyer, (door) => door.baskets())).toEqual([]);
  expect(await place(buyer, shop, 500_000)).toEqual({ ok: false, why: 'gone' });
});

test('an order keeps what was agreed, whatever changes later', async () => {
  const { id, code } = await setting.seller();
  const buyer = await setting.person('Sana');
  const number = await setting.order(buyer, code, 2);
  await setting.as(id, (door) => door.amend(code, { field: 'price', to: { minor: 1, currency: 'PKR' } }));
  await setting.as(id, (door) => door.amend(code, { field: 'state', to: 'deleted' }));
  expect(number).toMatch(/^(?=.*\d)(?=.*[A-Z])[2-9A-HJKMNP-Z]{6}$/);
  expect(await setting.as(buyer, (door) => door.orders())).toMatchObject([
    {
      number,
      state: 'placed',
      total: { minor: 480_000, currency: 'PKR' },
      lines: [{ code, title: chadar.title, quantity: 2, price: { minor: 240_000 } }],
      deliverTo: home,
    },
  ]);
});

test('goods of each shop, and of each currency, are a basket of their own', async () => {
  const [one, two] = [await setting.seller(), await setting.seller()];
  const { code: inYuan } = await setting.as(one.id, (door) => door.publish({ ...chadar, price: { minor: 9_900, currency: 'CNY' } }));
  const buyer = await setting.person();
  for (const code of [one.code, two.code, inYuan]) await setting.as(buyer, (door) => door.add(code, 1));
  const baskets = await setting.as(buyer, (door) => door.baskets());
  expect(baskets.map(({ shop, total }) => [shop.code, total.minor, total.currency])).toEqual([
    [one.shop, 240_000, 'PKR'],
    [two.shop, 240_000, 'PKR'],
    [one.shop, 9_900, 'CNY'],
  ]);
  expect(await place(buyer, one.shop, 9_900, 'CNY')).toMatchObject({ ok: true });
  expect(await setting.as(buyer, (door) => door.baskets())).toHaveLength(2);
});

test('the second order knows where to: each destination once, the last used first', async () => {
  const { code } = await setting.seller();
  const buyer = await setting.person();
  await setting.order(buyer, code);
  setting.clock.now = new Date(setting.clock.now.getTime() + 1000);
  const shop = (await setting.as(buyer, (door) => door.orders()))[0]?.shop.code ?? '';
  const pinned = { ...home, lines: 'Shop 2', pin: '31.5204,74.3587' };
  for (const deliverTo of [pinned, home]) {
    setting.clock.now = new Date(setting.clock.now.getTime() + 1000);
    await setting.as(buyer, async (door) => {
      await door.add(code, 1);
      expect(await door.place({ shop, total: { minor: 240_000, currency: 'PKR' }, deliverTo, payBy: 'cash' })).toMatchObject({ ok: true });
    });
  }
  const known = await setting.as(buyer, (door) => door.destinations());
  expect(known.map(({ id: _, ...destination }) => destination)).toEqual([home, pinned]);
  const again = known[1];
  if (!again) throw new Error('no destination');
  await setting.as(buyer, async (door) => {
    await door.add(code, 1);
    await door.place({ shop, total: { minor: 240_000, currency: 'PKR' }, deliverTo: again, payBy: 'cash' });
  });
  expect((await setting.as(buyer, (door) => door.orders()))[0]?.deliverTo).toEqual(pinned);
});

test('prices and amounts stay within what is counted exactly', async () => {
  const { id, shop, code } = await setting.seller({ price: { minor: mostMinor, currency: 'PKR' }, stock: 100_000 });
  for (const minor of [0, -1, 0.5, mostMinor + 1, Number.NaN, Number.MAX_VALUE]) {
    await expect(setting.as(id, (door) => door.amend(code, { field: 'price', to: { minor, currency: 'PKR' } }))).rejects.toThrow('a price must be');
    await expect(setting.as(id, (door) => door.publish({ ...chadar, price: { minor, currency: 'PKR' } }))).rejects.toThrow('a price must be');
  }
  const buyer = await setting.person();
  expect(await setting.as(buyer, (door) => door.add(code, 2))).toEqual({ ok: false, why: 'short', left: 1 });
  expect(await setting.as(buyer, (door) => door.add(code, 1))).toEqual({ ok: true, quantity: 1 });
  expect(await place(buyer, shop, mostMinor)).toMatchObject({ ok: true });
  expect((await setting.as(buyer, (door) => door.orders()))[0]?.total).toEqual({ minor: mostMinor, currency: 'PKR' });

  await setting.prisma.order.updateMany({ where: { buyerId: buyer }, data: { totalMinor: BigInt(Number.MAX_SAFE_INTEGER) + 1n } });
  await expect(setting.as(buyer, (door) => door.orders())).rejects.toThrow('counted exactly');
});

test('a turn that fails leaves nothing behind', async () => {
  const { code } = await setting.seller({ stock: 3 });
  const buyer = await setting.person();
  const failing = setting.as(buyer, async (door) => {
    await door.add(code, 1);
    const [basket] = await door.baskets();
    if (basket) await door.place({ shop: basket.shop.code, total: basket.total, deliverTo: home, payBy: 'cash' });
    throw new Error('the process dies here');
  });
  await expect(failing).rejects.toThrow('dies here');
  expect(await setting.stockOf(code)).toEqual({ stock: 3, moved: 3 });
  expect(await setting.as(buyer, (door) => door.orders())).toEqual([]);
});
