/** One process that is measured: what it has used is asked of it over its IPC channel. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Contender = {
  readonly name: string;
  readonly url: string;
  /** With `heap`, garbage is taken away first, which costs time itself. */
  used(what?: 'cpu' | 'heap'): Promise<Used>;
  stop(): Promise<void>;
};

/** `cpuSeconds` so far, in all its threads; `heapBytes` in use. */
export type Used = { readonly cpuSeconds: number; readonly heapBytes: number };

export type Program = {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: { readonly [name: string]: string };
  readonly flags?: readonly string[];
};

const answers = `data:text/javascript,${encodeURIComponent(`process.on('message', (wanted) => {
  if (wanted === 'heap') globalThis.gc();
  const { user, system } = process.cpuUsage();
  process.send({ cpuSeconds: (user + system) / 1e6, heapBytes: process.memoryUsage().heapUsed });
})`)}`;

/** Resolves once the program says `ready at <address>`; rejects with what it printed when it ends before. */
export async function startContender({ name, script, args, env = {}, flags = [] }: Program): Promise<Contender> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', answers, ...flags, script, ...args], {
    // biome-ignore lint/style/noProcessEnv: handed on, not read.
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = await readyAt(child);
  return {
    name,
    url,
    async used(what = 'cpu') {
      const told = once(child, 'message');
      child.send(what);
      const [used]: Used[] = await told;
      return used ?? { cpuSeconds: Number.NaN, heapBytes: Number.NaN };
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      // The channel alone would keep a process that has finished.
      child.disconnect();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const hear = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const url = /ready at (http\S+)/.exec(printed)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready:\n${printed}`)));
  });
}
