import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOrder, openTimed, type Timed } from './time.ts';

let house: Timed;
beforeAll(async () => {
  house = await openTimed();
});
afterAll(() => house.close());

const stateOf = (order: number) => house.one<string>('select state as one from "order" where id = $1', [order]);
/** Rings it from both processes at once, and once more. */
async function ringAll(clock: string, subject: number): Promise<void> {
  await Promise.all([house.open, house.other, house.open, house.other].map(({ clocks }) => clocks.ring(clock, subject)));
  await house.sweep();
}

describe('each clock, at its hour and not before, once whoever rings it', () => {
  test('a seller is reminded of an order that waits, and then it ends', async () => {
    await house.at('Mon 10:00');
    const { order, names } = await anOrder(house, 'accept');
    await house.pass(5);
    await ringAll('acceptance-reminder', order);
    expect(house.heard(names.seller)).toEqual([]);
    await house.pass(1);
    await ringAll('acceptance-reminder', order);
    expect(house.heard(names.seller)).toEqual([
      'Order ACCEPT1 from Ali is still waiting for your answer. It ends by itself on 25 Nov 2026, 10:00 am. [Accept] [Decline]',
    ]);
    await house.pass(41);
    expect(house.heard(names.seller)).toEqual([]);
    await house.pass(1);
    await ringAll('expiry', order);
    expect(await stateOf(order)).toBe('expired');
    expect(house.heard(names.seller)).toEqual(['Order ACCEPT1 has expired. The goods are back in stock. [See the order]']);
    expect(house.heard(names.buyer)).toHaveLength(1);
    expect(await house.one(`select stock as one from listing where code = 'ACCEPT1'`)).toBe(5);
  });

  test('cash that nobody promised is asked for once more; who promised is left in peace', async () => {
    await house.at('Thu 08:00');
    const { order, names } = await anOrder(house, 'cash', { state: 'accepted' });
    const promised = await anOrder(house, 'sure', { state: 'accepted' });
    await house.says(promised.names.buyer, 'help');
    await house.open.attend.receive([tap(promised.names.buyer, 'f:ready:order=SURE1')]);
    await house.open.attend.receive([tap(promised.names.buyer, 'f:ready:order=SURE1')]);
    await house.sweep();
    expect(house.heard(promised.names.seller)).toEqual(['Ali will have PKR 900 ready in cash for order SURE1. You can pack it. [See the order]']);
    expect(house.heard(promised.names.buyer).slice(1)).toHaveLength(2);
    await house.pass(11);
    expect(house.heard(names.buyer)).toEqual([]);
    await house.pass(1);
    await ringAll('cash-reminder', order);
    expect(house.heard(names.buyer)).toEqual([
      'Bibi Crafts is ready to pack your order CASH1. Will you have PKR 900 in cash when it comes? [Yes, I will] [Cancel it]',
    ]);
    await house.pass(30);
    for (const who of [names.buyer, promised.names.buyer, names.seller]) expect(house.heard(who)).toEqual([]);
    await house.taps(names.buyer, 'Cancel it', 'Yes, cancel it');
    expect(await stateOf(order)).toBe('cancelled');
  });

  test('a transfer is reminded of half-way, and ends unpaid', async () => {
    await house.at('Mon 09:00');
    const { order, names } = await anOrder(house, 'pay', { state: 'accepted', payBy: 'transfer' });
    await house.pass(11);
    expect(house.heard(names.buyer)).toEqual([]);
    await house.pass(1);
    await ringAll('transfer-reminder', order);
    expect(house.heard(names.buyer)).toEqual([expect.stringContaining('still waits for PKR 900, to: JazzCash 0300')]);
    await house.pass(12);
    expect(await stateOf(order)).toBe('expired');
  });

  test('a seller is reminded of the day they agreed to send on, in its morning; not of one named that day, nor of what is on its way', async () => {
    await house.at('Mon 15:00');
    const agree = (order: number, day: number) =>
      house.pool.query(
        `with e as (insert into enquiry (buyer_id, shop_id, order_id, opened_at) select buyer_id, shop_id, id, $2 from "order" where id = $1 returning id)
        insert into deal (enquiry_id, kind, by, state, day, at, until) select id, 'dispatch', 'seller', 'agreed', $2::date + $3::int, $2, $2 from e`,
        [order, house.now(), day],
      );
    const { order, names } = await anOrder(house, 'day', { state: 'packed' });
    const [sent, sameDay] = [await anOrder(house, 'sent', { state: 'shipped' }), await anOrder(house, 'same', { state: 'packed' })];
    await agree(order, 1);
    await agree(sent.order, 1);
    await agree(sameDay.order, 0);
    await house.pass(16);
    expect(house.heard(names.seller)).toEqual([]);
    await house.pass(1);
    await ringAll('dispatch-reminder', order);
    expect(house.heard(names.seller)).toEqual([
      'Order DAY1 for Ali is to be sent today, as you both agreed. Once it is on its way, mark it as “Sent”. [See the order]',
    ]);
    await house.pass(48);
    for (const who of [names.seller, sent.names.seller, sameDay.names.seller]) expect(house.heard(who)).toEqual([]);
  });

  test('a parcel that stands still is told of once, and again when it stood still anew', async () => {
    await house.at('Mon 12:00');
    const { order, names } = await anOrder(house, 'still', { state: 'shipped' });
    await house.pool.query(`insert into shipment (order_id, courier, number, created_at) values ($1, 'TCS', '77', $2)`, [order, house.now()]);
    await house.pass(5 * 24 - 1);
    expect(house.heard(names.buyer)).toEqual([]);
    await house.pass(1);
    await ringAll('no-movement', order);
    const told = ['There is no news of your order STILL1 for 5 days. I have told Bibi Crafts too, and I will tell you as soon as it moves. [Where is it?]'];
    expect(house.heard(names.buyer)).toEqual(told);
    expect(house.heard(names.seller)).toEqual([expect.stringContaining('Please ask TCS about 77')]);
    await house.pass(72);
    expect(house.heard(names.buyer)).toEqual([]);
    await house.pool.query(
      `insert into tracking_event (shipment_id, status, source, at) select id, 'InTransit', 'seller', $2 from shipment where order_id = $1`,
      [order, house.now()],
    );
    await house.pass(5 * 24);
    expect(house.heard(names.buyer)).toEqual(told);
  });

  test('across the border a parcel may stand still for ten days', async () => {
    const { order, names } = await anOrder(house, 'far', { state: 'shipped' });
    await house.pool.query(`update "order" set deliver_to = deliver_to || '{"country":"CN"}' where id = $1`, [order]);
    await house.pool.query(`insert into shipment (order_id, courier, number, created_at) values ($1, 'TCS', '77', $2)`, [order, house.now()]);
    await house.pass(10 * 24 - 1);
    expect(house.heard(names.buyer)).toEqual([]);
    await house.pass(24);
    expect(house.heard(names.buyer)).toHaveLength(1);
  });

  test('an order is complete a week after it was delivered', async () => {
    await house.at('Mon 12:00');
    const { order, names } = await anOrder(house, 'done', { state: 'delivered' });
    await house.pass(7 * 24 - 1);
    expect(await stateOf(order)).toBe('delivered');
    await house.pass(1);
    await ringAll('completion', order);
    expect(await stateOf(order)).toBe('completed');
    expect(house.heard(names.buyer)).toEqual(['Your order DONE1 is complete. Thank you, and enjoy it! [Where is it?]']);
    expect(house.heard(names.seller)).toHaveLength(1);
    expect(await house.one(`select count(*)::int as one from order_event where order_id = $1 and act = 'complete'`, [order])).toBe(1);
  });

  test('a seller reads how the shop stands at the hour they chose, once a day, and nothing when there is nothing', async () => {
    await house.at('Mon 18:00');
    const { seller, names } = await anOrder(house, 'today');
    await house.pool.query('update person set digest_hour = 12 where id = $1', [seller]);
    await house.at('Tue 11:00');
    expect(house.heard(names.seller)).toEqual([expect.stringContaining('Order TODAY1 from Ali is still waiting')]);
    await house.at('Tue 12:00');
    await ringAll('digest', seller);
    expect(house.heard(names.seller)).toEqual(['Good day! This is how your shop stands:\n\n1 new order waits for your answer [See the orders]']);
    await house.pool.query(`update "order" set state = 'rejected', expires_at = null where number = 'TODAY1'`);
    await house.pool.query(`update listing set stock = 2 where code = 'TODAY1'`);
    await house.at('Wed 12:30');
    expect(house.heard(names.seller)).toEqual(['Good day! This is how your shop stands:\n\nNearly gone: Lamp (TODAY1), 2 left [See my goods]']);
    await house.pool.query(`update listing set stock = 9 where code = 'TODAY1'`);
    await house.pass(30);
    await house.pool.query('update person set opted_out_at = now() where id = $1', [seller]);
    await house.pool.query(`update listing set stock = 1 where code = 'TODAY1'`);
    await house.pass(48);
    expect(house.heard(names.seller)).toEqual([]);
  });
});

let taps = 0;
const tap = (address: string, control: string) => ({
  id: `tap-${++taps}`,
  channel: 'telegram',
  address,
  at: house.now().toISOString(),
  content: { kind: 'tap' as const, control, on: '1' },
});
