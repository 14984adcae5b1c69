import { afterAll, beforeAll, expect, test } from 'vitest';
import { expiry } from '../../src/store/clocks/order-ends.ts';
import { expireOrder } from '../../src/store/orders/expiry.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting, tell, told } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

const later = (hours: number) => {
  setting.clock.now = new Date(setting.clock.now.getTime() + hours * 3_600_000);
};

const due = () => expiry({ ...setting, tell, timeZone: 'Asia/Karachi' }).due(setting.clock.now, 10);

async function expire(id: number): Promise<boolean> {
  const unit = openUnit(setting);
  const ended = await expireOrder(unit, id, tell, () => setting.clock.now);
  await unit.commit();
  return ended;
}

test('each side is told what the other did, where it was heard last, and the hint names that talk', async () => {
  const seller = await setting.seller();
  const buyer = await setting.person('Sana');
  const hour = (at: number) => new Date(Date.UTC(2026, 10, 21, at));
  const [old, recent, blocked] = [
    await setting.conversation(seller.id, { at: hour(1) }),
    await setting.conversation(seller.id, { at: hour(5) }),
    await setting.conversation(seller.id, { at: hour(9), blocked: true }),
  ];
  const buyers = await setting.conversation(buyer);
  setting.hints.length = 0;

  const number = await setting.order(buyer, seller.code);
  await setting.as(buyer, (door) => door.sendProof(number, 'a'.repeat(64)));
  await setting.as(seller.id, (door) => door.change(number, 'accept', '  '));
  await setting.as(seller.id, (door) => door.markPaid(number));
  await setting.as(seller.id, (door) => door.change(number, 'pack'));
  await setting.as(seller.id, (door) => door.ship(number, { courier: 'TCS', number: '1' }));
  await setting.as(seller.id, (door) => door.report(number, { status: 'InTransit' }));
  await setting.as(buyer, (door) => door.change(number, 'deliver'));

  expect(await told(setting.prisma, recent)).toEqual(['seller.placed', 'seller.proof', 'seller.deliver']);
  expect(await told(setting.prisma, buyers)).toEqual(['buyer.accept', 'buyer.paid', 'buyer.pack', 'buyer.ship', 'buyer.report']);
  for (const none of [old, blocked]) expect(await told(setting.prisma, none)).toEqual([]);
  const talks = setting.hints.flatMap((hint) => ('deliver' in hint ? [hint.deliver] : []));
  expect(talks).toEqual([recent, recent, buyers, buyers, buyers, buyers, buyers, recent]);
  const rows = await setting.prisma.outbox.findMany({ where: { conversationId: recent } });
  for (const row of rows) expect(row).toMatchObject({ claimedBy: null, claimedUntil: null, settledAt: null, attempts: 0 });
});

test('an app whose platform has shut us out is written to only where there is no other', async () => {
  const seller = await setting.seller();
  const buyer = await setting.person('Sana');
  const at = (minutes: number) => new Date(setting.clock.now.getTime() - minutes * 60_000);
  const phone = { channel: 'whatsapp-web', heardAt: at(1) };
  const shut = await setting.prisma.conversation.create({ data: { ...phone, address: 'seller', personId: seller.id } });
  const only = await setting.prisma.conversation.create({ data: { ...phone, address: 'buyer', personId: buyer } });
  const other = await setting.conversation(seller.id, { at: at(600) });
  const { id } = await setting.prisma.outage.create({ data: { channel: 'whatsapp-web', reason: 'banned', beganAt: at(9) } });
  const left = async () => [await told(setting.prisma, shut.id), await told(setting.prisma, other)];
  // A phone that is paired again at once is no outage.
  await setting.order(buyer, seller.code);
  expect(await left()).toEqual([['seller.placed'], []]);
  await setting.prisma.outage.update({ where: { id }, data: { beganAt: at(10) } });
  const number = await setting.order(buyer, seller.code);
  await setting.as(seller.id, (door) => door.change(number, 'accept'));
  expect(await left()).toEqual([['seller.placed'], ['seller.placed']]);
  expect(await told(setting.prisma, only.id)).toEqual(['buyer.accept']);
  await setting.prisma.outage.update({ where: { id }, data: { endedAt: at(0) } });
  await setting.order(buyer, seller.code);
  expect(await left()).toEqual([['seller.placed', 'seller.placed'], ['seller.placed']]);
});

