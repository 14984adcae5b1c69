import { act, ask, type Flow, type Handover, hear, look } from '../../conversation/flow.ts';
import { oneOf, type Question } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import type { Card, Choice } from '../../school/practice/cards.ts';
import type { Decision, Morning } from '../../school/practice/game.ts';
import { counterOf, days, restockDays } from '../../school/practice/play.ts';
import type { KeptGame, PracticeDoor } from '../../school/practice/practice.ts';
import type { Doors } from '../doors.ts';
import { letters, typedLetters } from '../learning/quiz.ts';
import { goTo } from '../names.ts';
import { priceTold } from './practice-price.ts';
import { cardText, effectOf, evening, narrate, practised, standing } from './practice-words.ts';
import { counted, stallPrice } from './stall-questions.ts';

/** A day of a practice game: what happened, what happens, and what is done about it. Each act is kept, so it may be left anywhere. */
export function* day({ practice }: Doors): Flow<Handover | undefined> {
  const game = (yield* look(() => practice.games())).find(({ ended }) => !ended);
  const morning = game && morningOf(practice, game);
  // A round is of one day: one that was left and is come back to later has nothing more to ask.
  const round = yield* hear('day');
  const on = (of: number) => goTo('day', { day: String(of) });
  if (round === null) return morning ? on(morning.day) : goTo('practice');
  if (!game || !morning || round !== String(morning.day)) return undefined;
  const { card } = morning;
  const { today } = game;
  if (card && today.card === undefined) {
    const choice = yield* ask(`card_${morning.day}`, practised(cardQuestion(game, morning, card)));
    yield* act('chosen', () => practice.decide(game, { ...today, card: choice }));
    yield* narrate('practice.effect', effectOf(game, card, choice));
    return on(morning.day);
  }
  const what = yield* ask(`do_${morning.day}`, practised(counter(practice, game, morning)));
  if (what === 'next' || what === 'on') {
    const passed = what === 'next' ? [today] : quietDays(practice, game);
    yield* act('passed', () => practice.pass(game, passed));
    return game.decisions.length + passed.length < game.length ? on(morning.day + passed.length) : goTo('debrief');
  }
  const more = yield* wished(game, morning, what);
  yield* act('decided', () => practice.decide(game, { ...today, ...more }));
  return on(morning.day);
}

function* wished(game: KeptGame, { day: at, rate }: Morning, what: string): Flow<Decision> {
  if (what === 'price') {
    const price = yield* ask(`price_${at}`, practised(stallPrice(game.scenario, game.product)));
    yield* priceTold(game, price, rate);
    return { price };
  }
  if (what === 'restock')
    return { restock: yield* ask(`restock_${at}`, practised(counted('practice.restock', [5, 10, 15], game.product.cost, game.scenario.home))) };
  return { campaign: true };
}

/** The morning of the day that is open; `undefined` when all are over. */
function morningOf({ sha256 }: PracticeDoor, game: KeptGame, more: readonly Decision[] = []): Morning | undefined {
  const run = days(game, sha256);
  let at = run.next();
  for (const decision of [...game.decisions, ...more]) if (!at.done) at = run.next(decision);
  return at.done ? undefined : at.value;
}

/** Today and the days after it on which nothing has to be decided; three at most. */
function quietDays(practice: PracticeDoor, game: KeptGame): readonly Decision[] {
  const passed: Decision[] = [game.today];
  for (let next = morningOf(practice, game, passed); passed.length < 3 && next && !next.card; next = morningOf(practice, game, passed)) passed.push({});
  return passed;
}

const place = (game: KeptGame, { day: at, before }: Morning) => {
  const last = before.at(-1);
  return { day: at, of: game.length, before: { lines: last ? evening(last) : [words('practice.first_day')] } };
};

function cardQuestion(game: KeptGame, morning: Morning, card: Card): Question<Choice> {
  const options = letters.map((letter): Words => words('lesson.option', option(game, card, letter)));
  return {
    words: words('practice.card', {
      ...place(game, morning),
      name: { words: cardText(game, card, 'name') },
      story: { words: cardText(game, card, 'story') },
      options: { lines: options },
    }),
    hint: words('lesson.question_hint'),
    choices: letters.map((letter) => ({ id: letter, words: words(`lesson.label_${letter}`) })),
    parse(raw) {
      if (typeof raw === 'object') return raw.kind === 'choice' ? letters.find((letter) => letter === raw.id) : undefined;
      return letters[typedLetters.findIndex((pattern) => pattern.test(raw.trim().replace(/[).:،。]+$/u, '')))];
    },
  };
}

const option = (game: KeptGame, card: Card, letter: Choice) => ({
  letter: { words: words(`lesson.label_${letter}`) },
  text: { words: cardText(game, card, letter) },
});

/** What can be done once nothing has to be. */
function counter({ sha256 }: PracticeDoor, game: KeptGame, morning: Morning): Question<string> {
  const { today } = game;
  const can = [
    'next',
    'on',
    'price',
    ...(today.restock || morning.day + restockDays > game.length ? [] : ['restock']),
    ...(today.campaign ? [] : ['campaign']),
  ] as const;
  const choices = can.map((id) => ({
    id,
    words: words(`practice.label_${id}` as 'practice.label_next'),
    ...((id === 'restock' || id === 'campaign') && { description: words(`practice.about_${id}`) }),
  }));
  const now = counterOf(game, game.decisions, today, sha256);
  const facts = { ...place(game, morning), standing: { lines: standing(game, now, today) } };
  const asked = oneOf(today.card === undefined && Object.keys(today).length === 0 ? 'practice.day' : 'practice.day_again', choices, facts);
  return { ...asked, parse: (raw, read) => asked.parse(raw, read) ?? (typeof raw === 'string' && read.yesNo(raw) === true ? 'next' : undefined) };
}
