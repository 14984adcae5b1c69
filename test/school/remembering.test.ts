import { afterAll, beforeAll, expect, test } from 'vitest';
import { itemsOf, type ReviewDoor } from '../../src/school/review.ts';
import type { AskedIn } from '../../src/school/school.ts';
import { schedule } from '../../src/store/school/fsrs.ts';
import { joinLessons } from '../../src/store/school/join-lessons.ts';
import { reviewDoor } from '../../src/store/school/review-door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting } from '../store/shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

const question = { slots: [], options: [true, false, false].map((right) => ({ right, slots: [], reasonSlots: [] })) };
const lessons = ['01-one', '06-six'].map((id) => ({
  id,
  number: Number(id.slice(0, 2)),
  sources: [],
  bubbles: [],
  questions: Array(12).fill(question),
  kept: [],
}));
const [one, six] = ['01-one.1', '06-six.1'] as const;
const firstItems = lessons.slice(0, 1).flatMap(itemsOf);

/** One act of a learner, as a turn of its own. */
async function as<T>(me: number, act: (door: ReviewDoor) => Promise<T>): Promise<T> {
  const unit = openUnit(setting);
  const result = await act(reviewDoor({ unit, me, now: () => setting.clock.now, course: { lessons }, schedule }));
  await unit.commit();
  return result;
}

const answers = (personId: number, item: string, right: boolean, askedIn: AskedIn, first = true) =>
  setting.prisma.quizAnswer.create({ data: { personId, item, option: 0, right, first, askedIn, at: setting.clock.now } });
const daysLater = (days: number) => {
  setting.clock.now = new Date(setting.clock.now.getTime() + days * 86_400_000);
};
const recallOf = (personId: number, item: string) => setting.prisma.recall.findUniqueOrThrow({ where: { personId_item: { personId, item } } });

test('an answer counts once, however often it is looked at, and what was missed is due before what was known', async () => {
  const me = await setting.person();
  await answers(me, '01-one.1', true, 'lesson');
  await answers(me, '01-one.2', false, 'lesson');
  await answers(me, '01-one.2', false, 'lesson', false);
  for (let twice = 0; twice < 2; twice++) await as(me, (door) => door.remember(firstItems));
  expect(await setting.prisma.recall.count({ where: { personId: me } })).toBe(2);
  const [known, missed] = [await recallOf(me, '01-one.1'), await recallOf(me, '01-one.2')];
  expect([known.reps, missed.reps]).toEqual([1, 1]);
  expect(missed.dueAt.getTime()).toBeLessThan(known.dueAt.getTime());
  expect(await as(me, (door) => door.waiting())).toEqual({ now: 0, next: missed.dueAt.toISOString() });
  daysLater(1);
  expect((await as(me, (door) => door.draw())).items).toEqual(['01-one.2']);
  await answers(me, '01-one.2', true, 'review');
  await as(me, (door) => door.remember(['01-one.2']));
  expect((await as(me, (door) => door.waiting())).now).toBe(0);
});

test('a session is eight questions, those that waited longest first', async () => {
  const me = await setting.person();
  for (let nth = 12; nth >= 1; nth--) {
    await answers(me, `06-six.${nth}`, false, 'lesson');
    await as(me, (door) => door.remember([`06-six.${nth}`]));
    daysLater(1);
  }
  daysLater(7);
  expect((await as(me, (door) => door.waiting())).now).toBe(12);
  expect((await as(me, (door) => door.draw())).items).toEqual([12, 11, 10, 9, 8, 7, 6, 5].map((nth) => `06-six.${nth}`));
});

test('a lesson is known by a right answer before it was read, until its question is missed; a second try proves nothing', async () => {
  const me = await setting.person();
  await answers(me, one, true, 'diagnostic');
  await answers(me, six, false, 'diagnostic');
  await answers(me, six, true, 'diagnostic', false);
  expect(await as(me, (door) => door.known())).toEqual(['01-one']);
  expect(await as(me, (door) => door.diagnose())).toEqual([expect.stringMatching(/^06-six\./)]);
  await answers(me, one, false, 'review');
  expect(await as(me, (door) => door.known())).toEqual([]);
});

test('two who turn out to be one remember what was asked last', async () => {
  const [from, to] = [await setting.person(), await setting.person()];
  await answers(to, one, true, 'lesson');
  await as(to, (door) => door.remember([one]));
  daysLater(3);
  await answers(from, one, false, 'lesson');
  await answers(from, six, true, 'lesson');
  await as(from, (door) => door.remember([one, six]));
  const later = await recallOf(from, one);
  await setting.prisma.$transaction((tx) => joinLessons(tx, from, to));
  expect((await recallOf(to, one)).lastAt).toEqual(later.lastAt);
  expect(await setting.prisma.recall.count({ where: { personId: to } })).toBe(2);
  expect(await setting.prisma.recall.count({ where: { personId: from } })).toBe(0);
});
