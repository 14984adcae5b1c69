/** What a seller tells to very many: each person once, whoever crashes, and nobody who does not want it. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPrisma } from '../../src/store/database/prisma-client.ts';
import { erasePerson } from '../../src/store/people/erase-person.ts';
import { joinPeople } from '../../src/store/people/join-people.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { type Crowd, crowd, progress, timesHeard } from './many-people.ts';
import { openTimed, type Timed } from './time.ts';

let house: Timed;
let prisma: PrismaClient;
beforeAll(async () => {
  house = await openTimed();
  prisma = openPrisma(house.pool);
});
afterEach(() => expect(house.faults()).toEqual([]));
afterAll(async () => {
  await prisma.$disconnect();
  await house.close();
});

/** Half minutes go by, with a sweep at each. */
async function halfMinutes(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await house.later(30);
}
const offered = 'Bibi Crafts, where you have bought before, has Lamp for you, at PKR 900. [See it] [No such messages]';
const idOf = ({ shop }: Crowd) => house.one<number>('select max(id) as one from broadcast where shop_id = $1', [shop]);
const stateOf = (shop: Crowd) => house.one<string>('select state as one from broadcast where shop_id = $1 order by id desc limit 1', [shop.shop]);
const unsent = () => house.one<number>(`select count(*)::int as one from outbox where purpose is not null and settled_at is null`);

/** Asks who would hear of it, and sends it. */
async function begins(shop: Crowd): Promise<string> {
  await house.says(shop.seller, `tell my buyers about ${shop.code}`);
  const [asked = ''] = house.heard(shop.seller);
  await house.taps(shop.seller, 'Send it');
  house.heard(shop.seller);
  return asked;
}

/** `update person`, or their talks, for those of a crowd from one number to another. */
const those = (table: 'person' | 'conversation', set: string, shop: Crowd, from: number, to: number) =>
  house.pool.query(
    `update ${table} x set ${set} from conversation c where c.address = any($1) and ${table === 'person' ? 'x.id = c.person_id' : 'x.id = c.id'}`,
    [Array.from({ length: to - from + 1 }, (_, at) => shop.name(from + at))],
  );

