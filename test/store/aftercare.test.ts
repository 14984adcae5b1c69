import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { careActs } from '../../src/shop/aftercare.ts';
import type { ShopDoor } from '../../src/shop/shop.ts';
import { openDisputes, settleDispute } from '../../src/store/orders/disputes.ts';
import { erasePerson } from '../../src/store/people/erase-person.ts';
import { exportPerson } from '../../src/store/people/export-person.ts';
import { type ShopSetting, shopSetting, tell, told } from './shop-setting.ts';

let setting: ShopSetting;
let seller: { readonly id: number; readonly code: string };
let buyer: number;
let stranger: number;
let talks: { readonly buyer: number; readonly seller: number };
beforeAll(async () => {
  setting = await shopSetting();
  seller = await setting.seller({ stock: 1000 });
  buyer = await setting.person('Sana');
  stranger = (await setting.seller()).id;
  talks = { buyer: await setting.conversation(buyer), seller: await setting.conversation(seller.id) };
});
afterAll(() => setting.close());

const photo = 'a'.repeat(64);
const slip = 'b'.repeat(64);
const ground = () => ({ pool: setting.pool, prisma: setting.prisma, tell, timeZone: 'Asia/Karachi' });
const asBuyer = <T>(turn: (door: ShopDoor) => Promise<T>): Promise<T> => setting.as(buyer, turn);
const asSeller = <T>(turn: (door: ShopDoor) => Promise<T>): Promise<T> => setting.as(seller.id, turn);

/** An order of two, paid by transfer, in the buyer's hands. */
async function delivered(): Promise<string> {
  const number = await setting.order(buyer, seller.code, 2);
  await asSeller((door) => door.change(number, 'accept'));
  await asSeller((door) => door.markPaid(number));
  await asSeller((door) => door.ship(number, { courier: 'TCS', number: '779012345678' }));
  await asBuyer((door) => door.change(number, 'deliver'));
  return number;
}

async function complained(): Promise<string> {
  const number = await delivered();
  expect(await asBuyer((door) => door.askCare(number, 'broken', { note: 'torn', pictures: [photo] }))).toMatchObject({ ok: true });
  return number;
}

const orderOf = (id: number, number: string) => setting.as(id, (door) => door.order(number));

test('from a complaint to the money, each step once, told to the other side, with stock and payment as they are', async () => {
  const before = await setting.stockOf(seller.code);
  const number = await complained();
  const heard = { buyer: (await told(setting.prisma, talks.buyer)).length, seller: (await told(setting.prisma, talks.seller)).length };
  const steps = [
    [asSeller, 'agree_return'],
    [asBuyer, 'send_back'],
    [asSeller, 'goods_fine'],
    [asSeller, 'repay'],
    [asBuyer, 'money_came'],
  ] as const;
  for (const [as, act] of steps) {
    expect(await as((door) => door.care(number, act)), act).toEqual({ ok: true });
    // The same button once more, from an old message.
    expect(await as((door) => door.care(number, act)), `${act} again`).toEqual({ ok: false, why: 'not_now' });
  }
  expect((await told(setting.prisma, talks.buyer)).slice(heard.buyer)).toEqual(['buyer.agree_return', 'buyer.goods_fine', 'buyer.repay']);
  expect((await told(setting.prisma, talks.seller)).slice(heard.seller)).toEqual(['seller.send_back', 'seller.money_came']);
  expect(await orderOf(buyer, number)).toMatchObject({ state: 'completed', payment: 'returned', care: { state: 'settled', goods: 'back', repaid: true } });
  expect(await setting.stockOf(seller.code)).toEqual(before);
  expect(await asSeller((door) => door.markPaid(number))).toEqual({ ok: false, why: 'not_now' });
  expect(await asBuyer((door) => door.askCare(number, 'broken', {}))).toEqual({ ok: false, why: 'not_now' });
});

