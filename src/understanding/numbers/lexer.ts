/**
 * Cuts a message into numbers, words, marks and codes. A code is anything with digits that is not a number of something:
 * a date, a time, a phone number, a model such as `A54` or `8/256`.
 */

import { asciiDigits, fold } from '../normalise.ts';
import { currencyOf, hanCurrencies, yuanParts } from './currencies.ts';
import { firstOf, hanNumber, hanNumeral } from './han-numerals.ts';
import { type Lexeme, literalAt, literalOf, piece } from './lexemes.ts';
import { numberWord } from './number-words.ts';
import { hanUnits, unitOf } from './units.ts';

const number = String.raw`\d+(?:[,٬،]\d+)*(?:[.٫]\d+)*`;
const at = (source: string): RegExp => new RegExp(source, 'uy');

const codes = at(
  [
    String.raw`https?:\/\/\S+|[\w.+-]+@[\w-]+\.\w+`,
    String.raw`\d+(?:[/:]\d+)+(?![\d.])|\d{1,2}[.]\d{1,2}[.]\d{2,4}(?!\d)|\d{1,2}-\d{1,2}-\d{2,4}(?!\d)|\d{4}-\d{1,2}-\d{1,2}(?!\d)`,
    // 1.500,00 is fifteen hundred to some and one and a half to others.
    String.raw`\d{1,3}(?:\.\d{3})+,\d+`,
    String.raw`\+ ?\d[\d ()-]{6,}\d|0\d{2,4}[- ]\d{6,8}(?!\d)|0\d{2,4}(?:[- ]\d{3,4}){2}(?!\d)|\d{5}-\d{7}-\d(?!\d)`,
    String.raw`\d+(?:\.\d+)?(?:[x×*]\d+(?:\.\d+)?)+`,
    String.raw`[a-z]+-\d[\w-]*`,
  ].join('|'),
);
const alnum = at('[A-Za-z0-9_]*(?:[A-Za-z]\\d|\\d[A-Za-z])[A-Za-z0-9_]*');
const affixed = at(String.raw`([A-Za-z]*)\.?(${number})([A-Za-z]*)(?![A-Za-z0-9])`);
const literal = at(String.raw`${number}|(?<![\p{L}\d.])\.\d+`);
const word = at(String.raw`(?:(?!\p{Script=Han})\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}'’])*`);
const space = /[^\S\n]+/y;
/** What begins with a nought may be a phone number with a space in it. */
const alone = /[A-Za-z]+(?=[ ,\n]|$)|[1-9]\d*(?=[ \n]|$)/y;

/** Other Chinese words that must not be cut into characters. */
const hanWords =
  '以下 以内 以上 以外 左右 价格 单价 售价 定价 批发价 零售价 标价 卖价 库存 数量 现货 起订量 起批 起订 预算 不超过 最多 至少 最少 最低 最高 低于 高于 小于 大于 超过 不到 之间 包邮'.split(
    ' ',
  );
const hanTerms = [...new Set([...hanWords, ...hanUnits, ...hanCurrencies, ...Object.keys(yuanParts)])].sort((a, b) => b.length - a.length);

type Reading = (text: string, start: number) => readonly Lexeme[] | undefined;

/** All of a normalised message, in order, without its spaces. The first of the readings that finds something is right. */
export function lex(normalised: string, by: readonly Reading[] = readings): Lexeme[] {
  const text = asciiDigits(normalised);
  const found: Lexeme[] = [];
  for (let place = 0; place < text.length; ) {
    place += matched(space, text, place)?.length ?? 0;
    if (place >= text.length) break;
    for (const lexeme of take(text, place, by)) found.push(lexeme);
    place = found.at(-1)?.end ?? place + 1;
  }
  return found;
}

function take(text: string, start: number, by: readonly Reading[]): readonly Lexeme[] {
  for (const reading of by) {
    const found = reading(text, start);
    if (found) return found;
  }
  const han = /\p{Script=Han}/u.test(text[start] ?? '');
  const term = han ? hanTerms.find((one) => text.startsWith(one, start)) : undefined;
  return [piece(han ? 'word' : 'mark', text, start, term?.length ?? String.fromCodePoint(text.codePointAt(start) ?? 0).length)];
}

