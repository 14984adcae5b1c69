import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { looksTheSame } from '../../src/store/slips/judge.ts';
import { coarseOf, type Print, packed, printOf, unpacked } from '../../src/store/slips/print.ts';
import { nextSlip, type Slip, screenshot, someSlip, wallets, ways } from '../support/slip-pictures.ts';
import { seeded } from './shop-setting.ts';

/** Of each wallet; `SLIPS=6` looks at more. */
const each = Number(process.env.SLIPS ?? 2);
const chance = seeded(11);
const slips: readonly Slip[] = Array.from({ length: wallets * each }, (_, at) => someSlip(at % wallets, chance));

/** As it is kept: packed and unpacked again. */
const kept = async (picture: Uint8Array): Promise<Print> => unpacked(packed(await printOf(picture)));

let originals: readonly { readonly slip: Slip; readonly picture: Buffer; readonly print: Print }[];
beforeAll(async () => {
  originals = await Promise.all(
    slips.map(async (slip) => {
      const picture = await screenshot(slip);
      return { slip, picture, print: await kept(picture) };
    }),
  );
  const bare = await screenshot({ wallet: 5, amount: '', id: '', day: '', time: '', to: '' });
  const { sharpness } = await sharp(bare).stats();
  expect(sharpness, 'the pictures of this test bear no letters: install a font, such as fonts-dejavu-core').toBeGreaterThan(0.5);
});

test.each(Object.entries(ways))('a slip is known again: %s', async (name, way) => {
  const missed: Slip[] = [];
  for (const { slip, picture, print } of originals) if (!looksTheSame(await kept(await way(picture, chance)), print)) missed.push(slip);
  console.info(`slips ${name}: ${missed.length} of ${originals.length} missed`);
  expect(missed.length).toBeLessThanOrEqual(originals.length * 0.05);
});

/** Another slip beside each: the hardest first, of the same day, amount and payee, which differ in six digits or fewer. */
const others: { readonly [name: string]: (slip: Slip) => Promise<Buffer> } = {
  'the next payment of the day': (slip) => screenshot(nextSlip(slip, chance)),
  'the next payment, sent on': async (slip) => (await ways.smaller?.(await screenshot(nextSlip(slip, chance)), chance)) ?? Buffer.alloc(0),
  'the next payment, cropped': async (slip) => (await ways.cropped?.(await screenshot(nextSlip(slip, chance)), chance)) ?? Buffer.alloc(0),
  'another payment through the same wallet': ({ wallet }) => screenshot(someSlip(wallet, chance)),
  'a payment through another wallet': ({ wallet }) => screenshot(someSlip((wallet + 1) % wallets, chance)),
};
test.each(Object.entries(others))('no alarm: %s', async (name, other) => {
  const alarms: Slip[] = [];
  for (const { slip, print } of originals) if (looksTheSame(await kept(await other(slip)), print)) alarms.push(slip);
  console.info(`slips ${name}: ${alarms.length} of ${originals.length} false alarms`);
  expect(alarms).toEqual([]);
});

test('nothing is known by a picture without letters', async () => {
  const plain = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a52a2a' } })
    .jpeg()
    .toBuffer();
  const print = await kept(plain);
  expect(looksTheSame(print, print)).toBe(false);
});

test('a print is small, and the coarse one of a copy is near', async () => {
  const [first] = originals;
  if (!first) throw new Error('there are no slips');
  expect(packed(first.print).length).toBeLessThan(12_000);
  const copy = coarseOf(await kept((await ways.compressed?.(first.picture, chance)) ?? Buffer.alloc(0)));
  expect(copy).toMatch(/^[0-9a-f]{64}$/);
  expect(differing(copy, coarseOf(first.print))).toBeLessThan(24);
});

const differing = (one: string, other: string): number =>
  [...one].reduce((sum, digit, at) => sum + (Number.parseInt(digit, 16) ^ Number.parseInt(other[at] ?? '0', 16)).toString(2).replaceAll('0', '').length, 0);
