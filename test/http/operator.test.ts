import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptied } from '../support/database.ts';
import { openServed, password, type Served, someTrouble, wordsOfPeople } from './served.ts';

let house: Served;
let kept: { readonly salt: Buffer; readonly hash: Buffer } | undefined;
beforeAll(async () => {
  house = await openServed();
  [kept] = (await house.pool.query('select salt, hash from operator_password')).rows;
});
afterAll(() => house.close());
beforeEach(async () => {
  await emptied(house.pool);
  await house.pool.query('insert into operator_password (salt, hash) values ($1, $2)', [kept?.salt, kept?.hash]);
  // The tries of the test before are forgotten.
  house.later(2);
});

type Asked = { readonly method?: 'GET' | 'POST' | 'PUT' | 'HEAD'; readonly headers?: { readonly [name: string]: string }; readonly payload?: object | string };
const ask = (url: string, { method = 'GET', headers = {}, payload }: Asked = {}) =>
  house.server.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
const enter = (said: string, headers: Asked['headers'] = {}) =>
  ask('/operator/login', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: `password=${encodeURIComponent(said)}`,
  });
const as = (cookie: string) => ({ headers: { cookie } });

describe('strangers', () => {
  test.each([
    '/operator',
    '/operator/',
    '/operator/dead',
    '/operator/parked',
    '/operator/queues',
    '/operator/queues/api/queues',
    '/operator/queues/static/favicon.ico',
    '/operator/nothing',
    '/operator/login',
  ])('see nothing but the login at %s, whether it is there or not', async (url) => {
    await house.pool.query(someTrouble);
    const plain = await ask('/operator');
    const answer = await ask(url);
    expect([answer.statusCode, answer.body]).toEqual([401, plain.body]);
    expect(answer.body).not.toMatch(/Dead letters|Queue|wait for a person/);
  });

  test.each(['/operator/dead/rings', '/operator/dead/rings/digest/7', '/operator/dead/messages/1', '/operator/parked/1', '/operator/nothing'])(
    'change nothing at %s',
    async (url) => {
      await house.pool.query(someTrouble);
      const answer = await ask(url, { method: 'POST' });
      expect([answer.statusCode, answer.json()]).toEqual([401, { error: 'log in first' }]);
      expect((await ask('/operator/queues/api/queues/sarai/retry/failed', { method: 'PUT' })).statusCode).toBe(401);
      expect((await house.pool.query('select from ring_failure')).rowCount).toBe(1);
      expect((await house.pool.query(`select from outbox where outcome is null`)).rowCount).toBe(0);
    },
  );
});

describe('the password', () => {
  test('opens a session in a cookie that no script and no other site can use', async () => {
    const { statusCode, headers } = await enter(password);
    expect([statusCode, headers.location]).toEqual([303, '/operator']);
    expect(headers['set-cookie']).toMatch(/^sarai_operator=\d+\.[\w-]{43}; Max-Age=43200; Path=\/operator; HttpOnly; SameSite=Strict$/);
    expect((await ask('/operator', as(String(headers['set-cookie'])))).body).toContain('Overview');
  });

  test('is sent back over https only, where it came by https', async () => {
    const { headers } = await enter(password, { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' });
    expect(headers['set-cookie']).toMatch(/; Secure$/);
  });

  test.each([[''], ['x'], [`${password} `], [password.toUpperCase()], ['x'.repeat(2_000)], ['\u0000'], ['‮']])('is not %.20j', async (wrong) => {
    const { statusCode, headers, body } = await enter(wrong);
    expect([400, 401]).toContain(statusCode);
    expect(headers['set-cookie']).toBeUndefined();
    if (wrong.length > 1) expect(body).not.toContain(wrong);
  });

  test.each([
    ['application/x-www-form-urlencoded', `pass=${password}`, 400],
    ['application/x-www-form-urlencoded', `password=${'x'.repeat(10_000)}`, 413],
    ['application/json', `{"password":["${password}"]}`, 400],
    ['application/json', '{', 400],
    ['application/json', 'null', 400],
    ['text/plain', password, 400],
    ['multipart/form-data; boundary=x', password, 415],
  ])('is not taken as %s from %.30s', async (type, payload, status) => {
    const answer = await ask('/operator/login', { method: 'POST', headers: { 'content-type': type }, payload });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([status, undefined]);
    expect(house.errors).toEqual([]);
  });

  test('can be guessed at a few times a minute from one address, and others may come in meanwhile', async () => {
    const from = (ip: string) => ({ 'x-forwarded-for': ip });
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, at) => enter(`guess ${at}`, from('203.0.113.9'))));
    expect(guesses.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    const late = await enter(password, from('203.0.113.9'));
    expect([late.statusCode, late.headers['retry-after'], late.headers['set-cookie']]).toEqual([429, '60', undefined]);
    expect(late.body).toContain('Wait a minute');
    expect((await enter(password, from('203.0.113.10'))).statusCode).toBe(303);
    // An empty form is no try.
    for (let times = 0; times < 9; times++) expect((await enter('', from('203.0.113.11'))).statusCode).toBe(400);
    house.later(1.1);
    expect((await enter(password, from('203.0.113.9'))).statusCode).toBe(303);
  });

  test('cannot be guessed faster from many addresses', async () => {
    const tried = await Promise.all(Array.from({ length: 34 }, (_, at) => enter('wrong', { 'x-forwarded-for': `203.0.113.${at}` })));
    expect(tried.filter(({ statusCode }) => statusCode === 401)).toHaveLength(30);
    expect(tried.filter(({ statusCode }) => statusCode === 429)).toHaveLength(4);
  });
});