test('damaged goods do not go back on the shelf', async () => {
  const before = await setting.stockOf(seller.code);
  const number = await complained();
  await asSeller((door) => door.care(number, 'agree_return'));
  expect(await asSeller((door) => door.care(number, 'goods_damaged'))).toEqual({ ok: true });
  expect((await setting.stockOf(seller.code)).stock).toBe(before.stock - 2);
});

describe('a case that is not theirs is not there', () => {
  test('neither to read nor to touch, for strangers', async () => {
    const number = await complained();
    expect(await orderOf(stranger, number)).toBeNull();
    const unknown = { ok: false, why: 'not_found' };
    expect(await setting.as(stranger, (door) => door.askCare(number, 'broken', {}))).toEqual(unknown);
    for (const act of careActs) expect(await setting.as(stranger, (door) => door.care(number, act, { note: 'x' })), act).toEqual(unknown);
    expect((await orderOf(buyer, number))?.care?.state).toBe('asked');
  });

  test('what is for the other side, the clock or the operator to do is refused', async () => {
    const number = await complained();
    for (const act of ['refuse', 'agree_refund', 'silence', 'lapse', 'trust', 'rule_refund', 'rule_done'] as const)
      expect(await asBuyer((door) => door.care(number, act)), act).toEqual({ ok: false, why: 'not_yours' });
    for (const act of ['drop', 'send_back', 'money_came', 'silence', 'rule_reject'] as const)
      expect(await asSeller((door) => door.care(number, act)), act).toEqual({ ok: false, why: 'not_yours' });
    expect(await asSeller((door) => door.askCare(number, 'broken', {}))).toEqual({ ok: false, why: 'not_yours' });
  });

  test('photos are seen by both sides, and by nobody else', async () => {
    const number = await complained();
    for (const id of [buyer, seller.id]) expect((await orderOf(id, number))?.events.at(-1)).toMatchObject({ act: 'ask_care', note: 'torn', pictures: [photo] });
    expect(JSON.stringify(await exportPerson(setting.pool, stranger))).not.toContain(photo);
  });
});

