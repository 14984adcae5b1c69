/** The desk of those who asked for a person; what is done at it goes out at once. */
import type pg from 'pg';
import { makeCases } from './store/cases/desk.ts';
import { makeCaseDesk } from './work/case-desk.ts';
import type { Clocks } from './work/clocks/clocks.ts';
import { handover } from './work/clocks/handover.ts';
import type { Deliver } from './work/delivery/deliver.ts';
import { errorOf, type House } from './work/house.ts';
import { patiently } from './work/patient.ts';

/** So long a page of the operator waits for a platform. */
const waitsMs = 2_000;

type Working = { readonly deliver: Pick<Deliver, 'all'>; readonly clocks: Pick<Clocks, 'ring'> };

export function openCases(house: House, pool: pg.Pool, timeZone: string, { deliver, clocks }: Working) {
  const failed = (error: unknown) => house.log.warn({ error: errorOf(error) }, 'an answer was not sent at once; the sweeper finds it');
  const goes = async (number: number, talk: number) => {
    await deliver.all(talk);
    await clocks.ring(handover, number);
  };
  return makeCaseDesk(house, makeCases(pool, timeZone), (number, talk) => patiently(() => goes(number, talk), waitsMs)().catch(failed));
}
