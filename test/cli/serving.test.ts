import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { lineTo } from '../support/line.ts';
import { redisUrl } from '../support/redis.ts';

const sarai = fileURLToPath(new URL('../../bin/sarai.js', import.meta.url));

let database: Awaited<ReturnType<typeof freshDatabase>>;
let data: string;
const children = new Set<ChildProcess>();
beforeEach(async () => {
  database = await freshDatabase();
  data = await mkdtemp(join(tmpdir(), 'sarai-serving-'));
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await database.drop();
  await rm(data, { recursive: true });
});

/** Starts it as an operator would, and resolves once it says that it is ready. */
async function started(settings: { readonly [name: string]: string } = {}) {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', DATABASE_URL: database.url, SARAI_DATA: data, SARAI_SIMULATOR: 'off', ...settings };
  const child = spawn(process.execPath, [sarai, 'start'], { env });
  children.add(child);
  const ended = once(child, 'exit');
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /ready at (http\S+)[\s\S]*npm run chat/.exec(printed)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
  return {
    address,
    printed: () => printed,
    async terminate() {
      child.kill('SIGTERM');
      const how = await ended;
      children.delete(child);
      return how;
    },
  };
}

test('a started service says that it is alive, ready and how it does, and ends when it is asked to', async () => {
  const { address, terminate } = await started();
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ alive: true });
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ ready: true, ailing: [] });
  const metrics = await (await fetch(`${address}/metrics`)).text();
  for (const state of ['waiting', 'delayed', 'active', 'failed']) expect(metrics).toMatch(new RegExp(`^sarai_jobs\\{state="${state}"\\} \\d+$`, 'm'));
  expect(metrics).toContain('sarai_turn_seconds_bucket');
  expect(await terminate()).toEqual([0, null]);
});

test('the operator’s password is told at the first start only, and is good for the next as well, until another is set', async () => {
  const entered = async (address: string, password: string) => {
    const answer = await fetch(`${address}/operator/login`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ password }) });
    return answer.status;
  };
  const first = await started();
  await expect.poll(first.printed).toMatch(/shown this once: \S+/);
  const password = /shown this once: (\S+)/.exec(first.printed())?.[1] ?? '';
  expect(await entered(first.address, password)).toBe(303);
  await first.terminate();
  expect(first.printed().split(password)).toHaveLength(2);

  const second = await started();
  expect(await entered(second.address, password)).toBe(303);
  await second.terminate();
  expect(second.printed()).not.toContain('shown this once');

  const third = await started({ SARAI_OPERATOR_PASSWORD: 'a-word-of-my-own' });
  expect([await entered(third.address, password), await entered(third.address, 'a-word-of-my-own')]).toEqual([401, 303]);
  await third.terminate();
  expect(third.printed()).not.toMatch(/shown this once|a-word-of-my-own/);
});

const redis = await redisUrl();
afterAll(() => redis.stop());
test.skipIf(redis.url === undefined)(`it ends when it is asked to also while Redis is away ${redis.why}`, async () => {
  const line = await lineTo(Number(new URL(redis.url ?? '').port));
  const { address, terminate } = await started({ REDIS_URL: `redis://127.0.0.1:${line.port}`, LOG_LEVEL: 'silent' });
  line.cut();
  expect((await fetch(`${address}/readyz`)).status).toBe(503);
  expect(await terminate()).toEqual([0, null]);
  await line.close();
});
