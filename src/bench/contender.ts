/** One contender of a benchmark: a process of its own, whose CPU time is asked of it over its IPC channel. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Contender = {
  readonly name: string;
  readonly url: string;
  /** CPU seconds it has used so far, in all its threads. */
  cpuSeconds(): Promise<number>;
  stop(): Promise<void>;
};

export type Program = {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: { readonly [name: string]: string };
  readonly flags?: readonly string[];
};

const answersForItsCpu = `data:text/javascript,process.on('message',()=>process.send(process.cpuUsage()))`;

/** Resolves once the program says `ready at <address>`; rejects with what it printed when it ends before. */
export async function startContender({ name, script, args, env = {}, flags = [] }: Program): Promise<Contender> {
  const child = spawn(process.execPath, ['--import', answersForItsCpu, ...flags, script, ...args], {
    // biome-ignore lint/style/noProcessEnv: handed on, not read.
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = await readyAt(child);
  return {
    name,
    url,
    async cpuSeconds() {
      const told = once(child, 'message');
      child.send('cpu');
      const [usage]: { user: number; system: number }[] = await told;
      return usage ? (usage.user + usage.system) / 1e6 : Number.NaN;
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
