import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** `url` is undefined where there is no Redis; `why` then says so, for the name of a skipped suite. */
export type TestRedis = {
  readonly url: string | undefined;
  readonly why: string;
  /** All that is in it is gone: it is killed and started anew or, where it is not ours, emptied. */
  readonly lose: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * A Redis for one test file: TEST_REDIS_URL, or a private server where the program is installed.
 *
 *     const redis = await redisUrl();
 *     describe.skipIf(!redis.url)(`on Redis ${redis.why}`, …)
 */
export async function redisUrl(): Promise<TestRedis> {
  const given = process.env.TEST_REDIS_URL;
  if (given) return { url: given, why: '(TEST_REDIS_URL)', lose: () => emptied(given), stop: async () => {} };
  const port = await freePort();
  let server = await startServer(port);
  if (server) {
    const lose = async () => {
      await server?.end('SIGKILL');
      server = await startServer(port);
    };
    return { url: `redis://127.0.0.1:${port}`, why: '', lose, stop: async () => server?.end('SIGTERM') };
  }
  const why = '(skipped: redis-server is not installed and TEST_REDIS_URL is not set)';
  console.info(`Tests on Redis ${why}`);
  return { url: undefined, why, lose: async () => {}, stop: async () => {} };
}

type Server = { readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void> };

/** `undefined` where the program is not installed. */
async function startServer(port: number): Promise<Server | undefined> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const ended = Promise.race([once(server, 'exit'), once(server, 'error')]).catch((error: unknown) => [error]);
  const killed = () => server.kill('SIGKILL');
  process.once('exit', killed);
  const end: Server['end'] = async (signal) => {
    process.off('exit', killed);
    server.kill(signal);
    await ended;
  };
  for (let attempt = 0; attempt < 250 && server.exitCode === null && server.pid !== undefined; attempt++) {
    if (await answers(port)) return { end };
    await sleep(20);
  }
  await end('SIGKILL');
  return undefined;
}

async function emptied(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall();
  redis.disconnect();
}

function answers(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      tell(true);
    });
    socket.once('error', () => tell(false));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port');
  return address.port;
}
