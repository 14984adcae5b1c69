/** The whole house with the real Telegram channel, on a real database and on the double of the Bot API. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect } from 'vitest';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { makeServer } from '../../src/http/server.ts';
import { openHouse } from '../../src/main.ts';
import { afternoon } from '../support/afternoon.ts';
import type { Person, Shown } from '../support/bot-api/person.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';

export type TestHouse = {
  readonly api: BotApi;
  readonly pool: pg.Pool;
  /** Waits until every update is confirmed and answered, and finds that nothing failed and nothing is left over. */
  settled(): Promise<void>;
  /** What the bot said to that, once all of it is said. Fails when it said nothing, or that something went wrong on its side. */
  answer(person: Person, does: () => unknown): Promise<Shown>;
  close(): Promise<void>;
};

export async function openTestHouse(): Promise<TestHouse> {
  const api = await startBotApi();
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'sarai-bad-input-'));
  const door = await reserve();
  const open = await openHouse({
    config: { databaseUrl: database.url, data, timeZone: afternoon() },
    log: quietLog,
    channels: ({ pictures }) => [
      {
        ...makeTelegram({ token: api.token, apiRoot: api.root, mode: 'webhook', publicUrl: door.url, openPicture: pictures.open, log: quietLog }),
        // Nobody types so many things a minute; that nobody is written to faster than the platform allows is tested elsewhere.
        perSecond: 1_000,
        talk: { everyMs: 1, inARow: 1_000 },
      },
    ],
  });
  const errors: Error[] = [];
  const server = await makeServer({
    channels: Object.values(open.house.channels),
    receive: open.attend.receive,
    ailing: async () => [],
    metrics: async () => '',
    onError: (error) => errors.push(error),
  });
  await server.listen({ port: door.port, host: '127.0.0.1' });
  for (const channel of Object.values(open.house.channels)) await channel.start?.(open.attend.receive);
  await api.until(() => api.webhookUrl !== undefined);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });

  async function settled(): Promise<void> {
    await api.delivered();
    await open.attend.idle();
    await open.deliver.idle();
    const { rows } = await pool.query(`
      select 'unread' as what, id::text, fault from inbound where handled_at is null
      union all select 'failed', id::text, fault from inbound where fault is not null
      union all select coalesce(outcome, 'unsent'), id::text, fault from outbox where outcome is distinct from 'sent'`);
    expect(rows).toEqual([]);
    expect(errors).toEqual([]);
    expect(api.complaints).toEqual([]);
    expect(new Set(api.attempts)).toEqual(new Set([200]));
  }

  return {
    api,
    pool,
    settled,
    async answer(person, does) {
      const before = new Set(person.heard());
      does();
      await settled();
      const heard = person.heard();
      const newest = heard.at(-1);
      if (!newest || heard.every((shown) => before.has(shown))) throw new Error(`${person.id} got no answer`);
      expect(newest.text).not.toMatch(/something went wrong on our side/);
      return newest;
    },
    async close() {
      await server.close();
      await open.close();
      await pool.end();
      await api.stop();
      await database.drop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** A port nobody uses now: the channel must know its address before the server listens. */
async function reserve(): Promise<{ readonly port: number; readonly url: string }> {
  const server = await makeServer({ channels: [], receive: async () => undefined, ailing: async () => [], metrics: async () => '', onError: () => undefined });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  await server.close();
  return { port: Number(new URL(url).port), url };
}
