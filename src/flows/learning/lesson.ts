import { act, ask, type Flow, type Handover, hear, say } from '../../conversation/flow.ts';
import type { Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Lesson } from '../../school/lesson.ts';
import { itemsOf } from '../../school/review.ts';
import type { SchoolDoor } from '../../school/school.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { deedOf, lessonNamed } from './lesson-deeds.ts';
import { dated, lessonText } from './lesson-words.ts';
import { minute } from './minute.ts';
import { quizzed } from './quiz.ts';

/** One lesson, whichever it is: its bubbles one by one, its questions, and something to do. */
export function* lesson({ school, review }: Doors): Flow<Handover | undefined> {
  const one = lessonNamed(school.course, yield* hear('lesson'));
  if (!one) return goTo('learn');
  if (yield* minute(school, one, Number((yield* hear('bubble')) ?? 0))) return undefined;
  const before = yield* act('begun', () => school.begin(one));
  if (before > 0 && before < one.bubbles.length) yield* say('lesson.again', { title: { words: lessonText(one, 'title') } });

  for (let at = before; at < one.bubbles.length; at++) {
    yield* ask(`next_${at + 1}`, bubble(school, one, at));
    yield* act(`read_${at + 1}`, () => school.reached(one, at + 1));
  }
  for (let nth = 1; nth <= one.questions.length; nth++) yield* quizzed(school, one, nth, 'lesson');

  const right = yield* act('finished', () => school.finish(one));
  yield* act('remembered', () => review.remember(itemsOf(one)));
  yield* say('lesson.finished', { right, of: one.questions.length });
  yield* say(
    'lesson.deed',
    { deed: { words: lessonText(one, 'deed') } },
    { offers: [offer('lesson.label_do', ...deedOf(one)), offer('lesson.label_later', 'learn')] },
  );
  return undefined;
}

/** Read, and then on: there is nothing to answer, and nothing that another tap could change. */
function bubble(school: SchoolDoor, one: Lesson, at: number): Question<'next'> {
  const text = dated(school, one, `bubble_${at + 1}`, one.bubbles[at] ?? []);
  const last = at + 1 === one.bubbles.length;
  const place = { at: at + 1, of: one.bubbles.length, text: { words: text } };
  return {
    words: at === 0 ? words('lesson.first', { ...place, number: one.number, title: { words: lessonText(one, 'title') } }) : words('lesson.bubble', place),
    short: words('lesson.bubble', place),
    hint: words('lesson.next_hint'),
    choices: [{ id: 'next', words: words(last ? 'lesson.label_quiz' : 'lesson.label_next') }],
    parse: (raw, read) =>
      (typeof raw === 'object' ? raw.kind === 'choice' && raw.id === 'next' : read.yesNo(raw) === true || read.skip(raw)) ? 'next' : undefined,
  };
}
