/** Flows that were begun and left: what is known of them, and how many can wait. */

import type { Answers, Unfinished } from './flow.ts';
import type { FlowState } from './flow-state.ts';
import { type Frame, type Talks, talkNamed } from './talking.ts';
import type { Words } from './words.ts';

/** As many drafts as a page of a list shows. */
const draftsAtMost = 5;
/** Of what is no draft, such as a setting, the last few can be continued. */
const othersAtMost = 3;

export const answersOf = ({ log }: FlowState): Answers =>
  Object.fromEntries(log.flatMap(({ step, value }) => (step.startsWith('ask:') && value !== undefined ? [[step.slice('ask:'.length), value]] : [])));

/** A round in which nothing was answered, or all was skipped, is no draft: nothing is lost with it. */
export function isDraft<Doors>(talks: Talks<Doors>, { flow, state }: Frame): boolean {
  const { drafts, questions = [] } = talkNamed(talks, flow) ?? {};
  return drafts !== undefined && questions.some((question) => (answersOf(state)[question] ?? null) !== null);
}

export function unfinished<Doors>(talks: Talks<Doors>, { id = 0, flow, state }: Frame): Unfinished {
  const counted = talkNamed(talks, flow)?.questions ?? [];
  const answers = answersOf(state);
  return { id, answers, answered: counted.filter((question) => Object.hasOwn(answers, question)).length, of: counted.length };
}

/** Puts flows aside, the oldest first. `news` is what must be said of it: a draft never makes room silently. */
export function putAside<Doors>(talks: Talks<Doors>, parked: readonly Frame[], more: readonly Frame[]): { parked: Frame[]; news: Words[] } {
  const all = [...parked, ...more];
  const drafts = all.filter((frame) => isDraft(talks, frame));
  const others = all.filter((frame) => !drafts.includes(frame));
  const lost = drafts.slice(0, -draftsAtMost);
  const gone = new Set([...lost, ...others.slice(0, -othersAtMost)]);
  const isFull = drafts.length >= draftsAtMost && more.some((frame) => drafts.includes(frame));
  const next = isFull ? drafts.slice(lost.length).slice(0, 1) : [];
  const told = (what: 'lost' | 'full') => (frame: Frame) => talkNamed(talks, frame.flow)?.drafts?.[what](answersOf(frame.state)) ?? [];
  return { parked: all.filter((frame) => !gone.has(frame)), news: [...lost.flatMap(told('lost')), ...next.flatMap(told('full'))] };
}
