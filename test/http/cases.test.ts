import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { telegram, whatsappCloud } from '../../src/channels/abilities.ts';
import { makeSimulator, type Phone } from '../../src/channels/simulator/simulator.ts';
import { bare } from '../../src/words/bidi.ts';
import { emptied } from '../support/database.ts';
import { openServed, type Served } from './served.ts';

const simulators = {
  telegram: makeSimulator({ name: 'telegram', abilities: telegram }),
  whatsapp: makeSimulator({ name: 'whatsapp', abilities: whatsappCloud }),
};
let house: Served;
let cookie: string;
beforeAll(async () => {
  house = await openServed({ channels: Object.values(simulators) });
  cookie = await house.session();
});
afterAll(() => house.close());
beforeEach(() => emptied(house.pool, 'operator_password'));

const get = (url = '') => house.server.inject({ method: 'GET', url: `/operator/cases${url}`, headers: { cookie } });
const post = (url: string, fields: { readonly [name: string]: string } = {}, headers: { readonly [name: string]: string } = { cookie }) =>
  house.server.inject({
    method: 'POST',
    url: `/operator/cases${url}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const plain = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const read = async (url = '') => plain((await get(url)).body);
const one = async <T>(sql: string): Promise<T> => (await house.pool.query<{ one: T }>(sql)).rows[0]?.one as T;

let phones = 0;
type Asks = { readonly on?: 'telegram' | 'whatsapp'; readonly name?: string; readonly language?: string; readonly about?: string };

/** Somebody who agreed to the notice asks for a person. */
async function somebodyAsks({ on = 'telegram', name = 'Ali Qasim', language = 'en', about = 'my parcel came broken' }: Asks = {}) {
  const address = `asker-${++phones}`;
  const phone = simulators[on].phone(address, { name });
  await house.pool.query(
    `with p as (insert into person (name, language, role, consented_at) values ($1, $2, 'buyer', now()) returning id)
    insert into conversation (channel, address, person_id) select $3, $4, id from p`,
    [name, language, on, address],
  );
  const says = async (...lines: readonly string[]) => {
    for (const line of lines) await phone.types(line);
    await idle();
  };
  await says('human', about);
  return { phone, address, says };
}
async function idle(): Promise<void> {
  await house.open.attend.idle();
  await house.open.deliver.idle();
}
const lastOn = (phone: Phone): string => bare(phone.screen().at(-1)?.text ?? '');

describe('the list', () => {
  test('shows who waits, the longest first, and nobody’s words', async () => {
    await somebodyAsks();
    await somebodyAsks({ name: 'Sana Bibi', language: 'ur', on: 'whatsapp', about: 'پارسل گم ہے' });
    await house.pool.query(`update help_request set waits_since = now() - interval '3 hours', asked_at = now() - interval '3 hours' where id = 2`);
    const { body, headers } = await get();
    expect(headers.refresh).toBe('30');
    expect(plain(body)).toMatch(/Case 2 3 h not read yet; the bot is quiet person 2, buyer, Urdu, whatsapp asked 3 h ago.*Case 1 \d+ s not read yet/);
    expect(body).not.toMatch(/Ali|Qasim|Sana|broken|پارسل/);
    expect(plain((await house.server.inject({ method: 'GET', url: '/operator', headers: { cookie } })).body)).toContain('wait for a person 2 3 h');
    const metrics = (await house.server.inject('/metrics')).body;
    expect(metrics).toContain('sarai_cases_open 2');
    expect(Number(/^sarai_cases_lag_seconds (\S+)$/m.exec(metrics)?.[1])).toBeGreaterThanOrEqual(3 * 3600);
  });

  test('is empty in the beginning', async () => {
    expect(await read()).toContain('Open cases None.');
  });
});

describe('one case', () => {
  test('shows who it is, what they asked, where they are, their orders and the talk; each look is kept', async () => {
    const { says } = await somebodyAsks({ about: 'it is <b>broken</b> & wet' });
    await says('hello?');
    const { body } = await get('/1');
    expect(body).toContain('it is &#60;b&#62;broken&#60;/b&#62; &#38; wet');
    expect(body).not.toContain('<b>broken');
    expect(plain(body)).toMatch(/Case 1 : Ali , person 1, buyer, English, telegram; not read yet; the bot is quiet\. They have waited for \d+ s\./);
    expect(plain(body)).not.toContain('Qasim');
    expect(plain(body)).toMatch(
      /Nothing else is open in their talk\..*They, [^ ]+ [^ ]+ UTC human.*Bot, .*What is it about\?.*They, .*wet.*Bot, .*Your case is number .*They, .*hello\?/,
    );
    await get('/1');
    expect(await one(`select count(*)::int as one from help_event where act = 'looked'`)).toBe(2);
  });

  test('tells the open question in words, the complaint about an order, and what waits for its reader', async () => {
    const { says } = await somebodyAsks();
    await says('menu', 'language', 'human', 'and it is late');
    await house.pool.query(`with s as (insert into person (name) values ('Bibi') returning id),
      shop as (insert into shop (code, owner_id, name, city, country, currency) select 'B', id, 'B', 'Multan', 'PK', 'PKR' from s returning id),
      o as (insert into "order" (number, buyer_id, shop_id, state, currency, total_minor, pay_by, deliver_to) select 'K7Q2M9', 1, id, 'delivered', 'PKR', 1, 'cash', '{}' from shop returning id)
      insert into aftercare (order_id, reason, state, since, opened_at, goods) select id, 'broken', 'disputed', now(), now(), 'buyer' from o`);
    const page = await read('/1');
    expect(page).toMatch(/In the talk “language”, where they are asked: Which language shall we speak\? Not content with K7Q2M9\./);
    expect(page).toMatch(/my parcel came broken and it is late/);
    expect(page).toMatch(/K7Q2M9 they buy delivered disputed/);
  });

  test.each(['/99', '/x', '/1;drop', '/99999999999'])('%s is not there', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });

  test('goes with its person', async () => {
    await somebodyAsks();
    await house.pool.query('delete from help_request');
    expect((await get('/1')).statusCode).toBe(404);
    expect((await post('/1/answer', { text: 'hello' })).statusCode).toBe(404);
  });
});

describe('an answer', () => {
  test('comes in the talk under its writer’s name, once, however often the form is sent', async () => {
    const { phone, says } = await somebodyAsks();
    const fields = { text: 'Please send\r\na photo.', by: ' Zara ', form: 'f-1' };
    const { statusCode, headers } = await post('/1/answer', fields);
    expect([statusCode, headers.location]).toEqual([303, '/operator/cases/1']);
    expect(lastOn(phone)).toBe('Zara of Sarai writes:\nPlease send\na photo.');
    const shown = phone.screen().length;
    expect((await post('/1/answer', fields)).statusCode).toBe(303);
    await idle();
    expect(phone.screen()).toHaveLength(shown);
    expect(await read()).toContain('Case 1 answered; the bot is quiet');
    await says('here it is');
    expect(phone.screen()).toHaveLength(shown + 1);
    expect(await read()).toMatch(/Case 1 \d+ s they wrote again; the bot is quiet/);
    const page = await get('/1');
    expect(page.body).toContain('name="by" maxlength="40" autocomplete="off" value="Zara"');
    expect(plain(page.body)).toMatch(/By hand, [^ ]+ [^ ]+ UTC Zara of Sarai writes: Please send a photo\..*UTC answered by Zara/);
  });

  test('that somebody reads it, then the talk is given back, then the case is closed', async () => {
    const { phone, says } = await somebodyAsks();
    await post('/1/take');
    expect(lastOn(phone)).toBe('A person of Sarai has read your message and is writing to you.');
    expect(await read('/1')).toContain('being read; the bot is quiet');
    await post('/1/back');
    expect(lastOn(phone)).toContain('It is me again, the bot of Sarai.');
    expect(await read('/1')).toContain('given back; the bot answers');
    await says('help');
    expect(lastOn(phone)).toContain('Write what you are looking for');
    const { headers } = await post('/1/close');
    expect(headers.location).toBe('/operator/cases');
    expect(await read()).toContain('Open cases None.');
    // For a week it can still be read, and says why it is not answered any more.
    expect(await read('/1')).toContain('buyer, English, telegram; closed');
    expect((await post('/1/answer', { text: 'too late' })).statusCode).toBe(409);
    expect(plain((await post('/1/answer', { text: 'too late' })).body)).toContain('This case was closed meanwhile.');
    await house.pool.query(`update help_request set settled_at = now() - interval '8 days'`);
    expect((await get('/1')).statusCode).toBe(404);
  });

  test('on WhatsApp after the 24 hours waits, and the page says so before', async () => {
    const { phone, says } = await somebodyAsks({ on: 'whatsapp' });
    expect(await read('/1')).not.toContain('The 24 hours of WhatsApp are over');
    await house.pool.query(`update conversation set heard_at = now() - interval '25 hours', revision = revision + 1`);
    expect(await read('/1')).toContain('The 24 hours of WhatsApp are over: it takes nothing of ours now.');
    const shown = phone.screen().length;
    await post('/1/answer', { text: 'We have found it.' });
    await idle();
    expect(phone.screen()).toHaveLength(shown);
    expect(await one(`select outcome as one from outbox order by id desc limit 1`)).toBe('parked');
    expect(await read('/1')).toMatch(/not sent yet A person of Sarai writes: We have found it\./);
    await says('any news?');
    expect(lastOn(phone)).toBe('A person of Sarai writes:\nWe have found it.');
  });

  test('to somebody who blocked us cannot be written', async () => {
    await somebodyAsks();
    await house.pool.query('update conversation set blocked_at = now(), revision = revision + 1');
    expect(await read('/1')).toContain('They blocked us');
    const { statusCode, body } = await post('/1/answer', { text: 'hello?' });
    expect([statusCode, plain(body)]).toEqual([409, expect.stringContaining('They blocked us')]);
    expect(await one(`select count(*)::int as one from outbox where bubble::text like '%hello?%'`)).toBe(0);
  });

  test.each([
    ['', 'Write an answer first.'],
    ['   \r\n ', 'Write an answer first.'],
    ['周'.repeat(1001), 'Your answer has 1,001 characters; 1,000 fit.'],
  ])('that is none is asked for again, with what was written', async (text, objection) => {
    const { phone } = await somebodyAsks();
    const shown = phone.screen().length;
    const { statusCode, body } = await post('/1/answer', { text, by: 'Zara <3' });
    expect([statusCode, plain(body)]).toEqual([400, expect.stringContaining(objection)]);
    expect(body).toContain('value="Zara &#60;3"');
    expect(body).toContain(`>${text.trim()}</textarea>`);
    await idle();
    expect(phone.screen()).toHaveLength(shown);
  });
});

describe('nobody else', () => {
  test('sees or does any of it without the password, or from another site', async () => {
    const { phone } = await somebodyAsks();
    const shown = phone.screen().length;
    for (const url of ['', '/1']) expect((await house.server.inject({ method: 'GET', url: `/operator/cases${url}` })).statusCode).toBe(401);
    for (const deed of ['answer', 'take', 'back', 'close']) {
      expect((await post(`/1/${deed}`, { text: 'x' }, {})).statusCode).toBe(401);
      expect((await post(`/1/${deed}`, { text: 'x' }, { cookie, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    }
    expect((await post('/1/burn')).statusCode).toBe(404);
    await idle();
    expect(phone.screen()).toHaveLength(shown);
    expect(await one(`select count(*)::int as one from help_event where act <> 'asked'`)).toBe(0);
  });
});
