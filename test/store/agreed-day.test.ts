/** What a day of dispatch that buyer and seller agreed on is good for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Addressee } from '../../src/shop/enquiry.ts';
import { type EnquirySetting, enquirySetting } from './enquiry-setting.ts';

let house: EnquirySetting;
beforeAll(async () => {
  house = await enquirySetting();
});
afterAll(() => house.close());

/** Sets down that day and has the other side agree. */
async function agreedOn(to: Addressee, by: number, other: number, day: string) {
  const sent = await house.write(by, to, 'that day', { kind: 'dispatch', day });
  if (!sent.ok) throw new Error(sent.why);
  const { id } = await house.prisma.deal.findFirstOrThrow({ where: { enquiryId: sent.enquiry, state: 'offered' } });
  return { enquiry: sent.enquiry, answered: await house.writes(other, (door) => door.answer(id, true)) };
}
const dayIn = (days: number) => new Date(house.clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const sendBy = (who: number, number: string) => house.as(who, async (door) => (await door.order(number))?.sendBy);

describe('an agreed day of dispatch', () => {
  test('stands with the order for both sides, the newest that both agreed on, until it is over, and no longer than nothing is sent', async () => {
    const { buyer, seller } = await house.people();
    const order = await house.order(buyer, seller.code);
    expect(await sendBy(buyer, order)).toBeNull();
    await house.write(seller.id, { order }, 'maybe', { kind: 'dispatch', day: dayIn(1) });
    expect(await sendBy(buyer, order)).toBeNull();
    await agreedOn({ order }, seller.id, buyer, dayIn(2));
    await agreedOn({ order }, buyer, seller.id, dayIn(3));
    const day = dayIn(3);
    for (const who of [buyer, seller.id]) expect(await sendBy(who, order)).toEqual({ day, late: false });
    house.later(4 * 24);
    expect(await sendBy(buyer, order)).toEqual({ day, late: true });
    await house.prisma.order.update({ where: { number: order }, data: { state: 'shipped' } });
    expect(await sendBy(buyer, order)).toBeNull();
  });

  test('of goods goes along with the next order of them by that buyer, and with no other', async () => {
    const { buyer, seller, goods } = await house.people();
    const day = dayIn(2);
    const { enquiry } = await agreedOn(goods, buyer, seller.id, day);
    expect(await sendBy(seller.id, await house.order(await house.person(), seller.code))).toBeNull();
    const first = await house.order(buyer, seller.code);
    expect(await sendBy(buyer, first)).toEqual({ day, late: false });
    expect(await sendBy(buyer, await house.order(buyer, seller.code))).toBeNull();
    expect((await house.writes(buyer, (door) => door.read(enquiry)))?.deals).toEqual([]);
  });

  test('that went by while it waited for an answer is not agreed to any more, and of what is on its way none is set down', async () => {
    const { buyer, seller } = await house.people();
    const order = await house.order(buyer, seller.code);
    const sent = await house.write(seller.id, { order }, 'today', { kind: 'dispatch', day: dayIn(0) });
    if (!sent.ok) throw new Error(sent.why);
    const { id } = await house.prisma.deal.findFirstOrThrow({ where: { enquiryId: sent.enquiry } });
    house.later(30);
    expect(await house.writes(buyer, (door) => door.answer(id, true))).toEqual({ ok: false, why: 'late' });
    await house.prisma.order.update({ where: { number: order }, data: { state: 'shipped' } });
    expect(await house.writes(seller.id, (door) => door.to({ order }))).toMatchObject({ ok: true, enquiry: { toSend: false } });
  });
});
