/** What happens in the practice shop, whatever one does: nine cards on fixed days. The seed shuffles their order only, so everybody meets each danger once. */
import { type Roll, shuffledBy } from './chance.ts';

/** The best one, a middling one, and one that costs. */
export type Choice = 'a' | 'b' | 'c';

/** What a choice does: `points` of decision (0 to 5), `rating` in hundredths, `cash` in per cent of one sale. */
export type Effect = { readonly points: number; readonly rating: number; readonly cash: number /** Against the law. */; readonly flag?: true };

/** What happens, in the order that the seed shuffles. */
export const cardNames = [
  'CUSTOMS_HOLD',
  'UNDERVALUE',
  'RETURN_7D',
  'FX_SHOCK',
  'STOCK_TEMPT',
  'FAKE_PAYMENT',
  'ANNUAL_LIMIT',
  'DAMAGED',
  'PROHIBITED_ADDON',
] as const;
export type Card = (typeof cardNames)[number];

/** `lesson`: the number of the one that teaches it; `lessonThere` on the way to Pakistan, where that is another. */
export const cards: {
  readonly [card in Card]: { readonly lesson: number; readonly lessonThere?: number; readonly effects: { readonly [choice in Choice]: Effect } };
} = {
  CUSTOMS_HOLD: {
    lesson: 16,
    effects: { a: { points: 5, rating: 0, cash: -5 }, b: { points: 2, rating: -15, cash: -20 }, c: { points: 0, rating: -25, cash: -60, flag: true } },
  },
  UNDERVALUE: {
    lesson: 12,
    effects: { a: { points: 5, rating: 2, cash: 0 }, b: { points: 3, rating: 4, cash: -8 }, c: { points: 0, rating: -20, cash: -150, flag: true } },
  },
  RETURN_7D: {
    lesson: 18,
    effects: { a: { points: 5, rating: 6, cash: -30 }, b: { points: 3, rating: 0, cash: -20 }, c: { points: 0, rating: -30, cash: -40 } },
  },
  FX_SHOCK: {
    lesson: 4,
    effects: { a: { points: 5, rating: 0, cash: 0 }, b: { points: 3, rating: 0, cash: 0 }, c: { points: 0, rating: -30, cash: 0 } },
  },
  STOCK_TEMPT: {
    lesson: 20,
    effects: { a: { points: 5, rating: 5, cash: 60 }, b: { points: 3, rating: 0, cash: 0 }, c: { points: 0, rating: -40, cash: -120 } },
  },
  FAKE_PAYMENT: {
    lesson: 5,
    effects: { a: { points: 5, rating: 0, cash: 0 }, b: { points: 2, rating: 0, cash: 0 }, c: { points: 0, rating: 0, cash: -100 } },
  },
  ANNUAL_LIMIT: {
    lesson: 6,
    lessonThere: 11,
    effects: { a: { points: 5, rating: 3, cash: 0 }, b: { points: 2, rating: -8, cash: 0 }, c: { points: 0, rating: -15, cash: -100, flag: true } },
  },
  DAMAGED: {
    lesson: 13,
    effects: { a: { points: 5, rating: 8, cash: -70 }, b: { points: 3, rating: 0, cash: -40 }, c: { points: 0, rating: -35, cash: -30 } },
  },
  PROHIBITED_ADDON: {
    lesson: 9,
    effects: { a: { points: 5, rating: 2, cash: 0 }, b: { points: 3, rating: 0, cash: 0 }, c: { points: 0, rating: -20, cash: -130, flag: true } },
  },
};

const days = [2, 3, 4, 6, 7, 9, 10, 12, 13] as const;

/** Which card falls on which day. */
export function deck(roll: Roll): ReadonlyMap<number, Card> {
  const order = shuffledBy(roll, cardNames);
  return new Map(days.map((day, at) => [day, order[at] as Card]));
}
