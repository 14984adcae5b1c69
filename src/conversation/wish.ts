import type { BubbleControl } from './bubble.ts';
import type { Command } from './control.ts';
import type { Given } from './flow.ts';
import type { Attachment, Raw } from './message.ts';
import type { Words } from './words.ts';

/**
 * What a person wants, in the few words the engine knows. Nothing else can come out of understanding, or out of a model.
 * `unsure`: it is the best guess, and whoever understands more may be asked first.
 */
export type Wish = { readonly unsure?: true } & Wished;

type Wished =
  /** `otherwise` is what it means where the open question does not understand it. */
  | { readonly do: 'answer'; readonly raw: Raw; readonly by?: string; readonly otherwise?: () => Wish | undefined }
  /** A tap on a control of ours, however old. */
  | { readonly do: 'tap'; readonly control: string }
  /** How they vote by now in a poll of ours, the message `on`; without a control they took their vote back. */
  | { readonly do: 'vote'; readonly on: string; readonly control?: string }
  /** `said` are the words that mean it, unless they are just what a choice of the open question is called. */
  | { readonly do: 'start'; readonly flow: string; readonly given: Given; readonly said?: { readonly raw: string; readonly by: string } }
  /** Other words for answers already given. */
  | { readonly do: 'correct'; readonly given: Given }
  /** Other words for the answer which that message gave. */
  | { readonly do: 'reword'; readonly by: string; readonly raw: Raw }
  | { readonly do: 'command'; readonly command: Command }
  | { readonly do: 'reply'; readonly words: Words }
  /** Nobody can tell which of these controls is meant. */
  | { readonly do: 'offer'; readonly words: Words; readonly controls: readonly BubbleControl[] };

/** A thing that came with the wish. */
export function attachmentIn(wish: Wish): Attachment | undefined {
  const raws = wish.do === 'answer' ? [wish.raw] : wish.do === 'start' ? Object.values(wish.given) : [];
  return raws.find((raw): raw is Attachment => typeof raw === 'object' && raw.kind !== 'choice');
}
