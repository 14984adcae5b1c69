/** What clocks over the database share: how they ask what is due, and how they ring in one transaction. */
import type pg from 'pg';
import { usualQuietHours } from '../../shop/quiet-hours.ts';
import type { Tell } from '../orders/shop-context.ts';
import { type Database, type Hint, openUnit, type Unit } from '../turns/unit.ts';

export type ClockGround = Database & {
  readonly tell: Tell;
  /** Of people who did not tell theirs. */
  readonly timeZone: string;
};

/** The same as the port of that name in work/house.ts. */
export type Clock = {
  readonly name: string;
  readonly everyMs?: number;
  due(now: Date, limit: number): Promise<readonly number[]>;
  ring(subject: number, now: Date): Promise<readonly Hint[]>;
};

/** In every question to the tables: `$1` is the hour, `$2` the house's time zone. */
export const zone = `coalesce(p.time_zone, case when p.country = 'CN' or p.country is null and p.language = 'zh' then 'Asia/Shanghai' else $2 end)`;

const from = `coalesce(p.quiet_from, ${usualQuietHours.from})`;
/** The minute of their day at which the quiet hours of person `p` end. */
export const quietEnd = `coalesce(p.quiet_until, ${usualQuietHours.until})`;
/** The minute of the day where person `p` lives. */
export const minuteThere = `floor(extract(epoch from ($1::timestamptz at time zone ${zone})::time) / 60)::int`;
/** The day where person `p` lives. */
export const dayThere = `($1::timestamptz at time zone ${zone})::date`;
/** A minute of their day is in the quiet hours of person `p`: as in shop/quiet-hours.ts. */
export const isQuiet = (minute: string): string =>
  `(case when ${from} <= ${quietEnd} then ${minute} >= ${from} and ${minute} < ${quietEnd} else ${minute} >= ${from} or ${minute} < ${quietEnd} end)`;

/**
 * Person `p` may be written to now. What can wait is rung in the morning rather than written at night and held: by then it may
 * not be true any more.
 */
export const byDay = `not ${isQuiet(minuteThere)}`;

/** It did not fail so lately, or so often, that it must wait. */
export const mayRing = (clock: string, subject: string): string =>
  `not exists (select from ring_failure f where f.clock = '${clock}' and f.subject = ${subject} and (f.dead_at is not null or f.retry_at > $1))`;

export async function idsOf(on: pg.Pool | pg.ClientBase, text: string, values: readonly unknown[]): Promise<readonly number[]> {
  const { rows } = await on.query<{ id: number }>(text, [...values]);
  return rows.map(({ id }) => id);
}

/** One ring: all of it is kept, or nothing. */
export async function inUnit(database: Database, ring: (unit: Unit, client: () => pg.ClientBase) => Promise<void>): Promise<readonly Hint[]> {
  const unit = openUnit(database);
  const client = () => {
    const connection = unit.connection();
    if (!connection) throw new Error('a clock writes before it asks');
    return connection;
  };
  try {
    await ring(unit, client);
    await unit.commit();
    return unit.hints;
  } catch (error) {
    await unit.abandon();
    throw error;
  }
}
