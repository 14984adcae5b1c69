/** How fast a turn is, and what it costs: Sarai's own process beside a bare handler, on one PostgreSQL that keeps what it says it keeps. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { postmasterPid } from '../store/embedded/postmaster.ts';
import { openDatabase } from '../store/embedded-postgres.ts';
import { migrate } from '../store/migrate.ts';
import { type Contender, startContender } from './contender.ts';
import { peopleIds, questions, talk } from './crowd.ts';
import { familyCpuSeconds } from './family-cpu.ts';
import { type QuickBotApi, startQuickBotApi } from './quick-bot-api.ts';

export type TurnsOptions = { readonly rounds: number; readonly people: number; readonly dialogues: number; readonly profile?: string };

/** Of one contender in one round. */
export type Measured = {
  readonly turnsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of the bot's process. */
  readonly cpuSecondsPer1000: number;
  /** Of the database's processes; not a number where the system does not tell. */
  readonly databaseSecondsPer1000: number;
};

export type TurnsResult = {
  readonly postgres: string;
  readonly settings: string;
  readonly questions: number;
  readonly sarai: readonly Measured[];
  readonly bare: readonly Measured[];
};

const token = '4242:bench-token';
const secret = 'bench-secret';
const project = new URL('../../', import.meta.url);

/** Throws when a contender does not do its work. */
export async function measureTurns(options: TurnsOptions, tell: (line: string) => void): Promise<TurnsResult> {
  const data = await mkdtemp(join(tmpdir(), 'sarai-bench-'));
  // Run as root, the server is another user's and must pass through.
  await chmod(data, 0o711);
  const database = await openDatabase({ data, log: () => undefined });
  const api = await startQuickBotApi();
  const contenders: Contender[] = [];
  try {
    const saraiUrl = await makeDatabase(database.url, 'bench_sarai');
    const bareUrl = await makeDatabase(database.url, 'bench_bare');
    await migrate(saraiUrl, fileURLToPath(new URL('prisma/migrations', project)), () => undefined);
    await welcomed(saraiUrl, options.people);
    const sarai = await startSarai(saraiUrl, api, data, options.profile);
    contenders.push(sarai);
    const bare = await startBare(bareUrl, api);
    contenders.push(bare);
    const databaseCpu = () => familyCpuSeconds(postmasterPid(join(data, 'postgres')));
    const measured = await rounds({ ...options, databaseCpu }, api, [sarai, bare], tell);
    const expected = (options.rounds + 1) * options.people * options.dialogues;
    for (const url of [saraiUrl, bareUrl]) await mustHave(url, 'select count(*)::int as count from listing', expected);
    return { ...measured, ...(await serverOf(database.url)), questions };
  } finally {
    for (const contender of contenders) await contender.stop();
    await api.close();
    await database.close();
    await rm(data, { recursive: true, force: true });
  }
}

/** A B A B …, because a machine is not equally fast all day; the first round of each only warms up. */
async function rounds(
  { rounds: count, people, dialogues, databaseCpu }: TurnsOptions & { readonly databaseCpu: () => number },
  api: QuickBotApi,
  [sarai, bare]: readonly [Contender, Contender],
  tell: (line: string) => void,
) {
  const measured = { sarai: [] as Measured[], bare: [] as Measured[] };
  for (let round = 0; round <= count; round++) {
    for (const [name, contender, path] of [
      ['sarai', sarai, '/webhooks/telegram'],
      ['bare', bare, '/'],
    ] as const) {
      const before = await contender.cpuSeconds();
      const databaseBefore = databaseCpu();
      const { turns, seconds, latencies } = await talk(api, { url: contender.url, path, secret }, people, dialogues);
      const cpu = (await contender.cpuSeconds()) - before;
      const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
      const one = {
        turnsPerSecond: turns / seconds,
        p50: at(0.5),
        p95: at(0.95),
        p99: at(0.99),
        cpuSecondsPer1000: (cpu * 1000) / turns,
        databaseSecondsPer1000: ((databaseCpu() - databaseBefore) * 1000) / turns,
      };
      if (round === 0) continue;
      measured[name].push(one);
      tell(`  round ${round}  ${contender.name.padEnd(16)} ${one.turnsPerSecond.toFixed(0).padStart(6)} turns/s`);
    }
  }
  return measured;
}

const startSarai = (databaseUrl: string, api: QuickBotApi, data: string, profile: string | undefined): Promise<Contender> =>
  startContender({
    name: 'Sarai',
    script: fileURLToPath(new URL('bin/sarai.js', project)),
    args: ['start'],
    flags: profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
    env: {
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      REDIS_URL: '',
      SARAI_DATA: data,
      LOG_LEVEL: 'info',
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: api.root,
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_SECRET: secret,
      PUBLIC_URL: 'http://127.0.0.1:9',
    },
  });

const startBare = (databaseUrl: string, api: QuickBotApi): Promise<Contender> =>
  startContender({
    name: 'bare handler',
    script: fileURLToPath(new URL('bare-bot.js', import.meta.url)),
    args: [databaseUrl, api.root, token, secret],
    env: { NODE_ENV: 'production' },
  });

async function makeDatabase(server: string, name: string): Promise<string> {
  await onDatabase(server, (client) => client.query(`create database ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Sellers who have agreed and have a shop: what is measured begins with goods. */
async function welcomed(url: string, people: number): Promise<void> {
  await onDatabase(url, (client) =>
    client.query(
      `with person as (
        insert into person (name, language, role, country, consented_at) select 'Ayesha', 'en', 'seller', 'PK', now() from unnest($1::text[]) returning id
      ), numbered as (select id, row_number() over (order by id) as nth from person),
      shop as (
        insert into shop (code, owner_id, name, city, country, currency) select 'AAA' || nth, id, 'Bibi Crafts', 'Multan', 'PK', 'PKR' from numbered returning id
      )
      insert into conversation (channel, address, person_id) select 'telegram', ($1::text[])[nth], id from numbered`,
      [peopleIds(people).map(String)],
    ),
  );
}

async function mustHave(url: string, sql: string, expected: number): Promise<void> {
  const { rows } = await onDatabase(url, (client) => client.query<{ count: number }>(sql));
  if (rows[0]?.count !== expected) throw new Error(`${rows[0]?.count} listings were kept of ${expected}`);
}

async function serverOf(url: string): Promise<Pick<TurnsResult, 'postgres' | 'settings'>> {
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
