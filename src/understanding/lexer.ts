/**
 * Cuts a message into numbers, words, marks and codes. A code is anything with digits that is not a number of something:
 * a date, a time, a phone number, a model such as `A54` or `8/256`.
 */
import { currencyOf, hanCurrencies, yuanParts } from './currencies.ts';
import { hanNumber, hanNumeral } from './han-numerals.ts';
import { asciiDigits, fold } from './normalise.ts';
import { numberWord } from './number-words.ts';
import { hanUnits, unitOf } from './units.ts';

/** `text` is folded; `start` and `end` are places in the normalised message. `glued`: no space before it. */
type At = { readonly text: string; readonly start: number; readonly end: number; readonly glued: boolean };
export type Literal = At & {
  readonly kind: 'literal';
  readonly value: number;
  /** `1.500` read as fifteen hundred, which only money does. */
  readonly grouped?: number;
  readonly han: boolean;
  /** Digits alone, as a phone number or a code would be typed. */
  readonly plain: boolean;
};
export type Lexeme = Literal | (At & { readonly kind: 'word' | 'mark' | 'code' });

const number = String.raw`\d+(?:[,٬،]\d+)*(?:[.٫]\d+)*`;
const at = (source: string): RegExp => new RegExp(source, 'uy');

const codes = at(
  [
    String.raw`https?:\/\/\S+|[\w.+-]+@[\w-]+\.\w+`,
    String.raw`\d+(?:[/:]\d+)+(?![\d.])|\d{1,2}[.]\d{1,2}[.]\d{2,4}(?!\d)|\d{1,2}-\d{1,2}-\d{2,4}(?!\d)|\d{4}-\d{1,2}-\d{1,2}(?!\d)`,
    String.raw`\+ ?\d[\d ()-]{6,}\d|0\d{2,4}[- ]\d{6,8}(?!\d)|\d{5}-\d{7}-\d(?!\d)`,
    String.raw`\d+(?:\.\d+)?(?:[x×*]\d+(?:\.\d+)?)+`,
    String.raw`[a-z]+-\d[\w-]*`,
  ].join('|'),
);
const alnum = at('[A-Za-z0-9_]*(?:[A-Za-z]\\d|\\d[A-Za-z])[A-Za-z0-9_]*');
const affixed = at(String.raw`([A-Za-z]*)\.?(${number})([A-Za-z]*)(?![A-Za-z0-9])`);
const literal = at(String.raw`${number}|(?<![\p{L}\d.])\.\d+`);
const word = at(String.raw`(?:(?!\p{Script=Han})\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}'’])*`);
const space = /[^\S\n]+/y;

/** Other Chinese words that must not be cut into characters. */
const hanWords =
  '以下 以内 以上 以外 左右 价格 单价 售价 定价 批发价 零售价 标价 卖价 库存 数量 现货 起订量 起批 起订 预算 不超过 最多 至少 最少 最低 最高 低于 高于 小于 大于 超过 不到 之间 包邮'.split(
    ' ',
  );
const hanTerms = [...new Set([...hanWords, ...hanUnits, ...hanCurrencies, ...Object.keys(yuanParts)])].sort((a, b) => b.length - a.length);

/** All of a normalised message, in order, without its spaces. */
export function lex(normalised: string): Lexeme[] {
  const text = asciiDigits(normalised);
  const found: Lexeme[] = [];
  for (let place = 0; place < text.length; ) {
    place += matched(space, text, place)?.length ?? 0;
    if (place >= text.length) break;
    const next = take(text, place);
    found.push(...next);
    place = next.at(-1)?.end ?? place + 1;
  }
  return found;
}

function take(text: string, start: number): Lexeme[] {
  const code = matched(codes, text, start);
  if (code && !isPriced(code)) return [piece('code', text, start, code.length)];
  const mixed = matched(alnum, text, start);
  if (mixed) return unglue(text, start) ?? [piece('code', text, start, mixed.length)];
  const han = matched(hanNumeral, text, start);
  const value = han === undefined ? undefined : hanNumber(han);
  if (han !== undefined && value !== undefined) return [{ ...placeOf(text, start, han.length), kind: 'literal', value, han: true, plain: false }];
  const several = fused[text[start] ?? ''];
  if (several)
    return [
      { ...placeOf(text, start, 1), kind: 'literal', value: several, han: true, plain: false },
      { ...placeOf(text, start + 1, 0), kind: 'word', text: '个' },
    ];
  const digits = matched(literal, text, start);
  if (digits) return [literalAt(text, start, digits)];
  const letters = matched(word, text, start);
  if (letters) return [piece('word', text, start, letters.length)];
  const term = hanTerms.find((one) => text.startsWith(one, start));
  return [
    piece(
      term || /\p{Script=Han}/u.test(text[start] ?? '') ? 'word' : 'mark',
      text,
      start,
      term?.length ?? String.fromCodePoint(text.codePointAt(start) ?? 0).length,
    ),
  ];
}

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

function literalAt(text: string, start: number, digits: string): Lexeme {
  const read = readDigits(digits);
  if (!read) return piece('code', text, start, digits.length);
  const plain = /^\d+$/.test(digits);
  return { ...placeOf(text, start, digits.length), kind: 'literal', han: false, plain, ...read };
}

/** Western (1,500,000), South Asian (15,00,000) and Chinese (150,0000) groups; anything else with commas is not a number. */
function readDigits(digits: string): { value: number; grouped?: number } | undefined {
  const tidy = digits.replace(/[٬،]/g, ',').replace(/٫/g, '.');
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(tidy)) return { value: Number(tidy.replaceAll('.', '')) };
  const [whole = '', decimals, more] = tidy.split('.');
  if (more !== undefined) return undefined;
  if (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})*,\d{3}$|^\d{1,4}(?:,\d{4})+$/.test(whole)) return undefined;
  const value = Number(`${whole.replaceAll(',', '') || '0'}${decimals === undefined ? '' : `.${decimals}`}`);
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return undefined;
  return /^[1-9]\d{0,2}\.\d{3}$/.test(tidy) ? { value, grouped: Number(tidy.replace('.', '')) } : { value };
}

function placeOf(text: string, start: number, length: number): At {
  const end = start + length;
  return { text: fold(text.slice(start, end)) || text.slice(start, end), start, end, glued: start > 0 && !/\s/.test(text[start - 1] ?? ' ') };
}

const piece = (kind: 'word' | 'mark' | 'code', text: string, start: number, length: number): Lexeme => ({ kind, ...placeOf(text, start, length) });

function matched(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] || undefined;
}
