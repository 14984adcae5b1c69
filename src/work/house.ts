/** What the work is done with: ports that the process fills at its start. */
import type { Channel } from '../channels/channel.ts';
import type { Talks } from '../conversation/converse.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Conversation, Inbox, Kept, Outbox, Turn, Undone } from '../conversation/turn.ts';
import type { Doors } from '../flows/doors.ts';
import type { Renderer } from '../words/words.ts';
import type { Meter } from './meter.ts';

/** Ids and numbers, never words of a person. */
export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/** What is worth knowing soon after a commit. */
export type Hint = { readonly deliver: number } | { readonly clock: { readonly order: number; readonly at: Date } };

/** One turn's work: doors that write into it, and its end. */
export type Work = {
  readonly doors: Doors;
  /** Keeps the turn with all that was written through the doors, or nothing of both. */
  keep(turn: Turn): Promise<{ readonly kept: Kept; readonly hints: readonly Hint[] }>;
  abandon(): Promise<void>;
};

/** Orders whose time ran out. */
export type Expiry = {
  /** Ends one, if it is still to be ended; gives whom to tell. */
  expire(order: number): Promise<readonly Hint[]>;
  due(limit: number): Promise<readonly number[]>;
};

/** Where pictures are kept. */
export type Pictures = {
  keep(bytes: Uint8Array): Promise<{ readonly ok: true; readonly hash: string } | { readonly ok: false; readonly why: 'too-large' | 'not-a-picture' }>;
};

export type House = {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly undone: Undone;
  readonly begin: (conversation: Conversation) => Work;
  readonly expiry: Expiry;
  readonly talks: Talks<Doors>;
  readonly read: Reader;
  readonly words: Renderer;
  readonly pictures: Pictures;
  readonly channels: { readonly [name: string]: Channel };
  readonly meter: Meter;
  readonly log: Log;
};

/** An error as the log may hold it. */
export const errorOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'not an error');
