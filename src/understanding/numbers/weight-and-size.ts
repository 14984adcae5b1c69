/** Weights in grams and box sizes in millimetres. */

import { asciiDigits, fold, normalise } from '../normalise.ts';
import { readFigures } from './figures.ts';
import { unitOf } from './units.ts';

const grams: { readonly [unit: string]: number } = { kg: 1000, g: 1, jin: 500, lb: 453.592_37, oz: 28.349_523_125 };

/** Whole grams; several weights add up (`1 kg 200 g`). A number without a unit is no weight: nobody can tell of what. */
export function readWeight(text: string): number | undefined {
  const { figures, text: line } = readFigures(normalise(text).replace(/(\p{Nd}) +(?=g\b)/giu, '$1'));
  if (/^[-−]/.test(line) || figures.some(({ ranged }) => ranged)) return undefined;
  const weights = figures.filter(({ unit, role }) => unit !== undefined && unit in grams && role !== 'other');
  const others = figures.filter(({ role, unit }) => role === 'price' || (role === 'bare' && unit === undefined));
  if (weights.length === 0) return figures.length === 0 ? paoOf(line) : undefined;
  if (others.length > 0) return undefined;
  const total = weights.reduce((sum, { value, unit = '' }) => sum + value * (grams[unit] ?? 0), 0);
  const whole = Math.round(total);
  return whole > 0 && Number.isSafeInteger(whole) ? whole : undefined;
}

/** `pao` by itself is a quarter of a kilo. */
const paoOf = (line: string): number | undefined => {
  const unit = unitOf(fold(line));
  return unit?.unit === 'kg' && unit.times === 0.25 ? 250 : undefined;
};

const millimetres: readonly (readonly [RegExp, number])[] = [
  [/^(?:mm|millimet(?:er|re)s?|毫米|ملی)/, 1],
  [/^(?:cm|cms|centimet(?:er|re)s?|senti|厘米|公分|سینٹی|سم)/, 10],
  [/^(?:in|inch|inches|inchi|انچ|英寸|寸|")/, 25.4],
  [/^(?:ft|feet|foot|fut|فٹ|英尺|')/, 304.8],
  [/^(?:m|met(?:er|re)s?|میٹر|米)/, 1000],
];
const digits = '\\d+(?:[.,]\\d+)?';
const unit =
  '\\s*(?:mm|cm|cms|m|in|inch|inches|ft|feet|"|\'|厘米|公分|毫米|米|英寸|寸|انچ|سینٹی\\s?میٹر|میٹر|فٹ|millimeters?|centimet(?:er|re)s?|met(?:er|re)s?)?\\s*';
const between = '(?:[x×*,/،، ]|by|بائی|乘|[长宽高深:：]|\\b[lwh]\\b)+';
/** Not the tail of a number, nor below zero. */
const whole = '(?<!\\d[.,e]?|(?<!\\p{L})[-−])';
const three = new RegExp(`${whole}(${digits})(${unit})${between}(${digits})(${unit})${between}(${digits})(${unit})`, 'u');

/** Length, width, height in whole millimetres; centimetres where no unit is named. */
export function readSize(text: string): readonly [number, number, number] | undefined {
  const line = asciiDigits(normalise(text)).replace(/٫/g, '.').toLowerCase();
  const [, a, ua, b, ub, c, uc] = three.exec(line) ?? [];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const named = [ua, ub, uc].map((one) => scaleOf(one ?? ''));
  const after = scaleOf(fold(line.slice((three.exec(line)?.index ?? 0) + (three.exec(line)?.[0].length ?? 0))));
  const usual = named.find((one) => one !== undefined) ?? after ?? 10;
  const [x, y, z] = [a, b, c].map((side, at) => Math.round(Number(side.replace(',', '.')) * (named[at] ?? usual)));
  return x && y && z && Math.max(x, y, z) <= 20_000 ? [x, y, z] : undefined;
}

const scaleOf = (word: string): number | undefined => millimetres.find(([pattern]) => pattern.test(word.trim()))?.[1];
