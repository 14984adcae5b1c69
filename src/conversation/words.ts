/**
 * What Sarai says, as a fact and not yet as a sentence: a key of the locale files and what goes into it. It becomes text
 * when it is delivered, in the language its reader has by then.
 */

/** The keys of the locale files. The room `words/` fills this interface, so a misspelt key does not compile. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in words/keys.ts
export interface Vocabulary {}

export type Key = keyof Vocabulary extends never ? string : Extract<keyof Vocabulary, string>;

/** Money in minor units (paisa, fen, cents), never a fraction. */
export type Money = { readonly minor: number; readonly currency: string };

/** What may stand in a sentence. Strings are somebody's words and are isolated; the rest is formatted for the reader. */
export type Param =
  | string
  | number
  | { readonly money: Money }
  /** ISO 8601; shown as a day, or with the time of day. */
  | { readonly date: string; readonly time?: boolean }
  /** A time of day, in minutes since midnight. */
  | { readonly minute: number }
  /** The name of a time zone, by its IANA name. */
  | { readonly zone: string }
  | { readonly words: Words }
  /** One a line. */
  | { readonly lines: readonly Words[] };

export type Params = { readonly [name: string]: Param };

export type Words = { readonly key: Key; readonly with?: Params };

/** Words for a key. */
export const words = (key: Key, params?: Params): Words => (params ? { key, with: params } : { key });
