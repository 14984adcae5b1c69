import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { misfitNotice } from '../../src/flows/buying/pay.ts';
import type { CardPayment } from '../../src/shop/payments.ts';
import { expiry } from '../../src/store/clocks/order-ends.ts';
import { makeMayPay, makePaymentSource } from '../../src/store/orders/payment-source.ts';
import { makePaymentsLeft } from '../../src/store/orders/payments-left.ts';
import { type ShopSetting, shopSetting, tell, told } from './shop-setting.ts';

let setting: ShopSetting;
let seller: { readonly id: number; readonly code: string };
let sellerTalk: number;
let buyer: number;
let talk: number;
let address: string;
let number: string;
let take: ReturnType<typeof makePaymentSource>;
let mayPay: ReturnType<typeof makeMayPay>;
let charges = 0;

beforeAll(async () => {
  setting = await shopSetting();
  const now = () => setting.clock.now;
  take = makePaymentSource({ ...setting, tell, tellMisfit: misfitNotice, now, timeZone: 'Asia/Karachi' });
  mayPay = makeMayPay({ prisma: setting.prisma, now });
  seller = await setting.seller({ stock: 500 });
  sellerTalk = await setting.conversation(seller.id);
});
beforeEach(async () => {
  buyer = await setting.person('Sana');
  talk = await setting.conversation(buyer);
  ({ address } = await setting.prisma.conversation.findUniqueOrThrow({ where: { id: talk } }));
  number = await setting.order(buyer, seller.code, 2, 'card');
});
afterAll(() => setting.close());

const price = { minor: 480_000, currency: 'PKR' };
const payment = (more: Partial<CardPayment> = {}): CardPayment => {
  const charge = `charge-${++charges}`;
  return { channel: 'simulator', address, order: number, amount: price, charge, providerCharge: `provider-${charge}`, ...more };
};
const paying = (more: Partial<Parameters<typeof mayPay>[0]> = {}) => mayPay({ channel: 'simulator', address, order: number, amount: price, ...more });
const seen = async (as = buyer) => {
  const order = await setting.as(as, (door) => door.order(number));
  return order && { state: order.state, payment: order.payment, acts: order.events.map(({ act, actor }) => `${act} by ${actor}`) };
};
const kept = (of: string) => setting.prisma.paymentEvent.findMany({ where: { charge: of } });
const noticesAbout = async (conversation: number) =>
  (await setting.prisma.outbox.findMany({ where: { conversationId: conversation }, orderBy: { id: 'asc' } })).filter(({ bubble }) =>
    JSON.stringify(bubble).includes(number),
  ).length;
const later = (minutes: number) => {
  setting.clock.now = new Date(setting.clock.now.getTime() + minutes * 60_000);
};
const ring = async () => {
  const { id } = await setting.prisma.order.findUniqueOrThrow({ where: { number } });
  await expiry({ ...setting, tell, timeZone: 'Asia/Karachi' }).ring(id, setting.clock.now);
};

test('its goods are reserved, and its seller has nothing to do with it yet', async () => {
  expect(await seen()).toEqual({ state: 'unpaid', payment: 'due', acts: ['placed by buyer'] });
  expect(await setting.as(seller.id, (door) => door.sales())).not.toContainEqual(expect.objectContaining({ number }));
  expect(await setting.as(seller.id, (door) => door.change(number, 'accept'))).toEqual({ ok: false, why: 'not_now' });
  expect(await setting.as(seller.id, (door) => door.markPaid(number))).toEqual({ ok: false, why: 'not_now' });
  expect(await setting.as(buyer, (door) => door.change(number, 'pay'))).toEqual({ ok: false, why: 'not_yours' });
  expect(await setting.as(seller.id, (door) => door.change(number, 'pay'))).toEqual({ ok: false, why: 'not_yours' });
});

test('money that fits makes it paid and placed, both sides are told, and the seller has two days from then', async () => {
  later(40);
  expect(await paying()).toEqual({ ok: true });
  const came = payment();
  expect(await take(came)).toMatchObject({ as: 'paid' });
  expect(await seen()).toEqual({ state: 'placed', payment: 'paid', acts: ['placed by buyer', 'pay by provider'] });
  expect(await seen(seller.id)).toMatchObject({ state: 'placed', payment: 'paid' });
  expect((await told(setting.prisma, talk)).at(-1)).toBe('buyer.pay');
  expect((await told(setting.prisma, sellerTalk)).at(-1)).toBe('seller.pay');
  const order = await setting.as(buyer, (door) => door.order(number));
  expect(order?.expiresAt).toBe(new Date(setting.clock.now.getTime() + 48 * 3_600_000).toISOString());
  expect(await kept(came.charge)).toMatchObject([
    { misfit: null, personId: buyer, amountMinor: 480_000n, currency: 'PKR', providerCharge: came.providerCharge },
  ]);
  for (const act of ['accept', 'pack'] as const) expect(await setting.as(seller.id, (door) => door.change(number, act))).toEqual({ ok: true });
});

