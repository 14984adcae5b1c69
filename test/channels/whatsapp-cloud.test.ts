import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { meanings } from '../../src/channels/whatsapp-cloud/errors.ts';
import { makeWhatsappCloud, type WhatsappCloudOptions } from '../../src/channels/whatsapp-cloud/whatsapp-cloud.ts';
import { isMessage } from '../../src/conversation/message.ts';
import { type GraphApi, startGraphApi } from '../support/graph-api.ts';
import { keepsTheContract } from './contract.ts';
import { closing, Lines, picture } from './telegram-bench.ts';

const phone = '923001234567';

const optionsFor = (api: GraphApi, { log }: Lines, more: Partial<WhatsappCloudOptions> = {}): WhatsappCloudOptions => ({
  token: api.token,
  phoneNumberId: api.phoneNumberId,
  appSecret: api.appSecret,
  verifyToken: api.verifyToken,
  apiRoot: api.root,
  openPicture: async () => picture,
  log,
  ...more,
});

keepsTheContract({
  name: 'whatsapp-cloud',
  samples: new URL('./samples/whatsapp-cloud/', import.meta.url),
  async open(pictures, documents) {
    const api = await startGraphApi();
    const person = api.person(phone);
    person.types('Salam');
    const openPicture = async (hash: string): Promise<Uint8Array> => pictures.get(hash) ?? Buffer.from('');
    const openDocument = async (hash: string): Promise<Uint8Array> => documents.get(hash) ?? Promise.reject(new Error('no such document'));
    const channel = makeWhatsappCloud(optionsFor(api, new Lines(), { openPicture, openDocument }));
    const closed = makeWhatsappCloud(optionsFor(api, new Lines(), { apiRoot: 'http://127.0.0.1:1' }));
    let down = false;
    return {
      channel: { ...channel, send: (address, message) => (down ? closed : channel).send(address, message) },
      address: phone,
      seen: () => person.seen.map(({ link, ...seen }) => ({ ...seen, links: link ? [link] : [] })),
      next(trouble) {
        if (trouble === 'down') down = true;
        if (trouble === 'blocked') person.gone = true;
        if (trouble === 'try-later') api.fails({ code: 130429, status: 429 });
        if (trouble === 'unknown') api.fails({ drop: 'after' });
        if (trouble === 'refused') api.fails({ code: 131009 });
      },
      complaints: () => api.complaints,
      async close() {
        await Promise.all([closing(channel), closing(closed)]);
        await api.stop();
      },
    };
  },
});

let api: GraphApi;
let channel: Channel;
let lines: Lines;
let now: number;
const read = (raw: unknown) => channel.read(raw).filter(isMessage);

beforeEach(async () => {
  now = Date.parse('2026-11-22T09:00:00Z');
  api = await startGraphApi(() => now);
  lines = new Lines();
  channel = makeWhatsappCloud(optionsFor(api, lines, { now: () => now }));
});

afterEach(async () => {
  await closing(channel);
  await api.stop();
  expect(api.complaints).toEqual([]);
  expect(lines.all.join('\n')).not.toContain(api.token);
});

describe('what a send comes to', () => {
  const send = () => channel.send(phone, { text: 'Salam' });
  beforeEach(() => void api.person(phone).types('Salam'));

  it.each(Object.entries(meanings))('code %s', async (code, { why, afterMs }) => {
    api.fails({ code: Number(code), title: 'Title of the platform' });
    expect(await send()).toMatchObject({ ok: false, why, detail: `${code} Title of the platform`, ...(afterMs !== undefined && { afterMs }) });
  });

  it.each([
    [{ code: 987654, status: 400 }, 'refused'],
    [{ code: 987654, status: 500 }, 'try-later'],
    [{ html: 502 }, 'try-later'],
    // A gateway's no says nothing of the message.
    [{ html: 403 }, 'try-later'],
    [{ html: 200 }, 'unknown'],
    [{ drop: 'before' as const }, 'unknown'],
    [{ drop: 'after' as const }, 'unknown'],
  ])('%j', async (fault, why) => {
    api.fails(fault);
    expect(await send()).toMatchObject({ ok: false, why });
  });

  it('a day after they wrote, the window is closed', async () => {
    now += 86_400_001;
    expect(await send()).toMatchObject({ ok: false, why: 'window-closed' });
  });

  it('the operator is told of what only they can mend', async () => {
    api.fails({ code: 190, status: 401 });
    expect(await send()).toMatchObject({ why: 'try-later' });
    expect(lines.like(/error the platform refuses this account.*"190"/)).toHaveLength(1);
  });
});

test('whoever hides the number is written to by the id they have with this business', async () => {
  const person = api.person('923330000001', { userId: 'PK.13491208655302741918' });
  person.hidesNumber();
  const [message] = read(person.types('Salam'));
  expect(message?.address).toBe('PK.13491208655302741918');
  expect(await channel.send(message?.address ?? '', { text: 'Wa alaikum assalam' })).toMatchObject({ ok: true });
  expect(person.seen.map(({ text }) => text)).toEqual(['Wa alaikum assalam']);
});

test('a tap gives back what the button bore, and the message it stood on', async () => {
  const person = api.person(phone);
  person.types('Salam');
  const sent = await channel.send(phone, { text: 'Which?', controls: { as: 'buttons', items: [{ id: 'f:card:listing=A12', label: 'Ajrak' }] } });
  expect(channel.read(person.taps('Ajrak'))).toMatchObject([{ content: { kind: 'tap', control: 'f:card:listing=A12', on: sent.ok ? sent.ids[0] : '' } }]);
});

