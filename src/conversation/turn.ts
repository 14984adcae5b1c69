/** What a turn keeps, and the ports through which it is kept. All of a turn is kept, or none. */
import type { Bubble } from './bubble.ts';
import type { InboundMessage } from './message.ts';
import type { Talking } from './talking.ts';
import type { Key } from './words.ts';

export type Person = {
  readonly id: number;
  readonly name: string | null;
  readonly language: string | null;
  readonly role: string | null;
  readonly country: string | null;
  /** An IANA name, where they told. */
  readonly timeZone: string | null;
  readonly consented: boolean;
};

/** One person on one app, as it stood at `revision`. */
export type Conversation = {
  readonly id: number;
  readonly channel: string;
  readonly address: string;
  /** Another name that the platform has for whoever is there. */
  readonly alias: string | null;
  readonly person: Person;
  readonly talking: Talking;
  readonly revision: number;
  readonly blocked: boolean;
  /** Somebody answers by hand in it: until then we say nothing. */
  readonly hushedUntil: Date | null;
  /** When they last said something: `saidAt`. */
  readonly heardAt: Date;
  /** When the platform last told that free words do not reach them; they do again once something is said after it. */
  readonly closedAt: Date | null;
};

/** When something was said: at the latest now, and earlier by what it was held up on its way to us. */
export const saidAt = ({ at }: Pick<InboundMessage, 'at'>, now: Date): Date => new Date(Math.min(now.getTime(), Date.parse(at)));

/** A message stored before its turn. */
export type Unread = { readonly id: string; readonly message: InboundMessage };

/** What a turn leaves behind. `inboundId` when the message was stored before. */
export type Turn = {
  readonly conversation: Conversation;
  readonly message: InboundMessage;
  readonly inboundId?: string;
  /** Messages that came with it and are read by the same turn: the other photos of an album. */
  readonly alsoIds?: readonly string[];
  readonly talking: Talking;
  readonly bubbles: readonly { readonly bubble: Bubble; readonly replaces?: string }[];
  readonly blocked?: boolean;
  /** As `Conversation.hushedUntil`; absent where it stays as it is. */
  readonly hushedUntil?: Date | null;
  readonly fault?: string;
  /** No person began it: they are not heard of by it, and what it says is a notice. */
  readonly byClock?: true;
  /** For what the person lets themselves be told what it says: shop/mutable.ts; absent where it is their own affair. */
  readonly purpose?: string;
};

/**
 * `kept`: committed; `entries` are claimed for this process when `claimed`, else whoever sends the earlier ones sends these;
 * `person` as a turn that wrote has left them; `hushedUntil` where it handed the talk over.
 * `repeat`: the message had its turn before. `stale`: the conversation moved on, or an earlier message waits; nothing was kept.
 */
export type Kept =
  | { readonly as: 'kept'; readonly entries: readonly OutboxEntry[]; readonly claimed: boolean; readonly person?: Person; readonly hushedUntil?: Date }
  | { readonly as: 'repeat' }
  | { readonly as: 'stale' };

/** Replies to what somebody just wrote never wait behind notices. */
export type Lane = 'reply' | 'notice';

export type OutboxEntry = {
  readonly id: string;
  readonly lane: Lane;
  readonly conversation: number;
  readonly bubble: Bubble;
  readonly replaces?: string;
  readonly attempts: number;
  /** Platform ids of those parts of it that were sent before it had to wait. */
  readonly sentIds: readonly string[];
  /** The template that was sent for all of it before, as the platform told though its answer was lost. */
  readonly template?: string;
};

/** What became of an entry. One that is `parked` waits until its reader writes; all else is for good. */
export type Outcome = 'sent' | 'blocked' | 'refused' | 'unwanted' | 'parked' | 'gave-up';
export type Settled = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly sentIds?: readonly string[];
  readonly fault?: string;
  /** The template it went as. */
  readonly template?: string;
};

/** An app in which somebody can be told instead: of those who last wrote after `since`, or of all. */
export type Reach = { readonly channel: string; readonly since: Date | null };

/** News with numbered choices, as they were shown, so many milliseconds ago. */
export type News = { readonly bubble: Bubble; readonly about: string | null; readonly agoMs: number };

/** Conversations and what came in. */
export type Inbox = {
  /**
   * The conversation at an address; made, with its person, at the first message. Whoever has another alias than the one who was
   * there is somebody else, and whoever has the same is the same wherever they write from.
   */
  open(channel: string, address: string, profile: InboundMessage['profile'], alias?: string): Promise<Conversation>;
  /** By that message its person is at another address from now on. Told again it is nothing. */
  move(message: InboundMessage, to: string): Promise<void>;
  load(id: number): Promise<Conversation | undefined>;
  /** Stores a message before its turn. `false` when it was stored before. */
  store(conversation: number, message: InboundMessage): Promise<boolean>;
  /** The unread messages of a conversation, oldest first. */
  unread(conversation: number): Promise<readonly Unread[]>;
  /** The photos of the last minute that had their turn, oldest first. */
  latePhotos(conversation: number): Promise<readonly InboundMessage[]>;
};

/** What is to be said. `me` is the name of the process. */
export type Outbox = {
  /** Claims what may be sent now, in order; nothing while another living process sends to this conversation. */
  claim(conversation: number): Promise<readonly OutboxEntry[]>;
  /** The same for what was due on a channel for longer than `ms` and nobody has in hand, of so many conversations, replies first, or those with replies only. */
  claimLeft(channel: string, ms: number, conversations: number, only?: 'reply'): Promise<readonly OutboxEntry[]>;
  /** Something is due to this conversation that could not be claimed, because another process is sending to it. */
  held(conversation: number): Promise<boolean>;
  settle(settled: readonly Settled[]): Promise<void>;
  /** What was said in the message of ours to which the platform gave that id. */
  saidIn(conversation: number, message: string): Promise<Bubble | undefined>;
  /** The news with numbered choices that were shown since the last reply, the newest first. One that says `aside` is none. */
  newsShown(conversation: number, aside?: Key): Promise<readonly News[]>;
  /** Gives entries back, not to be tried before `at`, with what is known of the first of them. Only that one had an attempt, unless it was held. */
  release(
    ids: readonly string[],
    at: Date,
    first: { readonly uncertain: boolean; readonly sentIds: readonly string[]; readonly fault: string; readonly held?: true },
  ): Promise<void>;
  /**
   * Ends one that was not sent; `of` is the platform's id of a part that was taken at first and failed later. News go once to
   * another app of their reader within `reach`. Gives the conversations which have something to be delivered by that.
   */
  end(settled: Settled, reach: readonly Reach[], of?: string): Promise<readonly number[]>;
  /** The person cannot be written to: what waits for them is ended, and no more is sent until they write. Gives the same. */
  block(conversation: number, reach: readonly Reach[]): Promise<readonly number[]>;
  /** Free words do not reach them, as the platform told at this time. */
  close(conversation: number, at: Date): Promise<void>;
  /** One that was taken, and a part of which failed later, is to be sent again from that part on, not before `at`. */
  reopen(id: string, of: string, at: Date, fault: string): Promise<void>;
};

/** What a crash or a lost job left undone on these channels. */
export type Undone = {
  /** Conversations with messages unread for longer than `ms`. */
  unread(ms: number, channels: readonly string[]): Promise<readonly number[]>;
  /** How many conversations have entries due for longer than `ms` that nobody is sending. */
  unsent(ms: number, channels: readonly string[]): Promise<number>;
};
