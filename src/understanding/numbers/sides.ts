/** The words on either side of a number, and the role they give it. */
import { currencyOf, yuanParts } from './currencies.ts';
import type { Numeral, Token } from './numerals.ts';
import { countWords, dealWords, notAmountAfter, notAmountBefore, perWords, pricedAfter, priceWords } from './role-words.ts';
import { perUnit, type Unit, unitOf } from './units.ts';

/** What the words on one side of a number make of it, and how far they reach. */
export type Side = {
  readonly to: number;
  readonly role: 'price' | 'count' | 'measure' | 'other' | undefined;
  readonly currency: string | undefined;
  readonly per: string | undefined;
  readonly unit: string | undefined;
  readonly times: number;
  readonly deal: Deal | undefined;
};
/** The second number of `500 ke 3` or `3 for Rs 500`. */
export type Deal = { readonly value: number; readonly currency: string | undefined };

/** All sides are changed from one that has every property: V8 takes a microsecond to add one to an object spread from another. */
const sideTo = (to: number, role?: Side['role']): Side => ({ to, role, currency: undefined, per: undefined, unit: undefined, times: 1, deal: undefined });

const isSkip = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[.:=;*]$/.test(token.text);

/** `Rs-1750`. */
const isHyphen = (all: readonly Token[], at: number): boolean => all[at]?.text === '-' && all[at].glued && currencyOf(all[at - 1]?.text ?? '') !== undefined;

/** The words before a number, as far as `floor`. */
export function leftOf(all: readonly Token[], at: number, floor: number): Side {
  let place = at - 1;
  while (place >= floor && (isSkip(all[place]) || isHyphen(all, place))) place--;
  const token = all[place];
  if (!token || place < floor || token.kind === 'number') return sideTo(at);
  const currency = currencyOf(token.text);
  if (currency) {
    const before = leftOf(all, place, floor);
    return { ...sideTo(before.role === 'price' ? before.to : place, 'price'), currency, per: before.per };
  }
  if (priceWords.has(token.text)) return sideTo(place, 'price');
  if (countWords.has(token.text)) return sideTo(place, 'count');
  if (notAmountBefore.has(token.text) && (all[place - 1]?.kind !== 'number' || countWords.has(all[place - 2]?.text ?? '')) && !isLetterSize(all, place))
    return sideTo(at, 'other');
  if (token.kind === 'mark' && token.text === '-' && token.glued === false && all[at]?.glued === true && (place === 0 || all[place - 1]?.kind !== 'number'))
    return sideTo(at, 'other');
  const unit = unitOf(token.text);
  const per = all[place - 1];
  if (unit && per && place - 1 >= floor && perWords.has(per.text)) return { ...sideTo(place - 1, 'price'), per: perUnit(unit) };
  return sideTo(at);
}

/** `L size 2`: the size is told, so the number is not. */
const isLetterSize = (all: readonly Token[], at: number): boolean =>
  all[at]?.text === 'size' && /^(?:x*[sl]|m|small|medium|large)$/.test(all[at - 1]?.text ?? '');

/** The words after a number. */
export function rightOf(all: readonly Token[], from: number, numeral: Numeral, named: string | undefined): Side {
  const token = all[from];
  if (!token) return sideTo(from);
  if (token.kind === 'mark' && token.text === '/' && /^[-=]$/.test(all[from + 1]?.text ?? '')) return more(all, sideTo(from + 2, 'price'));
  if (notAmountAfter.has(token.text) || (token.text === 'm' && named !== undefined)) return sideTo(from, 'other');
  const currency = currencyOf(token.text);
  if (currency) {
    const priced = { ...sideTo(from + 1, 'price'), currency: named === undefined || named === currency ? currency : undefined };
    return more(all, rightEnd(all, priced));
  }
  if (token.text in yuanParts && numeral.said !== 'words') return more(all, { ...sideTo(from + 1, 'price'), currency: 'CNY' });
  if (token.text === 'x' || token.text === '×') return sideTo(from + 1, 'count');
  const unit = unitOf(token.text);
  if (unit && isUnitHere(token, numeral)) return measured(all, from, numeral, unit);
  // 三十五一双, 99一件
  if (numeral.said !== 'words' && token.text === '一' && token.glued && unitOf(all[from + 1]?.text ?? '')) return more(all, sideTo(from, 'price'));
  return more(all, sideTo(from));
}

