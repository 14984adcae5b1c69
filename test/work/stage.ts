/** Two processes on one database, and a clock which is theirs and the database's. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Channel } from '../../src/channels/channel.ts';
import { openHouse } from '../../src/main.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';
import type { VirtualTime } from '../support/virtual-time.ts';

/** What is said to all. */
const notice = '{"words":[{"key":"asked.kept"}]}';
export const isNotice = (text: string): boolean => /^All right, nothing/.test(text);

/** Somebody wants to know what there is, and gets one message. */
export const message = (channel: string, address: string, at: Date) => ({
  id: `m${++messages}`,
  channel,
  address,
  at: at.toISOString(),
  content: { kind: 'text', text: 'help' } as const,
});
let messages = 0;

/** It is three in the afternoon in Karachi when it opens. */
export async function openStage(make: (pool: pg.Pool, now: () => Date) => Channel | Promise<Channel>, time: VirtualTime) {
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'sarai-very-many-'));
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const began = Date.parse('2026-11-23T15:00:00+05:00');
  const now = () => new Date(began + time.ms());
  const channel = await make(pool, now);
  // The rate is counted on the database's clock: here it is ours.
  await pool.query(`create schema virtual; create sequence virtual.ms minvalue 0;
    create function virtual.clock_timestamp() returns timestamptz language sql volatile as $$ select to_timestamp(last_value / 1e3) from virtual.ms $$`);
  await pool.query(`alter database ${new URL(database.url).pathname.slice(1)} set search_path = public, virtual, pg_catalog`);
  let told: { ms: number; done: Promise<unknown> } = { ms: -1, done: Promise.resolve() };
  async function onTime(): Promise<void> {
    const ms = Math.round(now().getTime());
    if (told.ms !== ms) told = { ms, done: pool.query(`select setval('virtual.ms', $1)`, [ms]) };
    await told.done;
  }
  const start = () =>
    openHouse({
      config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi' },
      log: quietLog,
      channels: () => [channel],
      now,
      around: {
        house: (house) => ({
          ...house,
          time,
          inbox: time.watched(house.inbox),
          outbox: time.watched(house.outbox),
          undone: time.watched(house.undone),
          pace: (...asked) => time.during(onTime().then(() => house.pace(...asked))),
          paceSeen: (...asked) => time.during(onTime().then(() => house.paceSeen(...asked))),
        }),
        // A job at its time, without the queue's own.
        schedule: (schedule) => ({
          ...schedule,
          deliver: async (conversation, at) => void time.pause(at.getTime() - now().getTime()).then(() => deliverOf().all(conversation)),
        }),
      },
    });
  const deliverOf = () => houses[0].deliver;
  const houses = [await start(), await start()] as const;
  const leaveMore = (talk: number, count: number) =>
    pool.query(
      `insert into outbox (conversation_id, bubble, lane, due_at) select $1, $3, 'notice', $4::timestamptz - interval '1 minute' from generate_series(1, $2)`,
      [talk, count, notice, now()],
    );
  return {
    channel,
    houses,
    now,
    leaveMore,
    /** The same as often to one person; gives the conversation. */
    async leaveOne(count: number): Promise<number> {
      const { rows } = await pool.query<{ id: number }>(
        `with p as (insert into person (language, role, consented_at) values ('en', 'buyer', now()) returning id)
        insert into conversation (channel, address, person_id) select $1, 'one', id from p returning id`,
        [channel.name],
      );
      const talk = rows[0]?.id ?? 0;
      await leaveMore(talk, count);
      return talk;
    },
    leave: (count: number) =>
      pool.query(
        `with p as (insert into person (language, role, consented_at) select 'en', 'buyer', now() from generate_series(1, $1) returning id),
        c as (insert into conversation (channel, address, person_id) select $2, 'p' || row_number() over (order by id), id from p returning id)
        insert into outbox (conversation_id, bubble, lane, due_at) select id, $3, 'notice', $4::timestamptz - interval '1 minute' from c`,
        [count, channel.name, notice, now()],
      ),
    /** They all wrote so many days ago, and one more who is told nothing. */
    wroteBefore: (days: number) =>
      pool.query(
        `with p as (insert into person (language, role, consented_at) values ('en', 'buyer', now()) returning id),
        c as (insert into conversation (channel, address, person_id, revision, heard_at) select $1, 'writer', id, 1, $2 from p)
        update conversation set revision = 1, heard_at = $2`,
        [channel.name, new Date(now().getTime() - days * 86_400_000)],
      ),
    outcomes: async () =>
      (await pool.query('select lane, outcome, uncertain, count(*)::int as count, max(attempts) as attempts from outbox group by 1, 2, 3 order by 1, 2')).rows,
    rows: async () =>
      (
        await pool.query(`select id, attempts, due_at - $1 as due, claimed_by is null as free, outcome, fault from outbox where outcome is null limit 50`, [
          now(),
        ])
      ).rows,
    async close() {
      for (const house of houses) await house.close();
      await pool.end();
      await database.drop();
      await rm(data, { recursive: true });
    },
  };
}
