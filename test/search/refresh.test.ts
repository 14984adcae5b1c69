import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshSought } from '../../src/store/goods/refresh-sought.ts';
import { chadar, type ShopSetting, shopSetting } from '../store/shop-setting.ts';

let shop: ShopSetting;
beforeAll(async () => {
  shop = await shopSetting();
});
afterAll(() => shop.close());

test('goods listed by an earlier release are found as well as those of today', async () => {
  const seller = await shop.seller();
  const { code } = await shop.as(seller.id, (door) => door.publish({ ...chadar, title: 'Zarbaft tunic', category: 'clothing' }));
  await shop.prisma.listing.update({ where: { code }, data: { sought: ' zarbaft tunic clothing ' } });
  const find = async () => (await shop.as(seller.id, (door) => door.search({ query: 'zarbat', page: 1 }))).listings.map((one) => one.code);
  expect(await find()).toEqual([]);
  const { rows } = await shop.pool.query<{ name: string }>('select current_database() as name');
  const url = new URL(String(shop.pool.options.connectionString));
  expect(url.pathname).toBe(`/${rows[0]?.name}`);
  expect(await refreshSought(url.href)).toBe(1);
  expect(await find()).toEqual([code]);
  expect(await refreshSought(url.href)).toBe(0);
});
