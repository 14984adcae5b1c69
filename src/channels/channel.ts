/** The port that every channel fills. */
import type { FileRef, Inbound, OutboundDocument, OutboundInvoice, OutboundMessage, Place, Template } from '../conversation/message.ts';
import type { Rates } from './rates.ts';

/** What a channel can carry; a message is cut to this by `fit` before it is sent. Lengths in the platform's own count. */
export type Abilities = {
  readonly text: number;
  /** Text that goes under a picture. */
  readonly caption: number;
  readonly pictures: boolean;
  /** A sent message can be changed. */
  readonly edits: boolean;
  /** Buttons under a message. `body` is how much text may stand above them. */
  readonly buttons?: { readonly most: number; readonly label: number; readonly body: number };
  /** Nothing but templates, if those, goes to somebody who has not written for so many hours. */
  readonly window?: { readonly hours: number; readonly templates: boolean };
  /** Invoices that are paid in the talk, by their parts. */
  readonly invoices?: { readonly title: number; readonly description: number; readonly label: number };
  /** Files that are no pictures; what stands under one is a caption. */
  readonly documents?: boolean;
  /** Points on a map. */
  readonly places?: boolean;
  /** A button that opens a web address. `beside`: other buttons may stand beside it. */
  readonly links?: { readonly label: number; readonly body: number; readonly beside: boolean };
  /** A button of the app by which a person sends where they are; no other stands beside it. */
  readonly asksPlace?: { readonly body: number };
  /** A list to open and pick from. */
  readonly list?: { readonly most: number; readonly label: number; readonly description: number; readonly body: number; readonly open: number };
  /** A poll of at least two options, each of which begins with its number. `body` is the length of its question. */
  readonly poll?: { readonly most: number; readonly label: number; readonly body: number };
};

/** A control as the channel will show it, its label cut and unique. */
export type FittedControl = { readonly id: string; readonly label: string; readonly description?: string };

/** One message the platform takes as it is. */
export type Fitted = {
  readonly text: string;
  readonly picture?: string;
  readonly document?: OutboundDocument;
  /** There are no words beside it. */
  readonly place?: Place;
  readonly link?: NonNullable<OutboundMessage['link']>;
  readonly asksPlace?: boolean;
  /** All that this message is: there are no words beside it. */
  readonly invoice?: OutboundInvoice;
  readonly replaces?: string;
  /** Sent in the place of all the rest: the platform takes nothing else just now. */
  readonly template?: Template;
  /** A name of ours for it, given back with its statuses where the platform can. */
  readonly mark?: string;
  /** `open` is what stands on the button that opens a list. */
  readonly controls?:
    | { readonly as: 'buttons'; readonly items: readonly FittedControl[] }
    | { readonly as: 'list'; readonly open: string; readonly items: readonly FittedControl[] }
    | { readonly as: 'poll'; readonly items: readonly FittedControl[] };
};

/**
 * What became of a send. A platform's every error maps to one of these by a table. `unknown`: the line broke after the
 * message may have left; nobody can say. `unwanted`: the person told the platform that they want nothing of the kind of us.
 */
export type Delivery =
  | { readonly ok: true; readonly ids: readonly string[] }
  | {
      readonly ok: false;
      readonly why: 'try-later';
      readonly afterMs?: number;
      /** Who must wait that long, where the platform says it: this talk, or all of them. */
      readonly who?: 'talk' | 'all';
      /** We kept it back ourselves and the platform was not asked: that is no attempt. */
      readonly held?: true;
      readonly detail: string;
    }
  | { readonly ok: false; readonly why: 'unknown' | 'blocked' | 'window-closed' | 'unwanted' | 'refused'; readonly detail: string };

/** Resolves once all of it is stored, or its turns are committed: only then may the platform be told. */
export type Receive = (told: readonly Inbound[]) => Promise<void>;

/** Opens a kept picture by its hash. */
export type OpenPicture = (hash: string) => Promise<Uint8Array>;

/** Opens a kept document by its hash. */
export type OpenDocument = (hash: string) => Promise<Uint8Array>;

/** Of a channel that was given none. */
export const noDocument: OpenDocument = async () => {
  throw new Error('this channel has no documents');
};

/** Its rates are absent where the platform sets none. */
export type Channel = Partial<Rates> & {
  readonly name: string;
  readonly abilities: Abilities;
  /** Photos picked together come as single ones, and nothing says so. */
  readonly loosePhotos?: boolean;
  /** Reads what the platform sent. What we do not understand of a person becomes `unsupported`; the rest an empty list. Never throws. */
  read(raw: unknown): readonly Inbound[];
  /** Sends one message. Throws for our own mistakes only. */
  send(address: string, message: Fitted): Promise<Delivery>;
  /** For how long nothing should be said by it that nobody waits for, where caution and no rate of the platform sets its pace. */
  restMs?(): number;
  /** Why the platform has shut us out of it for good, until somebody does something; `undefined` while it has not. */
  stopped?(): string | undefined;
  /** Fetches a file a person sent, at most `most` bytes. */
  fetch(
    file: FileRef,
    most: number,
  ): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: 'gone' | 'too-large' | 'try-later' }>;
  /** Answers what the platform wants answered for one inbound message, such as a callback query. Never throws. */
  acknowledge?(receipt: string): Promise<void>;
  /** Shows that an answer is being made to a message, which is safe by then and so shown as read. Never throws. */
  typing?(to: { readonly address: string; readonly receipt?: string }): Promise<void>;
  /** An address that opens the talk with us and hands it this payload; `undefined` while it is not known. Never throws. */
  link?(payload: string): Promise<string | undefined>;
  /** Why nothing can come in or go out by it, in a sentence for the operator without any secret; `undefined` while it can. For who started it. */
  ailing?(): string | undefined;
  /** Where the platform posts to, if it does. */
  readonly webhook?: {
    readonly path: string;
    verify(headers: { readonly [name: string]: string | string[] | undefined }, body: Uint8Array): boolean;
    /** What to answer a platform that asks by GET whether the address is ours; `undefined` for anybody else. */
    challenge?(query: { readonly [name: string]: string | undefined }): string | undefined;
  };
  start?(receive: Receive): Promise<void>;
  /** No more is received; what must still be said can be. */
  stop?(): Promise<void>;
  /** Nothing is sent any more. */
  close?(): Promise<void>;
};
