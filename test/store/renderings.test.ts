import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRenderings } from '../../src/store/goods/renderings.ts';
import { shopDoor } from '../../src/store/goods/shop-door.ts';
import { erasePerson } from '../../src/store/people/erase-person.ts';
import { exportPerson } from '../../src/store/people/export-person.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting, tell } from './shop-setting.ts';

let setting: ShopSetting;
let renderings: ReturnType<typeof makeRenderings>;
beforeAll(async () => {
  setting = await shopSetting();
  renderings = makeRenderings(setting.pool);
});
afterAll(() => setting.close());

const minutes = (count: number) => new Date(setting.clock.now.getTime() + count * 60_000);
const idOf = async (code: string) => (await setting.prisma.listing.findUniqueOrThrow({ where: { code } })).id;
const zh = { language: 'zh', title: '阿吉拉克云锦披肩', description: null };

/** The goods as somebody sees them who reads that language. */
const seenBy = (person: number, language: string, code: string) =>
  shopDoor(openUnit(setting), { id: person, language }, tell, () => setting.clock.now, Math.random).listing(code);

async function rendered(): Promise<{ readonly id: number; readonly code: string; readonly listing: number; readonly reader: number }> {
  const { id, code } = await setting.seller();
  const listing = await idOf(code);
  const of = await renderings.original(listing);
  if (!of) throw new Error('it is not due');
  await renderings.keep(of, [zh], setting.clock.now);
  return { id, code, listing, reader: await setting.person() };
}

test('what is published is due at once, once, and again after a while if nothing came of it', async () => {
  const { code } = await setting.seller();
  const listing = await idOf(code);
  expect(await renderings.due(setting.clock.now, 100)).toContain(listing);
  expect(await Promise.all([renderings.claim(listing, setting.clock.now), renderings.claim(listing, setting.clock.now)])).toEqual(
    expect.arrayContaining([true, false]),
  );
  expect(await renderings.due(minutes(29), 100)).not.toContain(listing);
  expect(await renderings.due(minutes(31), 100)).toContain(listing);
});

test('a rendering is shown to who reads its language, and not to whose goods they are', async () => {
  const { id, code, listing, reader } = await rendered();
  expect(await renderings.due(minutes(60), 100)).not.toContain(listing);
  expect((await seenBy(reader, 'zh', code))?.rendering).toEqual({ title: zh.title, description: null });
  expect((await seenBy(reader, 'ur', code))?.rendering).toBeUndefined();
  expect((await seenBy(id, 'zh', code))?.rendering).toBeUndefined();
  expect((await seenBy(reader, 'zh', code))?.title).toBe('Ajrak chadar');
});

test.each([
  ['its name', { field: 'title', to: 'Ajrak dupatta' }],
  ['what was told of it', { field: 'description', to: 'Two metres' }],
  ['its kind', { field: 'category', to: 'clothing' }],
] as const)('after a change of %s it is not shown, and due anew', async (_, change) => {
  const { id, code, listing, reader } = await rendered();
  await setting.as(id, (door) => door.amend(code, change));
  expect((await seenBy(reader, 'zh', code))?.rendering).toBeUndefined();
  expect(await renderings.due(setting.clock.now, 100)).toContain(listing);
  // Found by the words of a rendering that is not shown nobody would know why.
  expect((await setting.as(reader, (door) => door.search({ query: '云锦', page: 1 }))).listings.map((one) => one.code)).not.toContain(code);
});

test('a change of price leaves it as it is', async () => {
  const { id, code, listing, reader } = await rendered();
  await setting.as(id, (door) => door.amend(code, { field: 'price', to: { minor: 100, currency: 'PKR' } }));
  expect((await seenBy(reader, 'zh', code))?.rendering).toBeDefined();
  expect(await renderings.due(minutes(60), 100)).not.toContain(listing);
});

test('what was rendered of words that were changed meanwhile is not kept', async () => {
  const { id, code } = await setting.seller();
  const listing = await idOf(code);
  const of = await renderings.original(listing);
  await setting.as(id, (door) => door.amend(code, { field: 'title', to: 'Khaddar' }));
  if (of) await renderings.keep(of, [zh], setting.clock.now);
  expect(await setting.prisma.listingRendering.count({ where: { listingId: listing } })).toBe(0);
  expect(await renderings.due(setting.clock.now, 100)).toContain(listing);
});

test('goods are found by words that only a rendering has', async () => {
  const { code, reader } = await rendered();
  const { listings } = await setting.as(reader, (door) => door.search({ query: '云锦', page: 1 }));
  expect(listings.map((one) => one.code)).toContain(code);
});

test('it goes out with what is exported of its seller, and goes when they are erased, also what comes of a job under way', async () => {
  const { id, listing } = await rendered();
  expect((await exportPerson(setting.pool, id))?.renderings).toMatchObject([{ language: 'zh', title: zh.title }]);
  const [of] = [{ listing, title: 'Ajrak chadar', category: 'shawls', description: null, owner: id, language: 'en' }];
  await erasePerson(setting.pool, id, setting.clock.now);
  await renderings.keep(of, [zh], setting.clock.now);
  expect(await setting.prisma.listingRendering.count({ where: { listingId: listing } })).toBe(0);
  expect(await renderings.due(minutes(60), 1000)).not.toContain(listing);
});
