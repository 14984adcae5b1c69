/** Every number of a message with the role it plays: a price, a count, a measure, something else, or bare. */

import { normalise } from '../normalise.ts';
import { currencyOf } from './currencies.ts';
import { type Numeral, type Token, tokens } from './numerals.ts';
import { betweens, betweenWords, joins } from './role-words.ts';
import { type Deal, leftOf, rightOf, type Side } from './sides.ts';
import { yuanOf } from './yuan.ts';

/** `from` to `to` are the places of its tokens, with the words that give it its role. */
export type Figure = {
  readonly role: 'price' | 'count' | 'measure' | 'other' | 'bare';
  readonly value: number;
  readonly grouped: number | undefined;
  readonly numeral: Numeral;
  readonly currency: string | undefined;
  readonly per: string | undefined;
  readonly unit: string | undefined;
  /** The number is the end of a range that the figure before it began. */
  readonly ranged: boolean;
  /** How many the price is for, as in `500 ke 3`: no price of one. */
  readonly deal: number | undefined;
  readonly from: number;
  readonly to: number;
};

export type Figures = { readonly text: string; readonly tokens: readonly Token[]; readonly figures: readonly Figure[] };

/** Reads all numbers of a message, in order. Never throws. */
export function readFigures(text: string): Figures {
  const normal = normalise(text)
    .replace(thousands, (digits) => digits.replace(/\D/g, ''))
    .replace(hyphened, '$1 ');
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
  return { text: normal, tokens: all, figures: bundled(all, linked(all, figures)) };
}

/** `10 000`, `10'000`, `1 500 000`; `2 500` may be two numbers. */
const thousands = /(?<![\d.,'’] ?)\d{1,3}(?:(?:['’ ]000)+|(?:['’ ]\d{3}){2,})(?![\d.]|['’ ]\d)/g;

/** `twenty-five`. */
const hyphened = /\b((?:twen|thir|for|fif|six|seven|eigh|nine)ty)-(?=(?:one|two|three|four|five|six|seven|eight|nine)\b)/giu;

/** Nobody owes goods, and no price is below nothing. */
export const isBelowZero = ({ text }: Figures): boolean =>
  /^[-−]\s?(?:(?:rs|pkr|rmb|cny|usd|[$¥₨€£])\.?\s?)?\p{Nd}|^(?:minus|negative|manfi|منفی|负)(?=\s|\p{Nd}|\p{Script=Han})/iu.test(text);

/** `5-10 pcs`, `1500 se 2000 rupay`: what is said of the second number holds for both. */
function linked(all: readonly Token[], figures: readonly Figure[]): Figure[] {
  const done = [...figures];
  for (let at = 0; at + 1 < done.length; at++) {
    const first = done[at];
    const second = done[at + 1];
    if (!first || !second || !isRange(all, first, second)) continue;
    const role = first.role === 'bare' ? second.role : first.role;
    const currency = second.currency ?? first.currency;
    done[at] = { ...first, role, currency, per: second.per ?? first.per, unit: second.unit ?? first.unit };
    done[at + 1] = { ...second, role: second.role === 'bare' ? role : second.role, currency, ranged: true };
  }
  return done;
}

/** `3 pieces for Rs 1000`, 两件99, 10块3个: a price for several, told beside how many they are. */
function bundled(all: readonly Token[], figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, at) => {
    const [before, after] = [figures[at - 1], figures[at + 1]];
    if (before && isBundle(all, before, figure)) return [];
    return after && isBundle(all, figure, after) ? [bundleOf(figure, after)] : [figure];
  });
}

function isBundle(all: readonly Token[], first: Figure, second: Figure): boolean {
  const between = all.slice(first.to, second.from);
  const several = first.role === 'count' ? first : second;
  const price = several === first ? second : first;
  if (several.role !== 'count' || several.value < 2 || several.value > mostTogether || several.ranged || price.ranged) return false;
  if (between.length === 1) return several === first && price.role === 'price' && /^(?:for|ke|kay|کے)$/.test(between[0]?.text ?? '');
  const han = /\p{Script=Han}/u.test(all[several.to - 1]?.text ?? '') && all[second.from]?.glued === true && between.length === 0;
  return han && (price.role === 'price' || (several === first && price.role === 'bare')) && price.per === undefined && several.from === several.to - 2;
}

/** More together are rather what there is of it. */
const mostTogether = 12;

const bundleOf = (first: Figure, second: Figure): Figure => {
  const [several, price] = first.role === 'count' ? [first, second] : [second, first];
  return { ...price, role: 'other', deal: several.value, from: first.from, to: second.to };
};

