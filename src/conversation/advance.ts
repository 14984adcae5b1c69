/** Runs one flow over what is already known of it, to the next question that has no answer. */
import type { Flow, Show, Step } from './flow.ts';
import type { Entry, FlowState } from './flow-state.ts';
import type { Attachment, Raw } from './message.ts';
import { isRefusal, type Question, type Refusal, type Value } from './question.ts';
import { named, readAnswer } from './read-answer.ts';
import type { Reader } from './reader.ts';
import type { Words } from './words.ts';

/** The person's answer to the open question. `by` is the id of the message; `exactly`: it is none unless a choice is called just that. */
export type Reply = { readonly raw: Raw; readonly by?: string; readonly exactly?: true };

/** What the engine tells of a question besides its words. */
export type Because = 'asked' | 'missed' | 'changed';

export type Said =
  | { readonly what: 'say'; readonly words: Words; readonly show: Show }
  | { readonly what: 'question'; readonly step: string; readonly mark: string; readonly question: Question<Value>; readonly because: Because }
  | {
      readonly what: 'miss';
      readonly step: string;
      readonly mark: string;
      readonly question: Question<Value>;
      readonly misses: number;
      readonly raw: Raw;
      readonly refusal?: Refusal;
    }
  | { readonly what: 'joined'; readonly more: Attachment; readonly words?: Words };

export type Advance<T> = { readonly state: FlowState; readonly said: readonly Said[] } & (
  | { readonly done: false }
  | { readonly done: true; readonly result: T }
);

/** No flow of ours comes near these; one that does is spinning, and is parked before it floods a person. */
const limits = { steps: 400, messages: 12 } as const;

export class LimitExceeded extends Error {
  override readonly name = 'LimitExceeded';
}

