/** Who sends what next: claims on entries, by one process at a time for each conversation, in order within each lane. */
import type pg from 'pg';
import type { Bubble } from '../../conversation/bubble.ts';
import type { Lane, Outbox, OutboxEntry, Undone } from '../../conversation/turn.ts';
import { isHandedOver } from '../cases/handed.ts';
import { isGone } from '../database/presence.ts';
import { isUnwanted } from '../people/consent.ts';
import { leaseSeconds } from '../turns/keep-statement.ts';

type Row = {
  id: string;
  conversation_id: number;
  lane: Lane;
  bubble: Bubble;
  replaces: string | null;
  attempts: number;
  sent_ids: string[];
  template: string | null;
};

/** Processes that have claims and are gone. */
const gone = `gone as materialized (
  select claimed_by from (select distinct claimed_by from outbox where settled_at is null and claimed_until > now()) as other
  where ${isGone('claimed_by')}
)`;

/** Nobody answers by hand in talk `c`. */
const isOurs = (now: string): string => `(c.hushed_until is null or c.hushed_until <= ${now}::timestamptz)`;

/**
 * The one place where a talk is kept silent: what is said into it waits until it is ours again. In one that was handed over to a person
 * of the house goes what that person writes, and what is about its reader's own affairs.
 */
const maySay = (entry: string, now: string): string => `(${isOurs(now)} or ${entry}.purpose is null and ${isHandedOver})`;

/**
 * The row locks of `held` keep two processes from claiming at once; should one of them still see how things stood before the
 * other's claim, the count of attempts tells it, or the later time at which an entry that was given back is due. An entry whose claim ran out, or whose claimer is gone, was being sent: it may
 * have arrived, and is marked so. What follows an entry that must wait, waits too, but for the other lane: a reply goes past
 * news held until the morning. What its reader has stopped since it was left is not sent any more.
 */
const claiming = (held: string): string => `
with ${gone},
${held},
open as (
  select o.id, o.conversation_id, o.lane, o.claimed_by, o.claimed_until, o.due_at, o.attempts, o.purpose, o.created_at, held.ours from outbox o, held
  where o.conversation_id = held.id and o.settled_at is null
),
mine as (
  select * from open
  where (ours or purpose is null) and not exists (
      select from open other
      where other.conversation_id = open.conversation_id and other.claimed_until > now() and other.claimed_by not in (select claimed_by from gone))
    and not exists (
      select from open earlier
      where earlier.conversation_id = open.conversation_id and earlier.lane = open.lane and earlier.id <= open.id and earlier.due_at > $3)
),
unwanted as (
  update outbox o set settled_at = now(), outcome = 'unwanted', claimed_by = null, claimed_until = null
  from mine join conversation c on c.id = mine.conversation_id join person p on p.id = c.person_id
  where o.id = mine.id and o.attempts = mine.attempts and o.due_at <= $3 and o.settled_at is null and ${isUnwanted('mine')}
  returning o.id
)
update outbox o
set claimed_by = $2, claimed_until = now() + interval '${leaseSeconds} seconds', attempts = o.attempts + 1, uncertain = o.uncertain or o.claimed_by is not null
from mine where o.id = mine.id and o.attempts = mine.attempts and o.due_at <= $3 and o.settled_at is null and mine.id not in (select id from unwanted)
returning o.id::text, o.conversation_id, o.lane, o.bubble, o.replaces, o.attempts, o.sent_ids, o.template`;

const claim = claiming(`held as (
  select c.id, ${isOurs('$3')} as ours from conversation c where c.id = $1 and (${isOurs('$3')} or ${isHandedOver}) for no key update
)`);

/**
 * What nobody has in hand, though it might go: left alone for longer than `patience`, or in the hands of one who is gone. Such
 * claims need no patience. One that another entry or process keeps waiting is none of them.
 */