test('the same payment told ten times at once is one', async () => {
  const came = payment();
  const answers = await Promise.all(Array.from({ length: 10 }, () => take(came)));
  expect(answers.map(({ as }) => as).sort()).toEqual(['paid', ...Array(9).fill('repeat')]);
  expect(await seen()).toMatchObject({ acts: ['placed by buyer', 'pay by provider'] });
  expect(await noticesAbout(talk)).toBe(1);
  expect(await kept(came.charge)).toHaveLength(1);
});

test('of two payments for it at once, one pays it and the other is kept for a person to give back', async () => {
  const both = [payment(), payment()];
  const answers = await Promise.all(both.map(take));
  expect(answers.map(({ as }) => as).toSorted()).toEqual(['paid', 'twice']);
  expect(await paying()).toMatchObject({ ok: false, why: 'twice' });
  expect((await Promise.all(both.map(({ charge }) => kept(charge)))).flat().map(({ misfit }) => misfit)).toContain('twice');
  expect(await seen()).toMatchObject({ acts: ['placed by buyer', 'pay by provider'] });
});

test.each([
  ['a little less', { amount: { ...price, minor: 479_999 } }, 'amount'],
  ['a little more', { amount: { ...price, minor: 480_001 } }, 'amount'],
  ['nothing', { amount: { ...price, minor: 0 } }, 'amount'],
  ['another currency', { amount: { ...price, currency: 'USD' } }, 'amount'],
  ['a currency of no shop', { amount: { ...price, currency: 'XTR' } }, 'amount'],
  ['an order there is not', { order: 'ZZZZZ9' }, 'unknown'],
  ['something that is no order', { order: "'; drop table person" }, 'unknown'],
] as const)('%s never pays: not before, and not when it came', async (_, wrong, why) => {
  expect(await paying(wrong)).toMatchObject({ ok: false, why });
  const came = payment(wrong);
  expect(await take(came)).toMatchObject({ as: why });
  expect(await take(came)).toMatchObject({ as: 'repeat' });
  expect(await seen()).toEqual({ state: 'unpaid', payment: 'due', acts: ['placed by buyer'] });
  expect(await kept(came.charge)).toMatchObject([{ misfit: why, personId: buyer }]);
  const words = await setting.prisma.outbox.findMany({ where: { conversationId: talk } });
  expect(words.filter(({ bubble }) => JSON.stringify(bubble).includes('pay.misfit'))).toHaveLength(1);
  // It can still be paid.
  expect(await paying()).toEqual({ ok: true });
  expect(await take(payment())).toMatchObject({ as: 'paid' });
});

test('what names nothing of ours pays nothing, whoever it comes from', async () => {
  const { order: _, ...nameless } = payment();
  expect(await take({ ...nameless, address: 'nobody-we-know' })).toMatchObject({ as: 'unknown', hints: [] });
  expect(await kept(nameless.charge)).toMatchObject([{ misfit: 'unknown', personId: null, orderId: null }]);
});

test('an order that was cancelled, or is paid at the door, takes no card', async () => {
  await setting.as(buyer, (door) => door.change(number, 'withdraw'));
  expect(await paying()).toMatchObject({ ok: false, why: 'over' });
  expect(await take(payment())).toMatchObject({ as: 'over' });
  expect(await seen()).toMatchObject({ state: 'cancelled', payment: 'due' });
  const cash = await setting.order(buyer, seller.code, 2, 'cash');
  expect(await paying({ order: cash })).toMatchObject({ ok: false, why: 'unknown' });
  expect(await take(payment({ order: cash }))).toMatchObject({ as: 'unknown' });
  expect(await setting.as(buyer, (door) => door.order(cash))).toMatchObject({ state: 'placed', payment: 'due' });
});

