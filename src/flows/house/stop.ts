import { act, ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { yesNo } from '../../conversation/question.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';

/** No more messages but those about one's own orders; asked once, and taken back by a word. */
export function* stop({ people }: Doors): Flow<Handover | void> {
  const again = yield* hear('again');
  const { optedOut } = yield* look(() => people.manner());
  if (again !== null && optedOut) {
    yield* act('back', () => people.optOut(false));
    return yield* say('stop.back');
  }
  // `start` is the menu to everybody else.
  if (again === 'start') return goTo('menu');
  if (again !== null) return yield* say('stop.not_stopped', {}, { offers: [offer('stop.label_which', 'messages')] });

  const asked = optedOut
    ? yesNo('stop.still', { yes: 'stop.label_stay', no: 'stop.label_no' })
    : yesNo('stop.sure', { yes: 'stop.label_yes', no: 'stop.label_no' });
  const sure = yield* ask('sure', asked);
  yield* act('out', () => people.optOut(sure));
  yield* say(sure ? 'stop.done' : optedOut ? 'stop.back' : 'stop.kept');
}
