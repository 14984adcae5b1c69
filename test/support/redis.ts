import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** `url` is undefined where there is no Redis; `why` then says so, for the name of a skipped suite. */
export type TestRedis = { readonly url: string | undefined; readonly why: string; readonly stop: () => Promise<void> };

/**
 * A Redis for one test file: TEST_REDIS_URL, or a private server where the program is installed.
 *
 *     const redis = await redisUrl();
 *     describe.skipIf(!redis.url)(`on Redis ${redis.why}`, …)
 */
export async function redisUrl(): Promise<TestRedis> {
  const given = process.env.TEST_REDIS_URL;
  if (given) return { url: given, why: '(TEST_REDIS_URL)', stop: async () => {} };
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const ended = Promise.race([once(server, 'exit'), once(server, 'error')]).catch((error: unknown) => [error]);
  const killed = () => server.kill('SIGKILL');
  process.once('exit', killed);
  for (let attempt = 0; attempt < 250 && server.exitCode === null && server.pid !== undefined; attempt++) {
    if (!(await answers(port))) {
      await sleep(20);
      continue;
    }
    const stop = async () => {
      process.off('exit', killed);
      server.kill('SIGTERM');
      await ended;
    };
    return { url: `redis://127.0.0.1:${port}`, why: '', stop };
  }
  process.off('exit', killed);
  server.kill('SIGKILL');
  const why = '(skipped: redis-server is not installed and TEST_REDIS_URL is not set)';
  console.info(`Tests on Redis ${why}`);
  return { url: undefined, why, stop: async () => {} };
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
