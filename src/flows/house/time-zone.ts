import { act, ask, type Flow, look, redo, say } from '../../conversation/flow.ts';
import { type Question, yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';

/** By whose clock somebody lives: asked by city, and agreed by the time there. */
export function* timeZone({ people }: Doors): Flow {
  const zone = yield* ask('zone', whichZone);
  const minute = yield* look(() => people.timeIn(zone));
  if (minute === null) {
    yield* say('timezone.unknown');
    return yield* redo(['zone']);
  }
  const shown = { zone: { zone }, now: { minute } };
  const right = yield* ask('right', { ...yesNo('timezone.right', { yes: 'timezone.label_yes', no: 'timezone.label_no' }, shown), about: zone });
  if (!right) return yield* redo(['zone', 'right']);
  yield* act('kept', () => people.setTimeZone(zone));
  yield* say('timezone.kept', { zone: { zone } });
}

const likely: readonly (readonly [id: 'PK' | 'CN' | 'AE', zone: string])[] = [
  ['PK', 'Asia/Karachi'],
  ['CN', 'Asia/Shanghai'],
  ['AE', 'Asia/Dubai'],
];

const whichZone: Question<string> = {
  words: words('timezone.zone'),
  hint: words('timezone.zone_hint'),
  choices: likely.map(([id]) => ({ id, words: words(`timezone.label_${id}`) })),
  parse(raw, read) {
    if (typeof raw === 'object') return raw.kind === 'choice' ? likely.find(([id]) => id === raw.id)?.[1] : undefined;
    return read.timeZone(raw);
  },
};
