import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';

const sarai = fileURLToPath(new URL('../../bin/sarai.js', import.meta.url));

test('a started service says that it is alive, ready and how it does, and ends when it is asked to', async () => {
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'sarai-serving-'));
  const env = { PATH: process.env.PATH ?? '', PORT: '0', DATABASE_URL: database.url, SARAI_DATA: data, SARAI_SIMULATOR: 'off' };
  const child = spawn(process.execPath, [sarai, 'start'], { env });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /ready at (http\S+)/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });

  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ alive: true });
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ ready: true, ailing: [] });
  const metrics = await (await fetch(`${address}/metrics`)).text();
  for (const state of ['waiting', 'delayed', 'active', 'failed']) expect(metrics).toMatch(new RegExp(`^sarai_jobs\\{state="${state}"\\} \\d+$`, 'm'));
  expect(metrics).toContain('sarai_turn_seconds_bucket');

  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await database.drop();
  await rm(data, { recursive: true });
});