describe('a seller tells those who bought', () => {
  test('after seeing to how many it goes; each hears it once, and the seller sees it go and hears how it went', async () => {
    await house.at('Mon 12:00');
    const shop = await crowd(house, 'aa100', 500);
    await house.says(shop.seller, 'tell my buyers about AA100');
    expect(house.heard(shop.seller)).toEqual([
      "Those who bought from you will read:\n\nBibi Crafts, where you have bought before, has Lamp for you, at PKR 900.\n\n500 people have bought from you\n500 are told now\n\nShall I send it? [Send it] [No, don't]",
    ]);
    await halfMinutes(3);
    expect(timesHeard(house, shop, 500, offered)).toEqual({ 0: 500 });
    await house.taps(shop.seller, 'Send it');
    await halfMinutes(4);
    expect(timesHeard(house, shop, 500, offered)).toEqual({ 1: 500 });
    const [begun, ...heard] = house.heard(shop.seller);
    expect([begun, heard.pop()]).toEqual([
      'All right, I am telling them. Whoever sleeps hears it in the morning. [How far?] [Stop it]',
      'Done: I have told people of Lamp.\n\n500 told\nIt took 1 minute [My goods]',
    ]);
    expect(progress(heard, 500)).toEqual([0, 500]);
    await house.taps(shop.seller, 'Stop it');
    expect(house.heard(shop.seller)).toEqual([expect.stringMatching(/^Done: I have told/)]);
  });

  test('but not those who want none, cannot be reached, were silent for long or were told enough; the counts add up to all', async () => {
    const other = await crowd(house, 'ab100', 40);
    await house.pool.query(`update "order" set shop_id = $1 where buyer_id in (select person_id from conversation where address = any($2))`, [
      other.shop,
      Array.from({ length: 40 }, (_, at) => other.name(at + 1)),
    ]);
    await begins(other);
    await halfMinutes(3);
    expect(timesHeard(house, other, 40, offered)).toEqual({ 1: 40 });
    house.heard(other.seller);

    const shop = await crowd(house, 'ac100', 60);
    await house.pool.query(
      `insert into "order" (number, buyer_id, shop_id, state, currency, total_minor, pay_by, deliver_to) select 'AGAIN' || id, buyer_id, $2, state, currency, total_minor, pay_by, deliver_to
      from "order" where shop_id = $1`,
      [other.shop, shop.shop],
    );
    await house.pool.query(`insert into offer_consent (person_id, shop_id, said, at) select person_id, $2, 'yes', at from offer_consent where shop_id = $1`, [
      other.shop,
      shop.shop,
    ]);
    await those('person', `opted_out_at = '2027-01-01'`, shop, 1, 7);
    await those('person', `muted = '{offers}'`, shop, 8, 13);
    await those('conversation', 'blocked_at = now()', shop, 14, 18);
    await those('conversation', `heard_at = x.heard_at - interval '7 months'`, shop, 19, 22);
    await those('person', `time_zone = 'America/Los_Angeles'`, shop, 23, 25);
    await house.pool.query(`update "order" set state = 'rejected' where buyer_id in (select person_id from conversation where address = any($1))`, [
      [shop.name(26), shop.name(27)],
    ]);
    const lines = [
      '98 people have bought from you',
      '33 are told now',
      '3 are asleep and hear it in the morning',
      '7 left out: want no messages',
      '6 left out: have switched such messages off',
      '40 left out: have had enough offers this week',
      '5 left out: have blocked us or are gone',
      '4 left out: silent for half a year',
    ];
    expect(await begins(shop)).toContain(`\n\n${lines.join('\n')}\n\n`);
    await halfMinutes(4);
    expect(timesHeard(house, shop, 60, offered)).toEqual({ 0: 27, 1: 33 });
    expect(timesHeard(house, other, 40, offered)).toEqual({ 0: 40 });
    expect(await stateOf(shop)).toBe('running');
    // The seller sleeps when the last of them is told, and reads the report in the morning.
    await house.pass(12);
    expect(timesHeard(house, shop, 60, offered)).toEqual({ 0: 57, 1: 3 });
    expect(house.heard(shop.seller).at(-1)).toBe('Lamp: 36 of 36 told.');
    await house.pass(9);
    expect(house.heard(shop.seller)).toEqual([`Done: I have told people of Lamp.\n\n36 told\n${lines.slice(3).join('\n')}\nIt took 10 hours [My goods]`]);
  });

  test.each([
    ['goods that are not there', 'ZZ999', /^Among your goods there is no ZZ999/],
    ['goods of another shop', 'AC100', /^AC100 is of another shop/],
    ['the second thing in one day', 'AA100', /^You told your buyers something in the last 24 hours/],
  ])('not of %s', async (_, code, answer) => {
    const seller = 'aa100-seller';
    await house.at('Tue 11:00');
    if (code === 'AA100')
      await house.pool.query(`update broadcast set started_at = $1 where shop_id = (select id from shop where code = 'AA100')`, [house.now()]);
    await house.says(seller, `tell my buyers about ${code}`);
    expect(house.heard(seller)).toEqual([expect.stringMatching(answer)]);
  });

  test('not where nobody bought, or nobody may be told', async () => {
    const shop = await crowd(house, 'ad100', 3);
    await those('person', `opted_out_at = '2027-01-01'`, shop, 1, 3);
    await house.says(shop.seller, 'tell my buyers about AD100');
    expect(house.heard(shop.seller)).toEqual(['Of those who bought from you, none can be told now:\n\n3 left out: want no messages [My goods]']);
    await house.pool.query('delete from "order" where shop_id = $1', [shop.shop]);
    await house.says(shop.seller, 'tell my buyers about AD100');
    expect(house.heard(shop.seller)).toEqual(['There is nobody to tell: nobody has bought from you yet. [My goods]']);
  });
});

