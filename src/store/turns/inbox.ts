/** Conversations and what came in, in plain SQL: every message passes here. */
import type pg from 'pg';
import type { InboundMessage } from '../../conversation/message.ts';
import type { Talking } from '../../conversation/talking.ts';
import type { Conversation, Inbox, Reach, Unread } from '../../conversation/turn.ts';
import { leaveAddress, moveAddress } from '../people/address-change.ts';

type Row = {
  id: number;
  channel: string;
  address: string;
  alias: string | null;
  talking: Talking;
  revision: number;
  blocked: boolean;
  hushed_until: Date | null;
  heard_at: Date;
  closed_at: Date | null;
  person_id: number;
  name: string | null;
  language: string | null;
  role: string | null;
  country: string | null;
  time_zone: string | null;
  consented: boolean;
};

const columns = `c.id, c.channel, c.address, c.alias, c.talking, c.revision, c.blocked_at is not null as blocked, c.hushed_until, c.heard_at, c.closed_at,
  p.id as person_id, p.name, p.language, p.role, p.country, p.time_zone, p.consented_at is not null as consented`;
const conversations = `select ${columns} from conversation c join person p on p.id = c.person_id`;
const byAddress = { name: 'conversation-at', text: `${conversations} where c.channel = $1 and c.address = $2` };
const byAlias = { name: 'conversation-of', text: `${conversations} where c.channel = $1 and c.alias = $2` };
const byId = { name: 'conversation', text: `${conversations} where c.id = $1` };
/** Nothing is heard of them before their first turn, which may be of a message that was held up. */
const make = `with someone as (insert into person (name, language) values ($3, $4) returning id)
  insert into conversation (channel, address, alias, person_id, heard_at) select $1, $2, $5, id, 'epoch' from someone`;
const naming = `update conversation set alias = $2, revision = revision + 1 where id = $1 and alias is null`;
const settle = `update conversation set address = $2, alias = coalesce(alias, $3), revision = revision + 1
  where id = $1 and not exists (select from conversation other where other.channel = conversation.channel and other.address = $2 and other.id <> $1)`;
const store = `insert into inbound (channel, message_id, conversation_id, message) values ($1, $2, $3, $4) on conflict do nothing`;
// `order by id` alone would order by the text that is selected: 10 before 9.
const unread = `select i.id::text, i.message from inbound i where i.conversation_id = $1 and i.handled_at is null order by i.id`;

// As the index `inbound_photos` has it.
const latePhotos = `select message from inbound where conversation_id = $1 and message -> 'content' ->> 'kind' = 'image'
  and handled_at is not null and received_at > now() - interval '1 minute' order by id`;

const uniqueViolation = '23505';

/** `reach` says where people can be written to at an hour. */
export function makeInbox(pool: pg.Pool, now: () => Date = () => new Date(), reach: (at: Date) => readonly Reach[] = () => []): Inbox {
  const hour = (at = now()) => ({ now: at, reach: reach(at) });
  const find = async (statement: { readonly name: string; readonly text: string }, ...values: readonly unknown[]) => {
    const { rows } = await pool.query<Row>({ ...statement, values: [...values] });
    return rows[0] && conversationOf(rows[0]);
  };

  /** Whoever is at this address, or was known by this name at another. Gives nothing where a stranger got the address. */
  async function known(channel: string, address: string, alias: string | undefined): Promise<Conversation | undefined> {
    const there = await find(byAddress, channel, address);
    if (there && (alias === undefined || there.alias === alias)) return there;
    const isHadByAnother = there !== undefined && there.alias !== null;
    // Who hid the number from the first word on has the name for an address.
    const same =
      (await find(byAlias, channel, alias ?? address)) ?? (alias !== undefined && there?.alias !== null ? await find(byAddress, channel, alias) : undefined);
    if (isHadByAnother) await leaveAddress(pool, there, there.alias, hour());
    if (same) {
      await pool.query(settle, [same.id, address, alias]);
      return await find(byId, same.id);
    }
    if (!there || isHadByAnother) return undefined;
    await pool.query(naming, [there.id, alias]);
    return await find(byAddress, channel, address);
  }

  return {
    async open(channel, address, profile, alias) {
      const found = await known(channel, address, alias);
      if (found) return found;
      try {
        await pool.query(make, [channel, address, profile?.name ?? null, profile?.language ?? null, alias ?? null]);
      } catch (error) {
        if (codeOf(error) !== uniqueViolation) throw error; // Else another process met the person at the same moment.
      }
      const made = await find(byAddress, channel, address);
      if (!made) throw new Error('a conversation was made and is not there');
      return made;
    },
    move: (message, to) => moveAddress(pool, message, to, hour()),
    load: (id) => find(byId, id),
    async store(conversation, message) {
      const { rowCount } = await pool.query(store, [message.channel, message.id, conversation, message]);
      return rowCount === 1;
    },
    async latePhotos(conversation) {
      const { rows } = await pool.query<{ message: InboundMessage }>(latePhotos, [conversation]);
      return rows.map(({ message }) => message);
    },
    async unread(conversation) {
      const { rows } = await pool.query<{ id: string; message: InboundMessage }>(unread, [conversation]);
      return rows.map(({ id, message }): Unread => ({ id, message }));
    },
  };
}

const conversationOf = ({
  id,
  channel,
  address,
  alias,
  talking,
  revision,
  blocked,
  hushed_until,
  heard_at,
  closed_at,
  person_id,
  ...person
}: Row): Conversation => ({
  id,
  channel,
  address,
  alias,
  talking,
  revision,
  blocked,
  hushedUntil: hushed_until,
  heardAt: heard_at,
  closedAt: closed_at,
  person: {
    id: person_id,
    name: person.name,
    language: person.language,
    role: person.role,
    country: person.country,
    timeZone: person.time_zone,
    consented: person.consented,
  },
});

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);
