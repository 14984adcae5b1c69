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
  await pool.query(
    `with p as (insert into person (name, language, role, consented_at) values ('Ali Qasim', 'en', 'buyer', now()) returning id),
    c as (insert into conversation (channel, address, person_id, hushed_until) select 'telegram', '4711', id, now() + interval '15 minutes' from p returning id, person_id),
    i as (insert into inbound (channel, message_id, conversation_id, message, handled_at) select 'telegram', 'm1', id, '{"content":{"kind":"text","text":"the vase is broken"}}', now() from c)
    insert into help_request (person_id, conversation_id, about, asked_at, waits_since) select person_id, id, 'the vase is broken', now() - interval '15 minutes', now() - interval '15 minutes' from c`,
  );
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

async function cases(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [sarai, 'cases', ...args], { env: { PATH: process.env.PATH ?? '', DATABASE_URL: database.url } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out, err };
}

test('who waits is listed without their words, read, answered for the running service to send, and closed', async () => {
  const list = await cases();
  expect(list.out).toMatch(/^1 {2}waits 1[5-9] min {2}person 1, buyer, en, telegram, asked \S+, bot quiet$/m);
  expect(list.out).not.toMatch(/Ali|vase/);
  const show = await cases('show', '1', '--name', 'Zara');
  expect(show.out).toMatch(
    /^Case 1: person 1, Ali, buyer, en\n {2}the vase is broken\nNothing else is open in their talk\.\nThe talk:\n {2}\S+ {2}person: the vase is broken$/m,
  );
  expect(show.out).toMatch(/looked by Zara$/m);

  expect(await cases('answer', '1', 'Please', 'send a photo.', '--name', 'Zara')).toMatchObject({
    code: 0,
    out: expect.stringContaining('The running service sends it'),
  });
  const { rows } = await pool.query(`select bubble, settled_at from outbox`);
  expect(rows).toEqual([{ bubble: { words: [{ key: 'human.says', with: { by: 'Zara', said: 'Please send a photo.' } }] }, settled_at: null }]);
  expect((await cases()).out).toMatch(/^1 {2}answered {2}/m);
  expect(await cases('close', '1')).toMatchObject({ code: 0, out: 'Closed.\n' });
  expect(await cases('answer', '1', 'again')).toMatchObject({ code: 1, err: 'That case is closed.\n' });
  expect(await cases()).toMatchObject({ code: 0, out: 'Nobody waits for a person.\n' });
});

test('where WhatsApp takes nothing any more it is said, and what somebody wrote does nothing to the terminal', async () => {
  await pool.query(
    `with p as (insert into person (name, language, role, consented_at) values ('Sana', 'en', 'buyer', now()) returning id),
    c as (insert into conversation (channel, address, person_id, heard_at) select 'whatsapp', '92300', id, now() - interval '25 hours' from p returning id, person_id)
    insert into help_request (person_id, conversation_id, about, asked_at, waits_since) select person_id, id, $1, now(), now() from c`,
    ['red \u001b[31m\u001b[2J and \u202eback'],
  );
  const { out } = await cases('show', '2');
  expect(out).toContain('The 24 hours of WhatsApp are over');
  expect(out).toContain('red [31m[2J and back');
  expect((await cases('answer', '2', 'hello')).out).toMatch(/^The running service sends it\.\nThe 24 hours of WhatsApp are over/m);
});

test.each([
  ['burn', '1'],
  ['show', 'x'],
  ['answer', '1'],
  ['close', '1', 'now'],
  ['answer', '1', 'x'.repeat(1001)],
])('%s %s is not understood, with exit code 2', async (...args) => {
  expect(await cases(...args)).toMatchObject({ code: 2, err: expect.stringMatching(/^sarai cases, or:/) });
});
