/** What buyers and sellers write to each other: who may, how often, and who reads it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enquiryWords } from '../../src/flows/asking/enquiry-notices.ts';
import { enquiryRules } from '../../src/shop/enquiry.ts';
import { makeLetters } from '../../src/store/enquiries/letters.ts';
import { openReports, settleReport } from '../../src/store/enquiries/reports.ts';
import { erasePerson } from '../../src/store/people/erase-person.ts';
import { exportPerson } from '../../src/store/people/export-person.ts';
import { joinPeople } from '../../src/store/people/join-people.ts';
import { type EnquirySetting, enquirySetting, letter, price } from './enquiry-setting.ts';

let house: EnquirySetting;
beforeAll(async () => {
  house = await enquirySetting();
});
afterAll(() => house.close());

describe('who writes to whom', () => {
  test('each side is told with the first name of the other, and nothing of who they are elsewhere', async () => {
    const { sellerTalk, enquiry, seller, buyerTalk, to } = await house.begun();
    const [told] = await house.toldIn(sellerTalk);
    expect(told?.words[0]).toMatchObject({ key: 'ask.told', with: { who: 'Sana' } });
    expect(JSON.stringify(told)).not.toContain('Malik');
    await house.write(seller.id, to, 'yes');
    expect((await house.toldIn(buyerTalk))[0]?.words[0]).toMatchObject({ with: { who: 'Bilal Crafts' } });
    expect(await house.writes(seller.id, (door) => door.read(enquiry))).toMatchObject({
      as: 'seller',
      other: 'Sana',
      lines: [{ mine: false }, { mine: true, text: 'yes' }],
    });
  });

  test('a name that is a telephone number is not told', async () => {
    const { seller, goods } = await house.people();
    const buyer = await house.person('0300-1234567 Sana');
    const sent = await house.write(buyer, goods, 'hello');
    expect(sent.ok && (await house.writes(seller.id, (door) => door.read(sent.enquiry)))).toMatchObject({ other: null });
  });

  test('whoever has no part in it neither reads nor writes it, agrees to nothing in it, and cannot report it', async () => {
    const { enquiry, to, buyer, goods } = await house.begun();
    await house.write(buyer, goods, 'and?', price(2, 200_000));
    const { id } = await house.prisma.deal.findFirstOrThrow({ where: { enquiryId: enquiry } });
    const stranger = await house.person();
    expect(await house.writes(stranger, (door) => door.read(enquiry))).toBeNull();
    expect(await house.writes(stranger, (door) => door.all())).toEqual([]);
    expect(await house.write(stranger, to, 'hello')).toEqual({ ok: false, why: 'gone' });
    expect(await house.writes(stranger, (door) => door.answer(id, true))).toEqual({ ok: false, why: 'not_yours' });
    expect(await house.writes(stranger, (door) => door.take(id))).toEqual({ ok: false, why: 'not_yours' });
    expect(await house.writes(stranger, (door) => door.report(enquiry, null))).toBe(false);
    expect(await house.writes(stranger, (door) => door.block(enquiry, true))).toBe(false);
    // Nobody agrees to what they offered themselves.
    expect(await house.writes(buyer, (door) => door.answer(id, true))).toEqual({ ok: false, why: 'not_yours' });
  });

  test('of one’s own goods and of another’s order there is nothing to ask', async () => {
    const { seller, buyer, goods } = await house.people();
    expect(await house.write(seller.id, goods, 'hm')).toEqual({ ok: false, why: 'own' });
    const number = await house.order(buyer, seller.code);
    expect(await house.write(await house.person(), { order: number }, 'hm')).toEqual({ ok: false, why: 'gone' });
    expect(await house.write(seller.id, { order: number }, 'is anybody at home?')).toMatchObject({ ok: true });
    expect(await house.write(buyer, { order: number }, 'yes')).toMatchObject({ ok: true });
  });

  test('at night a question waits for the morning', async () => {
    const { seller, goods } = await house.people();
    const asleep = await house.conversation(seller.id, { at: new Date(house.clock.now.getTime() + 1) });
    const buyer = await house.person('Sana');
    const before = house.clock.now;
    // Eleven at night in Karachi.
    house.clock.now = new Date('2026-11-21T18:00:00Z');
    await house.write(buyer, goods, 'hello?');
    const [entry] = await house.prisma.outbox.findMany({ where: { conversationId: asleep } });
    expect(entry?.dueAt.toISOString()).toBe('2026-11-22T03:00:00.000Z');
    house.clock.now = before;
  });
});

describe('how much may be written', () => {
  test('three in a row, until the other answers; two at once are both counted', async () => {
    const { buyer, seller, to } = await house.begun();
    const both = await Promise.all([house.write(buyer, to, 'two'), house.write(buyer, to, 'three'), house.write(buyer, to, 'four')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await house.writes(buyer, (door) => door.to(to))).toEqual({ ok: false, why: 'in_a_row' });
    await house.write(seller.id, to, 'yes');
    expect(await house.write(buyer, to, 'thanks')).toMatchObject({ ok: true });
  });

  test('ten unanswered questions a day', async () => {
    const buyer = await house.person('Sana');
    const sellers = await Promise.all(Array.from({ length: enquiryRules.aDay + 1 }, () => house.seller()));
    const said = [];
    for (const { code } of sellers) said.push(await house.write(buyer, { listing: code }, 'how much?'));
    expect(said.at(-1)).toEqual({ ok: false, why: 'a_day' });
    expect(said.slice(0, -1).every(({ ok }) => ok)).toBe(true);
    house.later(25);
    expect(await house.write(buyer, { listing: sellers.at(-1)?.code ?? '' }, 'how much?')).toMatchObject({ ok: true });
  });

  test('who is blocked is told no more than that nothing is taken, and it is taken back', async () => {
    const { buyer, seller, enquiry, to, goods } = await house.begun();
    await house.writes(seller.id, (door) => door.block(enquiry, true));
    expect(await house.write(buyer, goods, 'hello?')).toEqual({ ok: false, why: 'blocked' });
    expect(await house.write(seller.id, to, 'hello?')).toEqual({ ok: false, why: 'you_block' });
    // Not from other goods either.
    const other = await house.as(seller.id, async (door) => {
      const [listing] = await door.myListings();
      if (!listing) throw new Error('no goods');
      return await door.publish({ ...listing, title: 'Lamp' });
    });
    expect(await house.write(buyer, { listing: other.code }, 'and this?')).toEqual({ ok: false, why: 'blocked' });
    await house.writes(seller.id, (door) => door.block(enquiry, false));
    expect(await house.write(buyer, goods, 'hello?')).toMatchObject({ ok: true });
  });
});

describe('languages', () => {
  test('a letter is put into the reader’s language while its news wait, marked, with the original beneath', async () => {
    const { buyer, seller, goods, sellerTalk } = await house.people();
    await house.prisma.person.update({ where: { id: seller.id }, data: { language: 'zh' } });
    await house.writes(buyer, (door) => door.send(goods, letter('is it cotton?'), {}, null), true);
    const { id } = await house.prisma.enquiryMessage.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const due = async () => (await house.prisma.outbox.findFirstOrThrow({ where: { conversationId: sellerTalk } })).dueAt.getTime() - house.clock.now.getTime();
    expect(await due()).toBe(20_000);
    const letters = makeLetters({ prisma: house.prisma, tellEnquiry: enquiryWords, now: () => house.clock.now });
    expect(await letters.read(id)).toMatchObject({ text: 'is it cotton?', from: 'en', to: 'zh', writer: buyer });
    expect(await letters.ready(id, { text: '是棉的吗？', to: 'zh' })).toBe(sellerTalk);
    expect(await due()).toBe(0);
    const [told] = await house.toldIn(sellerTalk);
    expect(told?.words.map(({ key }) => key)).toEqual(['ask.told', 'ask.translated', 'ask.quoted']);
  });

  test('and waits for nobody where its reader reads it as it is', async () => {
    const { buyer, goods, sellerTalk } = await house.people();
    await house.writes(buyer, (door) => door.send(goods, letter('is it cotton?'), {}, null), true);
    const { dueAt } = await house.prisma.outbox.findFirstOrThrow({ where: { conversationId: sellerTalk } });
    expect(dueAt).toEqual(house.clock.now);
  });

  test('without that it is said in which it is written, and what is in it', async () => {
    const { buyer, seller, goods, sellerTalk } = await house.people();
    await house.prisma.person.update({ where: { id: seller.id }, data: { language: 'zh' } });
    await house.writes(buyer, (door) =>
      door.send(goods, letter('two for 4000 by friday'), { price: { minor: 400_000, currency: 'PKR' }, quantity: { count: 2, unit: 'piece' } }, null),
    );
    const [told] = await house.toldIn(sellerTalk);
    const help = told?.words.at(-1);
    expect(help?.key).toBe('ask.help');
    expect(JSON.stringify(help)).toMatch(/ask\.in_en.*ask\.fact_price.*ask\.fact_quantity/);
  });
});

describe('people', () => {
  test('who turn out to be one have one enquiry about the same goods, in its order, and ask themselves nothing', async () => {
    const { seller, buyer, goods, enquiry } = await house.begun('first');
    const other = await house.person('Sana');
    await house.write(other, goods, 'second');
    await house.writes(other, (door) => door.block(enquiry, true));
    const deal = await house.prisma.enquiry.findFirstOrThrow({ where: { buyerId: other } });
    await house.writes(other, (door) => door.block(deal.id, true));
    await house.prisma.$transaction(async (tx) => void (await joinPeople(tx, other, buyer)));
    const all = await house.writes(buyer, (door) => door.all());
    expect(all).toHaveLength(1);
    expect((await house.writes(buyer, (door) => door.read(all[0]?.id ?? 0)))?.lines.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(await house.prisma.block.findMany({ where: { blockerId: buyer } })).toMatchObject([{ blockedId: seller.id }]);
    await house.prisma.$transaction(async (tx) => void (await joinPeople(tx, buyer, seller.id)));
    expect(await house.writes(seller.id, (door) => door.all())).toEqual([]);
    expect(await house.prisma.block.count({ where: { blockerId: seller.id } })).toBe(0);
  });

  test('who is erased is erased from what they wrote and what told it; what was ordered keeps its price', async () => {
    const { buyer, seller, sellerTalk, deal, enquiry } = await house.agreed(2, 200_000);
    await house.write(seller.id, { enquiry }, 'come soon');
    await house.write(buyer, { enquiry }, 'soon-says-sana');
    await house.writes(buyer, (door) => door.report(enquiry, 'rude'));
    await house.writes(buyer, (door) => door.take(deal));
    await house.orders(buyer);
    expect(await exportPerson(house.pool, buyer)).toMatchObject({
      enquiries: [{ text: 'less?' }, { text: 'come soon' }, { text: 'soon-says-sana' }],
      deals: [{ state: 'ordered' }],
      reports: [{ note: 'rude' }],
    });
    await erasePerson(house.pool, buyer, house.clock.now);
    expect(JSON.stringify(await house.toldIn(sellerTalk))).not.toMatch(/soon-says-sana|less\?/);
    expect(await house.prisma.enquiry.count({ where: { id: enquiry } })).toBe(0);
    expect(await house.prisma.orderLine.findFirst({ where: { order: { buyerId: buyer } } })).toMatchObject({ priceMinor: 200_000n });
    expect(await house.writes(seller.id, (door) => door.all())).toEqual([]);
  });

  test('what is reported is the operator’s to read, until it is settled', async () => {
    const { seller, enquiry, buyer } = await house.begun('pay me outside');
    await house.writes(seller.id, (door) => door.report(enquiry, 'wants to pay elsewhere'));
    const [report] = (await openReports(house.pool)).filter(({ reporter }) => reporter === seller.id);
    expect(report).toMatchObject({ by: 'seller', other: buyer, about: seller.code, note: 'wants to pay elsewhere', lines: [{ text: 'pay me outside' }] });
    expect(await settleReport(house.pool, report?.id ?? 0, house.clock.now)).toBe(true);
    expect(await settleReport(house.pool, report?.id ?? 0, house.clock.now)).toBe(false);
    expect((await openReports(house.pool)).some(({ id }) => id === report?.id)).toBe(false);
  });
});
