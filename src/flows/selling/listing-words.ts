/** How goods are shown. */
import type { Choice, Question } from '../../conversation/question.ts';
import { oneOf } from '../../conversation/question.ts';
import { type Param, type Words, words } from '../../conversation/words.ts';
import { categories, type Draft, isCategory, isUnit, type Listing, type Unit } from '../../shop/listing.ts';
import type { Money } from '../../shop/money.ts';
import { qualityOf } from '../../shop/quality.ts';
import type { Counted } from './listing-questions.ts';

export const categoryChoices: readonly Choice[] = categories.map((id) => ({ id, words: words(`category.${id}`) }));
export const shipsToChoices: readonly Choice[] = (['both', 'PK', 'CN'] as const).map((id) => ({ id, words: words(`sell.label_to_${id}`) }));

type Told = {
  readonly title: string;
  readonly category: string;
  readonly price: Money;
  readonly stock: Counted;
  readonly minimum: number;
  readonly grams: number | null;
  readonly millimetres: readonly number[] | null;
  readonly origin: string;
  readonly shipsTo: string;
  readonly description: string | null;
  readonly photos: readonly string[];
};

export const draftOf = (told: Told): Draft => ({
  title: told.title,
  category: isCategory(told.category) ? told.category : 'other',
  price: told.price,
  unit: told.stock.unit,
  minOrder: told.minimum,
  stock: told.stock.quantity,
  origin: told.origin,
  shipsTo: shipsToOf(told.shipsTo),
  photos: told.photos,
  weightGrams: told.grams,
  sizeMm: told.millimetres,
  description: told.description,
});

/** The countries behind a choice of where goods are sent. */
export const shipsToOf = (choice: string): readonly string[] => (choice === 'both' ? ['PK', 'CN'] : [choice]);

/** All of a draft on one card: publish it, change something, or let it be. */
export const reviewCard = (draft: Draft): Question<string> => ({
  ...oneOf(
    'sell.review',
    (['publish', 'edit', 'drop'] as const).map((id) => ({ id, words: words(`sell.label_${id}`) })),
    { facts: { lines: factsOf(draft) }, photos: draft.photos.length, quality: { words: qualityWords(draft) } },
  ),
  ...(draft.photos[0] !== undefined && { picture: draft.photos[0] }),
  parse(raw, read) {
    const id = typeof raw === 'object' && raw.kind === 'choice' ? raw.id : raw;
    const named = (['publish', 'edit', 'drop'] as const).find((one) => one === id);
    return named ?? (typeof raw === 'string' && read.yesNo(raw) === true ? 'publish' : undefined);
  },
});

/** For the seller alone: how well it is presented, and one tip. */
export function qualityWords(draft: Draft): Words {
  const { score, tip } = qualityOf(draft);
  return tip ? words('listing.quality', { score, tip: { words: words(`listing.tip_${tip}`) } }) : words('listing.quality_full');
}

export function factsOf(draft: Draft): readonly Words[] {
  const { title, price, unit, stock, minOrder, weightGrams, sizeMm, origin, shipsTo, description } = draft;
  return [
    words('listing.title', { title }),
    words('listing.price', { price: { money: price }, unit: { words: words(`unit.${unit}`) } }),
    stock > 0 ? words('listing.stock', { stock: inUnits(stock, unit) }) : words('listing.sold_out'),
    ...(minOrder > 1 ? [words('listing.minimum', { minimum: inUnits(minOrder, unit) })] : []),
    words('listing.category', { category: { words: words(`category.${draft.category}`) } }),
    ...(weightGrams ? [words('listing.weight', { grams: weightGrams })] : []),
    ...(sizeMm?.length === 3 ? [words('listing.size', { size: shownSize(sizeMm) })] : []),
    words('listing.origin', { origin: { words: countryWords(origin) } }),
    words('listing.ships_to', { places: { words: placesWords(shipsTo.length > 0 ? shipsTo : [origin]) } }),
    ...(description ? [words('listing.description', { description })] : []),
  ];
}

/** `15 pieces`, `1 kg`, `sold out`. */
export const inUnits = (count: number, unit: Unit): Param => ({ words: count === 0 ? words('unit.none') : words(`unit.count_${unit}`, { count }) });

/** Before `×`: what is counted by the piece needs no unit. */
export const timesOf = (quantity: number, unit: string): Param => (isUnit(unit) && unit !== 'piece' ? inUnits(quantity, unit) : quantity);

/** Centimetres. */
export const shownSize = (sizeMm: readonly number[]): string => sizeMm.map((side) => side / 10).join(' × ');

export const placesWords = (places: readonly string[]): Words => (places.length > 1 ? words('sell.label_to_both') : countryWords(places[0] ?? ''));

const countryWords = (country: string): Words => words(country === 'CN' ? 'shop.label_CN' : 'shop.label_PK');

/** One line of a list of goods: the label is what a button holds, the description what a list row adds. */
export const listed = ({ code, title, price, stock, unit, rendering }: Listing): Choice => ({
  id: code,
  words: words('listing.row', { title: rendering?.title ?? title, price: { money: price } }),
  description: words(stock > 0 ? 'listing.row_stock' : 'listing.row_none', { stock: inUnits(stock, unit) }),
});
