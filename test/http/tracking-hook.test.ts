import { createHmac } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeServer } from '../../src/http/server.ts';
import { makeTrackingSource } from '../../src/store/orders/tracking-source.ts';
import { type ShopSetting, shopSetting, tell, told } from '../store/shop-setting.ts';

const secret = 'a secret of sixteen or more';
let shop: ShopSetting;
let server: FastifyInstance;
let seller: { readonly id: number; readonly code: string };
let buyer: number;
let talk: number;
let number: string;
let parcel: string;
let parcels = 0;
const errors: Error[] = [];

beforeAll(async () => {
  shop = await shopSetting();
  seller = await shop.seller({ stock: 90 });
  const take = makeTrackingSource({ pool: shop.pool, prisma: shop.prisma, tell, now: () => shop.clock.now, timeZone: 'Asia/Karachi' });
  const carriers = { secret, take: async (news: Parameters<typeof take>[0]) => void (await take(news)) };
  server = await makeServer({
    channels: [],
    receive: async () => undefined,
    ailing: async () => [],
    metrics: async () => '',
    onError: (error) => errors.push(error),
    carriers,
  });
});
beforeEach(async () => {
  buyer = await shop.person('Sana');
  talk = await shop.conversation(buyer);
  number = await shop.order(buyer, seller.code, 1, 'cash');
  parcel = `77123456${String(++parcels).padStart(4, '0')}`;
  await shop.as(seller.id, (door) => door.change(number, 'accept'));
  await shop.as(seller.id, (door) => door.ship(number, { courier: 'TCS', number: parcel }));
});
afterAll(async () => {
  await server.close();
  await shop.close();
  expect(errors).toEqual([]);
});

const sign = (body: string, by = secret) => `sha256=${createHmac('sha256', by).update(body).digest('hex')}`;
const post = (body: string, signature: string | undefined = sign(body)) =>
  server.inject({
    method: 'POST',
    url: '/webhooks/tracking',
    payload: body,
    headers: { 'content-type': 'application/json', ...(signature && { 'x-sarai-signature': signature }) },
  });
type Event = { readonly at: string; readonly status?: string; readonly text?: string; readonly place?: string };
const tells = async (...events: readonly Event[]) => (await post(JSON.stringify({ courier: 'tcs', number: parcel, events }))).statusCode;
const notices = async () => (await told(shop.prisma, talk)).filter((one) => one === 'buyer.report').length;
const timeline = async () => (await shop.as(buyer, (door) => door.order(number)))?.tracking ?? [];

const picked: Event = { at: '2026-11-21T08:00:00Z', status: 'InfoReceived' };
const moves: Event = { at: '2026-11-21T09:00:00+00:00', status: 'in transit', place: 'Multan hub' };

it('keeps what is told, with its source, and tells the buyer once', async () => {
  expect(await tells(picked, moves)).toBe(200);
  expect(await timeline()).toMatchObject([
    { status: 'InfoReceived', source: 'tcs' },
    { status: 'InTransit', place: 'Multan hub', at: '2026-11-21T09:00:00.000Z' },
  ]);
  expect(await notices()).toBe(1);
});

it('a repeat, an older event and another place on the way are no news; a change is', async () => {
  await tells(moves);
  await tells(moves);
  await tells(picked);
  await tells({ ...moves, at: '2026-11-21T09:30:00Z', place: 'Lahore hub' });
  expect([await notices(), (await timeline()).length]).toEqual([1, 3]);
  await tells({ at: '2026-11-21T09:45:00Z', status: 'OutForDelivery' }, moves);
  expect([await notices(), (await timeline()).length]).toEqual([2, 4]);
});

it('the same body twenty times at once is told once', async () => {
  const codes = await Promise.all(Array.from({ length: 20 }, () => tells(picked, moves)));
  expect(new Set(codes)).toEqual(new Set([200]));
  expect([await notices(), (await timeline()).length]).toEqual([1, 2]);
});

it("a carrier's own words stay unknown, and are kept as they are", async () => {
  await tells({ at: '2026-11-21T09:00:00Z', text: '已到达【喀什】转运中心' });
  await tells({ at: '2026-11-21T09:10:00Z', status: 'delivered to neighbour maybe' });
  expect(await timeline()).toMatchObject([
    { status: 'Unknown', note: '已到达【喀什】转运中心' },
    { status: 'Unknown', note: 'delivered to neighbour maybe' },
  ]);
  expect(await notices()).toBe(2);
});

it('two texts that nobody knows may bear the same second: both are kept, each once', async () => {
  const at = '2026-11-21T09:00:00Z';
  for (let times = 0; times < 2; times++)
    await tells({ at, text: 'weighed' }, { at, text: 'sorted' }, { at, status: 'InTransit', text: 'left' }, { at, status: 'InTransit', text: 'gone' });
  expect((await timeline()).map(({ status, note }) => `${status} ${note}`)).toEqual(['Unknown weighed', 'Unknown sorted', 'InTransit left']);
});

it('says nothing of parcels that are not ours, of another courier, or of tomorrow', async () => {
  expect((await post(JSON.stringify({ courier: 'TCS', number: 'XX1', events: [moves] }))).statusCode).toBe(200);
  expect((await post(JSON.stringify({ courier: 'DHL', number: parcel, events: [moves] }))).statusCode).toBe(200);
  expect(await tells({ at: '2027-01-01T00:00:00Z', status: 'Delivered' })).toBe(200);
  expect([await notices(), await timeline()]).toEqual([0, []]);
});

it('an order that is over is not spoken of again, and its state is for people to change', async () => {
  await shop.as(buyer, (door) => door.change(number, 'deliver'));
  await tells({ at: '2026-11-21T09:00:00Z', status: 'Exception' });
  expect([await notices(), (await timeline()).length]).toEqual([0, 1]);
  expect(await shop.as(buyer, (door) => door.order(number))).toMatchObject({ state: 'delivered' });
});

it('takes nothing that is not signed', async () => {
  const body = JSON.stringify({ courier: 'TCS', number: parcel, events: [moves] });
  const wrong = ['', 'sha256=', `sha256=${'0'.repeat(64)}`, sign(body, 'another secret, as long'), sign(`${body} `), sign(body).slice(0, -1), 'x'.repeat(9000)];
  for (const signature of wrong) expect((await post(body, signature)).statusCode, signature.slice(0, 20)).toBe(401);
  expect(await timeline()).toEqual([]);
});

it.each([
  '{',
  'null',
  '[]',
  '{}',
  '{"courier":"TCS","number":"1","events":[]}',
  '{"courier":"TCS","number":"1","events":[{"at":"yesterday","status":"Delivered"}]}',
  '{"courier":"TCS","number":"1","events":[{"at":"2026-11-21T09:00:00Z"}]}',
  '{"courier":"","number":"1","events":[{"at":"2026-11-21T09:00:00Z","status":"x"}]}',
  `{"courier":"TCS","number":"${'9'.repeat(61)}","events":[{"at":"2026-11-21T09:00:00Z","status":"x"}]}`,
])('says of %.70s that it is not what is expected', async (body) => {
  expect((await post(body)).statusCode).toBe(400);
});

it('is not there without a secret', async () => {
  const bare = await makeServer({ channels: [], receive: async () => undefined, ailing: async () => [], metrics: async () => '', onError: () => undefined });
  expect((await bare.inject({ method: 'POST', url: '/webhooks/tracking', payload: '{}' })).statusCode).toBe(404);
  await bare.close();
});
