import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deadlines } from '../../src/shop/deadlines.ts';
import { type Actor, decide, type OrderAct, type OrderState, orderActs, orderStates, possible, transitions } from '../../src/shop/order.ts';
import type { Changed } from '../../src/shop/shop.ts';
import { completion, expiry } from '../../src/store/clocks/order-ends.ts';
import { type ShopSetting, shopSetting, tell } from './shop-setting.ts';

let setting: ShopSetting;
let seller: { readonly id: number; readonly code: string };
let buyer: number;
beforeAll(async () => {
  setting = await shopSetting();
  seller = await setting.seller({ stock: 1000 });
  buyer = await setting.person('Sana');
});
afterAll(() => setting.close());

const actors: readonly Actor[] = ['buyer', 'seller', 'clock'];

/** Does it as that actor would; the clock has no words for a refusal. */
async function attempt(number: string, act: OrderAct, actor: Actor): Promise<Changed> {
  if (actor !== 'clock') return await setting.as(actor === 'buyer' ? buyer : seller.id, (door) => door.change(number, act));
  const since = new Date(setting.clock.now.getTime() - deadlines.completion);
  const { id } = await setting.prisma.order.update({ where: { number }, data: { expiresAt: setting.clock.now, since } });
  const before = (await read(number)).events.length;
  const ground = { ...setting, tell, timeZone: 'Asia/Karachi' };
  await (act === 'expire' ? expiry(ground) : completion(ground)).ring(id, setting.clock.now);
  return (await read(number)).events.length > before ? { ok: true } : { ok: false, why: 'not_now' };
}

const read = (number: string) =>
  setting.prisma.order.findUniqueOrThrow({ where: { number }, include: { events: { orderBy: { id: 'asc' } }, movements: true } });

const isByClock = (act: OrderAct): boolean => act === 'expire' || act === 'complete';

const cases = orderStates.flatMap((state) =>
  orderActs.flatMap((act) => actors.filter((actor) => (actor === 'clock') === isByClock(act) || actor !== 'clock').map((actor) => ({ state, act, actor }))),
);

describe('whatever is tried, only what the table allows is done', () => {
  test.each(cases)('$act by the $actor when $state', async ({ state, act, actor }) => {
    const number = await setting.order(buyer, seller.code, 2);
    await setting.prisma.order.update({ where: { number }, data: { state, payment: 'proved' } });
    const before = await setting.stockOf(seller.code);
    const decision = decide({ state, payBy: 'transfer', payment: 'proved' }, act, actor);

    const answer = await attempt(number, act, actor);

    expect(answer).toEqual(decision.ok ? { ok: true } : { ok: false, why: decision.why });
    const after = await read(number);
    expect(after.state).toBe(decision.ok ? decision.to : state);
    expect(after.events.map((event) => event.act)).toEqual(decision.ok ? ['placed', act] : ['placed']);
    const released = decision.ok && decision.releases ? 2 : 0;
    expect(await setting.stockOf(seller.code)).toEqual({ stock: before.stock + released, moved: before.moved + released });
    if (decision.ok)
      expect(after.events.at(-1)).toMatchObject({ actor, actorId: actor === 'clock' ? null : actor === 'buyer' ? buyer : seller.id, state: decision.to });
  });
});

describe('every state is really reached, from a fresh order by allowed steps alone', () => {
  // One that is to be paid by card begins otherwise: card-payments.test.ts.
  test.each(orderStates.filter((state) => state !== 'unpaid'))('%s', async (state) => {
    const number = await setting.order(buyer, seller.code);
    for (const { act, actor } of wayTo(state)) {
      if (act === 'ship' || act === 'pack') await setting.as(seller.id, (door) => door.markPaid(number));
      expect(await attempt(number, act, actor)).toEqual({ ok: true });
    }
    expect((await read(number)).state).toBe(state);
  });
});

/** The shortest way from `placed`. */
function wayTo(goal: OrderState): readonly { readonly act: OrderAct; readonly actor: Actor }[] {
  const ways = new Map<OrderState, readonly { readonly act: OrderAct; readonly actor: Actor }[]>([['placed', []]]);
  for (const [state, way] of ways)
    for (const actor of actors)
      for (const act of possible({ state, payBy: 'transfer', payment: 'paid' }, actor)) {
        const { to } = transitions[act];
        if (!ways.has(to)) ways.set(to, [...way, { act, actor }]);
      }
  const found = ways.get(goal);
  if (!found) throw new Error(`${goal} cannot be reached`);
  return found;
}

test('of many who decide at once one succeeds', async () => {
  const number = await setting.order(buyer, seller.code, 3);
  const before = await setting.stockOf(seller.code);
  const answers = await Promise.all(
    Array.from({ length: 9 }, (_, at) => attempt(number, at % 3 === 0 ? 'accept' : at % 3 === 1 ? 'reject' : 'withdraw', at % 3 === 2 ? 'buyer' : 'seller')),
  );
  const { state, events } = await read(number);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(events.length - 1);
  expect((await setting.stockOf(seller.code)).stock - before.stock).toBe(state === 'accepted' ? 0 : 3);
});

test('shipping keeps the parcel, reports follow it, and a repeat is no news', async () => {
  const number = await setting.order(buyer, seller.code, 1, 'cash');
  const as = (id: number) => ({ order: () => setting.as(id, (door) => door.order(number)) });
  const parcel = { courier: 'TCS', number: '779012345678' };
  const report = (status: 'InTransit' | 'OutForDelivery', place?: string) =>
    setting.as(seller.id, (door) => door.report(number, { status, ...(place && { place }) }));
  expect(await report('InTransit')).toEqual({ ok: false, why: 'not_now' });
  await attempt(number, 'accept', 'seller');
  expect(await setting.as(seller.id, (door) => door.ship(number, parcel))).toEqual({ ok: true });
  expect(await setting.as(seller.id, (door) => door.ship(number, { courier: 'DHL', number: '1' }))).toEqual({ ok: false, why: 'not_now' });
  expect(await report('InTransit', 'Lahore')).toEqual({ ok: true });
  expect(await report('InTransit', 'Lahore')).toEqual({ ok: false, why: 'not_now' });
  setting.clock.now = new Date(setting.clock.now.getTime() + 60_000);
  expect(await report('OutForDelivery')).toEqual({ ok: true });
  expect(await setting.as(buyer, (door) => door.report(number, { status: 'Delivered' }))).toEqual({ ok: false, why: 'not_yours' });
  expect(await as(buyer).order()).toMatchObject({
    as: 'buyer',
    shipment: parcel,
    tracking: [
      { status: 'InTransit', place: 'Lahore', source: 'seller' },
      { status: 'OutForDelivery', source: 'seller' },
    ],
  });
  expect(await setting.as(buyer, (door) => door.change(number, 'deliver'))).toEqual({ ok: true });
  expect(await setting.as(seller.id, (door) => door.change(number, 'deliver'))).toEqual({ ok: false, why: 'not_now' });
  expect(await as(seller.id).order()).toMatchObject({ as: 'seller', state: 'delivered' });
});
