import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeParked } from '../../src/store/delivery/parked.ts';
import { partApp } from '../../src/store/people/join-people.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

/** What was left for somebody, and whether it is still news when they write. */
let setting: ShopSetting;
let seller: { readonly id: number; readonly code: string };
let buyer: number;
let talk: number;

beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());
beforeEach(async () => {
  seller = await setting.seller();
  await setting.conversation(seller.id);
  buyer = await setting.person();
  talk = await setting.conversation(buyer);
});

const minutes = (count: number) => {
  setting.clock.now = new Date(setting.clock.now.getTime() + count * 60_000);
};
/** Everything that was left for the buyer waits for them. */
const wait = async () => {
  await setting.prisma.outbox.updateMany({ where: { conversationId: talk, outcome: null }, data: { outcome: 'parked', settledAt: new Date() } });
  minutes(10);
};
const reach = [{ channel: 'simulator', since: null }];
/** They write; gives what became of each word. */
async function writes(): Promise<readonly string[]> {
  const { now } = setting.clock;
  await setting.prisma.conversation.update({ where: { id: talk }, data: { heardAt: now } });
  const { ring } = makeParked(setting.pool);
  // Two processes may find it at the same moment.
  await Promise.all([ring(talk, reach, now), ring(talk, reach, now)]);
  const rows = await setting.prisma.outbox.findMany({ where: { conversationId: talk }, orderBy: { id: 'asc' } });
  return rows.map(({ outcome }) => outcome ?? 'told');
}
const does = (who: number, act: 'accept' | 'pack' | 'withdraw' | 'reject', number: string) => setting.as(who, (door) => door.change(number, act));

test('what the seller did is told', async () => {
  const number = await setting.order(buyer, seller.code, 1, 'cash');
  await does(seller.id, 'accept', number);
  await wait();
  expect(await writes()).toEqual(['told']);
});

test('of what happened to one order the newest is told, of two orders both', async () => {
  const [one, two] = [await setting.order(buyer, seller.code, 1, 'cash'), await setting.order(buyer, seller.code, 1, 'cash')];
  for (const number of [one, two]) await does(seller.id, 'accept', number);
  await wait();
  await does(seller.id, 'pack', one);
  await wait();
  expect(await writes()).toEqual(['overtaken', 'told', 'told']);
});

test('an order they went on with in another app is no news', async () => {
  const number = await setting.order(buyer, seller.code, 1, 'cash');
  await does(seller.id, 'accept', number);
  await wait();
  await does(buyer, 'withdraw', number);
  minutes(1);
  expect(await writes()).toEqual(['overtaken']);
});

test('what they left with the app is not told there any more, for it went with them', async () => {
  const number = await setting.order(buyer, seller.code, 1, 'cash');
  await does(seller.id, 'accept', number);
  await setting.conversation(buyer, { at: new Date(0) });
  await wait();
  const unit = openUnit(setting);
  await partApp(await unit.write(), buyer, talk);
  await unit.commit();
  expect(await writes()).toEqual([]);
});

test('goods that are gone again are not said to be back, and are waited for as before', async () => {
  const count = (to: number) => setting.as(seller.id, (door) => door.amend(seller.code, { field: 'stock', to }));
  await count(0);
  await setting.as(buyer, (door) => door.waitFor(seller.code));
  await count(3);
  await wait();
  await count(0);
  expect(await writes()).toEqual(['overtaken']);
  await count(2);
  await wait();
  expect(await writes()).toEqual(['overtaken', 'told']);
});

test('nothing is told while they cannot be written to, and nothing twice for one message of theirs', async () => {
  const number = await setting.order(buyer, seller.code, 1, 'cash');
  await does(seller.id, 'accept', number);
  await wait();
  const { ring } = makeParked(setting.pool);
  const { now } = setting.clock;
  await setting.prisma.conversation.update({ where: { id: talk }, data: { closedAt: now, heardAt: new Date(now.getTime() - 1000) } });
  expect(await ring(talk, reach, now)).toBe(0);
  expect(await ring(talk, [{ channel: 'simulator', since: now }], now)).toBe(0);
  minutes(1);
  expect(await writes()).toEqual(['told']);
  minutes(1);
  await wait();
  expect(await makeParked(setting.pool).due(reach, setting.clock.now, 10)).not.toContain(talk);
  expect(await writes()).toEqual(['told']);
});
