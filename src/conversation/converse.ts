/** One wish of a person, taken through their stack of flows. Pure but for what the flows themselves look up and do. */
import { advance, type Reply } from './advance.ts';
import type { Bubble } from './bubble.ts';
import { type Command, chosen, readControl, type Target } from './control.ts';
import { answersOf } from './drafts.ts';
import type { Flow, Given, Handover, Typed } from './flow.ts';
import { back, correct, unanswered } from './flow-state.ts';
import { Frames } from './frames.ts';
import type { Attachment, Raw } from './message.ts';
import { type MayDo, withoutActs } from './proposed.ts';
import type { Reader } from './reader.ts';
import { bubblesOf, commandControl, remark, thrifty } from './say.ts';
import { type Frame, type Talking, type Talks, talkNamed } from './talking.ts';
import { missed, type Unsure } from './unsure.ts';
import { isUntouched, isVoted, voted, voteIn } from './votes.ts';
import { attachmentIn, type Wish } from './wish.ts';

/** What a conversation happens in. `doors` are made for this person and this turn. `proposed`: the wish is not their own, so only this may be done by it. */
export type Setting<Doors> = {
  readonly talks: Talks<Doors>;
  readonly doors: Doors;
  readonly read: Reader;
  readonly proposed?: MayDo;
  /** What words mean that are taken as if they were typed now, where this is the flow being spoken. */
  readonly understand?: (typed: Typed, talking: Pick<Talking, 'stack' | 'offered'>) => Promise<Wish>;
};

export type Conversed = { readonly talking: Talking; readonly bubbles: readonly Bubble[]; readonly unsure?: Unsure };

/** Throws what flows throw, `LimitExceeded`: the caller parks the flow then; and `NotTheirOwn` where a proposed wish would do something. */
export async function converse<Doors>(setting: Setting<Doors>, before: Talking, wish: Wish): Promise<Conversed> {
  if (wish.do === 'vote' && isVoted(before, wish)) return { talking: before, bubbles: [] };
  const run = new Run(setting, before);
  await run.take(wish);
  const news = run.frames.takeNews();
  const bubbles = thrifty(news.length > 0 ? [{ words: news }, ...run.bubbles] : run.bubbles);
  const { stack, parked, begun } = run.frames;
  const offers = stack.length === 0 || wish.do === 'offer' ? bubbles.at(-1)?.controls : undefined;
  const offered = run.frames.isAbove(run.frames.top) ? before.offered : offers;
  const votes = wish.do === 'vote' ? voted(before, wish) : before.votes;
  return { talking: { stack, parked, begun, ...(offered && { offered }), ...(votes && { votes }) }, bubbles, ...(run.unsure && { unsure: run.unsure }) };
}

type Otherwise = Extract<Wish, { do: 'answer' }>['otherwise'];

class Run<Doors> {
  readonly frames: Frames<Doors>;
  readonly bubbles: Bubble[] = [];
  unsure: Unsure | undefined;
  readonly #setting: Setting<Doors>;
  readonly #before: Talking;

  constructor(setting: Setting<Doors>, before: Talking) {
    this.#setting = setting;
    this.#before = before;
    this.frames = new Frames(setting.talks, before);
    if (this.frames.stack.length < before.stack.length) this.bubbles.push(remark('flow_gone'));
  }

  async take(wish: Wish): Promise<void> {
    const more = attachmentIn(wish);
    const owner = more && this.frames.ownerOf(more, wish.do === 'start');
    if (more && owner) return this.#give(owner, more);
    if (wish.unsure) this.unsure ??= {};
    switch (wish.do) {
      case 'answer':
        return this.#answer(wish.raw, wish.by, wish.otherwise);
      case 'tap':
        return this.#tap(wish.control);
      case 'vote':
        return this.#vote(voteIn(this.#before, wish.on), wish.control);
      case 'start':
        return wish.said && this.frames.top?.state.asked
          ? this.#run(undefined, { ...wish.said, exactly: true }, () => ({ do: 'start', flow: wish.flow, given: wish.given }))
          : this.#start(wish.flow, wish.given);
      case 'correct':
        return this.#correct(wish.given);
      case 'reword':
        return this.#reword(wish.by, wish.raw);
      case 'command':
        return this.#command(wish.command);
      case 'reply':
        this.bubbles.push({ words: [wish.words] });
        return this.#resume();
      case 'offer':
        this.bubbles.push({ words: [wish.words], controls: wish.controls });
        return;
    }
  }

