import { act, ask, type Flow, say } from '../conversation/flow.ts';
import { yesNo } from '../conversation/question.ts';
import type { Doors } from './doors.ts';

/** No more messages but those about one's own orders; asked once, and reversible. */
export function* stop({ people }: Doors): Flow {
  const sure = yield* ask('sure', yesNo('stop.sure', { yes: 'stop.label_yes', no: 'stop.label_no' }));
  yield* act('out', () => people.optOut(sure));
  yield* say(sure ? 'stop.done' : 'stop.kept');
}
