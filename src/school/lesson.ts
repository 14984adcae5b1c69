/** What a lesson is made of. Its texts lie in the locale files under the names given here; this is what all languages share. */

/** A figure that a text needs, by the name of its placeholder. */
export type Slot = string;

export type Option = { readonly right: boolean; readonly slots: readonly Slot[]; readonly reasonSlots: readonly Slot[] };

/** One option of three is right. */
export type QuizQuestion = { readonly slots: readonly Slot[]; readonly options: readonly Option[] };

export type Lesson = {
  /** `06-tax-in-china`, as its files are called. Kept with what people have learnt, so it never changes. */
  readonly id: string;
  /** Its place in the course, from 1. */
  readonly number: number;
  /** Where its facts come from: ids of the fact sheet. */
  readonly sources: readonly string[];
  readonly bubbles: readonly (readonly Slot[])[];
  readonly questions: readonly QuizQuestion[];
  /** Not asked in the lesson: they are kept for the exam, and are counted on from the others. */
  readonly kept: readonly QuizQuestion[];
};

/** A question of the course: lesson and place in it, from 1. `06-tax-in-china.2`. */
export type Item = string;

/** `nth`: from 1; those kept for the exam come after the others. */
export const questionOf = ({ questions, kept }: Pick<Lesson, 'questions' | 'kept'>, nth: number): QuizQuestion | undefined => [...questions, ...kept][nth - 1];

export const itemOf = ({ id }: Pick<Lesson, 'id'>, question: number): Item => `${id}.${question}`;

/** Where the texts of a lesson lie: `lesson_06` of the locale files. */
export const textsOf = ({ number }: Pick<Lesson, 'number'>) => `lesson_${String(number).padStart(2, '0')}` as const;

/** Where a question stands, of those that are taught and those kept for the exam; `undefined` for one that is not asked any more. */
export function placeIn(
  lessons: readonly Lesson[],
  item: Item,
): { readonly lesson: Lesson; readonly nth: number; readonly question: QuizQuestion } | undefined {
  const lesson = lessons.find(({ id }) => item.startsWith(`${id}.`));
  const nth = Number(item.slice((lesson?.id.length ?? 0) + 1));
  const question = lesson && questionOf(lesson, nth);
  return lesson && question && { lesson, nth, question };
}

/** All figures of a question, its options and their reasons. */
export const slotsOf = ({ slots, options }: QuizQuestion): readonly Slot[] => [
  ...slots,
  ...options.flatMap((option) => [...option.slots, ...option.reasonSlots]),
];
