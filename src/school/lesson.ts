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
};

/** A question of the course: lesson and place in it, from 1. `06-tax-in-china.2`. */
export type Item = string;

export const itemOf = ({ id }: Pick<Lesson, 'id'>, question: number): Item => `${id}.${question}`;

/** Where the texts of a lesson lie: `lesson_06` of the locale files. */
export const textsOf = ({ number }: Pick<Lesson, 'number'>) => `lesson_${String(number).padStart(2, '0')}` as const;
