/** One process that is measured: what it has used is asked of it over its IPC channel. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Contender = {
  readonly name: string;
  readonly url: string;
  used(): Promise<Used>;
  stop(): Promise<void>;
};

/** `cpuSeconds` so far, in all its threads; `heapBytes` in use after what is garbage was taken away. */
export type Used = { readonly cpuSeconds: number; readonly heapBytes: number };

export type Program = {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: { readonly [name: string]: string };
  readonly flags?: readonly string[];
};

const answers = `data:text/javascript,process.on('message',()=>{
  const cpu=process.cpuUsage();globalThis.gc?.();process.send({cpuSeconds:(cpu.user+cpu.system)/1e6,heapBytes:process.memoryUsage().heapUsed})})`;

/** Resolves once the program says `ready at <address>`; rejects with what it printed when it ends before. */
export async function startContender({ name, script, args, env = {}, flags = [] }: Program): Promise<Contender> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', answers.replaceAll('\n', ''), ...flags, script, ...args], {
    // biome-ignore lint/style/noProcessEnv: handed on, not read.
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = await readyAt(child);
  return {
    name,
    url,
    async used() {
      const told = once(child, 'message');
      child.send('used');
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
