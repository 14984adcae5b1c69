/** A letter from one person to another: what of it may be shown, in which language it is, and what it names that somebody may be held to. */
import type { Reader, ReadLetter } from '../conversation/reader.ts';
import { withoutContacts } from './contacts.ts';
import { readDate } from './days/date.ts';
import { fold } from './normalise.ts';
import { currencyOf, minorUnits } from './numbers/currencies.ts';
import { type Figure, readFigures } from './numbers/figures.ts';
import { readMoney } from './numbers/money.ts';
import { readQuantity } from './numbers/quantity.ts';
import { readTracking } from './places/tracking.ts';

/** Reads a letter. Never throws. */
export function readLetter(typed: string, { language, region, currency, today, parcels, before }: Parameters<Reader['letter']>[1]): ReadLetter {
  const { text, hidden } = withoutContacts(typed, { region, tracking: parcels, ...(before !== undefined && { before }) });
  const price = priceIn(text, currency);
  const quantity = says(asksToGive, text) ? undefined : readQuantity(text);
  const counted = price?.count === undefined && quantity && quantity.quantity !== (price?.minor ?? 0) / minorUnits(currency) ? quantity : undefined;
  const day = readDate(text, today);
  const tracking = parcels ? readTracking(text) : undefined;
  return {
    text,
    hidden,
    language: languageOf(text, language),
    ...(price && { price: { minor: price.minor, currency: price.currency ?? currency, ...(price.each && { each: true }) } }),
    ...(price?.count !== undefined
      ? { quantity: price.count }
      : counted && { quantity: counted.quantity, ...(counted.unit !== undefined && { unit: counted.unit }) }),
    ...(day !== undefined && { day, sends: says(sends, text) }),
    ...(tracking && { tracking: tracking.number }),
  };
}

/** `2200 mein do` asks to be given, and counts nothing. */
const asksToGive = /\b(?:mein|men|me|main|mai) d[oe]\b|میں دو/;

const says = (words: RegExp, text: string): boolean => words.test(fold(text)) || words.test(text);

/** Words of sending; a day beside them is one of dispatch. When it arrives is the courier's affair, and nobody's promise. */
const sends = /\b(?:bhej\w*|bhij\w*|send\w*|sent|ship\w*|dispatch\w*|post|courier|rawana|ravana)\b|بھیج|روانہ|کوریئر|شپ|发|寄|送|出货/;

const each = /\b(?:each|per (?:piece|pc|pair|set)|apiece|har (?:aik|ek)|fi|ek ka|aik ka|one)\b|ہر ایک|فی|ایک کا|每|单价|一(?:个|件|条|双|只)/;

type Named = { readonly minor: number; readonly currency?: string; readonly count?: number; readonly each: boolean };

/** One price, and for how many. Where several could be it, none is. */
function priceIn(text: string, currency: string): Named | undefined {
  const read = readFigures(text);
  const saysEach = says(each, text);
  const deals = read.figures.filter(({ deal }) => deal !== undefined);
  const [deal] = deals;
  if (deal?.deal !== undefined && deals.length === 1) {
    const gives = says(asksToGive, text);
    const others = read.figures.filter((one) => one !== deal && one.value < deal.value).map(({ value }) => value);
    return deal.value >= leastPrice ? priced(deal.value, currency, read.tokens, whole(gives ? others : [deal.deal]), saysEach) : undefined;
  }
  const money = isCount.test(text) ? undefined : readMoney(text, currency);
  if (money) {
    const named = readQuantity(text)?.quantity;
    const count = named !== undefined && named * minorUnits(currency) !== money.minor ? whole([named]) : whole(small(read.figures));
    return {
      minor: money.minor,
      ...(money.currency && { currency: money.currency }),
      ...(count !== undefined && { count }),
      each: saysEach || money.per !== undefined,
    };
  }
  const large = read.figures.filter(({ role, value }) => role === 'bare' && value >= leastPrice);
  const [only] = large;
  return only && large.length === 1 ? priced(only.value, currency, read.tokens, whole(small(read.figures)), saysEach) : undefined;
}

/** Nothing but a small number answers "how many?". */
const isCount = /^\s*\p{Nd}{1,2}\s*$/u;

/** Below it a bare number is a size or a count. */
const leastPrice = 20;

function priced(sum: number, currency: string, all: readonly { readonly text: string }[], count: number | undefined, saysEach: boolean): Named | undefined {
  const named = all.map(({ text }) => currencyOf(text)).find((one) => one !== undefined);
  const minor = Math.round(sum * minorUnits(named ?? currency));
  return Number.isSafeInteger(minor)
    ? { minor, ...(named !== undefined && { currency: named }), ...(count !== undefined && { count }), each: saysEach }
    : undefined;
}

/** Small bare numbers that can only be a count: `do` is to give as well, and `har aik` is each. */
const small = (figures: readonly Figure[]): readonly number[] =>
  figures
    .filter(({ role, value, numeral }) => (role === 'bare' || role === 'count') && value < leastPrice && !/^(?:do|aik|ek|one|ایک|دو)$/.test(numeral.text))
    .map(({ value }) => value);

const whole = (values: readonly number[]): number | undefined => {
  const [only] = values;
  return values.length === 1 && only !== undefined && Number.isInteger(only) && only > 0 ? only : undefined;
};

const romanUrdu = /\b(?:hai|hain|nahi|nahin|kya|kitne|kitna|kab|kahan|aap|mujhe|chahiye|bhej|karo|kar|mein|wala|wali|dein|hoga|lunga|dunga|abhi|ji)\b/g;

/** By its letters; what is in Latin ones by its words, or by what its writer speaks. */
function languageOf(text: string, spoken: string): string {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/\p{Script=Arabic}/u.test(text)) return 'ur';
  if ((fold(text).match(romanUrdu)?.length ?? 0) > (spoken === 'en' || spoken === 'zh' ? 1 : 0)) return 'ur-Latn';
  return spoken === 'ur' || spoken === 'ur-Latn' ? (/^[^a-z]*$/i.test(text) ? spoken : 'ur-Latn') : 'en';
}
