import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of its own for one test file, migrated and empty. `drop` ends what is still connected to it. */
export async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  return await makeDatabase('template_sarai');
}

/** A database without any table, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  return await makeDatabase('template1');
}

async function makeDatabase(template: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Its files as they are: cheaper than block by block through the log, where no file is waited for.
  await onServer(`create database ${name} template ${template} strategy file_copy`);
  const url = new URL(inject('databaseServer'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropped(name) };
}

/** A pool is told to end before its connections have: who is just leaving is let out, for the server's parting word would find no listener. */
async function dropped(name: string): Promise<void> {
  for (let tries = 0; tries < 25 && (await connected(name)) > 0; tries++) await pause(20);
  await onServer(`drop database ${name} with (force)`);
}

const connected = async (name: string): Promise<number> => {
  const [row] = await onServer(`select count(*)::int as count from pg_stat_activity where datname = '${name}'`);
  return row?.count ?? 0;
};

async function onServer(sql: string): Promise<readonly { readonly count?: number }[]> {
  const client = new pg.Client({ connectionString: inject('databaseServer') });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Forgets all that is in a database, but for these tables. Row by row, for few were written: to truncate makes every table and index
 * anew. Without its triggers no table minds which was emptied before it. Counting begins again at one.
 */
export async function emptied(client: Pick<pg.Pool, 'query'>, ...but: readonly string[]): Promise<void> {
  const kept = ['_prisma_migrations', ...but].map((table) => `'${table}'`).join(', ');
  await client.query(`do $$ declare name text; begin
    set local session_replication_role = replica;
    for name in select tablename from pg_tables where schemaname = 'public' and tablename not in (${kept}) loop
      execute format('delete from %I', name);
    end loop;
    perform setval(format('%I', sequencename)::regclass, 1, false) from pg_sequences where schemaname = 'public' and last_value is not null;
  end $$`);
}
