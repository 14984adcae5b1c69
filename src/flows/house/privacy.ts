import { type Flow, say } from '../../conversation/flow.ts';
import type { Doors } from '../doors.ts';

export function* privacy({ me }: Doors): Flow {
  yield* say('privacy.notice');
  if (me.assisted) yield* say('privacy.assistant');
  for (const what of me.sensed) yield* say(`privacy.${what}`);
}
