/** Messages as the conversation knows them, whatever app they came from. */
import type { Money } from './words.ts';

/** A point on the map, with what people call it. */
export type Place = { readonly latitude: number; readonly longitude: number; readonly name?: string; readonly address?: string };

/** What goods on a photo seem to be, in words: proposals, of which nothing holds before the person takes it. */
export type Seen = { readonly title?: string; readonly category?: string; readonly colour?: string; readonly material?: string };

/** A thing that is not text. Pictures and documents carry the hash under which their bytes are kept. */
export type Attachment =
  | { readonly kind: 'image'; readonly hashes: readonly string[]; readonly caption?: string; readonly album?: string; readonly seen?: Seen }
  /** `heard`: the words in it, where somebody listened; `lacks`: why there are none. */
  | { readonly kind: 'voice'; readonly heard?: string; readonly lacks?: 'too-long' | 'unclear' | 'gone' }
  | { readonly kind: 'sticker' | 'video' | 'unsupported' }
  /** `hash` of a text that was kept; `lacks`: why a file that should hold a table was not. */
  | { readonly kind: 'document'; readonly name?: string; readonly hash?: string; readonly lacks?: 'too-large' | 'not-text' | 'gone' }
  /** A picture or file we could not keep: too large, broken, or gone from the platform. */
  | { readonly kind: 'unreadable'; readonly why: 'too-large' | 'not-a-picture' | 'gone' }
  | ({ readonly kind: 'place' } & Place)
  | { readonly kind: 'contact'; readonly phone: string; readonly name?: string };

/** What a person gave for an answer, before it is understood: their words, the choice they took, or a thing they sent. */
export type Raw = string | { readonly kind: 'choice'; readonly id: string } | Attachment;

/** A file as the platform names it; fetched once, then known by its hash. */
export type FileRef = { readonly ref: string; readonly bytes?: number };

/** What a person did, as a channel reads it. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  /** A tap: the control's own id, as we sent it, and the message that bore it. */
  | { readonly kind: 'tap'; readonly control: string; readonly on?: string }
  /** How somebody votes by now in the poll `on`, a message of ours: the options as they stood there. None: the vote is taken back. */
  | { readonly kind: 'vote'; readonly on: string; readonly labels: readonly string[] }
  /** No word of the person's: the owner of the number we write from answered them by hand. */
  | { readonly kind: 'own'; readonly text?: string }
  | { readonly kind: 'image'; readonly file: FileRef; readonly caption?: string; readonly album?: string }
  | { readonly kind: 'document'; readonly file: FileRef; readonly name?: string; readonly mime?: string; readonly caption?: string }
  | { readonly kind: 'voice'; readonly file: FileRef; readonly mime?: string; readonly seconds?: number; readonly caption?: string }
  | { readonly kind: 'video'; readonly file: FileRef; readonly caption?: string }
  | { readonly kind: 'sticker' | 'unsupported' }
  | ({ readonly kind: 'place' } & Place)
  | { readonly kind: 'contact'; readonly phone: string; readonly name?: string }
  /** Goods picked in the app's own catalogue, by their codes. */
  | { readonly kind: 'cart'; readonly items: readonly { readonly code: string; readonly quantity: number }[]; readonly text?: string }
  /** The person is at another address of the same channel from now on. */
  | { readonly kind: 'moved'; readonly to: string }
  /** The person may or may not be written to from now on. */
  | { readonly kind: 'blocked' | 'unblocked' };

/** One thing a person did. `id` is the platform's own: the same message delivered twice has the same id. */
export type InboundMessage = {
  readonly id: string;
  readonly channel: string;
  /** Where to answer, in the channel's own terms. */
  readonly address: string;
  /** Another name that the platform has for the same person, by which they may come next time. */
  readonly alias?: string;
  /** ISO 8601, the platform's clock. */
  readonly at: string;
  readonly content: Content;
  /** The id of the message that this one is a new wording of. */
  readonly edits?: string;
  /** The platform's id of this message within the chat, when `id` is not that. */
  readonly ref?: string;
  /** What the platform tells of the person; used until they say otherwise. */
  readonly profile?: { readonly name?: string; readonly language?: string };
  /** Something the platform wants answered for this message itself, such as a Telegram callback query. */
  readonly receipt?: string;
};

