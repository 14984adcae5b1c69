/** Messages that were given up: asked to be sent later too often, or not taken by the platform. Told without a word of what they say. */
import type pg from 'pg';

/** Older ones are not worth an operator's time; their rows stay. */
const days = 30;
/** A condition of the index `outbox_undelivered`. */
export const isUndelivered = `o.outcome in ('gave-up', 'refused') and o.settled_at > now() - interval '${days} days'`;

export type Undelivered = {
  readonly id: string;
  readonly conversation: number;
  readonly channel: string;
  readonly lane: string;
  readonly outcome: string;
  readonly attempts: number;
  /** What the platform or the line answered: a code, or a name of an error. */
  readonly code: string;
  /** They blocked us: it cannot be sent. */
  readonly blocked: boolean;
  readonly createdAt: Date;
  readonly settledAt: Date;
};

const list = `
select o.id::text, o.conversation_id as conversation, c.channel, o.lane, o.outcome, o.attempts, coalesce(o.fault, '') as code,
  c.blocked_at is not null as blocked, o.created_at as "createdAt", o.settled_at as "settledAt"
from outbox o join conversation c on c.id = o.conversation_id
where ${isUndelivered} order by o.settled_at desc limit 500`;

/** Whoever blocked us meanwhile is left alone. */
const retry = `
update outbox o set outcome = null, settled_at = null, claimed_by = null, claimed_until = null, attempts = 0, fault = null, template = null, due_at = now()
from conversation c
where c.id = o.conversation_id and c.blocked_at is null and ${isUndelivered} and ($1::bigint is null or o.id = $1)
returning o.conversation_id as conversation`;

export function makeUndelivered(pool: pg.Pool) {
  return {
    /** Of the last thirty days, the latest first. */
    async list(): Promise<readonly Undelivered[]> {
      const { rows } = await pool.query<Undelivered>(list);
      return rows.map((row) => ({ ...row, code: codeIn(row.code) }));
    },
    /** Makes them unsent again, one or all; gives how many, and the conversations to deliver to. */
    async retry(id?: string): Promise<{ readonly count: number; readonly conversations: readonly number[] }> {
      const { rows } = await pool.query<{ conversation: number }>(retry, [id ?? null]);
      return { count: rows.length, conversations: [...new Set(rows.map(({ conversation }) => conversation))] };
    },
  };
}

/** From `try-later: 502 Bad Gateway` and `unknown: network: ECONNRESET`; what a platform says in words stays out. */
export const codeIn = (fault: string): string => /^[a-z-]+: (?:network: )?(\d{3,6}|[A-Z][A-Z_]{2,40})\b/.exec(fault)?.[1] ?? '';
