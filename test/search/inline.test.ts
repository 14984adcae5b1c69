import { afterAll, beforeAll, expect, test } from 'vitest';
import { inlineGoods } from '../../src/cli/inline-goods.ts';
import { makeServer } from '../../src/http/server.ts';
import { publicGoods } from '../../src/store/goods/public-goods.ts';
import { makeRenderer } from '../../src/words/words.ts';
import { chadar, type ShopSetting, shopSetting } from '../store/shop-setting.ts';

let shop: ShopSetting;
let first: string;
let seller: number;

beforeAll(async () => {
  shop = await shopSetting();
  const opened = await shop.seller({ photos: ['a'.repeat(64)] });
  first = opened.code;
  seller = opened.id;
  for (let at = 1; at < 27; at++) await shop.as(seller, (door) => door.publish({ ...chadar, title: `Ajrak chadar ${at}`, stock: at === 1 ? 0 : 3 }));
  const person = await shop.prisma.person.create({ data: { language: 'ur-Latn' } });
  await shop.prisma.conversation.create({ data: { channel: 'telegram', address: '6001', personId: person.id } });
});
afterAll(() => shop.close());

const words = makeRenderer(new URL('../../locales/', import.meta.url));
const look = (query: string, page = 1, address = '7', language = 'en') =>
  inlineGoods({ goods: publicGoods(shop), words, publicUrl: 'https://sarai.example' })({ query, page, address, language });

test('goods come in pages of twenty, each once, and those that can be had first', async () => {
  const one = await look('chaddar');
  const two = await look('chaddar', 2);
  expect([one.offers.length, one.more, two.offers.length, two.more]).toEqual([20, true, 7, false]);
  expect(new Set([...one.offers, ...two.offers].map(({ code }) => code)).size).toBe(27);
  expect(two.offers.at(-1)?.description).toContain('out of stock');
  expect(await look('chaddar', 3)).toEqual({ offers: [], more: false });
  expect((await look('')).offers).toHaveLength(20);
  expect(await look('violin')).toEqual({ offers: [], more: false });
});

test('in the language they chose with us, else in that of their app', async () => {
  const labels = await Promise.all([look('chadar'), look('chadar', 1, '7', 'ur'), look('chadar', 1, '7', 'zh'), look('chadar', 1, '6001', 'en')]);
  expect(labels.map(({ offers }) => offers[0]?.button)).toEqual(['See it', 'دیکھیں', '去看看', 'Dekhein']);
});

test('goods with a picture bear its address, and nothing of goods that are not on sale is to be seen there', async () => {
  const { offers } = await look('chadar', 2);
  expect(offers.find(({ code }) => code === first)?.photo).toBe(`https://sarai.example/p/${first}.jpg`);
  const goods = publicGoods(shop);
  const photo = async (code: string) => ((await goods.picture(code)) === null ? null : Buffer.from('jpeg'));
  const server = await makeServer({
    channels: [],
    receive: async () => undefined,
    ailing: async () => [],
    metrics: async () => '',
    onError: () => undefined,
    photo,
  });
  const get = async (path: string) => (await server.inject({ method: 'GET', url: path })).statusCode;
  expect(await get(`/p/${first}.jpg`)).toBe(200);
  for (const path of ['/p/Z99.jpg', `/p/${first}.png`, `/p/${first.toLowerCase()}.jpg`, '/p/..%2f..%2fetc', `/p/${'a'.repeat(64)}.jpg`])
    expect(await get(path), path).toBe(404);
  await shop.prisma.listing.update({ where: { code: first }, data: { state: 'paused' } });
  expect(await get(`/p/${first}.jpg`)).toBe(404);
  await server.close();
});
