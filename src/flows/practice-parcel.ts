/** The parcel of lesson 15: nobody's, and it moves no more. */
import { type Flow, say } from '../conversation/flow.ts';
import { words } from '../conversation/words.ts';
import { practiceParcel } from '../school/deeds.ts';
import type { SchoolDoor } from '../school/school.ts';
import { learnt } from './learnt.ts';

export function* followPractice(school: SchoolDoor): Flow {
  const status = (name: 'InfoReceived' | 'InTransit' | 'AttemptFail') => ({ words: words(`track.status_${name}`) });
  yield* say('deed.parcel', {
    number: practiceParcel,
    received: status('InfoReceived'),
    transit: status('InTransit'),
    failed: status('AttemptFail'),
  });
  yield* learnt(school, 'tracking');
}
