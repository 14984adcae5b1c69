/** One process holds the profile: two browsers in it would break the pairing. */
import { mkdirSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

export type Hold = { readonly ok: true; release(): void } | { readonly ok: false; readonly by: string };

/** The locks of this process. In a container every process has the same number as the one before the restart. */
const mine = new Set<string>();

const beatMs = 20_000;
/** Whoever does not say for so long that it holds the profile holds it no more. */
const silentMs = 3 * beatMs;

/** Takes the folder for this process until it is released. Another holder that ended, however it did, is no holder. */
export function hold(folder: string): Hold {
  const file = join(folder, 'lock');
  const me = `${process.pid} on ${hostname()}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, me, { flag: 'wx' });
  } catch {
    const by = holder(file);
    if (by !== undefined) return { ok: false, by: `process ${by}` };
    writeFileSync(file, me);
  }
  mine.add(file);
  const beat = setInterval(() => touch(file), beatMs).unref();
  return {
    ok: true,
    release() {
      clearInterval(beat);
      mine.delete(file);
      rmSync(file, { force: true });
    },
  };
}

/** Who holds it, if anybody still does. */
function holder(file: string): string | undefined {
  try {
    const by = readFileSync(file, 'utf8');
    const [pid, , host] = by.split(' ');
    const silent = Date.now() - statSync(file).mtimeMs > silentMs;
    const gone = host === hostname() && (Number(pid) === process.pid ? !mine.has(file) : !isAlive(Number(pid)));
    return silent || gone ? undefined : by;
  } catch {
    return undefined;
  }
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody emptied the folder: there is nothing to hold.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Ends a browser that outlived its service, and takes away its mark: Chromium does not start in a profile with the mark of another
 * machine, which is what a container with a new name looks like to it. Only for who holds the profile.
 */
export function evict(profile: string): void {
  const mark = join(profile, 'SingletonLock');
  const [, pid] = /-(\d+)$/.exec(linkOf(mark)) ?? [];
  if (pid !== undefined && commandOf(pid).includes(profile)) process.kill(Number(pid), 'SIGKILL');
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(profile, name), { force: true });
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
