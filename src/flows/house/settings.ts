import { act, ask, type Flow, type Handover, look, say } from '../../conversation/flow.ts';
import { oneOf, text } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { digestHours } from '../../shop/digest.ts';
import { mutable } from '../../shop/mutable.ts';
import type { Doors, Manner } from '../doors.ts';
import { type FlowName, goTo, opening } from '../names.ts';
import { quietWords } from './quiet.ts';

const forAll = ['language', 'timezone', 'quiet', 'messages', 'apps', 'privacy'] as const;
const forSellers = ['language', 'timezone', 'quiet', 'digest', 'messages', 'payto', 'apps', 'privacy'] as const;

/** How it stands, and what can be changed of it. */
export function* settings({ me, people, shop }: Doors): Flow<Handover> {
  const sells = me.role === 'seller';
  const manner = yield* look(() => people.manner());
  const payTo = sells ? ((yield* look(() => shop.profile()))?.payTo ?? null) : null;
  const lines = [...mannerLines(manner, sells), ...(payTo === null ? [] : [words('settings.line_payto', { account: payTo })])];
  const offered = sells ? forSellers : forAll;
  const chosen = yield* ask('what', {
    ...oneOf(
      'settings.what',
      offered.map((id) => opening(id, `settings.label_${id}`)),
      { lines: { lines } },
    ),
    short: words('settings.what_short'),
    about: null,
  });
  const flow: FlowName = offered.find((id) => id === chosen) ?? 'language';
  return goTo(flow);
}

function mannerLines({ timeZone, minute, quiet, muted, digestHour, optedOut }: Manner, sells: boolean): readonly Words[] {
  const hour = digestHours.find((one) => one === digestHour);
  return [
    words('settings.line_language'),
    words('settings.line_timezone', { zone: { zone: timeZone }, now: { minute } }),
    quietWords(quiet),
    ...(sells
      ? [
          hour === undefined || optedOut
            ? words('settings.line_digest_none')
            : words('settings.line_digest', { at: { words: words(`digest.label_at_${hour}`) } }),
        ]
      : []),
    ...(optedOut ? [words('settings.line_own')] : mutable.map((one) => words(`settings.line_${one}_${muted.includes(one) ? 'off' : 'on'}`))),
  ];
}

/** Where buyers send a transfer to. */
export function* payto({ shop }: Doors): Flow {
  const account = yield* ask('account', text('settings.account', 200));
  const known = yield* act('account', () => shop.setPayTo(account));
  yield* say(known ? 'settings.account_kept' : 'settings.no_shop', known ? { account } : {});
}
