/** When a question comes back. How memory is worked out is behind `Schedule`; this is what it is told and what is made of it. */
import type { Course } from './course.ts';
import { type Item, itemOf, type Lesson, placeIn } from './lesson.ts';

/** What is known of one person's memory of one answer. */
export type Memory = {
  /** Days after which nine of ten would still know it. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  readonly lastAt: Date;
};

export type Rating = 'again' | 'hard' | 'good';

/** Gives the memory after an answer, and in how many whole days, one or more, it is asked again. `null`: it never was before. */
export type Schedule = (memory: Memory | null, rating: Rating, at: Date) => { readonly memory: Memory; readonly days: number };

/** How a question was answered; `second` where the first try was wrong. */
export type Attempt = { readonly right: boolean; readonly second?: boolean };

/**
 * `hard` is an answer that was known with effort, so it stands only for what was put right at once while it was learnt. Later a
 * missed question is a forgotten one, whatever came of the second of two options left.
 */
export const ratingOf = ({ right, second = false }: Attempt, isNew: boolean): Rating => (right ? 'good' : isNew && second ? 'hard' : 'again');

/** Half a day early: whoever comes at the same hour each day is not told that it is due in five minutes. */
export const dueAfter = (at: Date, days: number): Date => new Date(at.getTime() + (days - 0.5) * dayMs);

const dayMs = 24 * 60 * 60_000;

/** A few minutes: nobody does more in a queue or on a bus. */
export const sessionAtMost = 8;

/** Whole minutes for so many questions, at forty seconds each with its reason. */
export const minutesFor = (questions: number): number => Math.max(1, Math.round((questions * 40) / 60));

/** Where a question stands in the course; `undefined` for one that is not asked any more, or in the exam only. */
export function placeOf({ lessons }: Course, item: Item): { readonly lesson: Lesson; readonly nth: number } | undefined {
  const found = placeIn(lessons, item);
  return found && found.nth <= found.lesson.questions.length ? found : undefined;
}

export const itemsOf = (lesson: Lesson): readonly Item[] => lesson.questions.map((_, at) => itemOf(lesson, at + 1));

/** How many questions wait, and when the next of the others is due: ISO 8601, `null` where there is none. */
export type Waiting = { readonly now: number; readonly next: string | null };

/** What a learner reaches of what they have learnt before: made for one person and one turn. */
export type ReviewDoor = {
  waiting(): Promise<Waiting>;
  /** The questions that are due, the longest due first, at most a session of them; and the day, by which letters are dealt anew. */
  draw(): Promise<{ readonly items: readonly Item[]; readonly on: string }>;
  /** Questions that tell what is known of what was not read; others on another day. */
  diagnose(): Promise<readonly Item[]>;
  /** Lessons that need not be read: a question of theirs was known before, and none of them was missed since. */
  known(): Promise<readonly string[]>;
  /** Takes the last answers to these questions into account, each once. */
  remember(items: readonly Item[]): Promise<null>;
};
