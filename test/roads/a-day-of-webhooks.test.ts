import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chanceFrom } from '../kill/chance.ts';
import { type CloudHouse, openCloudHouse } from '../support/cloud-house.ts';

type Body = { readonly [field: string]: unknown };

const [sellersPhone, buyersPhone] = ['923001234567', '923217654321'];
let house: CloudHouse;
beforeEach(async () => {
  house = await openCloudHouse({ publicUrl: 'https://sarai.example' });
});
afterEach(() => house.close());

/** A seller lists goods; a buyer orders them to a point on the map; they are sent and tracked. All of it on WhatsApp. */
async function storyOfADay(): Promise<void> {
  const [seller, buyer] = [house.graph.person(sellersPhone, { name: 'Amina' }), house.graph.person(buyersPhone, { name: 'Bilal' })];
  const last = (person: typeof seller) => person.seen.at(-1);
  for (const text of ['Hello', 'English', 'Yes, go on', 'I want to sell', 'Bibi Crafts', 'Multan', 'Pakistan']) await house.told(seller, seller.types(text));
  const photo = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#7a1f2b' } })
    .jpeg()
    .toBuffer();
  await house.told(seller, seller.sendsPhoto(photo, 'Ajrak chadar 2400 15 pcs laal'));
  await house.told(seller, seller.taps('Publish'));

  for (const text of ['Hello', 'English', 'Yes, go on', 'I want to buy', 'chadar', '1']) await house.told(buyer, buyer.types(text));
  await house.told(buyer, buyer.taps('Buy'));
  for (const text of ['2', 'Bilal Ahmed', '0300 7654321']) await house.told(buyer, buyer.types(text));
  expect(last(buyer)).toMatchObject({ asksPlace: true, text: expect.stringContaining('The address') });
  const location = { latitude: 31.5204, longitude: 74.3587, name: 'House 12, Street 4', address: 'near Jamia Masjid, Gulberg' };
  await house.told(buyer, buyer.says('location', { location }));
  await house.told(buyer, buyer.types('Lahore'));
  await house.told(buyer, buyer.taps('Yes, order it'));

  await house.told(seller, seller.taps('Accept'));
  await house.told(seller, seller.taps('See the order'));
  expect(seller.seen.at(-2)?.place).toMatchObject({ latitude: 31.5204, longitude: 74.3587, name: 'Bilal Ahmed' });
  await house.told(seller, seller.taps('Sent'));
  await house.told(seller, seller.types('RR123456785PK'));
  const [told] = await house.told(buyer, buyer.types('where is my order?'));
  expect(told).toMatch(/RR123456785PK[\s\S]*https:\/\/sarai\.example\/t\/\w+/);
}

/** Every row there is, apart from what is counted of the house itself. */
async function rows(): Promise<unknown> {
  const { rows: tables } = await house.pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('_prisma_migrations', 'pace') order by 1`,
  );
  const all = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows: told } = await house.pool.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`);
      return [name, told.map(({ row }) => row)];
    }),
  );
  return Object.fromEntries(all);
}

/** Each of them twice, in an order that chance makes. */
function shuffledTwice(bodies: readonly Body[], seed: number): readonly Body[] {
  const chance = chanceFrom(seed);
  const drawn = [...bodies, ...bodies].map((body) => ({ body, at: chance() }));
  return drawn.toSorted((a, b) => a.at - b.at).map(({ body }) => body);
}

/** So many at once, as a platform that catches up. */
async function deliver(bodies: readonly Body[], atOnce = 8): Promise<void> {
  for (let from = 0; from < bodies.length; from += atOnce)
    expect(new Set(await Promise.all(bodies.slice(from, from + atOnce).map(house.post)))).toEqual(new Set([200]));
  await house.settled();
}

const messageIds = (bodies: readonly Body[]) =>
  [...new Set(JSON.stringify(bodies).match(/"id":"wamid\.[^"]+","timestamp"/g))].map((found) => found.split('"')[3]);

test('a day of webhooks, delivered twice more and in any order, changes nothing', async () => {
  await storyOfADay();
  const before = await rows();
  const seen = [...house.graph.people.values()].map((person) => person.seen.length);
  const downloads = house.graph.downloads;
  await deliver(shuffledTwice(house.graph.bodies, 7));
  expect(await rows()).toEqual(before);
  expect([...house.graph.people.values()].map((person) => person.seen.length)).toEqual(seen);
  expect(house.graph.downloads).toBe(downloads);
});

test('the same day, delivered for the first time in any order and twice: each message has one turn, and each is answered', async () => {
  await storyOfADay();
  const { bodies } = house.graph;
  const ids = messageIds(bodies);
  expect(ids.length).toBe(bodies.length);
  await house.close();
  house = await openCloudHouse();
  for (const phone of [sellersPhone, buyersPhone]) house.graph.person(phone).wroteAt = Date.now();
  await deliver(shuffledTwice(bodies, 11));
  const { rows: heard } = await house.pool.query<{ id: string; handled: boolean; fault: string | null }>(
    'select message_id as id, handled_at is not null as handled, fault from inbound',
  );
  expect(heard.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(heard.filter(({ handled, fault }) => !handled || fault !== null)).toEqual([]);
  const { rows: said } = await house.pool.query<{ outcome: string | null; count: number }>('select outcome, count(*)::int from outbox group by 1');
  expect(said).toEqual([{ outcome: 'sent', count: expect.any(Number) }]);
  const told = new Set([...house.graph.people.values()].map((person) => person.seen.length));
  expect([...told].every((count) => count > 10)).toBe(true);
});