test('nobody else may pay it', async () => {
  const stranger = await setting.person('Eve');
  await setting.conversation(stranger);
  const { address: elsewhere } = await setting.prisma.conversation.findFirstOrThrow({ where: { personId: stranger } });
  for (const who of [elsewhere, 'nobody-we-know', '']) expect(await paying({ address: who })).toMatchObject({ ok: false, why: 'unknown' });
  expect(await paying({ channel: 'telegram' })).toMatchObject({ ok: false, why: 'unknown' });
});

test('an hour unpaid ends it, its goods go back, and its money comes too late', async () => {
  const before = await setting.stockOf(seller.code);
  later(59);
  await ring();
  expect(await seen()).toMatchObject({ state: 'unpaid' });
  later(1);
  // The clock may be late; the hour is over all the same.
  expect(await paying()).toMatchObject({ ok: false, why: 'over' });
  await ring();
  expect(await seen()).toEqual({ state: 'expired', payment: 'due', acts: ['placed by buyer', 'expire by clock'] });
  expect((await setting.stockOf(seller.code)).stock).toBe(before.stock + 2);
  expect(await take(payment())).toMatchObject({ as: 'over' });
  expect(await seen()).toMatchObject({ state: 'expired', payment: 'due' });
});

test('who was paying when the hour ended has ten minutes more, and no more', async () => {
  later(59);
  expect(await paying()).toEqual({ ok: true });
  later(10);
  await ring();
  expect(await seen()).toMatchObject({ state: 'unpaid' });
  expect(await paying()).toEqual({ ok: true });
  later(1);
  expect(await paying()).toMatchObject({ ok: false, why: 'over' });
  await ring();
  expect(await seen()).toMatchObject({ state: 'expired' });
});

test('refusals are in the language the buyer chose', async () => {
  await setting.prisma.person.update({ where: { id: buyer }, data: { language: 'zh' } });
  expect(await paying({ amount: { ...price, minor: 1 } })).toEqual({ ok: false, why: 'amount', language: 'zh' });
});

test('a failure keeps nothing, so that it is told again', async () => {
  const came = payment();
  const breaking = makePaymentSource({
    ...setting,
    tell: () => {
      throw new Error('no words');
    },
    tellMisfit: misfitNotice,
    now: () => setting.clock.now,
    timeZone: 'Asia/Karachi',
  });
  await expect(breaking(came)).rejects.toThrow('no words');
  expect(await kept(came.charge)).toEqual([]);
  expect(await seen()).toMatchObject({ state: 'unpaid', payment: 'due' });
  expect(await take(came)).toMatchObject({ as: 'paid' });
});

test('whoever pays at night is told at once', async () => {
  setting.clock.now = new Date('2026-11-21T21:00:00Z');
  await take(payment());
  const { dueAt } = await setting.prisma.outbox.findFirstOrThrow({ where: { conversationId: talk }, orderBy: { id: 'desc' } });
  expect(dueAt).toEqual(setting.clock.now);
});

test('the operator sees what is to be looked into and what is to be given back, until it is settled', async () => {
  const left = makePaymentsLeft(setting.pool);
  const mine = async () => (await left.all()).filter(({ person }) => person === buyer);
  await take(payment());
  expect(await mine()).toEqual([]);
  const again = payment();
  await take(again);
  await setting.as(seller.id, (door) => door.change(number, 'reject', 'out of stock'));
  const list = await mine();
  expect(list).toMatchObject([
    { why: 'rejected', order: number, minor: '480000', currency: 'PKR' },
    { why: 'twice', order: number, charge: again.charge, providerCharge: again.providerCharge },
  ]);
  const [first] = list;
  expect(await left.settle(first?.id ?? 0, setting.clock.now)).toBe(true);
  expect(await left.settle(first?.id ?? 0, setting.clock.now)).toBe(false);
  expect(await left.settle(2_000_000_000, setting.clock.now)).toBe(false);
  expect((await mine()).map(({ why }) => why)).toEqual(['twice']);
});

test('a payment told again at night wakes nobody', async () => {
  const came = payment();
  await take(came);
  const heard = () => setting.prisma.conversation.findUniqueOrThrow({ where: { id: talk }, select: { heardAt: true } });
  const before = await heard();
  later(500);
  expect(await take(came)).toMatchObject({ as: 'repeat', hints: [] });
  expect(await heard()).toEqual(before);
});

test('no order ever has two payments', async () => {
  const { rows } = await setting.pool.query('select order_id from payment_event where misfit is null group by order_id having count(*) > 1');
  expect(rows).toEqual([]);
});
