/** Numbers that change hands, and people who change their number. Nobody may be taken for who had the number before. */
import type pg from 'pg';
import type { InboundMessage } from '../../conversation/message.ts';
import type { Reach } from '../../conversation/turn.ts';
import { blocking, reachable } from '../delivery/instead.ts';

type There = { readonly id: number; readonly address: string };
/** When that is, and where people can be written to at that hour. */
export type Hour = { readonly now: Date; readonly reach: readonly Reach[] };

const leave = blocking(`update conversation set address = address || ' until ' || $5, blocked_at = $1, revision = revision + 1 where id = $3 and address = $4`);

/** What they said and ordered stays theirs; they are written to there no more, and what waited for them goes to another app of theirs, or to nobody. */
export async function leaveAddress(on: pg.Pool | pg.ClientBase, { id, address }: There, mark: string, { now, reach }: Hour): Promise<void> {
  await on.query(leave, [now, reachable(reach), id, address, mark]);
}

/** The news is kept, so that told again it is nothing: by then somebody else may have the number. */
const hear = `
insert into inbound (channel, message_id, conversation_id, message, handled_at)
select channel, $3, id, $4, $5 from conversation where channel = $1 and address = $2 on conflict do nothing returning conversation_id as id`;
const find = `select id, address, heard_at as at from conversation where channel = $1 and address = $2 for no key update`;
/** A new number comes with a new name. */
const move = `update conversation set address = $2, alias = null, revision = revision + 1 where id = $1`;

/**
 * From the hour of that message on its person is at another number. Whoever was there and has not been heard since has left it. Who was
 * heard there since is whoever has it now, and the old talk is left to nobody, lest it go to the next one who gets the old number.
 */
export async function moveAddress(pool: pg.Pool, message: InboundMessage, to: string, hour: Hour): Promise<void> {
  const { channel, address, id, at } = message;
  if (to === address) return;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const [mover] = (await client.query<{ id: number }>(hear, [channel, address, id, message, hour.now])).rows;
    if (mover) {
      const [there] = (await client.query<There & { at: Date }>(find, [channel, to])).rows;
      const isTheirs = there !== undefined && there.at >= new Date(at);
      if (there && !isTheirs) await leaveAddress(client, there, at, hour);
      if (isTheirs) await leaveAddress(client, { id: mover.id, address }, at, hour);
      else await client.query(move, [mover.id, to]);
    }
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
