import type { Bubble } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import { act, ask, type Flow, hear, say } from '../../conversation/flow.ts';
import { yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';
import { appName } from './apps.ts';

/** Joins two apps of one person: a code is made on the one and written on the other. */
export function* link({ people }: Doors): Flow {
  const typed = yield* hear('code');
  if (typed === null) {
    const made = yield* act('made', () => people.linkCode());
    return yield* say('link.code', { code: `${made.code.slice(0, 4)} ${made.code.slice(4)}`, minutes: made.minutes });
  }

  const sure = yield* ask('sure', yesNo('link.sure', { yes: 'link.label_yes', no: 'link.label_no' }));
  if (!sure) return yield* say('link.dropped');
  const joined = yield* act('joined', () => people.join(typed));
  yield* say(joined.ok ? 'link.done' : `link.${joined.why}`);
}

/** What the other apps of a person are told: should it have been somebody else, this is how they learn of it. */
export const joinedNotice = (channel: string): Bubble => ({
  words: [words('link.told', { app: appName(channel) })],
  controls: [{ id: controlId({ to: 'flow', flow: 'apps', given: {} }), words: words('link.label_apps') }],
});
