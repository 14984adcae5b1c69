/** The whole house behind its real server, with the operator's pages, on a database of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Channel } from '../../src/channels/channel.ts';
import { makeMetrics } from '../../src/cli/metrics.ts';
import { makeOperator } from '../../src/cli/operator.ts';
import { makeReadiness, type Readiness } from '../../src/cli/readiness.ts';
import type { PairedPhonePort } from '../../src/http/operator/whatsapp-html.ts';
import { makeServer, type Serving } from '../../src/http/server.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { afternoon } from '../support/afternoon.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';

export const password = 'bazaar-at-noon';

export type Served = {
  readonly open: Open;
  readonly pool: pg.Pool;
  readonly readiness: Readiness;
  readonly server: Awaited<ReturnType<typeof makeServer>>;
  readonly errors: readonly Error[];
  /** Moves the hour that sessions and tries are counted by. */
  later(minutes: number): void;
  /** Logs in and gives the header `cookie`. */
  session(): Promise<string>;
  close(): Promise<void>;
};

type Wanted = {
  readonly redisUrl?: string;
  readonly channels?: readonly Channel[];
  /** The address of the database as the house is told it. */
  readonly through?: (url: string) => string;
  readonly serving?: Partial<Serving>;
  readonly phone?: PairedPhonePort;
};

export async function openServed({ redisUrl, channels = [], through = (url) => url, serving = {}, phone }: Wanted = {}): Promise<Served> {
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'sarai-served-'));
  const open = await openHouse({
    config: { databaseUrl: through(database.url), data, timeZone: afternoon(), ...(redisUrl !== undefined && { redisUrl }) },
    log: quietLog,
    channels: () => channels,
  });
  await open.operator.settlePassword(password);
  for (const channel of channels) await channel.start?.(open.attend.receive);
  const readiness = makeReadiness(open, channels);
  const errors: Error[] = [];
  let passed = 0;
  const server = await makeServer({
    channels,
    receive: open.attend.receive,
    ailing: readiness.ailing,
    metrics: makeMetrics(open, readiness),
    onError: (error) => errors.push(error),
    tracking: { find: open.outside.order, words: open.house.words },
    certificates: { check: open.outside.certificate, words: open.house.words },
    photo: async () => null,
    operator: {
      ...makeOperator(open, readiness, (error) => errors.push(error instanceof Error ? error : new Error(String(error))), phone),
      now: () => Date.now() + passed,
    },
    ...serving,
  });
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  return {
    open,
    pool,
    readiness,
    server,
    errors,
    later(minutes) {
      passed += minutes * 60_000;
    },
    async session() {
      const { headers } = await server.inject({ method: 'POST', url: '/operator/login', payload: { password } });
      return String(headers['set-cookie']).split(';')[0] ?? '';
    },
    async close() {
      await server.close();
      await open.close();
      await pool.end();
      await database.drop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** An order in that state, two messages that were given up, one for somebody who blocked us meanwhile, and one that waits; nobody's words are to be seen anywhere. */
export const someTrouble = `
with s as (insert into person (name, language, role, consented_at) values ('Bibi Zaitoon', 'en', 'seller', now()) returning id),
b as (insert into person (name, language, role, consented_at) values ('Ali Qasim', 'en', 'buyer', now()) returning id),
c as (insert into conversation (channel, address, person_id) select 'telegram', '4711-address', id from b returning id),
d as (insert into conversation (channel, address, person_id, blocked_at) select 'telegram', '4712-address', id, now() - interval '3 days' from s returning id),
h as (insert into help_request (person_id, about, asked_at, waits_since) select id, 'my parcel is lost', now() - interval '2 hours', now() - interval '2 hours' from b),
shop as (insert into shop (code, owner_id, name, city, country, currency) select 'BIBI', id, 'Zaitoon Crafts', 'Multan', 'PK', 'PKR' from s returning id),
o as (insert into "order" (number, buyer_id, shop_id, currency, total_minor, pay_by, deliver_to)
  select 'K7Q2M9', b.id, shop.id, 'PKR', 180000, 'cash', '{"name":"Ali Qasim","phone":"+923001234567","lines":"Lane 4","city":"Lahore","country":"PK"}' from b, shop returning id),
m as (insert into outbox (conversation_id, bubble, outcome, settled_at, attempts, fault) select id, '{"words":[{"key":"asked.kept"}]}', 'gave-up', now() - interval '1 hour', 12, 'try-later: 502 Bad Gateway for Ali' from c),
pays as (insert into payment_event (charge, provider_charge, currency, amount_minor, misfit, at) values ('c1', 'p1', 'PKR', 100, 'amount', now() - interval '5 hours')),
care as (insert into aftercare (order_id, reason, state, since, opened_at, goods) select id, 'broken', 'disputed', now() - interval '4 hours', now() - interval '6 hours', 'buyer' from o),
w as (insert into conversation (channel, address, person_id) select 'whatsapp-cloud', '4713-address', id from b returning id),
parked as (insert into outbox (conversation_id, lane, bubble, outcome, settled_at, attempts, fault)
  select id, 'notice', '{"words":[{"key":"asked.kept"}]}', 'parked', now() - interval '5 hours', 1, 'window-closed: 132015 Template paused for Ali' from w),
came as (insert into outbox (conversation_id, bubble, outcome, settled_at, attempts, sent_ids, reached)
  select w.id, '{"words":[{"key":"asked.kept"}]}', 'sent', now() - age, 1, array['wamid.' || coalesce(reached, 'x')], reached
  from w, (values ('read', interval '1 hour'), ('delivered', interval '1 hour'), (null, interval '1 hour'), ('read', interval '2 days')) as r (reached, age)),
n as (insert into outbox (conversation_id, bubble, outcome, settled_at, attempts, fault) select id, '{"words":[{"key":"asked.kept"}]}', 'refused', now() - interval '1 hour', 1, 'refused: 401 Unauthorized' from d)
insert into ring_failure (clock, subject, error, attempts, first_at, last_at, retry_at, dead_at) values ('digest', 7, 'TypeError', 6, now() - interval '2 days', now() - interval '1 day', now(), now() - interval '1 day')`;

/** What must not be on any of the operator's pages. */
export const wordsOfPeople = /Zaitoon|Qasim|parcel is lost|471[123]-address|923001234567|Lane 4|K7Q2M9|Bad Gateway/;
