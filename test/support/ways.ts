/** The ways in which people take a choice that is shown. */
import type { Phone } from '../../src/channels/simulator/simulator.ts';

type Item = { readonly id: string; readonly label: string };
type Take = (phone: Phone, item: Item, place: number) => Promise<unknown>;

/** Figures of another script in the place of Latin ones. */
const figures = (zero: string) => (place: number) => `${place}`.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
const han = (place: number) => {
  const units = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  return place < 10 ? (units[place] ?? '') : `${place < 20 ? '' : units[Math.floor(place / 10)]}十${units[place % 10]}`;
};

const typed =
  (write: (place: number) => string): Take =>
  (phone, _, place) =>
    phone.types(write(place));

/** The name of a choice, as people would type it: without the number of a poll's option, and without what only orders letters. */
const named = ({ label }: Item): string => label.replace(/^\d+\. /, '').replace(/[\u2066-\u2069]/g, '');

/** A tap in a poll is a vote. */
export const ways = {
  tap: (phone, { id }) => phone.taps(id),
  label: (phone, item) => phone.types(named(item)),
  number: typed(String),
  'urdu number': typed(figures('۰')),
  'arabic number': typed(figures('٠')),
  'wide number': typed(figures('０')),
  'chinese number': typed(han),
} satisfies { readonly [way: string]: Take };
export type Way = keyof typeof ways;
