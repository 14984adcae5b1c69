import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';

const sarai = fileURLToPath(new URL('../../bin/sarai.js', import.meta.url));
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

async function certificates(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [sarai, 'certificates', ...args], { env: { PATH: process.env.PATH ?? '', DATABASE_URL: database.url } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out, err };
}

test('all that were issued are listed, and one is taken back once', async () => {
  expect(await certificates()).toMatchObject({ code: 0, out: 'None was issued yet.\n' });
  await pool.query(
    `with p as (insert into person (name) values ('Amina') returning id)
    insert into certificate (code, person_id, name, distinction, passed_at, rules_on, issued_at)
    select '7K3M9QXA2T4W', id, 'Amina Bibi', true, '2026-11-22T10:00:00Z', '2026-11-22', '2026-11-23T10:00:00Z' from p`,
  );
  const line = /^SRI-7K3M-9QXA-2T4W {2}person \d+, “Amina Bibi”, passed 2026-11-22 with distinction, issued 2026-11-23$/m;
  expect((await certificates()).out).toMatch(line);
  expect(await certificates('--revoke', 'sri 7k3m 9qxa 2t4w')).toMatchObject({
    code: 0,
    out: 'SRI-7K3M-9QXA-2T4W is revoked. Its owner has no app left to be told in.\n',
  });
  expect((await certificates()).out).toMatch(/issued 2026-11-23, revoked \d{4}-\d\d-\d\d$/m);
  expect(await certificates('--revoke', '7K3M9QXA2T4W')).toMatchObject({ code: 1, err: expect.stringMatching(/^SRI-7K3M-9QXA-2T4W does not hold/) });
});

test('how it is used is told', async () => {
  expect(await certificates('--help')).toMatchObject({ code: 0, out: expect.stringContaining('sarai certificates --revoke <code>') });
});

test.each([
  [['--revoke', '4711'], /^4711 is no code\. It stands on the certificate/],
  [['--revoke'], /--revoke/],
  [['--take-back'], /--take-back/],
  [['revoke', '7K3M9QXA2T4W'], /revoke/],
])('%j is not understood, with exit code 2', async (args, told) => {
  expect(await certificates(...args)).toMatchObject({ code: 2, err: expect.stringMatching(told) });
});