describe('a session', () => {
  test('ends after twelve hours', async () => {
    const cookie = await house.session();
    house.later(11 * 60 + 59);
    expect((await ask('/operator', as(cookie))).statusCode).toBe(200);
    house.later(2);
    expect((await ask('/operator', as(cookie))).statusCode).toBe(401);
  });

  test('ends with the logging out, also where its cookie was copied', async () => {
    const cookie = await house.session();
    const left = await ask('/operator/logout', { method: 'POST', ...as(cookie) });
    expect([left.statusCode, left.headers.location, left.headers['set-cookie']]).toEqual([
      303,
      '/operator',
      expect.stringMatching(/^sarai_operator=; Max-Age=0;/),
    ]);
    expect((await ask('/operator', as(cookie))).statusCode).toBe(401);
  });

  test('is not ended by a stranger who logs out', async () => {
    const cookie = await house.session();
    await ask('/operator/logout', { method: 'POST' });
    await ask('/operator/logout', { method: 'POST', ...as('sarai_operator=9999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA') });
    expect((await ask('/operator', as(cookie))).statusCode).toBe(200);
  });

  test('ends with another password, in every process', async () => {
    const cookie = await house.session();
    await house.open.operator.settlePassword(password);
    expect((await ask('/operator', as(cookie))).statusCode).toBe(200);
    await house.open.operator.settlePassword('another-one');
    expect((await ask('/operator', as(cookie))).statusCode).toBe(401);
    expect((await enter(password)).statusCode).toBe(401);
    expect((await enter('another-one')).statusCode).toBe(303);
  });

  test.each([
    ['a later end', (cookie: string) => cookie.replace(/=(\d+)/, (_, end) => `=${Number(end) + 1}`)],
    ['another signature', (cookie: string) => cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['no signature', (cookie: string) => cookie.replace(/\..*/, '.')],
    ['a part cut off', (cookie: string) => cookie.slice(0, -1)],
    ['another name', (cookie: string) => `x${cookie}`],
  ])('is not one with %s', async (_, forged) => {
    expect((await ask('/operator', as(forged(await house.session())))).statusCode).toBe(401);
  });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ])('does nothing for another site: %j', async (headers) => {
    await house.pool.query(someTrouble);
    const cookie = await house.session();
    for (const url of ['/operator/dead/rings', '/operator/logout', '/operator/login'])
      expect((await ask(url, { method: 'POST', headers: { cookie, ...headers } })).statusCode).toBe(403);
    expect((await ask('/operator/queues/api/queues/sarai/retry/failed', { method: 'PUT', headers: { cookie, ...headers } })).statusCode).toBe(403);
    expect((await house.pool.query('select from ring_failure')).rowCount).toBe(1);
    expect((await ask('/operator', as(cookie))).statusCode).toBe(200);
  });
});

