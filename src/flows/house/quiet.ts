import { act, ask, type Flow, look, say } from '../../conversation/flow.ts';
import type { Question } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { type QuietHours, usualQuietHours } from '../../shop/quiet-hours.ts';
import type { Doors } from '../doors.ts';

/** When somebody wants no messages but answers. */
export function* quiet({ people }: Doors): Flow {
  const { quiet: now } = yield* look(() => people.manner());
  const hours = yield* ask('hours', whichHours(now));
  yield* act('kept', () => people.setQuietHours(hours));
  yield* say(hours.from === hours.until ? 'quiet.none_kept' : 'quiet.kept', hours.from === hours.until ? {} : spanOf(hours));
}

/** From and until the same: none. */
const never: QuietHours = { from: 0, until: 0 };
const choices: readonly (readonly [id: string, hours: QuietHours])[] = [
  ['usual', usualQuietHours],
  ['none', never],
];

const whichHours = (now: QuietHours): Question<QuietHours> => ({
  words: now.from === now.until ? words('quiet.hours_short') : words('quiet.hours', { now: { words: quietWords(now) } }),
  short: words('quiet.hours_short'),
  hint: words('quiet.hours_hint'),
  choices: choices.map(([id]) => ({ id, words: words(`quiet.label_${id}` as 'quiet.label_usual') })),
  about: null,
  parse(raw, read) {
    if (typeof raw === 'object') return raw.kind === 'choice' ? choices.find(([id]) => id === raw.id)?.[1] : undefined;
    const hours = read.hours(raw);
    return hours === 'none' ? never : hours;
  },
});

/** As one line of how it stands. */
export const quietWords = (hours: QuietHours): Words => (hours.from === hours.until ? words('quiet.line_none') : words('quiet.line', spanOf(hours)));

const spanOf = ({ from, until }: QuietHours) => ({ from: { minute: from }, until: { minute: until } });
