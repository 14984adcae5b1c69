/** Every number of a message with the role it plays: a price, a count, a measure, something else, or bare. */
import { currencyOf, yuanParts } from './currencies.ts';
import { normalise } from './normalise.ts';
import { type Numeral, type Token, tokens } from './numerals.ts';
import { betweens, betweenWords, countWords, dealWords, joins, notAmountAfter, notAmountBefore, perWords, pricedAfter, priceWords } from './role-words.ts';
import { perUnit, unitOf } from './units.ts';

/** `from` to `to` are the places of its tokens, with the words that give it its role. */
export type Figure = {
  readonly role: 'price' | 'count' | 'measure' | 'other' | 'bare';
  readonly value: number;
  readonly grouped?: number;
  readonly numeral: Numeral;
  readonly currency?: string;
  readonly per?: string;
  readonly unit?: string;
  /** The number is the end of a range that the figure before it began. */
  readonly ranged?: boolean;
  /** So much for several, as in `500 ke 3`: no price of one. */
  readonly deal?: boolean;
  readonly from: number;
  readonly to: number;
};

export type Figures = { readonly text: string; readonly tokens: readonly Token[]; readonly figures: readonly Figure[] };

/** Reads all numbers of a message, in order. Never throws. */
export function readFigures(text: string): Figures {
  const normal = normalise(text);
  const all = tokens(normal);
  const figures: Figure[] = [];
  let after = 0;
  for (let at = 0; at < all.length; at++) {
    const numeral = all[at];
    if (at < after || numeral?.kind !== 'number') continue;
    const figure = figureAt(all, at, numeral, after);
    figures.push(figure);
    after = figure.to;
  }
  return { text: normal, tokens: all, figures: linked(all, figures) };
}

/** `5-10 pcs`, `1500 se 2000 rupay`: what is said of the second number holds for both. */
function linked(all: readonly Token[], figures: readonly Figure[]): Figure[] {
  const done = [...figures];
  for (let at = 0; at + 1 < done.length; at++) {
    const first = done[at];
    const second = done[at + 1];
    if (!first || !second || !isRange(all, first, second)) continue;
    const role = first.role === 'bare' ? second.role : first.role;
    const more = { ...(second.currency && { currency: second.currency }), ...(second.per && { per: second.per }), ...(second.unit && { unit: second.unit }) };
    done[at] = { ...first, ...more, role };
    done[at + 1] = { ...(first.currency && { currency: first.currency }), ...second, role: second.role === 'bare' ? role : second.role, ranged: true };
  }
  return done;
}

function isRange(all: readonly Token[], first: Figure, second: Figure): boolean {
  const between = all.slice(first.to, second.from).filter((token) => currencyOf(token.text) === undefined);
  const joiner = between[0];
  if (between.length !== 1 || !joiner) return false;
  if (!joins.has(joiner.text)) return betweens.has(joiner.text) && all.some(({ text }) => betweenWords.has(text));
  if (joiner.kind === 'mark') return second.value > first.value && (joiner.glued || second.value <= first.value * 10);
  return second.value > 0;
}

type Side = {
  readonly to: number;
  readonly role?: 'price' | 'count' | 'measure' | 'other';
  readonly currency?: string;
  readonly per?: string;
  readonly unit?: string;
  readonly times?: number;
  readonly deal?: boolean;
};

function figureAt(all: readonly Token[], at: number, numeral: Numeral, floor: number): Figure {
  const left = leftOf(all, at, floor);
  const right = rightOf(all, at + 1, numeral, left.currency);
  const base = { numeral, from: left.to, ...(numeral.grouped !== undefined && { grouped: numeral.grouped }) };
  if (right.deal) return { ...base, role: 'other', value: numeral.value, to: right.to, deal: true };
  if (isCode(numeral) || left.role === 'other' || right.role === 'other') return { ...base, role: 'other', value: numeral.value, to: at + 1 };
  const priced = left.role === 'price' || right.role === 'price' || right.currency !== undefined;
  const value = yuanOf(all, at, numeral) ?? { value: numeral.value, to: right.to };
  const to = Math.max(right.to, value.to);
  const currency = left.currency ?? right.currency;
  const per = right.per ?? left.per;
  if (priced) {
    const unit = right.role === 'count' || right.role === 'measure' ? right.unit : undefined;
    const cost = per ?? unit;
    return { ...base, role: 'price', value: value.value, ...(currency && { currency }), ...(cost && { per: cost }), to };
  }
  const role = right.role ?? left.role ?? 'bare';
  return { ...base, role, value: numeral.value * (right.times ?? 1), ...(right.unit && { unit: right.unit }), to };
}

