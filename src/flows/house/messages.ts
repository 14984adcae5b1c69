import { act, ask, type Flow, type Handover, look, say } from '../../conversation/flow.ts';
import { oneOf, yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { type Mutable, mutable } from '../../shop/mutable.ts';
import type { Doors } from '../doors.ts';
import { goTo, opening } from '../names.ts';

/** Of what somebody is told besides their own orders. */
export function* messages({ people }: Doors): Flow<Handover | void> {
  const { muted, optedOut } = yield* look(() => people.manner());
  // Who wants none of them is asked about all first.
  if (optedOut) return goTo('stop');
  const choices = mutable.map((id) => ({ id, words: words(`messages.label_${id}`), description: words(muted.includes(id) ? 'messages.off' : 'messages.on') }));
  const chosen = yield* ask('which', { ...oneOf('messages.which', [...choices, opening('stop', 'messages.label_stop')]), about: null });
  const kind: Mutable | undefined = mutable.find((one) => one === chosen);
  if (kind === undefined) return goTo('stop');

  const wanted = yield* ask('wanted', yesNo(`messages.wanted_${kind}`, { yes: 'messages.label_yes', no: 'messages.label_no' }));
  yield* act('kept', () => people.mute(kind, !wanted));
  yield* say(`messages.${kind}_${wanted ? 'on' : 'off'}`);
}
