/** What is wrong with a lesson that could be read, one sentence each. */
import type { Lesson, Slot } from './lesson.ts';
import type { WrittenLesson } from './lesson-file.ts';
import { named, slotsIn } from './lesson-shape.ts';

/** What fits a small screen, and the narrowest of the apps. */
const bubbleAtMost = 450;
const optionAtMost = 160;
/** Of an amount in the place of a placeholder. */
const filling = '¥26,000.00';

export function lengthFaults({ bubbles, questions, kept }: WrittenLesson): readonly string[] {
  const lengthOf = (text: string): number => [...text.replace(/\{\{.*?\}\}/g, filling)].length;
  const tooLong = bubbles.flatMap((bubble, at) =>
    lengthOf(bubble) > bubbleAtMost ? [`bubble ${at + 1} has ${lengthOf(bubble)} characters of ${bubbleAtMost}`] : [],
  );
  const options = [...questions, ...kept].flatMap(({ options: all }, at) =>
    all.flatMap(({ text }) => (lengthOf(text) > optionAtMost ? [`an option of question ${at + 1} has ${lengthOf(text)} characters of ${optionAtMost}`] : [])),
  );
  const bubbleCount = bubbles.length < 4 || bubbles.length > 6 ? [`it has ${bubbles.length} bubbles; four to six are taken`] : [];
  const questionCount = questions.length < 2 || questions.length > 3 ? [`it has ${questions.length} questions; two or three are asked`] : [];
  return [...bubbleCount, ...questionCount, ...tooLong, ...options];
}

export function slotFaults(lesson: WrittenLesson, known: ReadonlySet<Slot>): readonly string[] {
  return Object.entries(named(lesson)).flatMap(([name, text]) => [
    ...slotsIn(text).flatMap((slot) => (known.has(slot) ? [] : [`${name} needs {{${slot}}}, which is no figure that we have`])),
    ...(/\{\{|\}\}/.test(text.replace(/\{\{[^{}]*\}\}/g, '')) ? [`${name} has a placeholder that does not end`] : []),
  ]);
}

/** Where a translation says something else than its source. */
export function stepFaults(source: Lesson, other: Lesson): readonly string[] {
  const compared: readonly (readonly [string, (lesson: Lesson) => unknown])[] = [
    ['sources', ({ sources }) => sources],
    ['bubbles', ({ bubbles }) => bubbles.length],
    ['questions', ({ questions, kept }) => [questions.length, kept.length]],
    ['right options', (lesson) => allOf(lesson).map(({ options }) => options.findIndex(({ right }) => right))],
    ['figures in bubbles', ({ bubbles }) => bubbles],
    ['figures in questions', (lesson) => allOf(lesson).map(({ slots, options }) => [slots, options.map((option) => [option.slots, option.reasonSlots])])],
  ];
  return compared.flatMap(([what, of]) => (JSON.stringify(of(source)) === JSON.stringify(of(other)) ? [] : [`its ${what} are not those of the source`]));
}

const allOf = ({ questions, kept }: Lesson) => [...questions, ...kept];
