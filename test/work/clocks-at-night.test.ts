import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOrder, openTimed, type Timed } from './time.ts';

let house: Timed;
beforeAll(async () => {
  house = await openTimed();
});
afterAll(() => house.close());

const waiting = () => house.one<number>('select count(*)::int as one from outbox where settled_at is null');

test('a reminder due at night comes in the morning, and only if it is still true', async () => {
  await house.at('Mon 17:00');
  const [late, answered] = [await anOrder(house, 'late'), await anOrder(house, 'quick')];
  await house.at('Mon 23:00');
  await house.at('Tue 07:59');
  expect(await waiting()).toBe(0);
  await house.says(answered.names.seller, 'help');
  await house.open.attend.receive([tap(answered.names.seller, 'f:sale:order=QUICK1:do=reject')]);
  await house.says(answered.names.seller, 'sold out');
  house.heard(answered.names.seller);
  await house.at('Tue 08:00');
  expect(house.heard(late.names.seller)).toEqual([expect.stringContaining('Order LATE1 from Ali is still waiting')]);
  expect(house.heard(answered.names.seller)).toEqual([]);
});

test('each sleeps by the own clock: a seller in China is not woken by the morning of Karachi’s evening', async () => {
  await house.at('Mon 14:00');
  const { seller, names } = await anOrder(house, 'china');
  await house.pool.query(`update person set country = 'CN' where id = $1`, [seller]);
  // Eight in the evening in Karachi is eleven at night in Shanghai.
  await house.at('Mon 20:00');
  expect(house.heard(names.seller)).toEqual([]);
  // Five in the morning in Karachi is eight in Shanghai.
  await house.at('Tue 04:59');
  expect(house.heard(names.seller)).toEqual([]);
  await house.at('Tue 05:00');
  expect(house.heard(names.seller)).toHaveLength(1);
});

test('news of the night wait for the morning in their order; replies go past them', async () => {
  await house.at('Mon 20:00');
  const { names } = await anOrder(house, 'night', { payBy: 'transfer' });
  await house.at('Mon 23:30');
  await house.open.attend.receive([tap(names.seller, 'f:sale:order=NIGHT1:do=accept')]);
  await house.sweep();
  await house.open.attend.receive([tap(names.seller, 'f:sale:order=NIGHT1:do=paid')]);
  await house.at('Mon 23:50');
  expect(house.heard(names.seller)).toHaveLength(2);
  expect(house.heard(names.buyer)).toEqual([]);
  expect(await house.open.house.outbox.held(await conversationOf(names.buyer))).toBe(false);

  await house.at('Tue 02:00');
  await house.says(names.buyer, 'help');
  const [help, ...more] = house.heard(names.buyer);
  expect(help).toContain('Write what you are looking for');
  expect(more).toEqual([]);
  // Claimed in the statement of the turn itself, as on any day.
  expect(await house.one(`select attempts as one from outbox where lane = 'reply' order by id desc limit 1`)).toBe(1);
  await house.at('Tue 07:59');
  expect(house.heard(names.buyer)).toEqual([]);
  await house.at('Tue 08:01');
  expect(house.heard(names.buyer)).toEqual([expect.stringContaining('accepted your order NIGHT1'), expect.stringContaining('has the money')]);
  expect(await waiting()).toBe(0);
});

test('whoever wrote a moment ago is awake: news come at once, and what was held with them, before', async () => {
  await house.at('Mon 20:00');
  const { names } = await anOrder(house, 'awake', { payBy: 'transfer' });
  await house.at('Mon 23:30');
  await house.open.attend.receive([tap(names.seller, 'f:sale:order=AWAKE1:do=accept')]);
  await house.at('Tue 01:00');
  await house.says(names.buyer, 'help');
  house.heard(names.buyer);
  await house.at('Tue 01:14');
  await house.open.attend.receive([tap(names.seller, 'f:sale:order=AWAKE1:do=paid')]);
  await house.sweep();
  expect(house.heard(names.buyer)).toEqual([expect.stringContaining('accepted your order AWAKE1'), expect.stringContaining('has the money')]);
  expect(await waiting()).toBe(0);
});

const conversationOf = (address: string) => house.one<number>('select id as one from conversation where address = $1', [address]);

let taps = 0;
const tap = (address: string, control: string) => ({
  id: `night-${++taps}`,
  channel: 'telegram',
  address,
  at: house.now().toISOString(),
  content: { kind: 'tap' as const, control, on: '1' },
});

test('own quiet hours and an own time zone hold for what comes by itself, also in the week in which the clocks there change', async () => {
  while (house.now() < new Date('2027-03-22T00:00:00+05:00')) for (const day of ['Sun 10:00', 'Mon 10:00']) await house.at(day);
  const [early, late] = [await anOrder(house, 'early', { state: 'completed' }), await anOrder(house, 'sleeper', { state: 'completed' })];
  const lives = (person: number, from: number, until: number, digestHour: number) =>
    house.pool.query(`update person set time_zone = 'Europe/London', quiet_from = $2, quiet_until = $3, digest_hour = $4 where id = $1`, [
      person,
      from,
      until,
      digestHour,
    ]);
  await lives(early.seller, 22 * 60 + 30, 6 * 60 + 15, 9);
  await lives(late.seller, 23 * 60, 10 * 60 + 30, 8);
  await house.pool.query(`update listing set stock = 2 where shop_id in (select id from shop where owner_id = any($1))`, [[early.seller, late.seller]]);
  const told = async (at: string) => {
    await house.at(at);
    return [early, late].map(({ names }) => house.heard(names.seller).filter((line) => line.includes('how your shop stands')).length);
  };
  // Nine in London is two in the afternoon in Karachi, and one from Sunday on; half past ten is half past three, then half past two.
  await told('Wed 20:00');
  expect([await told('Thu 13:55'), await told('Thu 14:05'), await told('Thu 15:25'), await told('Thu 15:35')]).toEqual([
    [0, 0],
    [1, 0],
    [0, 0],
    [0, 1],
  ]);
  await told('Sat 20:00');
  expect([await told('Sun 12:55'), await told('Sun 13:05'), await told('Sun 14:25'), await told('Sun 14:35')]).toEqual([
    [0, 0],
    [1, 0],
    [0, 0],
    [0, 1],
  ]);

  // Twenty hours later it is ten at night there: late for most, not for who sleeps from half past.
  await house.at('Mon 06:00');
  for (const { names } of [early, late]) await house.says(names.seller, 'sell', 'skip');
  for (const { names } of [early, late]) house.heard(names.seller);
  await house.pool.query('update person set quiet_from = null, quiet_until = null where id = $1', [late.seller]);
  await house.at('Tue 02:05');
  const reminded = () => [early, late].map(({ names }) => house.heard(names.seller).filter((line) => line.includes('still waits for you')).length);
  expect(reminded()).toEqual([1, 0]);
  await house.at('Tue 11:55');
  expect(reminded()).toEqual([0, 0]);
  await house.at('Tue 12:05');
  expect(reminded()).toEqual([0, 1]);
});
