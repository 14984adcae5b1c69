import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/store/database/migrate.ts';
import { emptyDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let folder: string;

beforeEach(async () => {
  database = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'sarai-migrations-'));
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const silent = (): void => {};

describe('migrate', () => {
  test('applies in order and says what it did; the second time there is nothing to do', async () => {
    await write('2_shelf', 'alter table shop add shelf int;');
    await write('1_shop', 'create table shop (id int); insert into shop values (1);');
    const said: string[] = [];
    expect(await migrate(database.url, folder, (line) => said.push(line))).toEqual(['1_shop', '2_shelf']);
    expect(said).toEqual(['Migration 1_shop applied', 'Migration 2_shelf applied']);
    expect(await migrate(database.url, folder, silent)).toEqual([]);
    expect(await ask('select id, shelf from shop')).toEqual([{ id: 1, shelf: null }]);
  });

  test('many at once apply each migration once', async () => {
    await write('1_shop', 'create table shop (id int); select pg_sleep(0.2);');
    await write('2_row', 'insert into shop values (1);');
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(database.url, folder, silent)));
    expect(applied.flat().sort()).toEqual(['1_shop', '2_row']);
    expect(await ask('select count(*)::int from shop')).toEqual([{ count: 1 }]);
    expect(await ask('select migration_name, applied_steps_count from _prisma_migrations order by 1')).toEqual([
      { migration_name: '1_shop', applied_steps_count: 1 },
      { migration_name: '2_row', applied_steps_count: 1 },
    ]);
  });

  test.each([
    ['without a transaction of its own', 'create table half (id int); insert into half values (1/0);'],
    ['with one', 'begin; create table half (id int); insert into half values (1/0); commit;'],
  ])('a failing file %s leaves nothing of itself, and later runs refuse until it is resolved', async (_, sql) => {
    await write('1_half', sql);
    await expect(migrate(database.url, folder, silent)).rejects.toThrow(/^Migration 1_half failed \(division by zero\): /);
    expect(await ask(`select to_regclass('half') as half`)).toEqual([{ half: null }]);
    await expect(migrate(database.url, folder, silent)).rejects.toThrow(/1_half failed earlier \(division by zero\).*migrate resolve --rolled-back 1_half/);

    await write('1_half', 'create table half (id int);');
    await ask(`update _prisma_migrations set rolled_back_at = now()`);
    expect(await migrate(database.url, folder, silent)).toEqual(['1_half']);
  });

  test('a migration whose process was killed is run again', async () => {
    await write('1_shop', 'create table shop (id int); select pg_sleep(5);');
    const killed = migrate(database.url, folder, silent).catch((error: unknown) => error);
    await expect
      .poll(() => ask("select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(5)%' and pid <> pg_backend_pid()"))
      .toHaveLength(1);
    expect(await killed).toMatchObject({ message: expect.stringContaining('The database was lost during migration 1_shop') });
    expect(await ask('select migration_name, finished_at, logs from _prisma_migrations')).toEqual([
      { migration_name: '1_shop', finished_at: null, logs: null },
    ]);
    await write('1_shop', 'create table shop (id int); -- no pause');
    expect(await migrate(database.url, folder, silent)).toEqual(['1_shop']);
    expect(await migrate(database.url, folder, silent)).toEqual([]);
  });

  test('runs a statement that no transaction can hold, from a file of its own', async () => {
    await write('1_shop', 'create table shop (id int);');
    await write('2_index', 'create index concurrently shop_id on shop (id);');
    expect(await migrate(database.url, folder, silent)).toEqual(['1_shop', '2_index']);
  });

  test('runs dollar-quoted functions whole', async () => {
    await write('1_function', 'create function one() returns int language plpgsql as $$ begin perform 1; return 1; end $$; select one();');
    expect(await migrate(database.url, folder, silent)).toEqual(['1_function']);
  });

  test('an edit after the fact is reported and does nothing', async () => {
    await write('1_shop', 'create table shop (id int);');
    await migrate(database.url, folder, silent);
    await write('1_shop', 'create table shop (id bigint);');
    const said: string[] = [];
    expect(await migrate(database.url, folder, (line) => said.push(line))).toEqual([]);
    expect(said).toEqual([expect.stringContaining('1_shop was edited')]);
  });
});

describe('our migrations', () => {
  test('lead to exactly the schema, and Prisma agrees that they are applied', async () => {
    expect((await migrate(database.url, 'prisma/migrations', silent)).length).toBeGreaterThan(0);
    expect(await prisma('migrate', 'status')).toContain('Database schema is up to date!');
    expect(await prisma('migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma')).toContain('No difference detected');
    expect(await prisma('migrate', 'deploy')).toContain('No pending migrations');
  });

  test('applied by Prisma itself are nothing new to us', async () => {
    await prisma('migrate', 'deploy');
    expect(await migrate(database.url, 'prisma/migrations', silent)).toEqual([]);
  });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function prisma(...args: string[]): Promise<string> {
  const command = ['node_modules/prisma/build/index.js', ...args];
  const env = { ...process.env, DATABASE_URL: database.url, CHECKPOINT_DISABLE: '1' };
  return new Promise((done) => {
    execFile(process.execPath, command, { env }, (_, stdout, stderr) => done(stdout + stderr));
  });
}
