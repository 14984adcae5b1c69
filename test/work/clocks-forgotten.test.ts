import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTimed, type Timed } from './time.ts';

let house: Timed;
beforeAll(async () => {
  house = await openTimed();
});
afterAll(() => house.close());

/** Somebody who was welcomed. */
async function welcomed(who: string, role: 'seller' | 'buyer' = 'seller'): Promise<number> {
  const { rows } = await house.pool.query<{ id: number }>(
    `with p as (insert into person (name, language, role, consented_at, digest_hour) values ('Bibi', 'en', $2, $3, null) returning id),
    shop as (insert into shop (code, owner_id, name, city, country, currency) select upper($1), id, 'Bibi', 'Multan', 'PK', 'PKR' from p)
    insert into conversation (channel, address, person_id, heard_at) select 'telegram', $1, id, $3 from p returning id`,
    [who, role, house.now()],
  );
  return rows[0]?.id ?? 0;
}

const nudged = 'We had begun something and it still waits for you. Shall we go on?';

test('a question left open is asked once more after a day, then put aside, and "continue" takes it up weeks later', async () => {
  await house.at('Mon 14:00');
  const id = await welcomed('amina');
  await house.says('amina', 'sell', 'skip', 'Multani lamp');
  const asked = house.heard('amina').at(-1) ?? '';
  await house.pass(19);
  expect(house.heard('amina')).toEqual([]);
  await house.pass(1);
  await Promise.all([house.open, house.other, house.open].map(({ clocks }) => clocks.ring('nudge', id)));
  await house.sweep();
  const [nudge = '', ...more] = house.heard('amina');
  expect(more).toEqual([]);
  expect(nudge).toContain(nudged);
  expect(nudge).toContain('[Continue] [Leave it]');
  expect(nudge).not.toContain('Back to where we were');

  await house.taps('amina', 'Continue');
  expect(house.heard('amina').at(-1)).toContain(asked.split(/[.?]/)[0]);
  // Silent again: never twice for the same question.
  await house.pass(6 * 24);
  expect(house.heard('amina')).toEqual([]);
  await house.pass(2 * 24);
  expect(house.heard('amina')).toEqual([]);
  expect(
    await house.one(`select jsonb_array_length(talking->'stack') || ' ' || jsonb_array_length(talking->'parked') as one from conversation where id = $1`, [id]),
  ).toBe('0 1');
  await house.pass(14 * 24);
  await house.says('amina', 'continue');
  expect(house.heard('amina').at(-1)).toContain(asked.split(/[.?]/)[0]);
});

test.each([
  ['en', ['sell', 'skip', 'Multani lamp'], 'continue please', 'What does one cost?'],
  ['ur', ['کچھ بیچنا ہے', 'چھوڑیں', 'ملتانی لیمپ'], 'جاری رکھیں', 'ایک کی قیمت کیا ہے؟'],
  ['ur-Latn', ['kuch bechna hai', 'chhorein', 'Multani lamp'], 'jari rakho', 'Aik ki qeemat kya hai?'],
  ['zh', ['我要卖东西', '跳过', '木尔坦灯'], '继续', '单价多少？'],
])('weeks later, in %s, it is taken up where it was, after a greeting too', async (language, begun, goOn, asked) => {
  await house.at('Mon 10:00');
  const who = `weeks-${language.toLowerCase()}`;
  const id = await welcomed(who);
  await house.pool.query('update person p set language = $2 from conversation c where c.person_id = p.id and c.id = $1', [id, language]);
  await house.says(who, ...begun);
  const open = house.heard(who).at(-1) ?? '';
  for (const day of ['Tue 12:00', 'Wed 12:00', 'Wed 13:00', 'Thu 12:00', 'Thu 13:00', 'Fri 12:00']) await house.at(day);
  expect(house.heard(who)).toHaveLength(1);
  await house.says(who, 'salam');
  await house.says(who, goOn);
  const again = house.heard(who).at(-1) ?? '';
  expect(
    [open, again].map((said) => said.includes(asked)),
    again,
  ).toEqual([true, true]);
});

test('who wants no reminders gets none, and can go on all the same', async () => {
  await house.at('Mon 10:00');
  await welcomed('calm');
  await house.says('calm', 'reminders off', 'sell', 'skip');
  const open = house.heard('calm').at(-1) ?? '';
  await house.at('Wed 12:00');
  await house.at('Thu 12:00');
  expect(house.heard('calm')).toEqual([]);
  await house.says('calm', 'continue');
  expect(house.heard('calm').at(-1)).toContain(open.split(/[.?]/)[0]);
});

test('an answer after the reminder is an answer, and "leave it" puts it aside at once', async () => {
  await house.at('Mon 10:00');
  await welcomed('bilal');
  await house.says('bilal', 'sell', 'skip');
  await house.at('Tue 10:00');
  house.heard('bilal');
  await house.says('bilal', 'Brass lamp 1800 4 pcs');
  expect(house.heard('bilal').at(-1)).not.toContain('did not');
  await house.at('Wed 12:00');
  expect(house.heard('bilal')).toEqual([expect.stringContaining(nudged)]);
  await house.taps('bilal', 'Leave it');
  expect(house.heard('bilal').at(-1)).toContain('put it aside');
  await house.pass(48);
  expect(house.heard('bilal')).toEqual([]);
});

test('nobody is reminded of a menu, at night, who blocked us, or who wants no messages', async () => {
  await house.at('Mon 02:00');
  for (const who of ['menu', 'gone', 'quiet', 'owl']) await welcomed(who);
  await house.says('menu', 'menu');
  for (const who of ['gone', 'quiet', 'owl']) await house.says(who, 'sell', 'skip');
  await house.pool.query(`update conversation set blocked_at = now() where address = 'gone'`);
  await house.pool.query(`update person set opted_out_at = now() where id = (select person_id from conversation where address = 'quiet')`);
  for (const who of ['menu', 'gone', 'quiet', 'owl']) house.heard(who);
  await house.at('Mon 23:00');
  await house.at('Tue 07:50');
  for (const who of ['menu', 'gone', 'quiet', 'owl']) expect(house.heard(who)).toEqual([]);
  await house.at('Tue 08:05');
  for (const who of ['menu', 'gone', 'quiet']) expect(house.heard(who)).toEqual([]);
  expect(house.heard('owl')).toHaveLength(1);
});

test('whoever writes at the very moment of the reminder is answered, and the reminder gives way or came before', async () => {
  for (let round = 0; round < 12; round++) {
    await house.at('Mon 10:00');
    const who = `race-${round}`;
    const id = await welcomed(who);
    await house.says(who, 'sell', 'skip');
    house.heard(who);
    await house.at('Tue 05:00');
    await house.pool.query(`update person set time_zone = 'Asia/Shanghai'`);
    const revision = () => house.one<number>('select revision as one from conversation where id = $1', [id]);
    const before = await revision();
    const ring = () => house.other.clocks.ring('nudge', id);
    const write = () => house.phone(who).types(`Brass lamp 1800 ${round + 2} pcs`);
    await (round % 2 === 0 ? Promise.all([ring(), write()]) : Promise.all([write(), ring()]));
    await house.sweep();
    const heard = house.heard(who);
    // Each that was kept moved the talk by one, and each was told once; what was written was answered in any case.
    const nudges = heard.filter((line) => line.includes(nudged));
    expect((await revision()) - before).toBe(1 + nudges.length);
    expect(heard.length).toBeGreaterThan(nudges.length);
    expect(heard.join()).not.toContain('did not get');
    await house.pool.query(`update person set time_zone = null, opted_out_at = now()`);
  }
});
