import { act, ask, type Flow, type Handover, look, say } from '../../conversation/flow.ts';
import { oneOf, yesNo } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import type { App, Doors } from '../doors.ts';
import { goTo, opening } from '../names.ts';

/** The apps on which a person is known: join another, or part with one. */
export function* apps({ people }: Doors): Flow<Handover | void> {
  const known = yield* look(() => people.apps());
  const others = known.filter(({ here }) => !here);
  const choices = [opening('link', 'apps.label_join'), ...others.map((app) => ({ id: app.id, words: appWords(app) }))];
  const chosen = yield* ask('which', oneOf(others.length > 0 ? 'apps.which' : 'apps.alone', choices));
  const app = others.find(({ id }) => id === chosen);
  if (!app) return goTo('link');

  const sure = yield* ask('sure', yesNo('apps.sure', { yes: 'apps.label_part', no: 'apps.label_keep' }, { app: { words: appWords(app) } }));
  if (!sure) return yield* say('apps.kept');
  const parted = yield* act('parted', () => people.part(app.id));
  yield* say(parted.ok ? 'apps.parted' : 'apps.not_parted', { app: { words: appWords(app) } });
}

const appWords = ({ channel, ending }: App): Words => words('apps.label_app', { app: appName(channel), ending });

/** Names of their own, the same in all languages. */
export const appName = (channel: string): string => (channel.includes('whatsapp') ? 'WhatsApp' : channel.includes('telegram') ? 'Telegram' : channel);
