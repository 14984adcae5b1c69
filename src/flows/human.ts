import { act, ask, type Flow, say } from '../conversation/flow.ts';
import { text } from '../conversation/question.ts';
import type { Doors } from './doors.ts';

/** A person is asked for: what it is about is kept for the operator. */
export function* human({ people }: Doors): Flow {
  const about = yield* ask('about', text('human.about', 1000));
  yield* act('asked', () => people.askPerson(about));
  yield* say('human.noted');
}
