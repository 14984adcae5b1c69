/** A broadcast as it is kept: held under its lock, counted, and moved along its states. */
import type pg from 'pg';
import {
  type BroadcastAct,
  type BroadcastKind,
  type BroadcastState,
  broadcastSteps,
  type EndedBy,
  type LeftOut,
  type Offered,
  type Tally,
} from '../../shop/broadcast.ts';
import { moneyOf } from '../database/columns.ts';
import { agreed, mayHearNews } from '../people/consent.ts';
import type { Audience } from './audience.ts';
import { counts, sum } from './counts.ts';

export type Texts = { readonly [language: string]: string };

export type Held = {
  readonly id: number;
  readonly kind: BroadcastKind;
  readonly state: BroadcastState;
  readonly since: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedBy: EndedBy | null;
  readonly gathered: boolean;
  readonly shownId: string | null;
  readonly shownTold: number | null;
  /** Who is shown how far it is; `null` for the operator's. */
  readonly owner: number | null;
  readonly of: Audience;
  readonly texts: Texts;
  readonly goods: (Offered & { readonly endedBy: EndedBy | null }) | null;
};

type Row = Omit<Held, 'of' | 'goods'> & {
  readonly shop: number | null;
  readonly listing: number | null;
  readonly audience: Audience;
  readonly code: string | null;
  readonly title: string;
  readonly minor: string;
  readonly currency: string;
  readonly picture: string | null;
  readonly shopName: string;
  readonly shopCode: string;
  readonly live: boolean;
  readonly enough: boolean;
};

const rows = `
select b.id, b.kind, b.state, b.since, b.started_at as "startedAt", b.ended_at as "endedAt", b.ended_by as "endedBy", b.gathered,
  b.shown_id::text as "shownId", b.shown_told as "shownTold", b.shop_id as shop, b.listing_id as listing, b.audience, b.texts, s.owner_id as owner, s.name as "shopName", s.code as "shopCode",
  l.code, l.title, l.price_minor::text as minor, l.currency, l.photos[1] as picture, l.state = 'live' as live, l.stock >= l.min_order as enough
from broadcast b left join shop s on s.id = b.shop_id left join listing l on l.id = b.listing_id`;

/** Takes its lock: of two who do something to it at once, the second sees what the first did. */
export const holdBroadcast = async (client: pg.ClientBase, id: number): Promise<Held | undefined> =>
  (await client.query<Row>(`${rows} where b.id = $1 for no key update of b`, [id])).rows.map(heldOf)[0];

/** One of somebody's own. */
export const readBroadcast = async (on: pg.Pool | pg.ClientBase, id: number, owner: number): Promise<Held | undefined> =>
  (await on.query<Row>(`${rows} where b.id = $1 and s.owner_id = $2`, [id, owner])).rows.map(heldOf)[0];

/** Whoever's it is: for the operator alone. */
export const operatorsBroadcast = async (on: pg.Pool, id: number): Promise<Held | undefined> =>
  (await on.query<Row>(`${rows} where b.id = $1`, [id])).rows.map(heldOf)[0];

/** All, the newest first. */
export const latestBroadcasts = async (on: pg.Pool, most: number): Promise<readonly Held[]> =>
  (await on.query<Row>(`${rows} order by b.id desc limit $1`, [most])).rows.map(heldOf);

function heldOf({ shop, listing, audience, code, title, minor, currency, picture, shopName, shopCode, live, enough, ...row }: Row): Held {
  const endedBy = live ? (enough ? null : 'sold_out') : 'gone';
  return {
    ...row,
    of: { ...audience, ...(shop !== null && { shop }), ...(listing !== null && { listing }), texts: Object.keys(row.texts) },
    goods: code === null ? null : { code, title, price: moneyOf(BigInt(minor), currency), shop: { code: shopCode, name: shopName }, picture, endedBy },
  };
}

/** Of what went to another app of its reader instead, that counts. */
const tallying = `
select r.left_out as "leftOut", r.outbox_id is null as waiting, case when o.id is null or o.settled_at is not null then coalesce(o.outcome, 'sent') end as outcome,
  o.reached, count(*)::int as count
from broadcast_recipient r left join outbox o on o.id = coalesce((select e.id from outbox e where e.instead_of = r.outbox_id), r.outbox_id)
where r.broadcast_id = $1 group by 1, 2, 3, 4`;

type Tallied = {
  readonly leftOut: LeftOut | null;
  readonly waiting: boolean;
  readonly outcome: string | null;
  readonly reached: string | null;
  readonly count: number;
};

export async function tallyOf(on: pg.Pool | pg.ClientBase, id: number): Promise<Tally> {
  const tallied = (await on.query<Tallied>(tallying, [id])).rows;
  const of = (row: Tallied): 'out' | 'waiting' | 'underWay' | 'told' | 'failed' =>
    row.leftOut !== null ? 'out' : row.waiting ? 'waiting' : row.outcome === null ? 'underWay' : row.outcome === 'sent' ? 'told' : 'failed';
  return {
    all: sum(tallied),
    waiting: sum(tallied, (row) => of(row) === 'waiting'),
    underWay: sum(tallied, (row) => of(row) === 'underWay'),
    told: sum(tallied, (row) => of(row) === 'told'),
    delivered: sum(tallied, (row) => of(row) === 'told' && row.reached !== null),
    read: sum(tallied, (row) => of(row) === 'told' && row.reached === 'read'),
    failed: counts(tallied, (row) => (of(row) === 'failed' ? row.outcome : null)),
    out: counts(tallied, ({ leftOut }) => leftOut),
  };
}

/** Moves it along; `false` where its state does not allow that. What was not sent yet is taken back when it is held or given up. */
export async function steer(client: pg.Pool | pg.ClientBase, id: number, act: BroadcastAct, now: Date): Promise<boolean> {
  const { from, to } = broadcastSteps[act];
  const { rowCount } = await client.query(
    `update broadcast set state = $2, since = $3, started_at = coalesce(started_at, case when $2 = 'running' then $3::timestamptz end),
      ended_at = case when $2 = 'cancelled' then $3::timestamptz end where id = $1 and state = any($4)`,
    [id, to, now, from],
  );
  if (rowCount !== 1) return false;
  if (to !== 'running') await takeBack(client, id);
  return true;
}

/** They asked for silence after it was left for them. */
export const changedTheirMind = `not case b.kind when 'stock' then ${mayHearNews('r.told_at')} when 'notice' then ${agreed(null)} else ${agreed('b.shop_id')} end`;

/**
 * Takes back what was left for people and has certainly not reached them: they wait again, and whoever asked for goods goes on asking.
 * So is what waits for its reader to write. What is being sent at this moment is sent.
 */
export async function takeBack(client: pg.Pool | pg.ClientBase, id: number, of = 'true'): Promise<void> {
  await client.query(
    `with held as (
      select o.id from outbox o join broadcast_recipient r on r.outbox_id = o.id join broadcast b on b.id = r.broadcast_id join person p on p.id = r.person_id
      where b.id = $1 and o.sent_ids = '{}' and (o.outcome = 'parked' or o.settled_at is null and o.claimed_by is null and not o.uncertain) and ${of} for update of o skip locked
    ),
    taken as (delete from outbox where id in (select id from held) returning id),
    waiting as (
      update broadcast_recipient set outbox_id = null, told_at = null where broadcast_id = $1 and outbox_id in (select id from taken) returning person_id
    )
    insert into stock_wait (listing_id, person_id, asked_at)
    select b.listing_id, w.person_id, b.created_at from waiting w join broadcast b on b.id = $1 where b.kind = 'stock' on conflict do nothing`,
    [id],
  );
}
