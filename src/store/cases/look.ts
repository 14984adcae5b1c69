/** One case with what was said in its talk: for whoever answers it, while it is open and a week after. Each look is kept. */
import type pg from 'pg';
import type { Bubble } from '../../conversation/bubble.ts';
import type { Content } from '../../conversation/message.ts';
import { openCareStates } from '../../shop/aftercare.ts';
import { casesOfPeople, type OpenCase, shown } from './open-case.ts';

/** One thing that was said: by the person, or what they were told. */
export type Spoken = { readonly at: Date } & ({ readonly content: Content } | { readonly bubble: Bubble; readonly outcome: string | null });

/** An order of theirs. `care`: what is open about it. */
export type OrderOf = {
  readonly number: string;
  readonly side: 'buyer' | 'seller';
  readonly state: string;
  readonly since: Date;
  readonly care: string | null;
};

export type CaseEvent = { readonly act: string; readonly by: string | null; readonly at: Date };

/** `words`: what they asked. `spoken`: the last of the talk, the oldest first. */
export type LookedAt = OpenCase & {
  readonly conversation: number | null;
  readonly name: string | null;
  readonly blocked: boolean;
  readonly about: string;
  readonly settledAt: Date | null;
  readonly orders: readonly OrderOf[];
  readonly spoken: readonly Spoken[];
  readonly events: readonly CaseEvent[];
};

const messagesAtMost = 40;
const ordersAtMost = 5;
const afterwards = `interval '7 days'`;

const one = `select ${shown}, c.id as conversation, p.name, coalesce(c.blocked_at is not null, false) as blocked, h.about, h.settled_at as "settledAt"
  from ${casesOfPeople} where h.id = $2 and (h.settled_at is null or h.settled_at > $1::timestamptz - ${afterwards})`;

const trace = `insert into help_event (request_id, act, by, at) values ($1, 'looked', $2, $3)`;

/** Of this talk only, and for as long as it is this person's: \`$1\` came out of the question above. A turn of a clock has an id of ours and nobody's words. */
const written = `select i.received_at as at, i.message->'content' as content from inbound i
  where i.conversation_id = $1 and not (i.message->'content'->>'kind' = 'unsupported' and i.message_id ~ '^[a-z]+-[0-9]+-[0-9]+$') order by i.id desc limit ${messagesAtMost}`;
const told = `
  (select created_at as at, bubble, outcome, id from outbox where conversation_id = $1 and outcome = 'sent' order by settled_at desc, id desc limit ${messagesAtMost})
  union all (select created_at, bubble, outcome, id from outbox where conversation_id = $1 and settled_at is null order by id desc limit ${messagesAtMost})
  union all (select created_at, bubble, outcome, id from outbox where conversation_id = $1 and outcome = 'parked' order by id desc limit ${messagesAtMost})
  order by at, id`;

const orders = `
select o.number, case when o.buyer_id = $1 then 'buyer' else 'seller' end as side, o.state, o.since,
  (select a.state from aftercare a where a.order_id = o.id and a.state = any($2) order by a.id desc limit 1) as care
from "order" o where o.buyer_id = $1 or o.shop_id = (select id from shop where owner_id = $1)
order by exists (select from aftercare a where a.order_id = o.id and a.state = any($2)) desc, o.since desc limit ${ordersAtMost}`;

/** `undefined` where there is no such case, or it was closed long ago. */
export async function lookAt(pool: pg.Pool, number: number, by: string | null, now: Date): Promise<LookedAt | undefined> {
  const [found] = (await pool.query<Omit<LookedAt, 'orders' | 'spoken' | 'events'>>(one, [now, number])).rows;
  if (!found) return undefined;
  // Before it is read: nobody reads unseen.
  await pool.query(trace, [number, by, now]);
  const [ofPerson, events, spoken] = await Promise.all([
    pool.query<OrderOf>(orders, [found.person, [...openCareStates]]),
    pool.query<CaseEvent>('select act, by, at from help_event where request_id = $1 order by id', [number]),
    found.conversation === null ? [] : said(pool, found.conversation),
  ]);
  return { ...found, orders: ofPerson.rows, events: events.rows, spoken };
}

async function said(pool: pg.Pool, conversation: number): Promise<readonly Spoken[]> {
  const [heard, answered] = await Promise.all([
    pool.query<Spoken & { content: Content }>(written, [conversation]),
    pool.query<Spoken & { bubble: Bubble }>(told, [conversation]),
  ]);
  // Of one moment what they wrote comes first: it is what was answered. Sorting keeps that order.
  return [...heard.rows.toReversed(), ...answered.rows].toSorted((a, b) => a.at.getTime() - b.at.getTime()).slice(-messagesAtMost);
}
