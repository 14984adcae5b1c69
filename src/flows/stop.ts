import { act, ask, type Flow, look, say } from '../conversation/flow.ts';
import { yesNo } from '../conversation/question.ts';
import type { Doors } from './doors.ts';

/** No more messages but those about one's own orders; asked once, and reversible. */
export function* stop({ people }: Doors): Flow {
  const { optedOut } = yield* look(() => people.manner());
  const asked = optedOut
    ? yesNo('stop.still', { yes: 'stop.label_stay', no: 'stop.label_no' })
    : yesNo('stop.sure', { yes: 'stop.label_yes', no: 'stop.label_no' });
  const sure = yield* ask('sure', asked);
  yield* act('out', () => people.optOut(sure));
  yield* say(sure ? 'stop.done' : optedOut ? 'stop.back' : 'stop.kept');
}
