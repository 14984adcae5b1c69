/** Rings that failed. A row holds no words of people: which clock, which row, what kind of error, and when. */
import type pg from 'pg';

/** After so many attempts a ring is dead. Between them: 1, 2, 4 … minutes. */
const attemptsAtMost = 6;

const failed = `
insert into ring_failure as f (clock, subject, error, attempts, first_at, last_at, retry_at)
values ($1, $2, $3, 1, $4, $4, $4::timestamptz + interval '1 minute')
on conflict (clock, subject) do update set error = excluded.error, attempts = f.attempts + 1, last_at = $4,
  retry_at = $4::timestamptz + interval '1 minute' * power(2, f.attempts),
  dead_at = case when f.attempts + 1 >= ${attemptsAtMost} then $4::timestamptz end
returning dead_at is not null as dead`;

export type DeadRing = {
  readonly clock: string;
  readonly subject: number;
  readonly error: string;
  readonly attempts: number;
  readonly firstAt: Date;
  readonly deadAt: Date;
};

export function makeFailures(pool: pg.Pool) {
  return {
    async failed(clock: string, subject: number, error: string, now: Date): Promise<{ readonly dead: boolean }> {
      const { rows } = await pool.query<{ dead: boolean }>(failed, [clock, subject, error.slice(0, 200), now]);
      return { dead: rows[0]?.dead === true };
    },
    async mended(clock: string, subject: number): Promise<void> {
      await pool.query('delete from ring_failure where clock = $1 and subject = $2', [clock, subject]);
    },
    /** The dead, the longest dead first. */
    async dead(): Promise<readonly DeadRing[]> {
      const { rows } = await pool.query<DeadRing>(
        `select clock, subject, error, attempts, first_at as "firstAt", dead_at as "deadAt" from ring_failure where dead_at is not null order by dead_at limit 500`,
      );
      return rows;
    },
    /** Has the dead tried again at the next sweep, of one clock or of one subject of it; gives how many. */
    async retry(clock?: string, subject?: number): Promise<number> {
      const { rowCount } = await pool.query(
        'delete from ring_failure where dead_at is not null and ($1::text is null or clock = $1) and ($2::int is null or subject = $2)',
        [clock ?? null, subject ?? null],
      );
      return rowCount ?? 0;
    },
  };
}
