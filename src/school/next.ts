import type { Lesson } from './lesson.ts';
import type { Taken } from './school.ts';

/** The first lesson that is neither read nor among the known. */
export const nextLesson = (lessons: readonly Lesson[], taken: readonly Taken[], known: readonly string[]): Lesson | undefined =>
  lessons.find(({ id }) => !known.includes(id) && !taken.find(({ lesson }) => lesson === id)?.read);

/** What waits for a learner. `lesson`: the next one, where their week still has room for it. */
export type Waits = { readonly questions: number; readonly lesson?: Lesson };
