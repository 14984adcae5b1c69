import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeInbox } from '../../src/store/inbox.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let inbox: ReturnType<typeof makeInbox>;
beforeAll(async () => {
  setting = await shopSetting();
  inbox = makeInbox(setting.pool);
});
afterAll(() => setting.close());

const channel = 'whatsapp-cloud';
const name = (nth: number) => `PK.${nth}`;

test('the first name the platform tells is kept with the number', async () => {
  const before = await inbox.open(channel, '923001', undefined);
  const named = await inbox.open(channel, '923001', undefined, name(1));
  expect(named).toMatchObject({ id: before.id, alias: name(1), revision: before.revision + 1 });
  expect(await inbox.open(channel, '923001', undefined, name(1))).toEqual(named);
});

test('who hides the number later is who they were, and is answered where they wrote last', async () => {
  const known = await inbox.open(channel, '923002', undefined, name(2));
  expect(await inbox.open(channel, name(2), undefined)).toMatchObject({ id: known.id, address: name(2) });
  expect(await inbox.open(channel, '923002', undefined, name(2))).toMatchObject({ id: known.id, address: '923002' });
});

test('a number that changed hands is not the old person, who is written to no more', async () => {
  const old = await inbox.open(channel, '923003', { name: 'Amina' }, name(3));
  const stranger = await inbox.open(channel, '923003', { name: 'Zafar' }, name(33));
  expect(stranger.person.id).not.toBe(old.person.id);
  expect(stranger.person.name).toBe('Zafar');
  expect(await inbox.load(old.id)).toMatchObject({ blocked: true, person: { name: 'Amina' } });
  // They write again by their name, from a new number.
  expect(await inbox.open(channel, '923333', undefined, name(3))).toMatchObject({ id: old.id, address: '923333' });
});

test('who has a new number is the same person; one where somebody is already is left to them', async () => {
  const moving = await inbox.open(channel, '923004', undefined, name(4));
  await inbox.move(channel, '923004', '923444');
  await inbox.move(channel, '923004', '923444');
  expect(await inbox.open(channel, '923444', undefined, name(44))).toMatchObject({ id: moving.id, alias: name(44) });
  const other = await inbox.open(channel, '923005', undefined);
  await inbox.move(channel, '923444', '923005');
  expect((await inbox.open(channel, '923005', undefined)).id).toBe(other.id);
  expect((await inbox.open(channel, '923444', undefined)).id).toBe(moving.id);
});

test('many who meet at the same moment meet once', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => inbox.open(channel, '923006', undefined, name(6))));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
});