/** A short print of what a question's words state, the same in every process: FNV-1a over its JSON. */
function markOf({ words, about }: Question<Value>): string {
  const stated = about === undefined ? words.with : about;
  if (stated === undefined || stated === null) return '';
  const json = JSON.stringify(stated);
  let hash = 0x811c9dc5;
  for (let at = 0; at < json.length; at++) hash = Math.imul(hash ^ json.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

/**
 * Runs the flow from its beginning over its log. `reply` is read by the open question, wherever that now stands.
 * Throws what an `act` or `look` throws, and `LimitExceeded`.
 */
export async function advance<T>(flow: () => Flow<T>, before: FlowState, read: Reader, reply?: Reply): Promise<Advance<T>> {
  const run = new Run(before, read, reply);
  const dialogue = flow();
  for (let next = dialogue.next(); ; ) {
    if (next.done) return { done: true, result: next.value, state: { log: run.log, given: run.given }, said: run.said };
    const taken = run.take(next.value);
    // Most steps are known from the log; waiting for what is there would be most of the work.
    const answer = taken instanceof Promise ? await taken : taken;
    if (answer === 'wait') {
      dialogue.return(undefined as T);
      return { done: false, state: run.state(), said: run.said };
    }
    if (answer === 'again') {
      const after = await advance(flow, run.state(), read);
      return { ...after, said: [...run.said, ...after.said] };
    }
    next = dialogue.next(answer.value);
  }
}

/** What a step gives to the flow, or that the flow waits for the person, or is to be run anew. */
type Taken = { readonly value: unknown } | 'wait' | 'again';

/** One run of a flow: its growing log, and what it says. */
class Run {
  readonly log: Entry[];
  readonly given: Record<string, Raw>;
  readonly said: Said[] = [];
  #asked: FlowState['asked'];
  #steps = 0;
  readonly #seen = new Map<string, number>();
  /** What answers beforehand a question whose answer may no longer hold. */
  readonly #instead: Record<string, Raw> = {};
  readonly #before: FlowState;
  readonly #read: Reader;
  readonly #reply: Reply | undefined;
  readonly #lastAct: number;
  #joinable: { readonly step: string; readonly question: Question<Value> } | undefined;

  constructor(before: FlowState, read: Reader, reply: Reply | undefined) {
    this.#before = before;
    this.#read = read;
    this.#reply = reply;
    this.log = [...before.log];
    this.given = { ...before.given };
    this.#lastAct = before.log.findLastIndex(({ step }) => step.startsWith('act:'));
    if (reply && before.asked) this.given[before.asked.step] = reply.raw;
  }

  state(): FlowState {
    return { log: this.log, given: this.given, ...(this.#asked && { asked: this.#asked }) };
  }

  take(step: Step): Taken | Promise<Taken> {
    if (++this.#steps > limits.steps) throw new LimitExceeded(`more than ${limits.steps} steps in one turn`);
    if (step.do === 'look') return step.look().then((value) => ({ value }));
    if (step.do === 'redo') return this.#redo(step.names);
    const name = this.#nameOf(step);
    if (step.do === 'ask') return this.#ask(name, step.question);
    const entry = `${step.do}:${name}`;
    const known = this.log.find((one) => one.step === entry);
    if (known) return { value: known.value };
    if (step.do === 'act') return step.act().then((value) => this.#done(entry, value));
    if (step.do === 'say') this.#say({ what: 'say', words: step.words, show: step.show });
    if (step.do === 'prefill') this.#prefill(step.given);
    return this.#done(entry, step.do === 'hear' ? this.#heard(name) : undefined);
  }

  #done(step: string, value: Value | undefined): Taken {
    this.log.push(value === undefined ? { step } : { step, value });
    return { value };
  }

  /** The second `item` of a loop is `item#2`. */
  #nameOf(step: Exclude<Step, { do: 'look' | 'redo' }>): string {
    const base = `${step.do}:${step.name}`;
    const nth = (this.#seen.get(base) ?? 0) + 1;
    this.#seen.set(base, nth);
    return nth === 1 ? step.name : `${step.name}#${nth}`;
  }

  #say(said: Said): void {
    if (this.said.length >= limits.messages) throw new LimitExceeded(`more than ${limits.messages} messages in one turn`);
    this.said.push(said);
  }

  #prefill(given: FlowState['given']): void {
    for (const [name, raw] of Object.entries(given)) {
      if (this.log.some(({ step }) => step === `ask:${name}`)) this.#instead[name] = raw;
      else this.given[name] ??= raw;
    }
  }

  #heard(name: string): string | null {
    const raw = this.given[name];
    delete this.given[name];
    return typeof raw === 'string' ? raw : null;
  }

  #redo(names: readonly string[]): 'again' {
    const gone = this.log.filter(({ step }, at) => at > this.#lastAct && names.some((name) => step === `ask:${name}` || step.startsWith(`ask:${name}#`)));
    if (gone.length === 0) throw new Error(`nothing of ${names.join(', ')} can be asked again`);
    for (const entry of gone) this.log.splice(this.log.indexOf(entry), 1);
    return 'again';
  }

  #ask(step: string, question: Question<Value>): Taken {
    const mark = markOf(question);
    const entry = `ask:${step}`;
    const at = this.log.findIndex((one) => one.step === entry);
    const known = this.log[at];
    const stale = known !== undefined && at > this.#lastAct && (known.mark ?? '') !== mark;
    if (known && !stale) {
      if (question.join && at > this.#lastAct) this.#joinable = { step, question };
      return { value: known.value };
    }
    if (stale) this.log.splice(at, 1);

    const instead = stale ? this.#instead[step] : undefined;
    const raw = instead ?? this.given[step];
    delete this.given[step];
    const asked = this.#before.asked?.step === step ? this.#before.asked : undefined;
    const reworded = instead === undefined && (stale || (asked !== undefined && asked.mark !== mark));
    if (raw === undefined || reworded) return this.#wait(step, mark, question, reworded ? 'changed' : 'asked', asked?.misses);

    const value = asked && this.#reply?.exactly ? named(raw, question, this.#read) : readAnswer(raw, question, this.#read);
    if (value === undefined || isRefusal(value)) return this.#miss(step, mark, question, raw, value);
    const by = asked && this.#reply?.by;
    this.log.push({ step: entry, value, ...(mark && { mark }), ...(by && { by }) });
    return { value };
  }

  #wait(step: string, mark: string, question: Question<Value>, because: Because, misses = 0): 'wait' {
    this.#asked = this.#asking(step, mark, misses, question);
    this.#say({ what: 'question', step, mark, question, because });
    return 'wait';
  }

  /** Not understood: a photo may still belong to an earlier answer; a prefill is simply asked; a reply is helped. */
  #miss(step: string, mark: string, question: Question<Value>, raw: Raw, refusal: Refusal | undefined): 'wait' | 'again' {
    const replied = this.#reply !== undefined && this.#before.asked?.step === step;
    if (typeof raw === 'object' && raw.kind !== 'choice' && this.#join(raw)) {
      // The words under a photo may be the answer that is waited for.
      if (raw.kind === 'image' && raw.caption !== undefined && !question.choices) this.given[step] = raw.caption;
      return 'again';
    }
    if (!replied && !refusal) return this.#wait(step, mark, question, 'asked');
    const misses = (this.#before.asked?.step === step ? this.#before.asked.misses : 0) + 1;
    this.#asked = this.#asking(step, mark, misses, question);
    this.#say({ what: 'miss', step, mark, question, misses, raw, ...(refusal && { refusal }) });
    return 'wait';
  }

  #asking(step: string, mark: string, misses: number, { choices = [], numbered }: Question<Value>): NonNullable<FlowState['asked']> {
    const nudged = this.#before.asked?.step === step ? this.#before.asked.nudged : undefined;
    return {
      step,
      mark,
      misses,
      ...(choices.some(({ opens }) => opens) && { leads: true }),
      ...(choices.length > 0 && numbered !== false && { choices: choices.length }),
      ...(nudged && { nudged }),
    };
  }

  #join(more: Attachment): boolean {
    const { step, question } = this.#joinable ?? {};
    const at = this.log.findIndex((entry) => entry.step === `ask:${step}`);
    const known = this.log[at];
    const joined = known?.value === undefined ? undefined : question?.join?.(known.value, more);
    if (known === undefined || joined === undefined) return false;
    this.log[at] = { ...known, value: joined.value };
    this.#say({ what: 'joined', more, ...(joined.said && { words: joined.said }) });
    return true;
  }
}
