/** What a seller changes of goods that are for sale, and how it is taken back. */
import type { Draft, Listing, ListingState, Unit } from './listing.ts';

/** All of a listing that can be changed. What it is counted in and where it is made stay. */
export type Amendable = Pick<Draft, 'title' | 'category' | 'price' | 'stock' | 'minOrder' | 'photos' | 'shipsTo'> & {
  readonly description: string | null;
  readonly weightGrams: number | null;
  readonly sizeMm: readonly number[] | null;
  readonly state: ListingState;
};
export type Field = keyof Amendable;

/** One field, and what it is or is to be. */
export type Amendment = { [F in Field]: { readonly field: F; readonly to: Amendable[F] } }[Field];

/** One field before and after. */
export type Turned = { readonly from: Amendment; readonly to: Amendment };

/** `change` is the name by which all that was changed at once can be taken back; what was so already is not in it. */
export type Amended =
  | { readonly ok: true; readonly change: string; readonly turned: readonly Turned[] }
  | { readonly ok: false; readonly why: 'not_found' | 'not_yours' | 'same' };

type Goods = { readonly code: string; readonly title: string };
/** `moved`: some of what was changed at once has changed again since, and is left. */
export type Undone =
  | (Goods & { readonly ok: true; readonly unit: Unit; readonly turned: readonly Turned[]; readonly moved: boolean })
  | { readonly ok: false; readonly why: 'nothing' }
  | (Goods & { readonly ok: false; readonly why: NotUndone });

/** `already` taken back; too `late`; `moved` on since, so that taking it back would overwrite something else. */
export type NotUndone = 'already' | 'late' | 'moved';

/** For so long a change can be taken back. */
export const undoMinutes = 10;

/** Why a change cannot be taken back; `undefined` when it can. `stands`: what it made is still there. */
export function refuseUndo(change: { readonly at: Date; readonly undone: boolean; readonly stands: boolean }, now: Date): NotUndone | undefined {
  if (change.undone) return 'already';
  if (now.getTime() - change.at.getTime() > undoMinutes * 60_000) return 'late';
  return change.stands ? undefined : 'moved';
}

/** A listing as a change leaves it. */
export const turnedTo = (listing: Listing, turned: readonly Turned[]): Listing => ({
  ...listing,
  ...Object.fromEntries(turned.map(({ to }) => [to.field, to.to])),
});

/** A field of a listing as it stands. */
export function amendmentOf(listing: Draft & { readonly state: ListingState }, field: Field): Amendment {
  switch (field) {
    case 'description':
      return { field, to: listing.description ?? null };
    case 'weightGrams':
      return { field, to: listing.weightGrams ?? null };
    case 'sizeMm':
      return { field, to: listing.sizeMm ?? null };
    case 'title':
      return { field, to: listing.title };
    case 'category':
      return { field, to: listing.category };
    case 'price':
      return { field, to: listing.price };
    case 'stock':
    case 'minOrder':
      return { field, to: listing[field] };
    case 'photos':
    case 'shipsTo':
      return { field, to: listing[field] };
    case 'state':
      return { field, to: listing.state };
  }
}
