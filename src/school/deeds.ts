/** What each lesson asks to be done at its end, by its number. The texts are those of `deed.json`, under the names given here. */
import type { Slot } from './lesson.ts';

/** What is done in the shop itself, or worked out. */
export type Elsewhere = 'listing' | 'tracking' | 'quality' | 'price' | 'tax_china' | 'tax_pakistan' | 'weight';

/** How a line of a card is read: by what is wrong with it, it is refused. */
export type Reads = 'goods' | 'code' | 'reply';

/** `mayMiss`: a card without it shows that it is still open. */
export type Line = { readonly id: string; readonly reads?: Reads; readonly mayMiss?: true };

/** One question with a few answers, by the names of their texts. */
export type Choosing = { readonly id: string; readonly options: readonly string[] };

/** What was answered to the questions of a deed, by their names. */
export type DeedAnswers = { readonly [question: string]: string };

/** What a lesson asks to be done. */
export type Deed =
  | { readonly kind: 'elsewhere'; readonly what: Elsewhere }
  /** A few short texts, kept as a card. */
  | { readonly kind: 'card'; readonly lines: readonly Line[] }
  /** Questions with yes, no or not sure: what is not yes is open. */
  | { readonly kind: 'check'; readonly points: readonly string[] }
  /** A choice or a few; `advise` names what is said of them, `slots` the figures in that. */
  | {
      readonly kind: 'pick';
      readonly questions: readonly Choosing[];
      readonly advise: (chosen: DeedAnswers) => readonly string[];
      readonly slots?: readonly Slot[];
    };

/** A parcel that anybody may follow, and that is nobody's. */
export const practiceParcel = 'SIM-0001';

const elsewhere = (what: Elsewhere): Deed => ({ kind: 'elsewhere', what });
const card = (...lines: readonly (string | Line)[]): Deed => ({ kind: 'card', lines: lines.map((line) => (typeof line === 'string' ? { id: line } : line)) });
const check = (...points: readonly string[]): Deed => ({ kind: 'check', points });
const pickOne = (id: string, ...options: readonly string[]): Extract<Deed, { kind: 'pick' }> => ({
  kind: 'pick',
  questions: [{ id, options }],
  advise: (chosen) => [chosen[id] ?? ''],
});

/** By the number of the lesson. */
export const deeds: { readonly [lesson: number]: Deed } = {
  1: card('craft'),
  2: check('leave', 'enter', 'travel', 'prove', 'worth'),
  3: elsewhere('listing'),
  4: elsewhere('price'),
  5: pickOne('scam', 'a', 'b'),
  6: elsewhere('tax_china'),
  7: {
    kind: 'pick',
    questions: [
      { id: 'from', options: ['pakistan', 'china'] },
      { id: 'buyer', options: ['person', 'company'] },
      { id: 'stock', options: ['none', 'there'] },
    ],
    advise: (chosen) => [roadOf(chosen)],
  },
  8: card({ id: 'code', reads: 'code', mayMiss: true }, 'origin'),
  9: check('dry', 'maker', 'print', 'dates', 'halal'),
  10: check('ntn', 'bank', 'psw', 'courier', 'money', 'papers'),
  11: elsewhere('tax_pakistan'),
  12: card({ id: 'goods', reads: 'goods' }),
  13: elsewhere('weight'),
  14: {
    kind: 'pick',
    questions: [
      { id: 'weight', options: ['light', 'middle', 'heavy'] },
      { id: 'value', options: ['low', 'high'] },
      { id: 'hurry', options: ['days', 'weeks', 'none'] },
    ],
    advise: routesOf,
  },
  15: elsewhere('tracking'),
  16: card({ id: 'reply', reads: 'reply' }),
  17: elsewhere('quality'),
  18: { ...pickOne('rule', 'free', 'faulty', 'made'), slots: ['cn_no_reason_days'] },
  19: card('product', 'date', 'promise'),
  20: card('quantity', 'destination', 'terms'),
  21: check('money', 'fixer', 'names', 'goods', 'data'),
  22: card('who', 'what', 'where'),
  23: card(...['quantity', 'grade', 'price', 'advance', 'hail', 'days', 'leave'].map((id): Line => ({ id, mayMiss: true }))),
  24: card('have', 'want'),
  25: pickOne('step', 'member', 'intern', 'mentor', 'journal', 'practice'),
};

/** Lessons whose deed is about the learner's own goods. */
export const aboutOwnGoods: ReadonlySet<number> = new Set([2, 7, 8, 9, 12, 14, 18, 19]);

/** The customs road, as lesson 7 draws them (facts A1-9610 to A1-9810); `trade` is none of the five. */
function roadOf({ from, buyer, stock }: DeedAnswers): string {
  if (from === 'china') return stock === 'there' ? '9810' : buyer === 'company' ? '9710' : '9610';
  if (buyer === 'company') return 'trade';
  return stock === 'there' ? '1210' : '9610';
}

/** Three routes of lesson 14 (facts RT-01 to RT-07), the one that fits best first. What is worth much goes where it can be followed. */
function routesOf({ weight, value, hurry }: DeedAnswers): readonly string[] {
  const fitting =
    weight === 'heavy'
      ? { days: ['express', 'road', 'sea'], weeks: ['road', 'sea', 'express'], none: ['sea', 'road', 'express'] }
      : weight === 'middle'
        ? { days: ['express', 'ems', 'road'], weeks: ['ems', 'express', 'road'], none: ['ems', 'road', 'express'] }
        : {
            days: ['express', 'ems', 'post'],
            weeks: ['ems', 'express', 'post'],
            none: value === 'high' ? ['ems', 'express', 'post'] : ['post', 'ems', 'express'],
          };
  const routes = hurry === 'days' ? fitting.days : hurry === 'weeks' ? fitting.weeks : fitting.none;
  return [...routes, 'order', ...(value === 'high' ? ['worth'] : [])];
}
