import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvOf, readCohorts } from '../../src/store/school/cohorts.ts';
import { type ShopSetting, shopSetting } from '../store/shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

const day = (nth: number) => new Date(Date.UTC(2026, 10, nth, 10));

test('a teacher sees who is where, how hard each question is, and what was kept after a week; and no name', async () => {
  const { prisma, pool } = setting;
  const [ali, sana] = [await setting.person('Ali Raza'), await setting.person('Sana')];
  await setting.person('Who never learnt');
  const lessons = [
    { personId: ali, lesson: '01-what-cbec-is', begunAt: day(1), bubble: 5, finishedAt: day(1), right: 1, doneAt: day(2) },
    { personId: ali, lesson: '02-may-it-travel', begunAt: day(3), bubble: 2 },
    { personId: sana, lesson: '01-what-cbec-is', begunAt: day(2), bubble: 5, finishedAt: day(2), right: 0 },
  ];
  await prisma.lessonTaken.createMany({ data: lessons });
  const answer = (personId: number, right: boolean, askedIn: string, at: Date, first = true) => ({
    personId,
    item: '01-what-cbec-is.1',
    option: 0,
    right,
    first,
    askedIn,
    at,
  });
  await prisma.quizAnswer.createMany({
    data: [
      answer(ali, true, 'lesson', day(1)),
      answer(sana, false, 'lesson', day(2)),
      answer(sana, true, 'lesson', day(2), false),
      // Read once more: no first result.
      answer(sana, true, 'lesson', day(4)),
      // Three days later is not yet kept; a week later is.
      answer(ali, false, 'review', day(4)),
      answer(ali, true, 'review', day(9)),
    ],
  });
  await prisma.recall.create({
    data: { personId: ali, item: '01-what-cbec-is.1', stability: 2, difficulty: 5, reps: 1, lapses: 0, lastAt: day(9), dueAt: day(11) },
  });

  const asked = [1, 2, 3, 4].map((nth) => ({ item: `01-what-cbec-is.${nth}`, area: 'start' }));
  const exam = (at: Date, answers: readonly object[], right: number, passed: boolean) => ({
    personId: ali,
    seed: 'x',
    ratesOn: day(10),
    asked,
    answers: [...answers],
    begunAt: at,
    finishedAt: at,
    right,
    passed,
  });
  const answered = (item: string, ok: boolean) => ({ item, given: '0', right: ok });
  await prisma.exam.createMany({
    data: [exam(day(10), [answered('01-what-cbec-is.1', true), answered('volume:3', false)], 2, false), exam(day(11), [answered('volume:9', true)], 3, true)],
  });

  const learners = csvOf(await readCohorts(pool, 'learners', day(12)));
  expect(learners.split('\r\n')).toEqual([
    'person,cohort,language,lessons_read,lessons_done,last_lesson,last_day,weekly_goal,questions_due,first_n,first_right,delayed_n,delayed_right,exam_n,exam_first,exam_last,exam_passed',
    `${ali},2026-11,,1,1,02-may-it-travel,2026-11-09,,1,1,1,1,1,2,0.5,0.75,yes`,
    `${sana},2026-11,,1,0,01-what-cbec-is,2026-11-04,,0,1,0,0,,0,,,`,
    '',
  ]);
  expect(csvOf(await readCohorts(pool, 'questions', day(12))).split('\r\n')).toEqual([
    'item,first_n,first_right,delayed_n,delayed_right,exam_n,exam_right,look_at',
    '01-what-cbec-is.1,2,0.5,1,1,1,1,',
    'volume,0,,0,,2,0.5,',
    '',
  ]);
  expect(learners).not.toMatch(/Ali|Sana/);
});

test('a question that nearly all know, or hardly anybody, is marked once twenty have answered it', async () => {
  const { prisma, pool } = setting;
  await prisma.exam.deleteMany();
  const sit = async (answers: readonly (readonly [string, boolean])[]) => {
    const given = answers.map(([item, right]) => ({ item, given: '0', right }));
    await prisma.exam.create({ data: { personId: await setting.person('One'), seed: 'x', ratesOn: day(1), asked: [], answers: given, begunAt: day(1) } });
  };
  for (let nth = 1; nth <= 20; nth++)
    await sit([
      ['06-tax-in-china.1', true],
      ['06-tax-in-china.2', nth > 1],
      ['06-tax-in-china.3', nth > 16],
      ...(nth > 1 ? ([['06-tax-in-china.4', true]] as const) : []),
    ]);
  const rows = (await readCohorts(pool, 'questions', day(12))).rows.filter(([item]) => String(item).startsWith('06'));
  expect(rows.map((row) => [row[0], row[5], row.at(-1)])).toEqual([
    ['06-tax-in-china.1', 20, 'too easy'],
    ['06-tax-in-china.2', 20, null],
    ['06-tax-in-china.3', 20, 'too hard'],
    ['06-tax-in-china.4', 19, null],
  ]);
});

test('nothing in a cell becomes a formula or another column', () => {
  expect(
    csvOf({
      columns: ['a', 'b'],
      rows: [
        ['=1+1', 'x,"y"'],
        [null, -3],
      ],
    }),
  ).toBe('a,b\r\n\'=1+1,"x,""y"""\r\n,-3\r\n');
});
