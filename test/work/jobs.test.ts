import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { telegram } from '../../src/channels/abilities.ts';
import type { Channel, Delivery, Fitted } from '../../src/channels/channel.ts';
import type { InboundMessage } from '../../src/conversation/message.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { makeSchedule } from '../../src/work/clocks/jobs.ts';
import { afternoon } from '../support/afternoon.ts';
import { emptyDatabase, freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';
import { redisUrl } from '../support/redis.ts';

const redis = await redisUrl();
afterAll(() => redis.stop());

/** A platform whose next answers can be told beforehand. */
class Platform {
  readonly seen: string[] = [];
  readonly troubles: Exclude<Delivery, { ok: true }>[] = [];
  readonly channel: Channel = {
    name: 'telegram',
    abilities: telegram,
    read: () => [],
    fetch: async () => ({ ok: false, why: 'gone' }),
    send: async (_address: string, { text }: Fitted) => {
      const trouble = this.troubles.shift();
      if (trouble && trouble.why !== 'unknown') return trouble;
      this.seen.push(text);
      return trouble ?? { ok: true, ids: [String(this.seen.length)] };
    },
  };
}

let messages = 0;
const typed = (text: string, address = 'p1'): InboundMessage => ({
  id: `m${++messages}`,
  channel: 'telegram',
  address,
  at: new Date().toISOString(),
  content: { kind: 'text', text },
});

describe.each([
  ['PostgreSQL', undefined],
  ['Redis', redis],
])('jobs on %s', (_name, on) => {
  const skipped = on !== undefined && on.url === undefined;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let pool: pg.Pool;
  let data: string;
  let platform: Platform;
  let open: Open;

  const start = () =>
    openHouse({
      config: { databaseUrl: database.url, data, timeZone: afternoon(), ...(on?.url !== undefined && { redisUrl: on.url }) },
      log: quietLog,
      channels: () => [platform.channel],
    });
  const one = async <T>(sql: string, values: readonly unknown[] = []): Promise<T> => (await pool.query<{ one: T }>(sql, [...values])).rows[0]?.one as T;
  const unsettled = () => one<number>('select count(*)::int as one from outbox where settled_at is null');

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'sarai-work-'));
  });
  afterAll(() => rm(data, { recursive: true }));
  beforeEach(async () => {
    if (skipped) return;
    database = await freshDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
    platform = new Platform();
    open = await start();
    await pool.query(`with p as (insert into person (language, role, consented_at) values ('en', 'buyer', now()) returning id)
      insert into conversation (channel, address, person_id) select 'telegram', 'p1', id from p`);
  });
  afterEach(async () => {
    if (skipped) return;
    await open.close();
    await pool.end();
    await database.drop();
  });

  test.skipIf(skipped)(`what the platform asks to send later is sent later, and what follows waits for it ${on?.why ?? ''}`, async () => {
    await open.work();
    platform.troubles.push({ ok: false, why: 'try-later', afterMs: 200, detail: '429' });
    await open.attend.receive([typed('help'), typed('privacy')]);
    await expect.poll(() => platform.seen.length).toBe(2);
    expect(platform.seen[0]).toContain('Write what you are looking for');
    expect(platform.seen[1]).toContain('Sarai keeps your name');
    await open.deliver.idle();
    expect(await unsettled()).toBe(0);
  });

  test.skipIf(skipped)('a send of which nobody knows whether it arrived is sent again, counted, and marked', async () => {
    await open.work();
    platform.troubles.push({ ok: false, why: 'unknown', detail: 'socket hang up' });
    await open.attend.receive([typed('help')]);
    await expect.poll(() => platform.seen.length).toBe(2);
    await open.deliver.idle();
    expect(await one('select uncertain as one from outbox')).toBe(true);
    expect(await open.house.meter.registry.getSingleMetricAsString('sarai_deliveries_unknown_total')).toContain('{channel="telegram"} 1');
  });

  test.skipIf(skipped)('a reply goes without a notice that cannot be sent just now, and goes past one that waits', async () => {
    await open.work();
    const notice = `insert into outbox (conversation_id, bubble, lane, due_at) select id, '{"words":[{"key":"asked.kept"}]}', 'notice', now() + $1::interval from conversation where address = 'p1'`;
    await pool.query(notice, ['0 s']);
    await pool.query(notice, ['1 hour']);
    platform.troubles.push({ ok: false, why: 'try-later', afterMs: 400, detail: '500' });
    await open.attend.receive([typed('help')]);
    await expect.poll(() => platform.seen.length).toBe(2);
    expect(platform.seen[0]).toContain('Write what you are looking for');
    await open.deliver.idle();
    expect(await unsettled()).toBe(1);
    await open.attend.receive([typed('privacy')]);
    await expect.poll(() => platform.seen.length).toBe(3);
    await open.deliver.idle();
    expect(await one(`select array_agg(lane order by id) as one from outbox where settled_at is null`)).toEqual(['notice']);
  });

  test.skipIf(skipped)('a job made by a process that is gone is done by another', async () => {
    platform.troubles.push({ ok: false, why: 'try-later', afterMs: 300, detail: '429' });
    await open.attend.receive([typed('help')]);
    await open.attend.idle();
    await open.close();
    expect(platform.seen).toEqual([]);
    open = await start();
    await open.work();
    await expect.poll(() => platform.seen.length).toBe(1);
  });

  test.skipIf(skipped)('the sweeper finds a message whose process died before its turn, and a reply whose process died before sending it', async () => {
    const conversation = await open.house.inbox.open('telegram', 'p1', undefined);
    await open.house.inbox.store(conversation.id, typed('help'));
    await pool.query(`update inbound set received_at = now() - interval '1 minute'`);
    await pool.query(
      `insert into outbox (conversation_id, bubble, created_at, due_at, claimed_by, claimed_until) values ($1, '{"words":[{"key":"asked.kept"}]}', now() - interval '5 minutes', now() - interval '5 minutes', 'gone', now() - interval '1 minute')`,
      [conversation.id],
    );
    await open.work();
    await expect.poll(() => platform.seen.length).toBe(2);
    await open.deliver.idle();
    expect(await one('select count(*)::int as one from inbound where handled_at is null')).toBe(0);
    expect(await one('select count(*)::int as one from outbox where uncertain')).toBe(1);
  });

  test.skipIf(skipped)('an order whose time runs out ends at that moment, its goods are back, and both sides know', async () => {
    const { order, listing } = await anOrder(pool);
    await open.work();
    await open.schedule.clock(order, new Date(Date.now() + 100));
    await expect.poll(() => one('select state as one from "order"')).toBe('expired');
    expect(await one('select stock as one from listing where id = $1', [listing])).toBe(5);
    await expect.poll(() => platform.seen.length).toBe(2);
  });
});

