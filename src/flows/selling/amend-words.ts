/** How a change of goods is shown: what it was, and what it is. */
import { type Key, type Param, type Params, type Words, words } from '../../conversation/words.ts';
import type { Amendment, Field, Turned } from '../../shop/amend.ts';
import type { Unit } from '../../shop/listing.ts';
import { inUnits, placesWords, shownSize } from './listing-words.ts';

/** A line for each: the name of the field, and its value before and after, or that it stays. */
export const turnedLines = (turned: readonly Turned[], unit: Unit, unchanged: readonly Amendment[] = []): Param => ({
  lines: [
    ...turned.map(({ from, to }) => words('amend.turned', { ...valued(to, unit), before: shown(from, unit) })),
    ...unchanged.map((value) => words('amend.unchanged', valued(value, unit))),
  ],
});

/** A line for each as it stands. */
export const valueLines = (values: readonly Amendment[], unit: Unit): Param => ({ lines: values.map((value) => words('amend.value', valued(value, unit))) });

const valued = (value: Amendment, unit: Unit): Params => ({ what: { words: words(names[value.field]) }, after: shown(value, unit) });

const names: { readonly [field in Field]: Key } = {
  price: 'amend.label_price',
  stock: 'amend.label_stock',
  minOrder: 'amend.label_minimum',
  title: 'amend.label_title',
  category: 'amend.label_category',
  photos: 'amend.label_photos',
  description: 'amend.label_description',
  weightGrams: 'amend.label_weight',
  sizeMm: 'amend.label_size',
  shipsTo: 'amend.label_ships',
  state: 'amend.state',
};

function shown(change: Amendment, unit: Unit): Param {
  switch (change.field) {
    case 'price':
      return { money: change.to };
    case 'stock':
    case 'minOrder':
      return inUnits(change.to, unit);
    case 'title':
      return change.to;
    case 'description':
      return change.to === null ? nothing : begun(change.to);
    case 'category':
      return said(words(`category.${change.to}`));
    case 'photos':
      return said(words('amend.photos', { count: change.to.length }));
    case 'weightGrams':
      return change.to === null ? nothing : said(words('amend.grams', { grams: change.to }));
    case 'sizeMm':
      return change.to === null ? nothing : said(words('amend.sides', { size: shownSize(change.to) }));
    case 'shipsTo':
      return said(placesWords(change.to));
    case 'state':
      return said(words(`amend.state_${change.to}`));
  }
}

const said = (value: Words): Param => ({ words: value });
const nothing = said(words('amend.nothing'));

/** Of a long text its beginning tells which it is. */
const begun = (text: string): string => ([...text].length > 60 ? `${[...text].slice(0, 59).join('').trimEnd()}…` : text);
