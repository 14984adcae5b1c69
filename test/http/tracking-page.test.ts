import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeServer } from '../../src/http/server.ts';
import { trackingHtml } from '../../src/http/tracking-html.ts';
import { publicTracking } from '../../src/store/orders/public-tracking.ts';
import { bare } from '../../src/words/bidi.ts';
import type { Language } from '../../src/words/language.ts';
import { makeRenderer } from '../../src/words/words.ts';
import { type ShopSetting, shopSetting } from '../store/shop-setting.ts';

const locales = new URL('../../locales/', import.meta.url);
let shop: ShopSetting;
let server: FastifyInstance;
let track: string;
let hour = 0;

beforeAll(async () => {
  shop = await shopSetting();
  const seller = await shop.seller();
  const buyer = await shop.person('Sana Bibi');
  const number = await shop.order(buyer, seller.code, 2, 'cash');
  await shop.as(seller.id, (door) => door.change(number, 'accept'));
  await shop.as(seller.id, (door) => door.ship(number, { courier: 'TCS <b>', number: '771234567890' }));
  await shop.as(seller.id, (door) => door.report(number, { status: 'InTransit', place: 'House of Bilal', note: 'call 0300 1234567' }));
  track = (await shop.prisma.order.findUniqueOrThrow({ where: { number } })).track;
  const tracking = { find: publicTracking(shop.prisma), words: makeRenderer(locales), now: () => hour };
  server = await makeServer({
    channels: [],
    receive: async () => undefined,
    ailing: async () => [],
    metrics: async () => '',
    onError: (error) => {
      throw error;
    },
    tracking,
  });
});
beforeEach(() => {
  hour += 3_600_000;
});
afterAll(async () => {
  await server.close();
  await shop.close();
});

const get = (path: string, headers: { readonly [name: string]: string } = {}) => server.inject({ method: 'GET', url: path, headers });

it('tells the way of an order with times and sources', async () => {
  const { statusCode, body } = await get(`/t/${track}`);
  expect(statusCode).toBe(200);
  const told = body.replace(/<style>.*<\/style>/s, '').replace(/<[^>]+>/g, '\n');
  expect(told.match(/in transit|on its way|accepted|waiting for the seller/g)).toEqual([
    'in transit',
    'in transit',
    'on its way',
    'accepted',
    'waiting for the seller',
  ]);
  expect(told).toContain('says the seller');
  expect(told).toContain('ending in 7890');
  expect(body.match(/<time datetime="2026-11-21T10:00:00.000Z">/g)).toHaveLength(4);
});

/** The first time on the page, as it is read. */
const timeOf = (html: string) => bare(/<time[^>]*>([^<]*)</.exec(html)?.[1] ?? '');

it('names the zone of its times, as its language does', async () => {
  const told = async (lang: string) => timeOf((await get(`/t/${track}?lang=${lang}`)).body);
  expect(await told('en')).toBe('21 Nov 2026, 3:00 pm (Pakistan time)');
  expect(await told('ur')).toBe('21 نومبر 2026، دوپہر 3:00 بجے (پاکستانی وقت)');
  expect(await told('ur-Latn')).toBe('21 Nov 2026, 3:00 pm (Pakistani waqt)');
  expect(await told('zh')).toBe('2026年11月21日 15:00（巴基斯坦时间）');
  const elsewhere = async (timeZone: string, lang: Language) => {
    const shown = await publicTracking(shop.prisma)(track);
    return timeOf(trackingHtml(makeRenderer(locales, { timeZone }), lang, shown ?? 'unknown'));
  };
  expect(await elsewhere('Asia/Shanghai', 'zh')).toBe('2026年11月21日 18:00（北京时间）');
  expect(await elsewhere('Asia/Dubai', 'en')).toBe('21 Nov 2026, 2:00 pm (Gulf Standard Time)');
  expect(await elsewhere('Asia/Dubai', 'ur')).toBe('21 نومبر 2026، دوپہر 2:00 بجے (خلیج کا معیاری وقت)');
  expect(await elsewhere('Etc/GMT-5', 'zh')).toBe('2026年11月21日 15:00（UTC+5）');
});

