/** Talks that were handed over to a person of the house, and what is to be said when that is over. */
import type pg from 'pg';
import { deadlines } from '../../shop/deadlines.ts';
import { idsOf, mayRing } from '../clocks/clock.ts';

/** SQL: talk `c` was handed over and is not given back. */
export const isHandedOver = 'exists (select from help_request handed where handed.conversation_id = c.id and handed.given_back_at is null)';

/** They waited for a word of ours that long, were not told of it yet, and nobody wrote to them from the paired phone either. */
const unanswered = `(h.settled_at is null and h.waits_since is not null and greatest(h.waits_since, h.taken_at) <= $1::timestamptz - interval '${deadlines.handover} milliseconds'
  and (h.told_at is null or h.told_at < h.waits_since)
  and not exists (select from inbound i where i.conversation_id = c.id and i.message->'content'->>'kind' = 'own' and (i.message->>'at')::timestamptz >= h.waits_since))`;

const isOver = '(c.hushed_until is null or c.hushed_until <= $1)';
const ended = `from help_request h join conversation c on c.id = h.conversation_id
where ${isOver} and (h.given_back_at is null or ${unanswered})`;

const due = `select h.id ${ended} and c.channel = any($2) and ${mayRing('handover', 'h.id')} order by h.id limit $3`;

const one = `
select h.conversation_id as conversation, c.revision, c.blocked_at is not null as blocked, h.given_back_at is null and c.hushed_until is not null as quiet,
  h.settled_at is not null as closed, coalesce(${unanswered}, false) as unanswered
${ended} and h.id = $2`;

/** Only while nobody answers by hand again. */
const over = `
update help_request h set given_back_at = coalesce(h.given_back_at, $1), told_at = case when $3 then $1 else h.told_at end
from conversation c where c.id = h.conversation_id and h.id = $2 and ${isOver}`;

export type Ended = {
  readonly conversation: number;
  readonly revision: number;
  readonly blocked: boolean;
  /** The bot was quiet until now; else it was called back before. */
  readonly quiet: boolean;
  readonly closed: boolean;
  readonly unanswered: boolean;
};

export const makeHanded = (pool: pg.Pool) => ({
  /** Cases whose talk is ours again, or whose person waited too long, and who were not told so. */
  due: (channels: readonly string[], now: Date, limit: number) => idsOf(pool, due, [now, channels, limit]),
  async ended(id: number, now: Date): Promise<Ended | undefined> {
    const { rows } = await pool.query<Ended>(one, [now, id]);
    return rows[0];
  },
  /** What there was to say of it is said. */
  async over(id: number, now: Date, unanswered: boolean): Promise<void> {
    await pool.query(over, [now, id, unanswered]);
  },
});
