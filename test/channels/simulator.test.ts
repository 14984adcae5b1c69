import { expect, test } from 'vitest';
import { telegram, whatsappCloud, whatsappWeb } from '../../src/channels/abilities.ts';
import { makeSimulator, type Shown } from '../../src/channels/simulator/simulator.ts';
import { type InboundMessage, isMessage } from '../../src/conversation/message.ts';
import { keepsTheContract } from './contract.ts';

async function started() {
  const received: InboundMessage[] = [];
  const simulator = makeSimulator({ name: 'telegram', abilities: telegram, now: () => new Date('2026-03-01T10:00:00Z') });
  await simulator.start?.(async (messages) => void received.push(...messages.filter(isMessage)));
  return { simulator, received, phone: simulator.phone('ali', { name: 'Ali' }) };
}

const controls = (...labels: readonly string[]) => ({ as: 'buttons' as const, items: labels.map((label, at) => ({ id: `c:${label}:${at}`, label })) });

test('what is typed is handed over with who typed it, and stands on the screen', async () => {
  const { phone, received } = await started();
  const message = await phone.types('Salam');
  expect(received).toEqual([
    { ...message, channel: 'telegram', address: 'ali', at: '2026-03-01T10:00:00.000Z', content: { kind: 'text', text: 'Salam' }, profile: { name: 'Ali' } },
  ]);
  expect(phone.screen()).toEqual([{ id: message.id, by: 'person', text: 'Salam', edited: false, at: '2026-03-01T10:00:00.000Z' }]);
});

test('a control is tapped by its id, its label or its number, the newest of that name first', async () => {
  const { simulator, phone } = await started();
  await simulator.send('ali', { text: 'one', controls: controls('Buy', 'Back') });
  const second = await simulator.send('ali', { text: 'two', controls: controls('\u2068Back\u2069', 'Menu') });
  const on = second.ok ? second.ids[0] : undefined;
  expect((await phone.taps('Back')).content).toEqual({ kind: 'tap', control: 'c:\u2068Back\u2069:0', on });
  expect((await phone.taps(2)).content).toEqual({ kind: 'tap', control: 'c:Menu:1', on });
  expect((await phone.taps('c:Buy:0')).content).toMatchObject({ control: 'c:Buy:0' });
  await expect(phone.taps('Sell')).rejects.toThrow('nothing shown can be tapped as Sell');
});

test('a message is changed where it stands, or said anew when it is gone', async () => {
  const { simulator, phone } = await started();
  const told: Shown[] = [];
  const stop = phone.onShown((shown) => told.push(shown));
  const first = await simulator.send('ali', { text: 'page 1' });
  const id = first.ok ? (first.ids[0] ?? '') : '';
  await simulator.send('ali', { text: 'other' });
  expect(await simulator.send('ali', { text: 'page 2', replaces: id })).toEqual({ ok: true, ids: [id] });
  await simulator.send('ali', { text: 'page 3', replaces: 'long gone' });
  stop();
  await simulator.send('ali', { text: 'not listened to' });
  expect(phone.screen().map(({ text, edited }) => [text, edited])).toEqual([
    ['page 2', true],
    ['other', false],
    ['page 3', false],
    ['not listened to', false],
  ]);
  expect(told.map(({ text }) => text)).toEqual(['page 1', 'other', 'page 2', 'page 3']);
});

test('a photo is kept to be fetched, within a limit', async () => {
  const { simulator, phone } = await started();
  const { content } = await phone.sendsPhoto(new Uint8Array([1, 2, 3]), 'a lamp');
  if (content.kind !== 'image') throw new Error('a photo is an image');
  expect(content).toMatchObject({ caption: 'a lamp', file: { bytes: 3 } });
  expect(await simulator.fetch(content.file, 10)).toEqual({ ok: true, bytes: new Uint8Array([1, 2, 3]) });
  expect(await simulator.fetch(content.file, 2)).toEqual({ ok: false, why: 'too-large' });
  expect(await simulator.fetch({ ref: 'unknown' }, 10)).toEqual({ ok: false, why: 'gone' });
});

test('who blocked us cannot be written to until they write', async () => {
  const { simulator, phone } = await started();
  await phone.sends({ kind: 'blocked' });
  expect(await simulator.send('ali', { text: 'hello' })).toMatchObject({ ok: false, why: 'blocked' });
  await phone.types('back again');
  expect(await simulator.send('ali', { text: 'hello' })).toMatchObject({ ok: true });
});

test('a message rewritten is the same message with new words', async () => {
  const { phone, received } = await started();
  const first = await phone.types('2400');
  await phone.rewrites(first, '2600');
  expect(received[1]).toMatchObject({ ref: first.ref, edits: first.ref, content: { text: '2600' } });
  expect(received[1]?.id).not.toBe(first.id);
  expect(phone.screen().map(({ text, edited }) => [text, edited])).toEqual([['2600', true]]);
});

test('nobody writes before there is somebody to receive it', async () => {
  const simulator = makeSimulator({ name: 'telegram', abilities: telegram });
  await expect(simulator.phone('ali').types('hello')).rejects.toThrow('telegram was not started');
});

/** Whatever a phone of it can do, its owner sees the same; the one thing that goes wrong there is that somebody blocks us. */
for (const abilities of Object.entries({ telegram, 'whatsapp-cloud': whatsappCloud, 'whatsapp-web': whatsappWeb }))
  keepsTheContract({
    name: `simulator as ${abilities[0]}`,
    troubles: ['blocked'],
    opensFiles: false,
    async open(pictures, documents) {
      const channel = makeSimulator({ name: abilities[0], abilities: abilities[1] });
      await channel.start?.(async () => undefined);
      const phone = channel.phone('ali');
      return {
        channel,
        address: phone.address,
        seen: () =>
          phone.screen().map(({ text, picture, document, place, link, controls }) => {
            const bytes = document && documents.get(document.hash);
            return {
              text,
              labels: controls?.items.map(({ label }) => label) ?? [],
              ...(picture !== undefined && { picture: pictures.get(picture) ?? new Uint8Array() }),
              ...(document && bytes && { document: { name: document.name, bytes } }),
              ...(place && { place }),
              ...(link && { links: [link] }),
            };
          }),
        next: async () => void (await phone.sends({ kind: 'blocked' })),
        complaints: () => [],
        close: async () => channel.stop?.(),
      };
    },
  });
