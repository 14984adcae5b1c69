/** What a price that buyer and seller agreed on is good for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinPeople } from '../../src/store/people/join-people.ts';
import { type EnquirySetting, enquirySetting, price } from './enquiry-setting.ts';
import { home } from './shop-setting.ts';

let house: EnquirySetting;
beforeAll(async () => {
  house = await enquirySetting();
});
afterAll(() => house.close());

describe('an agreed price', () => {
  test('is that of the cart and of the order, for just as many, once', async () => {
    const { buyer, seller, deal } = await house.agreed(3, 220_000);
    expect(await house.writes(buyer, (door) => door.take(deal))).toEqual({ ok: true, shop: seller.shop });
    expect(await house.baskets(buyer)).toMatchObject([{ total: { minor: 660_000 }, lines: [{ quantity: 3 }] }]);
    const placed = await house.orders(buyer);
    expect(placed).toMatchObject({ ok: true });
    const made = await house.prisma.order.findFirstOrThrow({ where: { buyerId: buyer }, include: { lines: true } });
    expect(made).toMatchObject({ totalMinor: 660_000n, lines: [{ priceMinor: 220_000n, quantity: 3 }] });
    expect(await house.prisma.deal.findUnique({ where: { id: deal } })).toMatchObject({ state: 'ordered', orderId: made.id });
    expect(await house.stockOf(seller.code)).toEqual({ stock: 12, moved: 12 });
    expect(await house.writes(buyer, (door) => door.take(deal))).toEqual({ ok: false, why: 'not_now' });
  });

  test('holds for no other number, nor after its time, nor once another is agreed on', async () => {
    const { buyer, seller, deal, enquiry } = await house.agreed(2, 200_000);
    await house.writes(buyer, (door) => door.take(deal));
    await house.as(buyer, (door) => door.add(seller.code, 1));
    expect(await house.baskets(buyer)).toMatchObject([{ total: { minor: 3 * 240_000 } }]);
    await house.writes(buyer, (door) => door.take(deal));
    expect(await house.baskets(buyer)).toMatchObject([{ total: { minor: 400_000 } }]);

    await house.write(seller.id, { enquiry }, 'rather', price(4, 210_000));
    const newer = await house.prisma.deal.findFirstOrThrow({ where: { enquiryId: enquiry, state: 'offered' } });
    // What is only offered takes nothing away.
    expect(await house.baskets(buyer)).toMatchObject([{ total: { minor: 400_000 } }]);
    expect(await house.writes(buyer, (door) => door.answer(newer.id, true))).toEqual({ ok: true });
    expect(await house.writes(buyer, (door) => door.take(deal))).toEqual({ ok: false, why: 'not_now' });
    expect(await house.baskets(buyer)).toMatchObject([{ total: { minor: 480_000 } }]);

    await house.writes(buyer, (door) => door.take(newer.id));
    house.later(49);
    expect(await house.baskets(buyer)).toMatchObject([{ total: { minor: 4 * 240_000 } }]);
    expect(await house.writes(buyer, (door) => door.take(newer.id))).toEqual({ ok: false, why: 'late' });
  });

  test('ends between the look and the tap: then nothing is ordered at another price', async () => {
    const { buyer, deal } = await house.agreed(2, 200_000);
    await house.writes(buyer, (door) => door.take(deal));
    const [basket] = await house.baskets(buyer);
    house.later(49);
    const total = basket?.total ?? { minor: 0, currency: 'PKR' as const };
    expect(await house.as(buyer, (door) => door.place({ shop: basket?.shop.code ?? '', total, deliverTo: home, payBy: 'cash' }))).toEqual({
      ok: false,
      why: 'changed',
    });
  });

  test('does not sell what is not there', async () => {
    const { buyer, seller, deal } = await house.agreed(10, 200_000);
    await house.order(await house.person(), seller.code, 8);
    expect(await house.writes(buyer, (door) => door.take(deal))).toEqual({ ok: false, why: 'short' });
    const again = await house.agreed(10, 200_000);
    await house.writes(again.buyer, (door) => door.take(again.deal));
    await house.order(await house.person(), again.seller.code, 8);
    expect(await house.orders(again.buyer)).toEqual({ ok: false, why: 'short' });
  });

  test('is used once by a buyer who orders from two apps at once', async () => {
    const { buyer, deal } = await house.agreed(2, 200_000);
    await house.writes(buyer, (door) => door.take(deal));
    const placed = await Promise.all([house.orders(buyer), house.orders(buyer)]);
    expect(placed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await house.prisma.order.count({ where: { buyerId: buyer } })).toBe(1);
  });

  test('is one: of two offers that cross at the same moment, one waits, and both cannot be agreed to', async () => {
    const { buyer, seller, goods } = await house.people();
    const sent = await house.write(buyer, goods, 'hm');
    if (!sent.ok) throw new Error(sent.why);
    for (const round of [1, 2, 3]) {
      const at = { enquiry: sent.enquiry };
      await Promise.all([house.write(buyer, at, 'mine', price(round, 200_000)), house.write(seller.id, at, 'mine', price(round, 220_000))]);
      expect(await house.prisma.deal.count({ where: { enquiryId: sent.enquiry, state: 'offered' } })).toBe(1);
    }
    const deals = await house.prisma.deal.findMany({ where: { enquiryId: sent.enquiry } });
    const answers = deals.flatMap(({ id }) => [house.writes(buyer, (door) => door.answer(id, true)), house.writes(seller.id, (door) => door.answer(id, true))]);
    expect((await Promise.all(answers)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await house.prisma.deal.count({ where: { enquiryId: sent.enquiry, state: 'agreed' } })).toBe(1);
  });

  test('is not made with somebody who blocked, nor by somebody who did: nothing reaches them', async () => {
    const { buyer, seller, goods, sellerTalk } = await house.people();
    const sent = await house.write(buyer, goods, 'hm');
    if (!sent.ok) throw new Error(sent.why);
    await house.write(seller.id, { enquiry: sent.enquiry }, 'this', price(1, 220_000));
    const { id } = await house.prisma.deal.findFirstOrThrow({ where: { enquiryId: sent.enquiry } });
    await house.writes(seller.id, (door) => door.block(sent.enquiry, true));
    const before = (await house.toldIn(sellerTalk)).length;
    expect(await house.writes(buyer, (door) => door.answer(id, true))).toEqual({ ok: false, why: 'not_now' });
    expect(await house.toldIn(sellerTalk)).toHaveLength(before);
  });

  test('is one too after two persons who bargained for the same became one', async () => {
    const { buyer, seller, goods } = await house.people();
    const other = await house.person('Sana');
    for (const [who, minor] of [
      [buyer, 200_000],
      [other, 210_000],
    ] as const) {
      const sent = await house.write(who, goods, 'less?', price(2, minor));
      if (!sent.ok) throw new Error(sent.why);
      const { id } = await house.prisma.deal.findFirstOrThrow({ where: { enquiryId: sent.enquiry } });
      await house.writes(seller.id, (door) => door.answer(id, true));
    }
    await house.prisma.$transaction(async (tx) => void (await joinPeople(tx, other, buyer)));
    expect(await house.prisma.deal.findMany({ where: { enquiry: { buyerId: buyer }, state: 'agreed' } })).toMatchObject([{ priceMinor: 210_000n }]);
  });

  test('is answered once, in time, and a later offer takes the place of one that waits', async () => {
    const { buyer, seller, goods } = await house.people();
    await house.write(buyer, goods, 'a', price(1, 200_000));
    await house.write(buyer, goods, 'b', price(1, 210_000));
    const [first, second] = await house.prisma.deal.findMany({ where: { enquiry: { buyerId: buyer } }, orderBy: { id: 'asc' } });
    expect(await house.writes(seller.id, (door) => door.answer(first?.id ?? 0, true))).toEqual({ ok: false, why: 'not_now' });
    house.later(49);
    expect(await house.writes(seller.id, (door) => door.answer(second?.id ?? 0, true))).toEqual({ ok: false, why: 'late' });
  });
});
