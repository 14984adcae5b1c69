/** Money as people type it: `Rs. 1,500/-`, `dhai hazar`, `۲۴۰۰`, `两千四`, `350 ka aik`. */
import type { ReadMoney } from '../../conversation/reader.ts';
import { asciiDigits } from '../normalise.ts';
import { minorUnits } from './currencies.ts';
import { type Figure, type Figures, isBelowZero, readFigures } from './figures.ts';
import { type Limit, limitOf } from './limits.ts';
import { perUnit, unitOf } from './units.ts';

/** Minor units from and to; an open end is left out. */
export type MoneyRange = { readonly from?: number; readonly to?: number; readonly currency?: string };

/** A message beside a bare number may be about anything: below this it is rather a time or a size than a price. */
const leastAmongWords = 100;

/** `currency` is the one meant where none is named; it decides the decimals. A range, a date or a phone number is no money. */
export function readMoney(text: string, currency: string): ReadMoney | undefined {
  const said = latest(text);
  const read = readFigures(currency === 'CNY' ? said.replace(wan, '$1万') : said);
  if (rangeOf(read) || isBelowZero(read)) return undefined;
  const figure = priceOf(read);
  const money = figure && moneyOf(figure, currency);
  const per = figure && (figure.per ?? perOne(read, figure));
  return money && { ...money, ...(per && { per }) };
}

/** A price for several: `500 ke 3`, `3 for 500`. */
export function readDeal(text: string, currency: string): (ReadMoney & { readonly count: number }) | undefined {
  const read = readFigures(text);
  const [figure, ...more] = read.figures.filter(({ deal, role }) => deal !== undefined || role === 'price');
  if (figure?.deal === undefined || more.length > 0 || isBelowZero(read)) return undefined;
  const money = moneyOf(figure, currency);
  return money && { ...money, count: figure.deal };
}

/** A price between two ends, or with one end: `1500-2000`, `2000 tak`, `500以上`. */
export function moneyRange(text: string, currency: string): MoneyRange | undefined {
  const range = rangeOf(readFigures(text));
  if (!range) return undefined;
  const from = range.from && moneyOf(range.from, currency);
  const to = range.to && moneyOf(range.to, currency);
  if ((range.from && !from) || (range.to && !to)) return undefined;
  const named = from?.currency ?? to?.currency;
  return { ...(from && { from: from.minor }), ...(to && { to: to.minor }), ...(named && { currency: named }) };
}

/** The one number that is the price: what is marked as one, else the only bare number. */
function priceOf({ figures, tokens, text }: Figures): Figure | undefined {
  const priced = figures.filter(({ role }) => role === 'price');
  if (priced.length > 0) return priced.length === 1 ? priced[0] : undefined;
  const bare = figures.filter((figure) => figure.role === 'bare' && !isOneOf(tokens, figure));
  const [only] = bare;
  if (bare.length !== 1 || !only) return millions(figures, tokens.length);
  const whole = tokens.length === only.to - only.from || text.replace(/[\s\p{P}\p{S}]/gu, '') === only.numeral.text.replace(/[\s\p{P}\p{S}]/gu, '');
  if (whole) return only;
  const solid = only.numeral.said === 'digits' || only.numeral.scaled;
  return solid && ((only.grouped ?? only.value) >= leastAmongWords || perOne({ text, tokens, figures }, only) !== undefined) ? only : undefined;
}

/** `ek ka 350`, ایک کا 500. */
const isOneOf = (tokens: Figures['tokens'], { numeral, to }: Figure): boolean =>
  numeral.value === 1 && /^(?:ka|ki|کا|کی)$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'number';

/** `pehle 2500 tha ab 1800`, `was 2500 now 1800`, 原价200现价150: the price that holds. */
const changed =
  /(?:\b(?:was|were|before|earlier|old|original|pehle|pehlay|phle|tha|thi)\b|پہلے|تھا|تھی|原价|原来|之前).*?\d.*?(?:\b(?:now|ab|abhi)\b|اب|现价|现在|现|今)\s*(.*\d.*)$/isu;
const latest = (text: string): string => changed.exec(asciiDigits(text))?.[1] ?? text;

/** `2.5m` is five metres' kin in a count, but two and a half million in a price. */
function millions(figures: readonly Figure[], tokens: number): Figure | undefined {
  const [only] = figures;
  const isIt = figures.length === 1 && tokens === 2 && only?.unit === 'meter';
  return isIt ? { ...only, value: only.value * 1e6 } : undefined;
}

function moneyOf(figure: Figure, currency: string): ReadMoney | undefined {
  const named = figure.currency;
  const exact = (figure.grouped ?? figure.value) * minorUnits(named ?? currency);
  const minor = Math.round(exact);
  if (Math.abs(exact - minor) > 1e-6 * Math.max(1, minor) || !Number.isSafeInteger(minor) || minor < 0) return undefined;
  return { minor, ...(named && { currency: named }), ...(figure.per && { per: figure.per }) };
}

/** 2w: ten thousands, as people in China type them. A lamp has its watts beside its name. */
const wan = /^(\s*[¥￥]?\s*\d+(?:\.\d+)?)\s?w(?=\s*(?:元|块|块钱)?\s*$)/iu;

/** What one of is told before its price: `ek piece 450 ka`, `darjan 1200 ki`, 一斤十五块. */
function perOne({ figures, tokens }: Figures, { from, to }: Figure): string | undefined {
  if (figures.some((figure) => isOneOf(tokens, figure) && figure.to === from - 1)) return 'piece';
  const one = figures.find((figure) => (figure.role === 'count' || figure.role === 'measure') && figure.numeral.value === 1 && figure.to === from);
  const word = tokens[from - 1];
  const unit = unitOf((one ? tokens[one.to - 1] : word)?.text ?? '');
  const isSaid = one !== undefined || (/^(?:ka|ki|کا|کی)$/.test(tokens[to - 1]?.text ?? '') && word?.kind === 'word' && tokens[from - 2]?.kind !== 'number');
  return unit && isSaid ? perUnit(unit) : undefined;
}

type Range = { readonly from?: Figure; readonly to?: Figure };

function rangeOf(read: Figures): Range | undefined {
  const money = read.figures.filter(({ role }) => role === 'price' || role === 'bare');
  const second = money.find(({ ranged }) => ranged);
  const first = second && money[money.indexOf(second) - 1];
  if (first && second) return { from: scaledAlike(first, second), to: second };
  const figure = priceOf(read);
  const limit: Limit | undefined = figure && limitOf(read.tokens, figure);
  return limit && figure && { [limit]: figure };
}

/** `2-3 hazar`, `5-10k`: the scale stands only once. */
function scaledAlike(first: Figure, second: Figure): Figure {
  const { scale } = second.numeral;
  return scale !== undefined && first.numeral.scale === undefined && first.value * scale < second.value ? { ...first, value: first.value * scale } : first;
}
