/** What a learner's deeds leave behind: made for one person and one turn. */
import type { DeedAnswers } from './deeds.ts';

/** What was made of the deed of a lesson. */
export type KeptCard = { readonly lesson: string; readonly answers: DeedAnswers };

/** What went wrong in earnest, and has a lesson of a minute. */
export type Mistake = 'title_vague' | 'title_claim' | 'goods_vague' | 'price_low';

export type DeedsDoor = {
  /** In the place of what the same lesson left before. */
  keep(card: KeptCard): Promise<null>;
  /** In the order in which they were made. */
  cards(): Promise<readonly KeptCard[]>;
  /** The person is told now of the lesson on a mistake; `false` where they were within the week. */
  explains(mistake: Mistake): Promise<boolean>;
};
