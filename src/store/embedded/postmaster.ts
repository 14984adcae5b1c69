/** The running server of a cluster, known through the file it keeps in there. */
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine, isAlive } from './processes.ts';

export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** The server that runs on this cluster, whoever started it; undefined when none does. A file left by a dead server is taken away. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const found = parse(text);
  if (!found || !isAlive(found.pid)) return undefined;
  if (commandLine(found.pid).includes(cluster)) return found;
  // The number now belongs to some other program; PostgreSQL itself would take it for a live server and refuse to start.
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) await rm(file, { force: true });
  return undefined;
}

/** The number of the server's process as its file names it: for an exit hook, where nothing can be awaited. */
export function postmasterPid(cluster: string): number | undefined {
  try {
    return parse(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'))?.pid;
  } catch {
    return undefined;
  }
}

/** Lines: process, folder, start, port, socket folder, address, shared memory, state. */
function parse(text: string): Postmaster | undefined {
  const [pid, , , port, , , , state] = text.split('\n');
  const found = { pid: Number(pid), port: Number(port), ready: state?.trim() === 'ready' };
  return Number.isInteger(found.pid) && found.pid > 0 ? found : undefined;
}
