/** One real PostgreSQL for the whole run, in a folder that goes with it, and a migrated database for the files to copy. */
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/store/database/embedded-postgres.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { makeSchedule } from '../../src/work/clocks/jobs.ts';
import { quietLog } from './quiet-log.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the test server; its database is only for making others. */
    databaseServer: string;
  }
}

/** The database every fresh one is copied from: with all tables, those of the jobs too. */
const template = 'template_sarai';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sarai-test-'));
  // Run as root, the server is another user's and must pass through.
  await chmod(folder, 0o711);
  const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };
  const database = await openDatabase({ data: join(folder, 'data'), log: () => {}, settings: quick }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  await makeTemplate(database.url);
  project.provide('databaseServer', database.url);
  return async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${template}`);
  const migrations = resolve('prisma/migrations');
  const url = new URL(server);
  url.pathname = `/${template}`;
  if (existsSync(migrations)) await migrate(url.href, migrations, () => {});
  await (await makeSchedule({ postgres: url.href }, quietLog, () => new Date())).close();
  // Nobody may be connected to what is copied.
  const connected = () => client.query('select from pg_stat_activity where datname = $1', [template]);
  while ((await connected()).rowCount !== 0) await pause(20);
  await client.end();
}
