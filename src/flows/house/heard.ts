import { ask, type Flow, type Handover, hear, say, typed } from '../../conversation/flow.ts';
import { type Question, yesNo } from '../../conversation/question.ts';
import type { Doors } from '../doors.ts';

/** What was heard in a voice note is shown before anything is done with it; then it is as good as typed. */
export function* heard(_doors: Doors): Flow<Handover | undefined> {
  const said = yield* hear('said');
  const at = yield* hear('at');
  if (said === null) return undefined;
  const answer = yield* ask('right', isIt(said));
  if (answer !== false) return answer === true ? typed(said, at) : typed(answer);
  yield* say('heard.again');
  return undefined;
}

/** Yes, no, or what it really was. */
const isIt = (said: string): Question<boolean | string> => {
  const asked = yesNo('heard.is_it', { yes: 'heard.label_yes', no: 'heard.label_no' }, { said });
  return {
    ...asked,
    parse(raw, read) {
      const answer = asked.parse(raw, read);
      return answer ?? (typeof raw === 'string' && raw.trim() !== '' ? raw : undefined);
    },
  };
};
