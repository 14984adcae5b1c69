import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoursOf, quietUntil, zoneOf } from '../../src/shop/quiet-hours.ts';
import { byDay, idsOf } from '../../src/store/clocks/clock.ts';
import { mannerDoor } from '../../src/store/people/manner-door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

const usual = 'Asia/Karachi';
const hourMs = 3_600_000;

/** One wish of a person, as a turn of its own. */
async function wishes<T>(me: number, wish: (door: ReturnType<typeof mannerDoor>) => Promise<T>): Promise<T> {
  const unit = openUnit(setting);
  try {
    const result = await wish(mannerDoor({ unit, me, now: () => setting.clock.now, timeZone: usual }));
    await unit.commit();
    return result;
  } catch (error) {
    await unit.abandon();
    throw error;
  }
}

test.each(['2026-10-22T00:00:00Z', '2027-03-25T00:00:00Z'])('the clocks in the tables keep the hours that notices keep, all week from %s', async (from) => {
  const zones = [null, 'Asia/Shanghai', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Asia/Calcutta', 'Etc/GMT-5'];
  const hours = [
    [null, null],
    [1380, 435],
    [840, 960],
    [0, 0],
  ] as const;
  const people = zones.flatMap((timeZone) => hours.map(([quietFrom, quietUntil]) => ({ timeZone, quietFrom, quietUntil })));
  await setting.pool.query('delete from person');
  await setting.prisma.person.createMany({ data: people });
  const all = await setting.prisma.person.findMany({ orderBy: { id: 'asc' } });
  for (let half = 0; half < 7 * 48; half++) {
    const now = new Date(Date.parse(from) + half * (hourMs / 2) + 7_000);
    const awake = await idsOf(setting.pool, `select p.id from person p where ${byDay} order by p.id`, [now, usual]);
    expect(awake, now.toISOString()).toEqual(all.filter((one) => !quietUntil(now, zoneOf(one, usual), hoursOf(one))).map(({ id }) => id));
  }
});

test('what comes up at night waits until the end of their own quiet hours, where they live', async () => {
  setting.clock.now = new Date('2026-10-24T20:00:00Z');
  const seller = await setting.seller();
  const talk = await setting.conversation(seller.id, { at: new Date('2026-10-24T10:00:00Z') });
  await wishes(seller.id, (door) => door.setTimeZone('Europe/London'));
  const due = async () => {
    await setting.order(await setting.person(), seller.code);
    const rows = await setting.prisma.outbox.findMany({ where: { conversationId: talk }, orderBy: { id: 'desc' }, take: 1 });
    return rows[0]?.dueAt.toISOString();
  };
  // Nine in the evening there, and one in the night here.
  expect(await due()).toBe('2026-10-24T20:00:00.000Z');
  await wishes(seller.id, (door) => door.setQuietHours({ from: 20 * 60 + 30, until: 6 * 60 + 15 }));
  // In this night the clocks go back.
  expect(await due()).toBe('2026-10-25T06:15:00.000Z');
  await wishes(seller.id, (door) => door.setQuietHours({ from: 0, until: 0 }));
  expect(await due()).toBe('2026-10-24T20:00:00.000Z');
  await wishes(seller.id, (door) => door.setQuietHours(null));
  setting.clock.now = new Date('2026-10-25T23:00:00Z');
  expect(await due()).toBe('2026-10-26T08:00:00.000Z');
});

test('what holds now is told, and a zone that the tables do not know is none', async () => {
  const id = await setting.person();
  setting.clock.now = new Date('2026-11-23T10:07:00Z');
  expect(await wishes(id, (door) => door.manner())).toEqual({
    timeZone: usual,
    minute: 15 * 60 + 7,
    quiet: { from: 1320, until: 480 },
    muted: ['offers'],
    digestHour: 9,
    optedOut: false,
  });
  for (const time of ['Asia/Karachi', 'Asia/Calcutta', 'Etc/GMT-5', 'Europe/London', 'America/Buenos_Aires', 'Etc/UTC'])
    expect(await wishes(id, (door) => door.timeIn(time)), time).not.toBeNull();
  expect(await wishes(id, (door) => door.timeIn('Mars/Olympus'))).toBeNull();
  await wishes(id, (door) => door.mute('news', true));
  await wishes(id, (door) => door.mute('news', true));
  await wishes(id, (door) => door.mute('reminders', true));
  expect((await wishes(id, (door) => door.manner())).muted).toEqual(['news', 'reminders', 'offers']);
  await wishes(id, (door) => door.mute('news', false));
  expect((await wishes(id, (door) => door.manner())).muted).toEqual(['reminders', 'offers']);
});

test('news of goods come to whoever wants them, and not to those who stopped after they asked', async () => {
  setting.clock.now = new Date('2026-11-23T10:00:00Z');
  const seller = await setting.seller({ stock: 0 });
  const names = ['wants', 'muted', 'stopped', 'asked after'] as const;
  const people = await Promise.all(names.map(async () => setting.person()));
  const talks = await Promise.all(people.map((id) => setting.conversation(id)));
  const [, muted = 0, stopped = 0, after = 0] = people;
  const stop = (id: number) => setting.prisma.person.update({ where: { id }, data: { optedOutAt: setting.clock.now } });
  await stop(after);
  setting.clock.now = new Date(setting.clock.now.getTime() + hourMs);
  for (const id of people) await setting.as(id, (door) => door.waitFor(seller.code));
  await wishes(muted, (door) => door.mute('news', true));
  await stop(stopped);
  const heard = async () => Promise.all(talks.map((id) => setting.prisma.outbox.count({ where: { conversationId: id } })));
  await setting.as(seller.id, (door) => door.amend(seller.code, { field: 'stock', to: 5 }));
  expect(await heard()).toEqual([1, 0, 0, 1]);

  // Asking once more is wanting it.
  await setting.as(seller.id, (door) => door.amend(seller.code, { field: 'stock', to: 0 }));
  setting.clock.now = new Date(setting.clock.now.getTime() + hourMs);
  for (const id of [muted, stopped]) await setting.as(id, (door) => door.waitFor(seller.code));
  await setting.as(seller.id, (door) => door.amend(seller.code, { field: 'stock', to: 5 }));
  expect(await heard()).toEqual([1, 1, 1, 1]);
});
