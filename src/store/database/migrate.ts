/**
 * Applies the migrations of a folder, as `prisma migrate deploy` does and into the same ledger, so either may follow the other. Ours because
 * a start must not wait seconds for a command-line tool, nor download an engine.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { StartError } from './start-error.ts';

/**
 * Brings the database to the folder's last migration and returns the names applied now. Safe to call from many processes at once: one works,
 * the others wait. A file that fails leaves nothing of itself, and every later run refuses until the failure is resolved. One whose process was
 * killed is simply run again.
 */
export async function migrate(url: string, folder: string, log: (line: string) => void): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  // A lost connection is told by the query under way; unheard, it would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    await lock(client);
    await client.query(ledger);
    const done = await readLedger(client, migrations);
    const applied: string[] = [];
    for (const migration of migrations) {
      const checksum = done.get(migration.name);
      if (checksum === undefined) {
        await apply(client, migration);
        log(`Migration ${migration.name} applied`);
        applied.push(migration.name);
      } else if (checksum !== migration.checksum) {
        log(`Migration ${migration.name} was edited after it had been applied: the edit has no effect here`);
      }
    }
    return applied;
  } finally {
    // The session's end frees the lock.
    await client.end();
  }
}

type Migration = {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
  /** It commits by itself, or cannot run in a transaction, so its end and its mark in the ledger are two events. */
  readonly commits: boolean;
};

/** The number Prisma's own engine locks by. */
const prismaLock = 72_707_369;

/** Prisma's table, column for column. */
const ledger = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return await Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(folder, name, 'migration.sql'));
      const sql = bytes.toString('utf8');
      const commits = /\b(concurrently|commit)\b/i.test(sql);
      return { name, sql, checksum: createHash('sha256').update(bytes).digest('hex'), commits };
    }),
  );
}

async function lock(client: pg.Client): Promise<void> {
  await client.query(`set lock_timeout = '60s'`);
  try {
    await client.query('select pg_advisory_lock($1)', [prismaLock]);
  } catch (error) {
    throw new StartError('Another process has been migrating this database for a minute: let it finish or stop it, then start again.', { cause: error });
  }
  await client.query('set lock_timeout = 0');
}

/** Name → checksum of what is applied. */
async function readLedger(client: pg.Client, migrations: readonly Migration[]): Promise<Map<string, string>> {
  // An unfinished migration without an error was cut off, and by the lock we know that nobody is at it now: nothing of it can have been kept.
  const repeatable = migrations.filter(({ commits }) => !commits).map(({ name }) => name);
  await client.query(
    `update _prisma_migrations set rolled_back_at = now(), logs = 'interrupted'
      where finished_at is null and rolled_back_at is null and logs is null and migration_name = any($1)`,
    [repeatable],
  );
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null; logs: string | null }>(
    'select migration_name, checksum, finished_at, logs from _prisma_migrations where rolled_back_at is null order by started_at',
  );
  const failed = rows.find((row) => row.finished_at === null);
  if (failed) {
    const why = failed.logs?.split('\n')[0] ?? 'it was interrupted';
    throw new StartError(
      `Migration ${failed.migration_name} failed earlier (${why}): mend it, then run "npx prisma migrate resolve --rolled-back ${failed.migration_name}" with DATABASE_URL set.`,
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function apply(client: pg.Client, { name, sql, checksum, commits }: Migration): Promise<void> {
  const id = randomUUID();
  const finish = `update _prisma_migrations set finished_at = now(), applied_steps_count = applied_steps_count + 1 where id = '${id}'`;
  await client.query('insert into _prisma_migrations (id, checksum, migration_name) values ($1, $2, $3)', [id, checksum, name]);
  try {
    // One query of many statements is one transaction to PostgreSQL: the migration and its mark are kept together or not at all.
    await client.query(commits ? sql : `${sql}\n;${finish}`);
    if (commits) await client.query(finish);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    try {
      await client.query('rollback');
      await client.query('update _prisma_migrations set logs = $2 where id = $1', [id, why]);
    } catch {
      throw new StartError(`The database was lost during migration ${name} (${why}): start again when it is back.`, { cause: error });
    }
    const kept = commits ? 'what it had committed before was kept' : 'nothing of it was kept';
    throw new StartError(`Migration ${name} failed (${why}): ${kept}.`, { cause: error });
  }
}
