/** How things stand: how many there are of what waits for somebody, and how long the oldest has waited. Numbers only. */
import type pg from 'pg';
import { isToldOf } from '../delivery/statuses.ts';
import { isUndelivered } from '../delivery/undelivered.ts';
import { paymentsLeft } from '../orders/payments-left.ts';

/** `of` tells kinds of one thing apart: a lane, a state. `seconds` is the age of the oldest, 0 where there is none. */
export type Standing = { readonly what: string; readonly of: string; readonly count: number; readonly seconds: number };

const age = (oldest: string): string => `greatest(0, coalesce(extract(epoch from $1::timestamptz - ${oldest}), 0))::float8 as seconds`;

/**
 * A reply is due when it is said, a notice from its own moment on; one that waits for another try counts as well, but a notice
 * only from that try. Channels that nobody serves are left out: a terminal that was closed is no backlog.
 */
const backlog = `
select 'unread' as what, '' as of, count(*)::int as count, ${age('min(i.received_at)')}
from inbound i join conversation c on c.id = i.conversation_id where i.handled_at is null and c.channel = any($2)
union all
select 'unsent', lanes.lane, count(o.id)::int,
  ${age("min(case o.lane when 'reply' then o.created_at else o.due_at end) filter (where o.due_at <= $1 or o.lane = 'reply' and o.attempts > 0)")}
from (values ('reply'), ('notice')) as lanes (lane)
left join (outbox o join conversation c on c.id = o.conversation_id and c.channel = any($2)) on o.lane = lanes.lane and o.settled_at is null
group by lanes.lane
union all
select 'uncertain', '', count(*)::int, ${age('min(o.created_at)')} from outbox o where o.uncertain and o.created_at > now() - interval '1 day'
union all
select 'undelivered', '', count(*)::int, ${age('min(o.settled_at)')} from outbox o where ${isUndelivered}
union all
select 'parked', '', count(*)::int, ${age('min(o.settled_at)')} from outbox o where o.outcome = 'parked'
union all
select 'failing-rings', '', count(*)::int, ${age('min(first_at)')} from ring_failure where dead_at is null
union all
select 'dead-rings', '', count(*)::int, ${age('min(dead_at)')} from ring_failure where dead_at is not null`;

/** Open ones; the age is of whoever has waited longest for a word of ours. */
const cases = `select 'help' as what, '' as of, count(*)::int as count, ${age('min(waits_since)')} from help_request where settled_at is null`;

const people = `
${cases}
union all
select 'disputes', '', count(*)::int, ${age('min(since)')} from aftercare where state = 'disputed'
union all
select 'reports', '', count(*)::int, ${age('min(at)')} from report where settled_at is null
union all
select 'payments', '', count(*)::int, ${age('min(e.at)')} from ${paymentsLeft}
union all
select 'blocked', '', count(*)::int, ${age('min(blocked_at)')} from conversation where blocked_at is not null
union all
select 'orders', state, count(*)::int, ${age('min(since)')} from "order" group by state`;

/** Of platforms that tell it: what was sent in the last day, and how far it came. What was read was delivered, too. */
const reached = `
select 'reached' as what, far.of, count(o.id)::int as count, 0::float8 as seconds
from (values ('sent', null), ('delivered', 'delivered'), ('read', 'read')) as far (of, at_least)
left join outbox o on o.outcome = 'sent' and ${isToldOf} and o.settled_at > $1::timestamptz - interval '1 day' and (far.at_least is null or o.reached >= far.at_least)
group by far.of`;

export function makeStanding(pool: pg.Pool) {
  return {
    /** What machines have to do, on the channels named. Asked for at every look at the metrics. */
    async backlog(channels: readonly string[], now: Date): Promise<readonly Standing[]> {
      return (await pool.query<Standing>(backlog, [now, channels])).rows;
    },
    /** Who asked for a person: cases that are open. */
    async cases(now: Date): Promise<Standing | undefined> {
      return (await pool.query<Standing>(cases, [now])).rows[0];
    },
    /** What people wait for. */
    async people(now: Date): Promise<readonly Standing[]> {
      return (await pool.query<Standing>(people, [now])).rows;
    },
    /** How far what was sent came. */
    async reached(now: Date): Promise<readonly Standing[]> {
      return (await pool.query<Standing>(reached, [now])).rows;
    },
  };
}
