import type { Lesson } from './lesson.ts';
import type { Taken } from './school.ts';

/** The one that is begun, or else the first that is neither read nor among the known. */
export function nextLesson(lessons: readonly Lesson[], taken: readonly Taken[], known: readonly string[]): Lesson | undefined {
  const of = (id: string): Taken | undefined => taken.find(({ lesson }) => lesson === id);
  const unread = lessons.filter(({ id }) => !of(id)?.read);
  return unread.find(({ id }) => of(id)) ?? unread.find(({ id }) => !known.includes(id));
}

/** What waits for a learner. `lesson`: the next one, where their week still has room for it. */
export type Waits = { readonly questions: number; readonly lesson?: Lesson };
