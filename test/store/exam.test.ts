import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRates } from '../../src/rates.ts';
import type { ExamDoor } from '../../src/school/exam-door.ts';
import type { Sitting } from '../../src/school/exam-result.ts';
import { scenarios } from '../../src/school/practice/scenarios.ts';
import { played, steadySetup } from '../../src/school/practice/steady.ts';
import { examDoor } from '../../src/store/school/exam-door.ts';
import { joinLessons } from '../../src/store/school/join-lessons.ts';
import { practiceDoor } from '../../src/store/school/practice-door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { openTeaching } from '../../src/teaching.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

const rates = loadRates();
const teaching = openTeaching(new URL('../../locales/', import.meta.url), rates, new Date());

/** One turn of a person in the exam. */
async function as<T>(me: number, turn: (door: ExamDoor) => Promise<T>): Promise<T> {
  const unit = openUnit(setting);
  const now = () => setting.clock.now;
  const result = await turn(examDoor({ unit, me, now, teaching, rates, practice: practiceDoor({ unit, me, now }) }));
  await unit.commit();
  return result;
}

const newest = async (me: number): Promise<Sitting> => {
  const [sitting] = await as(me, (door) => door.sittings());
  if (!sitting) throw new Error('there is no try');
  return sitting;
};

/** Sits a whole try, with so many wrong; which dangers are missed, and which of them the second time too. */
async function sit(me: number, wrong: (asked: Sitting['asked'][number]) => boolean, wrongAgain = false): Promise<void> {
  const begun = await as(me, (door) => door.begin());
  if (!begun) throw new Error('no try is open');
  const { asked } = await newest(me);
  for (const [at, one] of asked.entries()) await as(me, (door) => door.answer(begun.id, at, { item: one.item, given: '0', right: !wrong(one) }));
  for (const one of asked)
    if (one.again !== undefined && wrong(one)) await as(me, (door) => door.again(begun.id, { item: one.again ?? '', given: '0', right: !wrongAgain }));
  await as(me, (door) => door.finish(begun.id));
}

/** A whole practice game, played as the steady shop does. */
async function practise(me: number): Promise<void> {
  const [scenario] = scenarios;
  const product = scenario?.products[0];
  if (!scenario || !product) throw new Error('there is nothing to practise with');
  const unit = openUnit(setting);
  const door = practiceDoor({ unit, me, now: () => setting.clock.now });
  const setup = { ...steadySetup, price: product.usual };
  await door.begin({ scenario, product, length: 14, setup, listing: { title: 'Chappal', description: null }, class: null });
  const [game] = await door.games();
  if (!game) throw new Error('no game was begun');
  const decisions: Parameters<typeof door.pass>[1][number][] = [];
  played(game, door.sha256, ({ card, stock, day }) => {
    const decision = { ...(card && { card: 'a' as const }), ...(stock <= 4 && day <= 10 && { restock: 10 }) };
    decisions.push(decision);
    return decision;
  });
  await door.pass(game, decisions);
  await unit.commit();
}

const hoursLater = (hours: number) => (setting.clock.now = new Date(setting.clock.now.getTime() + hours * 3_600_000));

test('of two open tries of two who turn out to be one, that goes on which is further; what was finished stays', async () => {
  const [one, other] = [await setting.person('Nadia'), await setting.person('Nadia')];
  await sit(other, () => false);
  hoursLater(24);
  for (const me of [one, other]) await as(me, (door) => door.begin());
  const { id, asked } = await newest(one);
  await as(one, (door) => door.answer(id, 0, { item: asked[0]?.item ?? '', given: '1', right: true }));
  const unit = openUnit(setting);
  await joinLessons(await unit.write(), one, other);
  await unit.commit();
  const after = await as(other, (door) => door.sittings());
  expect(after.map(({ finished, answers }) => [finished !== null, answers.length]).sort()).toEqual([
    [false, 1],
    [true, 24],
  ]);
  expect(await as(one, (door) => door.sittings())).toEqual([]);
});

test('an exam that is left goes on where it was, an answer counts once, and its rates are those of its day', async () => {
  const me = await setting.person('Gul');
  const begun = await as(me, (door) => door.begin());
  const { asked, ratesOn, id } = await newest(me);
  expect(ratesOn).toBe(setting.clock.now.toISOString().slice(0, 10));
  const answer = { item: asked[0]?.item ?? '', given: '1', right: true };
  expect(await as(me, (door) => door.answer(id, 0, answer))).toBe(1);
  expect(await as(me, (door) => door.answer(id, 0, { ...answer, right: false }))).toBe(1);
  hoursLater(30 * 24);
  expect(await as(me, (door) => door.begin())).toEqual({ ...begun, answered: 1 });
  expect((await newest(me)).answers).toEqual([answer]);
  expect((await newest(me)).ratesOn).toBe(ratesOn);
});

test('a right to a certificate needs seven of ten, every danger seen, and the practice shop', async () => {
  const me = await setting.person('Aynur');
  await sit(me, ({ danger }) => danger !== undefined);
  expect(await as(me, (door) => door.passed())).toBeUndefined();
  await practise(me);
  const passed = await as(me, (door) => door.passed());
  // Nineteen of twenty-four: dangers put right at the second time keep nobody from passing, and are not counted as known.
  expect(passed).toEqual({ percent: 79, distinction: false, at: setting.clock.now });
  hoursLater(24);
  await sit(me, () => false);
  expect(await as(me, (door) => door.passed())).toEqual({ percent: 100, distinction: true, at: setting.clock.now });
  hoursLater(24);
  await sit(me, () => true);
  expect(await as(me, (door) => door.passed())).toMatchObject({ percent: 100 });
});

test('who misses one danger twice has not passed, however much else was right', async () => {
  const me = await setting.person('Bilal');
  await practise(me);
  await sit(me, ({ danger }) => danger === 'fee', true);
  expect(await as(me, (door) => door.passed())).toBeUndefined();
});

test('sixteen of twenty-four do not pass, seventeen do', async () => {
  for (const [wrong, passes] of [
    [8, false],
    [7, true],
  ] as const) {
    const me = await setting.person('Chen');
    await practise(me);
    let left: number = wrong;
    await sit(me, ({ danger }) => danger === undefined && left-- > 0);
    expect((await as(me, (door) => door.passed())) !== undefined).toBe(passes);
  }
});

test('the next try opens after a day, with other questions', async () => {
  const me = await setting.person('Dil');
  await sit(me, () => true, true);
  const first = await newest(me);
  hoursLater(23);
  expect(await as(me, (door) => door.begin())).toBeNull();
  const until = new Date((first.finished?.getTime() ?? 0) + 24 * 3_600_000).toISOString();
  expect(await as(me, (door) => door.stand())).toEqual({ is: 'rests', until });
  hoursLater(1);
  expect(await as(me, (door) => door.stand())).toEqual({ is: 'new' });
  expect(await as(me, (door) => door.begin())).toMatchObject({ answered: 0 });
  const second = await newest(me);
  const items = new Set(first.asked.map(({ item }) => item));
  expect(second.asked.filter(({ item }) => items.has(item))).toEqual([]);
});
