/** Redis holds hints only: without it people are answered, what must wait is found in the tables, and a process ends when it is asked to. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { telegram } from '../../src/channels/abilities.ts';
import type { Delivery } from '../../src/channels/channel.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { afternoon } from '../support/afternoon.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';
import { redisUrl, type TestRedis } from '../support/redis.ts';

const probe = await redisUrl();
await probe.stop();

describe.skipIf(!probe.url || process.env.TEST_REDIS_URL)(`a Redis that goes away ${probe.why}`, () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let redis: TestRedis;
  let pool: pg.Pool;
  let data: string;
  let open: Open;
  let seen: string[];
  let troubles: Exclude<Delivery, { ok: true }>[];

  beforeEach(async () => {
    [database, redis, data, seen, troubles] = [await freshDatabase(), await redisUrl(), await mkdtemp(join(tmpdir(), 'sarai-away-')), [], []];
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
    const config = { databaseUrl: database.url, data, timeZone: afternoon(), ...(redis.url !== undefined && { redisUrl: redis.url }) };
    const send = async (_address: string, { text }: { readonly text: string }): Promise<Delivery> =>
      troubles.shift() ?? { ok: true, ids: [String(seen.push(text))] };
    const channel = { name: 'telegram', abilities: telegram, read: () => [], fetch: async () => ({ ok: false, why: 'gone' }) as const, send };
    open = await openHouse({ config, log: quietLog, channels: () => [channel] });
    await open.work();
    await pool.query(`with p as (insert into person (language, role, consented_at) values ('en', 'buyer', now()) returning id)
      insert into conversation (channel, address, person_id) select 'telegram', 'p1', id from p`);
  });
  afterEach(async () => {
    await open.close();
    await pool.end();
    await redis.stop();
    await database.drop();
    await rm(data, { recursive: true });
  });

  let messages = 0;
  const types = (text: string) =>
    open.attend.receive([{ id: `m${++messages}`, channel: 'telegram', address: 'p1', at: new Date().toISOString(), content: { kind: 'text', text } }]);

  test('one that forgets everything forgets no sweep, and takes jobs again', async () => {
    await redis.lose();
    await expect.poll(() => open.schedule.ping().then(() => 'answers')).toBe('answers');
    troubles.push({ ok: false, why: 'try-later', afterMs: 200, detail: '429' });
    await types('help');
    await expect.poll(() => seen.length, { timeout: 5_000 }).toBe(1);
    await pool.query(
      `insert into outbox (conversation_id, bubble, due_at) select id, '{"words":[{"key":"asked.kept"}]}', now() - interval '1 minute' from conversation`,
    );
    await expect.poll(() => seen.length).toBe(2);
  });

  test('one that is gone keeps nobody waiting: replies go, what was to wait is found, and the process can end', async () => {
    await redis.stop();
    await expect
      .poll(
        () =>
          open.schedule.ping().then(
            () => 'answers',
            () => 'away',
          ),
        { timeout: 20_000 },
      )
      .toBe('away');
    troubles.push({ ok: false, why: 'try-later', afterMs: 1, detail: '502' });
    await types('help');
    await open.attend.idle();
    expect(seen).toEqual([]);
    await types('privacy');
    await expect.poll(() => seen.length).toBe(2);
    expect(seen[0]).toContain('Write what you are looking for');
  });
});
