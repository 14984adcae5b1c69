/** Ways through the final assessment. */
import { begins, type Path, take } from './path.ts';
import { somebody, type World } from './world.ts';

/** Somebody in the middle of an exam of four questions, one of them on a danger, one a sum, and one withdrawn since; or who finished it so, days ago. */
const inExam = (finished: boolean) => async (world: World) => {
  const who = await somebody(world, 'buyer');
  const asked = [
    { item: '01-what-cbec-is.1', area: 'start' },
    { item: '05-getting-paid.1', area: 'start', danger: 'payment', again: '05-getting-paid.4' },
    { item: 'volume:9', area: 'moving' },
    { item: '15-tracking.99', area: 'moving' },
  ];
  const answers = [{ item: '01-what-cbec-is.1', given: '2', right: true }];
  const before = new Date(Date.now() - 3 * 86_400_000);
  const ended = finished ? { finishedAt: before, right: 1, passed: false } : {};
  await world.prisma.exam.create({ data: { personId: who.id, seed: 'matrix', ratesOn: new Date('2026-11-22'), asked, answers, begunAt: before, ...ended } });
  return { who, begin: begins('exam') };
};

export const examPaths: readonly Path[] = [
  {
    name: 'an exam is taken up and finished, a danger put right at the second time',
    flow: 'exam',
    before: inExam(false),
    answers: { q2: take('0'), q3: '4.5 kg', again_payment: take('1') },
    after: {
      sql: `select count(*)::int as n from exam where person_id = $1 and finished_at is not null and jsonb_array_length(answers) = 4 and answers->-1->>'right' = 'true'
        and again @> '[{"item":"05-getting-paid.4","right":true}]'`,
      is: 1,
    },
  },
  {
    name: 'what came of an exam is read before another one',
    flow: 'exam',
    before: inExam(true),
    answers: { ready: take('result') },
    after: { sql: 'select count(*)::int as n from exam where person_id = $1', is: 1 },
  },
];
