import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawQr, makeLinks, noLinks } from '../../src/store/goods/links.ts';

const url = 'https://t.me/sarai_bot?start=l_A12';
const keeping = () => {
  const kept: Uint8Array[] = [];
  return { kept, keep: async (bytes: Uint8Array) => ({ ok: true as const, hash: `hash-${kept.push(bytes)}` }) };
};

test('a QR picture is black on white with white around it, large enough to print', async () => {
  const { data, info } = await sharp(await drawQr(url))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.width).toBeGreaterThan(300);
  expect(info.height).toBe(info.width);
  expect(new Set(data)).toEqual(new Set([0, 255]));
  expect(data[0]).toBe(255);
  // The corner of the finder pattern, after a margin of four modules.
  expect(data[(4 * 12 + 6) * info.width + 4 * 12 + 6]).toBe(0);
});

test('a link is drawn once, and other links otherwise', async () => {
  const { kept, keep } = keeping();
  const links = makeLinks({ link: async (payload) => `https://t.me/bot?start=${payload}`, keep });
  expect(await links.to('listing', 'A12')).toEqual({ url: 'https://t.me/bot?start=l_A12', qr: 'hash-1' });
  expect(await links.to('listing', 'A12')).toMatchObject({ qr: 'hash-1' });
  expect(await links.to('order', '7K2MPX')).toEqual({ url: 'https://t.me/bot?start=o_7K2MPX', qr: 'hash-2' });
  expect(kept).toHaveLength(2);
});

test('without an address there is no link and no page', async () => {
  const { keep } = keeping();
  expect(await makeLinks({ link: async () => undefined, keep }).to('shop', 'KAR47')).toBeNull();
  expect(await noLinks.to('shop', 'KAR47')).toBeNull();
  expect(noLinks.page('x')).toBeNull();
  expect(makeLinks({ link: async () => undefined, keep, publicUrl: 'https://sarai.example/' }).page('abc')).toBe('https://sarai.example/t/abc');
});
