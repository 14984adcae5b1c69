/**
 * Reads what people type. The engine and the flows only know this port; how `dhai hazar`, `۲۴۰۰` and `两千四` are read is
 * the business of `understanding/`.
 */
import type { Words } from './words.ts';

/** Amount in minor units. `currency` only where the person named one. */
export type ReadMoney = { readonly minor: number; readonly currency?: string; readonly per?: string };
export type ReadQuantity = { readonly quantity: number; readonly unit?: string };
/** The slots of a one-line listing, each still in the person's words, to be read by its own question. */
export type ReadListing = { readonly title?: string; readonly price?: string; readonly stock?: string; readonly minimum?: string };
/** A letter to somebody else. `hidden`: something by which its writer could be reached was taken out of `text`. `sends`: the day is one of dispatch. */
export type ReadLetter = {
  readonly text: string;
  readonly hidden: boolean;
  readonly language: string;
  readonly price?: { readonly minor: number; readonly currency: string; readonly each?: boolean };
  readonly quantity?: number;
  readonly unit?: string;
  readonly day?: string;
  readonly sends?: boolean;
  readonly tracking?: string;
};

/** `block`: also a sector or phase. In China `number` is of the street, `room` the building, entrance and door. */
export type ReadAddress = {
  readonly house?: string;
  readonly street?: string;
  readonly block?: string;
  readonly area?: string;
  readonly landmark?: string;
  readonly province?: string;
  readonly city?: string;
  readonly district?: string;
  readonly town?: string;
  readonly number?: string;
  readonly community?: string;
  readonly room?: string;
  readonly postcode?: string;
};

/** Each gives `undefined` where the text is not that; none throws. */
export type Reader = {
  money(text: string, currency: string): ReadMoney | undefined;
  quantity(text: string): ReadQuantity | undefined;
  /** E.164, with the country of the number. `region` is where a number without a prefix is dialled. */
  phone(text: string, region: string): { readonly e164: string; readonly region: string } | undefined;
  /** The parts of a postal address, each in the person's own words. `country`: where it lies. */
  address(text: string, country: string): ReadAddress | undefined;
  yesNo(text: string): boolean | undefined;
  /** Grams. */
  weight(text: string): number | undefined;
  /** Hundredths of a percent. */
  percent(text: string): number | undefined;
  /** How much is in one piece: millilitres or grams, or a count of pieces. */
  contents(text: string): { readonly amount: number; readonly by: 'ml' | 'piece' } | undefined;
  /** Length, width, height in millimetres. */
  size(text: string): readonly [number, number, number] | undefined;
  listing(text: string): ReadListing;
  /** A tracking number, and the courier where its form tells. */
  tracking(text: string): { readonly number: string; readonly courier?: string } | undefined;
  /** A category id, guessed from the words of a title in any of the languages. */
  category(text: string): string | undefined;
  /** Which of the choices is meant, named by its label in any language or a near spelling of it, unless `exactly`. Gives its place, from 0. */
  choice(text: string, labels: readonly Words[], exactly?: boolean): number | undefined;
  /** A whole number in any digits or number words and nothing else. */
  number(text: string): number | undefined;
  /** An IANA time zone: of a city, a country of one time, or hours from UTC. */
  timeZone(text: string): string | undefined;
  /** From when until when of a day, in minutes since midnight; `none` for never. */
  hours(text: string): { readonly from: number; readonly until: number } | 'none' | undefined;
  /** "skip", "none", "-" in every language. */
  skip(text: string): boolean;
  /** Whether somebody could be reached by it past us: a telephone number, a link, an account, a name in another app. */
  contacts(text: string): boolean;
  /** `currency` is the one meant where none is named, `today` where its writer lives; `parcels`: it may name the number of one; `before`: what they wrote last. */
  letter(
    text: string,
    ground: {
      readonly language: string;
      readonly region: string;
      readonly currency: string;
      readonly today: string;
      readonly parcels: boolean;
      readonly before?: string;
    },
  ): ReadLetter;
};
