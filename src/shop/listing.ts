import type { Money } from './money.ts';

export const categories = [
  'clothing',
  'shawls',
  'shoes',
  'jewellery',
  'bags',
  'home',
  'kitchen',
  'carpets',
  'food',
  'beauty',
  'toys',
  'sports',
  'electronics',
  'tools',
  'books',
  'other',
] as const;
export type Category = (typeof categories)[number];

/** The units quantities are counted in; a listing has one. */
export const units = ['piece', 'pair', 'set', 'dozen', 'carton', 'kg', 'meter', 'yard', 'jin', 'sack', 'bolt'] as const;
export type Unit = (typeof units)[number];

/** Countries goods come from and go to. ISO 3166-1 alpha-2. */
export const countries = ['PK', 'CN'] as const;

/** What a person can agree to; more is a slip. */
export const limits = { title: 80, description: 600, stock: 100_000, photos: 10, weightGrams: 500_000, sizeMm: 5_000 } as const;

/** For so long after goods are put up for sale a further photo is likely of them. */
export const freshMinutes = 5;

/** What a seller puts up for sale. */
export type Draft = {
  readonly title: string;
  readonly category: Category;
  readonly price: Money;
  readonly unit: Unit;
  readonly minOrder: number;
  readonly stock: number;
  readonly origin: string;
  readonly shipsTo: readonly string[];
  readonly photos: readonly string[];
  readonly weightGrams?: number | null;
  readonly sizeMm?: readonly number[] | null;
  readonly description?: string | null;
};

export type ListingState = 'live' | 'paused' | 'deleted';

export type Listing = Draft & {
  readonly code: string;
  readonly state: ListingState;
  readonly shop: { readonly code: string; readonly name: string; readonly city: string; readonly country: string };
  /** The same in the language of the asking person, where it was rendered; what the seller agreed to is the original. */
  readonly rendering?: { readonly title: string; readonly description: string | null };
  /** It is the asking person's own. */
  readonly mine: boolean;
};

export const isCategory = (id: string): id is Category => categories.some((known) => known === id);
export const isUnit = (id: string): id is Unit => units.some((known) => known === id);
