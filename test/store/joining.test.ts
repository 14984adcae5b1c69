import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enquiryWords } from '../../src/flows/asking/enquiry-notices.ts';
import { joinedNotice } from '../../src/flows/house/link.ts';
import { makeCases } from '../../src/store/cases/desk.ts';
import { helpDoor } from '../../src/store/cases/help-door.ts';
import { appsDoor } from '../../src/store/people/apps-door.ts';
import { beginTurn } from '../../src/store/turns/begin.ts';
import { makeInbox } from '../../src/store/turns/inbox.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting, tell } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

type Door = ReturnType<typeof appsDoor> & ReturnType<typeof helpDoor>;

/** One act of somebody in one of their talks, as a turn of its own. */
async function inTalk<T>(conversation: number, act: (door: Door) => Promise<T>): Promise<T> {
  const { personId: id, channel } = await setting.prisma.conversation.findUniqueOrThrow({ where: { id: conversation } });
  const unit = openUnit(setting);
  const now = () => setting.clock.now;
  try {
    const apps = appsDoor({ unit, conversation: { id: conversation, channel, person: { id } }, tellJoined: joinedNotice, now });
    const result = await act({ ...apps, ...helpDoor({ unit, me: id, conversation, now }) });
    await unit.commit();
    return result;
  } catch (error) {
    await unit.abandon();
    throw error;
  }
}

const personOf = async (conversation: number) => (await setting.prisma.conversation.findUniqueOrThrow({ where: { id: conversation } })).personId;
const minutesLater = (minutes: number) => {
  setting.clock.now = new Date(setting.clock.now.getTime() + minutes * 60_000);
};

