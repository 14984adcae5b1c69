import { ask, type Flow, type Handover, hear, say, typed } from '../../conversation/flow.ts';
import { type Question, yesNo } from '../../conversation/question.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';

/** A question that nothing on record answers: a person may be asked it, in the words in which it came. */
export function* unknown(_doors: Doors): Flow<Handover | undefined> {
  const question = yield* hear('question');
  const answer = yield* ask('person', shallI);
  if (typeof answer === 'string') return typed(answer);
  if (answer) return goTo('human', question === null ? {} : { about: question });
  yield* say('assistant.not_asked', {}, { offers: [offer('engine.command_menu', 'menu')] });
  return undefined;
}

const offered = yesNo('assistant.unknown', { yes: 'assistant.label_ask', no: 'assistant.label_leave' });

/** Yes, no, or whatever else they go on with. */
const shallI: Question<boolean | string> = {
  ...offered,
  parse: (raw, read) => offered.parse(raw, read) ?? (typeof raw === 'string' && raw.trim() !== '' ? raw : undefined),
};
