/** The parcel of lesson 15: nobody's, and it moves no more. */
import { type Flow, look, say } from '../../conversation/flow.ts';
import { words } from '../../conversation/words.ts';
import { practiceParcel } from '../../school/deeds.ts';
import type { Doors } from '../doors.ts';
import { learnt } from '../learning/learnt.ts';

/** Who has not played yet sends what most begin with. */
const unplayed = { way: 'PK2CN', goods: 'chappal' } as const;

/** Says where it is and what that asks of its seller. In it is what was last sold in the practice shop. */
export function* followPractice({ practice, ...learner }: Pick<Doors, 'school' | 'review' | 'practice'>): Flow {
  const [game] = yield* look(() => practice.games());
  const { way, goods } = game ? { way: game.scenario.id, goods: game.product.id } : unplayed;
  yield* say('deed.parcel', {
    number: practiceParcel,
    goods: { words: words(`practice.label_${goods}` as 'practice.label_chappal') },
    buyer: { words: words(`deed.parcel_buyer_${way}`) },
  });
  yield* learnt(learner, 'tracking');
}
