/** What platforms tell of messages they took: how far they came, and which of them failed after all. */
import type pg from 'pg';
import type { InboundStatus } from '../../conversation/message.ts';
import type { Lane } from '../../conversation/turn.ts';
import { idsOf, mayRing } from '../clocks/clock.ts';
import { together } from '../database/together.ts';

/** A condition of the indexes `outbox_sent_ids` and `outbox_reached`: ids of platforms that tell what became of a message, as WhatsApp and its page make them. */
export const isToldOf = `o.sent_ids[1] ~ '^(wamid[.]|3EB0)'`;

/** The ids are told twice, as in keep-statement.ts. Of an entry in several parts the furthest counts. */
const reach = `
with told as (select * from jsonb_to_recordset($1::jsonb) as s(message text, reached text)),
found as (
  select told.message, o.id, told.reached from outbox o join told on o.sent_ids @> array[told.message] where o.sent_ids && $2::text[] and ${isToldOf}
),
furthest as (select id, max(reached) as reached from found group by id),
raised as (
  update outbox o set reached = f.reached from furthest f where o.id = f.id and (o.reached is null or o.reached < f.reached)
)
select message from found`;

/**
 * What follows the parts that are known of an unsettled entry is known too: its next try begins after it, and there is none after a
 * template. One that failed, whenever that is told, is to be sent again; and whoever it went to must be who the entry is for.
 */
const arrived = `
update outbox o set sent_ids = o.sent_ids || told.message, template = told.template
from jsonb_to_recordset($1::jsonb) as told(channel text, message text, "to" jsonb, entry bigint, part int, template text), conversation c
where o.id = told.entry and o.id = any($2::bigint[]) and c.id = o.conversation_id and c.channel = told.channel and told."to" ? c.address
  and o.settled_at is null and o.attempts > 0 and o.template is null and cardinality(o.sent_ids) = told.part
  and not exists (select from failed_status f where f.channel = told.channel and f.message = told.message)`;

/** Platforms repeat themselves for seven days; what they said longer ago need not be known any more. */
const keep = `
with old as (delete from failed_status where taken_at < $5::timestamptz - interval '30 days')
insert into failed_status (channel, message, at, failure, told_at, conversation_id)
values ($1, $2, $3, $4, $5, (select id from conversation where channel = $1 and address = any($6::text[]) order by id limit 1))
on conflict (channel, message) do nothing returning id`;

/** Within so long we know what we sent, or it was never ours. */
const strangeAfter = `interval '10 minutes'`;
/** One that is in the hands of a process has its ids written when it is out of them. */
const entry = `
select o.id::text, o.conversation_id as conversation, o.lane, o.attempts, o.template, o.sent_ids as "sentIds"
from outbox o join conversation c on c.id = o.conversation_id
where c.channel = told.channel and o.sent_ids @> array[told.message] and ${isToldOf} and (o.settled_at is not null or o.claimed_by is null)`;

const due = `
select told.id from failed_status told
where told.taken_at is null and (told.told_at < $1::timestamptz - ${strangeAfter} or exists (${entry})) and ${mayRing('failed-status', 'told.id')}
order by told.id limit $2`;

const failed = `
select told.channel, told.message, told.at, told.failure, told.told_at < $2::timestamptz - ${strangeAfter} as strange, to_jsonb(e) as entry
from failed_status told left join lateral (${entry} limit 1) e on true
where told.id = $1 and told.taken_at is null`;

/** A part of an entry that was taken, and did not arrive. */
export type FailedStatus = {
  readonly channel: string;
  readonly message: string;
  readonly at: Date;
  readonly failure: NonNullable<InboundStatus['failure']>;
  /** It must be somebody else's. */
  readonly strange: boolean;
  /** What it was a part of; `null` where that is not known, or not known yet. */
  readonly entry: {
    readonly id: string;
    readonly conversation: number;
    readonly lane: Lane;
    readonly attempts: number;
    readonly template: string | null;
    readonly sentIds: readonly string[];
  } | null;
};

/** A part of an entry, or the template for all of it, that was taken; `to` is who it went to, by whatever name. */
type Arrived = {
  readonly channel: string;
  readonly message: string;
  readonly to: readonly string[];
  readonly entry: string;
  readonly part: number;
  readonly template?: string;
};

type Reached = { readonly message: string; readonly reached: 'delivered' | 'read' };

/** Very many may be told in one second, each by a post of its own: those that come at the same moment share a statement, or replies would wait for them. */
const shared = { most: 256, patienceMs: 1_000 } as const;

export function makeStatuses(pool: pg.Pool) {
  const arrive = together<Arrived, void>({
    ...shared,
    keyOf: ({ entry }) => entry,
    async work(parts) {
      await pool.query(arrived, [JSON.stringify(parts), parts.map(({ entry }) => entry)]);
      return parts.map(() => undefined);
    },
  });
  const raise = together<Reached, boolean>({
    ...shared,
    keyOf: ({ message }) => message,
    async work(told) {
      const { rows } = await pool.query<Pick<Reached, 'message'>>(reach, [JSON.stringify(told), told.map(({ message }) => message)]);
      const known = new Set(rows.map(({ message }) => message));
      return told.map(({ message }) => known.has(message));
    },
  });
  return {
    /** Notes parts that were taken though no answer said so. */
    async arrived(parts: readonly Arrived[]): Promise<void> {
      // Of two parts of one entry the second follows only when the first is known.
      await Promise.all(parts.toSorted((a, b) => a.part - b.part).map(arrive));
    },
    /** Marks how far messages came, never less than is known; gives those that are known to be ours. */
    async reached(told: readonly Reached[]): Promise<ReadonlySet<string>> {
      const known = await Promise.all(told.map(raise));
      return new Set(told.flatMap(({ message }, nth) => (known[nth] ? message : [])));
    },
    /** Keeps one that failed; `undefined` when it was told before. */
    async keep({ channel, message, at, failure, marked }: InboundStatus, now: Date): Promise<number | undefined> {
      const [id] = await idsOf(pool, keep, [channel, message, new Date(at), failure, now, marked?.to ?? []]);
      return id;
    },
    due: (now: Date, limit: number) => idsOf(pool, due, [now, limit]),
    /** `undefined` once it is taken up. */
    async failed(id: number, now: Date): Promise<FailedStatus | undefined> {
      const { rows } = await pool.query<FailedStatus>(failed, [id, now]);
      return rows[0];
    },
    /** `conversation` is whom the message was for, where that is known: its entry knows the message no more. */
    async taken(id: number, now: Date, conversation?: number): Promise<void> {
      await pool.query('update failed_status set taken_at = $2, conversation_id = coalesce($3, conversation_id) where id = $1', [id, now, conversation]);
    },
  };
}