  async #answer(raw: Raw, by?: string, otherwise?: Otherwise): Promise<void> {
    if (!this.frames.top) return this.#lost('not_understood');
    return this.#run(undefined, { raw, ...(by && { by }) }, otherwise);
  }

  /** `from` is the list whose row was taken: it waits beneath, so that "back" leads to it. */
  async #start(flow: string, given: Given = {}, from?: Frame): Promise<void> {
    if (!talkNamed(this.#setting.talks, flow)) return this.#lost('old_button');
    this.frames.makeRoom(flow);
    if (from) this.frames.stack.push(from);
    const same = this.frames.top?.flow === flow && Object.keys(given).length === 0;
    if (same) return this.#resume();
    this.frames.begin(flow, given);
    return this.#run();
  }

  /** Adds to a draft. One under a list is talked of again; one that was put aside, or waits under another talk, goes on waiting. */
  async #give(owner: Frame, more: Attachment): Promise<void> {
    this.frames.dropPassing();
    if (owner === this.frames.top) return this.#run(undefined, { raw: more });
    const { state, said } = await advance(() => this.#flowOf(owner), owner.state, this.#setting.read, { raw: more });
    this.frames.change(owner, state);
    const added = this.frames.talkOf(owner)?.drafts?.added(answersOf(state)) ?? [];
    const but = said.flatMap((one) => (one.what === 'joined' ? (one.words ?? []) : []));
    const controls = this.frames.top ? [] : [commandControl('continue'), commandControl('menu')];
    this.bubbles.push({ words: [added, but].flat(), ...(controls.length > 0 && { controls }) });
    return this.#resume();
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
    const { top, stack } = this.frames;
    const before = top && back(top.state);
    if (top && before) {
      this.frames.change(top, before);
      return this.#run();
    }
    if (stack.length > 1 || this.frames.isPassing(top)) {
      stack.pop();
      return stack.length > 0 ? this.#resume() : this.#start('menu');
    }
    this.bubbles.push(remark('no_way_back'));
    return this.#resume();
  }

  async #cancel(): Promise<void> {
    const left = this.frames.stack.pop();
    if (!left) return this.#lost('nothing_open');
    if (this.frames.isPassing(left)) this.bubbles.push(remark('left'));
    else this.#putAside(left);
    return this.#resume();
  }

  #putAside(left: Frame): void {
    const aside = remark('put_aside', this.frames.top ? [] : [commandControl('continue'), commandControl('menu')]);
    const draft = this.frames.isDraft(left) ? this.frames.talkOf(left)?.drafts : undefined;
    this.frames.putAside(left);
    this.bubbles.push({ ...aside, words: [...(draft ? [draft.aside(answersOf(left.state))] : aside.words), ...this.frames.takeNews()] });
  }

  async #continue(): Promise<void> {
    this.frames.dropPassing();
    const last = this.frames.top ?? this.frames.parked.pop();
    if (last && last !== this.frames.top) this.frames.stack.push(last);
    return last ? this.#resume() : this.#lost('nothing_to_continue');
  }

  async #correct(given: Given): Promise<void> {
    const { top } = this.frames;
    const corrected = top && correct(top.state, given);
    if (!top || !corrected) return this.#lost('cannot_change');
    this.frames.change(top, corrected);
    this.bubbles.push(remark('corrected'));
    return this.#run();
  }

  async #reword(by: string, raw: Raw): Promise<void> {
    const step = this.frames.top?.state.log.find((entry) => entry.by === by)?.step;
    return step ? this.#correct({ [step.replace(/^ask:/, '')]: raw }) : this.#lost('cannot_change');
  }

  /** `gone` is said of a control that means nothing any more. */
  async #tap(control: string, gone = 'old_button'): Promise<void> {
    const target = readControl(control);
    if (target?.to === 'command') return this.#command(target.command);
    if (target?.to === 'flow') return this.#start(target.flow, target.given, this.frames.listLeadingTo(target.flow, this.frames.top));
    return target ? this.#tapQuestion(target, gone) : this.#lost(gone);
  }

  /** The open question of any waiting flow takes the tap; an answered one is corrected; the rest is explained. */
  async #tapQuestion({ flow, step, mark, choice }: Extract<Target, { to: 'question' }>, gone: string): Promise<void> {
    const { stack } = this.frames;
    const at = stack.findLastIndex((frame) => frame.flow === flow);
    const frame = stack[at];
    if (!frame) return this.#lost(gone);
    const { asked, log } = frame.state;
    if (asked?.step === step) {
      this.frames.leaveAbove(at);
      return asked.mark === mark ? this.#answer(chosen(choice)) : this.#run();
    }
    const answered = log.find((entry) => entry.step === `ask:${step}`);
    if (at === stack.length - 1 && answered && answered.value !== choice && (answered.mark ?? '') === mark) return this.#correct({ [step]: chosen(choice) });
    return this.#lost(gone);
  }

  /** A first vote is a tap. Another in its place corrects it, and none leads back to the question; what is done stays done. */
  async #vote(before: string | undefined, control: string | undefined): Promise<void> {
    const target = before === undefined ? undefined : readControl(before);
    if (target?.to === 'question') return this.#voteAgain(target, control);
    const { top, stack } = this.frames;
    const untouched = target !== undefined && top !== undefined && isUntouched(top, target);
    if (untouched) stack.pop();
    if (control === undefined) return this.#lost(untouched ? 'vote_back' : 'vote_late');
    return this.#tap(control, 'vote_late');
  }

  async #voteAgain({ flow, step }: Extract<Target, { to: 'question' }>, control: string | undefined): Promise<void> {
    const { top, stack } = this.frames;
    const isOpen = stack.findLast((frame) => frame.flow === flow)?.state.asked?.step === step;
    const without = top?.flow === flow ? unanswered(top.state, step) : undefined;
    if (!isOpen && !without) return this.#lost('vote_late');
    if (control !== undefined) return this.#tap(control, 'vote_late');
    if (top && without) this.frames.change(top, without);
    return this.#lost('vote_back');
  }

  /** Says what is the matter, then where we are. */
  async #lost(why: string): Promise<void> {
    if (why === 'not_understood') this.unsure ??= {};
    if (this.frames.top) {
      this.bubbles.push(remark(why));
      return this.#resume();
    }
    this.bubbles.push(remark(why, [commandControl('menu'), ...(this.frames.parked.length > 0 ? [commandControl('continue')] : [])]));
  }

  #resume(): Promise<void> {
    return this.#run('resumed');
  }

  /** Runs the top flow; when it ends, the one it hands over to, or the one beneath it. */
  async #run(how?: 'resumed', reply?: Reply, otherwise?: Otherwise): Promise<void> {
    let resumed = how === 'resumed';
    let answer = reply;
    const { stack } = this.frames;
    for (let frame = stack.pop(); frame; frame = stack.pop()) {
      const ran = await advance(() => this.#flowOf(frame), frame.state, this.#setting.read, answer);
      const last = ran.said.at(-1);
      // What is refused with a reason was read as an answer.
      const isMissed = last?.what === 'miss' && (!last.refusal || answer?.exactly || this.frames.isPassing(frame));
      const meant = answer && isMissed ? otherwise?.() : undefined;
      if (meant) {
        if (!this.frames.isPassing(frame)) stack.push(frame);
        return this.take(meant);
      }
      if (answer) this.unsure = missed(frame.flow, last) ?? this.unsure;
      this.bubbles.push(...bubblesOf(frame.flow, ran.said, resumed && frame.state.asked ? this.frames.place(frame, ran.state) : undefined));
      if (!ran.done) {
        stack.push({ ...frame, state: ran.state });
        return;
      }
      answer = undefined;
      resumed = true;
      this.frames.leaveLists(frame);
      if (ran.result && 'rest' in ran.result) return;
      if (ran.result && 'typed' in ran.result) return this.#type(ran.result);
      if (ran.result) this.frames.handOver(ran.result, frame);
    }
  }

  async #type(said: Typed): Promise<void> {
    const { offered } = this.#before;
    const wish = await this.#setting.understand?.(said, { stack: this.frames.stack, ...(offered && { offered }) });
    await (wish ? this.take(wish) : this.#answer(said.typed));
    if (this.unsure) this.unsure = { ...this.unsure, said: said.typed };
  }

  #flowOf(frame: Frame): Flow<Handover | void> {
    const talk = this.frames.talkOf(frame);
    if (!talk) throw new Error(`no such flow: ${frame.flow}`);
    const flow = talk.run(this.#setting.doors, this.frames.left);
    return this.#setting.proposed ? withoutActs(flow, this.#setting.proposed) : flow;
  }
}
