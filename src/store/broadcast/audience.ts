/** Whom a broadcast addresses, and why some of them are left out: one question to the tables, for the dry run and for the job. */
import type pg from 'pg';
import { type BroadcastKind, broadcastRules, type DryRun, type LeftOut } from '../../shop/broadcast.ts';
import { orderStates } from '../../shop/order.ts';
import { isQuiet, minuteThere } from '../clocks/clock.ts';
import { appOrder } from '../people/app-order.ts';
import { mayNotHear } from '../people/may-hear.ts';
import { counts, sum } from './counts.ts';

/** What it is asked of: `$3`. Of the operator's, no list means everybody. */
export type Audience = {
  readonly shop?: number;
  readonly listing?: number;
  readonly roles?: readonly string[];
  readonly countries?: readonly string[];
  /** Languages in which there is a text. */
  readonly texts?: readonly string[];
};

/** After how many hours a channel lets nobody be written to, by its name, and whether templates still go. Where none says it, `$4`. */
export type Windows = { readonly [channel: string]: { readonly hours: number; readonly templates: boolean } };

export type AudienceGround = { readonly timeZone: string; readonly windows: Windows };

/** An order that came to something, or still may. */
const bought = orderStates.filter((state) => !['unpaid', 'placed', 'rejected', 'cancelled', 'expired'].includes(state));

const language = `coalesce(p.language, 'en')`;
const listed = (what: string, value: string): string => `(not $3::jsonb ? '${what}' or $3::jsonb->'${what}' ? ${value})`;
const shop = `($3::jsonb->>'shop')::int`;
const waiting = `(select w.asked_at from stock_wait w where w.person_id = p.id and w.listing_id = ($3::jsonb->>'listing')::int)`;

/** Ids of those addressed. */
const addressed: { readonly [kind in BroadcastKind]: string } = {
  stock: `select person_id as id from stock_wait where listing_id = ($3::jsonb->>'listing')::int`,
  offer: `select distinct o.buyer_id as id from "order" o join shop s on s.id = o.shop_id
    where s.id = ${shop} and o.state in (${bought.map((state) => `'${state}'`).join(', ')}) and o.buyer_id <> s.owner_id`,
  notice: `select p.id from person p where ${listed('roles', 'p.role')} and ${listed('countries', 'p.country')}`,
};

/** Those of a broadcast, `$5`, who were neither told nor left out. */
const recipients = 'select person_id as id from broadcast_recipient where broadcast_id = $5 and outbox_id is null and left_out is null';

const silent = `t.heard_at < $1::timestamptz - interval '${broadcastRules.silentMonths} months'`;
const whyNot: { readonly [kind in BroadcastKind]: string } = {
  stock: `coalesce(${mayNotHear.news(waiting)}, case when t.id is null then 'blocked' end)`,
  offer: `coalesce(${mayNotHear.offers(shop)}, case when t.id is null then 'blocked' when ${silent} then 'silent' end)`,
  notice: `coalesce(${mayNotHear.offers(null)}, case when t.id is null then 'blocked' when ${silent} then 'silent'
    when not $3::jsonb->'texts' ? ${language} then 'no_text' end)`,
};

/** Not each of the questions names the parameter it is asked of, and PostgreSQL wants the kind of all. */
const all = '$3::jsonb is not null';

/** A row for each, with the app they would be told in, as store/orders/notices.ts has it. Who was never asked for consent, or was forgotten, is nobody. */
const judged = (kind: BroadcastKind, among: string): string => `
select p.id as person, ${language} as language, t.channel, ${whyNot[kind]} as "leftOut", ${isQuiet(minuteThere)} as asleep,
  t.heard_at < $1::timestamptz - ($4::jsonb->>t.channel)::int * interval '1 hour' as later
from (${among}) a join person p on p.id = a.id
left join lateral (
  select c.id, c.channel, c.heard_at from conversation c where c.person_id = p.id and c.blocked_at is null order by ${appOrder('$1')} limit 1
) t on true
where p.consented_at is not null and ${all}`;

const counted = (kind: BroadcastKind): string => `
select "leftOut", case when "leftOut" is null then channel end as channel, "leftOut" is null and coalesce(later, false) as later,
  "leftOut" is null and not coalesce(later, false) and asleep as morning, count(*)::int as count
from (${judged(kind, addressed[kind])}) judged group by 1, 2, 3, 4`;

type Counted = {
  readonly leftOut: LeftOut | null;
  readonly channel: string | null;
  readonly later: boolean;
  readonly morning: boolean;
  readonly count: number;
};

function values(now: Date, { timeZone, windows }: AudienceGround, { kind, of }: { readonly kind: BroadcastKind; readonly of: Audience }) {
  // What the operator writes is of any kind, so no template says it.
  const shut = Object.entries(windows).filter(([, { templates }]) => kind === 'notice' || !templates);
  return [now, timeZone, JSON.stringify(of), JSON.stringify(Object.fromEntries(shut.map(([channel, { hours }]) => [channel, hours])))];
}

/** To how many it would go. Nothing changes by asking. */
export async function dryRun(on: pg.Pool | pg.ClientBase, ground: AudienceGround, kind: BroadcastKind, of: Audience, now: Date): Promise<DryRun> {
  const { rows } = await on.query<Counted>(counted(kind), values(now, ground, { kind, of }));
  return {
    all: sum(rows),
    now: sum(rows, (row) => row.leftOut === null && !row.later && !row.morning),
    morning: sum(rows, ({ morning }) => morning),
    later: sum(rows, ({ later }) => later),
    out: counts(rows, ({ leftOut }) => leftOut),
    channels: counts(rows, ({ channel }) => channel),
  };
}

/** Writes down everybody who is addressed; of those the job tells who may be told when their turn comes. */
export async function gather(
  client: pg.ClientBase,
  ground: AudienceGround,
  one: { readonly id: number; readonly kind: BroadcastKind; readonly of: Audience },
  now: Date,
): Promise<void> {
  await client.query(
    `insert into broadcast_recipient (broadcast_id, person_id, left_out) select $5::int, person, "leftOut" from (${judged(one.kind, addressed[one.kind])}) judged on conflict do nothing`,
    [...values(now, ground, one), one.id],
  );
}

export type Next = { readonly person: number; readonly language: string; readonly leftOut: LeftOut | null };

/** The next of those who wait and are awake, as it is with them now. */
export async function nextOf(
  client: pg.ClientBase,
  ground: AudienceGround,
  one: { readonly id: number; readonly kind: BroadcastKind; readonly of: Audience },
  now: Date,
  most: number,
): Promise<readonly Next[]> {
  const { rows } = await client.query<Next>(
    `select person, language, "leftOut" from (${judged(one.kind, recipients)}) judged where "leftOut" is not null or not asleep order by person limit $6`,
    [...values(now, ground, one), one.id, most],
  );
  return rows;
}
