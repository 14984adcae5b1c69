import { act, ask, type Flow, type Handover, look, say } from '../../conversation/flow.ts';
import { oneOf } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { type Asked, blueprint } from '../../school/exam.ts';
import { type Answered, missedDangers, pass, type Sitting } from '../../school/exam-result.ts';
import { placeIn } from '../../school/lesson.ts';
import { placeOf } from '../../school/review.ts';
import type { Doors } from '../doors.ts';
import { goTo } from '../names.ts';
import { outcome } from './exam-outcome.ts';
import { sumAnswered } from './exam-sum.ts';
import { answered, reasonOf } from './quiz.ts';

/** What is said before it: as long as it takes most people. Nobody is cut off. */
const minutes = 35;
/** With more of the lessons unread it is said that they would help. */
const mayBeUnread = 5;

/** The final assessment. It may be left at any question, and goes on there; nothing is said of an answer before the end. */
export function* exam(doors: Doors): Flow<Handover | undefined> {
  const { exam: door, review, school } = doors;
  const stand = yield* act('stand', () => door.stand());
  if (stand.is === 'rests') return yield* outcome(doors);
  if (stand.is === 'new') {
    const chosen = yield* ready(doors);
    if (chosen === 'learn') return goTo('learn');
    if (chosen === 'result') return yield* outcome(doors);
  }
  const begun = yield* act('begun', () => door.begin());
  const sitting = (yield* look(() => door.sittings())).find(({ id }) => id === begun?.id);
  if (!begun) return yield* outcome(doors);
  // Of two tries of one who was two, one went.
  if (!sitting) return goTo('exam');
  const { asked } = sitting;
  if (stand.is === 'open' && begun.answered < asked.length) yield* say('exam.go_on', { at: begun.answered + 1, of: asked.length });

  for (let at = begun.answered; at < asked.length; at++) {
    const answer = yield* itemAnswered(doors, sitting, asked[at]?.item ?? '', `q${at + 1}`, { at: at + 1, of: asked.length });
    const answers = yield* act(`q${at + 1}_counted`, () => door.answer(sitting.id, at, answer));
    // Another app was further, or ended it: what is open there is gone on with.
    if (answers !== at + 1) return goTo('exam');
  }
  if (!(yield* dangersAgain(doors, sitting.id, begun.again))) return goTo('exam');
  yield* act('finished', () => door.finish(sitting.id));
  const items = asked.flatMap(({ item, again }) => (again === undefined ? [item] : [item, again]));
  yield* act('remembered', () => review.remember(items.filter((item) => placeOf(school.course, item))));
  return yield* outcome(doors);
}

/** What awaits them, said plainly, before they begin. */
function* ready({ exam: door, school, review }: Doors): Flow<string> {
  const { lessons } = school.course;
  const known = new Set(yield* look(() => review.known()));
  for (const { lesson, read } of yield* look(() => school.taken())) if (read) known.add(lesson);
  const tried = (yield* look(() => door.sittings())).length > 0;
  const unready: readonly Words[] =
    lessons.length - known.size > mayBeUnread ? [words(known.size === 0 ? 'exam.unread' : 'exam.half_read', { read: known.size, of: lessons.length })] : [];
  const notes = [words(tried ? 'exam.other_questions' : 'exam.open_book'), ...unready];
  const choices = [
    { id: 'begin', words: words('exam.label_begin') },
    ...(tried ? [{ id: 'result', words: words('exam.label_result') }] : []),
    { id: 'learn', words: words('exam.label_later') },
  ];
  return yield* ask('ready', oneOf('exam.begin', choices, { count: blueprint.length, minutes, percent: pass.percent, notes: { lines: notes } }));
}

/** A question or a sum. One that was withdrawn since the exam was drawn is right for everybody. */
function* itemAnswered(doors: Doors, { ratesOn }: Pick<Sitting, 'ratesOn'>, item: string, name: string, place: Place): Flow<Answered> {
  const { school, exam: door } = doors;
  const found = placeIn(school.course.lessons, item);
  if (found) {
    const asking = { name, key: 'exam.question', with: place, deal: `exam ${item}` } as const;
    const { option, right } = yield* answered(school, found.lesson, found.nth, 'exam', asking);
    return { item, given: String(option), right };
  }
  const sum = door.sum(item, ratesOn);
  if (!sum) return { item, given: 'withdrawn', right: true };
  return { item, ...(yield* sumAnswered(name, sum, place)) };
}

type Place = { readonly at: number; readonly of: number };

/** Dangers that were missed are explained, and each is asked once more with another question. `done`: those that were, before the exam was left. `false`: another app was quicker. */
function* dangersAgain(doors: Doors, id: number, done: readonly string[]): Flow<boolean> {
  const { exam: door, school } = doors;
  const sitting = (yield* look(() => door.sittings())).find((one) => one.id === id);
  if (!sitting) return false;
  const missed = missedDangers(sitting).filter(({ again }) => again !== undefined && !done.includes(again));
  for (const [at, one] of missed.entries()) {
    const answer = sitting.answers.find(({ item }) => item === one.item);
    const found = placeIn(school.course.lessons, one.item);
    if (at === 0) yield* say('exam.dangers', { count: missed.length });
    if (found && answer) yield* say('exam.danger', { danger: danger(one), reason: reasonOf(school, found.lesson, found.nth, Number(answer.given)) });
    const again = one.again ?? '';
    const second = yield* itemAnswered(doors, sitting, again, `again_${one.danger}`, { at: at + 1, of: missed.length });
    if (!(yield* act(`again_${one.danger}_counted`, () => door.again(id, second)))) return false;
  }
  return true;
}

const danger = ({ danger: which = 'payment' }: Asked) => ({ words: words(`exam.danger_${which}`) });
