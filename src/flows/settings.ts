import { act, ask, type Flow, type Handover, say } from '../conversation/flow.ts';
import { oneOf, text } from '../conversation/question.ts';
import type { Doors } from './doors.ts';
import { type FlowName, goTo, opening } from './names.ts';

export function* settings({ me }: Doors): Flow<Handover> {
  const offered =
    me.role === 'seller' ? (['language', 'payto', 'digest', 'apps', 'privacy', 'stop'] as const) : (['language', 'apps', 'privacy', 'stop'] as const);
  const chosen = yield* ask(
    'what',
    oneOf(
      'settings.what',
      offered.map((id) => opening(id, `settings.label_${id}`)),
    ),
  );
  const flow: FlowName = offered.find((id) => id === chosen) ?? 'language';
  return goTo(flow);
}

/** Where buyers send a transfer to. */
export function* payto({ shop }: Doors): Flow {
  const account = yield* ask('account', text('settings.account', 200));
  const known = yield* act('account', () => shop.setPayTo(account));
  yield* say(known ? 'settings.account_kept' : 'settings.no_shop', known ? { account } : {});
}
