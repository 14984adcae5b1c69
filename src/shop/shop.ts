/** What flows may do in the shop. Each door is made for one person: what is not theirs is not there for them. */
import type { CareAct, CareState, Reason, Whereabouts } from './aftercare.ts';
import type { Amended, Amendment, Undone } from './amend.ts';
import type { Draft, Listing } from './listing.ts';
import type { Currency, Money } from './money.ts';
import type { Actor, OrderAct, OrderState, PayBy, Payment } from './order.ts';
import type { TrackingEvent, TrackingStatus } from './tracking.ts';

export type Profile = {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly country: string;
  readonly currency: Currency;
  readonly payTo: string | null;
};

export type Sought = { readonly query?: string; readonly category?: string; readonly shop?: string; readonly page: number };
export type Page = { readonly listings: readonly Listing[]; readonly page: number; readonly pages: number; readonly total: number };
/** How many goods a page shows: what a WhatsApp list holds beside the ways to leaf. */
export const pageSize = 5;

export type CartLine = { readonly listing: Listing; readonly quantity: number; readonly total: Money };
/** Goods of one shop, which become one order. `short`: more is wanted than is there. */
export type Basket = {
  readonly shop: Listing['shop'];
  readonly payTo: string | null;
  readonly lines: readonly CartLine[];
  readonly total: Money;
  readonly short: readonly CartLine[];
};

export type Destination = {
  readonly name: string;
  readonly phone: string;
  readonly lines: string;
  readonly city: string;
  readonly country: string;
  readonly pin?: string;
};

/** `same`: the very picture; `alike`: it looks the same. The number is the seller's to see, and only where the order is at the same shop. */
export type SlipUse = { readonly how: 'same' | 'alike'; readonly order: string | null };
export type OrderLine = { readonly code: string; readonly title: string; readonly quantity: number; readonly unit: string; readonly price: Money };
export type OrderEvent = {
  readonly act: string;
  readonly state: OrderState;
  readonly actor: Actor;
  readonly at: string;
  readonly note?: string;
  readonly pictures?: readonly string[];
};
/** What the buyer is not content with, and how it stands. */
export type Care = {
  readonly reason: Reason;
  readonly state: CareState;
  readonly goods: Whereabouts;
  /** The seller has said that the money went back. */
  readonly repaid: boolean;
  /** When it goes on without whoever must act now. */
  readonly until: string | null;
  /** How the goods go back; `null` where they were handed over, or not sent yet. */
  readonly parcel: { readonly courier: string; readonly number: string } | null;
};
export type Order = {
  readonly number: string;
  /** Which side of it the asking person is on. */
  readonly as: 'buyer' | 'seller';
  readonly state: OrderState;
  readonly payBy: PayBy;
  readonly payment: Payment;
  readonly payTo: string | null;
  readonly total: Money;
  readonly lines: readonly OrderLine[];
  readonly deliverTo: Destination;
  readonly buyer: { readonly name: string };
  readonly shop: { readonly code: string; readonly name: string; readonly city: string };
  /** The address of its public page. */
  readonly track: string;
  readonly placedAt: string;
  readonly expiresAt: string | null;
  /** The buyer said that the cash will be there. */
  readonly confirmed: boolean;
  /** The day by which both agreed that it is sent (ISO 8601), and whether it is over; `null` where there is none, or it left. */
  readonly sendBy: { readonly day: string; readonly late: boolean } | null;
  /** The newest picture of a slip, and the other order it seems to have been sent for. */
  readonly proof: { readonly picture: string; readonly used: SlipUse | null } | null;
  readonly shipment: { readonly courier: string; readonly number: string; readonly sentAt: string } | null;
  readonly tracking: readonly TrackingEvent[];
  readonly events: readonly OrderEvent[];
  /** The newest case of it. */
  readonly care: Care | null;
  /** For which reasons its buyer may open a case now, and until when a parcel that did not come is simply on its way. */
  readonly complaints: readonly Reason[];
  readonly awaitedUntil: string | null;
};

