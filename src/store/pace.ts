/** How far ahead the rate of a platform is used up, counted in one row for all processes. */
import type pg from 'pg';

/** The same as the port of that name in work/house.ts. */
type PaceBook = (
  channel: string,
  more: { readonly sentMs: number; readonly grantMs?: number; readonly holdMs?: number; readonly quietMs?: number },
) => Promise<{ readonly usedMs: number; readonly quietMs: number }>;

/** What was sent already fills a second at the most: a platform that took more than its rate does not count longer either. */
const book = `
insert into pace as p (channel, used_until, quiet_until)
values ($1, clock_timestamp() + ($2::float8 + $3::float8 + $4::float8) * interval '1 millisecond', clock_timestamp() + $5::float8 * interval '1 millisecond')
on conflict (channel) do update set
  used_until = greatest(
    p.used_until, clock_timestamp() + $4::float8 * interval '1 millisecond',
    least(greatest(p.used_until, clock_timestamp()) + $2::float8 * interval '1 millisecond', clock_timestamp() + interval '1 second')
  ) + $3::float8 * interval '1 millisecond',
  quiet_until = greatest(p.quiet_until, excluded.quiet_until)
returning (extract(epoch from used_until - clock_timestamp()) * 1000)::float8 as used, (extract(epoch from quiet_until - clock_timestamp()) * 1000)::float8 as quiet`;

/** Times are lengths, never moments: the clocks of two machines differ. */
export const makePaceBook =
  (pool: pg.Pool): PaceBook =>
  async (channel, { sentMs, grantMs = 0, holdMs = 0, quietMs = 0 }) => {
    const { rows } = await pool.query<{ used: number; quiet: number }>(book, [channel, sentMs, grantMs, holdMs, quietMs]);
    const { used = 0, quiet = 0 } = rows[0] ?? {};
    return { usedMs: used, quietMs: quiet };
  };