test('of two complaints at once there is one case', async () => {
  const number = await delivered();
  const answers = await Promise.all((['broken', 'changed_mind', 'wrong_goods'] as const).map((reason) => asBuyer((door) => door.askCare(number, reason, {}))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await setting.prisma.aftercare.count({ where: { order: { number } } })).toBe(1);
});

test('of a seller who agrees twice and a buyer who drops at once, one is heard', async () => {
  const number = await complained();
  const answers = await Promise.all([
    asSeller((door) => door.care(number, 'agree_return')),
    asSeller((door) => door.care(number, 'refuse', { note: 'no' })),
    asSeller((door) => door.care(number, 'agree_refund')),
  ]);
  // A refusal may be followed by giving in, and nothing follows what was agreed.
  const acts = (await orderOf(buyer, number))?.events.map(({ act }) => act).slice(-answers.filter(({ ok }) => ok).length) ?? [];
  expect([['agree_return'], ['agree_refund'], ['refuse', 'agree_return'], ['refuse', 'agree_refund']]).toContainEqual(acts);
});

test('the same words added twice are told once', async () => {
  const number = await complained();
  expect(await asBuyer((door) => door.care(number, 'add', { note: 'still torn' }))).toEqual({ ok: true });
  expect(await asBuyer((door) => door.care(number, 'add', { note: 'still torn' }))).toEqual({ ok: false, why: 'not_now' });
});

test('an open case stands among what waits for the seller, and in nobody else’s list', async () => {
  const number = await complained();
  const listed = async (id: number) => (await setting.as(id, (door) => door.sales())).map((one) => one.number);
  expect(await listed(seller.id)).toContain(number);
  expect(await listed(stranger)).not.toContain(number);
  await asBuyer((door) => door.care(number, 'drop'));
  expect(await listed(seller.id)).not.toContain(number);
});

describe('the operator', () => {
  async function disputed(): Promise<string> {
    const number = await complained();
    await asSeller((door) => door.care(number, 'refuse', { note: 'it was whole' }));
    await asBuyer((door) => door.care(number, 'dispute', { pictures: [slip] }));
    return number;
  }

  test('sees what both sides said and showed, and decides once, with a note that both are told', async () => {
    const number = await disputed();
    const dispute = (await openDisputes(ground())).find((one) => one.number === number);
    expect(dispute).toMatchObject({ reason: 'broken', goods: 'buyer', currency: 'PKR', minor: '480000' });
    expect(dispute?.events.slice(-3).map(({ actor, act, note, pictures }) => [actor, act, note, pictures])).toEqual([
      ['buyer', 'ask_care', 'torn', [photo]],
      ['seller', 'refuse', 'it was whole', []],
      ['buyer', 'dispute', null, [slip]],
    ]);
    const settle = () => settleDispute(ground(), number.toLowerCase(), 'return', 'the photo shows it', setting.clock.now);
    expect(await settle()).toEqual({ ok: true });
    expect(await settle()).toEqual({ ok: false, why: 'not_now' });
    expect(await orderOf(buyer, number)).toMatchObject({
      care: { state: 'returning' },
      events: expect.arrayContaining([expect.objectContaining({ actor: 'operator' })]),
    });
    for (const talk of [talks.buyer, talks.seller]) expect((await told(setting.prisma, talk)).at(-1)).toMatch(/rule_return$/);
    expect((await openDisputes(ground())).map((one) => one.number)).not.toContain(number);
  });

  test('decides for the seller, and then nothing more can be asked', async () => {
    const number = await disputed();
    expect(await settleDispute(ground(), number, 'reject', 'worn', setting.clock.now)).toEqual({ ok: true });
    expect(await orderOf(buyer, number)).toMatchObject({ state: 'delivered', payment: 'paid', care: { state: 'dismissed' }, complaints: [] });
  });

  test('has seen that the money went back', async () => {
    const number = await disputed();
    expect(await settleDispute(ground(), number, 'done', 'seen in the bank', setting.clock.now)).toEqual({ ok: true });
    expect(await orderOf(seller.id, number)).toMatchObject({ state: 'completed', payment: 'returned' });
  });

  test('decides nothing that is not disputed', async () => {
    expect(await settleDispute(ground(), await complained(), 'refund', 'x', setting.clock.now)).toEqual({ ok: false, why: 'not_now' });
    expect(await settleDispute(ground(), 'NONE22', 'refund', 'x', setting.clock.now)).toEqual({ ok: false, why: 'not_found' });
  });
});

test('who is forgotten leaves what an open case needs until it is over, and then nothing', async () => {
  const gone = await setting.person('Zarmina');
  const kept = 'c'.repeat(64);
  await setting.prisma.picture.create({ data: { hash: kept, mime: 'image/jpeg', width: 1, height: 1, bytes: 1 } });
  const number = await setting.order(gone, seller.code, 1, 'cash');
  await asSeller((door) => door.change(number, 'accept'));
  await asSeller((door) => door.ship(number, { courier: 'TCS', number: '1' }));
  await setting.as(gone, (door) => door.change(number, 'deliver'));
  await setting.as(gone, (door) => door.askCare(number, 'broken', { note: 'Zarmina wrote this', pictures: [kept] }));

  expect(await erasePerson(setting.pool, gone, setting.clock.now)).toEqual({ underWay: [number], pictures: [], documents: [] });
  expect((await orderOf(seller.id, number))?.events.at(-1)).toMatchObject({ note: 'Zarmina wrote this', pictures: [kept] });
  await asSeller((door) => door.care(number, 'agree_refund'));
  await asSeller((door) => door.care(number, 'repay'));
  await setting.as(gone, (door) => door.care(number, 'money_came'));
  expect(await erasePerson(setting.pool, gone, setting.clock.now)).toEqual({ underWay: [], pictures: [kept], documents: [] });
  expect(JSON.stringify((await orderOf(seller.id, number))?.events)).not.toMatch(/Zarmina|c{64}/);
});
