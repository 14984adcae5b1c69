import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standing } from '../../src/channels/whatsapp-web/standing.ts';
import { openServed, type Served } from './served.ts';

let house: Served;
let standing: Standing;
let cookie: string;
const deeds: string[] = [];
beforeAll(async () => {
  house = await openServed({
    phone: {
      standing: () => standing,
      tryNow: () => void deeds.push('again'),
      pairAnew: async () => void deeds.push('anew'),
    },
  });
  cookie = await house.session();
});
afterAll(() => house.close());

const page = async () => {
  const { headers, body } = await house.server.inject({ url: '/operator/whatsapp', headers: { cookie } });
  const buttons = [...body.matchAll(/<button>([^<]+)<\/button>/g)].flatMap(([, name]) => (name === 'Log out' ? [] : [name]));
  const [, said] = /role="status">([^<]+)</.exec(body) ?? [];
  return { said, buttons, refresh: headers.refresh, body };
};
const until = new Date('2026-11-22T10:20:30Z');

test.each<[Standing, string, string[], string | undefined]>([
  [{ as: 'starting' }, 'The browser is starting.', ['Begin the pairing anew'], '3'],
  [{ as: 'connecting' }, 'The phone is linked, WhatsApp is loading.', ['Begin the pairing anew'], '3'],
  [{ as: 'ready', number: '923001234567' }, 'Ready as +923001234567.', ['Unlink this phone and pair anew'], '60'],
  [
    { as: 'resting', why: 'never-ready', detail: '', until },
    'The page did not get ready in time; next try at 10:20:30 UTC.',
    ['Try now', 'Begin the pairing anew'],
    '3',
  ],
  [
    { as: 'resting', why: 'held', detail: 'process 7 on <b>', until },
    'Another process holds the pairing (process 7 on &#60;b&#62;); next try at 10:20:30 UTC.',
    ['Try now', 'Begin the pairing anew'],
    '3',
  ],
  [
    { as: 'stopped', why: 'TOS_BLOCK' },
    'WhatsApp has banned this number: nothing is tried until you say so.',
    ['Try now', 'Begin the pairing anew'],
    undefined,
  ],
])('the operator reads of a phone that is %j', async (now, said, buttons, refresh) => {
  standing = now;
  expect(await page()).toMatchObject({ said, buttons, refresh });
});

test('the code to scan is a picture, which comes anew with the page, and its words stand nowhere', async () => {
  standing = { as: 'scan', code: '2@first,a,b', again: false };
  const first = await page();
  standing = { as: 'scan', code: '2@second,a,b', again: true };
  const second = await page();
  const pictureOf = ({ body }: { readonly body: string }) =>
    /<img class="code" alt="The code to scan" src="(data:image\/gif;base64,[\w+/=]+)">/.exec(body)?.[1];
  expect(pictureOf(first)).toBeDefined();
  expect(pictureOf(second)).not.toBe(pictureOf(first));
  expect([first.said, second.said]).toEqual(['Waits for the phone: scan the code with it.', 'The phone is not linked any more: scan the new code with it.']);
  expect(first.refresh).toBe('3');
  expect(first.body).not.toContain('2@first');
});

test('what can be done is done for the operator, and for nobody else and no other site', async () => {
  const ask = (path: string, headers: { readonly [name: string]: string }) =>
    house.server.inject({ method: 'POST', url: `/operator/whatsapp/${path}`, headers });
  for (const path of ['again', 'anew']) {
    expect((await ask(path, {})).statusCode).toBe(401);
    expect((await ask(path, { cookie, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect(deeds).toEqual([]);
    const { statusCode, headers } = await ask(path, { cookie, 'sec-fetch-site': 'same-origin' });
    expect([statusCode, headers.location, deeds.splice(0)]).toEqual([303, '/operator/whatsapp', [path]]);
  }
});
