import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seller, walks } from '../kill/people.ts';
import type { Person } from '../support/bot-api/person.ts';
import { openTestHouse, type TestHouse } from './house.ts';

const photo = (red: number): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer();

describe('odd pictures', () => {
  let house: TestHouse;
  let person: Person;

  beforeAll(async () => {
    house = await openTestHouse();
    person = house.api.person(31);
    await walks(house.api, { ...seller(person, 'Copper lamp'), end: /^Your shop is open/ });
  });
  beforeEach(async () => {
    await house.answer(person, () => person.types('/cancel'));
    expect((await house.answer(person, () => person.types('/sell'))).text).toMatch(/Send a photo|Back to where|photo/);
  });
  afterAll(() => house.close());

  it.each([
    ['text', Buffer.from('this is no picture')],
    ['nothing', Buffer.alloc(1)],
    ['a script that calls itself SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['the beginning of a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
  ])('a photo that is %s is asked for again', async (_, bytes) => {
    const said = await house.answer(person, () => person.sendsPhoto(bytes));
    expect(said.text).toMatch(/could not open|photo/i);
    expect(said.text).not.toMatch(/^What is it\?/);
  });

  it('half a photo is none', async () => {
    const whole = await sharp({ create: { width: 800, height: 600, channels: 3, noise: { type: 'gaussian', mean: 120, sigma: 40 }, background: 'white' } })
      .jpeg()
      .toBuffer();
    const said = await house.answer(person, () => person.sendsPhoto(whole.subarray(0, whole.length / 2)));
    expect(said.text).toMatch(/could not open/);
  });

  it('a picture that unfolds to a gigabyte is not unfolded', async () => {
    const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: 'white' }, limitInputPixels: false })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const said = await house.answer(person, () => person.sendsDocument(bomb, 'lamp.png', 'image/png'));
    expect(said.text).toMatch(/too large/);
  });

  it('a file of 50 MB is refused by its size, without being fetched', async () => {
    const before = house.api.calls('getFile');
    const file = { file_id: 'huge', file_unique_id: 'u', file_size: 50_000_000, file_name: 'lamp.png', mime_type: 'image/png' };
    expect((await house.answer(person, () => person.sends({ document: file }))).text).toMatch(/too large/);
    const other = { ...file, file_name: 'lamp.zip', mime_type: 'application/zip' };
    expect((await house.answer(person, () => person.sends({ document: other }))).text).toMatch(/file|photo/i);
    expect(house.api.calls('getFile')).toBe(before);
  });

  it('a file the platform no longer has is told of', async () => {
    const sizes = [{ file_id: 'forgotten', file_unique_id: 'u', file_size: 1000, width: 10, height: 10 }];
    expect((await house.answer(person, () => person.sends({ photo: sizes }))).text).toMatch(/could not be fetched/);
  });

  it('an album of 50 makes one answer and at most ten photos', async () => {
    const pictures = await Promise.all(Array.from({ length: 50 }, (_, at) => photo(at * 5)));
    const before = person.heard().length;
    expect((await house.answer(person, () => person.sendsAlbum(pictures))).text).toMatch(/What is it\?/);
    expect(person.heard().length - before).toBeLessThanOrEqual(3);
    for (const word of ['Copper lamp 2400 15 pcs', 'Home and decoration', '1', 'skip', 'skip', 'Pakistan', 'Pakistan', 'skip', 'publish']) {
      if (/Published/.test(person.heard().at(-1)?.text ?? '')) break;
      await house.answer(person, () => person.types(word));
    }
    const { rows } = await house.pool.query('select cardinality(photos) as photos from listing');
    expect(rows.every(({ photos }) => photos <= 10)).toBe(true);
  });

  it('50 photos one after the other are all answered', async () => {
    const pictures = await Promise.all(Array.from({ length: 50 }, (_, at) => photo(at * 5)));
    await house.answer(person, () => {
      for (const picture of pictures) person.sendsPhoto(picture);
    });
    const { rows } = await house.pool.query('select count(*)::int as unread from inbound where handled_at is null');
    expect(rows).toEqual([{ unread: 0 }]);
  });
});
