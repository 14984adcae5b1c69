/**
 * Whether two texts of the same goods state the same facts: numbers, in figures or words, with their units and currencies, codes, names
 * in Latin letters that are locked, words that promise something, or that deny it, and ways to reach somebody. It is read from both alike; what cannot be told is a difference.
 */

import { asciiDigits, fold, normalise } from '../normalise.ts';
import { currencyOf } from '../numbers/currencies.ts';
import { inFigures } from '../numbers/in-figures.ts';
import { hanUnits, unitOf } from '../numbers/units.ts';
import { termsIn } from './locked-terms.ts';

/** `rendering` states what `original` does, no less and no more. */
export function sameFacts(original: string, rendering: string): boolean {
  const [is, shall] = [tidy(original), tidy(rendering)];
  return (
    alike(measuresIn(is), measuresIn(shall)) &&
    alike(codesIn(is), codesIn(shall)) &&
    alike(termsIn(is), termsIn(shall)) &&
    namesIn(is).every((name) => fold(shall).includes(name)) &&
    alike(contactsIn(is), contactsIn(shall))
  );
}

/** `2,400` is one number; `30x20` are two with a sign between. */
const tidy = (text: string): string =>
  asciiDigits(inFigures(normalise(text)))
    .replace(/[٬،,](?=\d{3}(?!\d))(?<=\d[٬،,])/g, '')
    .replace(/(?<=\d)[٫,](?=\d)/g, '.')
    .replace(/(?<=\d)\s*[x×*✕]\s*(?=\d)/gi, ' × ')
    .replace(/٪/g, '%');

const alike = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.toSorted().every((one, at) => one === others.toSorted()[at]);

/** Letters and digits in one word, which is no number with its unit: `A12`, `5G`, `USB3.0`. */
const mixed = /(?<![\p{L}\p{N}])(?=[A-Za-z0-9]*\d)(?=[\d./+-]*[A-Za-z])[A-Za-z0-9]+(?:[./+-][A-Za-z0-9]+)*/gu;
const isMeasure = (word: string): boolean => {
  const [, unit = ''] = /^\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?([a-z]+)$/.exec(word) ?? [];
  return unit !== '' && (unitOf(fold(unit)) !== undefined || currencyOf(fold(unit)) !== undefined);
};
/** `PKR2400` is an amount. */
const isAmount = (word: string): boolean => currencyOf(fold(/^([A-Za-z]+)\.?\d+(?:\.\d+)?$/.exec(word)?.[1] ?? '')) !== undefined;

const codeWords = (text: string): readonly string[] => (text.match(mixed) ?? []).filter((word) => !isMeasure(word) && !isAmount(word));
const codesIn = (text: string): readonly string[] => codeWords(text).map((word) => word.toUpperCase());

const numbers = /\d+(?:\.\d+)?/g;

/** Each number with what it counts. Pieces are counted by other words in each language, or by none. */
function measuresIn(text: string): readonly string[] {
  const plain = codeWords(text).reduce((rest, code) => rest.replace(code, ' '), text);
  return [...plain.matchAll(numbers)].map((found) => {
    const after = plain.slice(found.index + found[0].length);
    const before = plain.slice(0, found.index);
    return measure(Number(found[0]), before, after);
  });
}

function measure(value: number, before: string, after: string): string {
  const currency = currencyOf(fold(/([A-Za-z]{2,4}|[¥￥$€£₹])[.:]?\s*$/.exec(before)?.[1] ?? '')) ?? currencyAfter(after);
  if (currency) return `${value} ${currency}`;
  if (/^\s*%/.test(after)) return `${value} %`;
  const unit = unitAfter(after);
  if (!unit) return String(value);
  const [times, of] = unit.unit === 'piece' ? [value * unit.times, ''] : [value * unit.times, ` ${unit.unit}`];
  return `${Math.round(times * 1e6) / 1e6}${of}`;
}

const wordAfter = (after: string): string => fold(/^\s*-?\s*([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '');
const hanAfter = (after: string): string => /^\s*(\p{Script=Han}{1,3})/u.exec(after)?.[1] ?? '';

function unitAfter(after: string) {
  const han = hanAfter(after);
  if (han === '') return unitOf(wordAfter(after));
  const named = hanUnits.filter((unit) => han.startsWith(unit)).toSorted((a, b) => b.length - a.length)[0];
  return named === undefined ? undefined : unitOf(named);
}

function currencyAfter(after: string): string | undefined {
  const han = hanAfter(after);
  const word = han === '' ? wordAfter(after) : '';
  return currencyOf(word) ?? [1, 2, 3].map((length) => currencyOf(han.slice(0, length))).find((one) => one !== undefined && han !== '');
}

/** Names such as `iPhone` or `JBL`, unless all of the text is written so. */
function namesIn(text: string): readonly string[] {
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  if (!words.some((word) => /[a-z]{2}/.test(word)) && words.length > 2) return [];
  return words.filter((word) => /[A-Za-z][A-Z]/.test(word) && unitOf(fold(word)) === undefined && currencyOf(fold(word)) === undefined).map(fold);
}

/** Addresses of the web and of mail, and accounts. */
const contactsIn = (text: string): readonly string[] =>
  (text.match(/(?:https?:\/\/|www\.)\S+|\S+@\S+|@\w+|\b[\w-]+\.(?:com|net|org|cn|pk|shop|me)\b\S*/gi) ?? []).map((one) => one.toLowerCase());
