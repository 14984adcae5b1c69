/** The parcel of lesson 15: nobody's, and it moves no more. */
import { type Flow, say } from '../conversation/flow.ts';
import { practiceParcel } from '../school/deeds.ts';
import type { Doors } from './doors.ts';
import { learnt } from './learnt.ts';

/** Says where it is and what that asks of its seller. */
export function* followPractice(learner: Pick<Doors, 'school' | 'review'>): Flow {
  yield* say('deed.parcel', { number: practiceParcel });
  yield* learnt(learner, 'tracking');
}
