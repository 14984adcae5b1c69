/** From a lesson as it is written to what all languages share of it, and to its texts by name. */
import type { Lesson, QuizQuestion, Slot } from './lesson.ts';
import type { WrittenLesson, WrittenQuestion } from './lesson-file.ts';

/** Texts of a lesson by their names. */
export type LessonTexts = { readonly [name: string]: string };

/** The placeholders of a text. */
export const slotsIn = (text: string): readonly Slot[] => [...new Set([...text.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map(([, name = '']) => name))].sort();

export const shapeOf = (id: string, number: number, { sources, bubbles, questions, kept }: WrittenLesson): Lesson => ({
  id,
  number,
  sources,
  bubbles: bubbles.map(slotsIn),
  questions: questions.map(questionShape),
  kept: kept.map(questionShape),
});

const questionShape = ({ text, options }: WrittenQuestion): QuizQuestion => ({
  slots: slotsIn(text),
  options: options.map(({ right, text: option, reason }) => ({ right, slots: slotsIn(option), reasonSlots: slotsIn(reason) })),
});

/** Each text under the name by which it is said. */
export function named({ title, goal, deed, bubbles, questions, kept }: WrittenLesson): LessonTexts {
  const texts: { [name: string]: string } = { title, goal, deed };
  for (const [at, bubble] of bubbles.entries()) texts[`bubble_${at + 1}`] = bubble;
  for (const [at, { text, options }] of [...questions, ...kept].entries()) {
    texts[`question_${at + 1}`] = text;
    for (const [nth, option] of options.entries()) {
      texts[`option_${at + 1}_${nth + 1}`] = option.text;
      texts[`reason_${at + 1}_${nth + 1}`] = option.reason;
    }
  }
  return texts;
}
