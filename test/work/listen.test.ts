import { expect, test, vi } from 'vitest';
import type { Sound } from '../../src/assistant/model.ts';
import type { InboundMessage } from '../../src/conversation/message.ts';
import type { Conversation } from '../../src/conversation/turn.ts';
import type { House, Transcribe } from '../../src/work/house.ts';
import { listen } from '../../src/work/turns/listen.ts';
import { soundOf } from '../../src/work/turns/sound.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
  ['a voice note of Telegram, which is called .oga', 'OggS…', 'audio/ogg', 'voice.ogg', 'audio/ogg'],
  ['one of WhatsApp, with the codec beside its type', 'OggS…', 'audio/ogg; codecs=opus', 'voice.ogg', 'audio/ogg'],
  ['one whose first bytes tell nothing', 'speech', 'audio/ogg; codecs=opus', 'voice.ogg', 'audio/ogg'],
  ['one that is none of what its type says', '\x1a\x45\xdf\xa3…', 'audio/ogg', 'voice.webm', 'audio/webm'],
  ['a recording of an iPhone', '\0\0\0\x20ftypM4A ', 'audio/mp4', 'voice.m4a', 'audio/mp4'],
  ['a song', 'ID3…', undefined, 'voice.mp3', 'audio/mpeg'],
])('%s has a name that says its form', (_, begins, mime, name, as) => {
  expect(soundOf(bytes(begins), mime)).toEqual({ bytes: bytes(begins), name, mime: as });
});

test.each([
  ['an old telephone’s', '#!AMR', 'audio/amr'],
  ['nothing', '', 'audio/ogg'],
  ['a type that is no sound', 'words', 'constructor'],
])('%s cannot be listened to', (_, begins, mime) => {
  expect(soundOf(bytes(begins), mime)).toBeUndefined();
});

const now = new Date('2026-11-23T10:00:00Z');
const someone = { person: { id: 7, language: 'ur', consented: true }, hushedUntil: null } as Conversation;
const note = (more = {}): InboundMessage => ({
  id: 'm1',
  channel: 'app',
  address: 'a',
  at: now.toISOString(),
  content: { kind: 'voice', file: { ref: 'f' }, mime: 'audio/ogg; codecs=opus', ...more },
});

/** A house in which time goes by at once where somebody waits for it. */
function houseThat(transcribe: Transcribe, fetched: object = { ok: true, bytes: bytes('OggS…') }) {
  const fetch = vi.fn(async () => fetched);
  const time = { ms: () => 0, pause: async () => undefined };
  return { house: { senses: { transcribe }, channels: { app: { fetch } }, time, now: () => now } as unknown as House, fetch };
}

test('who speaks it, and which language, is told to whoever listens', async () => {
  const asked: { sound: Sound; of: object }[] = [];
  const { house } = houseThat(async (sound, of) => {
    asked.push({ sound, of });
    return ' اجرک  شال\n2400 ';
  });
  // Here nobody is given up on.
  const patient = {
    ...house,
    time: { ...house.time, pause: (_: number, stop?: AbortSignal) => new Promise<void>((resolve) => stop?.addEventListener('abort', () => resolve())) },
  };
  expect(await listen(patient, someone, note())).toEqual({ kind: 'voice', heard: 'اجرک شال 2400' });
  expect(asked).toEqual([{ sound: { bytes: bytes('OggS…'), name: 'voice.ogg', mime: 'audio/ogg' }, of: { person: 7, language: 'ur' } }]);
});

test('whoever never answers is not waited for', async () => {
  const { house } = houseThat(() => new Promise(() => undefined));
  expect(await listen(house, someone, note())).toEqual({ kind: 'voice' });
});

test('what is too long, gone or no sound is told as that, and nobody is asked to listen', async () => {
  const never: Transcribe = () => {
    throw new Error('asked');
  };
  expect(await listen(houseThat(never).house, someone, note({ seconds: 181 }))).toEqual({ kind: 'voice', lacks: 'too-long' });
  expect(await listen(houseThat(never).house, someone, note({ file: { ref: 'f', bytes: 5_000_000 } }))).toEqual({ kind: 'voice', lacks: 'too-long' });
  expect(await listen(houseThat(never, { ok: false, why: 'too-large' }).house, someone, note())).toEqual({ kind: 'voice', lacks: 'too-long' });
  expect(await listen(houseThat(never, { ok: false, why: 'gone' }).house, someone, note())).toEqual({ kind: 'voice', lacks: 'gone' });
  expect(await listen(houseThat(never, { ok: true, bytes: bytes('#!AMR') }).house, someone, note({ mime: 'audio/amr' }))).toEqual({
    kind: 'voice',
    lacks: 'unclear',
  });
});

test('nobody listens to who has not agreed to it, nor where the owner answers by hand', async () => {
  const { house, fetch } = houseThat(async () => 'words');
  expect(await listen(house, { ...someone, person: { ...someone.person, consented: false } }, note())).toEqual({ kind: 'voice' });
  expect(await listen(house, { ...someone, hushedUntil: new Date(now.getTime() + 1) }, note())).toEqual({ kind: 'voice' });
  expect(fetch).not.toHaveBeenCalled();
});
