/** What a learner reaches of the school: made for one person and one turn. */
import type { Course } from './course.ts';
import type { Figures } from './figures.ts';
import type { Item, Lesson, Slot } from './lesson.ts';

/** How somebody stands with a lesson they began. `bubble`: how many they have read. */
export type Taken = {
  readonly lesson: string;
  readonly bubble: number;
  /** All is read and every question answered. */
  readonly read: boolean;
  /** Its action is done, and so is the lesson. */
  readonly done: boolean;
  /** Questions right at the first try; `null` before the end. */
  readonly right: number | null;
};

/** Where a question was asked. */
export type AskedIn = 'lesson' | 'review' | 'diagnostic' | 'exam';

/** One answer to a question; `option` is its place in the lesson file. */
export type Answer = {
  readonly item: Item;
  readonly option: number;
  readonly right: boolean /** The first try counts. */;
  readonly first: boolean;
  readonly in: AskedIn;
};

export type SchoolDoor = {
  readonly course: Course;
  /** Orders the options of a question in this talk, the same each time for the same text, such as that of an item. */
  order(dealtBy: string): readonly number[];
  figures(slots: readonly Slot[]): Figures;
  taken(): Promise<readonly Taken[]>;
  /** Begins a lesson, or takes it up again; gives how many bubbles were read before. */
  begin(lesson: Lesson): Promise<number>;
  reached(lesson: Lesson, bubble: number): Promise<null>;
  answer(answer: Answer): Promise<null>;
  /** All was read and answered; gives how many questions were right at the first try. */
  finish(lesson: Lesson): Promise<number>;
  /** What a lesson asks for was done; `true` where the lesson was begun and is done by it now. */
  did(lesson: string): Promise<boolean>;
};
