import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePictures, type PictureStore } from '../../src/store/files/pictures.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let folder: string;
let pictures: PictureStore;
beforeAll(async () => {
  setting = await shopSetting(3);
  folder = await mkdtemp(join(tmpdir(), 'sarai-pictures-'));
  pictures = makePictures(folder, setting.prisma);
});
afterAll(async () => {
  await setting.close();
  await rm(folder, { recursive: true, force: true });
});

const red = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c01020' } });
const kept = async (bytes: Uint8Array) => {
  const answer = await pictures.keep(bytes);
  if (!answer.ok) throw new Error(answer.why);
  return answer.hash;
};

test('a photo is kept upright, small enough, and without where it was taken', async () => {
  const gps = { GPSLatitude: '31/1 31/1 13/1', GPSLatitudeRef: 'N', GPSLongitude: '74/1 21/1 31/1', GPSLongitudeRef: 'E' };
  const photo = await red(3000, 2000)
    .withExif({ IFD0: { Make: 'PhoneMaker', Artist: 'Bilal' }, IFD3: gps })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif?.includes('PhoneMaker')).toBe(true);

  const hash = await kept(photo);
  const stored = Buffer.from(await pictures.open(hash));
  expect(await sharp(stored).metadata()).toMatchObject({ format: 'jpeg', width: 1067, height: 1600 });
  expect((await sharp(stored).metadata()).exif).toBeUndefined();
  for (const trace of ['PhoneMaker', 'Bilal', 'Exif', 'GPS']) expect(stored.includes(trace)).toBe(false);
  expect(createHash('sha256').update(stored).digest('hex')).toBe(hash);
  expect(await setting.prisma.picture.findUnique({ where: { hash } })).toMatchObject({ mime: 'image/jpeg', width: 1067, height: 1600, bytes: stored.length });
});

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('%s is taken, and the same picture is one file', async (format) => {
  const bytes = await red(40, 30).toFormat(format).toBuffer();
  const [one, two] = await Promise.all([kept(bytes), kept(bytes)]);
  expect(one).toBe(two);
  expect(await readdir(join(folder, 'pictures', one.slice(0, 2)))).toContain(`${one}.jpg`);
  expect(await setting.prisma.picture.count({ where: { hash: one } })).toBe(1);
});

test('what can be seen through becomes white, of a moving picture the first frame is kept', async () => {
  const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer();
  const { data } = await sharp(await pictures.open(await kept(clear)))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeGreaterThan(250);
  const frames = await sharp(
    [
      await red(20, 20).png().toBuffer(),
      await sharp({ create: { width: 20, height: 20, channels: 3, background: '#0000ff' } })
        .png()
        .toBuffer(),
    ],
    { join: { animated: true } },
  )
    .gif()
    .toBuffer();
  expect(await sharp(await pictures.open(await kept(frames))).metadata()).toMatchObject({ width: 20, height: 20, format: 'jpeg' });
});

test('no trace of a half-written file is left', async () => {
  const names = await readdir(join(folder, 'pictures'), { recursive: true });
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('this is not a photo')],
  ['a page', Buffer.from('<html><img src=x onerror=alert(1)></html>')],
  ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')],
  ['a name without a body', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])],
])('%s is not a picture', async (_, bytes) => {
  expect(await pictures.keep(bytes)).toEqual({ ok: false, why: 'not-a-picture' });
});

test('a photo cut off on its way is not a picture', async () => {
  const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 7919) % 251));
  const photo = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
    .jpeg()
    .toBuffer();
  expect(await pictures.keep(photo.subarray(0, photo.length / 2))).toEqual({ ok: false, why: 'not-a-picture' });
});

test('a small file that would unfold to gigabytes is refused by its header', async () => {
  const bomb = png(30_000, 30_000);
  expect(bomb.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().rss;
  expect(await pictures.keep(bomb)).toEqual({ ok: false, why: 'too-large' });
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  expect(await pictures.keep(Buffer.alloc(20_000_001))).toEqual({ ok: false, why: 'too-large' });
});

test.each(['../../etc/passwd', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}/x`, '', '..%2f'])('%j opens nothing', async (name) => {
  await expect(pictures.open(name)).rejects.toThrow('not the hash of a picture');
});

test('a picture that is not there is an error', async () => {
  await expect(pictures.open('0'.repeat(64))).rejects.toThrow('ENOENT');
});

/** A black picture of one bit a pixel. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
