/** Who may be told what: the rule of shop/consent.ts, asked of the tables. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Mutable } from '../../src/shop/mutable.ts';
import { makeOutbox } from '../../src/store/delivery/outbox.ts';
import { leaveWord } from '../../src/store/orders/notices.ts';
import { mayBeReminded, mayHearNews, mayHearOffers } from '../../src/store/people/consent.ts';
import { exportPerson } from '../../src/store/people/export-person.ts';
import { joinPeople } from '../../src/store/people/join-people.ts';
import { mannerDoor } from '../../src/store/people/manner-door.ts';
import { peopleDoor } from '../../src/store/people/people-door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let shop: { readonly id: number; readonly code: string };
let person: number;
let talk: number;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());
beforeEach(async () => {
  setting.clock.now = new Date('2026-11-21T10:00:00Z');
  const { shop: code } = await setting.seller();
  shop = await setting.prisma.shop.findUniqueOrThrow({ where: { code } });
  person = await setting.person('Sana');
  talk = await setting.conversation(person);
});

const now = () => setting.clock.now;
const hoursLater = (hours: number) => {
  setting.clock.now = new Date(now().getTime() + hours * 3_600_000);
};

type Doors = ReturnType<typeof mannerDoor> & ReturnType<typeof peopleDoor>;
async function does<T>(act: (doors: Doors) => Promise<T>, who = person): Promise<T> {
  const unit = openUnit(setting);
  const done = await act({ ...mannerDoor({ unit, me: who, now, timeZone: 'Asia/Karachi' }), ...peopleDoor(unit, who, now) });
  await unit.commit();
  return done;
}

async function holds(condition: string, ...values: readonly unknown[]): Promise<boolean> {
  const { rowCount } = await setting.pool.query(`select from person p where p.id = ${person} and ${condition}`, [...values]);
  return rowCount === 1;
}
const hearsOffers = () => holds(mayHearOffers('$2::int', '$1'), now(), shop.id);
const hearsOfTheHouse = () => holds(mayHearOffers(null, '$1'), now());
const hearsNews = (askedAt: Date) => holds(mayHearNews('$1::timestamptz'), askedAt);
const isReminded = () => holds(mayBeReminded('$1'), now());

/** Leaves word and tells whether it was left. */
const leave = (purpose: Mutable | undefined, who = person) =>
  setting.prisma.$transaction((tx) =>
    leaveWord({ unit: openUnit(setting), now, timeZone: 'Asia/Karachi' }, tx, { person: who, bubble: { words: [] }, ...(purpose && { purpose }) }),
  );