test('a reason is passed on, and the order is shown from the side that reads it', async () => {
  const seller = await setting.seller();
  const buyer = await setting.person();
  const talk = await setting.conversation(buyer);
  const number = await setting.order(buyer, seller.code);
  await setting.as(seller.id, (door) => door.change(number, 'reject', ' sold out <b>today</b> '));
  const [row] = await setting.prisma.outbox.findMany({ where: { conversationId: talk } });
  expect(row?.bubble).toMatchObject({ words: [{ with: { told: 'buyer.reject', as: 'buyer', number, state: 'rejected', note: 'sold out <b>today</b>' } }] });
});

test('somebody who blocked every talk is not written to, and the order goes on', async () => {
  const seller = await setting.seller();
  await setting.conversation(seller.id, { blocked: true });
  const before = await setting.prisma.outbox.count();
  await setting.order(await setting.person(), seller.code);
  expect(await setting.prisma.outbox.count()).toBe(before);
});

test('a forgotten order ends once, though two clocks race, and its goods go back once', async () => {
  const seller = await setting.seller({ stock: 4 });
  const buyer = await setting.person();
  const [sellers, buyers] = [await setting.conversation(seller.id), await setting.conversation(buyer)];
  setting.hints.length = 0;
  const number = await setting.order(buyer, seller.code, 3);
  const { id, expiresAt } = await setting.prisma.order.findUniqueOrThrow({ where: { number } });
  expect(setting.hints).toContainEqual({ clock: { order: id, at: expiresAt } });

  later(47);
  expect(await expire(id)).toBe(false);
  expect(await due()).not.toContain(id);
  later(2);
  expect(await due()).toContain(id);
  const ended = await Promise.all([1, 2, 3, 4].map(() => expire(id)));
  expect(ended.filter(Boolean)).toHaveLength(1);

  expect(await setting.stockOf(seller.code)).toEqual({ stock: 4, moved: 4 });
  expect(await setting.as(buyer, (door) => door.order(number))).toMatchObject({
    state: 'expired',
    expiresAt: null,
    events: [{ act: 'placed' }, { act: 'expire', actor: 'clock' }],
  });
  expect(await told(setting.prisma, sellers)).toEqual(['seller.placed', 'seller.expire']);
  expect(await told(setting.prisma, buyers)).toEqual(['buyer.expire']);
  expect(await due()).not.toContain(id);
});

test('accepting starts the wait for the transfer, and a slip ends it', async () => {
  const seller = await setting.seller();
  const buyer = await setting.person();
  const number = await setting.order(buyer, seller.code);
  later(40);
  await setting.as(seller.id, (door) => door.change(number, 'accept'));
  const { id, expiresAt } = await setting.prisma.order.findUniqueOrThrow({ where: { number } });
  expect(expiresAt).toEqual(new Date(setting.clock.now.getTime() + 24 * 3_600_000));
  await setting.as(buyer, (door) => door.sendProof(number, 'e'.repeat(64)));
  later(100);
  expect(await expire(id)).toBe(false);
});

test('the clock and the seller at the same moment: one of them, and the goods tell which', async () => {
  const seller = await setting.seller({ stock: 50 });
  const buyer = await setting.person();
  for (let round = 0; round < 10; round++) {
    const number = await setting.order(buyer, seller.code);
    const before = await setting.stockOf(seller.code);
    const { id } = await setting.prisma.order.findUniqueOrThrow({ where: { number } });
    later(49);
    const [ended, accepted] = await Promise.all([expire(id), setting.as(seller.id, (door) => door.change(number, 'accept'))]);
    const { state } = await setting.prisma.order.findUniqueOrThrow({ where: { number } });
    // The seller may be first and the order still be the clock's to end, but for the new wait that began.
    expect([ended, accepted.ok]).toEqual([state === 'expired', state === 'accepted']);
    expect((await setting.stockOf(seller.code)).stock - before.stock).toBe(state === 'expired' ? 1 : 0);
  }
});
