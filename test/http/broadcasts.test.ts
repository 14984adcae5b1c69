import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptied } from '../support/database.ts';
import { openServed, type Served } from './served.ts';

let house: Served;
let cookie: string;
beforeAll(async () => {
  house = await openServed();
  cookie = await house.session();
});
afterAll(() => house.close());
beforeEach(async () => {
  await emptied(house.pool, 'operator_password');
});

const get = (url: string) => house.server.inject({ method: 'GET', url: `/operator/broadcasts${url}`, headers: { cookie } });
const post = (url: string, fields: { readonly [name: string]: string } = {}, headers: { readonly [name: string]: string } = { cookie }) =>
  house.server.inject({
    method: 'POST',
    url: `/operator/broadcasts${url}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const plain = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const read = async (url: string) => plain((await get(url)).body);

/** People by role and language, who want to hear from the house, each with a talk on Telegram, heard of just now. */
const people = (count: number, role: string, language: string, set = '') =>
  house.pool.query(
    `with p as (insert into person (language, role, consented_at, quiet_from, quiet_until) select $2, $3, now(), 0, 0 from generate_series(1, $1) returning id),
    yes as (insert into offer_consent (person_id, said, at) select id, 'yes', now() from p)
    insert into conversation (channel, address, person_id) select 'telegram', $4 || id, id from p`,
    [count, language, role, set],
  );

const texts = {
  'text-en': 'We are closed on Friday.',
  'text-ur': 'ہم جمعے کو بند ہیں۔',
  'text-ur-Latn': 'Hum jumay ko band hain.',
  'text-zh': '周五我们休息。',
};

describe('a notice to many', () => {
  test('is written, looked at with its counts, and goes only when it is sent; to each in their language, once', async () => {
    await people(30, 'seller', 'en');
    await people(20, 'seller', 'ur');
    await people(5, 'buyer', 'zh');
    await people(3, 'seller', 'zh');
    await house.pool.query(`update person set opted_out_at = now() + interval '1 minute' where id in (1, 2)`);
    await house.pool.query(`update person set muted = '{offers}' where id = 3`);
    await house.pool.query(`update conversation set blocked_at = now() where person_id = 4`);
    const { statusCode, headers } = await post('', { 'role-seller': 'on', 'text-en': texts['text-en'], 'text-ur': texts['text-ur'] });
    expect([statusCode, headers.location]).toEqual([303, '/operator/broadcasts/1']);
    const draft = await read('/1');
    for (const line of [
      'to sellers',
      'A draft: nothing was sent.',
      'addressed 53',
      'told now 46',
      'telegram 46',
      'want no messages 2',
      'switched such messages off 1',
      'blocked us or are gone 1',
      'in which there is no text 3',
      'Send it to 46 people',
    ])
      expect(draft).toContain(line);
    const ring = () => house.open.clocks.ring('broadcast', 1);
    await ring();
    expect((await house.pool.query('select from outbox')).rowCount).toBe(0);

    expect((await post('/1/start')).statusCode).toBe(303);
    expect((await post('/1/start')).statusCode).toBe(303);
    await Promise.all([ring(), ring()]);
    const left = `select p.language, o.bubble->'words'->0->'with'->>'text' as text, o.purpose, count(*)::int, count(distinct p.id)::int as people
      from outbox o join conversation c on c.id = o.conversation_id join person p on p.id = c.person_id group by 1, 2, 3 order by 1`;
    expect((await house.pool.query(left)).rows).toEqual([
      { language: 'en', text: texts['text-en'], purpose: 'offers', count: 26, people: 26 },
      { language: 'ur', text: texts['text-ur'], purpose: 'offers', count: 20, people: 20 },
    ]);
    const running = await get('/1');
    expect(running.headers.refresh).toBe('5');
    expect(plain(running.body)).toContain('on the way 46');

    await house.pool.query(`update outbox set settled_at = now(), outcome = 'sent' where id <= 10`);
    await house.pool.query(`update outbox set settled_at = now(), outcome = 'blocked' where id = 11`);
    await post('/1/pause');
    expect(await read('/1')).toMatch(/Held: nobody more is told.*told 10 not told 35.*Failed have blocked us 1/);
    expect((await house.pool.query('select from outbox where settled_at is null')).rowCount).toBe(0);
    await ring();
    await post('/1/resume');
    await ring();
    await house.pool.query(`update outbox set settled_at = now(), outcome = 'sent' where settled_at is null`);
    await ring();
    const done = await get('/1');
    expect(plain(done.body)).toMatch(/Done, in \d+ s\..*addressed 53 told 45.*have blocked us 1.*want no messages 2/);
    expect(done.headers.refresh).toBeUndefined();
    expect(done.body).not.toMatch(/<button[^>]*>(Hold|Stop it|Go on)/);
    expect(await read('')).toContain('1: We are closed on Friday. done');
  });

  test('is stopped for good', async () => {
    await people(40, 'buyer', 'en');
    await post('', texts);
    await post('/1/start');
    await house.open.clocks.ring('broadcast', 1);
    await post('/1/cancel');
    expect((await house.pool.query('select from outbox')).rowCount).toBe(0);
    for (const deed of ['start', 'resume', 'pause']) await post(`/1/${deed}`);
    await house.open.clocks.ring('broadcast', 1);
    expect(await read('/1')).toMatch(/Stopped\..*addressed 40 not told 40/);
    expect((await house.pool.query('select from outbox')).rowCount).toBe(0);
  });

  test('to nobody cannot be sent from the page', async () => {
    await post('', { ...texts, 'country-CN': 'on' });
    const { body } = await get('/1');
    expect(body).toContain('There is nobody who may be told.');
    expect(body).not.toContain('/1/start');
  });
});

describe('what is written', () => {
  test('too long comes back with what was written and what to do', async () => {
    const long = 'اردو '.repeat(250);
    const { statusCode, body } = await post('', { 'text-ur': long, 'text-en': '<b>Hello & welcome</b>', 'role-buyer': 'on' });
    expect(statusCode).toBe(400);
    expect(plain(body)).toContain('The text in ur has 1,249 characters. 1,000 fit into one message on every channel: make it shorter.');
    expect(body).toContain('name="role-buyer" checked');
    expect(body).toContain('&#60;b&#62;Hello &#38; welcome&#60;/b&#62;');
    expect(body).not.toContain('<b>Hello');
    expect((await house.pool.query('select from broadcast')).rowCount).toBe(0);
  });

  test.each([{}, { 'text-en': '  \r\n ' }, { 'text-fr': 'Bonjour' }])('as nothing is asked for again: %j', async (fields) => {
    const { statusCode, body } = await post('', fields);
    expect([statusCode, plain(body)]).toEqual([400, expect.stringContaining('Write a text in one language at least.')]);
  });

  test('in its largest comes through, and larger does not', async () => {
    const most = Object.fromEntries(['en', 'ur', 'ur-Latn', 'zh'].map((code) => [`text-${code}`, '周'.repeat(1000)]));
    expect((await post('', most)).statusCode).toBe(303);
    expect((await post('', { 'text-en': 'x'.repeat(70_000) })).statusCode).toBe(413);
  });
});

describe('nobody else', () => {
  test('sees or does any of it without the password, or from another site', async () => {
    await people(3, 'buyer', 'en');
    await post('', texts);
    for (const url of ['', '/new', '/1']) expect((await house.server.inject({ method: 'GET', url: `/operator/broadcasts${url}` })).statusCode).toBe(401);
    for (const url of ['', '/1/start']) {
      expect((await post(url, texts, {})).statusCode).toBe(401);
      expect((await post(url, texts, { cookie, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    }
    expect((await house.pool.query(`select state from broadcast`)).rows).toEqual([{ state: 'draft' }]);
  });

  test.each(['/99', '/1/start', '/1/burn', '/x', '/1;drop'])('finds %s, which is not there', async (url) => {
    expect((await (url.includes('/1/') ? post(url) : get(url))).statusCode).toBe(404);
  });
});
