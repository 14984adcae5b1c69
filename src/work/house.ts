/** What the work is done with: ports that the process fills at its start. */
import type { Assistant } from '../assistant/assistant.ts';
import type { Sound } from '../assistant/model.ts';
import type { Channel } from '../channels/channel.ts';
import type { Seen } from '../conversation/message.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Talks } from '../conversation/talking.ts';
import type { Conversation, Inbox, Kept, Outbox, Turn, Undone } from '../conversation/turn.ts';
import type { Doors } from '../flows/doors.ts';
import type { Renderer } from '../words/words.ts';
import type { Meter } from './meter.ts';
import type { Time } from './time.ts';

/** Ids and numbers, never words of a person. */
export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/** What is worth knowing soon after a commit. */
export type Hint = { readonly deliver: number } | { readonly translate: bigint } | { readonly clock: { readonly order: number; readonly at: Date } };

/** One turn's work: doors that write into it, and its end. */
export type Work = {
  readonly doors: Doors;
  /** Keeps the turn with all that was written through the doors, or nothing of both. */
  keep(turn: Turn): Promise<{ readonly kept: Kept; readonly hints: readonly Hint[] }>;
  abandon(): Promise<void>;
};

/**
 * Something that happens by itself when its time has come. What is due is a question to the tables, and a ring is conditioned
 * on it once more: so twice, late, or from two processes at once does it once.
 */
export type Clock = {
  readonly name: string;
  /** How often it is asked, where that need not be at each sweep. */
  readonly everyMs?: number;
  due(now: Date, limit: number): Promise<readonly number[]>;
  /** Does it for one subject, if it is still due; gives what is worth knowing then. */
  ring(subject: number, now: Date): Promise<readonly Hint[]>;
};

/** Rings that failed: tried again later, and after some attempts dead, until the operator has them tried again. */
export type Failures = {
  failed(clock: string, subject: number, error: string, now: Date): Promise<{ readonly dead: boolean }>;
  mended(clock: string, subject: number): Promise<void>;
};

/**
 * Counts for all processes how long the messages of a channel fill its rate: those sent `sentMs` more, those to be sent `grantMs`;
 * nothing that can wait goes for `holdMs`, nothing at all for `quietMs`. `talks` are busy ones, with how long what was sent there
 * fills their own rate. Tells how far ahead all of it is used up, how far by what was sent alone, and how long quiet.
 */
export type PaceBook = (
  channel: string,
  more: {
    readonly sentMs: number;
    readonly grantMs?: number;
    readonly holdMs?: number;
    readonly quietMs?: number;
    readonly talks?: readonly TalkUse[];
  },
) => Promise<{ readonly usedMs: number; readonly besideMs: number; readonly quietMs: number; readonly talks: readonly TalkUse[] }>;

/** For so long ahead the rate of the talk at this address is used up. */
export type TalkUse = { readonly address: string; readonly usedMs: number };

/**
 * For how many milliseconds ahead all processes together, as far as they told, used up the rate of the talk at this address, and
 * how much of the channel's was used by what asked for no moment; 0 or less for none.
 */
export type PaceSeen = (channel: string, address: string) => Promise<{ readonly talkMs: number; readonly besideMs: number }>;

/** Where pictures are kept. */
export type Pictures = {
  keep(bytes: Uint8Array): Promise<{ readonly ok: true; readonly hash: string } | { readonly ok: false; readonly why: 'too-large' | 'not-a-picture' }>;
};

/** Where text files are kept, with whose they are. */
export type Documents = {
  keep(person: number, bytes: Uint8Array): Promise<{ readonly ok: true; readonly hash: string } | { readonly ok: false; readonly why: 'not-text' }>;
};

/**
 * The words in a sound, for a person who speaks that language; empty where there are none. `undefined` where nobody can tell now.
 * It never rejects.
 */
export type Transcribe = (sound: Sound, of: { readonly person: number; readonly language: string }) => Promise<string | undefined>;

/** What the goods on a kept picture seem to be, in the language of that person. `undefined` as above. */
export type Look = (picture: string, of: { readonly person: number; readonly language: string }) => Promise<Seen | undefined>;

/** Goods in one language. */
export type Rendering = { readonly language: string; readonly title: string; readonly description: string | null };
/** `language` is the one they were written in, as far as whoever rendered them can tell. */
export type RenderedGoods = { readonly language: string; readonly renderings: readonly Rendering[] };

/** Goods in every language, of a seller who speaks that one. `undefined` as above. Nothing of it is shown unchecked. */
export type Render = (
  goods: { readonly title: string; readonly category: string; readonly description: string | null },
  of: { readonly person: number; readonly language: string },
) => Promise<RenderedGoods | undefined>;

/** A letter of that person in its reader's language; `names`: of the two. `undefined` as above. Nothing of it is shown unchecked. */
export type Translate = (
  letter: { readonly text: string; readonly from: string; readonly to: string; readonly names: readonly string[] },
  person: number,
) => Promise<string | undefined>;

/** What a model does for the house; each is absent where there is none for it. */
export type Senses = { readonly transcribe?: Transcribe; readonly look?: Look; readonly render?: Render; readonly translate?: Translate };

export type House = {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly undone: Undone;
  readonly begin: (conversation: Conversation) => Work;
  readonly failures: Failures;
  readonly pace: PaceBook;
  readonly paceSeen: PaceSeen;
  /** The hour. Tests have a whole week go by. */
  readonly now: () => Date;
  readonly time: Time;
  readonly talks: Talks<Doors>;
  readonly read: Reader;
  readonly words: Renderer;
  readonly pictures: Pictures;
  readonly documents: Documents;
  readonly channels: { readonly [name: string]: Channel };
  readonly senses: Senses;
  readonly meter: Meter;
  readonly log: Log;
  /** Understands more than the house does by itself; absent where no model is set up. */
  readonly assistant?: Assistant;
};

/** An error as the log may hold it. */
export const errorOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'not an error');

/** The kind of an error, which holds no words of anybody. */
export const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
};
