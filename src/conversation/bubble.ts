/** What is said in a turn, as it is kept in the outbox: words and controls, not yet in any language. */
import type { Words } from './words.ts';

export type BubbleControl = { readonly id: string; readonly words: Words; readonly description?: Words };

export type Bubble = {
  /** One paragraph each. */
  readonly words: readonly Words[];
  readonly controls?: readonly BubbleControl[];
  readonly numbered?: boolean;
  readonly picture?: string;
  /** Shown by changing the message that was tapped, where the channel can. */
  readonly inPlace?: boolean;
};
