/** Has pages set by a thread that is there while it is needed: it holds a hundred megabytes. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** One page, to be printed and to be painted. */
export type SetPage = { readonly pdf: Uint8Array; readonly svg: string };

export type Press = {
  /** Fills a template of this folder. Rejects with the compiler's words. */
  set(template: string, content: object): Promise<SetPage>;
  close(): Promise<void>;
};

const answer = z.union([z.object({ job: z.number(), pdf: z.instanceof(Uint8Array), svg: z.string() }), z.object({ job: z.number(), fault: z.string() })]);

type Waiting = { resolve(page: SetPage): void; reject(error: Error): void };
type Running = { readonly worker: Worker; readonly waiting: Map<number, Waiting>; rest?: NodeJS.Timeout };

/** Without work for so long it is let go. */
const restMs = 60_000;

export function makePress(): Press {
  let running: Running | undefined;
  let jobs = 0;

  function start(): Running {
    const worker = new Worker(new URL('typesetter.js', import.meta.url), { execArgv: [] });
    // Nobody waits for it at the end of the process.
    worker.unref();
    const begun: Running = { worker, waiting: new Map() };
    const over = (error: Error) => {
      if (running === begun) running = undefined;
      for (const { reject } of begun.waiting.values()) reject(error);
      begun.waiting.clear();
    };
    worker.on('message', (raw) => settle(begun, raw));
    worker.on('error', over);
    worker.on('exit', () => over(new Error('the press stopped')));
    return begun;
  }

  function settle(at: Running, raw: unknown): void {
    const told = answer.parse(raw);
    const one = at.waiting.get(told.job);
    at.waiting.delete(told.job);
    if ('fault' in told) one?.reject(new Error(told.fault));
    else one?.resolve(told);
    if (at.waiting.size === 0) at.rest = setTimeout(() => letGo(at), restMs).unref();
  }

  /** Whoever comes while it ends begins another. */
  function letGo(at: Running): void {
    if (running === at) running = undefined;
    void at.worker.terminate();
  }

  return {
    set(template, content) {
      running ??= start();
      const { worker, waiting, rest } = running;
      clearTimeout(rest);
      const job = ++jobs;
      return new Promise((resolve, reject) => {
        waiting.set(job, { resolve, reject });
        worker.postMessage({ job, template, content });
      });
    },
    close: async () => void (await running?.worker.terminate()),
  };
}
