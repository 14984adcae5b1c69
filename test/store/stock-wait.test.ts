import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { joinPeople } from '../../src/store/people/join-people.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let seller: { readonly id: number; readonly code: string };
let buyer: number;
let talk: number;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());
beforeEach(async () => {
  seller = await setting.seller({ stock: 2, minOrder: 2 });
  buyer = await setting.person();
  talk = await setting.conversation(buyer);
});

const heard = () => setting.prisma.outbox.count({ where: { conversationId: talk, bubble: { path: ['words', '0', 'key'], equals: 'card.back' } } });
const waits = (who = buyer) => setting.as(who, (door) => door.waitFor(seller.code));
const count = (to: number) => setting.as(seller.id, (door) => door.amend(seller.code, { field: 'stock', to }));

test('whoever asked twice is told once, when there is enough to buy', async () => {
  await count(0);
  expect([await waits(), await waits()]).toEqual([true, true]);
  await count(1);
  expect(await heard()).toBe(0);
  await count(3);
  await count(0);
  await count(5);
  expect(await heard()).toBe(1);
});

test('an order that ends gives the goods back', async () => {
  const number = await setting.order(await setting.person(), seller.code, 2);
  await waits();
  await setting.as(seller.id, (door) => door.change(number, 'reject'));
  expect(await heard()).toBe(1);
});

test('goods that are paused are not back before they are sold again', async () => {
  await count(0);
  await waits();
  await setting.as(seller.id, (door) => door.amend(seller.code, { field: 'state', to: 'paused' }));
  await count(4);
  expect(await heard()).toBe(0);
  await setting.as(seller.id, (door) => door.amend(seller.code, { field: 'state', to: 'live' }));
  expect(await heard()).toBe(1);
});

test('nobody waits for their own goods, or for none', async () => {
  expect(await waits(seller.id)).toBe(false);
  expect(await setting.as(buyer, (door) => door.waitFor('ZZ999'))).toBe(false);
});

test('two apps that become one person wait once', async () => {
  await count(0);
  const other = await setting.person();
  await setting.conversation(other);
  expect([await waits(), await waits(other)]).toEqual([true, true]);
  await setting.prisma.$transaction((tx) => joinPeople(tx, other, buyer));
  expect(await setting.prisma.stockWait.count({ where: { listing: { code: seller.code } } })).toBe(1);
});
