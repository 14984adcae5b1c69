/** Starts the server on a cluster or attaches to the one that runs there already, and stops it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../database/start-error.ts';
import { serverEnvironment } from './init-cluster.ts';
import { postmasterPid, runningPostmaster } from './postmaster.ts';
import type { ServerUser } from './server-user.ts';

export type Place = {
  readonly cluster: string;
  readonly logFile: string;
  readonly postgres: string;
  readonly user: ServerUser | undefined;
  readonly settings: { readonly [name: string]: string };
};

const patience = 60_000;

/** The port of a server that takes connections. `attached` when another process had started it. */
export async function startOrAttach(place: Place): Promise<{ port: number; attached: boolean }> {
  let complaint = '';
  for (let attempt = 1; attempt <= 5; attempt++) {
    const port = await attach(place.cluster);
    if (port !== undefined) return { port, attached: true };
    const started = await start(place);
    if ('port' in started) return { ...started, attached: false };
    complaint = started.complaint;
    // Lost a race for the port or for the cluster; the next round takes another port, or attaches to the quicker one.
    if (!/already in use|lock file .* (already exists|is empty)/i.test(complaint)) break;
  }
  const taken = /already in use/i.test(complaint);
  throw new StartError(
    taken
      ? 'Every port tried for the embedded PostgreSQL on 127.0.0.1 was taken: free some, or set DATABASE_URL.'
      : `The embedded PostgreSQL did not start (${complaint}): ${place.logFile} tells more; see to that, or set DATABASE_URL.`,
  );
}

/** Stops the server at once but cleanly, as PostgreSQL's "fast" shutdown: open transactions are rolled back, nothing kept is lost. */
export async function stopServer(cluster: string): Promise<void> {
  const pid = (await runningPostmaster(cluster))?.pid;
  if (pid === undefined) return;
  process.kill(pid, 'SIGINT');
  // Its file, not its process number, is watched: an ended server adopted by a careless first process of a container stays a zombie.
  const inTime = await until(async () => postmasterPid(cluster) !== pid, 20_000);
  if (!inTime) process.kill(pid, 'SIGQUIT');
}

async function attach(cluster: string): Promise<number | undefined> {
  let port: number | undefined;
  await until(async () => {
    const found = await runningPostmaster(cluster);
    port = found?.ready ? found.port : undefined;
    // Starting and stopping servers are waited for.
    return !found || found.ready;
  }, patience);
  return port;
}

async function start(place: Place): Promise<{ port: number } | { complaint: string }> {
  const port = await freePort();
  const settings = { ...place.settings, listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A log of its own until it is known what becomes of it: several processes may be trying at this moment.
  const ownLog = `${place.logFile}.${process.pid}-${port}`;
  const log = openSync(ownLog, 'w', 0o600);
  const child = spawn(place.postgres, ['-D', place.cluster, ...options], {
    ...(place.user && { uid: place.user.uid, gid: place.user.gid }),
    env: serverEnvironment(),
    cwd: '/',
    stdio: ['ignore', log, log],
    // Out of our process group: the terminal's Ctrl-C must reach us first, so that turns end before their database does.
    detached: true,
  });
  closeSync(log);
  child.unref();
  let ended = '';
  once(child, 'exit').then(
    () => (ended = 'it ended at once'),
    (error: unknown) => (ended = String(error)),
  );
  const ready = async () => {
    const found = await runningPostmaster(place.cluster);
    return found?.pid === child.pid && found?.ready === true;
  };
  const inTime = await until(async () => ended !== '' || (await ready()), patience);
  const said = await readFile(ownLog, 'utf8');
  await rename(ownLog, place.logFile);
  if (ended === '' && inTime) return { port };
  if (!inTime) child.kill('SIGQUIT');
  const fatal = said.split('\n').filter((line) => /FATAL|could not bind|error while loading/.test(line));
  return { complaint: fatal.join('; ') || ended || 'it was not ready in a minute' };
}

/** The system names one that is free now; should another take it before the server does, the start is tried again. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port');
  return address.port;
}

async function until(done: () => Promise<boolean>, limit: number): Promise<boolean> {
  const end = Date.now() + limit;
  while (!(await done())) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}
