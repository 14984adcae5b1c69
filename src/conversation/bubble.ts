/** What is said in a turn, as it is kept in the outbox: words and controls, not yet in any language. */
import type { Place } from './message.ts';
import type { Money, Words } from './words.ts';

export type BubbleControl = { readonly id: string; readonly words: Words; readonly description?: Words };

/** Asks for money in the app itself; the app shows it with a button that pays. Its amounts add up to what is to be paid. */
export type Invoice = {
  /** What is paid for, in our own terms; it comes back with the payment. Its reader never sees it. */
  readonly reference: string;
  readonly title: Words;
  readonly description: Words;
  readonly prices: readonly { readonly label: Words; readonly amount: Money }[];
  /** Said in its place where the app cannot show it, or refuses it. */
  readonly otherwise: Words;
};

/** A kept file that is handed over, and what its reader sees it called. */
export type Document = { readonly hash: string; readonly name: string; readonly mime: string };

/** An address of the web, to be opened by a button where the app has such. */
export type Link = { readonly label: Words; readonly url: string };

export type Bubble = {
  /** One paragraph each. */
  readonly words: readonly Words[];
  readonly controls?: readonly BubbleControl[];
  readonly numbered?: boolean;
  readonly picture?: string;
  readonly document?: Document;
  readonly place?: Place;
  readonly link?: Link;
  /** The app's own way of sending where one is may stand below it. */
  readonly asksPlace?: boolean;
  /** Shown below all the rest. */
  readonly invoice?: Invoice;
  /** Shown by changing the message that was tapped, where the channel can. */
  readonly inPlace?: boolean;
};
