import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeFailures } from '../../src/store/clocks/failures.ts';
import { type Clocks, makeClocks } from '../../src/work/clocks/clocks.ts';
import type { Clock } from '../../src/work/house.ts';
import { makeMeter } from '../../src/work/meter.ts';
import { freshDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let failures: ReturnType<typeof makeFailures>;
beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  failures = makeFailures(pool);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

let now: Date;
let rung: number[];
let broken: Set<number>;
let clocks: Clocks;
beforeEach(async () => {
  await pool.query('truncate ring_failure');
  now = new Date('2026-11-23T10:00:00Z');
  rung = [];
  broken = new Set([1]);
  const clock: Clock = {
    name: 'bell',
    due: async (at) => {
      const { rows } = await pool.query<{ id: number }>(
        `select id from generate_series(1, 2) id where not exists (select from ring_failure f where f.clock = 'bell' and f.subject = id and (f.dead_at is not null or f.retry_at > $1))`,
        [at],
      );
      return rows.map(({ id }) => id).filter((id) => !rung.includes(id));
    },
    ring: async (id) => {
      if (broken.has(id)) throw new TypeError(`the words of ${id}`);
      rung.push(id);
      return [];
    },
  };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  clocks = makeClocks({ failures, now: () => now, log, meter: makeMeter() }, [clock], { all: async () => undefined });
});

const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const failure = async () => (await pool.query('select attempts, error, dead_at is not null as dead from ring_failure')).rows;

test('what fails does not keep others waiting, is tried again after a while, and is forgotten when it goes well', async () => {
  await clocks.ringDue();
  expect(rung).toEqual([2]);
  expect(await failure()).toEqual([{ attempts: 1, error: 'TypeError', dead: false }]);
  await clocks.ringDue();
  expect(await failure()).toMatchObject([{ attempts: 1 }]);
  later(1);
  await clocks.ringDue();
  expect(await failure()).toMatchObject([{ attempts: 2 }]);
  later(1);
  await clocks.ringDue();
  expect(await failure()).toMatchObject([{ attempts: 2 }]);
  broken.clear();
  later(1);
  await clocks.ringDue();
  expect(rung).toEqual([2, 1]);
  expect(await failure()).toEqual([]);
});

test('after its attempts it is dead, is told to the operator without anybody’s words, and rings when they say so', async () => {
  for (let attempt = 0; attempt < 20; attempt++) {
    await clocks.ringDue();
    later(60);
  }
  expect(await failure()).toEqual([{ attempts: 6, error: 'TypeError', dead: true }]);
  expect(await failures.dead()).toMatchObject([{ clock: 'bell', subject: 1, error: 'TypeError', attempts: 6 }]);
  expect(await failures.retry('other')).toBe(0);
  expect(await failures.retry('bell', 2)).toBe(0);
  broken.clear();
  expect(await failures.retry('bell', 1)).toBe(1);
  await clocks.ringDue();
  expect(rung).toEqual([2, 1]);
  expect(await failures.dead()).toEqual([]);
});
