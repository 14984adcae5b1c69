import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeServer } from '../../src/http/server.ts';
import { newCode, shownCode } from '../../src/school/certificate.ts';
import { makeSigning } from '../../src/store/school/certificate-key.ts';
import { certificateCheck } from '../../src/store/school/certificates.ts';
import { makeRenderer } from '../../src/words/words.ts';
import { type ShopSetting, shopSetting } from '../store/shop-setting.ts';

let setting: ShopSetting;
let server: Awaited<ReturnType<typeof makeServer>>;
let hour = 0;
let codes: { readonly [which in 'genuine' | 'revoked' | 'replaced' | 'unknown']: string };

beforeAll(async () => {
  setting = await shopSetting();
  const { prisma, pool } = setting;
  const signing = makeSigning(pool);
  const sign = await signing();
  const made = () => newCode(randomBytes(5), sign);
  codes = { genuine: made(), revoked: made(), replaced: made(), unknown: made() };
  const personId = await setting.person('Somebody else');
  const day = new Date('2026-11-22T10:00:00Z');
  const row = { personId, name: 'Amina <b>Bibi</b>', distinction: true, rulesOn: day, pictures: [], issuedAt: day };
  await prisma.certificate.createMany({
    data: [
      { ...row, code: codes.genuine, passedAt: day },
      { ...row, code: codes.revoked, passedAt: day, revokedAt: new Date('2026-12-01T10:00:00Z') },
      { ...row, code: codes.replaced, passedAt: day, revokedAt: new Date('2026-12-02T10:00:00Z'), replaced: true },
    ],
  });
  server = await makeServer({
    channels: [],
    receive: async () => undefined,
    ailing: async () => [],
    metrics: async () => '',
    onError: (error) => {
      throw error;
    },
    certificates: {
      check: certificateCheck({ prisma, signing }),
      words: makeRenderer(new URL('../../locales/', import.meta.url)),
      now: () => hour,
    },
  });
});
beforeEach(() => {
  hour += 3_600_000;
});
afterAll(async () => {
  await server.close();
  await setting.close();
});

const get = (code: string, headers: { readonly [name: string]: string } = {}) => server.inject({ method: 'GET', url: `/c/${code}`, headers });
const told = (body: string) =>
  body
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/[\u2066-\u2069]/g, '');

it('says that it is genuine, of whom, since when, and by which rules', async () => {
  const { statusCode, body, headers } = await get(shownCode(codes.genuine));
  expect(statusCode).toBe(200);
  expect(told(body)).toMatch(/Genuine: certificate SRI-\w{4}-\w{4}-\w{4}/);
  expect(told(body)).toContain('Amina &#60;b&#62;Bibi&#60;/b&#62; has completed CBEC basics, the course of Sarai.');
  expect(told(body)).toContain('With distinction\nPassed on 22 Nov 2026\nRules as of 22 Nov 2026');
  expect(told(body)).toContain('not a licence');
  expect(body).not.toMatch(/Somebody else|<script|<img|<form|<b>|\son\w+=/i);
  expect(headers).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  expect(headers['set-cookie']).toBeUndefined();
});

it.each([
  ['ur', 'dir="rtl"', 'اصلی ہے: سند'],
  ['ur-Latn', 'lang="ur-Latn" dir="ltr"', 'Asli hai: sanad'],
  ['zh', 'lang="zh-Hans"', '真证书'],
] as const)('in the language of the browser: %s', async (language, mark, words) => {
  const asked = await get(codes.genuine, { 'accept-language': language });
  expect(asked.body).toContain(mark);
  expect(told(asked.body)).toContain(words);
  expect((await get(`${codes.genuine}?lang=${language}`, { 'accept-language': 'en' })).body).toBe(asked.body);
  expect(asked.headers['content-language']).toBe(language);
});

it('reads a code as kindly as the talk does', async () => {
  const shown = shownCode(codes.genuine);
  const sloppy = [shown.toLowerCase(), codes.genuine, shown.replaceAll('-', '%20'), `SRI-${shown.slice(4).replaceAll('0', 'o').replaceAll('1', 'l')}`];
  for (const typed of sloppy) expect([typed, (await get(typed)).statusCode]).toEqual([typed, 200]);
});

it.each([
  ['revoked', 410, 'was taken back on 1 Dec 2026'],
  ['replaced', 410, 'was replaced on 2 Dec 2026'],
  ['unknown', 404, 'nothing is kept under SRI-'],
] as const)('says plainly what is %s, and no name', async (which, status, words) => {
  const { statusCode, body } = await get(codes[which]);
  expect(statusCode).toBe(status);
  expect(told(body)).toContain(words);
  expect(body).not.toContain('Amina');
});

it.each([
  ['SRI-7K3M-9QXA-2T4W', 'is no code of ours'],
  ['SRI-7K3M', 'not a whole code'],
  ['hello', 'not a whole code'],
  ['%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'not a whole code'],
  ['x'.repeat(90), 'not a whole code'],
])('%s is not found: %s', async (code, words) => {
  const { statusCode, body } = await get(code);
  expect(statusCode).toBe(404);
  expect(told(body)).toContain(words);
  expect(body).not.toContain('<script');
});

it('lets nobody guess for long, and whoever waits goes on', async () => {
  for (let nth = 0; nth < 20; nth++) expect((await get('SRI-7K3M-9QXA-2T4W')).statusCode).toBe(404);
  const refused = await get(codes.genuine);
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '60']);
  expect(told(refused.body)).toContain('Too many tries');
  hour += 61_000;
  expect((await get(codes.genuine)).statusCode).toBe(200);
});
