/** One figure of a lesson, as it is shown. */
import { type Decimal, decimal, fixed, multiply, plain } from '../trade/decimal.ts';
import type { Rule } from '../trade/rates.ts';

/** As it is shown: an amount in minor units of its currency, or a number. */
export type Shown = { readonly minor: number; readonly currency: string } | number;

export type Figure = {
  readonly shown: Shown;
  /** What it rests on. */
  readonly rules: readonly Rule[];
};

/** Money of a currency, rounded to its hundredth. */
export const amount = (value: Decimal, currency: string): Shown => ({ minor: Number(fixed(value).replace('.', '')), currency });
/** A bare number, to four decimals. */
export const number = (value: Decimal): Shown => Number(plain(value));
/** A rate of a hundred: `9.1` for 0.091. */
export const percent = (rate: Decimal): Shown => Number(plain(multiply(rate, decimal(100)), 2));
