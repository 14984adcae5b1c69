/** What is to be said: claimed by one process at a time for each conversation, in order within each lane, and settled once. */
import type pg from 'pg';
import type { Bubble } from '../conversation/bubble.ts';
import type { Lane, Outbox, OutboxEntry, Undone } from '../conversation/turn.ts';
import { leaseSeconds } from './keep-statement.ts';
import { isGone } from './presence.ts';
import { settleEntries } from './turn.ts';

type Row = { id: string; conversation_id: number; lane: Lane; bubble: Bubble; replaces: string | null; attempts: number; sent_ids: string[] };

/**
 * The conversation's row lock keeps two processes from claiming at once. An entry whose claim ran out, or whose claimer is
 * gone, was being sent: it may have arrived, and is marked so. What follows an entry that must wait, waits too, but for the other lane: a reply goes past news held until the morning.
 */
const claim = `
with held as (select id from conversation where id = $1 for no key update),
open as (
  select o.id, o.lane, o.claimed_by, o.claimed_until, o.due_at from outbox o, held
  where o.conversation_id = held.id and o.settled_at is null
),
gone as materialized (
  select claimed_by from (select distinct claimed_by from open where claimed_by <> $2 and claimed_until > now()) as other
  where ${isGone('claimed_by')}
),
mine as (
  select id from open
  where not exists (select from open where claimed_until > now() and claimed_by not in (select claimed_by from gone))
    and not exists (select from open earlier where earlier.lane = open.lane and earlier.id <= open.id and earlier.due_at > $3)
)
update outbox o
set claimed_by = $2, claimed_until = now() + interval '${leaseSeconds} seconds', attempts = attempts + 1, uncertain = uncertain or claimed_by is not null
from mine where o.id = mine.id
returning o.id::text, o.conversation_id, o.lane, o.bubble, o.replaces, o.attempts, o.sent_ids`;

const held = `
select exists (
  select from outbox o where conversation_id = $1 and settled_at is null and due_at <= $2 and not exists (
    select from outbox earlier
    where earlier.conversation_id = $1 and earlier.settled_at is null and earlier.lane = o.lane and earlier.id < o.id and earlier.due_at > $2)
) as held`;

const release = `
update outbox
set claimed_by = null, claimed_until = null, due_at = $2,
  uncertain = uncertain or ($3 and id = ($1::bigint[])[1]),
  sent_ids = case when id = ($1::bigint[])[1] then $4::text[] else sent_ids end,
  fault = case when id = ($1::bigint[])[1] then $5 else fault end
where id = any($1::bigint[]) and settled_at is null`;

const block = `
with gone as (update conversation set blocked_at = coalesce(blocked_at, now()), revision = revision + 1 where id = $1 returning id)
update outbox o set settled_at = now(), outcome = 'blocked', claimed_by = null, claimed_until = null
from gone where o.conversation_id = gone.id and o.settled_at is null`;

/** `now` says what is due; how long a claim holds is the database's own time. */
export function makeOutbox(pool: pg.Pool, me: string, now: () => Date = () => new Date()): Outbox {
  return {
    async claim(conversation) {
      const { rows } = await pool.query<Row>(claim, [conversation, me, now()]);
      return rows.map(entryOf).sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    },
    async held(conversation) {
      const { rows } = await pool.query<{ held: boolean }>(held, [conversation, now()]);
      return rows[0]?.held === true;
    },
    settle: (settled) => settleEntries(pool, settled),
    async release(ids, at, { uncertain, sentIds, fault }) {
      await pool.query(release, [ids, at, uncertain, sentIds, fault]);
    },
    async block(conversation) {
      await pool.query(block, [conversation]);
    },
  };
}

const unread = `
select distinct i.conversation_id as id from inbound i join conversation c on c.id = i.conversation_id
where i.handled_at is null and i.received_at < now() - $1 * interval '1 millisecond' and c.channel = any($2) limit 500`;
/** With the claims of those who are gone there is no patience: nobody else has them in hand. */
const unsent = `
with gone as materialized (
  select claimed_by from (select distinct claimed_by from outbox where settled_at is null and claimed_until > now()) as other
  where ${isGone('claimed_by')}
)
select distinct o.conversation_id as id from outbox o join conversation c on c.id = o.conversation_id
where o.settled_at is null and c.channel = any($2) and (
  o.due_at < $3::timestamptz - $1 * interval '1 millisecond' and (o.claimed_until is null or o.claimed_until < now())
  or o.due_at < $3 and o.claimed_by in (select claimed_by from gone)
) limit 500`;

export function makeUndone(pool: pg.Pool, now: () => Date = () => new Date()): Undone {
  const ids = async (text: string, ...values: readonly unknown[]) => (await pool.query<{ id: number }>(text, [...values])).rows.map(({ id }) => id);
  return { unread: (ms, channels) => ids(unread, ms, channels), unsent: (ms, channels) => ids(unsent, ms, channels, now()) };
}

const entryOf = ({ id, conversation_id, lane, bubble, replaces, attempts, sent_ids }: Row): OutboxEntry => ({
  id,
  conversation: conversation_id,
  lane,
  bubble,
  attempts,
  sentIds: sent_ids,
  ...(replaces !== null && { replaces }),
});
