import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let seller: { readonly id: number; readonly code: string };
let buyer: number;
beforeAll(async () => {
  setting = await shopSetting();
  seller = await setting.seller({ stock: 100 });
  buyer = await setting.person('Sana');
});
afterAll(() => setting.close());

const slip = 'a'.repeat(64);
const seen = async (number: string) => {
  const order = await setting.as(seller.id, (door) => door.order(number));
  return order && { payment: order.payment, proof: order.proof, expiresAt: order.expiresAt };
};

test('a picture is never money: only the seller marks it paid, and once', async () => {
  const number = await setting.order(buyer, seller.code);
  await setting.as(seller.id, (door) => door.change(number, 'accept'));
  expect((await seen(number))?.expiresAt).not.toBeNull();

  expect(await setting.as(buyer, (door) => door.sendProof(number, slip))).toEqual({ ok: true });
  expect(await seen(number)).toEqual({ payment: 'proved', proof: { picture: slip, used: null }, expiresAt: null });
  expect(await setting.as(seller.id, (door) => door.change(number, 'pack'))).toEqual({ ok: false, why: 'not_paid' });
  expect(await setting.as(buyer, (door) => door.markPaid(number))).toEqual({ ok: false, why: 'not_yours' });

  const marked = await Promise.all([1, 2, 3].map(() => setting.as(seller.id, (door) => door.markPaid(number))));
  expect(marked.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await setting.as(buyer, (door) => door.sendProof(number, slip))).toEqual({ ok: false, why: 'not_now' });
  expect((await seen(number))?.payment).toBe('paid');
  expect(await setting.as(seller.id, (door) => door.change(number, 'pack'))).toEqual({ ok: true });
});

test('a slip that was used for another order is flagged on both', async () => {
  const used = 'b'.repeat(64);
  const [first, second] = [await setting.order(buyer, seller.code), await setting.order(await setting.person(), seller.code)];
  await setting.as(buyer, (door) => door.sendProof(first, used));
  await setting.as(buyer, (door) => door.sendProof(first, used));
  expect((await seen(first))?.proof?.used).toBeNull();
  const other = await setting.prisma.order.findUniqueOrThrow({ where: { number: second } });
  await setting.as(other.buyerId, (door) => door.sendProof(second, used));
  expect((await seen(first))?.proof?.used).toEqual({ how: 'same', order: second });
  expect((await seen(second))?.proof?.used).toEqual({ how: 'same', order: first });
});

test('a newer slip is the one shown, and a slip sent early does not lengthen the wait', async () => {
  const number = await setting.order(buyer, seller.code);
  const before = (await seen(number))?.expiresAt;
  setting.clock.now = new Date(setting.clock.now.getTime() + 3_600_000);
  for (const picture of ['c'.repeat(64), 'd'.repeat(64)]) await setting.as(buyer, (door) => door.sendProof(number, picture));
  expect(await seen(number)).toEqual({ payment: 'proved', proof: { picture: 'd'.repeat(64), used: null }, expiresAt: before });
});

test('cash is paid once the goods left', async () => {
  const number = await setting.order(buyer, seller.code, 1, 'cash');
  expect(await setting.as(buyer, (door) => door.sendProof(number, slip))).toEqual({ ok: false, why: 'not_now' });
  await setting.as(seller.id, (door) => door.change(number, 'accept'));
  expect(await setting.as(seller.id, (door) => door.markPaid(number))).toEqual({ ok: false, why: 'not_now' });
  await setting.as(seller.id, (door) => door.ship(number, { courier: 'TCS', number: '1' }));
  expect(await setting.as(seller.id, (door) => door.markPaid(number))).toEqual({ ok: true });
});
