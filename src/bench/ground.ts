/** What benchmarks stand on: a PostgreSQL that keeps what it says it keeps, a Bot API that answers at once, and the bots. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openDatabase } from '../store/database/embedded-postgres.ts';
import { migrate } from '../store/database/migrate.ts';
import { postmasterPid } from '../store/embedded/postmaster.ts';
import { type Contender, startContender } from './contender.ts';
import { peopleIds } from './crowd.ts';
import { familyCpuSeconds } from './family-cpu.ts';
import { type QuickBotApi, startQuickBotApi } from './quick-bot-api.ts';
import { startQuickGraphApi } from './quick-graph-api.ts';
import type { QuickPlatform } from './quick-platform.ts';

/** Where it takes what the platform posts. */
export type Bot = Contender & { readonly path: string };

export type SaraiOptions = {
  /** A folder for a CPU profile. */
  readonly profile?: string | undefined;
  readonly redis?: string | undefined;
  readonly role?: 'all' | 'web' | 'worker';
  /** Messages a second that the platform takes; without it, more than these people say. */
  readonly perSecond?: number;
  /** Telegram, where it is not said. */
  readonly on?: QuickPlatform;
};

export type Ground = {
  readonly api: QuickBotApi;
  readonly cloud: QuickPlatform;
  /** Version and settings of the server. */
  readonly server: { readonly postgres: string; readonly settings: string };
  databaseCpuSeconds(): number;
  /** A database with so many sellers who have agreed, wrote just now and have a shop; gives its address. They are on Telegram, where no channel is named. */
  sellers(name: string, people: number, channel?: string): Promise<string>;
  /** One process of Sarai on such a database; several may share one. */
  sarai(databaseUrl: string, options?: SaraiOptions): Promise<Bot>;
  /** The handler that promises nothing, on a database of its own. */
  bare(name: string): Promise<{ readonly bot: Bot; readonly databaseUrl: string }>;
  count(databaseUrl: string, sql: string): Promise<number>;
  close(): Promise<void>;
};

const project = new URL('../../', import.meta.url);

export async function openGround(): Promise<Ground> {
  const data = await mkdtemp(join(tmpdir(), 'sarai-bench-'));
  // Run as root, the server is another user's and must pass through.
  await chmod(data, 0o711);
  const database = await openDatabase({ data, log: () => undefined });
  const [api, cloud] = await Promise.all([startQuickBotApi(), startQuickGraphApi()]);
  const bots: Contender[] = [];
  const posted = <T extends Contender>(bot: T, path: string): T & Bot => {
    bots.push(bot);
    return { ...bot, path };
  };
  return {
    api,
    cloud,
    server: await serverOf(database.url),
    databaseCpuSeconds: () => familyCpuSeconds(postmasterPid(join(data, 'postgres'))),
    async sellers(name, people, channel = api.channel) {
      const url = await makeDatabase(database.url, name);
      await migrate(url, fileURLToPath(new URL('prisma/migrations', project)), () => undefined);
      await welcomed(url, people, channel);
      return url;
    },
    sarai: async (url, { on = api, ...options } = {}) => posted(await startSarai(url, on, data, options), on.path),
    async bare(name) {
      const databaseUrl = await makeDatabase(database.url, name);
      return { bot: posted(await startBare(databaseUrl, api), '/'), databaseUrl };
    },
    count: async (url, sql) => (await onDatabase(url, (client) => client.query<{ count: number }>(sql))).rows[0]?.count ?? 0,
    async close() {
      for (const bot of bots) await bot.stop();
      await Promise.all([api.close(), cloud.close()]);
      await database.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

const startSarai = (
  databaseUrl: string,
  platform: QuickPlatform,
  data: string,
  { profile, redis = '', role = 'all', perSecond = 1000 }: Omit<SaraiOptions, 'on'>,
): Promise<Contender> =>
  startContender({
    name: 'Sarai',
    script: fileURLToPath(new URL('bin/sarai.js', project)),
    args: ['start', '--role', role],
    flags: profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
    env: {
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis,
      SARAI_DATA: data,
      LOG_LEVEL: 'info',
      PUBLIC_URL: 'http://127.0.0.1:9',
      ...platform.env(perSecond),
    },
  });

const startBare = (databaseUrl: string, { root, token, secret }: QuickBotApi): Promise<Contender> =>
  startContender({
    name: 'bare handler',
    script: fileURLToPath(new URL('bare-bot.js', import.meta.url)),
    args: [databaseUrl, root, token, secret],
    env: { NODE_ENV: 'production' },
  });

async function makeDatabase(server: string, name: string): Promise<string> {
  await onDatabase(server, (client) => client.query(`create database ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Sellers who have agreed and have a shop: what is measured begins with goods. */
async function welcomed(url: string, people: number, channel: string): Promise<void> {
  await onDatabase(url, (client) =>
    client.query(
      `with person as (
        insert into person (name, language, role, country, consented_at, digest_hour) select 'Ayesha', 'en', 'seller', 'PK', now(), null from unnest($1::text[]) returning id
      ), numbered as (select id, row_number() over (order by id) as nth from person),
      shop as (
        insert into shop (code, owner_id, name, city, country, currency) select 'AAA' || nth, id, 'Bibi Crafts', 'Multan', 'PK', 'PKR' from numbered returning id
      )
      insert into conversation (channel, address, person_id) select $2, ($1::text[])[nth], id from numbered`,
      [peopleIds(people).map(String), channel],
    ),
  );
}

async function serverOf(url: string): Promise<Ground['server']> {
  const sql = `select current_setting('server_version') as version, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`;
  const { rows } = await onDatabase(url, (client) => client.query<{ version: string; fsync: string; commit: string }>(sql));
  return { postgres: rows[0]?.version ?? 'unknown', settings: `fsync ${rows[0]?.fsync}, synchronous_commit ${rows[0]?.commit}` };
}

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
