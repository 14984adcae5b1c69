/**
 * Asks a model and gives what it answered, checked. Whatever goes wrong is an answer too: none. Nobody waits longer than the deadline,
 * nobody spends more than the budget, and a model that fails is left alone for a while.
 */
import type { z } from 'zod';
import { type Ending, makeBreaker } from './breaker.ts';
import { type Client, Failure } from './client.ts';
import type { Prompt } from './prompts.ts';

/** What a person sent, for a model: words, a picture as a `data:` address, a sound. Nothing private is in the words: redaction.ts. */
export type Sent = string | readonly ({ readonly text: string } | { readonly picture: string } | { readonly sound: Sound })[];

/** A voice note in a form that makers of words take; `name` tells which. */
export type Sound = { readonly bytes: Uint8Array; readonly name: string; readonly mime: string };

/** One question to a model, for one person. */
export type Question<T> = {
  readonly person: number;
  readonly prompt: Prompt;
  readonly sent: Sent;
  readonly answer: z.ZodType<T>;
};

/** What became of a call. `spent`: the budget is used up; `resting`: it failed too often. */
export type Outcome = 'answered' | 'malformed' | 'slow' | 'limited' | 'outage' | 'refused' | 'resting' | 'spent';

export type Tokens = { readonly sent: number; readonly answered: number };

export type Model = {
  /** Whether a call may be made now, as far as this process knows. */
  awake(): boolean;
  /** `undefined` where there is no answer that can be used. Never throws. */
  ask<T>(question: Question<T>): Promise<T | undefined>;
};

/** What people and the house may spend in a day; shared by all processes. */
export type Budget = {
  /** Counts a call, if there is room for it. */
  take(person: number): Promise<boolean>;
  spent(person: number, tokens: number): Promise<void>;
};

export type ModelParts = {
  readonly client: Client;
  readonly budget: Budget;
  readonly now: () => number;
  /** Told of each call, with counts and ids. */
  readonly told: (call: {
    readonly prompt: string;
    readonly person: number;
    readonly as: Outcome;
    readonly seconds: number;
    readonly tokens?: Tokens;
    readonly detail?: string;
    readonly words?: { readonly sent: Sent; readonly answered?: string };
  }) => void;
  readonly seconds: number;
};

export function makeModel({ client, budget, now, told, seconds }: ModelParts): Model {
  const breaker = makeBreaker(now);
  return {
    awake: () => !breaker.isOpen(),
    async ask({ person, prompt, sent, answer }) {
      const began = now();
      const ended = (as: Outcome, more: Partial<Parameters<typeof told>[0]> = {}) =>
        told({ prompt: prompt.name, person, as, seconds: (now() - began) / 1000, ...more });
      const call = breaker.begin();
      if (!call) return void ended('resting');
      try {
        if (!(await budget.take(person))) {
          call.unmade();
          return void ended('spent');
        }
        const { text, tokens } = await client.complete({ prompt, sent, answer, signal: AbortSignal.timeout(seconds * 1000) });
        call.good();
        await budget.spent(person, tokens.sent + tokens.answered);
        const read = answer.safeParse(parsed(text));
        ended(read.success ? 'answered' : 'malformed', { tokens, words: { sent, answered: text } });
        return read.success ? read.data : undefined;
      } catch (error) {
        const failure = error instanceof Failure ? error : new Failure('outage', { cause: error });
        rest(call, failure);
        const { detail, tokens } = failure;
        const isCounted = !tokens || (await budget.spent(person, tokens.sent + tokens.answered).then(yes, no));
        ended(failure.as, { detail: isCounted ? detail : `${detail}, and not counted`, words: { sent }, ...(tokens && { tokens }) });
        return undefined;
      }
    },
  };
}

const yes = (): true => true;
const no = (): false => false;

/** An answer that cannot be read is no sign that the next one could not. */
function rest(call: Ending, { as, afterMs }: Failure): void {
  if (as === 'malformed') call.good();
  else call.bad(afterMs);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
