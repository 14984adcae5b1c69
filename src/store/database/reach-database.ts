/** Tells in one sentence why a database cannot be used, before anything is built on it. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from './start-error.ts';

const patience = 5_000;

/** Throws `StartError` unless a PostgreSQL new enough answers there within five seconds. */
export async function reachDatabase(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new StartError('DATABASE_URL is not a PostgreSQL address: write it as postgresql://user:password@host:5432/name.');
  }
  const version = await ask(url, Date.now() + patience);
  if (version < 15_00_00) {
    throw new StartError(`The database at ${shown(url)} is PostgreSQL ${Math.floor(version / 10_000)}: Sarai needs 15 or later.`);
  }
}

async function ask(url: string, end: number): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: Math.max(1, end - Date.now()) });
  // An error after the answer is no concern of this check.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`);
    return rows[0]?.version ?? 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === startingUp && Date.now() + 250 < end) {
      await sleep(250);
      return await ask(url, end);
    }
    throw new StartError(`The database at ${shown(url)} cannot be reached (${said(error)}): start it, or correct DATABASE_URL.`, { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

const startingUp = '57P03';

/** Without the password. */
function shown(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}

/** A refused connection to a name with several addresses is an AggregateError without words of its own. */
function said(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return said(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
