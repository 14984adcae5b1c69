/**
 * Keeps a turn: the message is marked read, the conversation moves on, the replies wait to be sent. One statement and one
 * commit, because the person is waiting and several awaited statements would reach a third of the rate. Turns of several
 * conversations that end at the same moment share them: a third of the work again.
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
import { type Opening, opening } from './open-listing.ts';
import type { ShopRow } from './profile.ts';
import { together } from './together.ts';

/** How long a process is believed to be alive and sending, in seconds. Longer than its patience with a platform. */
export const leaseSeconds = 90;

type Also = { readonly opens?: true; readonly wrote?: true };

const statement = ({ opens, wrote }: Also): string => `
with turn as (select value as it from jsonb_array_elements($1::jsonb)),
held as (
  select c.id, it from conversation c join turn on (it->>'conversation')::int = c.id
  where c.id = any($2::int[]) and c.revision = (it->>'revision')::int
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
  set talking = it->'talking', revision = c.revision + 1, heard_at = now(), blocked_at = case when (it->>'blocked')::boolean then now() end
  from held join heard using (id) where c.id = held.id
  returning c.id
),
free as (
  select held.id, not exists (
    select from outbox o
    where o.conversation_id = held.id and o.settled_at is null and o.claimed_by is distinct from it->>'me') as mine
  from held
),
said as (
  insert into outbox (conversation_id, bubble, replaces, attempts, claimed_by, claimed_until)
  select id, one.value->'bubble', one.value->>'replaces', mine::int,
    case when mine then it->>'me' end, case when mine then now() + interval '${leaseSeconds} seconds' end
  from held join moved using (id) join free using (id), jsonb_array_elements(it->'bubbles') with ordinality one
  order by id, one.ordinality
  returning id, conversation_id
)${opens ? opened : ''}${wrote ? others : ''}
select held.id as conversation, exists (select from heard where heard.id = held.id) as heard,
  (select mine from free where free.id = held.id) as mine,
  coalesce((select array_agg(said.id order by said.id) from said where said.conversation_id = held.id), '{}')::text[] as said${wrote ? personNow : ''}
from held`;

const opened = `,${opening("held join moved using (id), jsonb_to_recordset(coalesce(it->'openings', '[]'))")}`;

const others = `,
others as (
  update conversation c set revision = c.revision + 1
  from held join moved using (id) where c.person_id = (it->>'person')::int and c.id <> held.id
)`;
const personNow = `, (
  select to_jsonb(p) from (
    select id, name, language, role, country, consented_at is not null as consented from person where id = (it->>'person')::int
  ) p
) as person, (
  select to_jsonb(s) from (
    select code, name, city, country, currency, pay_to as "payTo" from shop where owner_id = (it->>'person')::int
  ) s
) as shop`;

const alone = { name: 'keep-turns', text: statement({}) };
const withOpenings = { name: 'keep-openings', text: statement({ opens: true }) };
const written = { name: 'keep-written', text: statement({ wrote: true }) };

/** Absent for a turn that found nothing to hold. */
type Row = { conversation: number; heard: boolean; mine: boolean; said: string[]; person?: Person; shop?: ShopRow | null };

/** A turn that wrote also tells the person's shop as it left it. */
export type KeptTurn = Kept & { readonly shop?: ShopRow | null };
type Keeping = { readonly me: string; readonly turn: Turn; readonly openings?: readonly Opening[] };

/** What a turn wrote: in the open transaction of that connection, or listings that are kept with it. */
export type Written = { readonly within?: pg.ClientBase | undefined; readonly openings?: readonly Opening[] };

/** `me` is the name of this process. */
export async function keepTurn(pool: pg.Pool, me: string, turn: Turn, { within, openings = [] }: Written = {}): Promise<KeptTurn> {
  if (!within) return keeperOf(pool)({ me, turn, ...(openings.length > 0 && { openings }) });
  const [kept] = await keepAll(within, written, [{ me, turn }]);
  return kept ?? { as: 'stale' };
}

type Keeper = (keeping: Keeping) => Promise<Kept>;
const keepers = new WeakMap<pg.Pool, Keeper>();

function keeperOf(pool: pg.Pool): Keeper {
  const known = keepers.get(pool);
  if (known) return known;
  const keeper = together<Keeping, Kept>({
    keyOf: ({ turn }) => turn.conversation.id,
    work: (all) => keepAll(pool, all.some(({ openings }) => openings) ? withOpenings : alone, all),
    most: 64,
    patienceMs: 50,
  });
  keepers.set(pool, keeper);
  return keeper;
}

async function keepAll(on: pg.Pool | pg.ClientBase, query: typeof alone, all: readonly Keeping[]): Promise<readonly KeptTurn[]> {
  const conversations = all.map(({ turn }) => turn.conversation.id);
  const values = [JSON.stringify(all.map(told)), conversations, all.flatMap(({ turn }) => turn.alsoIds ?? [])];
  const { rows } = await on.query<Row>({ ...query, values });
  const kept = new Map(rows.map((row) => [row.conversation, row]));
  return all.map(({ turn }) => keptOf(turn, kept.get(turn.conversation.id)));
}

const told = ({ me, turn, openings }: Keeping) => ({
  me,
  conversation: turn.conversation.id,
  person: turn.conversation.person.id,
  revision: turn.conversation.revision,
  channel: turn.message.channel,
  messageId: turn.message.id,
  inboundId: turn.inboundId,
  message: turn.message,
  talking: turn.talking,
  bubbles: turn.bubbles,
  blocked: turn.blocked === true,
  fault: turn.fault,
  openings,
});

function keptOf(turn: Turn, row: Row | undefined): KeptTurn {
  if (!row) return { as: 'stale' };
  if (!row.heard) return { as: 'repeat' };
  const entries = turn.bubbles.map((one, at) => entryOf(turn, one, row.said[at], row.mine));
  return { as: 'kept', claimed: row.mine, entries, ...(row.person && { person: row.person, shop: row.shop ?? null }) };
}

function entryOf(turn: Turn, { bubble, replaces }: Turn['bubbles'][number], id: string | undefined, mine: boolean): OutboxEntry {
  if (id === undefined) throw new Error('a reply was kept and has no id');
  return { id, conversation: turn.conversation.id, bubble, attempts: mine ? 1 : 0, sentIds: [], ...(replaces !== undefined && { replaces }) };
}
