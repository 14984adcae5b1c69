import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InboundMessage } from '../../src/conversation/message.ts';
import { makeInbox } from '../../src/store/turns/inbox.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let inbox: ReturnType<typeof makeInbox>;
beforeAll(async () => {
  setting = await shopSetting();
  inbox = makeInbox(
    setting.pool,
    () => new Date(),
    () => [{ channel: 'telegram', since: null }],
  );
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

let news = 0;
/** What the platform says when somebody has another number. */
const moved = (from: string, to: string, at = new Date(), id = `moved-${++news}`): InboundMessage => ({
  id,
  channel,
  address: from,
  at: at.toISOString(),
  content: { kind: 'moved', to },
});
const move = (message: InboundMessage) => inbox.move(message, message.content.kind === 'moved' ? message.content.to : '');
const later = () => new Date(Date.now() + 60_000);
const earlier = () => new Date(Date.now() - 60_000);

test('who has a new number is the same person, with a name the platform has for it or without', async () => {
  const moving = await inbox.open(channel, '923004', undefined, name(4));
  await move(moved('923004', '923444'));
  expect(await inbox.open(channel, '923444', undefined, name(44))).toMatchObject({ id: moving.id, alias: name(44) });
  const nameless = await inbox.open(channel, '923014', undefined);
  await move(moved('923014', '923414'));
  expect((await inbox.open(channel, '923414', undefined)).id).toBe(nameless.id);
  // Whoever gets the old number is somebody else, without any name too.
  expect((await inbox.open(channel, '923014', undefined)).person.id).not.toBe(nameless.person.id);
});

test('the same news again, when the old number has somebody else already, is nothing', async () => {
  const moving = await inbox.open(channel, '923007', undefined);
  const news = moved('923007', '923707');
  await Promise.all([move(news), move(news)]);
  const next = await inbox.open(channel, '923007', undefined);
  await move(news);
  expect((await inbox.open(channel, '923007', undefined)).id).toBe(next.id);
  expect((await inbox.open(channel, '923707', undefined)).id).toBe(moving.id);
});

test('who was at the new number before has left it, and is written to no more', async () => {
  const before = await inbox.open(channel, '923008', undefined, name(8));
  await setting.prisma.outbox.create({ data: { conversationId: before.id, bubble: { words: [] }, lane: 'notice', dueAt: later() } });
  const moving = await inbox.open(channel, '923018', undefined, name(18));
  await move(moved('923018', '923008', later()));
  expect(await inbox.open(channel, '923008', undefined, name(28))).toMatchObject({ id: moving.id });
  expect(await inbox.load(before.id)).toMatchObject({ blocked: true });
  expect(await setting.prisma.outbox.findFirst({ where: { conversationId: before.id } })).toMatchObject({ outcome: 'blocked' });
  // They come back by their name.
  expect((await inbox.open(channel, '923808', undefined, name(8))).id).toBe(before.id);
});

test('news that come after the first words from the new number leave those to whoever said them, and the old number to nobody', async () => {
  const old = await inbox.open(channel, '923009', undefined);
  const there = await inbox.open(channel, '923909', undefined);
  // As the turn of their first words keeps it.
  await setting.prisma.conversation.update({ where: { id: there.id }, data: { heardAt: new Date() } });
  await move(moved('923009', '923909', earlier()));
  expect((await inbox.open(channel, '923909', undefined)).id).toBe(there.id);
  expect((await inbox.open(channel, '923009', undefined)).person.id).not.toBe(old.person.id);
});

test('who hid the number from the first word on and shows it later is who they were', async () => {
  const hidden = await inbox.open(channel, name(10), undefined);
  const shown = await inbox.open(channel, '923010', undefined, name(10));
  expect(shown).toMatchObject({ id: hidden.id, address: '923010', alias: name(10) });
  expect((await inbox.open(channel, name(10), undefined)).id).toBe(hidden.id);
  expect((await inbox.open(channel, '923010', undefined, name(10))).id).toBe(hidden.id);
});

test('who comes to a number that had somebody else is answered there, who had it is not', async () => {
  const before = await inbox.open(channel, '923011', undefined, name(11));
  const hidden = await inbox.open(channel, name(12), undefined);
  expect(await inbox.open(channel, '923011', undefined, name(12))).toMatchObject({ id: hidden.id, address: '923011' });
  expect(await inbox.load(before.id)).toMatchObject({ blocked: true });
});

test.each(['a stranger writes', 'somebody moves there'])(
  'a number changed hands, %s: what waited for who had it goes to their Telegram, to nobody else',
  async (how) => {
    const at = how === 'a stranger writes' ? '923012' : '923013';
    const old = await inbox.open(channel, at, undefined, name(Number(at)));
    const { id: telegram } = await setting.prisma.conversation.create({ data: { channel: 'telegram', address: at, personId: old.person.id } });
    await setting.prisma.outbox.create({ data: { conversationId: old.id, bubble: { words: [] }, lane: 'notice', dueAt: later() } });
    if (how === 'a stranger writes') await inbox.open(channel, at, undefined, 'PK.other');
    else {
      await inbox.open(channel, '923113', undefined);
      await move(moved('923113', at, later()));
    }
    const told = await setting.prisma.outbox.findMany({ where: { conversation: { personId: old.person.id } }, orderBy: { id: 'asc' } });
    expect(told).toMatchObject([
      { conversationId: old.id, outcome: 'elsewhere' },
      { conversationId: telegram, outcome: null },
    ]);
  },
);

test('many who meet at the same moment meet once', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => inbox.open(channel, '923006', undefined, name(6))));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
});
