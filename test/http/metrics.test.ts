import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { telegram } from '../../src/channels/abilities.ts';
import type { Channel, Delivery } from '../../src/channels/channel.ts';
import { redisUrl } from '../support/redis.ts';
import { openServed, type Served } from './served.ts';

const redis = await redisUrl();
afterAll(() => redis.stop());

let house: Served;
let troubles: Exclude<Delivery, { ok: true }>[];
afterEach(() => house.close());

const channel: Channel = {
  name: 'telegram',
  abilities: telegram,
  read: () => [],
  fetch: async () => ({ ok: false, why: 'gone' }),
  send: async () => troubles.shift() ?? { ok: true, ids: ['1'] },
};

const somebody = `with p as (insert into person (language, role, consented_at) values ('en', 'buyer', now()) returning id)
  insert into conversation (channel, address, person_id) select $1, 'p1', id from p returning id`;
const someone = async (on = 'telegram'): Promise<number> => (await house.pool.query<{ id: number }>(somebody, [on])).rows[0]?.id ?? 0;
const message = (id: string) => ({ id, channel: 'telegram', address: 'p1', at: new Date().toISOString(), content: { kind: 'text', text: 'help' } as const });

async function metrics(): Promise<{ [name: string]: number }> {
  const { body } = await house.server.inject('/metrics');
  return Object.fromEntries(
    body
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

describe('what waits', () => {
  beforeEach(async () => {
    troubles = [];
    house = await openServed({ channels: [channel] });
  });

  test('is nothing in the beginning', async () => {
    expect(await metrics()).toMatchObject({
      'sarai_up{part="database"}': 1,
      'sarai_up{part="jobs"}': 1,
      'sarai_up{part="telegram"}': 1,
      sarai_inbound_unread: 0,
      sarai_inbound_lag_seconds: 0,
      'sarai_outbox_unsent{lane="reply"}': 0,
      'sarai_outbox_lag_seconds{lane="notice"}': 0,
      sarai_outbox_uncertain: 0,
      sarai_outbox_undelivered: 0,
      sarai_rings_failing: 0,
      sarai_rings_dead: 0,
      sarai_jobs_lag_seconds: 0,
    });
  });

  test('a message that nobody can read while its talk is locked grows old, and is gone once it is read', async () => {
    const id = await someone();
    await house.open.house.inbox.store(id, message('m1'));
    await house.pool.query(`update inbound set received_at = now() - interval '2 minutes'`);
    const lock = await house.pool.connect();
    await lock.query('begin');
    await lock.query('select from conversation where id = $1 for update', [id]);
    const attending = house.open.attend.attend(id);
    const then = await metrics();
    expect(then.sarai_inbound_unread).toBe(1);
    expect(then.sarai_inbound_lag_seconds).toBeGreaterThanOrEqual(120);
    expect(then.sarai_inbound_lag_seconds).toBeLessThan(180);
    await lock.query('rollback');
    lock.release();
    await attending;
    await house.open.attend.idle();
    await house.open.deliver.idle();
    expect(await metrics()).toMatchObject({
      sarai_inbound_unread: 0,
      sarai_inbound_lag_seconds: 0,
      'sarai_outbox_unsent{lane="reply"}': 0,
      sarai_turn_seconds_count: 1,
    });
  });

  test('replies and notices count by lane; a notice held until the morning is not late', async () => {
    const id = await someone();
    const say = `insert into outbox (conversation_id, bubble, lane, created_at, due_at, attempts) values ($1, '{"words":[{"key":"asked.kept"}]}', $2, now() - interval '5 minutes', now() + $3::interval, $4)`;
    await house.pool.query(say, [id, 'notice', '6 hours', 0]);
    expect(await metrics()).toMatchObject({ 'sarai_outbox_unsent{lane="notice"}': 1, 'sarai_outbox_lag_seconds{lane="notice"}': 0 });
    await house.pool.query(say, [id, 'notice', '-1 minute', 0]);
    // A reply that the platform asked to send later was due long ago.
    await house.pool.query(say, [id, 'reply', '3 minutes', 4]);
    const now = await metrics();
    expect(now).toMatchObject({ 'sarai_outbox_unsent{lane="notice"}': 2, 'sarai_outbox_unsent{lane="reply"}': 1 });
    expect(now['sarai_outbox_lag_seconds{lane="notice"}']).toBeGreaterThanOrEqual(60);
    expect(now['sarai_outbox_lag_seconds{lane="notice"}']).toBeLessThan(120);
    expect(now['sarai_outbox_lag_seconds{lane="reply"}']).toBeGreaterThanOrEqual(300);
  });

  test('what is to be said on a channel that nobody serves here is nobody’s backlog', async () => {
    const id = await someone('terminal');
    await house.open.house.inbox.store(id, message('m1'));
    await house.pool.query(`insert into outbox (conversation_id, bubble) values ($1, '{"words":[{"key":"asked.kept"}]}')`, [id]);
    expect(await metrics()).toMatchObject({ sarai_inbound_unread: 0, 'sarai_outbox_unsent{lane="reply"}': 0 });
  });

  test('what became of each send counts by channel: sent, unknown, asked to come later, refused, given up', async () => {
    const id = await someone();
    troubles = [
      { ok: false, why: 'unknown', detail: 'network: ECONNRESET' },
      { ok: false, why: 'try-later', detail: '502' },
    ];
    await house.open.attend.receive([message('m1')]);
    await house.open.attend.idle();
    for (let times = 0; times < 2; times++) {
      await house.pool.query('update outbox set due_at = now() where settled_at is null');
      await house.open.deliver.all(id);
    }
    await house.open.deliver.idle();
    expect(await metrics()).toMatchObject({
      'sarai_deliveries_total{channel="telegram",outcome="unknown"}': 1,
      'sarai_deliveries_total{channel="telegram",outcome="try-later"}': 1,
      'sarai_deliveries_total{channel="telegram",outcome="sent"}': 1,
      sarai_outbox_uncertain: 1,
      sarai_outbox_undelivered: 0,
    });
    await house.pool.query(
      `insert into outbox (conversation_id, bubble, attempts) select $1, '{"words":[{"key":"asked.kept"}]}', attempts from unnest(array[0, 11]) attempts`,
      [id],
    );
    troubles = [
      { ok: false, why: 'refused', detail: '400' },
      { ok: false, why: 'try-later', detail: '502' },
    ];
    await house.open.deliver.all(id);
    await house.open.deliver.idle();
    expect(await metrics()).toMatchObject({
      'sarai_deliveries_total{channel="telegram",outcome="refused"}': 1,
      'sarai_deliveries_total{channel="telegram",outcome="gave-up"}': 1,
      sarai_outbox_undelivered: 2,
    });
  });

  test('rings that fail, and rings that are dead', async () => {
    const fail = () => house.open.operator.rings.failed('digest', 1, 'TypeError', new Date());
    await fail();
    expect(await metrics()).toMatchObject({ sarai_rings_failing: 1, sarai_rings_dead: 0 });
    for (let times = 0; times < 5; times++) await fail();
    expect(await metrics()).toMatchObject({ sarai_rings_failing: 0, sarai_rings_dead: 1 });
    await house.open.operator.rings.retry();
    await house.open.sweep();
    expect(await metrics()).toMatchObject({ sarai_rings_failing: 0, sarai_rings_dead: 0 });
  });
});

describe.each([
  ['PostgreSQL', undefined],
  ['Redis', redis],
])('jobs on %s', (_name, on) => {
  const skipped = on !== undefined && on.url === undefined;

  test.skipIf(skipped)(`that nobody does grow old, those whose time has not come do not ${on?.why ?? ''}`, async () => {
    house = await openServed({ ...(on?.url !== undefined && { redisUrl: on.url }) });
    await house.open.schedule.deliver(1, new Date(Date.now() + 3_600_000));
    expect(await metrics()).toMatchObject({ 'sarai_jobs{state="delayed"}': 1, sarai_jobs_lag_seconds: 0 });
    const made = Date.now() - 90_000;
    await house.open.schedule.queue.add('deliver', { id: 2 }, { timestamp: made });
    expect((await metrics()).sarai_jobs_lag_seconds).toBeGreaterThanOrEqual(90);
    await house.open.schedule.queue.add('deliver', { id: 3 }, { timestamp: made - 60_000, delay: 30_000 });
    const late = (await metrics()).sarai_jobs_lag_seconds;
    expect(late).toBeGreaterThanOrEqual(120);
    expect(late).toBeLessThan(150);
    await house.open.schedule.work({ deliver: async () => undefined, clock: async () => undefined, render: async () => undefined });
    await expect.poll(async () => (await metrics()).sarai_jobs_lag_seconds).toBe(0);
  });
});

describe('who may look', () => {
  const from = (ip: string, headers: { readonly [name: string]: string } = {}) =>
    house.server.inject({ url: '/metrics', remoteAddress: ip, headers }).then(({ statusCode }) => statusCode);

  test('is whoever is in the same network, not who comes from the internet, directly or by way of a proxy', async () => {
    house = await openServed();
    for (const near of ['127.0.0.1', '10.3.2.1', '172.20.0.4', '192.168.1.9', '::1', 'fd00::7', '::ffff:10.0.0.8']) expect(await from(near)).toBe(200);
    for (const far of ['203.0.113.9', '172.32.0.1', '2001:db8::1', '::ffff:203.0.113.9']) expect(await from(far)).toBe(403);
    expect(await from('10.3.2.1', { 'x-forwarded-for': '203.0.113.9' })).toBe(403);
    expect(await from('10.3.2.1', { 'x-forwarded-for': '10.0.0.1, 203.0.113.9' })).toBe(403);
    expect(await from('203.0.113.9', { 'x-forwarded-for': '10.0.0.1' })).toBe(403);
  });

  test('with a token is whoever has it, from anywhere, and nobody else', async () => {
    house = await openServed({ serving: { metricsToken: 'a-long-enough-token' } });
    expect(await from('203.0.113.9', { authorization: 'Bearer a-long-enough-token' })).toBe(200);
    for (const wrong of ['', 'Bearer', 'Bearer a-long-enough-toke', 'Basic a-long-enough-token', `Bearer ${'x'.repeat(2_000)}`])
      expect(await from('127.0.0.1', { authorization: wrong })).toBe(401);
    expect(await from('127.0.0.1')).toBe(401);
  });
});