/** Too long, or led by a zero: a phone number, an account, a code. */
const isCode = ({ plain, text }: Numeral): boolean => plain && (/^.0\d/u.test(` ${text}`) || text.length > 8);

const isSkip = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[.:=;*]$/.test(token.text);

/** `Rs-1750`. */
const isHyphen = (all: readonly Token[], at: number): boolean => all[at]?.text === '-' && all[at].glued && currencyOf(all[at - 1]?.text ?? '') !== undefined;

/** The words before a number, as far as `floor`. */
function leftOf(all: readonly Token[], at: number, floor: number): Side {
  let place = at - 1;
  while (place >= floor && (isSkip(all[place]) || isHyphen(all, place))) place--;
  const token = all[place];
  if (!token || place < floor || token.kind === 'number') return { to: at };
  const currency = currencyOf(token.text);
  if (currency) {
    const before = leftOf(all, place, floor);
    return { to: before.role === 'price' ? before.to : place, role: 'price', currency, ...(before.per && { per: before.per }) };
  }
  if (priceWords.has(token.text)) return { to: place, role: 'price' };
  if (countWords.has(token.text)) return { to: place, role: 'count' };
  if (notAmountBefore.has(token.text) && all[place - 1]?.kind !== 'number') return { to: at, role: 'other' };
  if (token.kind === 'mark' && token.text === '-' && token.glued === false && all[at]?.glued === true && (place === 0 || all[place - 1]?.kind !== 'number'))
    return { to: at, role: 'other' };
  const unit = unitOf(token.text);
  const per = all[place - 1];
  if (unit && per && place - 1 >= floor && perWords.has(per.text)) return { to: place - 1, role: 'price', per: perUnit(unit) };
  return { to: at };
}

/** The words after a number. */
function rightOf(all: readonly Token[], from: number, numeral: Numeral, named: string | undefined): Side {
  const token = all[from];
  if (!token) return { to: from };
  if (token.kind === 'mark' && token.text === '/' && /^[-=]$/.test(all[from + 1]?.text ?? '')) return more(all, { to: from + 2, role: 'price' });
  if (notAmountAfter.has(token.text) || (token.text === 'm' && named !== undefined)) return { to: from, role: 'other' };
  const currency = currencyOf(token.text);
  if (currency) {
    const only = named !== undefined && named !== currency ? {} : { currency };
    return more(all, rightEnd(all, { to: from + 1, role: 'price', ...only }));
  }
  if (token.text in yuanParts && numeral.said !== 'words') return more(all, { to: from + 1, role: 'price', currency: 'CNY' });
  if (token.text === 'x' || token.text === '×') return { to: from + 1, role: 'count' };
  const unit = unitOf(token.text);
  if (unit && isUnitHere(token, numeral)) return measured(all, from, numeral, unit);
  return more(all, { to: from });
}

/** `1500 rs/-`, `1500 rupay only`. */
const rightEnd = (all: readonly Token[], side: Side): Side =>
  all[side.to]?.text === '/' && /^[-=]$/.test(all[side.to + 1]?.text ?? '') ? { ...side, to: side.to + 2 } : side;

/** One letter is a unit only right after its digits: `5 m` may be anything. */
const isUnitHere = (token: Token, numeral: Numeral): boolean =>
  token.text.length > 1 || /\p{Script=Han}/u.test(token.text) || (token.glued && numeral.said === 'digits');

