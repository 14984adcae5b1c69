import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someTrouble, wordsOfPeople } from '../http/served.ts';
import { freshDatabase } from '../support/database.ts';

const sarai = fileURLToPath(new URL('../../bin/sarai.js', import.meta.url));
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
  await pool.query(someTrouble);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

async function dead(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [sarai, 'dead', ...args], { env: { PATH: process.env.PATH ?? '', DATABASE_URL: database.url } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out, err };
}
const waiting = async () => (await pool.query<{ id: string }>('select id::text from outbox where settled_at is null')).rows.map(({ id }) => id);

test('what failed for good is listed without anybody’s words, and tried again by its clock or its number', async () => {
  const { out, code } = await dead();
  expect(out).toMatch(/^digest 7 {2}TypeError, 6 attempts from \S+ to \S+$/m);
  expect(out).toMatch(/^message \d+ {2}to conversation \d+ on telegram: gave-up 502, 12 attempts from \S+ to \S+$/m);
  expect(out).not.toMatch(wordsOfPeople);
  expect(code).toBe(0);
  const id = /^message (\d+) .*gave-up/m.exec(out)?.[1] ?? '';

  expect(await dead('retry', 'digest', '7')).toMatchObject({ code: 0, out: 'To be tried again: 1\n' });
  expect(await waiting()).toEqual([]);
  expect(await dead('retry', 'message', id)).toMatchObject({ code: 0, out: 'To be tried again: 1\n' });
  expect(await waiting()).toEqual([id]);
  // The other one is to somebody who blocked us.
  expect(await dead('retry', 'message')).toMatchObject({ code: 0, out: 'To be tried again: 0\n' });
});

test.each([['revive'], ['retry', 'digest', 'x'], ['retry', 'message', '1;drop table outbox']])(
  '%s %s %s is not understood, with exit code 2',
  async (...args) => {
    expect(await dead(...args)).toMatchObject({ code: 2, err: expect.stringMatching(/^sarai dead, or sarai dead retry /) });
  },
);