function isRange(all: readonly Token[], first: Figure, second: Figure): boolean {
  const between = all.slice(first.to, second.from).filter((token) => currencyOf(token.text) === undefined);
  const joiner = between[0];
  if (between.length === 0) return isEither(all, first, second);
  if (between.length !== 1 || !joiner) return false;
  if (!joins.has(joiner.text)) return betweens.has(joiner.text) && all.some(({ text }) => betweenWords.has(text));
  if (joiner.kind === 'mark') return second.value > first.value && (joiner.glued || second.value <= first.value * 10);
  return second.value > 0;
}

/** `do teen hazar`, `paanch saat sau`, 三四百: one or the other, as people say who do not know exactly. */
function isEither(all: readonly Token[], { numeral: first, role }: Figure, { numeral: second }: Figure): boolean {
  const [least, most] = [first.value, second.value / (second.scale ?? 1)];
  const spoken = first.said === second.said && first.said !== 'digits' && !first.scaled && (first.said === 'words' || second.glued);
  const apart = most - least === 1 || eithers.has(`${least} ${most}`);
  return spoken && apart && role === 'bare' && all[all.indexOf(first) + 1] === second;
}
const eithers = new Set(['2 4', '3 5', '5 7', '5 10', '8 10', '10 12', '10 15', '10 20', '15 20', '20 25', '20 30', '40 50']);

function figureAt(all: readonly Token[], at: number, numeral: Numeral, floor: number): Figure {
  const left = leftOf(all, at, floor);
  const right = rightOf(all, at + 1, numeral, left.currency);
  const { value, grouped } = numeral;
  const other: Figure = {
    role: 'other',
    value,
    grouped,
    numeral,
    currency: undefined,
    per: undefined,
    unit: undefined,
    ranged: false,
    deal: undefined,
    from: left.to,
    to: at + 1,
  };
  if (right.deal) return dealOf({ ...other, currency: left.currency ?? right.deal.currency, to: right.to }, right.deal);
  const barred = left.role === 'other' && !(all[at - 1]?.text === 'order' && (right.role === 'count' || all[at + 1]?.text === 'of'));
  // `order 10 pieces`: the word is what is done, and no name of the number.
  const before = left.role === 'other' ? undefined : left.role;
  if (isCode(numeral) || isYear(all, at, numeral) || barred || (right.role === 'other' && !isCounted(all, at, left))) return other;
  if (right.role === 'count' && left.currency === undefined && totals.has(all[left.to]?.text ?? '')) return counted(other, right);
  const priced = left.role === 'price' || right.role === 'price' || right.currency !== undefined;
  const yuan = yuanOf(all, at, numeral);
  const to = Math.max(right.to, yuan?.to ?? 0);
  if (priced) {
    const unit = right.role === 'count' || right.role === 'measure' ? right.unit : undefined;
    return { ...other, role: 'price', value: yuan?.value ?? value, currency: left.currency ?? right.currency, per: right.per ?? left.per ?? unit, to };
  }
  return { ...counted(other, right), role: (right.role === 'other' ? left.role : (right.role ?? before)) ?? 'bare', to };
}

const counted = (figure: Figure, { times, unit, to }: Side): Figure => ({ ...figure, role: 'count', value: figure.value * times, unit, to });

/** `total 12 items` is no price. */
const totals = new Set(['total', 'amount']);

/** `500 ke 3`, `3 ke 500`: the money is the larger of the two, or what is named as money. */
function dealOf(figure: Figure, { value, currency }: Deal): Figure {
  const second = currency !== undefined || value > figure.value;
  return second ? { ...figure, value, grouped: undefined, deal: figure.value } : { ...figure, deal: value };
}

/** `2026 mein`, `in 2026`. */
function isYear(all: readonly Token[], at: number, { plain, value }: Numeral): boolean {
  if (!plain || value < 2015 || value > 2035) return false;
  return all[at - 1]?.text === 'in' || (/^(?:mein|main|me|میں)$/.test(all[at + 1]?.text ?? '') && all[at + 2]?.kind !== 'number');
}

/** `qty 10 size 42`: the size is of the number behind it. */
const isCounted = (all: readonly Token[], at: number, left: Side): boolean => left.role === 'count' && all[at + 2]?.kind === 'number';

/** Too long, or led by a zero: a phone number, an account, a code. */
const isCode = ({ plain, text }: Numeral): boolean => plain && (/^.0\d/u.test(` ${text}`) || text.length > 8);
