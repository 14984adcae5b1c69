/** What the operator may see and do: how everything stands, what failed for good, and their password. */
import type pg from 'pg';
import { makeFailures } from '../clocks/failures.ts';
import { makeParked } from '../delivery/parked.ts';
import { makeUndelivered } from '../delivery/undelivered.ts';
import { makeOperatorPassword, settleOperatorPassword } from './operator-password.ts';
import { makeStanding } from './standing.ts';

export const operatorDoor = (pool: pg.Pool) => ({
  password: makeOperatorPassword(pool),
  settlePassword: (given: string | undefined) => settleOperatorPassword(pool, given),
  standing: makeStanding(pool),
  rings: makeFailures(pool),
  messages: makeUndelivered(pool),
  parked: makeParked(pool),
});