export type Changed = { readonly ok: true } | { readonly ok: false; readonly why: 'not_now' | 'not_yours' | 'not_paid' | 'not_found' };
/** A case that was opened; `until` is when its seller must have answered. */
export type Asked =
  | { readonly ok: true; readonly until: string }
  | { readonly ok: false; readonly why: 'not_now' | 'not_yours' | 'not_found' | 'too_early' | 'too_late' };
/** Words and pictures that go with what is done to a case. */
export type Evidence = { readonly note?: string; readonly pictures?: readonly string[] };
export type Added =
  | { readonly ok: true; readonly quantity: number }
  | { readonly ok: false; readonly why: 'gone' | 'short' | 'own' | 'below_minimum'; readonly left: number };
export type Placed = { readonly ok: true; readonly number: string } | { readonly ok: false; readonly why: 'short' | 'gone' | 'changed' };

export type ShopDoor = {
  profile(): Promise<Profile | null>;
  open(profile: Omit<Profile, 'code' | 'payTo'>): Promise<{ readonly code: string }>;
  /** `false` when the person has no shop. */
  setPayTo(payTo: string): Promise<boolean>;

  publish(draft: Draft): Promise<{ readonly code: string }>;
  /** The person's own, newest first, deleted ones left out. */
  myListings(): Promise<readonly Listing[]>;
  /** A part of them, `from` 0, and how many there are in all. */
  myShelf(from: number, most: number): Promise<{ readonly listings: readonly Listing[]; readonly total: number }>;
  /** The code of the person's own listing that came on sale last, if that is not long ago. */
  justPublished(): Promise<string | null>;
  /** `null` when there is no such listing, or it is not for this person to see. */
  listing(code: string): Promise<Listing | null>;
  /** Changes one field of the person's own goods, or several at once. Orders already placed keep what was agreed. */
  amend(code: string, ...changes: readonly Amendment[]): Promise<Amended>;
  /** Takes one of the person's changes back, while it can be; `null` means the last. */
  undo(change: string | null): Promise<Undone>;
  /** The person is told once when goods of another shop are back in stock. `false` when they are not for sale. */
  waitFor(code: string): Promise<boolean>;
  search(sought: Sought): Promise<Page>;

  baskets(): Promise<readonly Basket[]>;
  add(code: string, quantity: number): Promise<Added>;
  remove(code: string): Promise<null>;

  destinations(): Promise<readonly (Destination & { readonly id: string })[]>;
  /** How the person's last order was to be paid. */
  lastPayBy(): Promise<PayBy | null>;
  /** Places what the person agreed to: the basket of that shop, if it still costs `total`. */
  place(order: { readonly shop: string; readonly total: Money; readonly deliverTo: Destination; readonly payBy: PayBy }): Promise<Placed>;

  /** The person's orders as a buyer, newest first. */
  orders(): Promise<readonly Order[]>;
  /** Orders at the person's shop which still want something, oldest first. */
  sales(): Promise<readonly Order[]>;
  /** As the buyer or the seller of it; `null` for anyone else. */
  order(number: string): Promise<Order | null>;
  change(number: string, act: OrderAct, note?: string): Promise<Changed>;
  ship(number: string, parcel: { readonly courier: string; readonly number: string }): Promise<Changed>;
  /** The buyer will have the cash. Saying it again is no news. */
  confirm(number: string): Promise<Changed>;
  sendProof(number: string, picture: string): Promise<Changed>;
  markPaid(number: string): Promise<Changed>;
  report(number: string, event: { readonly status: TrackingStatus; readonly place?: string; readonly note?: string }): Promise<Changed>;
  /** The buyer is not content with an order. */
  askCare(number: string, reason: Reason, evidence: Evidence): Promise<Asked>;
  /** Moves the case of an order along its table. `parcel`: how the goods go back. */
  care(number: string, act: CareAct, evidence?: Evidence, parcel?: Care['parcel']): Promise<Changed>;
};
