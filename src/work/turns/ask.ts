/** Asks the assistant what somebody may have meant, outside any transaction. Whatever fails here, the turn goes its plain way. */
import type { Assistant, Situation } from '../../assistant/assistant.ts';
import { mayLeave } from '../../assistant/may-propose.ts';
import { talkNamed } from '../../conversation/talking.ts';
import type { Conversation } from '../../conversation/turn.ts';
import type { Unsure } from '../../conversation/unsure.ts';
import type { Wish } from '../../conversation/wish.ts';
import { bare } from '../../words/bidi.ts';
import { isLanguage } from '../../words/language.ts';
import { errorOf, type House } from '../house.ts';
import { factsFor } from './facts.ts';
import type { Next } from './take-turn.ts';

/** More than this is no message that a flow is waiting for. */
const textAtMost = 600;

/** Whether what was said may be put before the assistant now: typed by somebody who agreed to the privacy notice, and not private by what it answers. */
export function mayAsk({ assistant, talks }: House, { person, talking }: Conversation, { message, content, proposed }: Next, unsure: Unsure): boolean {
  if (!assistant?.awake() || proposed !== undefined || message.edits !== undefined || !person.consented) return false;
  const text = wordsOf(content, unsure);
  if (text === undefined || text.length > textAtMost) return false;
  const above = talkNamed(talks, talking.stack.at(-1)?.flow ?? '')?.above === true;
  // A yes to what was heard is none of the words that were heard.
  if (above && unsure.said === undefined) return false;
  const top = talking.stack.at(above ? -2 : -1);
  const asked = unsure.question ?? (top?.state.asked && { flow: top.flow, step: top.state.asked.step });
  return asked === undefined || mayLeave(asked);
}

/** What nothing was sure of: the words of the message, or those that were heard and are said yes to. */
const wordsOf = (content: Next['content'], { said }: Unsure): string | undefined =>
  said ?? (typeof content === 'object' && content.kind === 'text' ? content.text : undefined);

/** `plain`: nothing better is known. Never throws. */
export async function ask(house: House, assistant: Assistant, conversation: Conversation, { message, content }: Next, unsure: Unsure): Promise<Wish | 'plain'> {
  const text = wordsOf(content, unsure);
  if (text === undefined) return 'plain';
  const work = house.begin(conversation);
  try {
    const situation = await situationOf(house, conversation, text, unsure, work.doors);
    return (await assistant.understand(situation, message.ref ?? message.id)) ?? 'plain';
  } catch (error) {
    house.log.error({ conversation: conversation.id, error: errorOf(error) }, 'the assistant could not be asked');
    return 'plain';
  } finally {
    await work.abandon();
  }
}

type Doors = ReturnType<House['begin']>['doors'];

async function situationOf({ words }: House, { person }: Conversation, text: string, { question }: Unsure, doors: Doors): Promise<Situation> {
  const language = isLanguage(person.language) ? person.language : 'en';
  const say = (said: Parameters<typeof words.render>[0]) => bare(words.render(said, language));
  return {
    person: person.id,
    language,
    role: person.role,
    text,
    ...(question && {
      open: {
        flow: question.flow,
        step: question.step,
        words: say(question.words),
        ...(question.choices && { choices: question.choices.map(({ id, words: label }) => ({ id, label: say(label) })) }),
      },
    }),
    ...(await factsFor(doors, text, say)),
  };
}
