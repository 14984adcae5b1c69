/** One wish of a person, taken through their stack of flows. Pure but for what the flows themselves look up and do. */
import { type Advance, advance, back, correct, type FlowState, fresh, LimitExceeded, type Reply } from './advance.ts';
import type { Bubble, BubbleControl } from './bubble.ts';
import { type Command, chosen, readControl, type Target } from './control.ts';
import type { Flow, Given, Handover, Talk } from './flow.ts';
import type { Raw } from './message.ts';
import type { Reader } from './reader.ts';
import { bubblesOf, commandControl, type Resumed, remark, thrifty } from './say.ts';
import type { Wish } from './wish.ts';

export type Frame = { readonly flow: string; readonly state: FlowState };

/** Where a person is: the flow being spoken is the last of the stack, those beneath wait, the parked ones were left. */
export type Talking = {
  readonly stack: readonly Frame[];
  readonly parked: readonly Frame[];
  /** The buttons last shown while no question is open: a number or a label typed means one of them. */
  readonly offered?: readonly BubbleControl[];
};

/** What a conversation happens in. `doors` are what flows may reach, made for this person and this turn. */
export type Setting<Doors> = { readonly talks: Talks<Doors>; readonly doors: Doors; readonly read: Reader };
export type Talks<Doors> = { readonly [flow: string]: Talk<Doors> };

export type Conversed = { readonly talking: Talking; readonly bubbles: readonly Bubble[] };

export const silent: Talking = { stack: [], parked: [] };

/** Deeper than people can hold in mind; what lies beneath is parked, not lost. */
const deepest = 5;
const parkedAtMost = 3;

/** Throws what flows throw, and `LimitExceeded`: the caller parks the flow then. */
export async function converse<Doors>(setting: Setting<Doors>, before: Talking, wish: Wish): Promise<Conversed> {
  const run = new Run(setting, before);
  await run.take(wish);
  const bubbles = thrifty(run.bubbles);
  const offered = run.stack.length === 0 ? bubbles.at(-1)?.controls : undefined;
  return { talking: { stack: run.stack, parked: run.parked.slice(-parkedAtMost), ...(offered && { offered }) }, bubbles };
}

/** A menu or a list is left without a trace, until something in it was answered. */
export function isPassing<Doors>(talks: Talks<Doors>, { flow, state }: Frame): boolean {
  if (talkNamed(talks, flow)?.passing !== true) return false;
  return state.asked?.leads === true || !state.log.some(({ step }) => step.startsWith('ask:'));
}

/** After a flow failed: it is put aside, what lies beneath waits for the next message. */
export function apologise(before: Talking, error: unknown): Conversed {
  const parked = error instanceof LimitExceeded ? before.parked : [...before.parked, ...before.stack.slice(-1)];
  return {
    talking: { stack: before.stack.slice(0, -1), parked: parked.slice(-parkedAtMost) },
    bubbles: [remark('trouble', [commandControl('menu'), commandControl('human')])],
  };
}

type Otherwise = Extract<Wish, { do: 'answer' }>['otherwise'];

class Run<Doors> {
  readonly stack: Frame[];
  readonly parked: Frame[];
  readonly bubbles: Bubble[] = [];
  readonly #setting: Setting<Doors>;

  constructor(setting: Setting<Doors>, before: Talking) {
    this.#setting = setting;
    // A release may have taken a flow away: those who were in it go on with what lies beneath.
    this.stack = before.stack.filter(({ flow }) => talkNamed(setting.talks, flow) !== undefined);
    this.parked = before.parked.filter(({ flow }) => talkNamed(setting.talks, flow) !== undefined);
    if (this.stack.length < before.stack.length) this.bubbles.push(remark('flow_gone'));
  }

  async take(wish: Wish): Promise<void> {
    switch (wish.do) {
      case 'answer':
        return this.#answer(wish.raw, wish.by, wish.otherwise);
      case 'tap':
        return this.#tap(wish.control);
      case 'start':
        return this.#start(wish.flow, wish.given);
      case 'correct':
        return this.#correct(wish.given);
      case 'reword':
        return this.#reword(wish.by, wish.raw);
      case 'command':
        return this.#command(wish.command);
      case 'reply':
        this.bubbles.push({ words: [wish.words] });
        return this.#resume();
    }
  }