describe('while it runs', () => {
  test('it is held, and what was not sent is not; it goes on, and each has heard it once', async () => {
    await house.at('Tue 12:00');
    const shop = await crowd(house, 'ba100', 600);
    await begins(shop);
    await house.later(1);
    await house.later(30);
    expect(await unsent()).toBe(100);
    expect(progress(house.heard(shop.seller), 600)).toEqual([0, 500]);
    await house.taps(shop.seller, 'Hold');
    expect(house.heard(shop.seller)).toEqual([
      'Held: nobody more hears of Lamp until you say so.\n\n500 told\n100 still to be told [Go on] [Stop it] [My goods]',
    ]);
    expect(await unsent()).toBe(0);
    await house.pass(3);
    expect(timesHeard(house, shop, 600, offered)).toEqual({ 0: 100, 1: 500 });
    await house.taps(shop.seller, 'Go on');
    await halfMinutes(3);
    expect(timesHeard(house, shop, 600, offered)).toEqual({ 0: 500, 1: 100 });
    expect(house.heard(shop.seller).at(-1)).toMatch(/^Done: .*\n\n600 told\nIt took 3 hours/);
  });

  test('it is stopped: nobody more hears it, and one that nobody heard of may be begun anew', async () => {
    const shop = await crowd(house, 'bb100', 50);
    await begins(shop);
    await house.later(1);
    await house.taps(shop.seller, 'Stop it');
    expect(house.heard(shop.seller).at(-1)).toBe('Stopped: nobody more hears of Lamp.\n\n0 told\n50 not told\nIt took less than a minute [My goods]');
    await house.pass(2);
    expect(timesHeard(house, shop, 50, offered)).toEqual({ 0: 50 });
    await begins(shop);
    await halfMinutes(3);
    expect(timesHeard(house, shop, 50, offered)).toEqual({ 1: 50 });
  });

  test('a crash after the words and before their marks, a ring too many and a second process: each hears it once', async () => {
    const shop = await crowd(house, 'bc100', 500);
    await begins(shop);
    const id = await idOf(shop);
    await house.pool.query(`create function crash() returns trigger language plpgsql as $$ begin raise exception 'the process died here'; end $$`);
    await house.pool.query('create trigger crash before update on broadcast_recipient for each row when (new.outbox_id is not null) execute function crash()');
    await house.later(1);
    await house.open.clocks.ring('broadcast', id);
    expect(house.faults()).toHaveLength(2);
    expect(await unsent()).toBe(0);
    await house.pool.query('drop trigger crash on broadcast_recipient');
    const ring = () => Promise.all([house.open, house.other, house.open, house.other].map(({ clocks }) => clocks.ring('broadcast', id)));
    await ring();
    expect(await unsent()).toBe(500);
    await halfMinutes(1);
    await ring();
    await halfMinutes(10);
    expect(timesHeard(house, shop, 500, offered)).toEqual({ 1: 500 });
    expect(await stateOf(shop)).toBe('done');
    expect(house.heard(shop.seller).filter((one) => one.startsWith('Done'))).toHaveLength(1);
  });

  test('whoever it did not reach is counted by why, and who has it in another app is told; what waits for its reader goes when it is stopped', async () => {
    const shop = await crowd(house, 'bf100', 60);
    await begins(shop);
    await house.later(1);
    const outcome = (as: string, from: number, to: number) =>
      house.pool.query(
        `update outbox o set outcome = $1, settled_at = now() from conversation c where c.id = o.conversation_id and o.settled_at is null and c.address = any($2)`,
        [as, Array.from({ length: to - from + 1 }, (_, at) => shop.name(from + at))],
      );
    await outcome('parked', 1, 6);
    await outcome('refused', 7, 9);
    await outcome('blocked', 10, 11);
    await outcome('elsewhere', 12, 15);
    await house.pool.query(
      `insert into outbox (conversation_id, bubble, lane, instead_of, outcome, settled_at, sent_ids) select conversation_id, bubble, lane, id, 'sent', now(), '{x}' from outbox where outcome = 'elsewhere'`,
    );
    await outcome('sent', 16, 59);
    await house.taps(shop.seller, 'Stop it');
    expect(house.heard(shop.seller).at(-1)).toMatch(/^Stopped: .*\n\n48 told\n7 not told\n2 have blocked us\n3 could not be reached\n/);
    expect(await house.one(`select count(*)::int as one from outbox where outcome = 'parked'`)).toBe(0);
  });

  test('the goods are sold out, or taken away: it stops, and says so', async () => {
    const shop = await crowd(house, 'bd100', 600);
    await begins(shop);
    await house.later(1);
    await house.later(30);
    await house.pool.query('update listing set stock = 0 where id = $1', [shop.listing]);
    await house.open.clocks.ring('broadcast', await idOf(shop));
    await halfMinutes(3);
    expect(timesHeard(house, shop, 600, offered)).toEqual({ 0: 100, 1: 500 });
    expect(house.heard(shop.seller).at(-1)).toMatch(
      /^Lamp is sold out, so I have stopped telling people of it\.\n\n500 told\n100 not told\nIt took 1 minute \[My goods\]$/,
    );
  });

  test('whoever wants no more hears nothing more, nor who is forgotten; two who became one hear it once', async () => {
    const shop = await crowd(house, 'be100', 60);
    await begins(shop);
    await house.later(1);
    expect(await unsent()).toBe(60);
    await those('person', `opted_out_at = '2027-01-01'`, shop, 1, 5);
    await house.open.clocks.ring('broadcast', await idOf(shop));
    expect(await unsent()).toBe(55);
    await house.taps(shop.seller, 'Hold');
    const { rows } = await house.pool.query<{ id: number }>('select person_id as id from conversation where address = any($1) order by id', [
      [6, 7, 8].map(shop.name),
    ]);
    const [gone = 0, from = 0, to = 0] = rows.map(({ id }) => id);
    await erasePerson(house.pool, gone, house.now());
    await prisma.$transaction((tx) => joinPeople(tx, from, to));
    await house.taps(shop.seller, 'Go on');
    await halfMinutes(4);
    expect(timesHeard(house, shop, 60, offered)).toEqual({ 0: 7, 1: 53 });
    expect(house.heard(shop.seller).at(-1)).toContain('\n\n53 told\n5 left out: want no messages\n');
  });
});
