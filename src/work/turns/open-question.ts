/** The question that is open in a talk, asked once more. */
import { type Conversed, converse } from '../../conversation/converse.ts';
import { type Frame, isPassing } from '../../conversation/talking.ts';
import type { Conversation } from '../../conversation/turn.ts';
import type { House, Work } from '../house.ts';

/** The talk that is not left without a trace. */
export const openTalk = ({ talks }: Pick<House, 'talks'>, { talking }: Pick<Conversation, 'talking'>): Frame | undefined =>
  talking.stack.findLast((frame) => !isPassing(talks, frame));

/** In short; `undefined` when there is none, or asking it would lead further by itself. */
export async function askAgain(house: Pick<House, 'talks' | 'read'>, conversation: Conversation, { doors }: Work): Promise<Conversed | undefined> {
  const before = openTalk(house, conversation);
  if (!before?.state.asked) return undefined;
  const said = await converse({ talks: house.talks, doors, read: house.read }, conversation.talking, { do: 'command', command: 'continue' });
  return said.bubbles.length > 0 && isSame(before, said.talking.stack.at(-1)) ? said : undefined;
}

const isSame = ({ flow, state }: Frame, now: Frame | undefined): boolean =>
  now?.flow === flow && now.state.asked?.step === state.asked?.step && now.state.log.length === state.log.length;