describe('the first start', () => {
  test('makes a password and tells it once, to one of several processes', async () => {
    await house.pool.query('delete from operator_password');
    const told = await Promise.all([1, 2, 3].map(() => house.open.operator.settlePassword(undefined)));
    const [made, ...more] = told.filter((one) => one !== undefined);
    expect(more).toEqual([]);
    expect(made).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    expect((await enter(made ?? '')).statusCode).toBe(303);
    expect(await house.open.operator.settlePassword(undefined)).toBeUndefined();
    const { rows } = await house.pool.query('select * from operator_password');
    expect(JSON.stringify(rows)).not.toContain(made);
  });

  test('without a password set later keeps the one that was', async () => {
    expect(await house.open.operator.settlePassword(undefined)).toBeUndefined();
    expect((await enter(password)).statusCode).toBe(303);
  });
});

describe('who is in', () => {
  test('reads how everything stands, with ages, and nobody’s words', async () => {
    await house.pool.query(someTrouble);
    const { body, headers } = await ask('/operator', as(await house.session()));
    const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const line of [
      'wait for a person 1 2 h',
      'disputes to decide (sarai disputes) 1 4 h',
      'payments to look into (sarai payments) 1 5 h',
      'blocked us 1 3 d',
      'placed 1',
      'unread 0',
      'wait until their reader writes 1 5 h',
      'given up, last 30 days 2 60 min',
      'sent 3 delivered 2 read 1',
      'dead 1 24 h',
      'Database, jobs and channels answer.',
    ])
      expect(text).toContain(line);
    expect(body).not.toMatch(wordsOfPeople);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
  });

  test('has a dead ring tried again', async () => {
    await house.pool.query(someTrouble);
    const cookie = await house.session();
    const { body } = await ask('/operator/dead', as(cookie));
    expect(body).toContain('action="/operator/dead/rings/digest/7"');
    expect(body).not.toMatch(wordsOfPeople);
    const answer = await ask('/operator/dead/rings/digest/7', { method: 'POST', ...as(cookie) });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/operator/dead']);
    expect((await house.pool.query('select from ring_failure')).rowCount).toBe(0);
  });

  test('has a message sent again, but not to whoever blocked us', async () => {
    await house.pool.query(someTrouble);
    const cookie = await house.session();
    const { body } = await ask('/operator/dead', as(cookie));
    expect(body).toContain('gave-up 502, 12 attempts');
    expect(body).toContain('they blocked us');
    const paths = [...body.matchAll(/action="(\/operator\/dead\/messages\/\d+)"/g)].map(([, path]) => path ?? '');
    expect(paths).toHaveLength(1);
    const { rows } = await house.pool.query<{ id: string }>('select id::text from outbox');
    for (const { id } of rows) expect((await ask(`/operator/dead/messages/${id}`, { method: 'POST', ...as(cookie) })).statusCode).toBe(303);
    expect((await house.pool.query(`select '/operator/dead/messages/' || id as path, attempts from outbox where settled_at is null`)).rows).toEqual([
      { path: paths[0], attempts: 0 },
    ]);
  });

  test('has a message that waits for its reader tried before they write', async () => {
    await house.pool.query(someTrouble);
    const cookie = await house.session();
    const { body } = await ask('/operator/parked', as(cookie));
    expect(body).toContain('refused: 132015');
    expect(body).not.toMatch(wordsOfPeople);
    const [, path = ''] = /action="(\/operator\/parked\/\d+)"/.exec(body) ?? [];
    const answer = await ask(path, { method: 'POST', ...as(cookie) });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/operator/parked']);
    expect((await house.pool.query(`select attempts from outbox where settled_at is null`)).rows).toEqual([{ attempts: 0 }]);
    expect((await ask('/operator/parked', as(cookie))).body).toContain('None.');
  });

  test.each([
    '/operator/parked/x',
    '/operator/dead/rings/digest/x',
    '/operator/dead/rings/..%2f..%2f/7',
    '/operator/dead/messages/1;drop',
    '/operator/dead/messages/9999999999999999999',
    '/operator/nothing',
  ])('is told that %s is not there', async (url) => {
    const answer = await ask(url, { method: 'POST', ...as(await house.session()) });
    expect([answer.statusCode, answer.json()]).toEqual([404, { error: 'there is no such page' }]);
  });
});
