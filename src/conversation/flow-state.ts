/** What is kept of a flow between two messages, and how answers in it are taken back. */
import type { Json } from './json.ts';
import type { Raw } from './message.ts';

/** `mark` is what the answer agreed to, `by` the message that gave it. */
export type Entry = { readonly step: string; readonly value?: Json; readonly mark?: string; readonly by?: string };

/** All that is kept of a flow between two messages. */
export type FlowState = {
  readonly log: readonly Entry[];
  /** Words not yet read by their question. */
  readonly given: { readonly [question: string]: Raw };
  /** The open question as it was put, how often an answer to it was not understood, and whether its choices lead to other flows. */
  readonly asked?: {
    readonly step: string;
    readonly mark: string;
    readonly misses: number;
    readonly leads?: true;
    /** How many choices a number typed may mean. */
    readonly choices?: number;
    /** When the person was reminded of it; once for as long as it is the open question. */
    readonly nudged?: string;
  };
};

export const fresh = (given: FlowState['given'] = {}): FlowState => ({ log: [], given });

/** Forgets the last answer and all that followed it, but never what was done. `undefined` where there is nothing to forget. */
export function back(state: FlowState): FlowState | undefined {
  const at = state.log.findLastIndex(({ step }) => step.startsWith('ask:') || step.startsWith('act:'));
  return state.log[at]?.step.startsWith('ask:') ? { log: state.log.slice(0, at), given: {} } : undefined;
}

/**
 * Puts other words under questions already answered, or asked, in this flow. What depended on them is asked again, because
 * its wording changes. `undefined` when none of the names is one of its answers, or what they led to is done already.
 */
export function correct(state: FlowState, given: FlowState['given']): FlowState | undefined {
  const done = state.log.findLastIndex(({ step }) => step.startsWith('act:'));
  const places = Object.keys(given).map((name) => state.log.findIndex(({ step }) => step === `ask:${name}`));
  if (places.length === 0 || places.some((at) => at <= done)) return undefined;
  // The open question is let go: that its wording changes now is the person's own doing, and no news to them.
  return { log: state.log.filter((_, at) => !places.includes(at)), given: { ...state.given, ...given } };
}

/** Forgets one answer, so that it is asked for again. `undefined` when there is none, or what it led to is done already. */
export function unanswered({ log, given }: FlowState, step: string): FlowState | undefined {
  const at = log.findIndex((entry) => entry.step === `ask:${step}`);
  const done = log.findLastIndex((entry) => entry.step.startsWith('act:'));
  return at > done ? { log: log.filter((_, place) => place !== at), given } : undefined;
}
