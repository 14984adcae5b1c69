/** Makes the folder a server runs on: all of it or nothing, whoever is killed half-way. */
import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../database/start-error.ts';
import type { Binaries } from './binaries.ts';
import { birthmark, isAlive } from './processes.ts';
import type { ServerUser } from './server-user.ts';

const run = promisify(execFile);

export type Making = {
  readonly cluster: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  /** False leaves the files to the operating system's own time of writing: for tests. */
  readonly durable: boolean;
};

/** The cluster is made beside its place and then moved there. Two who make it at once: the second finds the place taken and drops its own. */
export async function initCluster({ cluster, password, binaries, user, durable }: Making): Promise<void> {
  await clearHalfMade(cluster);
  const making = await mkdtemp(`${cluster}.making-${process.pid}-${birthmark(process.pid)}-`);
  try {
    const [folder, secret] = [join(making, 'cluster'), join(making, 'password')];
    await mkdir(folder, { mode: 0o700 });
    await writeFile(secret, password, { mode: 0o600 });
    if (user) for (const path of [making, folder, secret]) await chown(path, user.uid, user.gid);
    const options = ['--username=sarai', '--auth=scram-sha-256', `--pwfile=${secret}`, ...locale, ...(durable ? [] : ['--no-sync'])];
    await run(binaries.initdb, [`--pgdata=${folder}`, ...options], { ...(user && { uid: user.uid, gid: user.gid }), env: serverEnvironment() });
    await moveTo(folder, cluster);
  } catch (error) {
    throw new StartError(`PostgreSQL could not make its folder ${cluster} (${firstComplaint(error)}): see to that, or set DATABASE_URL.`, { cause: error });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** The server's environment without our own PG… settings and secrets; a fixed zone and language, since its messages are read by us. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' };
}

/** Sorting by code point with Unicode's own upper and lower case: the same on every system, so no index breaks when a libc changes. */
const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** What makers that are no more left behind; others may be at work beside us. */
async function clearHalfMade(cluster: string): Promise<void> {
  const [home, prefix] = [dirname(cluster), `${basename(cluster)}.making-`];
  for (const name of await readdir(home)) {
    const [pid, mark] = name.startsWith(prefix) ? name.slice(prefix.length).split('-') : [];
    if (pid === undefined || (isAlive(Number(pid)) && birthmark(Number(pid)) === mark)) continue;
    await rm(join(home, name), { recursive: true, force: true });
  }
}

async function moveTo(made: string, cluster: string): Promise<void> {
  try {
    await rename(made, cluster);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
    if (!taken) throw error;
  }
}

function firstComplaint(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const line = said.split('\n').find((text) => /error|fatal/i.test(text));
  return line ?? (error instanceof Error ? error.message : String(error));
}
