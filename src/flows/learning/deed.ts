import { act, ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { aboutOwnGoods, type Deed, type DeedAnswers, deeds } from '../../school/deeds.ts';
import type { Lesson } from '../../school/lesson.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { lineQuestion, optionQuestion, pointQuestion } from './deed-questions.ts';
import { cardWords } from './deed-words.ts';
import { completed } from './learnt.ts';
import { deedOf, lessonNamed, waysFrom } from './lesson-deeds.ts';

/** What a lesson asks to be done: with us here, and then it is complete. */
export function* deed({ school, review, deeds: left }: Doors): Flow<Handover | undefined> {
  const one = lessonNamed(school.course, yield* hear('lesson'));
  const asked = one && deeds[one.number];
  if (!one || !asked) return goTo('learn');
  if (asked.kind === 'elsewhere') return goTo(...deedOf(one));

  const craft = (yield* look(() => left.cards())).find(({ answers }) => answers.craft !== undefined)?.answers.craft;
  if (craft !== undefined && aboutOwnGoods.has(one.number)) yield* say('deed.yours', { craft });
  const answers = yield* answered(one, asked);
  yield* act('kept', () => left.keep({ lesson: one.id, answers }));
  const card = cardWords(school, one, answers);
  const offers = waysFrom(one, answers);
  if (card) yield* say(card.key, card.with, offers.length > 0 ? { offers } : {});
  if (!(yield* completed({ school, review }, one)))
    yield* say('deed.kept', {}, { offers: [offer('deed.label_cards', 'mycards'), offer('learn.label_go_on', 'learn')] });
  return undefined;
}

/** All that a card, a check or a choice asks. */
function* answered(one: Lesson, asked: Extract<Deed, { kind: 'card' | 'check' | 'pick' }>): Flow<DeedAnswers> {
  const answers: { [question: string]: string } = {};
  if (asked.kind === 'card') {
    for (const line of asked.lines) {
      const typed = yield* ask(line.id, lineQuestion(one, line));
      if (typed !== null) answers[line.id] = typed;
    }
  } else if (asked.kind === 'check') {
    for (const [at, point] of asked.points.entries()) answers[point] = yield* ask(point, pointQuestion(one, point, at + 1, asked.points.length));
  } else {
    for (const choosing of asked.questions) answers[choosing.id] = yield* ask(choosing.id, optionQuestion(one, choosing));
  }
  return answers;
}
