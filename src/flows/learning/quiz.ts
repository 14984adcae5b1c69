/** A question of a lesson: three options, a reason for each, one more try. */
import { act, ask, type Flow, say } from '../../conversation/flow.ts';
import type { Question } from '../../conversation/question.ts';
import { type Key, type Params, words } from '../../conversation/words.ts';
import { itemOf, type Lesson, questionOf } from '../../school/lesson.ts';
import type { AskedIn, SchoolDoor } from '../../school/school.ts';
import { dated, filled } from './lesson-words.ts';

/** How a question is asked: the name of its step, the words around it, and what its letters are dealt by. `missed`: said of a wrong answer, instead of its reason and one more try. */
type Asking = { readonly name: string; readonly key: Key; readonly with: Params; readonly deal: string; readonly missed?: Key };

/** Whether it was right at the first try. The key of an option is its place in the file: letters are given anew in each talk. */
export function* quizzed(school: SchoolDoor, lesson: Lesson, nth: number, where: AskedIn, asking: Asking = inLesson(lesson, nth)): Flow<boolean> {
  const { name } = asking;
  const options = questionOf(lesson, nth)?.options ?? [];
  const first = yield* answered(school, lesson, nth, where, asking);
  if (first.right) {
    yield* say('lesson.right', { reason: reasonOf(school, lesson, nth, first.option) });
    return true;
  }
  if (asking.missed) {
    yield* say(asking.missed);
    return false;
  }
  yield* say('lesson.wrong', { reason: reasonOf(school, lesson, nth, first.option) });
  const right = options.findIndex((option) => option.right);
  const left = school.order(asking.deal).filter((option) => option !== first.option);
  const second = yield* ask(`${name}_again`, choice(school, lesson, nth, left, asking));
  yield* act(`${name}_kept_again`, () => school.answer({ item: itemOf(lesson, nth), option: second, right: second === right, first: false, in: where }));
  const answer = filled(school, lesson, `option_${nth}_${right + 1}`, options[right]?.slots ?? []);
  if (second === right) yield* say('lesson.right', { reason: reasonOf(school, lesson, nth, second) });
  else yield* say('lesson.answer', { answer: { words: answer }, reason: reasonOf(school, lesson, nth, right) });
  return false;
}

/** The first try, kept as such; nothing is said of it. */
export function* answered(
  school: SchoolDoor,
  lesson: Lesson,
  nth: number,
  where: AskedIn,
  asking: Asking,
): Flow<{ readonly option: number; readonly right: boolean }> {
  const option = yield* ask(asking.name, choice(school, lesson, nth, school.order(asking.deal), asking));
  const right = questionOf(lesson, nth)?.options[option]?.right === true;
  yield* act(`${asking.name}_kept`, () => school.answer({ item: itemOf(lesson, nth), option, right, first: true, in: where }));
  return { option, right };
}

/** Why an option is right, or is not. */
export const reasonOf = (school: SchoolDoor, lesson: Lesson, nth: number, option: number) => ({
  words: dated(school, lesson, `reason_${nth}_${option + 1}`, questionOf(lesson, nth)?.options[option]?.reasonSlots ?? []),
});

export const letters = ['a', 'b', 'c'] as const;
/** How people write the letter of an option; a number is that of the choice anyway. */
export const typedLetters: readonly RegExp[] = [/^(?:a|ay|الف|ا|甲|第一个?)$/iu, /^(?:b|bee|be|ب|بے|بی|乙|第二个?)$/iu, /^(?:c|see|si|ج|جیم|سی|丙|第三个?)$/iu];

const inLesson = (lesson: Lesson, nth: number): Asking => ({
  name: `q${nth}`,
  key: 'lesson.question',
  with: { at: nth, of: lesson.questions.length },
  deal: itemOf(lesson, nth),
});

function choice(school: SchoolDoor, lesson: Lesson, nth: number, order: readonly number[], asking: Asking): Question<number> {
  const question = questionOf(lesson, nth);
  const shown = order.map((option, at) => {
    const text = filled(school, lesson, `option_${nth}_${option + 1}`, question?.options[option]?.slots ?? []);
    return words('lesson.option', { letter: { words: words(`lesson.label_${letters[at] ?? 'a'}`) }, text: { words: text } });
  });
  const asked = filled(school, lesson, `question_${nth}`, question?.slots ?? []);
  return {
    words: words(asking.key, { ...asking.with, question: { words: asked }, options: { lines: shown } }),
    hint: words('lesson.question_hint'),
    choices: order.map((option, at) => ({ id: String(option), words: words(`lesson.label_${letters[at] ?? 'a'}`) })),
    parse(raw) {
      if (typeof raw === 'object') return raw.kind === 'choice' ? order.find((option) => String(option) === raw.id) : undefined;
      const letter = raw.trim().replace(/[).:،。]+$/u, '');
      const at = typedLetters.findIndex((pattern) => pattern.test(letter));
      return order[at];
    },
  };
}
