/** The ways in which people take a choice that is shown. */

import type { Phone } from '../../src/channels/simulator/simulator.ts';
import { bare } from '../../src/words/bidi.ts';

type Item = { readonly id: string; readonly label: string };
type Take = (phone: Phone, item: Item, place: number) => Promise<unknown>;

/** Figures of another script in the place of Latin ones. */
const figures = (zero: string) => (place: number) => `${place}`.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
/** Below a hundred; a larger one as people write it. */
function han(number: number): string {
  const units = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  if (number >= 100) return `${number}`;
  return number < 10 ? (units[number] ?? '') : `${number < 20 ? '' : units[Math.floor(number / 10)]}十${units[number % 10]}`;
}

const typed =
  (write: (place: number) => string): Take =>
  (phone, _, place) =>
    phone.types(write(place));

/** The name of a choice, as people would type it: without the number of a poll's option, and without what only orders letters. */
const named = ({ label }: Item): string => bare(label.replace(/^\d+\. /, ''));

/** How a number is written: Latin, Urdu, Arabic, full-width, Chinese. */
export const numerals: readonly ((number: number) => string)[] = [String, figures('۰'), figures('٠'), figures('０'), han];

/** A tap in a poll is a vote. */
export const ways = {
  tap: (phone, { id }) => phone.taps(id),
  label: (phone, item) => phone.types(named(item)),
  number: typed(String),
  'urdu number': typed(figures('۰')),
  'chinese number': typed(han),
} satisfies { readonly [way: string]: Take };
export type Way = keyof typeof ways;
