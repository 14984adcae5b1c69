import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOrder, openTimed, type Timed } from './time.ts';

let house: Timed;
beforeAll(async () => {
  house = await openTimed();
});
afterAll(() => house.close());

let cases = 0;

/** A lamp for 900 that was delivered now, and the buyer's complaint about it, as far as `acts` bring it. */
async function complaint(...acts: readonly ['buyer' | 'seller', ...string[]][]) {
  const order = await anOrder(house, `case${++cases}`, { state: 'delivered' });
  const { names, number } = order;
  await house.pool.query(`insert into order_event (order_id, act, state, actor, actor_id, at) values ($1, 'deliver', 'delivered', 'buyer', $2, $3)`, [
    order.order,
    order.buyer,
    house.now(),
  ]);
  await house.says(names.buyer, 'return', 'no longer wanted', 'skip');
  for (const [who, ...labels] of acts) await house.taps(names[who], ...labels);
  for (const who of [names.buyer, names.seller]) house.heard(who);
  const id = await house.one<number>('select id as one from aftercare where order_id = $1', [order.order]);
  const state = () => house.one<string>('select state as one from aftercare where id = $1', [id]);
  return { ...order, number, names, id, state, payment: () => house.one<string>('select payment as one from "order" where id = $1', [order.order]) };
}

/** Rings it from both processes at once, and once more. */
async function ringAll(clock: string, subject: number): Promise<void> {
  await Promise.all([house.open, house.other, house.open, house.other].map(({ clocks }) => clocks.ring(clock, subject)));
  await house.sweep();
}

const agreed: readonly ['seller', string] = ['seller', 'Take it back first'];
const sentBack: readonly ['buyer', string, string] = ['buyer', 'I sent it back', 'By hand'];
const isBack: readonly ['seller', string] = ['seller', 'It is back, all fine'];

describe('whoever must act is reminded once, and then it goes on without them', () => {
  test('a seller who does not answer: after two days the operator has it', async () => {
    await house.at('Mon 12:00');
    const it = await complaint();
    await house.pass(23);
    expect(house.heard(it.names.seller)).toEqual([]);
    await house.pass(1);
    await ringAll('care-reminder', it.id);
    expect(house.heard(it.names.seller)).toEqual([
      expect.stringMatching(
        /^The problem with order CASE\d+ still waits for you: No longer wanted\n\nPlease answer by .* \[Take it back first\] \[Return the money\] \[Refuse\]$/,
      ),
    ]);
    await house.pass(23);
    await ringAll('care-lapse', it.id);
    expect(await it.state()).toBe('asked');
    await house.pass(1);
    await ringAll('care-lapse', it.id);
    expect(await it.state()).toBe('disputed');
    for (const who of [it.names.buyer, it.names.seller]) expect(house.heard(who)).toEqual([expect.stringContaining('so it goes to Sarai')]);
    // No clock ends a dispute, nor an order that has one.
    await house.pass(9 * 24);
    await ringAll('completion', it.order);
    expect([await it.state(), await house.one('select state as one from "order" where id = $1', [it.order])]).toEqual(['disputed', 'delivered']);
  });

  test('a buyer who does not send it back: reminded after four days, and after seven it rests and the order is complete', async () => {
    await house.at('Mon 12:00');
    const it = await complaint([...agreed]);
    await house.pass(4 * 24);
    await ringAll('care-reminder', it.id);
    expect(house.heard(it.names.buyer)).toEqual([expect.stringContaining('still waits for you')]);
    await house.pass(3 * 24);
    await ringAll('care-lapse', it.id);
    expect(await it.state()).toBe('dropped');
    expect(house.heard(it.names.buyer).join('\n')).toMatch(/has run out/);
    await house.pass(24);
    expect(await house.one('select state as one from "order" where id = $1', [it.order])).toBe('completed');
    expect(await it.payment()).toBe('due');
    expect(house.heard(it.names.seller).join('\n')).toMatch(/has run out[\s\S]*is complete/);
  });

  test('a seller who has the goods and does not return the money: the operator has it', async () => {
    await house.at('Mon 12:00');
    const it = await complaint([...agreed], [...sentBack], [...isBack]);
    await house.pass(7 * 24);
    expect(await it.state()).toBe('disputed');
    expect(house.heard(it.names.seller)).toEqual([expect.stringContaining('still waits for you'), expect.stringContaining('so it goes to Sarai')]);
    expect(await house.one(`select stock as one from listing where code = $1`, [it.number])).toBe(5);
  });

  test('a seller who does not say whether the goods came: the operator has it', async () => {
    await house.at('Mon 12:00');
    const it = await complaint([...agreed], [...sentBack]);
    await house.pass(14 * 24 - 1);
    expect(await it.state()).toBe('sent_back');
    await house.pass(1);
    expect(await it.state()).toBe('disputed');
  });

  test('a buyer who does not say whether the money came has it, and the order says who says so', async () => {
    await house.at('Mon 12:00');
    const it = await complaint([...agreed], [...sentBack], [...isBack], ['seller', 'I returned the money', 'Skip']);
    await house.pass(10 * 24 - 1);
    expect([await it.state(), await it.payment()]).toEqual(['repaid', 'due']);
    await house.pass(1);
    await ringAll('care-lapse', it.id);
    expect([await it.state(), await it.payment()]).toEqual(['settled', 'returned']);
    expect(await house.one(`select count(*)::int as one from order_event where order_id = $1 and act = 'trust'`, [it.order])).toBe(1);
    house.heard(it.names.buyer);
    await house.says(it.names.buyer, 'orders', '1');
    expect(house.heard(it.names.buyer).join('\n')).toContain('Money returned: PKR 900, says the seller');
  });

  test('a refusal to which nothing is said stands, without a reminder', async () => {
    await house.at('Mon 12:00');
    const it = await complaint();
    await house.taps(it.names.seller, 'Refuse');
    await house.says(it.names.seller, 'it was whole');
    house.heard(it.names.buyer);
    await house.pass(7 * 24 - 1);
    expect([await it.state(), house.heard(it.names.buyer)]).toEqual(['refused', []]);
    await house.pass(1);
    expect(await it.state()).toBe('dropped');
  });

  test('nobody is reminded at night', async () => {
    await house.at('Mon 23:00');
    const it = await complaint();
    await house.pass(32);
    expect(house.heard(it.names.seller)).toEqual([]);
    await house.pass(1);
    expect(house.heard(it.names.seller)).toEqual([expect.stringContaining('still waits for you')]);
  });
});

test('a case that waits for the seller stands in the daily message', async () => {
  await house.at('Mon 18:00');
  const it = await complaint();
  await house.pool.query('update person set digest_hour = 9 where id = $1', [it.seller]);
  await house.at('Tue 09:00');
  expect(house.heard(it.names.seller)).toEqual(['Good day! This is how your shop stands:\n\n1 problem waits for you [See the orders]']);
});