/** Nothing more is said, or only a verb: `2000 ka`, `2000 ka hai`. */
const isEnd = (all: readonly Token[], at: number): boolean => /^(?:hai|he|hy|hain|ہے|[?؟.!۔])?$/.test(all[at]?.text ?? '') && at >= all.length - 2;
const each = /^(?:har|fi|fee|per|فی|ہر|每)$/;

/** `1500 rs/-`, `1500 rupay only`. */
const rightEnd = (all: readonly Token[], side: Side): Side =>
  all[side.to]?.text === '/' && /^[-=]$/.test(all[side.to + 1]?.text ?? '') ? { ...side, to: side.to + 2 } : side;

/** One letter is a unit only right after its digits: `5 m` may be anything. */
const isUnitHere = (token: Token, numeral: Numeral): boolean =>
  token.text.length > 1 || /\p{Script=Han}/u.test(token.text) || (token.glued && numeral.said === 'digits');

function measured(all: readonly Token[], from: number, numeral: Numeral, unit: Unit): Side {
  const half = all[from + 1];
  const and = half?.kind === 'number' && half.text === '半' && numeral.said !== 'words' ? 0.5 : 0;
  const named = unitOf(all[from + 1]?.text ?? '');
  const kilo = unit.unit === 'kg' && unit.times === 0.25 && named?.unit === 'kg' && named.times === 1 ? 1 : 0; // ek pao kilo
  const times = (unit.times * (numeral.value + and)) / (numeral.value || 1);
  return { ...sideTo(from + 1 + (and ? 1 : 0) + kilo, unit.of === 'count' ? 'count' : 'measure'), unit: unit.unit, times };
}

/** What makes a number a price, and of how much: `each`, `per kg`, `/件`, `ka aik`, `一斤`, `walay`. */
function more(all: readonly Token[], side: Side): Side {
  const token = all[side.to];
  const next = all[side.to + 1];
  const after = all[side.to + 2];
  if (!token) return side;
  const nextUnit = next && unitOf(next.text);
  // "500 ke 3" is a price for three: neither a price of one nor a count.
  const deal = dealWords.has(token.text) ? dealAt(all, side.to + 1) : undefined;
  if (deal) return { ...side, to: deal.to, role: 'other', deal };
  if (perWords.has(token.text) && nextUnit) return { ...side, to: side.to + 2, role: 'price', per: perUnit(nextUnit) };
  if (each.test(token.text) && isOne(next) && !(after && unitOf(after.text))) return { ...side, to: side.to + 2, role: 'price', per: 'piece' };
  if (perWords.has(token.text) && isOne(next) && after && unitOf(after.text)) return { ...side, to: side.to + 3, role: 'price', per: perUnitOf(after.text) };
  if (/^(ka|ki|ke|for|کا|کی|کے)$/.test(token.text) && isOne(next)) {
    const unit = after && unitOf(after.text);
    return { ...side, to: side.to + (unit ? 3 : 2), role: 'price', per: unit ? perUnit(unit) : 'piece' };
  }
  if (/^(ka|ki|ke|کا|کی|کے)$/.test(token.text) && nextUnit) return { ...side, to: side.to + 2, role: 'price', per: perUnit(nextUnit) };
  if (/^(ka|ki|کا|کی)$/.test(token.text) && isEnd(all, side.to + 1)) return { ...side, to: side.to + 1, role: 'price' };
  if (pricedAfter.has(token.text)) {
    return { ...side, to: side.to + 1, role: 'price', per: /^(each|apiece|ea)$/.test(token.text) ? 'piece' : side.per };
  }
  if (side.role !== 'price') return side;
  if ((isOne(token) || /^(a|an)$/.test(token.text)) && nextUnit) return { ...side, to: side.to + 2, per: perUnit(nextUnit) };
  const unit = unitOf(token.text);
  return unit && (unit.of !== 'count' || unit.times > 1) ? { ...side, to: side.to + 1, per: perUnit(unit) } : side;
}

function dealAt(all: readonly Token[], at: number): (Deal & { readonly to: number }) | undefined {
  const before = currencyOf(all[at]?.text ?? '');
  const place = before === undefined ? at : at + 1;
  const number = all[place];
  if (number?.kind !== 'number' || number.value <= 1) return undefined;
  const after = currencyOf(all[place + 1]?.text ?? '');
  return { value: number.grouped ?? number.value, currency: before ?? after, to: place + (after === undefined ? 1 : 2) };
}

const isOne = (token: Token | undefined): boolean => token?.kind === 'number' && token.value === 1;
const perUnitOf = (word: string): string => {
  const unit = unitOf(word);
  return unit ? perUnit(unit) : 'piece';
};