test('processes that begin at once on a new database make the tables of the jobs once, and each can give jobs', async () => {
  const database = await emptyDatabase();
  const schedules = await Promise.all([1, 2, 3].map(() => makeSchedule({ postgres: database.url }, quietLog, () => new Date())));
  try {
    for (const [nth, schedule] of schedules.entries()) await schedule.clock(nth, new Date(Date.now() + 60_000));
    expect(await schedules[0]?.counts()).toMatchObject({ delayed: 3 });
  } finally {
    for (const schedule of schedules) await schedule.close();
    await database.drop();
  }
});

/** An order of two of five lamps, whose time ran out a moment ago. */
async function anOrder(pool: pg.Pool): Promise<{ order: number; listing: number }> {
  const { rows } = await pool.query<{ order: number; listing: number }>(`
    with s as (insert into person (language, role, consented_at, digest_hour) values ('en', 'seller', now(), null) returning id),
    c as (insert into conversation (channel, address, person_id) select 'telegram', 'p2', id from s),
    shop as (insert into shop (code, owner_id, name, city, country, currency) select 'BIBI', id, 'Bibi', 'Multan', 'PK', 'PKR' from s returning id),
    l as (insert into listing (code, shop_id, title, sought, category, price_minor, currency, unit, min_order, stock, origin, updated_at)
      select 'L1', id, 'Lamp', 'lamp', 'home', 90000, 'PKR', 'piece', 1, 3, 'PK', now() from shop returning id),
    o as (insert into "order" (number, buyer_id, shop_id, currency, total_minor, pay_by, deliver_to, expires_at)
      select 'K7Q2M9', (select person_id from conversation where address = 'p1'), shop.id, 'PKR', 180000, 'cash', '{"name":"Ali","phone":"+923001234567","lines":"x","city":"Lahore","country":"PK"}', now() - interval '1 second' from shop returning id),
    line as (insert into order_line (order_id, listing_id, title, quantity, unit, price_minor) select o.id, l.id, 'Lamp', 2, 'piece', 90000 from o, l),
    m as (insert into stock_movement (listing_id, delta, cause) select id, 5, 'opened' from l),
    r as (insert into stock_movement (listing_id, delta, cause, order_id) select l.id, -2, 'reserved', o.id from l, o)
    select o.id as order, l.id as listing from o, l`);
  const [row] = rows;
  if (!row) throw new Error('no order was made');
  return row;
}
