/** What people and the house may spend on the assistant in a day (UTC), counted for all processes. */
import type pg from 'pg';

export type DailyLimits = { readonly callsOfPerson: number; readonly calls: number; readonly tokens: number };

const countAll = `
insert into assistant_day as d (day, calls) select $1::date, 1 where $2 > 0
on conflict (day) do update set calls = d.calls + 1 where d.calls < $2 and d.tokens < $3`;
const countOne = `
insert into assistant_use as u (person_id, day, calls) select $1, $2::date, 1 where $3 > 0
on conflict (person_id, day) do update set calls = u.calls + 1 where u.calls < $3`;
// The day may have changed since the call was counted, and the person may have been erased.
const spendAll = `
insert into assistant_day as d (day, tokens) values ($1::date, $2)
on conflict (day) do update set tokens = d.tokens + excluded.tokens`;
const spendOne = `
insert into assistant_use as u (person_id, day, tokens) select id, $2::date, $3 from person where id = $1 and consented_at is not null
on conflict (person_id, day) do update set tokens = u.tokens + excluded.tokens`;

/** The same as the port of that name in assistant/model.ts. */
export const makeAssistantUse = (pool: pg.Pool, now: () => Date, limits: DailyLimits) => ({
  async take(person: number): Promise<boolean> {
    const client = await pool.connect();
    const day = dayOf(now());
    let isTaken = false;
    try {
      await client.query('begin');
      // The person's first: who used up their own holds nobody up at the row of all.
      isTaken = hit(await client.query(countOne, [person, day, limits.callsOfPerson])) && hit(await client.query(countAll, [day, limits.calls, limits.tokens]));
      return isTaken;
    } finally {
      await client.query(isTaken ? 'commit' : 'rollback').finally(() => client.release());
    }
  },
  async spent(person: number, tokens: number): Promise<void> {
    const day = dayOf(now());
    await pool.query(spendOne, [person, day, tokens]);
    await pool.query(spendAll, [day, tokens]);
  },
});

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
const hit = ({ rowCount }: pg.QueryResult): boolean => rowCount === 1;
