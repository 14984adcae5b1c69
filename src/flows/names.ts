/** The flows there are. A button names one, so a name may be added or retired, never reused for something else. */
import { type Given, type Handover, handover, type Offer } from '../conversation/flow.ts';
import type { Choice } from '../conversation/question.ts';
import { type Key, words } from '../conversation/words.ts';

export type FlowName =
  | 'welcome'
  | 'menu'
  | 'help'
  | 'language'
  | 'settings'
  | 'payto'
  | 'digest'
  | 'timezone'
  | 'quiet'
  | 'messages'
  | 'offers'
  | 'apps'
  | 'link'
  | 'privacy'
  | 'human'
  | 'ask'
  | 'enquiry'
  | 'deal'
  | 'block'
  | 'heard'
  | 'stop'
  | 'sell'
  | 'picture'
  | 'listings'
  | 'draft'
  | 'amend'
  | 'undo'
  | 'browse'
  | 'card'
  | 'cart'
  | 'checkout'
  | 'pay'
  | 'orders'
  | 'track'
  | 'received'
  | 'withdraw'
  | 'ready'
  | 'slip'
  | 'sales'
  | 'sale'
  | 'share'
  | 'tell'
  | 'telling'
  | 'file'
  | 'problem'
  | 'care'
  | 'history'
  | 'learn'
  | 'lessons'
  | 'lesson'
  | 'deed'
  | 'tax'
  | 'price'
  | 'parcel'
  | 'undone'
  | 'mycards'
  | 'review'
  | 'diagnostic'
  | 'goal'
  | 'reminder'
  | 'progress'
  | 'practice'
  | 'stall'
  | 'day'
  | 'debrief'
  | 'class'
  | 'board'
  | 'exam'
  | 'certificate'
  | 'check'
  | 'asked'
  | 'unknown';

/** Ends a flow and begins another. */
export const goTo = (flow: FlowName, given: Given = {}): Handover => handover(flow, given);

/** A choice that leads to a flow, with its own id as the answer to that flow's question. */
export const leading = (flow: FlowName, question: string, choice: Choice): Choice => ({ ...choice, opens: { flow, given: { [question]: choice.id } } });

/** A choice that is a flow. */
export const opening = (flow: FlowName, label: Key): Choice => ({ id: flow, words: words(label), opens: { flow, given: {} } });

/** A button that begins a flow. */
export const offer = (label: Key, flow: FlowName, given?: { readonly [question: string]: string }): Offer => ({
  words: words(label),
  start: flow,
  ...(given && { given }),
});
