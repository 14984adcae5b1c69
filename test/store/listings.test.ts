import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageSize } from '../../src/shop/shop.ts';
import { firstFree, listingCode, orderNumber, shopCode } from '../../src/store/codes.ts';
import { nextListingCode } from '../../src/store/goods/listing-codes.ts';
import { chadar, home, type ShopSetting, seeded, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

test('a listing comes back as it was published', async () => {
  const { id } = await setting.seller();
  const full = { ...chadar, photos: ['a'.repeat(64)], weightGrams: 400, sizeMm: [1000, 2000], description: 'Block printed.' };
  const { code } = await setting.as(id, (door) => door.publish(full));
  expect(code).toMatch(/^[A-Z]{1,2}\d{2,3}$/);
  expect(await setting.as(id, (door) => door.listing(code))).toMatchObject({ ...full, code, state: 'live', mine: true, shop: { name: 'Bilal Crafts' } });
  const [newest, older] = await setting.as(id, (door) => door.myListings());
  expect(newest?.code).toBe(code);
  expect(older).toMatchObject({ weightGrams: null, sizeMm: null, description: null });
});

test('a person has one shop, and says how it is paid', async () => {
  const { id, shop } = await setting.seller();
  expect(await setting.as(id, (door) => door.open({ name: 'Another', city: 'Lahore', country: 'PK', currency: 'PKR' }))).toEqual({ code: shop });
  expect(await setting.as(id, (door) => door.setPayTo('HBL 1234, Bilal'))).toBe(true);
  expect(await setting.as(id, (door) => door.profile())).toEqual({
    code: shop,
    name: 'Bilal Crafts',
    city: 'Hyderabad',
    country: 'PK',
    currency: 'PKR',
    payTo: 'HBL 1234, Bilal',
  });
  const nobody = await setting.person();
  expect(await setting.as(nobody, (door) => door.profile())).toBeNull();
  expect(await setting.as(nobody, (door) => door.setPayTo('x'))).toBe(false);
  await expect(setting.as(nobody, (door) => door.publish(chadar))).rejects.toThrow();
});

test('two openings at once give one shop', async () => {
  const id = await setting.person();
  const opened = await Promise.all([1, 2, 3].map(() => setting.as(id, (door) => door.open({ name: 'One', city: 'Lahore', country: 'PK', currency: 'PKR' }))));
  expect(new Set(opened.map(({ code }) => code)).size).toBe(1);
});

test('every count and its cause is in the movements', async () => {
  const { id, code } = await setting.seller({ stock: 10 });
  const number = await setting.order(await setting.person(), code, 4);
  await setting.as(id, (door) => door.amend(code, { field: 'stock', to: 5 }));
  await setting.as(id, (door) => door.amend(code, { field: 'stock', to: 5 }));
  await setting.as(id, (door) => door.change(number, 'reject'));
  const { movements } = await setting.prisma.listing.findUniqueOrThrow({ where: { code }, include: { movements: { orderBy: { id: 'asc' } } } });
  expect(movements.map(({ cause, delta }) => [cause, delta])).toEqual([
    ['opened', 10],
    ['reserved', -4],
    ['counted', -1],
    ['released', 4],
  ]);
  expect(await setting.stockOf(code)).toEqual({ stock: 9, moved: 9 });
});

describe('what people write is kept to the letter', () => {
  const nasty = [
    `'; drop table "order"; --`,
    '<script>alert(1)</script>',
    '%_\\% $1 {{y}} :z ?',
    '"quotes" \\ back\\\\slash \n line',
    'چادر \u202e reversed',
    "O'Brien 🧣 披肩",
  ];
  test.each(nasty)('%j', async (text) => {
    const id = await setting.person(text);
    await setting.as(id, (door) => door.open({ name: text, city: text, country: 'PK', currency: 'PKR' }));
    await setting.as(id, (door) => door.setPayTo(text));
    const { code } = await setting.as(id, (door) => door.publish({ ...chadar, title: text, description: text, origin: text, shipsTo: [text], photos: [text] }));
    const buyer = await setting.person(text);
    const talk = await setting.conversation(buyer);
    expect(await setting.as(buyer, (door) => door.listing(code))).toMatchObject({
      title: text,
      description: text,
      origin: text,
      shipsTo: [text],
      photos: [text],
      shop: { name: text, city: text },
    });
    await setting.as(buyer, (door) => door.search({ query: text, page: 1 }));
    const deliverTo = { ...home, name: text, phone: text, lines: text, city: text, pin: text };
    const number = await setting.as(buyer, async (door) => {
      await door.add(code, 1);
      const [basket] = await door.baskets();
      expect(basket?.payTo).toBe(text);
      const placed = await door.place({ shop: basket?.shop.code ?? '', total: chadar.price, deliverTo, payBy: 'cash' });
      return placed.ok ? placed.number : '';
    });
    await setting.as(id, (door) => door.change(number, 'accept', text));
    await setting.as(id, (door) => door.ship(number, { courier: text, number: text }));
    await setting.as(id, (door) => door.report(number, { status: 'Exception', place: text, note: text }));
    expect(await setting.as(buyer, (door) => door.order(number))).toMatchObject({
      deliverTo,
      buyer: { name: text },
      lines: [{ title: text }],
      shipment: { courier: text, number: text },
      tracking: [{ place: text, note: text }],
      events: [{}, { note: text }, {}, { note: text }],
    });
    expect(await setting.as(buyer, (door) => door.destinations())).toMatchObject([deliverTo]);
    const [said] = await setting.prisma.outbox.findMany({ where: { conversationId: talk }, orderBy: { id: 'asc' } });
    expect(said?.bubble).toMatchObject({ words: [{ with: { note: text } }] });
  });
});

describe('search', () => {
  const found = async (query: string, more: { category?: string; shop?: string } = {}) =>
    (await setting.as(looking, (door) => door.search({ query, page: 1, ...more }))).listings.map(({ title }) => title);
  let looking: number;
  let shop: string;
  beforeAll(async () => {
    const { id, shop: code } = await setting.seller({ title: 'Kashmiri pashmina 100% pure' });
    looking = await setting.person();
    shop = code;
    const titles = [
      ['Multani khussa', 'shoes'],
      ['سندھی رلی', 'home'],
      ['手工羊毛地毯', 'carpets'],
      ['Peshawari chappal', 'shoes'],
    ] as const;
    for (const [title, category] of titles) await setting.as(id, (door) => door.publish({ ...chadar, title, category }));
  });

  test.each([
    ['khusa', ['Multani khussa']],
    ['کھسہ', ['Multani khussa']],
    ['绣花鞋', ['Multani khussa']],
    ['ralli', ['سندھی رلی']],
    ['رَلّی', ['سندھی رلی']],
    ['qaleen', ['手工羊毛地毯']],
    ['羊毛 地毯', ['手工羊毛地毯']],
    ['oon ka kaleen', ['手工羊毛地毯']],
    ['joote', ['Peshawari chappal', 'Multani khussa']],
    ['100%', ['Kashmiri pashmina 100% pure']],
    ['%', []],
    ['_', []],
    ['chappal khussa', ['Peshawari chappal', 'Multani khussa']],
    ['qwertz', []],
  ])('%s', async (query, titles) => expect(await found(query, { shop })).toEqual(titles));

  test('by category, by shop, by the code itself', async () => {
    expect(await found('', { shop, category: 'shoes' })).toEqual(['Peshawari chappal', 'Multani khussa']);
    expect(await found('', { shop: 'NONE' })).toEqual([]);
    const { code } = await setting.seller({ title: 'zzz' });
    expect(await found(` ${code.toLowerCase()} `)).toEqual(['zzz']);
  });

  test('in pages: what can be had first, then the newest; one’s own are marked, paused ones left out', async () => {
    const { id, shop: code } = await setting.seller({ title: 'Cup 0', stock: 0 });
    for (let at = 1; at <= pageSize + 2; at++) await setting.as(id, (door) => door.publish({ ...chadar, title: `Cup ${at}`, stock: at % 2 }));
    const { code: paused } = await setting.as(id, (door) => door.publish(chadar));
    await setting.as(id, (door) => door.amend(paused, { field: 'state', to: 'paused' }));
    const page = (at: number, person = looking) => setting.as(person, (door) => door.search({ query: 'cups', shop: code, page: at }));
    const [first, second] = [await page(1), await page(2)];
    expect([...first.listings, ...second.listings].map(({ title }) => title)).toEqual(['Cup 7', 'Cup 5', 'Cup 3', 'Cup 1', 'Cup 6', 'Cup 4', 'Cup 2', 'Cup 0']);
    expect(first).toMatchObject({ page: 1, pages: 2, total: 8 });
    for (const [asked, given] of [
      [0, 1],
      [99, 2],
      [Number.NaN, 1],
    ] as const)
      expect((await page(asked)).page).toBe(given);
    expect((await page(1, id)).listings.every(({ mine }) => mine)).toBe(true);
    expect(first.listings.some(({ mine }) => mine)).toBe(false);
  });
});

describe('codes', () => {
  test('bear no sign that is taken for another, and tell what they are of', () => {
    const chance = seeded(1);
    for (let at = 0; at < 2000; at++) {
      expect(shopCode(chance)).toMatch(/^[A-HJKMNP-Z]{3}[2-9]{2}$/);
      expect(orderNumber(chance)).toMatch(/^(?=.*\d)(?=.*[A-Z])[2-9A-HJKMNP-Z]{6}$/);
    }
    expect(() => orderNumber(() => 0.5)).toThrow('no order number');
  });

  test('a taken one is drawn again, and in the end we say so', async () => {
    const taken = new Set(['A22', 'A23']);
    const draws = ['A22', 'A23', 'B22'];
    expect(
      await firstFree(
        () => draws.shift() ?? '',
        async (code) => (taken.has(code) ? undefined : code),
      ),
    ).toBe('B22');
    await expect(
      firstFree(
        () => 'A22',
        async () => undefined,
      ),
    ).rejects.toThrow('no free code');
  });

  test('of listings are each given once, the short ones first', () => {
    const codes = Array.from({ length: 40_000 }, (_, nth) => listingCode(nth));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.slice(0, 1_472).every((code) => /^[A-HJKMNP-Z][2-9]{2}$/.test(code))).toBe(true);
    expect(codes[1_472]).toMatch(/^[A-HJKMNP-Z][2-9]{3}$/);
    expect(listingCode(50_000_000)).toMatch(/^[A-HJKMNP-Z]{3}[2-9]{4}$/);
    expect(() => listingCode(60_000_000)).toThrow('no code');
  });

  test('of listings are never given by two processes', async () => {
    const { id } = await setting.seller();
    const processes = [new pg.Pool(setting.pool.options), new pg.Pool(setting.pool.options), setting.pool];
    const given = await Promise.all(Array.from({ length: 60 }, (_, at) => nextListingCode(processes[at % 3] ?? setting.pool)));
    expect(new Set(given).size).toBe(60);
    await Promise.all(processes.slice(0, 2).map((pool) => pool.end()));
    expect(given).not.toContain((await setting.as(id, (door) => door.publish(chadar))).code);
  });

  test('of listings are known at once to whatever else the turn does', async () => {
    const { id } = await setting.seller();
    const seen = await setting.as(id, async (door) => {
      const { code } = await door.publish(chadar);
      await door.amend(code, { field: 'stock', to: 3 });
      return (await door.listing(code))?.stock;
    });
    expect(seen).toBe(3);
  });
});
