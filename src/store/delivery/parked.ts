/** What waits until its reader writes, because their app takes nothing for them before that. */
import type pg from 'pg';
import type { Reach } from '../../conversation/turn.ts';
import { idsOf, mayRing } from '../clocks/clock.ts';
import { isUnwanted } from '../people/consent.ts';
import { reachable } from './instead.ts';
import { codeIn } from './undelivered.ts';

/** So many at a time: whoever says hello after a month is not buried. The rest is told when they write again. */
const atOnce = 5;

/** Conversation `c` takes what is said to it: `$1` is the hour, `$2` the channels with those who wrote after `since`. */
const isOpen = `c.blocked_at is null and exists (
  select from jsonb_to_recordset($2::jsonb) as r(channel text, since timestamptz)
  where r.channel = c.channel and (r.since is null or c.heard_at > r.since) and (c.closed_at is null or c.heard_at >= c.closed_at))`;
/** Once for each time they wrote or were found to be out of reach: platforms tell the second only, and both may fall into one. */
const mark = `concat_ws('/', extract(epoch from c.heard_at), extract(epoch from c.closed_at))`;

const due = `
select distinct c.id from outbox o join conversation c on c.id = o.conversation_id
where o.outcome = 'parked' and ${isOpen} and ${mayRing('unpark', 'c.id')}
  and not exists (select from rung r where r.clock = 'unpark' and r.subject = c.id and r.mark = ${mark})
order by 1 limit $3`;

/** The order that word `w` is about is its reader's, and did not go on by their own hand, in whatever app, or end, since it was left. */
const orderStandsStill = `exists (
  select from "order" ord join shop on shop.id = ord.shop_id
  where w.about = 'order:' || ord.number and w.person_id in (ord.buyer_id, shop.owner_id)
    and not (ord.state in ('completed', 'rejected', 'cancelled', 'expired') and ord.since > w.created_at)
    and not exists (select from order_event e where e.order_id = ord.id and e.actor_id = w.person_id and e.at > w.created_at))`;
/** The goods that were back, or that were offered, are still there. */
const goodsAreThere = `exists (select from listing l where w.about in ('stock:' || l.id, 'offer:' || l.id) and l.state = 'live' and l.stock >= greatest(l.min_order, 1))`;

/**
 * What a word says is news no more: it was a reply or a reminder of a talk, and the talk has gone on; something newer was said of the
 * same, in whatever app; its order went on, its goods are gone; they asked not to be told of such things. All else is still true.
 */
const isOvertaken = `(w.lane = 'reply' or w.purpose = 'reminders'
  or w.about is not null and exists (
    select from outbox newer join conversation c on c.id = newer.conversation_id where newer.about = w.about and newer.id > w.id and c.person_id = w.person_id)
  or w.about like 'order:%' and not ${orderStandsStill}
  or w.about similar to '(stock|offer):%' and not ${goodsAreThere}
  or exists (select from person p where p.id = w.person_id and ${isUnwanted('w')}))`;

const ring = `
with talk as (
  insert into rung as r (clock, subject, mark, at) select 'unpark', c.id, ${mark}, $1 from conversation c where c.id = $3 and ${isOpen}
  on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at where r.mark <> excluded.mark
  returning subject as id
),
waiting as (
  select o.*, c.person_id from outbox o join talk on talk.id = o.conversation_id join conversation c on c.id = talk.id
  where o.outcome = 'parked' for update of o
),
overtaken as (
  update outbox o set outcome = 'overtaken', settled_at = now() from waiting w where o.id = w.id and ${isOvertaken}
  returning o.id, o.about, o.purpose, o.lane, o.created_at, w.person_id
),
waits_again as (
  insert into stock_wait (listing_id, person_id, asked_at) select distinct on (l.id) l.id, w.person_id, w.created_at from overtaken w
  join listing l on w.about = 'stock:' || l.id where not ${goodsAreThere} order by l.id, w.created_at
  on conflict do nothing
)
update outbox o set outcome = null, settled_at = null, due_at = $1, attempts = 0, template = null
where o.id in (select id from waiting where id not in (select id from overtaken) order by id limit ${atOnce})
returning o.id`;

export type Parked = {
  readonly id: string;
  readonly conversation: number;
  readonly channel: string;
  readonly lane: string;
  /** What the platform answered, if it was asked: a code, or a name of an error. */
  readonly code: string;
  /** They blocked us: it cannot be sent. */
  readonly blocked: boolean;
  readonly createdAt: Date;
  readonly settledAt: Date;
};

const list = `
select o.id::text, o.conversation_id as conversation, c.channel, o.lane, coalesce(o.fault, '') as code, c.blocked_at is not null as blocked,
  o.created_at as "createdAt", o.settled_at as "settledAt"
from outbox o join conversation c on c.id = o.conversation_id
where o.outcome = 'parked' order by o.settled_at limit 500`;

const retry = `
update outbox set outcome = null, settled_at = null, attempts = 0, template = null, due_at = $2
where id = $1 and outcome = 'parked' returning conversation_id as id`;

export function makeParked(pool: pg.Pool) {
  return {
    /** Conversations that take again what waits for them. */
    due: (reach: readonly Reach[], now: Date, limit: number) => idsOf(pool, due, [now, reachable(reach), limit]),
    /** Lets what is still true be sent, in its order; gives how much of it. */
    async ring(conversation: number, reach: readonly Reach[], now: Date): Promise<number> {
      return (await idsOf(pool, ring, [now, reachable(reach), conversation])).length;
    },
    /** The longest first. */
    async list(): Promise<readonly Parked[]> {
      const { rows } = await pool.query<Parked>(list);
      return rows.map((row) => ({ ...row, code: codeIn(row.code) }));
    },
    /** Has one tried at once, such as when its template was approved meanwhile; gives the conversations to deliver to. */
    retry: (id: string, now: Date) => idsOf(pool, retry, [id, now]),
  };
}
