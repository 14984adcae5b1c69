/** Every number of a message with the role it plays: a price, a count, a measure, something else, or bare. */
import { currencyOf } from './currencies.ts';
import { normalise } from './normalise.ts';
import { type Numeral, type Token, tokens } from './numerals.ts';
import { betweens, betweenWords, joins } from './role-words.ts';
import { leftOf, rightOf } from './sides.ts';
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
  /** So much for several, as in `500 ke 3`: no price of one. */
  readonly deal: boolean;
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
    const currency = second.currency ?? first.currency;
    done[at] = { ...first, role, currency, per: second.per ?? first.per, unit: second.unit ?? first.unit };
    done[at + 1] = { ...second, role: second.role === 'bare' ? role : second.role, currency, ranged: true };
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
    deal: false,
    from: left.to,
    to: at + 1,
  };
  if (right.deal) return { ...other, deal: true, to: right.to };
  if (isCode(numeral) || left.role === 'other' || right.role === 'other') return other;
  const priced = left.role === 'price' || right.role === 'price' || right.currency !== undefined;
  const yuan = yuanOf(all, at, numeral);
  const to = Math.max(right.to, yuan?.to ?? 0);
  if (priced) {
    const unit = right.role === 'count' || right.role === 'measure' ? right.unit : undefined;
    return { ...other, role: 'price', value: yuan?.value ?? value, currency: left.currency ?? right.currency, per: right.per ?? left.per ?? unit, to };
  }
  return { ...other, role: right.role ?? left.role ?? 'bare', value: value * right.times, unit: right.unit, to };
}

/** Too long, or led by a zero: a phone number, an account, a code. */
const isCode = ({ plain, text }: Numeral): boolean => plain && (/^.0\d/u.test(` ${text}`) || text.length > 8);
