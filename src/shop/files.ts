/** What a seller can do with a file they sent. */
import type { RowFault } from './tracking-sheet.ts';

/** Why a row that was read is not taken. `not_sent`: its order has no parcel yet. `other_number`: its parcel has another number. */
export type Untaken = RowFault | { readonly line: number; readonly why: 'unknown' | 'not_sent' | 'other_number'; readonly text: string };

export type Taken =
  | {
      readonly ok: true;
      /** Rows below the headings that are not blank; those kept now, those known before, and the first that could not be taken. */
      readonly rows: number;
      readonly kept: number;
      readonly known: number;
      readonly untaken: readonly Untaken[];
      readonly untakenAll: number;
      /** Hash of a table of all of those, each with what is wrong, to be mended and sent back. */
      readonly mend: string | null;
    }
  | { readonly ok: false; readonly why: 'gone' | 'empty' | 'broken' | 'too_many' }
  | { readonly ok: false; readonly why: 'lacks'; readonly lacks: readonly ('number' | 'status' | 'date')[] };

/** What stands in such a table, in the language of whoever sent the first. `headings`: over what is wrong, in every language. */
export type MendWords = { readonly heading: string; readonly headings: readonly string[]; why(why: Untaken['why']): string };

export type FilesDoor = {
  /** Keeps what a courier's sheet tells of the person's own parcels, and tells their buyers where it is news. */
  takeTracking(hash: string): Promise<Taken>;
};

/** Rows of one file; more are two files. */
export const rowsAtMost = 2_000;
