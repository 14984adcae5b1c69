/** Goods that very many wait for are back: not the turn tells them, but the job, and each once. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Crowd, crowd, progress, timesHeard } from './many-people.ts';
import { openTimed, type Timed } from './time.ts';

let house: Timed;
beforeAll(async () => {
  house = await openTimed();
});
afterEach(() => expect(house.faults()).toEqual([]));
afterAll(() => house.close());

const idOf = ({ shop }: Crowd) => house.one<number>('select max(id) as one from broadcast where shop_id = $1', [shop]);
const unsent = () => house.one<number>('select count(*)::int as one from outbox where purpose is not null and settled_at is null');

describe('goods are back for very many who wait', () => {
  const back = 'Lamp is back in stock, at PKR 900. You asked to be told. [See it]';
  const waiting = (shop: Crowd) => house.one<number>('select count(*)::int as one from stock_wait where listing_id = $1', [shop.listing]);
  async function soldOut(called: string, people: number): Promise<Crowd> {
    const shop = await crowd(house, called, people);
    await house.says(shop.seller, `${shop.code} sold out`);
    await house.pool.query(`insert into stock_wait (listing_id, person_id, asked_at) select $1, person_id, $2 from conversation where address = any($3)`, [
      shop.listing,
      house.now(),
      Array.from({ length: people }, (_, at) => shop.name(at + 1)),
    ]);
    house.heard(shop.seller);
    return shop;
  }

  test('the turn that brought them back tells nobody; the job tells each once, and the seller sees how far it is', async () => {
    await house.at('Wed 12:00');
    const shop = await soldOut('ca100', 300);
    await house.pool.query(`update person set muted = '{news}' where id in (select person_id from conversation where address = any($1))`, [
      Array.from({ length: 10 }, (_, at) => shop.name(at + 1)),
    ]);
    await house.says(shop.seller, `${shop.code} stock 20`);
    expect(await unsent()).toBe(0);
    for (let at = 0; at < 4; at++) await house.later(30);
    expect(timesHeard(house, shop, 300, back)).toEqual({ 0: 10, 1: 290 });
    expect(await waiting(shop)).toBe(10);
    const [, ...heard] = house.heard(shop.seller);
    const done = heard.pop();
    expect(progress(heard, 290)).toEqual([0, 290]);
    expect(done).toMatch(/^Done: .*\n\n290 told\n10 left out: have switched such messages off\n/);
  });

  test('when it is sold out again they go on waiting, and hear it another time', async () => {
    const shop = await soldOut('cb100', 60);
    await house.says(shop.seller, `${shop.code} stock 5`);
    await house.later(1);
    expect([await waiting(shop), await unsent()]).toEqual([0, 60]);
    await house.says(shop.seller, `${shop.code} sold out`);
    await house.open.clocks.ring('broadcast', await idOf(shop));
    expect([await waiting(shop), await unsent()]).toEqual([60, 0]);
    await house.says(shop.seller, `${shop.code} stock 5`);
    for (let at = 0; at < 3; at++) await house.later(30);
    expect(timesHeard(house, shop, 60, back)).toEqual({ 1: 60 });
    expect(await waiting(shop)).toBe(0);
  });

  test('few are told at once', async () => {
    const shop = await soldOut('cc100', 3);
    await house.says(shop.seller, `${shop.code} stock 5`);
    expect(timesHeard(house, shop, 3, back)).toEqual({ 1: 3 });
    expect(await idOf(shop)).toBeNull();
  });
});
