/** What a buyer and a shop write to each other through Sarai: about goods, or about an order. Neither learns how to reach the other elsewhere. */
import type { Bargain, DealOffer, Deals } from './deal.ts';
import type { Unit } from './listing.ts';

export type Side = 'buyer' | 'seller';
export const sides: readonly Side[] = ['buyer', 'seller'];

/** Set on 2026-11-22. A question is short, three in a row is asking, more is pressing; and who asks ten shops in a day is still one buyer. */
export const enquiryRules = { inARow: 3, aDay: 10, longest: 600, shown: 8 } as const;

/** What it is about. */
export type About = { readonly goods: { readonly code: string; readonly title: string; readonly unit: Unit } } | { readonly order: string };

/** Where something is written to: goods, an order, or an enquiry that was begun. */
export type Addressee = { readonly listing: string } | { readonly order: string } | { readonly enquiry: number };

/** What is written, with nothing in it by which somebody is reached. `language`: in which, as far as its letters tell. */
export type Letter = { readonly text: string; readonly language: string; readonly picture?: string; readonly translation?: string };

/** What of a letter can be said in any language. */
export type Facts = {
  readonly price?: { readonly minor: number; readonly currency: string };
  readonly quantity?: { readonly count: number; readonly unit: Unit };
  /** ISO 8601, a day. */
  readonly day?: string;
  readonly tracking?: string;
};

export type Line = Letter & { readonly mine: boolean; readonly at: string };

/** An enquiry as one side of it sees it, or what would be one once something is written. */
export type Enquiry = {
  readonly id: number | null;
  readonly as: Side;
  readonly about: About;
  /** The shop's name for the buyer, the buyer's first name for the shop; `null` where none is known. */
  readonly other: string | null;
  readonly otherLanguage: string;
  /** What is for sale, where it is about goods that still are. */
  readonly goods: Bargain | null;
  /** The newest, oldest first. */
  readonly lines: readonly Line[];
  readonly deals: Deals;
  /** The asking person wants to read no more of the other. */
  readonly blocked: boolean;
  /** Nothing of it is on its way yet: a day of dispatch can be agreed on. */
  readonly toSend: boolean;
  /** The day where the asking person lives (`2026-11-22`). */
  readonly today: string;
};

/** Why nothing can be written: it is one's own, not there, the other does not want it, one does not want to read the other, or too much was written already. */
export type Silent = 'own' | 'gone' | 'blocked' | 'you_block' | 'in_a_row' | 'a_day';
export type Found = { readonly ok: true; readonly enquiry: Enquiry } | { readonly ok: false; readonly why: Silent };
/** `reached`: the other has an app in which they can be told now. */
export type Sent = { readonly ok: true; readonly enquiry: number; readonly reached: boolean } | { readonly ok: false; readonly why: Silent };

/** What the other side is told. */
export type EnquiryNews = {
  readonly enquiry: number;
  /** Which side it is told to, and in which language that side reads. */
  readonly as: Side;
  readonly language: string;
  readonly about: About;
  /** The other, as that side knows them. */
  readonly who: string | null;
};

export type Agreed = { readonly ok: true } | { readonly ok: false; readonly why: 'not_now' | 'not_yours' | 'late' };
export type Taken = { readonly ok: true; readonly shop: string } | { readonly ok: false; readonly why: 'not_now' | 'not_yours' | 'late' | 'gone' | 'short' };

export type EnquiryDoor = {
  /** Whether something may be written there now. */
  to(addressee: Addressee): Promise<Found>;
  /** One that was begun, to read it; `null` for whoever has no part in it. */
  read(id: number): Promise<Enquiry | null>;
  /** Those of the person, as buyer and as seller, the newest word first. `unanswered`: the other wrote last. */
  all(): Promise<readonly { readonly id: number; readonly about: About; readonly other: string | null; readonly unanswered: boolean }[]>;
  /** Keeps a letter, with an offer that stands in it, and tells the other side. */
  send(addressee: Addressee, letter: Letter, facts: Facts, offer: DealOffer | null): Promise<Sent>;
  /** Agrees to what the other side offered, or does not; the other is told. */
  answer(deal: number, agrees: boolean): Promise<Agreed>;
  /** Puts what was agreed on into the buyer's cart, at that price. */
  take(deal: number): Promise<Taken>;
  /** `false` where there is no such enquiry of theirs. */
  block(id: number, blocks: boolean): Promise<boolean>;
  /** Shows it to the operator. */
  report(id: number, note: string | null): Promise<boolean>;
};

/** A first name and nothing by which its owner could be found; `null` where there is none. */
export function firstName(name: string | null): string | null {
  const first = name?.trim().split(/\s+/)[0] ?? '';
  return /^[\p{L}\p{M}'’-]{1,20}$/u.test(first) ? first : null;
}
