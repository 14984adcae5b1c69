/** A word to many people: told by and by, by a job that can be held, and never before whoever sends it has seen to how many it goes. */
import type { Money } from './money.ts';

/** `stock`: goods are back, to those who asked. `offer`: goods, to those who bought at the shop. `notice`: what the operator has to say. */
export type BroadcastKind = 'stock' | 'offer' | 'notice';

export const broadcastStates = ['draft', 'running', 'paused', 'done', 'cancelled'] as const;
export type BroadcastState = (typeof broadcastStates)[number];

/** What a person may do to one. By itself it ends, `done`, when everybody was told who can be. */
export type BroadcastAct = 'start' | 'pause' | 'resume' | 'cancel';

/** From which states an act leads to which. */
export const broadcastSteps: { readonly [act in BroadcastAct]: { readonly from: readonly BroadcastState[]; readonly to: BroadcastState } } = {
  start: { from: ['draft'], to: 'running' },
  pause: { from: ['running'], to: 'paused' },
  resume: { from: ['paused'], to: 'running' },
  cancel: { from: ['draft', 'running', 'paused'], to: 'cancelled' },
};

/**
 * Why somebody is not told. `opted_out`: they asked for silence; `not_agreed`: they never said yes to offers of this shop, or of the house;
 * `unwanted`: they want none of this kind; `cap`: they were told enough of late (shop/consent.ts); `blocked`: they blocked us or are gone;
 * `silent`: not heard of for long; `no_text`: nothing is written in their language; `late`: they could not be reached while it was worth it.
 */
export const leftOut = ['opted_out', 'not_agreed', 'unwanted', 'cap', 'blocked', 'silent', 'no_text', 'late'] as const;
export type LeftOut = (typeof leftOut)[number];

/** Why one ended before its time: the goods are not for sale any more, or sold out. */
export type EndedBy = 'gone' | 'sold_out';

/** Set on 2026-11-22, until sellers and readers tell us better. */
export const broadcastRules = {
  /** A shop that writes every day is blocked within the week. */
  hoursBetweenOffers: 24,
  /** Whoever was silent for longer has forgotten us, and reports the message. */
  silentMonths: 6,
  /** Nobody sleeps for longer, and what has not got through by then is old. */
  hoursAtMost: 48,
  /** So many who wait are told in the turn that brought the goods back; more are told by the job. */
  inTheTurn: 20,
  /** Fewer are told before a message about it is read. */
  progressFrom: 30,
  /** Characters of the operator's text: what stands above buttons in one message on every channel, and a little to spare. */
  text: 1_000,
} as const;

/** How many would be told, and how many not: `all` is the sum of `now`, `morning`, `later` and everybody in `out`. */
export type DryRun = {
  readonly all: number;
  readonly now: number;
  /** They sleep: told when their day begins. */
  readonly morning: number;
  /** Their app lets us write only after they have written. */
  readonly later: number;
  readonly out: Counts<LeftOut>;
  /** Those to be told, by the channel on which they are. */
  readonly channels: Counts<string>;
};

/** How far it is: `all` is the sum of `waiting`, `underWay`, `told` and everybody in `failed` and `out`. */
export type Tally = {
  readonly all: number;
  /** Nothing was sent to them yet, or what waited was taken back. */
  readonly waiting: number;
  readonly underWay: number;
  readonly told: number;
  /** Of those told, where the channel tells. */
  readonly delivered: number;
  readonly read: number;
  /** By what became of the message: conversation/turn.ts, `Outcome`. */
  readonly failed: Counts<string>;
  readonly out: Counts<LeftOut>;
};

export type Counts<Name extends string> = { readonly [name in Name]?: number };

/** What a seller may know of one of theirs. */
export type Broadcast = {
  readonly id: number;
  readonly kind: BroadcastKind;
  readonly state: BroadcastState;
  readonly endedBy: EndedBy | null;
  readonly title: string;
  readonly tally: Tally;
  /** How long it took, or has taken until now. */
  readonly minutes: number;
};

export type Refused = 'not_found' | 'not_yours' | 'not_live' | 'sold_out' | 'too_soon' | 'nobody';

/** Goods as those who bought read of them. */
export type Offered = {
  readonly code: string;
  readonly title: string;
  readonly price: Money;
  readonly shop: { readonly code: string; readonly name: string };
  readonly picture: string | null;
};

export type Offering = { readonly ok: true; readonly goods: Offered; readonly dry: DryRun } | { readonly ok: false; readonly why: Refused };

/** A seller's own; made for one person. */
export type BroadcastDoor = {
  /** Who would be told now of one of the person's goods. Nothing is sent by asking. */
  offering(code: string): Promise<Offering>;
  /** Tells of it all those who bought at the person's shop and may be told. */
  offer(code: string): Promise<{ readonly ok: true; readonly id: number } | { readonly ok: false; readonly why: Refused }>;
  /** One of the person's own. */
  broadcast(id: number): Promise<Broadcast | null>;
  /** `false` where its state does not allow it, or it is not theirs. */
  steer(id: number, act: Exclude<BroadcastAct, 'start'>): Promise<boolean>;
};
