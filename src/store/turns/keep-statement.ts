/**
 * The statement that keeps turns.
 *
 * - `held` takes each conversation's row lock, provided it still stands where the turn began and no earlier message waits.
 *   A turn that began from an older state finds nothing to hold, and nothing is kept.
 * - `heard` is empty when the message had its turn before, so a repeat moves nothing and says nothing.
 * - The replies are claimed for this process at once, unless another is sending to this conversation. Notices held until the
 *   morning are no reason not to; those that are due go with the replies, before them,
 *   so that the open question is what stands last.
 * - A turn that no person began, but a clock, does not count as having heard of them; what it says waits its turn.
 * - A turn that wrote may have changed its person. Their other apps move on too, because any process may remember the person
 *   as they were; the one that speaks is told how they are now.
 * - Marks of what was sent meanwhile come last, when all conversations are locked: whoever claims locks in that order too.
 */
import { opening } from '../goods/open-listing.ts';

/** How long a process is believed to be alive and sending, in seconds. Longer than its patience with a platform. */
export const leaseSeconds = 90;

/** The ids are told twice: of a list inside JSON the database knows too little to look each up, and it would read the whole table. */
const settling = (marks: string, ids: string): string => `
update outbox o
set settled_at = now(), outcome = s.outcome, sent_ids = coalesce(s."sentIds", '{}'), fault = s.fault, template = s.template, claimed_by = null, claimed_until = null
from jsonb_to_recordset(${marks}::jsonb) as s(id bigint, outcome text, "sentIds" text[], fault text, template text)
where o.id = s.id and o.id = any(${ids}::bigint[]) and o.settled_at is null`;

type Also = { readonly marks?: true; readonly opens?: true; readonly wrote?: true };

const statement = ({ marks, opens, wrote }: Also): string => `
with turn as (select value as it from jsonb_array_elements($1::jsonb)),${wrote ? apps : ''}
held as (
  select c.id, it from conversation c join turn on (it->>'conversation')::int = c.id
  where c.id = any($2::int[]) and c.revision = (it->>'revision')::int${wrote ? ' and (select count(*) from apps) > 0' : ''}
    and not exists (
      select from inbound i
      where i.conversation_id = c.id and i.handled_at is null and i.message_id <> it->>'messageId'
        and i.id < coalesce((it->>'inboundId')::bigint, 9223372036854775807))
  order by c.id
  for no key update of c
),
heard as (
  insert into inbound (channel, message_id, conversation_id, message, handled_at, fault)
  select it->>'channel', it->>'messageId', id, it->'message', now(), it->>'fault' from held
  on conflict (channel, message_id) do update set handled_at = now(), fault = excluded.fault where inbound.handled_at is null
  returning conversation_id as id
),
also as (
  update inbound i set handled_at = now() from heard where i.conversation_id = heard.id and i.id = any($3::bigint[])
),
moved as (
  update conversation c
  set talking = it->'talking', revision = c.revision + 1, heard_at = case when it->>'lane' = 'reply' then greatest(c.heard_at, (it->>'saidAt')::timestamptz) else c.heard_at end,
    blocked_at = case when (it->>'blocked')::boolean then now() end,
    hushed_until = case when it ? 'hushedUntil' then (it->>'hushedUntil')::timestamptz else c.hushed_until end
  from held join heard using (id) where c.id = held.id
  returning c.id
),
free as (
  select held.id, it->>'lane' = 'reply' and not exists (
    select from outbox o
    where o.conversation_id = held.id and o.settled_at is null and o.claimed_by is distinct from it->>'me'
      and (o.lane = 'reply' or o.claimed_by is not null or o.due_at <= (it->>'at')::timestamptz)) as mine
  from held
),
said as (
  insert into outbox (conversation_id, bubble, replaces, lane, purpose, due_at, attempts, claimed_by, claimed_until)
  select id, one.value->'bubble', one.value->>'replaces', it->>'lane', it->>'purpose', (it->>'at')::timestamptz, mine::int,
    case when mine then it->>'me' end, case when mine then now() + interval '${leaseSeconds} seconds' end
  from held join moved using (id) join free using (id), jsonb_array_elements(it->'bubbles') with ordinality one
  order by id, one.ordinality
  returning id, conversation_id
)${marks ? settled : ''}${opens ? opened : ''}${wrote ? others : ''}
select held.id as conversation, exists (select from heard where heard.id = held.id) as heard,
  (select mine from free where free.id = held.id) as mine,
  coalesce((select array_agg(said.id order by said.id) from said where said.conversation_id = held.id), '{}')::text[] as said${wrote ? personNow : ''}
from held`;

/** All apps of the person are locked in one order: two of them may be written on at once. */
const apps = `
apps as materialized (
  select c.id from conversation c where c.person_id = (select person_id from conversation where id = any($2::int[])) order by c.id for no key update
),`;

const settled = `,
settled as (${settling('$4', '$5')})`;

const opened = `,${opening("held join moved using (id), jsonb_to_recordset(coalesce(it->'openings', '[]'))")}`;

const others = `,
others as (
  update conversation c set revision = c.revision + 1
  from held join moved using (id) where c.person_id = (select person_id from conversation where id = held.id) and c.id <> held.id
)`;
const personNow = `, (
  select to_jsonb(p) from (
    select id, name, language, role, country, time_zone as "timeZone", consented_at is not null as consented from person where id = (select person_id from conversation where id = held.id)
  ) p
) as person, (
  select to_jsonb(s) from (
    select code, name, city, country, currency, pay_to as "payTo" from shop where owner_id = (select person_id from conversation where id = held.id)
  ) s
) as shop`;

/** Turns alone, with marks `$4` of entries `$5`. */
export const keepTurns = { name: 'keep-turns', text: statement({ marks: true }) };
/** The same, with the listings they open. */
export const keepOpenings = { name: 'keep-openings', text: statement({ marks: true, opens: true }) };
/** One turn in the transaction of what it wrote. */
export const keepWritten = { name: 'keep-written', text: statement({ wrote: true }) };
/** Marks alone. */
export const settle = { name: 'settle', text: settling('$1', '$2') };
