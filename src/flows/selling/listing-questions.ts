/** The questions of a listing. */
import { name, oneOf, optional, type Question, question, text } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { type Draft, isUnit, limits, type Unit } from '../../shop/listing.ts';
import { type Currency, isCurrency, type Money, mostMinor } from '../../shop/money.ts';
import { categoryChoices, inUnits, shipsToChoices } from './listing-words.ts';
import { shownToAll } from './shown-to-all.ts';

export type Counted = { readonly quantity: number; readonly unit: Unit };

/** "Ajrak chadar 2400 15 pcs": as much of it as is there. */
export const goods: Question<{ readonly title?: string; readonly price?: string; readonly stock?: string; readonly minimum?: string }> = question(
  'sell.goods',
  (typed, read) => {
    const found = read.listing(typed);
    return found.title === undefined ? undefined : found;
  },
);

export const title: Question<string> = shownToAll(name('sell.title', limits.title));

/** A tapped category, or one that the words of a title give away. */
export const category: Question<string> = {
  ...oneOf('sell.category', categoryChoices),
  parse(raw, read) {
    const id = typeof raw === 'string' ? (read.category(raw) ?? raw) : raw.kind === 'choice' ? raw.id : undefined;
    return categoryChoices.find((choice) => choice.id === id)?.id;
  },
};

export const price = (currency: Currency): Question<Money> =>
  question<Money>('sell.price', (typed, read) => {
    const money = read.money(typed, currency);
    if (!money) return /[-−]\s*\d/.test(typed) ? { refuse: words('sell.price_zero') } : undefined;
    const named = money.currency ?? currency;
    if (!isCurrency(named)) return { refuse: words('sell.price_currency', { currency: named }) };
    if (money.minor <= 0) return { refuse: words('sell.price_zero') };
    if (money.minor > mostMinor) return { refuse: words('sell.price_huge') };
    return { minor: money.minor, currency: named };
  });

export const stock: Question<Counted> = question<Counted>('sell.stock', (typed, read) => {
  const found = read.quantity(typed);
  if (!found) return undefined;
  return counted(found.quantity, limits.stock) ?? { quantity: found.quantity, unit: found.unit !== undefined && isUnit(found.unit) ? found.unit : 'piece' };
});

export const minimum = ({ quantity }: Counted): Question<number> =>
  question<number>('sell.minimum', (typed, read) => {
    const found = read.quantity(typed)?.quantity;
    return found === undefined ? undefined : (counted(found, Math.max(quantity, 1)) ?? found);
  });

/** Whole, at least one, and not more than there are. */
function counted(quantity: number, most: number) {
  if (!Number.isInteger(quantity) || quantity < 1) return { refuse: words('sell.count_whole') };
  return quantity > most ? { refuse: words('sell.count_most', { most }) } : undefined;
}

export const weight: Question<number | null> = optional(
  question<number>('sell.weight', (typed, read) => {
    const grams = read.weight(typed);
    if (grams === undefined) return undefined;
    return grams > 0 && grams <= limits.weightGrams ? grams : { refuse: words('sell.weight_range') };
  }),
);

export const size: Question<readonly number[] | null> = optional(
  question<readonly number[]>('sell.size', (typed, read) => {
    const sides = read.size(typed);
    if (!sides) return undefined;
    return sides.every((side) => side > 0 && side <= limits.sizeMm) ? sides : { refuse: words('sell.size_range') };
  }),
);

export const origin: Question<string> = oneOf(
  'sell.origin',
  ['PK', 'CN'].map((id) => ({ id, words: words(id === 'PK' ? 'shop.label_PK' : 'shop.label_CN') })),
);

export const shipsTo: Question<string> = oneOf('sell.ships', shipsToChoices);

export const description: Question<string | null> = optional(shownToAll(text('sell.description', limits.description)));

/** What to change of a draft; as many as a list holds. */
export const edit = oneOf(
  'sell.edit',
  (['photos', 'title', 'category', 'price', 'stock', 'minimum', 'parcel', 'origin', 'ships', 'description'] as const).map((id) => ({
    id,
    words: words(`sell.label_${id}`),
  })),
);

/** How many a buyer takes: not fewer than the seller sells, not more than there are. The usual ones are a tap. */
export const howMany = ({ stock: most, minOrder: least, unit }: Pick<Draft, 'stock' | 'minOrder' | 'unit'>): Question<number> => {
  const shown = { left: inUnits(most, unit), least: inUnits(least, unit) };
  const key = least > 1 ? 'card.how_many_from' : 'card.how_many';
  const usual = [least, 2 * least, 3 * least].filter((count) => count <= most);
  return {
    words: words(key, shown),
    hint: words(`${key}_hint`, shown),
    choices: usual.map((count) => ({ id: String(count), words: words('card.label_count', { number: count }) })),
    numbered: false,
    parse(raw, read) {
      const found = typeof raw === 'string' ? read.quantity(raw)?.quantity : raw.kind === 'choice' ? Number(raw.id) : undefined;
      if (found === undefined) return undefined;
      if (!Number.isInteger(found) || found < 1) return { refuse: words('sell.count_whole') };
      if (found < least) return { refuse: words('card.below_minimum', shown) };
      return found > most ? { refuse: words('card.short', shown) } : found;
    },
    // How many are left changes all day; it is no reason to ask again.
    about: null,
  };
};
