/**
 * A flow is a dialogue written as a synchronous generator. It yields steps and never awaits. Each step has a name and
 * happens once: what is in the log is not said, asked or done again when the flow is run anew at the next message.
 */
import type { Document, Invoice, Link } from './bubble.ts';
import type { Json } from './json.ts';
import type { Attachment, Place, Raw } from './message.ts';
import type { Question, Value } from './question.ts';
import type { Key, Params, Words } from './words.ts';

export type Step =
  | { readonly do: 'say'; readonly name: string; readonly words: Words; readonly show: Show }
  | { readonly do: 'ask'; readonly name: string; readonly question: Question<Value> }
  | { readonly do: 'act'; readonly name: string; readonly act: () => Promise<Value> }
  | { readonly do: 'look'; readonly look: () => Promise<unknown> }
  | { readonly do: 'prefill'; readonly name: string; readonly given: Given }
  | { readonly do: 'hear'; readonly name: string }
  | { readonly do: 'redo'; readonly names: readonly string[] };

/** Raw words waiting under the names of questions. */
export type Given = { readonly [question: string]: Raw };

/** What a bubble carries beside its words. */
export type Show = {
  /** Hash of a picture. */
  readonly picture?: string;
  readonly document?: Document;
  readonly place?: Place;
  readonly link?: Link;
  readonly invoice?: Invoice;
  /** Buttons that start another flow; they stay good for as long as the message is there. */
  readonly offers?: readonly Offer[];
};

/** A button which starts a flow with some of its questions answered. Values are short ASCII: they travel in the button. */
export type Offer = { readonly words: Words; readonly start: string; readonly given?: { readonly [question: string]: string } };

/**
 * How a flow ends that does not merely end: another begins, an unfinished one is taken up again or let go for good, nothing beneath
 * goes on, or words are taken as if the person had typed them where they are now.
 */
export type Handover =
  | { readonly start: string; readonly given: Given }
  | { readonly resume: number }
  | { readonly forget: number }
  | { readonly rest: true }
  | Typed;

/** Words as if typed; `at`: said before they were agreed to (ISO 8601). */
export type Typed = { readonly typed: string; readonly at?: string };

export type Flow<T = void> = Generator<Step, T, unknown>;

/** What was answered so far, by question. */
export type Answers = { readonly [question: string]: Json };

/** A flow that was begun and left, or waits beneath this one. `of` are the questions it counts. */
export type Unfinished = { readonly id: number; readonly answers: Answers; readonly answered: number; readonly of: number };

/** The drafts of a flow as they are now, the newest first. Like what is looked at, they are read afresh at each message. */
export type Left = (flow: string) => readonly Unfinished[];

/** What is said of the drafts of a flow. */
export type Drafts = {
  /** One is put aside. */
  aside(draft: Answers): Words;
  /** There is no room for another: the next one put aside will cost the oldest. */
  full(oldest: Answers): Words;
  /** One had to make room. */
  lost(draft: Answers): Words;
  /** Something came for one that is not being talked of. */
  added(draft: Answers): Words;
  /** Whether a thing sent belongs to it: `perhaps` counts for one that waits, when nothing else asks for such a thing. */
  owns(draft: Answers, more: Attachment): 'surely' | 'perhaps' | undefined;
};

/** A flow as it is listed: `questions` are those counted when a person asks "how far am I?". */
export type Talk<Doors> = {
  run(doors: Doors, left: Left): Flow<Handover | void>;
  readonly questions?: readonly string[];
  /** Rounds of it that are left unfinished are kept and shown as drafts. */
  readonly drafts?: Drafts;
  /** Left without a trace when something else begins: a menu, a page of a list. */
  readonly passing?: boolean;
  /** Stands above whatever is open, a list too, and leaves it as it is. */
  readonly above?: boolean;
};

/** Says something, once. */
export function* say(key: Key, params?: Params, show: Show = {}): Flow {
  yield { do: 'say', name: key, words: params ? { key, with: params } : { key }, show };
}

/** Asks until there is an answer, which is remembered under `name`. */
export function* ask<T extends Value>(name: string, question: Question<T>): Flow<T> {
  return (yield { do: 'ask', name, question }) as T;
}

/** Does something inside the turn's transaction, once, and remembers what came of it. */
export function* act<T extends Value>(name: string, act: () => Promise<T>): Flow<T> {
  return (yield { do: 'act', name, act }) as T;
}

/** Reads what is true now. Nothing is remembered: the next message reads it afresh. */
export function* look<T>(look: () => Promise<T>): Flow<T> {
  return (yield { do: 'look', look }) as T;
}

/** Puts raw words under questions that have not been asked yet: each will still read them for itself. */
export function* prefill(name: string, given: { readonly [question: string]: Raw | undefined }): Flow {
  const known = Object.entries(given).filter((entry): entry is [string, Raw] => entry[1] !== undefined);
  yield { do: 'prefill', name, given: Object.fromEntries(known) };
}

/** What was given under a name when the flow began, without asking for it; `null` when nothing was. */
export function* hear(name: string): Flow<string | null> {
  return (yield { do: 'hear', name }) as string | null;
}

/** Forgets these answers and takes the flow up again from the first of them. What was done stays done. */
export function* redo(names: readonly string[]): Flow<never> {
  yield { do: 'redo', names };
  throw new Error('a flow went on after it was to be taken up again');
}

/** The flow ends here and another begins. */
export const handover = (start: string, given: Given = {}): Handover => ({ start, given });

/** The flow ends here and a draft is taken up where it was left. */
export const resume = (draft: number): Handover => ({ resume: draft });

/** The flow ends here, and what lies beneath waits as it is: somebody else has the word now. */
export const rest: Handover = { rest: true };

/** The flow ends here, and so does a draft. */
export const forget = (draft: number): Handover => ({ forget: draft });

/** The flow ends here, and these words are taken as if they had been typed. */
export const typed = (words: string, at?: string | null): Handover => ({ typed: words, ...(at && { at }) });

export type { Json };
