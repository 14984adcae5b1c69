/** The database: the one DATABASE_URL names, or a PostgreSQL of our own in the data folder. */
import { randomBytes } from 'node:crypto';
import { access, chmod, constants, link, mkdir, readFile, realpath, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { findBinaries } from '../embedded/binaries.ts';
import { initCluster } from '../embedded/init-cluster.ts';
import { postmasterPid } from '../embedded/postmaster.ts';
import { startOrAttach, stopServer } from '../embedded/server.ts';
import { mustReach, serverUser } from '../embedded/server-user.ts';
import { enter } from '../embedded/tenants.ts';
import { reachDatabase } from './reach-database.ts';
import { StartError } from './start-error.ts';

/** A database that answers. `close` lets go of it: the last process that leaves the embedded server stops it. */
export type OpenDatabase = { readonly url: string; readonly embedded: boolean; readonly close: () => Promise<void> };

export type Opening = {
  /** Any PostgreSQL ≥ 15; without it the embedded one is started, or attached to where another process runs it. */
  readonly url?: string | undefined;
  /** The data folder; the embedded database lives in its `postgres`. */
  readonly data: string;
  readonly log: (line: string) => void;
  /** For tests: settings of the server, such as `fsync: 'off'`. */
  readonly settings?: { readonly [name: string]: string };
};

const standard = { max_connections: '100', synchronous_commit: 'on' };

/** Throws `StartError` with one sentence for the operator when there can be no database here. */
export async function openDatabase({ url, data, log, settings = {} }: Opening): Promise<OpenDatabase> {
  if (url) {
    await reachDatabase(url);
    return { url, embedded: false, close: async () => {} };
  }
  const home = await ownFolder(data);
  const cluster = join(home, 'postgres');
  const binaries = findBinaries();
  const user = await serverUser(cluster);
  if (user) {
    await mustReach(user, cluster, 'its data');
    await mustReach(user, binaries.postgres, 'its programs');
  }

  const tenancy = await enter(join(home, 'postgres-users'));
  const leaveAtOnce = () => {
    const pid = tenancy.leave() ? postmasterPid(cluster) : undefined;
    if (pid !== undefined) process.kill(pid, 'SIGINT');
  };
  const close = async () => {
    process.off('exit', leaveAtOnce);
    if (tenancy.leave()) await stopServer(cluster);
    tenancy.gone();
  };
  // Covers those who end without closing, by an error at start for instance.
  process.once('exit', leaveAtOnce);

  try {
    const password = await keptPassword(home, cluster);
    if (!(await exists(join(cluster, 'PG_VERSION')))) {
      log(`Making the embedded database in ${cluster}`);
      await initCluster({ cluster, password, binaries, user, durable: settings.fsync !== 'off' });
    }
    const place = { cluster, logFile: join(home, 'postgres.log'), postgres: binaries.postgres, user, settings: { ...standard, ...settings } };
    const { port, attached } = await startOrAttach(place);
    log(`${attached ? 'Attached to the running' : 'Started the'} embedded database on 127.0.0.1:${port}`);
    return { url: await saraiDatabase(port, password), embedded: true, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The data folder, made if need be. As root it is opened for passing through, since the server runs as another user. */
async function ownFolder(data: string): Promise<string> {
  const folder = resolve(data);
  const asRoot = process.getuid?.() === 0;
  try {
    const made = await makeFolder(folder, asRoot ? 0o711 : 0o700);
    if (made !== undefined && asRoot) await chmod(folder, 0o711);
    await access(folder, constants.W_OK | constants.X_OK);
    const home = await realpath(folder);
    const probe = draftOf(join(home, 'probe'));
    await writeFile(probe, '');
    await unlink(probe);
    return home;
  } catch (error) {
    const why = error instanceof Error ? error.message.split(',')[0] : String(error);
    throw new StartError(`The data folder ${folder} cannot be written (${why}): give it to the user who starts Sarai, or set SARAI_DATA to another.`, {
      cause: error,
    });
  }
}

/** The first folder it made, if any. Node's own way to make parents too tries for ever where none can be made, as in /proc. */
async function makeFolder(folder: string, mode: number): Promise<string | undefined> {
  if (await exists(folder)) return undefined;
  const above = await makeFolder(dirname(folder), mode);
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    // Somebody who starts at the same moment was faster.
    if (!(await exists(folder))) throw error;
    return above;
  }
  return above ?? folder;
}

/** Made once. A link appears whole or not at all, so whoever starts at the same moment reads the same password. */
async function keptPassword(home: string, cluster: string): Promise<string> {
  const file = join(home, 'postgres-password');
  if (!(await exists(file))) {
    if (await exists(join(cluster, 'PG_VERSION'))) {
      throw new StartError(`The password of the embedded database, ${file}, is gone: put it back from a backup.`);
    }
    const draft = draftOf(file);
    await writeFile(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
    await link(draft, file).catch(() => undefined);
    await unlink(draft);
  }
  return await readFile(file, 'utf8');
}

/** A name nobody else is using at this moment. */
function draftOf(file: string): string {
  return `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
}

async function saraiDatabase(port: number, password: string): Promise<string> {
  const url = (name: string) => `postgresql://sarai:${password}@127.0.0.1:${port}/${name}`;
  const client = new pg.Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'sarai'`);
    if (rowCount === 0) await client.query('create database sarai').catch(unlessMade);
  } finally {
    await client.end();
  }
  return url('sarai');
}

/** Two who make it at once: one is told it exists, or that its name is taken. */
function unlessMade(error: unknown): void {
  const code = error instanceof pg.DatabaseError ? error.code : undefined;
  if (code !== '42P04' && code !== '23505') throw error;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
