/** A game of the practice shop: what is set up, what is decided each day, and what came of it. */
import type { Card, Choice } from './cards.ts';
import type { Product, Route, Scenario } from './scenarios.ts';

/** `price` in minor units of the buyer's currency; `quality` and `accuracy` of the listing from 0 to 100. */
export type Setup = {
  readonly price: number;
  readonly stock: number;
  readonly route: Route;
  readonly quality: number;
  readonly accuracy: number;
};

/** What a learner does on one day; `card` wherever there is one. */
export type Decision = { readonly card?: Choice; readonly price?: number; readonly restock?: number; readonly campaign?: true };

/** How the shop stands. `rate` in millionths, `rating` from 0 to 500, `cash` in minor units of the seller's currency. */
export type Standing = {
  readonly rate: number;
  readonly stock: number;
  readonly price: number;
  readonly rating: number;
  readonly cash: number;
};

/** What came of a day. The standing is that after its sales and before its parcels arrive. */
export type Day = Standing & {
  readonly day: number;
  readonly card: Card | null;
  readonly choice: Choice | null;
  /** How many wanted to buy, and how many could. */
  readonly wanted: number;
  readonly sold: number;
  /** Parcels that reached their buyers, how many of them late, and how many came back. */
  readonly delivered: number;
  readonly late: number;
  readonly returned: number;
};

/** Before a day is decided: `before` is what came of the days till then. Goods that come today are not in stock yet. */
export type Morning = Standing & { readonly day: number; readonly card: Card | null; readonly before: readonly Day[] };

/** The open day with what is decided of it till now; `coming` are goods ordered and not there yet. */
export type Counter = Standing & { readonly coming: number };

/** After all. The standing is that of the last day and of the nine silent days in which the last parcels arrive. */
export type Result = Standing & {
  readonly days: readonly Day[];
  readonly points: number;
  readonly flags: readonly Card[];
  readonly sold: number;
  readonly missed: number;
  readonly returns: number;
  /** All that was earned, unsold goods counted at 80 % of their cost. */
  readonly profit: number;
};

/** `length` in days. */
export type Game = { readonly seed: string; readonly scenario: Scenario; readonly product: Product; readonly setup: Setup; readonly length: number };

/** Days of a whole game, and of the short one that whoever is new may try. */
export const lengths = { whole: 14, short: 4 } as const;
/** What a learner can agree to; more is a slip. The price is that of the usual one, in per cent. */
export const bounds = { stock: 40, restock: 40, pricePercent: 400 } as const;
