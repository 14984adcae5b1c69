/** All clocks of the house: what comes up by its hour, and what was left undone. */

import { outageNotice } from './flows/house/outage.ts';
import { learningNotice } from './flows/learning/learning-notice.ts';
import { broadcastWords } from './flows/selling/broadcast-notices.ts';
import { digestNotice } from './flows/selling/digest.ts';
import { telling } from './store/broadcast/telling.ts';
import { makeHanded } from './store/cases/handed.ts';
import { makeForgotten } from './store/clocks/forgotten.ts';
import { storeClocks } from './store/clocks/index.ts';
import { learning } from './store/clocks/learning.ts';
import { makeParked } from './store/delivery/parked.ts';
import { makeStatuses } from './store/delivery/statuses.ts';
import { nudging, parking } from './work/clocks/forgotten.ts';
import { handingBack } from './work/clocks/handover.ts';
import { failedStatusClock } from './work/delivery/failed-statuses.ts';
import { unparking } from './work/delivery/unpark.ts';
import type { Clock, House } from './work/house.ts';

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