describe('joining two apps', () => {
  test('everything of the one becomes the other’s, and nothing points to who is gone', async () => {
    const { id: seller, code: lamp } = await setting.seller({ stock: 20 });
    const whatsapp = await setting.conversation(seller);
    const buyer = await setting.person('Sana');
    const telegram = await setting.conversation(buyer);
    const other = await setting.seller({ stock: 20 });
    const order = await setting.order(buyer, other.code);
    await setting.as(buyer, (door) => door.add(other.code, 3));
    await setting.as(seller, (door) => door.add(other.code, 2));

    const { code } = await inTalk(whatsapp, (door) => door.linkCode());
    expect(await inTalk(telegram, (door) => door.join(code))).toEqual({ ok: true });

    expect(await personOf(telegram)).toBe(seller);
    expect((await setting.as(seller, (door) => door.orders())).map(({ number }) => number)).toContain(order);
    expect((await setting.as(seller, (door) => door.myListings())).map((one) => one.code)).toContain(lamp);
    expect((await setting.as(seller, (door) => door.baskets())).flatMap(({ lines }) => lines.map(({ quantity }) => quantity))).toEqual([3]);
    expect(await setting.prisma.person.findUnique({ where: { id: buyer } })).toBeNull();
    expect(await inTalk(telegram, (door) => door.apps())).toEqual([
      expect.objectContaining({ id: String(whatsapp), here: false }),
      expect.objectContaining({ id: String(telegram), here: true }),
    ]);
    const told = await setting.prisma.outbox.findMany({ where: { conversationId: whatsapp } });
    expect(JSON.stringify(told.map(({ bubble }) => bubble))).toContain('link.told');
  });

  test('hours and wishes: who was here first decides, what they never said comes from the other, and what either muted is muted', async () => {
    const [first, second] = [await setting.person(), await setting.person()];
    const [one, two] = [await setting.conversation(first), await setting.conversation(second)];
    await setting.prisma.person.update({ where: { id: first }, data: { muted: ['reminders'] } });
    await setting.prisma.person.update({
      where: { id: second },
      data: { timeZone: 'Asia/Dubai', quietFrom: 1380, quietUntil: 420, muted: ['reminders', 'news'] },
    });
    await setting.prisma.document.create({ data: { hash: 'a'.repeat(64), personId: second, bytes: 3 } });
    const { code } = await inTalk(one, (door) => door.linkCode());
    expect(await inTalk(two, (door) => door.join(code))).toEqual({ ok: true });
    const joined = { timeZone: 'Asia/Dubai', quietFrom: 1380, quietUntil: 420, muted: ['news', 'reminders'] };
    expect(await setting.prisma.person.findUnique({ where: { id: first }, include: { documents: true } })).toMatchObject({
      ...joined,
      documents: [{ bytes: 3 }],
    });
    // An app that goes its own way keeps its owner's hours.
    await inTalk(one, (door) => door.part(String(two)));
    expect(await setting.prisma.person.findUnique({ where: { id: await personOf(two) } })).toMatchObject(joined);
  });

  test('a case stays with the talk it was asked in, whoever that belongs to', async () => {
    const [first, second] = [await setting.person('Ali'), await setting.person('Ali')];
    const [one, two] = [await setting.conversation(first), await setting.conversation(second)];
    const asks = (talk: number, about: string) => inTalk(talk, (door) => door.askPerson(about));
    const numbers = [await asks(one, 'the parcel'), await asks(two, 'the money')].map(({ number }) => number);
    const { code } = await inTalk(one, (door) => door.linkCode());
    await inTalk(two, (door) => door.join(code));
    expect(await asks(two, 'and the slip')).toMatchObject({ number: numbers[1], added: true });
    const theirs = async (person: number) => {
      const rows = await setting.prisma.helpRequest.findMany({ where: { personId: person }, orderBy: { id: 'asc' } });
      return rows.map(({ conversationId, about }) => [conversationId, about]);
    };
    expect(await theirs(first)).toEqual([
      [one, 'the parcel'],
      [two, 'the money\nand the slip'],
    ]);
    const desk = makeCases(setting.pool);
    expect(await desk.act(numbers[1] ?? 0, 'closed', setting.clock.now)).toMatchObject({ ok: true, talk: two });
    await asks(two, 'once more');
    await inTalk(one, (door) => door.part(String(two)));
    expect(await theirs(await personOf(two))).toEqual([[two, 'once more']]);
    // What was settled stays with whoever it was settled for, and shows nothing of the talk that went its own way.
    expect(await theirs(first)).toHaveLength(2);
    expect(await desk.look(numbers[1] ?? 0, null, setting.clock.now)).toMatchObject({ conversation: null, spoken: [] });
  });

  test('every table that knows people is thought of', async () => {
    const { rows } = await setting.pool.query<{ column: string }>(`
      select tc.relname || '.' || a.attname as column
      from pg_constraint c join pg_class tc on tc.oid = c.conrelid join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1`);
    // Whoever adds one here has added it to join-people.ts, export-person.ts and erase-person.ts.
    expect(rows.map(({ column }) => column)).toEqual([
      'assistant_use.person_id',
      'block.blocked_id',
      'block.blocker_id',
      'broadcast_recipient.person_id',
      'cart_line.person_id',
      'certificate.person_id',
      'conversation.person_id',
      'document.person_id',
      'enquiry.buyer_id',
      'exam.person_id',
      'help_request.person_id',
      'learner_card.person_id',
      'learning_goal.person_id',
      'learning_reminder.person_id',
      'lesson_taken.person_id',
      'link_code.person_id',
      'link_try.person_id',
      'mistake_explained.person_id',
      'offer_consent.person_id',
      'order.buyer_id',
      'payment_event.person_id',
      'postal_address.person_id',
      'practice_game.person_id',
      'quiz_answer.person_id',
      'recall.person_id',
      'report.person_id',
      'shop.owner_id',
      'stock_wait.person_id',
    ]);
  });

  test('a code is good once, for ten minutes, and only the newest', async () => {
    const [home, elsewhere] = [await setting.conversation(await setting.person('Ali')), await setting.conversation(await setting.person('Ali'))];
    const first = await inTalk(home, (door) => door.linkCode());
    const second = await inTalk(home, (door) => door.linkCode());
    expect(await inTalk(elsewhere, (door) => door.join(first.code))).toEqual({ ok: false, why: 'wrong' });
    minutesLater(11);
    expect(await inTalk(elsewhere, (door) => door.join(second.code))).toEqual({ ok: false, why: 'wrong' });
    const third = await inTalk(home, (door) => door.linkCode());
    expect(await inTalk(elsewhere, (door) => door.join(`${third.code.slice(0, 4)} ${third.code.slice(4)}`))).toEqual({ ok: true });
    const stranger = await setting.conversation(await setting.person('Eve'));
    expect(await inTalk(stranger, (door) => door.join(third.code))).toEqual({ ok: false, why: 'wrong' });
  });

  test('guessing ends after five tries, for an hour', async () => {
    const [home, guesser] = [await setting.conversation(await setting.person('Ali')), await setting.conversation(await setting.person('Eve'))];
    for (let at = 0; at < 5; at++) expect(await inTalk(guesser, (door) => door.join('00000000'))).toEqual({ ok: false, why: 'wrong' });
    const { code } = await inTalk(home, (door) => door.linkCode());
    expect(await inTalk(guesser, (door) => door.join(code))).toEqual({ ok: false, why: 'tired' });
    minutesLater(61);
    const fresh = await inTalk(home, (door) => door.linkCode());
    expect(await inTalk(guesser, (door) => door.join(fresh.code))).toEqual({ ok: true });
  });

  test('two shops stay two, and one’s own code joins nothing', async () => {
    const [one, two] = [await setting.conversation((await setting.seller()).id), await setting.conversation((await setting.seller()).id)];
    const { code } = await inTalk(one, (door) => door.linkCode());
    expect(await inTalk(two, (door) => door.join(code))).toEqual({ ok: false, why: 'two_shops' });
    expect(await personOf(two)).not.toBe(await personOf(one));
    const { code: own } = await inTalk(one, (door) => door.linkCode());
    expect(await inTalk(one, (door) => door.join(own))).toEqual({ ok: false, why: 'same' });
  });

  test('an app that parts has a person of its own; the last one does not part, and strangers’ apps are not touched', async () => {
    const { id } = await setting.seller();
    const [stays, parts] = [await setting.conversation(id), await setting.conversation(id)];
    const strangers = await setting.conversation(await setting.person('Eve'));
    expect(await inTalk(stays, (door) => door.part(String(strangers)))).toEqual({ ok: false });
    expect(await inTalk(stays, (door) => door.part('x'))).toEqual({ ok: false });
    expect(await inTalk(stays, (door) => door.part(String(parts)))).toEqual({ ok: true });
    expect(await personOf(parts)).not.toBe(id);
    expect(await setting.as(await personOf(parts), (door) => door.profile())).toBeNull();
    expect(await inTalk(stays, (door) => door.part(String(stays)))).toEqual({ ok: false });
  });

  test('what was held for the morning, or waited, in an app that parts comes in the one that stays, and is not said to whoever has the other', async () => {
    const [evening, before] = [new Date('2026-11-21T18:00:00Z'), setting.clock.now];
    setting.clock.now = evening;
    const { id, code } = await setting.seller();
    const hourAgo = (hours: number) => new Date(evening.getTime() - hours * 3_600_000);
    const [old, stays, blocked, parts] = [
      await setting.conversation(id, { at: hourAgo(5) }),
      await setting.conversation(id, { at: hourAgo(3) }),
      await setting.conversation(id, { at: hourAgo(2), blocked: true }),
      await setting.conversation(id, { at: hourAgo(1) }),
    ];
    const buyer = await setting.person('Sana');
    for (let count = 0; count < 5; count++) await setting.order(buyer, code);
    const [held, parked, gaveUp, sent, reminder] = (await setting.prisma.outbox.findMany({ where: { conversationId: parts }, orderBy: { id: 'asc' } })).map(
      (one) => one.id,
    );
    const becomes = (which: bigint | undefined, data: object) => setting.prisma.outbox.updateMany({ where: { id: which ?? 0n }, data });
    await becomes(parked, { outcome: 'parked', settledAt: evening });
    await becomes(gaveUp, { outcome: 'gave-up', settledAt: evening });
    await becomes(sent, { outcome: 'sent', settledAt: evening });
    await becomes(reminder, { purpose: 'reminders' });
    const reply = await setting.prisma.outbox.create({ data: { conversationId: parts, bubble: { words: [] } } });

    expect(await inTalk(stays, (door) => door.part(String(parts)))).toEqual({ ok: true });
    const lie = async (talk: number) => {
      const rows = await setting.prisma.outbox.findMany({ where: { conversationId: talk }, orderBy: { id: 'asc' } });
      return rows.map(({ id: entry, outcome, settledAt }) => [entry, outcome, settledAt !== null]);
    };
    expect(await lie(stays)).toEqual([
      [held, null, false],
      [parked, 'parked', true],
      [gaveUp, 'gave-up', true],
    ]);
    expect(await lie(parts)).toEqual([
      [sent, 'sent', true],
      [reminder, 'overtaken', true],
      [reply.id, 'overtaken', true],
    ]);
    for (const none of [old, blocked]) expect(await lie(none)).toEqual([]);
    const { dueAt } = await setting.prisma.outbox.findUniqueOrThrow({ where: { id: held ?? 0n } });
    expect(dueAt.toISOString()).toBe('2026-11-22T03:00:00.000Z');
    setting.clock.now = before;
  });
});

