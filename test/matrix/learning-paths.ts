/** Ways through the course. */
import { asBuyer, begins, type Path, take } from './path.ts';

export const learningPaths: readonly Path[] = [
  { name: 'the way through the course', flow: 'learn', before: (world) => asBuyer(world, 'learn'), answers: { what: take('lessons') } },
  {
    name: 'all lessons',
    flow: 'lessons',
    before: (world) => asBuyer(world, begins('lessons')),
    answers: { module: take('rules'), lesson: take('06-tax-in-china') },
  },
  {
    name: 'a lesson',
    flow: 'lesson',
    before: (world) => asBuyer(world, 'lesson 6'),
    answers: {
      next_1: take('next'),
      next_2: 'aage',
      next_3: take('next'),
      next_4: take('next'),
      next_5: take('next'),
      next_6: take('next'),
      q1: take('2'),
      q2: take('2'),
      q2_again: take('0'),
      q3: take('1'),
    },
    after: { sql: `select count(*)::int as n from lesson_taken where person_id = $1 and lesson = '06-tax-in-china' and bubble = 6 and "right" = 2`, is: 1 },
  },
];
