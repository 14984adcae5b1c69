/** What is to be said: claimed by one process at a time for each conversation, in order within each lane, and settled once. */
import type pg from 'pg';
import type { Bubble } from '../conversation/bubble.ts';
import type { Lane, News, Outbox, OutboxEntry, Undone } from '../conversation/turn.ts';
import { isUnwanted, muteUnwanted } from './consent.ts';
import { blocking, instead, outcome, reachable } from './instead.ts';
import { leaseSeconds } from './keep-statement.ts';
import { isGone } from './presence.ts';
import { settleEntries } from './turn.ts';

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

/** The one place where a talk is kept silent: what is said into it waits until it is ours again. */
const ours = (now: string): string => `(c.hushed_until is null or c.hushed_until <= ${now}::timestamptz)`;

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
  select o.id, o.conversation_id, o.lane, o.claimed_by, o.claimed_until, o.due_at, o.attempts, o.purpose, o.created_at from outbox o, held
  where o.conversation_id = held.id and o.settled_at is null
),
mine as (
  select * from open
  where not exists (
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

/** Nobody answers older ones by a number. */
const newsAtMost = 9;

const claim = claiming(`held as (select c.id from conversation c where c.id = $1 and ${ours('$3')} for no key update)`);

/**
 * What nobody has in hand, though it might go: left alone for longer than `patience`, or in the hands of one who is gone. Such
 * claims need no patience. One that another entry or process keeps waiting is none of them.
 */
const leftOver = ({ of, now, patience, most }: Readonly<Record<'of' | 'now' | 'patience' | 'most', string>>): string => `
(
  select o.conversation_id, o.lane, o.due_at from outbox o join conversation c on c.id = o.conversation_id
  where ${of} and ${ours(now)} and o.settled_at is null and o.claimed_by is null and o.due_at < ${now}::timestamptz - ${patience} * interval '1 millisecond' and not exists (
    select from outbox other
    where other.conversation_id = o.conversation_id and other.settled_at is null and (
      other.lane = o.lane and other.id < o.id and other.due_at > ${now}
      or other.claimed_until > now() and other.claimed_by not in (select claimed_by from gone)))
  order by o.lane desc, o.due_at limit ${most}
)
union all
(
  select o.conversation_id, o.lane, o.due_at from outbox o join conversation c on c.id = o.conversation_id
  where ${of} and ${ours(now)} and o.settled_at is null and o.due_at <= ${now} and (o.claimed_until < now() or o.claimed_by in (select claimed_by from gone))
  limit ${most}
)`;

const claimLeft = claiming(`left_over as (${leftOver({ of: 'c.channel = $1 and ($6::text is null or o.lane = $6)', now: '$3', patience: '$4', most: '$5' })}),
held as (
  select id from conversation
  where id in (select conversation_id from left_over group by 1 order by max(lane) desc, min(due_at) limit $5)
  order by id for no key update skip locked
)`);

const held = `
select exists (
  select from outbox o join conversation c on c.id = o.conversation_id
  where conversation_id = $1 and ${ours('$2')} and settled_at is null and due_at <= $2 and not exists (
    select from outbox earlier
    where earlier.conversation_id = $1 and earlier.settled_at is null and earlier.lane = o.lane and earlier.id < o.id and earlier.due_at > $2)
) as held`;

const saidIn = `select bubble from outbox where conversation_id = $1 and outcome = 'sent' and $2 = any(sent_ids) order by settled_at desc limit 1`;

/** Two marks of one moment were sent in the order of their ids. How long ago is between two times of the database: no other clock is asked. */
const newsShown = `
with last as (
  select settled_at, id from outbox where conversation_id = $1 and outcome = 'sent' and lane = 'reply' order by settled_at desc, id desc limit 1
)
select bubble, about, (extract(epoch from now() - settled_at) * 1000)::float8 as "agoMs" from outbox
where conversation_id = $1 and outcome = 'sent' and lane = 'notice' and bubble ? 'controls' and bubble->'numbered' is distinct from 'false'::jsonb
  and (settled_at, id) > (select coalesce(max(settled_at), '-infinity'), coalesce(max(id), 0) from last)
order by settled_at desc, id desc limit ${newsAtMost}`;

/** A status may have told of more parts than the sender knows. */
const release = `
update outbox
set claimed_by = null, claimed_until = null, due_at = $2,
  attempts = attempts - ($6 or id <> ($1::bigint[])[1])::int,
  uncertain = uncertain or ($3 and id = ($1::bigint[])[1]),
  sent_ids = case when id = ($1::bigint[])[1] and cardinality($4::text[]) > cardinality(sent_ids) then $4::text[] else sent_ids end,
  fault = case when id = ($1::bigint[])[1] then $5 else fault end
where id = any($1::bigint[]) and settled_at is null`;

const end = `
with ended as (
  select o.*, c.person_id from outbox o join conversation c on c.id = o.conversation_id
  where o.id = $3 and (o.settled_at is null or o.outcome = 'sent' and o.sent_ids @> array[$8::text])
  for update of o
),
${instead}
update outbox o
set settled_at = now(), outcome = ${outcome('$4')}, sent_ids = coalesce($5, o.sent_ids), fault = $6, template = coalesce($7, o.template),
  claimed_by = null, claimed_until = null
from ended where o.id = ended.id
returning (select conversation_id from instead where instead_of = o.id) as told`;

const block = blocking('update conversation set blocked_at = coalesce(blocked_at, now()), revision = revision + 1 where id = $3');

/** It moves on, because any process may remember it as it was. To the second, as platforms tell when something was said. */
const close = `update conversation set closed_at = greatest(closed_at, date_trunc('second', $2::timestamptz)), revision = revision + 1 where id = $1`;

const reopen = `
update outbox
set outcome = null, settled_at = null, claimed_by = null, claimed_until = null, due_at = $3, fault = $4,
  sent_ids = sent_ids[:array_position(sent_ids, $2) - 1], template = null, reached = null
where id = $1 and sent_ids @> array[$2::text] and (outcome = 'sent' or settled_at is null and claimed_by is null)`;

/** `now` says what is due; how long a claim holds is the database's own time. */
export function makeOutbox(pool: pg.Pool, me: string, now: () => Date = () => new Date()): Outbox {
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
    settle: (settled) => settleEntries(pool, settled),
    async saidIn(conversation, message) {
      const { rows } = await pool.query<Pick<Row, 'bubble'>>(saidIn, [conversation, message]);
      return rows[0]?.bubble;
    },
    async newsShown(conversation) {
      const { rows } = await pool.query<News>(newsShown, [conversation]);
      return rows;
    },
    async release(ids, at, { uncertain, sentIds, fault, held = false }) {
      await pool.query(release, [ids, at, uncertain, sentIds, fault, held]);
    },
    async end({ id, outcome, sentIds, fault, template }, reach, of) {
      if (outcome === 'unwanted') await muteUnwanted(pool, [id]);
      return toldIn(await pool.query<Told>(end, [now(), reachable(reach), id, outcome, sentIds, fault, template, of]));
    },
    async block(conversation, reach) {
      return toldIn(await pool.query<Told>(block, [now(), reachable(reach), conversation]));
    },
    async close(conversation, at) {
      await pool.query(close, [conversation, at]);
    },
    async reopen(id, of, at, fault) {
      await pool.query(reopen, [id, of, at, fault]);
    },
  };
}

type Told = { told: number | null };
const toldIn = ({ rows }: { readonly rows: readonly Told[] }): readonly number[] => [...new Set(rows.flatMap(({ told }) => told ?? []))];

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
