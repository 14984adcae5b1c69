import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Amendment } from '../../src/shop/amend.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let seller: { readonly id: number; readonly code: string };
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());
beforeEach(async () => {
  seller = await setting.seller({ description: 'Block printed.', weightGrams: 400, sizeMm: [300, 200, 50], photos: ['a'.repeat(64)] });
});

const amend = (change: Amendment) => setting.as(seller.id, (door) => door.amend(seller.code, change));
const undo = (change: string | null = null, who = seller.id) => setting.as(who, (door) => door.undo(change));
const now = () => setting.as(seller.id, (door) => door.listing(seller.code));
const minutes = (count: number) => {
  setting.clock.now = new Date(setting.clock.now.getTime() + count * 60_000);
};

const all: readonly Amendment[] = [
  { field: 'title', to: 'Sindhi topi' },
  { field: 'category', to: 'clothing' },
  { field: 'price', to: { minor: 9_900, currency: 'CNY' } },
  { field: 'stock', to: 0 },
  { field: 'minOrder', to: 3 },
  { field: 'photos', to: [] },
  { field: 'shipsTo', to: ['CN'] },
  { field: 'description', to: null },
  { field: 'weightGrams', to: null },
  { field: 'sizeMm', to: null },
  { field: 'state', to: 'paused' },
];

test.each(all)('$field is changed, and taken back as it was', async (change) => {
  const before = await now();
  const done = await amend(change);
  expect(done).toMatchObject({ ok: true, turned: [{ from: { field: change.field }, to: change }] });
  expect(await now()).not.toEqual(before);
  expect(await amend(change)).toEqual({ ok: false, why: 'same' });
  expect(await undo()).toMatchObject({ ok: true, code: seller.code, turned: [{ from: change }] });
  expect(await now()).toEqual(before);
  expect(await setting.stockOf(seller.code)).toEqual({ stock: 15, moved: 15 });
});

test('a new name is found, the old one is not', async () => {
  const found = async (query: string) => (await setting.as(seller.id, (door) => door.search({ query, page: 1 }))).listings.map(({ code }) => code);
  await amend({ field: 'title', to: 'Zardozi waistcoat' });
  expect(await found('zardozi')).toEqual([seller.code]);
  await undo();
  expect(await found('zardozi')).toEqual([]);
});

test('ten minutes long, and not a second time', async () => {
  const change = await amend({ field: 'stock', to: 5 });
  minutes(10);
  expect(await undo(change.ok ? change.change : '')).toMatchObject({ ok: true });
  expect(await undo(change.ok ? change.change : '')).toMatchObject({ ok: false, why: 'already', code: seller.code });
  expect(await undo()).toEqual({ ok: false, why: 'nothing' });
  await amend({ field: 'stock', to: 6 });
  minutes(10.1);
  expect(await undo()).toMatchObject({ ok: false, why: 'late' });
  expect(await now()).toMatchObject({ stock: 6 });
});

test('what changed since is not overwritten; earlier changes are taken back after later ones', async () => {
  const first = await amend({ field: 'stock', to: 5 });
  await amend({ field: 'stock', to: 7 });
  expect(await undo(first.ok ? first.change : '')).toMatchObject({ ok: false, why: 'moved' });
  expect(await undo()).toMatchObject({ ok: true, turned: [{ to: { field: 'stock', to: 5 } }] });
  expect(await undo()).toMatchObject({ ok: true, turned: [{ to: { field: 'stock', to: 15 } }] });
  await amend({ field: 'stock', to: 8 });
  await setting.order(await setting.person(), seller.code, 2);
  expect(await undo()).toMatchObject({ ok: false, why: 'moved' });
  expect(await setting.stockOf(seller.code)).toEqual({ stock: 6, moved: 6 });
});

test('what was changed at once is taken back at once, but for what an order has changed since', async () => {
  const both: readonly Amendment[] = [
    { field: 'stock', to: 5 },
    { field: 'price', to: { minor: 90_000, currency: 'PKR' } },
  ];
  const before = await now();
  const together = () => setting.as(seller.id, (door) => door.amend(seller.code, ...both));
  expect(await together()).toMatchObject({ ok: true, turned: both.map((to) => ({ to })) });
  expect(await undo()).toMatchObject({ ok: true, moved: false, turned: both.map((from) => ({ from })) });
  expect(await now()).toEqual(before);

  await amend({ field: 'stock', to: 5 });
  expect(await together(), 'what is so already is no change').toMatchObject({ ok: true, turned: [{ to: { field: 'price' } }] });
  await undo();
  await undo();
  await together();
  await setting.order(await setting.person(), seller.code, 2);
  expect(await undo()).toMatchObject({ ok: true, moved: true, turned: [{ from: { field: 'price' } }] });
  expect(await now()).toMatchObject({ stock: 3, price: { minor: 240_000 } });
});

test('a change as an earlier release wrote it is taken back', async () => {
  const { id } = await setting.prisma.listing.findUniqueOrThrow({ where: { code: seller.code } });
  await amend({ field: 'minOrder', to: 4 });
  await setting.prisma.listingChange.updateMany({
    where: { listingId: id },
    data: { before: { field: 'minOrder', to: 1 }, after: { field: 'minOrder', to: 4 } },
  });
  expect(await undo()).toMatchObject({ ok: true, turned: [{ to: { field: 'minOrder', to: 1 } }] });
});

test('nobody takes back what is not theirs', async () => {
  const change = await amend({ field: 'state', to: 'deleted' });
  const other = await setting.seller();
  expect(await undo(change.ok ? change.change : '', other.id)).toEqual({ ok: false, why: 'nothing' });
  expect(await undo(null, other.id)).toEqual({ ok: false, why: 'nothing' });
  for (const forged of ['', 'x', '-1', '999999999999999', "1' or 1=1"]) expect(await undo(forged)).toEqual({ ok: false, why: 'nothing' });
  expect(await undo()).toMatchObject({ ok: true, turned: [{ to: { field: 'state', to: 'live' } }] });
});

test('many at once, one undo', async () => {
  const change = await amend({ field: 'stock', to: 1 });
  const undone = await Promise.all([1, 2, 3, 4].map(() => undo(change.ok ? change.change : '')));
  expect(undone.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await setting.stockOf(seller.code)).toEqual({ stock: 15, moved: 15 });
});