describe('offers', () => {
  test('nobody hears them unasked: to have ordered there is no yes', async () => {
    const { code } = await setting.prisma.listing.findFirstOrThrow({ where: { shopId: shop.id } });
    await setting.order(person, code);
    expect(await hearsOffers()).toBe(false);
    expect(await hearsOfTheHouse()).toBe(false);
  });

  test('a shop asks once; only its yes lets it tell, and neither another shop nor the house', async () => {
    expect(await does(({ askOffers }) => askOffers(shop.code))).toBe(true);
    expect(await does(({ askOffers }) => askOffers(shop.code))).toBe(false);
    expect(await hearsOffers()).toBe(false);
    expect(await does(({ hearOffers }) => hearOffers(shop.code.toLowerCase(), true))).toBe('Bilal Crafts');
    expect(await hearsOffers()).toBe(true);
    expect(await hearsOfTheHouse()).toBe(false);
    const other = await setting.seller();
    const { id } = await setting.prisma.shop.findUniqueOrThrow({ where: { ownerId: other.id } });
    expect(await holds(mayHearOffers('$2::int', '$1'), now(), id)).toBe(false);
    await does(({ hearOffers }) => hearOffers(shop.code, false));
    expect(await hearsOffers()).toBe(false);
    expect(await does(({ hearOffers }) => hearOffers('NOSUCH', true))).toBeNull();
  });

  test('“no offers” ends those of all; wanted again, they are those of the house and of the shops that were agreed to', async () => {
    await does(({ hearOffers }) => hearOffers(shop.code, true));
    await does(({ mute }) => mute('offers', true));
    expect(await hearsOffers()).toBe(false);
    expect((await does(({ manner }) => manner())).muted).toEqual(['offers']);
    expect(await does(({ askOffers }) => askOffers(shop.code))).toBe(false);
    await does(({ mute }) => mute('offers', false));
    expect([await hearsOffers(), await hearsOfTheHouse()]).toEqual([true, true]);
    expect((await does(({ manner }) => manner())).muted).toEqual([]);
  });

  test('a stop ends them, what is agreed to after it is wished for, and taking the stop back brings the rest', async () => {
    await does(({ hearOffers }) => hearOffers(shop.code, true));
    hoursLater(1);
    await does(({ optOut }) => optOut(true));
    expect(await hearsOffers()).toBe(false);
    hoursLater(1);
    await does(({ hearOffers }) => hearOffers(shop.code, true));
    expect(await hearsOffers()).toBe(true);
    expect(await isReminded()).toBe(false);
    await does(({ optOut }) => optOut(false));
    expect(await isReminded()).toBe(true);
  });

  test('one a day and three a week over all apps and shops; what is over is left out, not kept for later', async () => {
    await does(({ hearOffers }) => hearOffers(shop.code, true));
    await setting.conversation(person, { at: new Date(now().getTime() - 3_600_000) });
    expect([await leave('offers'), await leave('offers')]).toEqual([true, false]);
    expect(await hearsOffers()).toBe(false);
    // Two who write at the same moment do not both find room.
    hoursLater(24);
    expect((await Promise.all([leave('offers'), leave('offers'), leave('offers')])).filter(Boolean)).toHaveLength(1);
    hoursLater(24);
    expect(await leave('offers')).toBe(true);
    for (let day = 3; day < 7; day++) {
      hoursLater(24);
      expect(await leave('offers')).toBe(false);
    }
    hoursLater(24);
    expect(await leave('offers')).toBe(true);
    expect(await setting.prisma.outbox.count({ where: { conversationId: talk, purpose: 'offers' } })).toBe(4);
  });

  test('what never went out uses up nothing', async () => {
    expect(await leave('offers')).toBe(true);
    await setting.prisma.outbox.updateMany({ where: { conversationId: talk }, data: { settledAt: now(), outcome: 'refused' } });
    expect(await leave('offers')).toBe(true);
  });

  test('at night they wait for the morning', async () => {
    setting.clock.now = new Date('2026-11-21T20:00:00Z');
    await leave('offers');
    await leave('news');
    const due = await setting.prisma.outbox.findMany({ where: { conversationId: talk }, select: { purpose: true, dueAt: true } });
    expect(due.map(({ dueAt }) => dueAt.toISOString())).toEqual(Array(2).fill('2026-11-22T03:00:00.000Z'));
  });
});

test('their own affairs and goods they asked for by name have no cap', async () => {
  for (const purpose of [undefined, undefined, undefined, 'news', 'news', 'news'] as const) expect(await leave(purpose)).toBe(true);
});

test('reminders: one a day, until they say no', async () => {
  expect(await isReminded()).toBe(true);
  expect(await leave('reminders')).toBe(true);
  expect(await isReminded()).toBe(false);
  hoursLater(24);
  expect(await isReminded()).toBe(true);
  await does(({ mute }) => mute('reminders', true));
  expect(await isReminded()).toBe(false);
});

test('goods that somebody asked for after their stop are told of, those of before are not', async () => {
  const before = now();
  expect(await hearsNews(before)).toBe(true);
  hoursLater(1);
  await does(({ optOut }) => optOut(true));
  expect(await hearsNews(before)).toBe(false);
  hoursLater(1);
  expect(await hearsNews(now())).toBe(true);
  await does(({ mute }) => mute('news', true));
  expect(await hearsNews(now())).toBe(false);
});

test('what somebody stopped in the app’s own settings is muted, and nothing else', async () => {
  await does(({ hearOffers }) => hearOffers(shop.code, true));
  await leave('offers');
  await leave('news');
  const [entry] = await setting.prisma.outbox.findMany({ where: { conversationId: talk, purpose: 'offers' } });
  await makeOutbox(setting.pool, 'a-process', now).end({ id: String(entry?.id), outcome: 'unwanted', fault: 'unwanted: 131050' }, []);
  expect(await setting.prisma.outbox.findUnique({ where: { id: entry?.id ?? 0n } })).toMatchObject({ outcome: 'unwanted' });
  expect((await does(({ manner }) => manner())).muted).toEqual(['offers']);
  hoursLater(48);
  expect([await hearsOffers(), await hearsNews(now())]).toEqual([false, true]);
});

