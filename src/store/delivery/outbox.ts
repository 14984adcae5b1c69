/** What is to be said, and what became of it: each entry is settled once. */
import type pg from 'pg';
import type { News, Outbox, OutboxEntry } from '../../conversation/turn.ts';
import { muteUnwanted } from '../people/consent.ts';
import { settleEntries } from '../turns/turn.ts';
import { makeClaims } from './claims.ts';
import { blocking, instead, outcome, reachable } from './instead.ts';

const saidIn = `select bubble from outbox where conversation_id = $1 and outcome = 'sent' and $2 = any(sent_ids) order by settled_at desc limit 1`;

/** Nobody answers older ones by a number. */
const newsAtMost = 9;

/** Two marks of one moment were sent in the order of their ids. How long ago is between two times of the database: no other clock is asked. */
const newsShown = `
with last as (
  select settled_at, id from outbox where conversation_id = $1 and outcome = 'sent' and lane = 'reply'
    and ($2::text is null or not bubble->'words' @> jsonb_build_array(jsonb_build_object('key', $2::text)))
  order by settled_at desc, id desc limit 1
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

/** `me` is the process that claims; `now` says what is due. */
export function makeOutbox(pool: pg.Pool, me: string, now: () => Date = () => new Date()): Outbox {
  return {
    ...makeClaims(pool, me, now),
    settle: (settled) => settleEntries(pool, settled),
    async saidIn(conversation, message) {
      const { rows } = await pool.query<Pick<OutboxEntry, 'bubble'>>(saidIn, [conversation, message]);
      return rows[0]?.bubble;
    },
    async newsShown(conversation, aside) {
      const { rows } = await pool.query<News>(newsShown, [conversation, aside ?? null]);
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
