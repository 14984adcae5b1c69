import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bare } from '../../src/words/bidi.ts';
import { type CloudHouse, openCloudHouse } from '../support/cloud-house.ts';
import type { CloudPerson } from '../support/graph-api/person.ts';

let house: CloudHouse;
beforeAll(async () => {
  house = await openCloudHouse();
});
afterAll(() => house.close());

let hues = 0;
const photo = () => {
  const hue = ++hues * 17;
  return sharp({ create: { width: 400, height: 400, channels: 3, background: { r: hue % 256, g: (hue * 7) % 256, b: (hue * 3) % 256 } } })
    .jpeg()
    .toBuffer();
};
const photos = (count: number) => Promise.all(Array.from({ length: count }, photo));

async function sellerComesIn(phone: string): Promise<CloudPerson> {
  const seller = house.graph.person(phone);
  for (const text of ['Hello', 'English', 'Yes, go on', 'I want to sell', 'Bibi Crafts', 'Multan', 'Pakistan']) await house.told(seller, seller.types(text));
  return seller;
}

const listings = async (phone: string) =>
  (
    await house.pool.query<{ title: string; photos: number }>(
      `select l.title, cardinality(l.photos) as photos from listing l join shop s on s.id = l.shop_id join conversation c on c.person_id = s.owner_id
       where c.address = $1 order by l.id`,
      [phone],
    )
  ).rows;

/** All at once, as a phone's uploads end. */
async function together(seller: CloudPerson, bodies: readonly { readonly [field: string]: unknown }[]): Promise<readonly string[]> {
  const before = seller.seen.length;
  expect(await Promise.all(bodies.map(house.post))).toEqual(bodies.map(() => 200));
  await house.settled();
  return seller.seen.slice(before).map(({ text }) => bare(text));
}

test('five photos picked together are one draft and one reply, in whatever order they come', async () => {
  const seller = await sellerComesIn('923001110001');
  const texts = seller.read.length;
  const [first, ...others] = await photos(5);
  const bodies = [...others.map((one) => seller.sendsPhoto(one)), seller.sendsPhoto(first ?? Buffer.from(''), 'Ajrak chadar 2400 15 pcs')];
  const told = await together(
    seller,
    bodies.toSorted(() => -1),
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Photos: 5');
  // The one that came first shows at once that something happens; the last of them says that all were read.
  await expect.poll(() => [seller.answering.length, seller.read.length]).toEqual([1, texts + 2]);
  await house.told(seller, seller.taps('Publish'));
  expect(await listings('923001110001')).toEqual([{ title: 'Ajrak chadar', photos: 5 }]);
});

test('one of them late joins the others', async () => {
  const seller = await sellerComesIn('923001110002');
  const [first, second, late] = await photos(3);
  const told = await together(seller, [seller.sendsPhoto(first ?? Buffer.from(''), 'Blue lamp 900 4 pcs'), seller.sendsPhoto(second ?? Buffer.from(''))]);
  expect(told).toHaveLength(1);
  const [after = '', ...more] = await house.told(seller, seller.sendsPhoto(late ?? Buffer.from('')));
  expect([after, more]).toEqual([expect.stringContaining('Photos: 3'), []]);
  expect(after).not.toContain('Added');
  await house.told(seller, seller.taps('Publish'));
  expect(await listings('923001110002')).toEqual([{ title: 'Blue lamp', photos: 3 }]);
});

test('two photos that each have a line of their own are of two goods', async () => {
  const seller = await sellerComesIn('923001110003');
  const [one, two] = await photos(2);
  const told = await together(seller, [
    seller.sendsPhoto(one ?? Buffer.from(''), 'Blue lamp 900 4 pcs'),
    seller.sendsPhoto(two ?? Buffer.from(''), 'Red vase 1200 6 pcs'),
  ]);
  for (const title of ['Blue lamp', 'Red vase']) expect(told.filter((text) => text.includes(`\n${title}\n`) && text.includes('Photos: 1'))).toHaveLength(1);
});

test('a photo that was sent too long ago is answered kindly', async () => {
  const seller = await sellerComesIn('923001110005');
  const body = JSON.stringify(seller.sendsPhoto(Buffer.from('x'))).replace(/"image":\{"id":"\d+"/, '"image":{"id":"1"');
  expect(await house.told(seller, JSON.parse(body))).toEqual([expect.stringMatching(/could not be fetched any more. Please send it again/)]);
});

test('the same webhook again fetches nothing again, and each photo is fetched once', async () => {
  const seller = await sellerComesIn('923001110004');
  const before = house.graph.downloads;
  const [one] = await photos(1);
  const body = seller.sendsPhoto(one ?? Buffer.from(''), 'Blue lamp 900 4 pcs');
  await house.told(seller, body);
  expect(house.graph.downloads).toBe(before + 1);
  expect(await house.told(seller, body)).toEqual([]);
  expect(house.graph.downloads).toBe(before + 1);
});