describe('what was left for the morning', () => {
  const comes = async () => {
    hoursLater(12);
    const outbox = makeOutbox(setting.pool, 'a-process', now);
    const entries = await outbox.claim(talk);
    const rows = await setting.prisma.outbox.findMany({ where: { id: { in: entries.map(({ id }) => BigInt(id)) } }, orderBy: { id: 'asc' } });
    return rows.map(({ purpose }) => purpose);
  };
  beforeEach(async () => {
    setting.clock.now = new Date('2026-11-21T20:00:00Z');
    for (const purpose of ['offers', undefined, 'news'] as const) expect(await leave(purpose)).toBe(true);
    hoursLater(1);
  });

  test('after a stop only their own affairs come, and the rest is done with', async () => {
    await does(({ optOut }) => optOut(true));
    expect(await comes()).toEqual([null]);
    const ended = await setting.prisma.outbox.findMany({ where: { conversationId: talk, outcome: 'unwanted', settledAt: { not: null } } });
    expect(ended.map(({ purpose }) => purpose)).toEqual(['offers', 'news']);
  });

  test('what was muted does not come', async () => {
    await does(({ mute }) => mute('news', true));
    expect(await comes()).toEqual(['offers', null]);
  });

  test('what is asked for after the stop comes', async () => {
    await does(({ optOut }) => optOut(true));
    hoursLater(1);
    expect(await leave('news')).toBe(true);
    expect(await comes()).toEqual([null, 'news']);
  });

  test('a stop that was taken back takes nothing away', async () => {
    await does(({ optOut }) => optOut(true));
    await does(({ optOut }) => optOut(false));
    expect(await comes()).toEqual(['offers', null, 'news']);
  });
});

test('two apps that become one: a no is a no on both, silence takes no yes back, and the cap counts what both were told', async () => {
  const other = await setting.person();
  await setting.conversation(other, { at: new Date(now().getTime() - 3_600_000) });
  const second = await setting.prisma.shop.findUniqueOrThrow({ where: { ownerId: (await setting.seller()).id } });
  await does(({ hearOffers }) => hearOffers(shop.code, true));
  await does(({ hearOffers }) => hearOffers(shop.code, false), other);
  await does(({ askOffers }) => askOffers(second.code));
  await does(({ hearOffers }) => hearOffers(second.code, true), other);
  expect(await leave('offers', other)).toBe(true);
  await setting.prisma.$transaction((tx) => joinPeople(tx, other, person));
  const said = await setting.prisma.offerConsent.findMany({ where: { personId: person }, orderBy: { shopId: 'asc' } });
  expect(said.map((one) => [one.shopId, one.said])).toEqual([
    [shop.id, 'no'],
    [second.id, 'yes'],
  ]);
  expect(await leave('offers')).toBe(false);
  expect((await exportPerson(setting.pool, person))?.offers).toMatchObject([
    { code: shop.code, said: 'no' },
    { code: second.code, said: 'yes' },
  ]);
});

test.each(['stopped first', 'stopped later'])('two stops that become one: the later counts, also for who is kept having %s', async (kept) => {
  const other = await setting.person();
  await does(({ optOut }) => optOut(true), other);
  hoursLater(1);
  await does(({ hearOffers }) => hearOffers(shop.code, true));
  hoursLater(1);
  await does(({ optOut }) => optOut(true));
  const [from, to] = kept === 'stopped first' ? [person, other] : [other, person];
  await setting.prisma.$transaction((tx) => joinPeople(tx, from, to));
  person = to;
  expect(await hearsOffers()).toBe(false);
  hoursLater(1);
  await does(({ hearOffers }) => hearOffers(shop.code, true));
  expect(await hearsOffers()).toBe(true);
});

test.each(['digest', 'learning', 'outage'])('what the clock %s told on one app this morning does not come again when two become one', async (clock) => {
  const { id: seller } = await setting.seller();
  await setting.prisma.rung.create({ data: { clock, subject: seller, mark: '2026-11-21', at: now() } });
  await setting.prisma.$transaction((tx) => joinPeople(tx, seller, person));
  expect(await setting.prisma.rung.findMany({ where: { clock, subject: { in: [seller, person] } } })).toMatchObject([{ subject: person, mark: '2026-11-21' }]);
});