function measured(all: readonly Token[], from: number, numeral: Numeral, unit: NonNullable<ReturnType<typeof unitOf>>): Side {
  const half = all[from + 1];
  const and = half?.kind === 'number' && half.text === '半' && numeral.said !== 'words' ? 0.5 : 0;
  const named = unitOf(all[from + 1]?.text ?? '');
  const kilo = unit.unit === 'kg' && unit.times === 0.25 && named?.unit === 'kg' && named.times === 1 ? 1 : 0; // ek pao kilo
  const times = (unit.times * (numeral.value + and)) / (numeral.value || 1);
  return { to: from + 1 + (and ? 1 : 0) + kilo, role: unit.of === 'count' ? 'count' : 'measure', unit: unit.unit, times };
}

/** What makes a number a price, and of how much: `each`, `per kg`, `/件`, `ka aik`, `一斤`, `walay`. */
function more(all: readonly Token[], side: Side): Side {
  const token = all[side.to];
  const next = all[side.to + 1];
  const after = all[side.to + 2];
  if (!token) return side;
  const nextUnit = next && unitOf(next.text);
  // "500 ke 3" is a price for three: neither a price of one nor a count.
  if (dealWords.has(token.text) && next?.kind === 'number' && next.value !== 1) return { to: side.to + 2, role: 'other', deal: true };
  if (perWords.has(token.text) && nextUnit) return { ...side, to: side.to + 2, role: 'price', per: perUnit(nextUnit) };
  if (perWords.has(token.text) && isOne(next) && after && unitOf(after.text)) return { ...side, to: side.to + 3, role: 'price', per: perUnitOf(after.text) };
  if (/^(ka|ki|ke|کا|کی|کے)$/.test(token.text) && isOne(next)) {
    const unit = after && unitOf(after.text);
    return { ...side, to: side.to + (unit ? 3 : 2), role: 'price', per: unit ? perUnit(unit) : 'piece' };
  }
  if (/^(ka|ki|ke|کا|کی|کے)$/.test(token.text) && nextUnit) return { ...side, to: side.to + 2, role: 'price', per: perUnit(nextUnit) };
  if (pricedAfter.has(token.text)) {
    const each = /^(each|apiece|ea|per|فی)$/.test(token.text);
    return { ...side, to: side.to + 1, role: 'price', ...(each && { per: 'piece' }) };
  }
  if (side.role !== 'price') return side;
  if ((isOne(token) || /^(a|an)$/.test(token.text)) && nextUnit) return { ...side, to: side.to + 2, per: perUnit(nextUnit) };
  const unit = unitOf(token.text);
  return unit && unit.of !== 'count' ? { ...side, to: side.to + 1, per: perUnit(unit) } : side;
}

const isOne = (token: Token | undefined): boolean => token?.kind === 'number' && token.value === 1;
const perUnitOf = (word: string): string => {
  const unit = unitOf(word);
  return unit ? perUnit(unit) : 'piece';
};

/** 三块五, 十块零五毛, 12元5角, 8毛. */
function yuanOf(all: readonly Token[], at: number, numeral: Numeral): { readonly value: number; readonly to: number } | undefined {
  const own = yuanParts[all[at + 1]?.text ?? ''];
  if (own !== undefined) return { value: numeral.value * own, to: at + 2 };
  if (!/^[元块圆]$/.test(all[at + 1]?.text ?? '')) return undefined;
  let value = numeral.value;
  let place = at + 2;
  for (let tail = all[place]; tail?.kind === 'number' && tail.glued; tail = all[place]) {
    const part = yuanParts[all[place + 1]?.text ?? ''];
    const spoken = place === at + 2 && (tail.value < 10 || tail.value === 0.5) && all[place + 1] === undefined;
    if (part === undefined && !spoken) break;
    value += tail.value === 0.5 && spoken ? 0.5 : tail.value * (part ?? 0.1);
    place += part === undefined ? 1 : 2;
  }
  return place > at + 2 ? { value, to: place } : undefined;
}