describe('pictures', () => {
  beforeEach(() => void api.person(phone).types('Salam'));

  it('are uploaded once in 25 days', async () => {
    let opened = 0;
    const openPicture = async () => {
      opened += 1;
      return picture;
    };
    const counted = makeWhatsappCloud(optionsFor(api, lines, { openPicture, now: () => now }));
    for (let times = 0; times < 3; times++) await counted.send(phone, { text: 'Lamp', picture: 'lamp' });
    expect(opened).toBe(1);
    now += 26 * 86_400_000;
    api.people.get(phone)?.types('Still here');
    expect(await counted.send(phone, { text: 'Lamp', picture: 'lamp' })).toMatchObject({ ok: true });
    expect(opened).toBe(2);
    await closing(counted);
  });

  it('that the platform refuses leave the words and the buttons', async () => {
    api.fails({ code: 131053, of: 'media' });
    const items = [{ id: 'c:menu', label: 'Menu' }];
    expect(await channel.send(phone, { text: 'Lamp', picture: 'lamp', controls: { as: 'buttons', items } })).toMatchObject({ ok: true });
    expect(api.people.get(phone)?.seen).toMatchObject([{ text: 'Lamp', labels: ['Menu'] }]);
    expect(lines.like(/warn the platform refused a picture/)).toHaveLength(1);
  });

  it('that the platform refuses, or our store does not give, are refused where there are no words', async () => {
    api.fails({ code: 131053, of: 'media' });
    expect(await channel.send(phone, { text: '', picture: 'lamp' })).toMatchObject({ ok: false, why: 'refused' });
    const without = makeWhatsappCloud(optionsFor(api, lines, { openPicture: () => Promise.reject(new Error('no disk')) }));
    expect(await without.send(phone, { text: '', picture: 'lamp' })).toMatchObject({ ok: false, why: 'refused' });
    expect(api.people.get(phone)?.seen).toEqual([]);
    await closing(without);
  });
});

describe('what a person sent', () => {
  const photo = Buffer.from('a photo of a chadar');
  const fileOf = () => {
    const [message] = read(api.person(phone).sendsPhoto(photo, 'Ajrak 2400'));
    if (message?.content.kind !== 'image') throw new Error('a photo is an image');
    return message.content.file;
  };

  it('is fetched by its id', async () => {
    expect(await channel.fetch(fileOf(), 1000)).toEqual({ ok: true, bytes: photo });
  });

  it('is fetched by another address where the first has died, and is gone where that is dead as well', async () => {
    const file = fileOf();
    api.fails({ html: 404, of: 'file' });
    expect(await channel.fetch(file, 1000)).toEqual({ ok: true, bytes: photo });
    api.fails({ html: 404, of: 'file', times: 2 });
    expect(await channel.fetch(file, 1000)).toEqual({ ok: false, why: 'gone' });
  });

  it('is too large, gone, or to be asked for later', async () => {
    const file = fileOf();
    expect(await channel.fetch(file, 5)).toEqual({ ok: false, why: 'too-large' });
    expect(await channel.fetch({ ref: '12345' }, 1000)).toEqual({ ok: false, why: 'gone' });
    api.fails({ code: 131000, status: 500, of: 'media' });
    expect(await channel.fetch(file, 1000)).toEqual({ ok: false, why: 'try-later' });
    api.fails({ html: 503, of: 'file' });
    expect(await channel.fetch(file, 1000)).toEqual({ ok: false, why: 'try-later' });
  });
});

describe('the webhook', () => {
  const { parse } = JSON;

  it('believes what is signed over the bytes as they came', () => {
    const { bytes, headers } = api.signed(api.person(phone).types('میرا آرڈر کہاں ہے / 我的订单'));
    expect(channel.webhook?.verify(headers, bytes)).toBe(true);
    expect(channel.read(parse(bytes.toString('utf8')))).toMatchObject([{ content: { text: 'میرا آرڈر کہاں ہے / 我的订单' } }]);
    expect(channel.webhook?.verify(headers, Buffer.from(JSON.stringify(parse(bytes.toString('utf8')))))).toBe(false);
  });

  it.each([
    ['no signature', {}],
    ['half a signature', { 'x-hub-signature-256': 'sha256=abc' }],
    ["somebody else's", { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }],
    ['two of them', { 'x-hub-signature-256': ['sha256=0', 'sha256=1'] }],
  ])('does not believe %s', (_, headers) => {
    expect(channel.webhook?.verify(headers, Buffer.from('{}'))).toBe(false);
  });

  it('answers the question whether it is ours, to who knows the word', () => {
    const asked = { 'hub.mode': 'subscribe', 'hub.verify_token': api.verifyToken, 'hub.challenge': '1158201444' };
    expect(channel.webhook?.challenge?.(asked)).toBe('1158201444');
    expect(channel.webhook?.challenge?.({ ...asked, 'hub.verify_token': 'guess' })).toBeUndefined();
    expect(channel.webhook?.challenge?.({ ...asked, 'hub.mode': 'unsubscribe' })).toBeUndefined();
    expect(channel.webhook?.challenge?.({})).toBeUndefined();
  });
});

test('what was read bears two ticks, and shows that an answer is being written', async () => {
  const person = api.person(phone);
  const [message] = read(person.types('Salam'));
  await channel.acknowledge?.(message?.receipt ?? '');
  expect([person.read, person.answering]).toEqual([[message?.id], []]);
  const to = { address: phone, receipt: message?.receipt ?? '' };
  await channel.typing?.(to);
  expect(person.answering).toEqual([message?.id]);
  api.fails({ code: 131000, status: 500 });
  await channel.typing?.(to);
  expect(lines.like(/warn a message was not marked as read/)).toHaveLength(1);
});
