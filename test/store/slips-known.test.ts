import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ShopDoor } from '../../src/shop/shop.ts';
import { makePictures, type PictureStore } from '../../src/store/files/pictures.ts';
import { shopDoor } from '../../src/store/goods/shop-door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { nextSlip, screenshot, someSlip, ways } from '../support/slip-pictures.ts';
import { type ShopSetting, seeded, shopSetting, tell } from './shop-setting.ts';

let setting: ShopSetting;
let folder: string;
let pictures: PictureStore;
beforeAll(async () => {
  setting = await shopSetting();
  folder = await mkdtemp(join(tmpdir(), 'sarai-slips-'));
  pictures = makePictures(folder, setting.prisma);
});
afterAll(async () => {
  await setting.close();
  await rm(folder, { recursive: true });
});

const chance = seeded(3);

/** A person's turn in a house whose pictures can be opened. */
async function as<T>(person: number, turn: (door: ShopDoor) => Promise<T>): Promise<T> {
  const unit = openUnit(setting);
  const result = await turn(shopDoor(unit, { id: person }, tell, () => setting.clock.now, chance, undefined, pictures.open));
  await unit.commit();
  return result;
}

async function kept(picture: Uint8Array): Promise<string> {
  const answer = await pictures.keep(picture);
  if (!answer.ok) throw new Error(answer.why);
  return answer.hash;
}

/** Somebody's order, and a slip sent for it. */
async function paidBySlip(buyer: number, code: string, picture: Uint8Array): Promise<string> {
  const number = await setting.order(buyer, code);
  const hash = await kept(picture);
  expect(await as(buyer, (door) => door.sendProof(number, hash))).toEqual({ ok: true });
  return number;
}

const useSeenBy = async (person: number, number: string) => (await as(person, (door) => door.order(number)))?.proof?.used;

test('a copy that is not the same file is told to the seller with the other number, and to nobody else', async () => {
  const seller = await setting.seller({ stock: 100 });
  const [one, two] = [await setting.person('Sana'), await setting.person('Omar')];
  const slip = someSlip(0, chance);
  const picture = await screenshot(slip);
  const first = await paidBySlip(one, seller.code, picture);
  expect(await useSeenBy(seller.id, first)).toBeNull();

  const honest = await paidBySlip(two, seller.code, await screenshot(nextSlip(slip, chance)));
  expect(await useSeenBy(seller.id, honest)).toBeNull();

  const copy = await paidBySlip(two, seller.code, (await ways.cropped?.(picture, chance)) ?? picture);
  expect(await useSeenBy(seller.id, copy)).toEqual({ how: 'alike', order: first });
  expect(await useSeenBy(seller.id, first)).toEqual({ how: 'alike', order: copy });
  // What they bought elsewhere, and from whom, is not the buyer's to learn from this.
  expect(await useSeenBy(two, copy)).toEqual({ how: 'alike', order: null });
  // Nothing was decided by it: the seller may still say that the money is there.
  expect(await as(seller.id, (door) => door.markPaid(copy))).toEqual({ ok: true });
});

test('of an order at another shop the seller learns only that there is one', async () => {
  const [here, there] = [await setting.seller({ stock: 100 }), await setting.seller({ stock: 100 })];
  const picture = await screenshot(someSlip(2, chance));
  const again = (await ways.compressed?.(picture, chance)) ?? picture;
  const elsewhere = await paidBySlip(await setting.person('Sana'), there.code, picture);
  // Neither the buyer nor the shop is the same: it is found among the nearest of all.
  const number = await paidBySlip(await setting.person('Omar'), here.code, again);
  expect(await useSeenBy(here.id, number)).toEqual({ how: 'alike', order: null });
  expect(await useSeenBy(there.id, elsewhere)).toEqual({ how: 'alike', order: null });
  // The very same picture is certain, and more than likeness.
  const same = await paidBySlip(await setting.person('Umar'), here.code, again);
  expect(await useSeenBy(here.id, same)).toEqual({ how: 'same', order: number });
});

test('a newer slip of the same order is not held against it, and nobody else sends a slip for it', async () => {
  const seller = await setting.seller({ stock: 100 });
  const [buyer, stranger] = [await setting.person('Sana'), await setting.person('Nobody')];
  const picture = await screenshot(someSlip(4, chance));
  const number = await paidBySlip(buyer, seller.code, picture);
  const again = await kept((await ways.compressed?.(picture, chance)) ?? picture);
  expect(await as(stranger, (door) => door.sendProof(number, again))).toEqual({ ok: false, why: 'not_found' });
  expect(await as(buyer, (door) => door.sendProof(number, again))).toEqual({ ok: true });
  expect(await useSeenBy(seller.id, number)).toBeNull();
});
