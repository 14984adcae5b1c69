/**
 * Several processes (`npm start`, `npm run chat`) share one embedded server; the last to leave stops it. Each keeps a file named after its
 * process number. One who leaves raises a `closing` flag before counting the others, one who comes signs in before looking for such flags:
 * so either the leaver sees the comer, or the comer sees the flag and waits.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthmark, isAlive } from './processes.ts';

export type Tenancy = {
  /** True for the last one, who must stop the server and then call `gone`. Synchronous, to serve in an exit hook too. */
  readonly leave: () => boolean;
  readonly gone: () => void;
};

/** Signs this process in; waits while another is just stopping the server. One process may sign in several times. */
export async function enter(folder: string): Promise<Tenancy> {
  const me = `${process.pid}-${++count}`;
  const closing = join(folder, `closing-${me}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `in-${me}`), birthmark(process.pid));
  while (living(folder, 'closing').length > 0) await sleep(20);
  return {
    leave() {
      writeFileSync(closing, birthmark(process.pid));
      rmSync(join(folder, `in-${me}`), { force: true });
      const last = living(folder, 'in').length === 0;
      if (!last) rmSync(closing, { force: true });
      return last;
    },
    gone: () => rmSync(closing, { force: true }),
  };
}

let count = 0;

function living(folder: string, kind: 'in' | 'closing'): string[] {
  return readdirSync(folder).filter((file) => {
    const [said, pid] = file.split('-');
    if (said !== kind) return false;
    if (isAlive(Number(pid)) && birthmark(Number(pid)) === read(join(folder, file))) return true;
    rmSync(join(folder, file), { force: true });
    return false;
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return 'just removed';
  }
}
