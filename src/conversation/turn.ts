/** What a turn keeps, and the ports through which it is kept. All of a turn is kept, or none. */
import type { Bubble } from './bubble.ts';
import type { InboundMessage } from './message.ts';
import type { Talking } from './talking.ts';

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
};

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
};

/**
 * `kept`: committed; `entries` are claimed for this process when `claimed`, else whoever sends the earlier ones sends these;
 * `person` as a turn that wrote has left them.
 * `repeat`: the message had its turn before. `stale`: the conversation moved on, or an earlier message waits; nothing was kept.
 */
export type Kept =
  | { readonly as: 'kept'; readonly entries: readonly OutboxEntry[]; readonly claimed: boolean; readonly person?: Person }
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
};

/** What became of an entry for good. */
export type Outcome = 'sent' | 'blocked' | 'refused' | 'window-closed' | 'gave-up';
export type Settled = { readonly id: string; readonly outcome: Outcome; readonly sentIds?: readonly string[]; readonly fault?: string };

/** News with numbered choices, as they were shown; `at` is when, by the database's clock. */
export type Shown = { readonly bubble: Bubble; readonly about: string | null; readonly at: Date };

/** Conversations and what came in. */
export type Inbox = {
  /**
   * The conversation at an address; made, with its person, at the first message. Whoever has another alias than the one who was
   * there is somebody else, and whoever has the same is the same wherever they write from.
   */
  open(channel: string, address: string, profile: InboundMessage['profile'], alias?: string): Promise<Conversation>;
  /** The person is at another address from now on; nothing where somebody is there already. */
  move(channel: string, from: string, to: string): Promise<void>;
  load(id: number): Promise<Conversation | undefined>;
  /** Stores a message before its turn. `false` when it was stored before. */
  store(conversation: number, message: InboundMessage): Promise<boolean>;
  /** The unread messages of a conversation, oldest first. */
  unread(conversation: number): Promise<readonly Unread[]>;
};

/** What is to be said. `me` is the name of the process. */
export type Outbox = {
  /** Claims what may be sent now, in order; nothing while another living process sends to this conversation. */
  claim(conversation: number): Promise<readonly OutboxEntry[]>;
  /** The same for what was due on a channel for longer than `ms` and nobody has in hand, of so many conversations, replies first. */
  claimLeft(channel: string, ms: number, conversations: number): Promise<readonly OutboxEntry[]>;
  /** Something is due to this conversation that could not be claimed, because another process is sending to it. */
  held(conversation: number): Promise<boolean>;
  settle(settled: readonly Settled[]): Promise<void>;
  /** What was said in the message of ours to which the platform gave that id. */
  saidIn(conversation: number, message: string): Promise<Bubble | undefined>;
  /** The news with numbered choices that were shown since the last reply, or are being shown now, the newest first. */
  newsShown(conversation: number): Promise<readonly Shown[]>;
  /** Gives entries back, not to be tried before `at`, with what is known of the first of them. Only that one had an attempt, unless it was held. */
  release(
    ids: readonly string[],
    at: Date,
    first: { readonly uncertain: boolean; readonly sentIds: readonly string[]; readonly fault: string; readonly held?: true },
  ): Promise<void>;
  /** The person cannot be written to: what waits for them is settled, and no more is sent until they write. */
  block(conversation: number): Promise<void>;
};

/** What a crash or a lost job left undone on these channels. */
export type Undone = {
  /** Conversations with messages unread for longer than `ms`. */
  unread(ms: number, channels: readonly string[]): Promise<readonly number[]>;
  /** How many conversations have entries due for longer than `ms` that nobody is sending. */
  unsent(ms: number, channels: readonly string[]): Promise<number>;
};
