/** Ways through the practice shop. */
import type { FlowName } from '../../src/flows/names.ts';
import { asBuyer, begins, type Path, take } from './path.ts';
import { somebody, type World } from './world.ts';

const setup = { price: 23_900, stock: 14, route: 'std', quality: 80, accuracy: 85 };
const threeDays = [{}, { card: 'a' }, { card: 'b' }];

/** Somebody with a short game of which so many days are over. */
const withGame =
  (flow: FlowName, decisions: readonly object[], given = {}) =>
  async (world: World) => {
    const who = await somebody(world, 'buyer');
    const ended = decisions.length === 4 ? new Date() : null;
    const kept = { seed: 'MATRIX-1', scenario: 'PK2CN', product: 'chappal', length: 4, setup, title: 'Chappal', class: 'MATRIX-1', nick: 'Ali' };
    await world.prisma.practiceGame.create({ data: { ...kept, personId: who.id, decisions: [...decisions], begunAt: new Date(), endedAt: ended } });
    return { who, begin: begins(flow, given) };
  };

const ended = 'select count(*)::int as n from practice_game where person_id = $1 and jsonb_array_length(decisions) = 4 and ended_at is not null';
const cards = Object.fromEntries([2, 3, 4].map((day) => [`day.card_${day}`, take('a')]));
const nextDays = Object.fromEntries([1, 2, 3, 4].map((day) => [`day.do_${day}`, take('next')]));

export const practicePaths: readonly Path[] = [
  {
    name: 'a short practice game',
    flow: 'stall',
    before: (world) => asBuyer(world, begins('stall', { length: 'short' })),
    answers: { scenario: take('PK2CN'), product: take('football'), price: take('usual'), stock: take('14'), route: take('std'), ...cards, ...nextDays },
    after: { sql: ended, is: 1 },
  },
  {
    name: 'a class is joined, and its game given up',
    flow: 'class',
    before: (world) => asBuyer(world, begins('class')),
    answers: {
      class: 'MATRIX-2',
      shown: take('yes'),
      nick: 'Ali',
      'stall.scenario': take('CN2PK'),
      'stall.product': take('raisins'),
      'stall.title': 'Raisins, green, 500 g',
      'stall.description': 'Sun-dried, seedless, in a paper bag.',
      'stall.photos': take('3'),
      'stall.family': take('08'),
      'stall.weight': take('scale'),
      'stall.origin': take('here'),
      'stall.returns': take('rule'),
      'stall.price': '1899',
      'stall.stock': '12',
      'stall.route': take('slow'),
      'day.do_1': 'practice',
      'practice.what': take('do=drop'),
      'practice.sure': take('yes'),
    },
  },
  {
    name: 'the last day of a practice game',
    flow: 'day',
    before: withGame('day', threeDays),
    answers: { card_4: take('a'), do_4: take('next') },
    after: { sql: ended, is: 1 },
  },
  {
    name: 'the practice shop, to look back',
    flow: 'practice',
    before: withGame('practice', [...threeDays, { card: 'c' }]),
    answers: { what: take('debrief') },
  },
  { name: 'how a practice game went', flow: 'debrief', before: withGame('debrief', [...threeDays, { card: 'c' }]), answers: {} },
  { name: 'the board of a class', flow: 'board', before: withGame('board', [...threeDays, { card: 'c' }]), answers: {} },
];