it('tells no names, phones, addresses, goods or prices, and nothing that a browser would run', async () => {
  for (const lang of ['en', 'ur', 'ur-Latn', 'zh']) {
    const { body } = await get(`/t/${track}?lang=${lang}`);
    expect(body).not.toMatch(/Sana|Bilal|Crafts|\+92|0300|House|Lahore|Hyderabad|Ajrak|PKR|2,400|4,800|771234567890/);
    expect(body).not.toMatch(/<script|<img|<form|<iframe|\son\w+=|javascript:|TCS <b>/i);
  }
});

it.each([
  ['?lang=ur', {}, 'lang="ur" dir="rtl"', 'آرڈر'],
  ['?lang=ur-Latn', {}, 'lang="ur-Latn" dir="ltr"', 'raaste mein'],
  ['?lang=zh', {}, 'lang="zh-Hans" dir="ltr"', '订单'],
  ['', { 'accept-language': 'fr-FR,ur;q=0.8,en;q=0.5' }, 'lang="ur"', 'آرڈر'],
  ['', { 'accept-language': 'zh-CN,zh;q=0.9' }, 'lang="zh-Hans"', '运输中'],
  ['', { 'accept-language': 'en;q=0.1,zh;q=0.9' }, 'lang="zh-Hans"', '运输中'],
  ['?lang=xx', { 'accept-language': ',;;q=NaN,\u0001' }, 'lang="en"', 'Order'],
  ['?lang=ur&lang=zh', {}, 'lang="en"', 'Order'],
] as const)('speaks the language asked for: %s %j', async (query, headers, attributes, words) => {
  const { body, headers: told } = await get(`/t/${track}${query}`, headers);
  expect(body).toContain(attributes);
  expect(body).toContain(words);
  expect(told.vary).toContain('accept-language');
});

it('runs nothing, keeps nothing, and lets nobody frame it', async () => {
  const { headers, body } = await get(`/t/${track}`, { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' });
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/);
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['cache-control']).toBe('no-store');
  expect(body).not.toMatch(/https?:\/\//);
});

it('answers HEAD as it answers GET, without the page', async () => {
  const { statusCode, body, headers } = await server.inject({ method: 'HEAD', url: `/t/${track}` });
  expect([statusCode, body]).toEqual([200, '']);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

it.each(['0'.repeat(20), 'x', 'ABC', '%00', '%2e%2e%2fetc', 'ملا', '1 or 1=1', "';drop table", '<script>alert(1)</script>', 'f'.repeat(21)])(
  'tells nothing of %j',
  async (code) => {
    const { statusCode, body } = await get(`/t/${encodeURIComponent(decodeURIComponent(code))}`);
    expect(statusCode).toBe(404);
    expect(body).toBe((await get(`/t/${'0'.repeat(20)}`)).body);
    expect(body).not.toContain('alert');
  },
);

it.each(['/t/', `/t/${'a'.repeat(5000)}`, '/t/a/b', '/t/%zz'])('is no page: %.20s', async (path) => {
  expect((await get(path)).statusCode).toBeGreaterThanOrEqual(400);
});

it.each(['POST', 'PUT', 'DELETE'] as const)('knows no %s', async (method) => {
  expect((await server.inject({ method, url: `/t/${track}` })).statusCode).toBe(404);
});

it('lets who guesses wait, and nobody else', async () => {
  const guess = (remoteAddress: string) => server.inject({ method: 'GET', url: `/t/${'1'.repeat(20)}`, remoteAddress });
  for (let tries = 0; tries < 20; tries++) expect((await guess('203.0.113.7')).statusCode).toBe(404);
  expect((await guess('203.0.113.7')).statusCode).toBe(429);
  expect((await server.inject({ method: 'GET', url: `/t/${track}`, remoteAddress: '203.0.113.7' })).statusCode).toBe(429);
  expect((await server.inject({ method: 'GET', url: `/t/${track}`, remoteAddress: '203.0.113.8' })).statusCode).toBe(200);
  hour += 61_000;
  expect((await server.inject({ method: 'GET', url: `/t/${track}`, remoteAddress: '203.0.113.7' })).statusCode).toBe(200);
});

it('has an address nobody guesses, another for each order', async () => {
  const rows = await shop.prisma.$queryRaw<{ code: string }[]>`
    select substr(replace((gen_random_uuid())::text, '-', ''), 1, 20) as code from generate_series(1, 2000)`;
  expect(new Set(rows.map(({ code }) => code)).size).toBe(2000);
  expect(track).toMatch(/^[0-9a-f]{20}$/);
});
