/** All clocks of the house: what comes up by its hour, and what was left undone. */
import { broadcastWords } from './flows/broadcast-notices.ts';
import { digestNotice } from './flows/digest.ts';
import { learningNotice } from './flows/learning-notice.ts';
import { outageNotice } from './flows/outage.ts';
import { telling } from './store/broadcast/telling.ts';
import { makeHanded } from './store/cases/handed.ts';
import { makeForgotten } from './store/clocks/forgotten.ts';
import { storeClocks } from './store/clocks/index.ts';
import { learning } from './store/clocks/learning.ts';
import { makeParked } from './store/parked.ts';
import { makeStatuses } from './store/statuses.ts';
import { failedStatusClock } from './work/failed-statuses.ts';
import { nudging, parking } from './work/forgotten.ts';
import { handingBack } from './work/handover.ts';
import type { Clock, House } from './work/house.ts';
import { unparking } from './work/unpark.ts';

type Ground = Parameters<typeof storeClocks>[0] & Parameters<typeof learning>[0] & Omit<Parameters<typeof telling>[0], 'say'>;

export function allClocks(house: House, ground: Ground, stopped: Parameters<typeof storeClocks>[2]): readonly Clock[] {
  const { pool, timeZone } = ground;
  const forgotten = makeForgotten(pool, timeZone);
  return [
    ...storeClocks(ground, { digest: digestNotice, outage: outageNotice }, stopped),
    learning(ground, learningNotice),
    telling({ ...ground, say: broadcastWords }),
    nudging(house, forgotten),
    parking(house, forgotten),
    handingBack(house, makeHanded(pool)),
    failedStatusClock(house, makeStatuses(pool)),
    unparking(house, makeParked(pool)),
  ];
}
