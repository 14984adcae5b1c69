/** Talks in which somebody was asked something and went away. */
import type pg from 'pg';
import { deadlines } from '../../shop/deadlines.ts';
import { mayBeReminded } from '../people/consent.ts';
import { byDay, idsOf, mayRing } from './clock.ts';

const before = (ms: number): string => `$1::timestamptz - interval '${ms} milliseconds'`;
const top = `c.talking->'stack'->-1->'state'->'asked'`;

/** SQL over conversation `c` at the hour `$1`: a question was left open there of which its reader is to be reminded. */
export const isLeftOpen = `c.heard_at <= ${before(deadlines.nudge)} and c.blocked_at is null and ${top} is not null and not ${top} ? 'nudged'
  and not exists (select from rung r where r.clock = 'nudge' and r.subject = c.id and r.mark = c.revision::text)`;

/**
 * Neither question has an index: its columns change with every message, and every turn would pay for what is asked every ten
 * minutes. Whoever blocked us or wants no messages is left out in the same statement that compares the revision.
 */
const open = `
from conversation c join person p on p.id = c.person_id
where ${isLeftOpen} and p.consented_at is not null and ${mayBeReminded('$1')} and ${byDay}`;

const stale = `
from conversation c where c.heard_at <= ${before(deadlines.parking)} and (${top}->>'nudged')::timestamptz <= ${before(deadlines.parking)}`;

const left = `
insert into rung (clock, subject, mark, at) values ('nudge', $1, $2, $3)
on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at`;

export function makeForgotten(pool: pg.Pool, timeZone: string) {
  const mine = 'and c.id = $3 and c.revision = $4';
  const some = async (text: string, values: readonly unknown[]) => (await idsOf(pool, text, values)).length > 0;
  return {
    /** Conversations whose question nobody has been reminded of. */
    open: (now: Date, limit: number) => idsOf(pool, `select c.id ${open} and ${mayRing('nudge', 'c.id')} order by c.heard_at limit $3`, [now, timeZone, limit]),
    isOpen: (id: number, revision: number, now: Date) => some(`select c.id ${open} ${mine}`, [now, timeZone, id, revision]),
    /** Nothing to be reminded of is open there, as it stands. */
    async leave(id: number, revision: number, now: Date): Promise<void> {
      await pool.query(left, [id, String(revision), now]);
    },
    /** Conversations whose reminder was not answered either. */
    stale: (now: Date, limit: number) => idsOf(pool, `select c.id ${stale} and ${mayRing('parking', 'c.id')} order by c.heard_at limit $2`, [now, limit]),
    isStale: (id: number, revision: number, now: Date) => some(`select c.id ${stale} and c.id = $2 and c.revision = $3`, [now, id, revision]),
  };
}
