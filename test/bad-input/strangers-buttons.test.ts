import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { buyer, seller, walks } from '../kill/people.ts';
import type { Person } from '../support/bot-api/person.ts';
import { openTestHouse, type TestHouse } from './house.ts';

/** What belongs to others, before and after somebody tried their buttons. */
const belongings = `
select (select json_agg(l order by id) from listing l) as listings, (select json_agg(o order by id) from "order" o) as orders,
  (select json_agg(s order by id) from shop s where name = 'Shop of Brass lamp') as shops, (select json_agg(a order by id) from postal_address a) as addresses,
  (select json_agg(e order by id) from order_event e) as events, (select count(*)::int from shipment) as shipments`;

/** Everything a person could try next to get further into what is not theirs. */
const pushes = ['yes', '1', 'accept', 'price 900', '900', 'pay@attacker', 'confirm'];

describe('buttons that are not one’s own', () => {
  let house: TestHouse;
  let thief: Person;
  let code = '';
  let order = '';
  let forged = 0;

  beforeAll(async () => {
    house = await openTestHouse();
    await walks(house.api, seller(house.api.person(41, { name: 'Bibi' }), 'Brass lamp'));
    await walks(house.api, buyer(house.api.person(42, { name: 'Ali' }), 'Brass lamp', false));
    thief = house.api.person(43, { name: 'Thief' });
    await walks(house.api, { ...seller(thief, 'lamp'), end: /^Your shop is open/ });
    await house.settled();
    const { rows } = await house.pool.query<{ code: string; number: string }>('select l.code, o.number from listing l, "order" o');
    code = rows[0]?.code ?? '';
    order = rows[0]?.number ?? '';
  });
  afterAll(() => house.close());

  /** A tap on a button that was never sent, as only a changed app can make it. */
  function taps(data: string): void {
    forged += 1;
    const chat = { id: thief.id, type: 'private', first_name: 'Thief' };
    const message = { message_id: 1, date: 1_800_000_000, chat, from: { id: 4_242, is_bot: true, first_name: 'Sarai' }, text: 'x' };
    const from = { id: thief.id, is_bot: false, first_name: 'Thief', language_code: 'en' };
    house.api.delivers({ update_id: 800_000_000 + forged, callback_query: { id: `forged-${forged}`, from, message, chat_instance: '1', data } });
  }

  const shown = async () => (await house.pool.query(belongings)).rows[0];

  it.each(Object.keys(flows))('open nothing of others in %s', async (flow) => {
    const before = await shown();
    for (const given of [`listing=${code}`, `order=${order}`, `shop=${code}`, `listing=${order}`, '']) {
      const said = await house.answer(thief, () => taps(given === '' ? `f:${flow}` : `f:${flow}:${given}`));
      // What a buyer wrote for the courier is for the seller alone.
      expect(said.text).not.toMatch(/House 12, Street 4|0300 1234567|\+92/);
      if (['stop', 'language', 'welcome', 'sell', 'payto', 'checkout', 'card', 'cart'].includes(flow)) continue;
      // Whoever tells a person of the house what it is about is answered by that person.
      for (const push of ['human', 'unknown'].includes(flow) ? [] : pushes.slice(0, 3)) await house.answer(thief, () => thief.types(push));
      await house.answer(thief, () => thief.types('/cancel'));
    }
    expect(await shown()).toEqual(before);
  });

  const forgeries = () => [
    ...['', ' ', 'x', ':', '::::', 'q', 'q:', 'q::::', 'f', 'f:', 'f::', 'f:=', 'c', 'c:', 'c:constructor', 'c:__proto__', 'z:menu'],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'].flatMap((name) => [
      name,
      `f:${name}`,
      `f:${name}:listing=${code}`,
      `q:${name}:x::y`,
    ]),
    ...[
      'f:sell:__proto__=x',
      'f:sell:constructor=x',
      'f:sell:goods',
      'f:browse:page=-1',
      'f:browse:page=NaN',
      'f:browse:page=1e9',
      'f:browse:category=__proto__',
      'f:browse:shop=%',
    ],
    ...[
      'q:sell:price::skip',
      'q:sell:review::publish',
      'q:checkout:sure::yes',
      `q:sale:do::accept`,
      'q:listings:do::delete',
      'q:welcome:role::seller',
      'q:menu:what::sell',
    ],
    ...[
      "f:card:listing='; drop table listing; --",
      'f:card:listing=\u0000',
      'f:card:listing=🧣',
      'q:menu:what::\u202e',
      '{"do":"start"}',
      'a'.repeat(64),
      'f:'.repeat(32),
    ],
  ];

  it('say nothing dangerous when they are forged, of whatever shape', async () => {
    const before = await shown();
    for (const data of forgeries()) {
      await house.answer(thief, () => taps(data)).catch((error: unknown) => Promise.reject(new Error(`button ${JSON.stringify(data)}`, { cause: error })));
    }
    expect(await shown()).toEqual(before);
  });

  it('longer than the platform lets through are answered too', async () => {
    await house.answer(thief, () => taps(`f:card:listing=${'x'.repeat(5_000)}`));
  });

  it('a tap in the name of another chat is a matter of that chat alone', async () => {
    const before = await shown();
    forged += 1;
    const chat = { id: 41, type: 'private', first_name: 'Bibi' };
    const from = { id: thief.id, is_bot: false, first_name: 'Thief' };
    const message = { message_id: 1, date: 1_800_000_000, chat, text: 'x' };
    // Telegram never says so: in a private chat it is the person themselves who taps. No more may come of it than from their own tap.
    house.api.delivers({ update_id: 800_000_000 + forged, callback_query: { id: `forged-${forged}`, from, message, chat_instance: '1', data: 'f:sales' } });
    await house.settled();
    expect(await shown()).toEqual(before);
  });
});
