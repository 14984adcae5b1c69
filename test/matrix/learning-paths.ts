/** Ways through what comes after a lesson: reviews, what is known before, a week's goal and its reminders. */
import { asBuyer, begins, type Path, take } from './path.ts';
import { somebody, type World } from './world.ts';

/** Somebody who has to repeat two questions of the first lesson. */
const withQuestions = async (world: World) => {
  const who = await somebody(world, 'buyer');
  const lastAt = new Date(Date.now() - 3 * 86_400_000);
  const memory = { personId: who.id, stability: 2, difficulty: 5, reps: 1, lapses: 0, lastAt, dueAt: lastAt };
  await world.prisma.recall.createMany({ data: [1, 2].map((nth) => ({ ...memory, item: `01-what-cbec-is.${nth}` })) });
  return { who, begin: begins('review') };
};

const first = { take: '' };
const answersIn = (where: string) => `select count(*)::int as n from quiz_answer where person_id = $1 and asked_in = '${where}' and first`;

export const learningPaths: readonly Path[] = [
  {
    name: 'questions are repeated, one right and one missed',
    flow: 'review',
    before: withQuestions,
    answers: { q1: take('2'), q2: take('0'), q2_again: take('1') },
    after: { sql: `select count(*)::int as n from recall where person_id = $1 and reps = 2`, is: 2 },
  },
  {
    name: 'it is asked what somebody knows',
    flow: 'diagnostic',
    before: (world) => asBuyer(world, begins('diagnostic')),
    answers: Object.fromEntries([1, 2, 3, 4, 5].map((nth) => [`q${nth}`, first])),
    after: { sql: answersIn('diagnostic'), is: 5 },
  },
  {
    name: 'a week’s goal, and an hour for reminders',
    flow: 'goal',
    before: (world) => asBuyer(world, begins('goal')),
    answers: { weekly: take('3'), 'reminder.hour': take('19') },
    after: { sql: 'select count(*)::int as n from learning_goal where person_id = $1 and weekly = 3', is: 1 },
  },
  {
    name: 'another hour for reminders',
    flow: 'reminder',
    before: (world) => asBuyer(world, begins('reminder')),
    answers: { hour: take('17') },
    after: { sql: 'select count(*)::int as n from learning_reminder where person_id = $1 and hour = 17', is: 1 },
  },
  { name: 'how far one is in the course', flow: 'progress', before: (world) => asBuyer(world, begins('progress')), answers: {} },
];
