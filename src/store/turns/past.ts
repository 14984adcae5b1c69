/** A talk as it was, for a phone that shows it again after a restart. */
import type pg from 'pg';
import type { Bubble } from '../../conversation/bubble.ts';
import type { InboundMessage } from '../../conversation/message.ts';

/** One thing that was said in it, by either side. */
export type Past = { readonly at: string } & (
  | { readonly by: 'person'; readonly message: InboundMessage }
  | { readonly by: 'us'; readonly bubble: Bubble; readonly replaces: string | null; readonly sentIds: readonly string[] }
);
export type PastTalk = { readonly language: string | null; readonly country: string | null; readonly timeZone: string | null; readonly said: readonly Past[] };

const find = `select c.id, p.language, p.country, p.time_zone as "timeZone" from conversation c join person p on p.id = c.person_id where c.channel = $1 and c.address = $2`;
const heard = `select message, received_at as at from inbound where conversation_id = $1 order by id desc limit $2`;
const said = `select bubble, replaces, sent_ids as "sentIds", created_at as at from outbox
  where conversation_id = $1 and outcome = 'sent' order by id desc limit $2`;

/** The newest of a talk, oldest first; `undefined` where nobody ever wrote. */
export const makePast =
  (pool: pg.Pool, most = 300) =>
  async (channel: string, address: string): Promise<PastTalk | undefined> => {
    const { rows } = await pool.query<{ id: number } & Omit<PastTalk, 'said'>>(find, [channel, address]);
    const [talk] = rows;
    if (!talk) return undefined;
    const [theirs, ours] = await Promise.all([
      pool.query<{ message: InboundMessage; at: Date }>(heard, [talk.id, most]),
      pool.query<{ bubble: Bubble; replaces: string | null; sentIds: string[]; at: Date }>(said, [talk.id, most]),
    ]);
    const all: Past[] = [
      // An answer is kept in the same moment as what it answers: the question stands first.
      ...theirs.rows.reverse().map(({ message, at }) => ({ by: 'person' as const, message, at: at.toISOString() })),
      ...ours.rows.reverse().map(({ at, ...row }) => ({ by: 'us' as const, ...row, at: at.toISOString() })),
    ];
    const { id: _, ...reader } = talk;
    return { ...reader, said: all.sort((a, b) => a.at.localeCompare(b.at)).slice(-most) };
  };