test('two apps of one person that are written on at the same moment both have their turns', async () => {
  const { id } = await setting.seller();
  const talks = [await setting.conversation(id), await setting.conversation(id)];
  const inbox = makeInbox(setting.pool);
  const pool = new pg.Pool(setting.pool.options);
  const ground = {
    pool,
    prisma: setting.prisma,
    me: 'a process',
    tell,
    tellJoined: joinedNotice,
    tellEnquiry: enquiryWords,
    now: () => setting.clock.now,
    chance: Math.random,
  };
  for (let round = 0; round < 20; round++) {
    const turns = talks.map(async (talk) => {
      for (;;) {
        const conversation = await inbox.load(talk);
        if (!conversation) throw new Error('no conversation');
        const work = beginTurn(ground, conversation);
        await work.doors.people.setLanguage(round % 2 === 0 ? 'ur' : 'en');
        const message = { id: `${talk}-${round}`, channel: conversation.channel, address: conversation.address, at: '2026-11-21T10:00:00.000Z' };
        const { kept } = await work.keep({
          conversation,
          message: { ...message, content: { kind: 'text', text: 'x' } },
          talking: conversation.talking,
          bubbles: [],
        });
        if (kept.as === 'kept') return;
      }
    });
    await Promise.all(turns);
  }
  expect(await setting.prisma.inbound.count({ where: { conversationId: { in: talks } } })).toBe(40);
  await pool.end();
});
