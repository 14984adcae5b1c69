/** PostgreSQL refuses to run as root, so when Sarai is root the server runs as another user of the system. */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../database/start-error.ts';

const run = promisify(execFile);

export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number };

/** The user the server runs as; undefined when that is simply ours. Makes the user `postgres` where root has none. */
export async function serverUser(cluster: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { name: `the user with id ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const known = await lookUp('postgres');
  if (known) return known;
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']).catch(() => undefined);
  const made = await lookUp('postgres');
  if (made) return made;
  throw new StartError('PostgreSQL does not run as root and no user "postgres" could be made: start Sarai as an ordinary user, or set DATABASE_URL.');
}

/** Throws when the user cannot reach the path: each folder above it must let them in. Access lists are not looked at. */
export async function mustReach(user: ServerUser, path: string, what: string): Promise<void> {
  for (const folder of [...ancestors(path)].reverse()) {
    const { mode, uid, gid } = await stat(folder);
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
    if ((mode >> shift) & 1) continue;
    throw new StartError(
      `Sarai runs as root and its PostgreSQL as "${user.name}", who cannot enter ${folder} to reach ${what}: ` +
        `run "chmod o+x ${folder}", move Sarai (or SARAI_DATA) elsewhere, start Sarai as an ordinary user, or set DATABASE_URL.`,
    );
  }
}

function* ancestors(path: string): Generator<string> {
  for (let at = dirname(path); ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}

async function lookUp(name: string): Promise<ServerUser | undefined> {
  const id = async (flag: string): Promise<number> => Number((await run('id', [flag, name])).stdout);
  try {
    return { name, uid: await id('-u'), gid: await id('-g') };
  } catch {
    return undefined;
  }
}