  async #answer(raw: Raw, by?: string, otherwise?: Otherwise): Promise<void> {
    if (this.stack.length === 0) return this.#lost('not_understood');
    return this.#run(undefined, { raw, ...(by && { by }) }, otherwise);
  }

  /** `from` is the list whose row was taken: it waits beneath, so that "back" leads to it. */
  async #start(flow: string, given: Given = {}, from?: Frame): Promise<void> {
    if (!talkNamed(this.#setting.talks, flow)) return this.#lost('old_button');
    this.#dropPassing(flow);
    if (from) this.stack.push(from);
    const same = this.stack.at(-1)?.flow === flow && Object.keys(given).length === 0;
    if (same) return this.#resume();
    this.stack.push({ flow, state: fresh(given) });
    if (this.stack.length > deepest) this.parked.push(...this.stack.splice(0, this.stack.length - deepest));
    return this.#run();
  }

  /** Nobody wants to come back to an old page, or to the goods looked at before these. */
  #dropPassing(next?: string): void {
    for (let top = this.stack.at(-1); top && (this.#isPassing(top) || (top.flow === next && this.#talkOf(top)?.passing)); top = this.stack.at(-1))
      this.stack.pop();
  }

  #listLeadingTo(flow: string, frame: Frame | undefined): Frame | undefined {
    return frame && frame.flow !== flow && frame.state.asked?.leads && this.#isPassing(frame) ? frame : undefined;
  }

  #isPassing(frame: Frame | undefined): boolean {
    return frame !== undefined && isPassing(this.#setting.talks, frame);
  }

  async #command(command: Command): Promise<void> {
    switch (command) {
      case 'back':
        return this.#back();
      case 'cancel':
        return this.#cancel();
      case 'continue':
        return this.#continue();
      default:
        return this.#start(command);
    }
  }

  async #back(): Promise<void> {
    const top = this.stack.at(-1);
    const before = top && back(top.state);
    if (top && before) {
      this.stack[this.stack.length - 1] = { ...top, state: before };
      return this.#run();
    }
    if (this.stack.length > 1 || this.#isPassing(top)) {
      this.stack.pop();
      return this.stack.length > 0 ? this.#resume() : this.#start('menu');
    }
    this.bubbles.push(remark('no_way_back'));
    return this.#resume();
  }

  async #cancel(): Promise<void> {
    const left = this.stack.pop();
    if (!left) return this.#lost('nothing_open');
    if (this.#isPassing(left)) this.bubbles.push(remark('left'));
    else {
      this.parked.push(left);
      this.bubbles.push(remark('put_aside', this.stack.length === 0 ? [commandControl('continue'), commandControl('menu')] : []));
    }
    return this.#resume();
  }

  async #continue(): Promise<void> {
    this.#dropPassing();
    const parked = this.stack.length > 0 ? undefined : this.parked.pop();
    if (parked) this.stack.push(parked);
    return this.stack.length > 0 ? this.#resume() : this.#lost('nothing_to_continue');
  }

  async #correct(given: Given): Promise<void> {
    const top = this.stack.at(-1);
    const corrected = top && correct(top.state, given);
    if (!top || !corrected) return this.#lost('cannot_change');
    this.stack[this.stack.length - 1] = { ...top, state: corrected };
    this.bubbles.push(remark('corrected'));
    return this.#run();
  }

  async #reword(by: string, raw: Raw): Promise<void> {
    const step = this.stack.at(-1)?.state.log.find((entry) => entry.by === by)?.step;
    return step ? this.#correct({ [step.replace(/^ask:/, '')]: raw }) : this.#lost('cannot_change');
  }

  async #tap(control: string): Promise<void> {
    const target = readControl(control);
    if (target?.to === 'command') return this.#command(target.command);
    if (target?.to === 'flow') return this.#start(target.flow, target.given, this.#listLeadingTo(target.flow, this.stack.at(-1)));
    return target ? this.#tapQuestion(target) : this.#lost('old_button');
  }

  /** The open question of any waiting flow takes the tap; an answered one is corrected; the rest is explained. */
  async #tapQuestion({ flow, step, mark, choice }: Extract<Target, { to: 'question' }>): Promise<void> {
    const at = this.stack.findLastIndex((frame) => frame.flow === flow);
    const frame = this.stack[at];
    if (!frame) return this.#lost('old_button');
    const { asked, log } = frame.state;
    if (asked?.step === step) {
      this.#leaveAbove(at);
      return asked.mark === mark ? this.#answer(chosen(choice)) : this.#run();
    }
    const answered = log.find((entry) => entry.step === `ask:${step}`);
    if (at === this.stack.length - 1 && answered && answered.value !== choice && (answered.mark ?? '') === mark)
      return this.#correct({ [step]: chosen(choice) });
    return this.#lost('old_button');
  }

  #leaveAbove(at: number): void {
    for (const frame of this.stack.splice(at + 1)) if (!this.#isPassing(frame)) this.parked.push(frame);
  }

  /** Says what is the matter, then where we are. */
  async #lost(why: string): Promise<void> {
    if (this.stack.length > 0) {
      this.bubbles.push(remark(why));
      return this.#resume();
    }
    this.bubbles.push(remark(why, [commandControl('menu'), ...(this.parked.length > 0 ? [commandControl('continue')] : [])]));
  }

  #resume(): Promise<void> {
    return this.#run('resumed');
  }

  /** Runs the top flow; when it ends, the one it hands over to, or the one beneath it. */
  async #run(how?: 'resumed', reply?: Reply, otherwise?: Otherwise): Promise<void> {
    let resumed = how === 'resumed';
    let answer = reply;
    for (let frame = this.stack.pop(); frame; frame = this.stack.pop()) {
      const ran = await advance(() => this.#flowOf(frame), frame.state, this.#setting.read, answer);
      const meant = answer && this.#isPassing(frame) && ran.said.at(-1)?.what === 'miss' ? otherwise?.() : undefined;
      if (meant) return this.take(meant);
      this.bubbles.push(...bubblesOf(frame.flow, ran.said, resumed && frame.state.asked ? this.#place(frame, ran) : undefined));
      if (!ran.done) {
        this.stack.push({ flow: frame.flow, state: ran.state });
        return;
      }
      answer = undefined;
      resumed = true;
      // What a list led to is over: nobody wants the list again.
      while (this.stack.at(-1)?.state.asked?.leads && this.#isPassing(this.stack.at(-1))) this.stack.pop();
      const list = ran.result && this.#listLeadingTo(ran.result.start, frame);
      if (list) this.stack.push(list);
      if (ran.result) this.stack.push({ flow: ran.result.start, state: fresh(ran.result.given) });
    }
  }

  #flowOf({ flow }: Frame): Flow<Handover | void> {
    const talk = talkNamed(this.#setting.talks, flow);
    if (!talk) throw new Error(`no such flow: ${flow}`);
    return talk.run(this.#setting.doors);
  }

  #talkOf(frame: Frame | undefined): Talk<Doors> | undefined {
    return frame && talkNamed(this.#setting.talks, frame.flow);
  }

  #place(frame: Frame, { state }: Advance<unknown>): Resumed {
    const questions = this.#talkOf(frame)?.questions ?? [];
    const at = questions.indexOf(state.asked?.step.replace(/#\d+$/, '') ?? '');
    return at < 0 ? 'uncounted' : { at: at + 1, of: questions.length };
  }
}

/** Names come out of buttons, which anybody can forge: what every object has, such as `constructor`, is no flow. */
export const talkNamed = <Doors>(talks: Talks<Doors>, flow: string): Talk<Doors> | undefined => (Object.hasOwn(talks, flow) ? talks[flow] : undefined);
