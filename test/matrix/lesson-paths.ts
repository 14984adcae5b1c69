/** Ways through a lesson, and through what the lessons ask to be done: one of each kind. */
import { type Answer, begins, type Path, take } from './path.ts';
import { somebody, type World } from './world.ts';

/** A learner who has read these lessons and done none. */
const whoRead = (lessons: readonly string[], begin: Answer) => async (world: World) => {
  const who = await somebody(world, 'buyer');
  await world.pool.query(
    `insert into lesson_taken (person_id, lesson, begun_at, bubble, finished_at, "right") select $1, unnest($2::text[]), now(), 5, now(), 3`,
    [who.id, lessons],
  );
  return { who, begin };
};
const doing = (lesson: string) => whoRead([lesson], begins('deed', { lesson }));

const done = (lesson: string, answers: object) => ({
  sql: `select count(*)::int as n from lesson_taken t join learner_card c using (person_id, lesson)
    where person_id = $1 and lesson = '${lesson}' and done_at is not null and answers = '${JSON.stringify(answers)}'::jsonb`,
  is: 1,
});

/** The first lesson, of which all bubbles are read and no question is answered. */
const atQuestions = async (world: World, begin: Answer) => {
  const who = await somebody(world, 'buyer');
  await world.pool.query(`insert into lesson_taken (person_id, lesson, begun_at, bubble) values ($1, '01-what-cbec-is', now(), 5)`, [who.id]);
  return { who, begin };
};
const answers = { 'lesson.q1': take('2'), 'lesson.q2': take('1'), 'lesson.q3': take('0') };
const finished = { sql: 'select count(*)::int as n from lesson_taken where person_id = $1 and finished_at is not null and "right" = 3', is: 1 };

export const lessonPaths: readonly Path[] = [
  {
    name: 'the next lesson is taken up at its questions',
    flow: 'learn',
    before: (world) => atQuestions(world, begins('learn')),
    answers: { what: take(''), ...answers },
    after: finished,
  },
  {
    name: 'a lesson is found among all and answered',
    flow: 'lessons',
    before: (world) => atQuestions(world, begins('lessons')),
    answers: { module: take('start'), lesson: take(''), ...answers },
    after: finished,
  },
  {
    name: 'a lesson is read from its first bubble',
    flow: 'lesson',
    before: async (world) => ({ who: await somebody(world, 'buyer'), begin: 'lesson 1' }),
    answers: Object.fromEntries([
      ...[1, 2, 3, 4, 5].map((at): [string, Answer] => [`next_${at}`, take('next')]),
      ['q1', take('2')],
      ['q2', take('1')],
      ['q3', take('0')],
    ]),
    after: finished,
  },
  {
    name: 'a campaign is planned on a card',
    flow: 'deed',
    before: doing('19-campaigns-and-live'),
    answers: { product: '30 blue bowls', date: '1 to 5 May', promise: 'with a gift box' },
    after: done('19-campaigns-and-live', { product: '30 blue bowls', date: '1 to 5 May', promise: 'with a gift box' }),
  },
  {
    name: 'an HS code is left open',
    flow: 'deed',
    before: doing('08-hs-and-origin'),
    answers: { code: take('skip'), origin: 'Pakistan' },
    after: done('08-hs-and-origin', { origin: 'Pakistan' }),
  },
  {
    name: 'goods are checked with five questions',
    flow: 'deed',
    before: doing('02-may-it-travel'),
    answers: { leave: take('yes'), enter: take('unsure'), travel: take('no'), prove: take('yes'), worth: take('yes') },
    after: done('02-may-it-travel', { leave: 'yes', enter: 'unsure', travel: 'no', prove: 'yes', worth: 'yes' }),
  },
  {
    name: 'three answers name a customs road',
    flow: 'deed',
    before: doing('07-customs-roads'),
    answers: { from: take('pakistan'), buyer: take('person'), stock: take('none') },
    after: done('07-customs-roads', { from: 'pakistan', buyer: 'person', stock: 'none' }),
  },
  {
    name: 'one of the lessons that wait is chosen, and done',
    flow: 'undone',
    before: whoRead(['04-price-that-feeds-you', '06-tax-in-china'], begins('undone')),
    answers: { which: take(''), 'price.cost': '3500', 'price.currency': take('CNY'), 'price.freight': '62', 'price.fees': '8', 'price.margin': '15' },
    after: { sql: `select count(*)::int as n from lesson_taken where person_id = $1 and done_at is not null`, is: 1 },
  },
  {
    name: 'a card is read again',
    flow: 'mycards',
    before: async (world) => {
      const who = await somebody(world, 'buyer');
      await world.pool.query(`insert into learner_card (person_id, lesson, answers, kept_at) values ($1, '01-what-cbec-is', '{"craft":"chappal"}', now())`, [
        who.id,
      ]);
      return { who, begin: begins('mycards') };
    },
    answers: { card: take('') },
  },
];
