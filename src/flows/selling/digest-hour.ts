import { act, ask, type Flow, say } from '../../conversation/flow.ts';
import { oneOf } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { digestHours } from '../../shop/digest.ts';
import type { Doors } from '../doors.ts';

/** At which hour of the day a seller wants to read how the shop stands, if at all. */
export function* digestHour({ people }: Doors): Flow {
  const chosen = yield* ask('hour', oneOf('digest.hour', [...hours, { id: 'none', words: words('digest.label_none') }]));
  const hour = digestHours.find((one) => String(one) === chosen) ?? null;
  yield* act('kept', () => people.setDigestHour(hour));
  yield* say(hour === null ? 'digest.none' : 'digest.kept', hour === null ? {} : { at: { words: words(`digest.label_at_${hour}`) } });
}

const hours = digestHours.map((hour) => ({ id: String(hour), words: words(`digest.label_at_${hour}`) }));
