/** What two people bargain for: so many at a price, or a day of dispatch. It counts when both have tapped. */
import type { Unit } from './listing.ts';
import { type Money, mostMinor, times } from './money.ts';

export const dealKinds = ['price', 'dispatch'] as const;
/** `replaced`: another was offered, or agreed to, in its place. `ordered`: it was used, once. */
export const dealStates = ['offered', 'agreed', 'refused', 'replaced', 'ordered'] as const;
export type DealState = (typeof dealStates)[number];

/** How long an offer waits for the other side, and how long a price holds once both agreed. Set on 2026-11-22: a night and a day to think, and another. */
export const dealHours = { offered: 48, agreed: 48 } as const;

/** `price` is of one. `day` is ISO 8601. */
export type DealOffer = { readonly kind: 'price'; readonly quantity: number; readonly price: Money } | { readonly kind: 'dispatch'; readonly day: string };

/** As one side sees it. `late`: its time is over. */
export type Deal = DealOffer & {
  readonly id: number;
  readonly state: DealState;
  readonly mine: boolean;
  readonly until: string;
  readonly late: boolean;
};
/** Of each kind the one that stands: offered or agreed. */
export type Deals = readonly Deal[];

/** What is bargained for. */
export type Bargain = {
  readonly code: string;
  readonly title: string;
  readonly price: Money;
  readonly unit: Unit;
  readonly minOrder: number;
  readonly stock: number;
};

/** A price somebody named, for so many if they said. `each`: they said that it is of one. */
export type Named = { readonly minor: number; readonly quantity?: number; readonly each?: boolean };

/** Nobody gives for less than a third, and nobody offers more than half as much again: it is a slip, or another number. */
const least = 1 / 3;
const most = 1.5;

/**
 * What a named price can mean of one piece, the likelier first: of one, or of all. `2200 for 3` of goods at 2,400 is of one; `6600 for 3`
 * of all. Nothing where neither makes sense, or it is what they cost anyway.
 */
export function readings({ minor, each }: Named, quantity: number, listed: Money): readonly Money[] {
  // What does not divide is rounded down to what can be paid: rupees have no coins below one.
  const step = listed.currency === 'PKR' ? 100 : 1;
  const share = Math.floor(minor / quantity / step) * step;
  const meant = each === true || quantity === 1 ? [minor] : [minor, share];
  const far = (price: number) => Math.abs(Math.log(price / listed.minor));
  return meant
    .filter((price) => price >= listed.minor * least && price <= listed.minor * most && price !== listed.minor && price > 0 && price * quantity <= mostMinor)
    .toSorted((a, b) => far(a) - far(b))
    .map((price) => ({ minor: price, currency: listed.currency }));
}

/** What all of it comes to. */
export const inAll = ({ price, quantity }: Extract<DealOffer, { kind: 'price' }>): Money => times(price, quantity);
