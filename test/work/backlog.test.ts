/** What is said to very many people at once: at the pace the platform allows, by all processes together, and never before a reply. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { telegram } from '../../src/channels/abilities.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { showPresence } from '../../src/store/database/presence.ts';
import { makeOutbox } from '../../src/store/delivery/outbox.ts';
import { afternoon } from '../support/afternoon.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let data: string;
/** Addresses in the order in which they were written to. */
let written: string[];
const houses: Open[] = [];

beforeEach(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 4 });
  data = await mkdtemp(join(tmpdir(), 'sarai-backlog-'));
  written = [];
});
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
  await pool.end();
  await database.drop();
  await rm(data, { recursive: true });
});

async function open(perSecond: number, send: Channel['send']): Promise<Open> {
  const channel: Channel = { name: 'telegram', abilities: telegram, perSecond, read: () => [], fetch: async () => ({ ok: false, why: 'gone' }), send };
  const house = await openHouse({ config: { databaseUrl: database.url, data, timeZone: afternoon() }, log: quietLog, channels: () => [channel] });
  houses.push(house);
  return house;
}

/** So many people, each with one notice due for a minute. */
const notices = (count: number) =>
  pool.query(
    `with p as (insert into person (language, role, consented_at) select 'en', 'buyer', now() from generate_series(1, $1) returning id),
    c as (insert into conversation (channel, address, person_id) select 'telegram', 'p' || row_number() over (order by id), id from p returning id)
    insert into outbox (conversation_id, bubble, lane, due_at) select id, '{"words":[{"key":"asked.kept"}]}', 'notice', now() - interval '1 minute' from c`,
    [count],
  );
const counted = async () =>
  (await pool.query<{ outcome: string; count: number }>('select outcome, count(*)::int as count from outbox group by 1 order by 1')).rows;

test('two processes share the backlog: each notice is sent once, and a reply is not kept waiting', async () => {
  let reply: Promise<void> | undefined;
  const send: Channel['send'] = async (address) => {
    written.push(address);
    if (written.length === 20) reply = one.attend.receive([message('p200')]);
    return { ok: true, ids: [String(written.length)] };
  };
  const [one, two] = [await open(100, send), await open(100, send)];
  await notices(120);
  await Promise.all([one.work(), two.work()]);
  const told = () => written.filter((address) => address !== 'p200');
  await expect.poll(() => new Set(told()).size, { timeout: 60_000 }).toBe(120);
  await reply;
  await one.attend.idle();
  expect(told().toSorted()).toEqual(Array.from({ length: 120 }, (_, at) => `p${at + 1}`).toSorted());
  expect(written.indexOf('p200')).toBeLessThan(written.length - 20);
});

test('a platform that takes less than it says is obeyed: nobody is written to before it allows, and nothing is lost', async () => {
  let calls = 0;
  let silentUntil = 0;
  let early = 0;
  const send: Channel['send'] = async (address) => {
    calls += 1;
    const now = performance.now();
    if (now < silentUntil) early += 1;
    else if (calls % 10 === 0) silentUntil = now + 300;
    if (now < silentUntil) return { ok: false, why: 'try-later', afterMs: silentUntil - now, detail: '429' };
    written.push(address);
    return { ok: true, ids: [String(written.length)] };
  };
  const house = await open(100, send);
  await house.work();
  await notices(40);
  await expect.poll(() => written.length, { timeout: 60_000 }).toBe(40);
  await house.deliver.idle();
  expect(new Set(written).size).toBe(40);
  expect(await counted()).toEqual([{ outcome: 'sent', count: 40 }]);
  expect(early).toBeLessThan(calls / 4);
});

test('of two processes that claim the same at the same moment one has it', async () => {
  await notices(40);
  const presences = [await showPresence(database.url, 'process 0'), await showPresence(database.url, 'process 1')];
  const others = [new pg.Pool({ connectionString: database.url, max: 1 }), new pg.Pool({ connectionString: database.url, max: 1 })];
  const { rows } = await pool.query<{ id: number }>('select id from conversation order by id');
  const claimed: string[] = [];
  for (const { id } of rows) {
    const both = await Promise.all(others.map((on, at) => makeOutbox(on, `process ${at}`).claim(id)));
    claimed.push(...both.flat().map((entry) => entry.id));
  }
  for (const one of [...presences.map(({ close }) => close), ...others.map((on) => () => on.end())]) await one();
  expect(claimed).toHaveLength(40);
  expect(new Set(claimed).size).toBe(40);
});

const message = (address: string) => ({
  id: `m-${address}`,
  channel: 'telegram',
  address,
  at: new Date().toISOString(),
  content: { kind: 'text', text: 'hello' } as const,
});
