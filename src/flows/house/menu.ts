import type { Handover } from '../../conversation/flow.ts';
import { ask, type Flow } from '../../conversation/flow.ts';
import { oneOf } from '../../conversation/question.ts';
import type { Doors } from '../doors.ts';
import { type FlowName, goTo, opening } from '../names.ts';

/** What a person can do here; what their role does most stands first. */
export function* menu({ me }: Doors): Flow<Handover> {
  const offered = me.role === 'seller' ? forSellers : me.role === 'trainee' ? forTrainees : forBuyers;
  const chosen = yield* ask(
    'what',
    oneOf(
      'menu.what',
      offered.map((id) => opening(id, `menu.label_${id}`)),
    ),
  );
  return goTo(offered.find((id) => id === chosen) ?? 'help');
}

const forSellers = ['sell', 'sales', 'listings', 'browse', 'orders', 'learn', 'settings', 'help'] as const satisfies readonly FlowName[];
const forBuyers = ['browse', 'cart', 'orders', 'track', 'sell', 'learn', 'settings', 'help'] as const satisfies readonly FlowName[];
const forTrainees = ['learn', 'browse', 'cart', 'orders', 'sell', 'settings', 'help'] as const satisfies readonly FlowName[];