const leftOver = ({ of, now, patience, most }: Readonly<Record<'of' | 'now' | 'patience' | 'most', string>>): string => `
(
  select o.conversation_id, o.lane, o.due_at from outbox o join conversation c on c.id = o.conversation_id
  where ${of} and ${maySay('o', now)} and o.settled_at is null and o.claimed_by is null and o.due_at < ${now}::timestamptz - ${patience} * interval '1 millisecond' and not exists (
    select from outbox other
    where other.conversation_id = o.conversation_id and other.settled_at is null and (
      other.lane = o.lane and other.id < o.id and other.due_at > ${now}
      or other.claimed_until > now() and other.claimed_by not in (select claimed_by from gone)))
  order by o.lane desc, o.due_at limit ${most}
)
union all
(
  select o.conversation_id, o.lane, o.due_at from outbox o join conversation c on c.id = o.conversation_id
  where ${of} and ${maySay('o', now)} and o.settled_at is null and o.due_at <= ${now} and (o.claimed_until < now() or o.claimed_by in (select claimed_by from gone))
  limit ${most}
)`;

const claimLeft = claiming(`left_over as (${leftOver({ of: 'c.channel = $1 and ($6::text is null or o.lane = $6)', now: '$3', patience: '$4', most: '$5' })}),
held as (
  select c.id, ${isOurs('$3')} as ours from conversation c
  where c.id in (select conversation_id from left_over group by 1 order by max(lane) desc, min(due_at) limit $5)
  order by c.id for no key update skip locked
)`);

const held = `
select exists (
  select from outbox o join conversation c on c.id = o.conversation_id
  where conversation_id = $1 and ${maySay('o', '$2')} and settled_at is null and due_at <= $2 and not exists (
    select from outbox earlier
    where earlier.conversation_id = $1 and earlier.settled_at is null and earlier.lane = o.lane and earlier.id < o.id and earlier.due_at > $2)
) as held`;

/** `now` says what is due; how long a claim holds is the database's own time. */
export function makeClaims(pool: pg.Pool, me: string, now: () => Date): Pick<Outbox, 'claim' | 'claimLeft' | 'held'> {
  return {
    async claim(conversation) {
      const { rows } = await pool.query<Row>(claim, [conversation, me, now()]);
      return rows.map(entryOf).sort(byId);
    },
    async claimLeft(channel, ms, most, only) {
      const { rows } = await pool.query<Row>(claimLeft, [channel, me, now(), ms, most, only ?? null]);
      return rows.map(entryOf).sort(byId);
    },
    async held(conversation) {
      const { rows } = await pool.query<{ held: boolean }>(held, [conversation, now()]);
      return rows[0]?.held === true;
    },
  };
}

const unread = `
select distinct i.conversation_id as id from inbound i join conversation c on c.id = i.conversation_id
where i.handled_at is null and i.received_at < now() - $1 * interval '1 millisecond' and c.channel = any($2) limit 500`;

const unsent = `
with ${gone}
select count(distinct conversation_id)::int as count from (${leftOver({ of: 'c.channel = any($1)', now: '$2', patience: '$3', most: '$4' })}) as left_over`;
/** Beyond it nobody counts. */
const countedAtMost = 100_000;

export function makeUndone(pool: pg.Pool, now: () => Date = () => new Date()): Undone {
  return {
    async unread(ms, channels) {
      const { rows } = await pool.query<{ id: number }>(unread, [ms, channels]);
      return rows.map(({ id }) => id);
    },
    async unsent(ms, channels) {
      const { rows } = await pool.query<{ count: number }>(unsent, [channels, now(), ms, countedAtMost]);
      return rows[0]?.count ?? 0;
    },
  };
}

const byId = (a: OutboxEntry, b: OutboxEntry): number => (BigInt(a.id) < BigInt(b.id) ? -1 : 1);

const entryOf = ({ id, conversation_id, lane, bubble, replaces, attempts, sent_ids, template }: Row): OutboxEntry => ({
  id,
  conversation: conversation_id,
  lane,
  bubble,
  attempts,
  sentIds: sent_ids,
  ...(replaces !== null && { replaces }),
  ...(template !== null && { template }),
});
