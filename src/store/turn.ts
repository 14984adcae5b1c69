/**
 * Keeps a turn: the message is marked read, the conversation moves on, the replies wait to be sent. One statement and one
 * commit, because the person is waiting and several awaited statements would reach a third of the rate.
 *
 * - `held` takes the conversation's row lock, provided it still stands where the turn began and no earlier message waits.
 *   A turn that began from an older state finds nothing to hold, and nothing is kept.
 * - `heard` is empty when the message had its turn before, so a repeat moves nothing and says nothing.
 * - The replies are claimed for this process at once, unless another is sending to this conversation.
 * - A turn that wrote may have changed its person. Their other apps move on too, because any process may remember the person
 *   as they were; the one that speaks is told how they are now.
 */
import type pg from 'pg';
import type { Kept, OutboxEntry, Person, Turn } from '../conversation/turn.ts';

/** How long a process is believed to be alive and sending, in seconds. Longer than its patience with a platform. */
export const leaseSeconds = 90;

const statement = ({ wrote }: { readonly wrote: boolean }): string => `
with turn as (select $1::jsonb as it),
held as (
  select c.id, it from conversation c, turn
  where c.id = (it->>'conversation')::int and c.revision = (it->>'revision')::int
    and not exists (
      select from inbound i
      where i.conversation_id = c.id and i.handled_at is null and i.message_id <> it->>'messageId'
        and i.id < coalesce((it->>'inboundId')::bigint, 9223372036854775807))
  for no key update of c
),
heard as (
  insert into inbound (channel, message_id, conversation_id, message, handled_at, fault)
  select it->>'channel', it->>'messageId', id, it->'message', now(), it->>'fault' from held
  on conflict (channel, message_id) do update set handled_at = now(), fault = excluded.fault where inbound.handled_at is null
  returning id
),
also as (
  update inbound i set handled_at = now()
  from held, heard
  where i.conversation_id = held.id and i.id in (select value::bigint from jsonb_array_elements_text(it->'alsoIds'))
),
moved as (
  update conversation c
  set talking = it->'talking', revision = c.revision + 1, heard_at = now(), blocked_at = case when (it->>'blocked')::boolean then now() end
  from held, heard where c.id = held.id
  returning c.id
),
free as (
  select not exists (
    select from outbox o, held
    where o.conversation_id = held.id and o.settled_at is null and o.claimed_by is distinct from it->>'me') as mine
),
said as (
  insert into outbox (conversation_id, bubble, replaces, attempts, claimed_by, claimed_until)
  select moved.id, one.value->'bubble', one.value->>'replaces', mine::int,
    case when mine then it->>'me' end, case when mine then now() + interval '${leaseSeconds} seconds' end
  from moved, free, turn, jsonb_array_elements(it->'bubbles') with ordinality one
  order by one.ordinality
  returning id
)${wrote ? others : ''}
select (select count(*) from held)::int as held, (select count(*) from heard)::int as heard,
  (select mine from free) as mine, coalesce((select array_agg(id order by id) from said), '{}')::text[] as said${wrote ? personNow : ''}`;

const others = `,
others as (
  update conversation c set revision = c.revision + 1 from turn, moved where c.person_id = (it->>'person')::int and c.id <> moved.id
)`;
const personNow = `, (
  select to_jsonb(p) from (
    select id, name, language, role, country, consented_at is not null as consented from person, turn where id = (it->>'person')::int
  ) p
) as person`;

const keep = statement({ wrote: false });
const keepWritten = statement({ wrote: true });

type Row = { held: number; heard: number; mine: boolean; said: string[]; person?: Person };

/** `me` is the name of this process. With `within` the turn is kept in the open transaction of that connection, else at once. */
export async function keepTurn(pool: pg.Pool, me: string, turn: Turn, within?: pg.ClientBase): Promise<Kept> {
  const it = JSON.stringify({
    me,
    conversation: turn.conversation.id,
    person: turn.conversation.person.id,
    revision: turn.conversation.revision,
    channel: turn.message.channel,
    messageId: turn.message.id,
    inboundId: turn.inboundId,
    alsoIds: turn.alsoIds ?? [],
    message: turn.message,
    talking: turn.talking,
    bubbles: turn.bubbles,
    blocked: turn.blocked === true,
    fault: turn.fault,
  });
  const { rows } = within
    ? await within.query<Row>({ name: 'keep-written', text: keepWritten, values: [it] })
    : await pool.query<Row>({ name: 'keep-turn', text: keep, values: [it] });
  const [row] = rows;
  if (!row || row.held === 0) return { as: 'stale' };
  if (row.heard === 0) return { as: 'repeat' };
  const entries = turn.bubbles.map((one, at) => entryOf(turn, one, row.said[at], row.mine));
  return { as: 'kept', claimed: row.mine, entries, ...(row.person && { person: row.person }) };
}

function entryOf(turn: Turn, { bubble, replaces }: Turn['bubbles'][number], id: string | undefined, mine: boolean): OutboxEntry {
  if (id === undefined) throw new Error('a reply was kept and has no id');
  return { id, conversation: turn.conversation.id, bubble, attempts: mine ? 1 : 0, sentIds: [], ...(replaces !== undefined && { replaces }) };
}
