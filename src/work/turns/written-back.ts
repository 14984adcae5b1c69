/** Words typed right beneath what a buyer or a seller wrote, where nothing else is open: likely the answer to it. */
import { readControl } from '../../conversation/control.ts';
import type { Conversation } from '../../conversation/turn.ts';
import type { Wish } from '../../conversation/wish.ts';
import { readCommand } from '../../understanding/phrases/commands.ts';
import { isGreeting } from '../../understanding/phrases/greetings.ts';
import type { House } from '../house.ts';
import type { Saying } from './meant.ts';

/** The wish to pass them on, of which the flow asks first; the wish as it was where nothing of the kind was shown last. */
export async function writtenBack(house: House, { id }: Pick<Conversation, 'id'>, { text, aside }: Saying, wish: Wish): Promise<Wish> {
  if (!isIdle(wish, text) || readCommand(text) || isGreeting(text) || !/\p{L}/u.test(text)) return wish;
  const [last] = await house.outbox.newsShown(id, aside);
  const answers = last?.bubble.controls?.map((control) => readControl(control.id)) ?? [];
  const to = answers.find((target) => target?.to === 'flow' && target.flow === 'ask');
  if (to?.to !== 'flow') return wish;
  return { do: 'start', flow: 'ask', given: { ...to.given, message: text, back: 'yes' } };
}

/** It means nothing for sure, nothing but the menu, or goods that are looked for by just these words. */
const isIdle = (wish: Wish, text: string): boolean =>
  wish.unsure === true || (wish.do === 'command' && wish.command === 'menu') || (wish.do === 'start' && wish.flow === 'browse' && wish.given.query === text);
