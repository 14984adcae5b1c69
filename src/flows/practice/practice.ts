import { act, ask, type Flow, type Handover, hear, look } from '../../conversation/flow.ts';
import { type Choice, oneOf, yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { KeptGame } from '../../school/practice/practice.ts';
import { fitsSale } from '../../school/practice/real.ts';
import type { SchoolDoor } from '../../school/school.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer, opening } from '../names.ts';
import { inBuyersMoney, narrate, practised } from './practice-words.ts';

/** Lessons that are best read before a short game, and before a whole one. */
const before = { short: 6, whole: 16 } as const;

/** The door of the practice shop: a game goes on where it was left, or begins. */
export function* practice({ practice: door, school }: Doors): Flow<Handover | undefined> {
  const asked = yield* hear('do');
  const games = yield* look(() => door.games());
  const open = games.find(({ ended }) => !ended);
  const fit = games.find(fitsSale);
  if (asked === 'real') return yield* real(fit);
  if (asked === 'drop' && open) return yield* drop(door, open);

  const choices = [
    ...(open ? [opening('day', 'practice.label_go_on'), doing('drop')] : [beginning('short'), beginning('whole'), opening('class', 'practice.label_class')]),
    ...(games.some(({ ended }) => ended) ? [opening('debrief', 'practice.label_debrief')] : []),
    ...(fit ? [doing('real')] : []),
    ...(games.some((game) => game.class) ? [opening('board', 'practice.label_board')] : []),
  ];
  const key = open ? 'practice.open' : `practice.${yield* readiness(school)}`;
  const chosen = yield* ask('what', practised(oneOf(key as 'practice.open', choices, { day: (open?.decisions.length ?? 0) + 1, of: open?.length ?? 0 })));
  const next = choices.find(({ id }) => id === chosen)?.opens;
  return next && goTo(next.flow as 'day', next.given);
}

const doing = (what: 'drop' | 'real'): Choice => ({ id: what, words: words(`practice.label_${what}`), opens: { flow: 'practice', given: { do: what } } });

const beginning = (length: 'short' | 'whole'): Choice => ({
  id: length,
  words: words(`practice.label_${length}`),
  opens: { flow: 'stall', given: { length } },
});

/** Whoever has read less may play too, and is told what comes first. */
function* readiness(school: SchoolDoor): Flow<'welcome' | 'halfway' | 'early'> {
  const read = new Set((yield* look(() => school.taken())).filter((one) => one.read).map(({ lesson }) => lesson));
  const through = (last: number) => school.course.lessons.every(({ id, number }) => number > last || read.has(id));
  return through(before.whole) ? 'welcome' : through(before.short) ? 'halfway' : 'early';
}

function* drop(door: Doors['practice'], game: KeptGame): Flow<Handover | undefined> {
  const sure = yesNo('practice.drop_sure', { yes: 'practice.label_drop_yes', no: 'practice.label_go_on' }, { day: game.decisions.length + 1 });
  if (!(yield* ask('sure', practised(sure)))) return goTo('day');
  yield* act('dropped', () => door.drop(game));
  yield* narrate('practice.dropped', {}, { offers: [offer('practice.label_again', 'practice')] });
  return undefined;
}

/** The way from practice to trade: what was written is taken along, and nothing is published before its seller says so. */
function* real(game: KeptGame | undefined): Flow<Handover | undefined> {
  if (!game) {
    yield* narrate('practice.not_fit');
    return goTo('practice');
  }
  const { title, description } = game.listing;
  yield* narrate('practice.real', { title, price: inBuyersMoney(game, game.setup.price) });
  const { minor, currency } = inBuyersMoney(game, game.setup.price).money;
  return goTo('sell', { goods: title, price: `${currency} ${minor / 100}`, ...(description !== null && { description }) });
}
