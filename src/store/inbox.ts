/** Conversations and what came in, in plain SQL: every message passes here. */
import type pg from 'pg';
import type { InboundMessage } from '../conversation/message.ts';
import type { Talking } from '../conversation/talking.ts';
import type { Conversation, Inbox, Unread } from '../conversation/turn.ts';

type Row = {
  id: number;
  channel: string;
  address: string;
  talking: Talking;
  revision: number;
  blocked: boolean;
  person_id: number;
  name: string | null;
  language: string | null;
  role: string | null;
  country: string | null;
  time_zone: string | null;
  consented: boolean;
};

const columns = `c.id, c.channel, c.address, c.talking, c.revision, c.blocked_at is not null as blocked,
  p.id as person_id, p.name, p.language, p.role, p.country, p.time_zone, p.consented_at is not null as consented`;
const byAddress = `select ${columns} from conversation c join person p on p.id = c.person_id where c.channel = $1 and c.address = $2`;
const byId = `select ${columns} from conversation c join person p on p.id = c.person_id where c.id = $1`;
const make = `with someone as (insert into person (name, language) values ($3, $4) returning id)
  insert into conversation (channel, address, person_id, heard_at) select $1, $2, id, $5 from someone`;
const store = `insert into inbound (channel, message_id, conversation_id, message) values ($1, $2, $3, $4) on conflict do nothing`;
// `order by id` alone would order by the text that is selected: 10 before 9.
const unread = `select i.id::text, i.message from inbound i where i.conversation_id = $1 and i.handled_at is null order by i.id`;

const uniqueViolation = '23505';

export function makeInbox(pool: pg.Pool, now: () => Date = () => new Date()): Inbox {
  const find = async (channel: string, address: string) => {
    const { rows } = await pool.query<Row>({ name: 'conversation-at', text: byAddress, values: [channel, address] });
    return rows[0] && conversationOf(rows[0]);
  };
  return {
    async open(channel, address, profile) {
      const known = await find(channel, address);
      if (known) return known;
      try {
        await pool.query(make, [channel, address, profile?.name ?? null, profile?.language ?? null, now()]);
      } catch (error) {
        if (codeOf(error) !== uniqueViolation) throw error; // Else another process met the person at the same moment.
      }
      const made = await find(channel, address);
      if (!made) throw new Error('a conversation was made and is not there');
      return made;
    },
    async load(id) {
      const { rows } = await pool.query<Row>({ name: 'conversation', text: byId, values: [id] });
      return rows[0] && conversationOf(rows[0]);
    },
    async store(conversation, message) {
      const { rowCount } = await pool.query(store, [message.channel, message.id, conversation, message]);
      return rowCount === 1;
    },
    async unread(conversation) {
      const { rows } = await pool.query<{ id: string; message: InboundMessage }>(unread, [conversation]);
      return rows.map(({ id, message }): Unread => ({ id, message }));
    },
  };
}

const conversationOf = ({ id, channel, address, talking, revision, blocked, person_id, ...person }: Row): Conversation => ({
  id,
  channel,
  address,
  talking,
  revision,
  blocked,
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
