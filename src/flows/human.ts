import type { Bubble } from '../conversation/bubble.ts';
import { act, ask, type Flow, type Handover, rest, say } from '../conversation/flow.ts';
import { text } from '../conversation/question.ts';
import { commandControl } from '../conversation/say.ts';
import { words } from '../conversation/words.ts';
import type { Doors } from './doors.ts';

/** A person is asked for: the talk is handed over to one of the house. Its open question waits until it is given back. */
export function* human({ people }: Doors): Flow<Handover> {
  // Where the talk is about an order or goods, their seller can be asked instead: it is offered here, before what it is about is asked.
  const about = yield* ask('about', text('human.about', 1000));
  const { number, added, minutes } = yield* act('asked', () => people.askPerson(about));
  yield* say(added ? 'human.added' : 'human.noted', { number: String(number), minutes });
  return rest;
}

/** What somebody is told of their case by a person of the house: that it is being read, or an answer. */
export const answerWords = (by: string | null, said?: string): Bubble => {
  if (said === undefined) return { words: [by === null ? words('human.taken_unnamed') : words('human.taken', { by })] };
  return { words: [by === null ? words('human.says_unnamed', { said }) : words('human.says', { by, said })] };
};

/** How a handover ended: given back or nobody wrote any more, the case closed, or nobody was there. */
export const endedWords = (how: 'back' | 'closed' | 'unanswered', number: number): Bubble => ({
  words: [words(`human.${how}`, { number: String(number) })],
  controls: [commandControl('menu')],
});
