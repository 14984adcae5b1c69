/** Where a person is, as it is kept between two messages. */

import type { BubbleControl } from './bubble.ts';
import type { Talk } from './flow.ts';
import type { FlowState } from './flow-state.ts';

/** `id` tells two rounds of a flow apart for as long as either is there. Talks saved before frames were numbered have none. */
export type Frame = { readonly id?: number; readonly flow: string; readonly state: FlowState };

/** The flow being spoken is the last of the stack, those beneath wait, the parked ones were left. */
export type Talking = {
  readonly stack: readonly Frame[];
  readonly parked: readonly Frame[];
  /** The last id that a frame was given. */
  readonly begun?: number;
  /** The buttons last shown that are not those of the open question: a number or a label typed means one of them. */
  readonly offered?: readonly BubbleControl[];
  /** How they voted in our last polls, the oldest first: what a change of it corrects. */
  readonly votes?: readonly Vote[];
};

/** The control chosen in a poll, by the platform's id of our message. */
export type Vote = { readonly on: string; readonly control?: string };

export type Talks<Doors> = { readonly [flow: string]: Talk<Doors> };

export const silent: Talking = { stack: [], parked: [] };

/** Names come out of buttons, which anybody can forge: what every object has, such as `constructor`, is no flow. */
export const talkNamed = <Doors>(talks: Talks<Doors>, flow: string): Talk<Doors> | undefined => (Object.hasOwn(talks, flow) ? talks[flow] : undefined);

/** A menu or a list is left without a trace, until something in it was answered. */
export function isPassing<Doors>(talks: Talks<Doors>, { flow, state }: Frame): boolean {
  if (talkNamed(talks, flow)?.passing !== true) return false;
  return state.asked?.leads === true || !state.log.some(({ step }) => step.startsWith('ask:'));
}