/** Most of a message: words and numbers that stand alone, in which none of the other readings would find anything else. */
const usual: Reading = (text, start) => {
  const found = matched(alone, text, start);
  if (found === undefined) return undefined;
  return [found >= 'A' ? piece('word', text, start, found.length) : literalAt(text, start, found)];
};

/** All that `usual` spares a message. */
export const longWay: readonly Reading[] = [
  (text, start) => {
    const part = fraction.exec(text.slice(start, start + 24));
    const behind = fold(part?.[2] ?? '');
    if (part && (unitOf(behind) || numberWord(behind)?.is === 'scale'))
      return [literalOf(text, start, 3, { value: fractions[part[1] ?? ''] ?? 0, grouped: undefined }, 'mixed')];
    const code = matched(codes, text, start);
    return code && !isPriced(code) ? [piece('code', text, start, code.length)] : undefined;
  },
  (text, start) => {
    const mixed = matched(alnum, text, start);
    return mixed ? (unglue(text, start) ?? [piece('code', text, start, mixed.length)]) : undefined;
  },
  (text, start) => {
    const run = matched(hanNumeral, text, start);
    const han =
      run &&
      firstOf(
        run,
        hanUnits.some((unit) => text.startsWith(unit, start + run.length)),
      );
    const value = han === undefined ? undefined : hanNumber(han);
    if (han === undefined || value === undefined) return undefined;
    return [literalOf(text, start, han.length, { value, grouped: undefined }, 'han')];
  },
  (text, start) => {
    const value = fused[text[start] ?? ''];
    if (value === undefined) return undefined;
    const counted: Lexeme = { kind: 'word', text: '个', start: start + 1, end: start + 1, glued: true };
    return [literalOf(text, start, 1, { value, grouped: undefined }, 'han'), counted];
  },
  (text, start) => {
    const digits = matched(literal, text, start);
    return digits ? [literalAt(text, start, digits)] : undefined;
  },
  (text, start) => {
    const letters = matched(word, text, start);
    return letters ? [piece('word', text, start, letters.length)] : undefined;
  },
];
const readings = [usual, ...longWay];

/** `1/2 kg`; `8/256` and `1/2` alone are none. */
const fraction = /^([13]\/[24]) ?(\p{L}+)/u;
const fractions: { readonly [written: string]: number } = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75, '3/2': 1.5 };

/** A number and its 个 in one character. */
const fused: { readonly [char: string]: number } = { 俩: 2, 倆: 2, 仨: 3 };

/** `Rs500`, `25kg`, `2.4k`, `3x`: a number with words on it that are known to stand there. */
function unglue(text: string, start: number): Lexeme[] | undefined {
  affixed.lastIndex = start;
  const [all, before = '', digits = '', after = ''] = affixed.exec(text) ?? [];
  if (all === undefined) return undefined;
  const known = (before === '' || isPrefix(fold(before))) && (after === '' || isSuffix(fold(after)));
  if (!known) return undefined;
  const from = start + all.length - after.length - digits.length;
  return [
    ...(before ? [piece('word', text, start, before.length)] : []),
    literalAt(text, from, digits),
    ...(after ? [piece('word', text, from + digits.length, after.length)] : []),
  ];
}

const isPrefix = (word: string): boolean => currencyOf(word) !== undefined || word === 'x' || word === 'moq' || word === 'qty';
const isSuffix = (word: string): boolean =>
  currencyOf(word) !== undefined ||
  unitOf(word) !== undefined ||
  numberWord(word)?.is === 'scale' ||
  ['k', 'x', 'cr', 'each', 'ka', 'ki', 'only', 'wala'].includes(word);
/** `Rs-500` is a price, not a model. */
const isPriced = (code: string): boolean => /^[a-z]+-/.test(code) && isPrefix(code.split('-')[0] ?? '') && !code.slice(code.indexOf('-') + 1).includes('-');

function matched(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] || undefined;
}