/** Money that came, as the platform tells it; no person can say so. It is no turn of the talk. */
export type InboundPayment = {
  /** The platform's id of what told it. */
  readonly id: string;
  readonly channel: string;
  /** Of who paid. */
  readonly address: string;
  /** The platform's id of it: the same payment told twice has the same one. */
  readonly charge: string;
  /** The id which the provider that took the money gave it. */
  readonly providerCharge: string;
  /** What our invoice was for; absent where it was none of ours. */
  readonly reference?: string;
  readonly amount: Money;
};

/** What became of a message of ours, told by the platform afterwards: in any order, and any number of times. It is no turn of the talk. */
export type InboundStatus = {
  readonly channel: string;
  /** The platform's id of our message. */
  readonly message: string;
  readonly as: 'sent' | 'delivered' | 'read' | 'failed';
  /** ISO 8601, the platform's clock. */
  readonly at: string;
  /** The name that we gave it, and the addresses of whoever it went to. */
  readonly marked?: { readonly mark: string; readonly to: readonly string[] };
  /** Of one that failed: what that means for it, read by the same table as an answer. `detail` holds nobody's words. */
  readonly failure?: {
    readonly why: 'try-later' | 'unknown' | 'blocked' | 'window-closed' | 'unwanted' | 'refused';
    readonly detail: string;
    readonly afterMs?: number;
  };
};

/** What a platform tells us. */
export type Inbound = InboundMessage | InboundPayment | InboundStatus;

/** Whether it is for a talk. */
export const isMessage = (told: Inbound): told is InboundMessage => 'content' in told;

/** Whether it is about a message of ours. */
export const isStatus = (told: Inbound): told is InboundStatus => 'as' in told;

/** A button, a list row, a poll option or a numbered line: what it becomes is the channel's affair. */
export type Control = { readonly id: string; readonly label: string; readonly description?: string };

/** An invoice in the reader's language: bubble.ts, `Invoice`. */
export type OutboundInvoice = {
  readonly reference: string;
  readonly title: string;
  readonly description: string;
  readonly prices: readonly { readonly label: string; readonly amount: Money }[];
  readonly otherwise: string;
};

/** A file in the reader's language: bubble.ts, `Document`. `otherwise` is said where the app cannot carry it. */
export type OutboundDocument = { readonly hash: string; readonly name: string; readonly mime: string; readonly otherwise: string };

/** One thing we say, in the reader's language, before it is cut to what the channel can carry. */
export type OutboundMessage = {
  readonly text: string;
  readonly controls?: readonly Control[];
  /** What stands on the button that opens the controls, where the channel shows them as a list. */
  readonly open?: string;
  /** A number typed instead of a tap means the control in that place. */
  readonly numbered?: boolean;
  /** Hash of the picture to show with it. */
  readonly picture?: string;
  readonly document?: OutboundDocument;
  readonly place?: Place;
  readonly link?: { readonly label: string; readonly url: string };
  /** It asks for a place: the app's own way of sending one may stand below it. */
  readonly asksPlace?: boolean;
  readonly invoice?: OutboundInvoice;
  /** The platform's id of the message to change instead of sending another. */
  readonly replaces?: string;
};

/**
 * A message that WhatsApp has approved before, with what goes into it: all that may be written to somebody who has not written for
 * a day. `language` is the platform's code, `buttons` are what its buttons carry, in their order.
 */
export type Template = {
  readonly name: string;
  readonly language: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
  readonly buttons: readonly { readonly id: string }[];
  /** Hash of the picture above it, where it is declared with one. */
  readonly picture?: string;
};
