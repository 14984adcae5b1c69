/** How many, and of what: `5 darjan`, `aadha kilo`, `来三件`, `×2`. */
import type { ReadQuantity } from '../../conversation/reader.ts';
import { currencyOf } from './currencies.ts';
import { type Figure, type Figures, isBelowZero, readFigures } from './figures.ts';
import { unitOf } from './units.ts';

/** `unit` only where the person named one; a dozen is 12 pieces, a pao a quarter of a kg. A price is no quantity. */
export function readQuantity(text: string): ReadQuantity | undefined {
  const read = readFigures(text);
  if (read.figures.some(({ ranged }) => ranged) || isBelowZero(read)) return undefined;
  const figure = countOf(read);
  if (figure) return { quantity: Math.round(figure.value * 1e6) / 1e6, ...(figure.unit && { unit: figure.unit }) };
  return unitAlone(read);
}

/** A number with a unit, else one marked as a count, else the only bare number. */
function countOf({ figures, tokens }: Figures): Figure | undefined {
  const counts = figures.filter(({ role }) => role === 'count' || role === 'measure');
  const [first] = counts;
  const [deal, ...more] = figures.flatMap((one) => (one.deal === undefined ? [] : [{ ...one, value: one.deal }]));
  if (deal && more.length === 0 && !first) return deal;
  if (first) return counts.length === 1 || counts.filter(({ role }) => role === 'count').length === 0 ? first : counts.find(({ role }) => role === 'count');
  if (tokens.some(({ text }) => currencyOf(text) !== undefined)) return undefined;
  const bare = figures.filter(({ role }) => role === 'bare');
  return bare.length === 1 && figures.every(({ role }) => role !== 'price') ? bare[0] : undefined;
}

/** A longer sentence is about more than how many. */
const longestWish = 6;

/** `dozen`, `a dozen`, `darjan`, `pao`. */
function unitAlone({ tokens, figures }: Figures): ReadQuantity | undefined {
  const words = tokens.filter(({ text }) => !/^(a|an|one|sirf|bas|just|only|bhar|بھر)$/.test(text));
  const unit = figures.length === 0 && words.length === 1 ? unitOf(words[0]?.text ?? '') : undefined;
  const dozens = tokens.filter(({ text }) => unitOf(text)?.times === 12);
  const [dozen] = dozens;
  // "a dozen bangles", but not "how much per dozen"
  if (
    figures.length === 0 &&
    dozen &&
    dozens.length === 1 &&
    !/^(?:per|par|pr|fi|fee|har|ہر|فی)$/.test(tokens[tokens.indexOf(dozen) - 1]?.text ?? '') &&
    words.length <= longestWish
  )
    return { quantity: 12, unit: 'piece' };
  return unit && unit.times !== 1 && (unit.of === 'count' || unit.times < 1) ? { quantity: unit.times, unit: unit.unit } : undefined;
}
