import type { Answered, Passed, Sitting } from './exam-result.ts';
import type { Sum } from './exam-sums.ts';
import type { Item } from './lesson.ts';

/** What a learner reaches of the final assessment: made for one person and one turn. */
export type ExamDoor = {
  /** The newest first. */
  sittings(): Promise<readonly Sitting[]>;
  /** Begins a try, or takes up the one that is open; gives how many questions of it were answered before, and which a second time. `null`: none is open yet. */
  begin(): Promise<{ readonly id: number; readonly answered: number; readonly again: readonly Item[] } | null>;
  /** Keeps the answer to the question at this place, from 0, once. Gives how many are answered now, more where it went on in another app; `null` where this try is open no more. */
  answer(sitting: number, at: number, answer: Answered): Promise<number | null>;
  /** Keeps the second answer on a danger; `false` where there is one already, or this try is open no more. */
  again(sitting: number, answer: Answered): Promise<boolean>;
  finish(sitting: number): Promise<null>;
  /** A sum with the rates of a day; `undefined` for what is none. */
  sum(item: Item, ratesOn: string): Sum | undefined;
  /** A try is open; or the next one opens at that moment, in ISO 8601; or it may begin. */
  stand(): Promise<{ readonly is: 'open' | 'new' } | { readonly is: 'rests'; readonly until: string }>;
  /** The points of the best practice game that was passed; `null` where none was. */
  shop(): Promise<number | null>;
  /** What gives this person a right to a certificate; `undefined` where nothing does yet. */
  passed(): Promise<Passed | undefined>;
};
