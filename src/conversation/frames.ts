/** The flows a person is in, and those they left. */

import { answersOf, isDraft, putAside, unfinished } from './drafts.ts';
import type { Given, Handover, Left, Talk, Typed } from './flow.ts';
import { type FlowState, fresh } from './flow-state.ts';
import type { Attachment } from './message.ts';
import type { Resumed } from './say.ts';
import { type Frame, isPassing, type Talking, type Talks, talkNamed } from './talking.ts';
import type { Words } from './words.ts';

/** Deeper than people can hold in mind; what lies beneath is put aside, not lost. */
const deepest = 5;

export class Frames<Doors> {
  readonly stack: Frame[];
  parked: Frame[];
  begun: number;
  #news: readonly Words[] = [];
  readonly #talks: Talks<Doors>;

  /** A release may have taken a flow away: those who were in it go on with what lies beneath. */
  constructor(talks: Talks<Doors>, before: Talking) {
    this.#talks = talks;
    this.begun = before.begun ?? 0;
    const known = (frames: readonly Frame[]) => frames.filter((frame) => this.talkOf(frame)).map((frame) => ({ ...frame, id: frame.id ?? ++this.begun }));
    this.parked = known(before.parked);
    this.stack = known(before.stack);
  }

  get top(): Frame | undefined {
    return this.stack.at(-1);
  }

  talkOf(frame: Frame): Talk<Doors> | undefined {
    return talkNamed(this.#talks, frame.flow);
  }

  /** Which of its flow's questions is open there. */
  place(frame: Frame, { asked }: FlowState): Resumed {
    const questions = this.talkOf(frame)?.questions ?? [];
    const at = questions.indexOf(asked?.step.replace(/#\d+$/, '') ?? '');
    return at < 0 ? 'uncounted' : { at: at + 1, of: questions.length };
  }

  isPassing(frame: Frame | undefined): boolean {
    return frame !== undefined && isPassing(this.#talks, frame);
  }

  isAbove(frame: Frame | undefined): boolean {
    return frame !== undefined && talkNamed(this.#talks, frame.flow)?.above === true;
  }

  isDraft(frame: Frame): boolean {
    return isDraft(this.#talks, frame);
  }

  begin(flow: string, given: Given): void {
    this.stack.push({ id: ++this.begun, flow, state: fresh(given) });
    if (this.stack.length > deepest) this.putAside(...this.stack.splice(0, this.stack.length - deepest));
  }

  putAside(...frames: readonly Frame[]): void {
    const { parked, news } = putAside(this.#talks, this.parked, frames);
    this.parked = parked;
    this.#news = [...this.#news, ...news];
  }

  /** What is still to be said of drafts that were put aside. */
  takeNews(): readonly Words[] {
    const news = this.#news;
    this.#news = [];
    return news;
  }

  /** Puts what is above this place aside, but what passes. */
  leaveAbove(at: number): void {
    this.putAside(...this.stack.splice(at + 1).filter((frame) => !this.isPassing(frame)));
  }

  /** Nobody wants to come back to an old page, or to the goods looked at before these. */
  dropPassing(next?: string): void {
    for (let top = this.top; top && (this.isPassing(top) || (top.flow === next && this.talkOf(top)?.passing)); top = this.top) this.stack.pop();
  }

  /** Before this flow begins. What stands above the rest leaves all of it as it is, and takes the place of another of its kind. */
  makeRoom(flow: string): void {
    if (!talkNamed(this.#talks, flow)?.above) this.dropPassing(flow);
    else if (this.top?.flow === flow) this.stack.pop();
  }

  /** What a list led to is over: nobody wants the list again. */
  leaveLists(after: Frame): void {
    if (this.talkOf(after)?.above) return;
    while (this.top?.state.asked?.leads && this.isPassing(this.top)) this.stack.pop();
  }

  listLeadingTo(flow: string, frame: Frame | undefined): Frame | undefined {
    return frame && frame.flow !== flow && frame.state.asked?.leads && this.isPassing(frame) ? frame : undefined;
  }

  /** Takes a frame from where it waits. */
  takeOut(frame: Frame): void {
    this.parked = this.parked.filter((one) => one !== frame);
    if (this.stack.includes(frame)) this.stack.splice(this.stack.indexOf(frame), 1);
  }

  known(id: number): Frame | undefined {
    return [...this.parked, ...this.stack].find((frame) => frame.id === id);
  }

  /** Where it waits it goes on waiting; of those put aside it is now the last. */
  change(frame: Frame, state: FlowState): void {
    const at = this.stack.indexOf(frame);
    if (at >= 0) this.stack[at] = { ...frame, state };
    else this.parked = [...this.parked.filter((one) => one !== frame), { ...frame, state }];
  }

  /** The draft that a thing sent belongs to, when it would go elsewhere. `begins`: it would begin a flow of its own. */
  ownerOf(more: Attachment, begins: boolean): Frame | undefined {
    const owns = (frame: Frame) => this.talkOf(frame)?.drafts?.owns(answersOf(frame.state), more);
    const waiting = begins ? this.stack.findLast((frame) => owns(frame) !== undefined) : undefined;
    const owner = [...this.parked, ...this.stack].findLast((frame) => owns(frame) === 'surely') ?? waiting;
    return owner === this.top && !begins ? undefined : owner;
  }

  readonly left: Left = (flow) =>
    [...this.parked, ...this.stack]
      .filter((frame) => frame.flow === flow && this.isDraft(frame))
      .map((frame) => unfinished(this.#talks, frame))
      .reverse();

  /** A flow that ended leads to another, or takes up or throws away what was left; one that is listed comes back to its list. */
  handOver(next: Exclude<Handover, { rest: true } | Typed>, from: Frame): void {
    if ('start' in next) {
      const list = this.listLeadingTo(next.start, from);
      if (list) this.stack.push(list);
      this.begin(next.start, next.given);
      return;
    }
    const draft = this.known('resume' in next ? next.resume : next.forget);
    if (!draft) return;
    this.takeOut(draft);
    if (!('resume' in next)) return;
    this.dropPassing();
    this.stack.push(draft);
  }
}
