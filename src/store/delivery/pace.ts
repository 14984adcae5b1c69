/** How far ahead the rate of a platform is used up, counted in one row for all processes. */
import type pg from 'pg';

type TalkUse = { readonly address: string; readonly usedMs: number };

/** The same as the port of that name in work/house.ts. */
type PaceBook = (
  channel: string,
  more: {
    readonly sentMs: number;
    readonly grantMs?: number;
    readonly holdMs?: number;
    readonly quietMs?: number;
    readonly talks?: readonly TalkUse[];
  },
) => Promise<{ readonly usedMs: number; readonly besideMs: number; readonly quietMs: number; readonly talks: readonly TalkUse[] }>;

/** What was sent already fills a second at the most: a platform that took more than its rate does not count longer either. */
const book = `
insert into pace as p (channel, used_until, beside_until, quiet_until)
values ($1, clock_timestamp() + ($2::float8 + $3::float8 + $4::float8) * interval '1 millisecond', clock_timestamp() + $2::float8 * interval '1 millisecond',
  clock_timestamp() + $5::float8 * interval '1 millisecond')
on conflict (channel) do update set
  used_until = greatest(
    p.used_until, clock_timestamp() + $4::float8 * interval '1 millisecond',
    least(greatest(p.used_until, clock_timestamp()) + $2::float8 * interval '1 millisecond', clock_timestamp() + interval '1 second')
  ) + $3::float8 * interval '1 millisecond',
  beside_until = least(greatest(p.beside_until, clock_timestamp()) + $2::float8 * interval '1 millisecond', clock_timestamp() + interval '1 second'),
  quiet_until = greatest(p.quiet_until, excluded.quiet_until)
returning (extract(epoch from used_until - clock_timestamp()) * 1000)::float8 as used,
  (extract(epoch from beside_until - clock_timestamp()) * 1000)::float8 as beside, (extract(epoch from quiet_until - clock_timestamp()) * 1000)::float8 as quiet`;

/** Those of an hour ago are forgotten on the way. A talk is known by a number made of its address: nobody can be read out of the table. */
const talkBook = `
with use as (select address, hashtextextended($1 || ' ' || address, 0) as talk, ms from unnest($2::text[], $3::float8[]) as one(address, ms)),
forgotten as (
  delete from pace_talk where ctid = any(array(
    select ctid from pace_talk where used_until < clock_timestamp() - interval '1 hour' and talk not in (select talk from use)
    order by used_until limit 100 for update skip locked))
),
used as (
  insert into pace_talk as t (talk, used_until) select talk, clock_timestamp() + ms * interval '1 millisecond' from use order by talk
  on conflict (talk) do update set used_until = greatest(t.used_until, clock_timestamp()) + (excluded.used_until - clock_timestamp())
  returning talk, used_until
)
select address, (extract(epoch from used_until - clock_timestamp()) * 1000)::float8 as "usedMs" from use join used using (talk)`;

const seen = `
select coalesce((select (extract(epoch from used_until - clock_timestamp()) * 1000)::float8 from pace_talk where talk = hashtextextended($1 || ' ' || $2, 0)), 0) as "talkMs",
  coalesce((select (extract(epoch from beside_until - clock_timestamp()) * 1000)::float8 from pace where channel = $1), 0) as "besideMs"`;

type Seen = { readonly talkMs: number; readonly besideMs: number };

/** The same as the port of that name in work/house.ts. */
export const makePaceSeen =
  (pool: pg.Pool) =>
  async (channel: string, address: string): Promise<Seen> =>
    (await pool.query<Seen>({ name: 'pace-seen', text: seen, values: [channel, address] })).rows[0] ?? { talkMs: 0, besideMs: 0 };

/** Times are lengths, never moments: the clocks of two machines differ. */
export const makePaceBook =
  (pool: pg.Pool): PaceBook =>
  async (channel, { sentMs, grantMs = 0, holdMs = 0, quietMs = 0, talks = [] }) => {
    const lengths = [talks.map(({ address }) => address), talks.map(({ usedMs }) => usedMs)];
    const [all, each] = await Promise.all([
      pool.query<{ used: number; beside: number; quiet: number }>(book, [channel, sentMs, grantMs, holdMs, quietMs]),
      talks.length > 0 ? pool.query<TalkUse>(talkBook, [channel, ...lengths]) : undefined,
    ]);
    const { used = 0, beside = 0, quiet = 0 } = all.rows[0] ?? {};
    return { usedMs: used, besideMs: beside, quietMs: quiet, talks: each?.rows ?? [] };
  };
