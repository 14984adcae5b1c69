/** Photos and the line that belongs to them, in every order in which a platform may bring them: always the same draft. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOf } from '../../src/conversation/drafts.ts';
import type { Content, FileRef } from '../../src/conversation/message.ts';
import type { Frame } from '../../src/conversation/talking.ts';
import { Walker } from '../matrix/walk.ts';
import { openWorld, somebody, type World } from '../matrix/world.ts';

let world: World;
let files: readonly FileRef[] = [];
beforeAll(async () => {
  world = await openWorld();
  const pictures = [0, 90, 180].map((r) => sharp({ create: { width: 40, height: 30, channels: 3, background: { r, g: 60, b: 90 } } }));
  const phone = world.simulator.phone('whoever took them');
  files = await Promise.all(pictures.map(async (picture) => phone.upload(await picture.jpeg().toBuffer())));
});
afterAll(() => world.close());

const line = 'Ajrak chadar 2400 15 pcs';
/** Three photos by their number, one with the line under it, or the line by itself. */
type Part = { readonly photo?: number; readonly line?: true };

const orders = <T>(all: readonly T[]): T[][] =>
  all.length === 0 ? [[]] : all.flatMap((one, at) => orders(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));
const photos: readonly Part[] = [{ photo: 0 }, { photo: 1 }, { photo: 2 }];
const all: readonly (readonly Part[])[] = [
  ...orders<Part>([...photos, { line: true }]),
  ...[0, 1, 2].flatMap((under) => orders<Part>(photos.with(under, { photo: under, line: true as const }))),
];

async function seller(): Promise<Walker> {
  const who = await somebody(world, 'seller');
  await who.shop.open({ name: 'Bibi Crafts', city: 'Multan', country: 'PK', currency: 'PKR' });
  return new Walker(world, { name: 'photos', flow: 'sell', before: async () => ({ who, begin: '' }), answers: {} }, { who, begin: '' });
}

function contentOf({ photo, line: told }: Part, album?: string): Content {
  const file = photo === undefined ? undefined : files[photo];
  return file ? { kind: 'image', file, ...(told && { caption: line }), ...(album !== undefined && { album }) } : { kind: 'text', text: line };
}

async function draftFrom(parts: readonly Part[], album: boolean, together: boolean): Promise<unknown> {
  const walker = await seller();
  const messages = parts.map((part) => walker.message(contentOf(part, album ? 'a1' : undefined)));
  if (together) await world.one.attend.receive(messages);
  else
    for (const message of messages) {
      await world.one.attend.receive([message]);
      await world.one.attend.idle();
    }
  await walker.quiet();
  const { stack, parked } = await walker.talking();
  const { title, price, stock, minimum, category } = answersOf(stack.at(-1)?.state ?? { log: [], given: {} });
  const hashes = hashesOf(stack.at(-1))?.toSorted();
  return { flows: stack.map(({ flow }) => flow), step: stack.at(-1)?.state.asked?.step, parked: parked.length, hashes, title, price, stock, minimum, category };
}

const hashesOf = (frame: Frame | undefined): readonly string[] | undefined =>
  (answersOf(frame?.state ?? { log: [], given: {} }).photos as { readonly hashes: readonly string[] } | undefined)?.hashes;

test.each([
  ['of one album, one by one', true, false],
  ['of one album, all at once', true, true],
  ['of no album, one by one', false, false],
  ['of no album, all at once', false, true],
])('three photos %s', async (_, album, together) => {
  const drafts = await Promise.all(all.map((parts) => draftFrom(parts, album, together)));
  const [first] = drafts;
  expect(first).toMatchObject({ flows: ['sell'], step: 'review', parked: 0, title: 'Ajrak chadar', stock: { quantity: 15 } });
  expect((first as { hashes: string[] }).hashes).toHaveLength(3);
  drafts.forEach((draft, at) => {
    expect(draft, JSON.stringify(all[at])).toEqual(first);
  });
});

test('a photo that comes late finds the draft of its album, put aside or under another one', async () => {
  const walker = await seller();
  await walker.hand(walker.message(contentOf({ photo: 0 }, 'first')));
  await walker.says('Ajrak chadar');
  await walker.hand(walker.message({ kind: 'image', file: files[0] ?? { ref: '' }, caption: 'Multani lamp 1800', album: 'second' }));
  await walker.hand(walker.message(contentOf({ photo: 1 }, 'first')));
  const two = await walker.talking();
  expect(two.stack.map(hashesOf).map((hashes) => hashes?.length)).toEqual([2, 1]);
  expect(two.stack.at(-1)?.state.asked?.step).toBe('stock');

  await walker.says('cancel');
  await walker.says('cancel');
  await walker.hand(walker.message(contentOf({ photo: 2 }, 'second')));
  const { stack, parked } = await walker.talking();
  expect(stack).toEqual([]);
  expect(parked.map(hashesOf).map((hashes) => hashes?.length)).toEqual([2, 2]);
  expect(answersOf(parked.at(-1)?.state ?? { log: [], given: {} }).title, 'what was added to last is gone on with').toBe('Multani lamp');
});
