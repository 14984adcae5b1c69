import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { makeTelegram, type TelegramOptions } from '../../src/channels/telegram/telegram.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { keepsTheContract } from './contract.ts';
import { closing, Lines, optionsFor, picture } from './telegram-bench.ts';

keepsTheContract({
  name: 'telegram',
  samples: new URL('./samples/telegram/', import.meta.url),
  async open(pictures, documents) {
    const api = await startBotApi();
    const person = api.person(6001);
    const openPicture = async (hash: string): Promise<Uint8Array> => pictures.get(hash) ?? Buffer.from('');
    const openDocument = async (hash: string): Promise<Uint8Array> => documents.get(hash) ?? Promise.reject(new Error('no such document'));
    const channel = makeTelegram(optionsFor(api, new Lines(), { openPicture, openDocument }));
    const closed = makeTelegram(optionsFor({ token: api.token, root: 'http://127.0.0.1:1' }, new Lines()));
    let down = false;
    return {
      channel: { ...channel, send: (address, message) => (down ? closed : channel).send(address, message) },
      address: '6001',
      seen: () => person.heard().map(({ buttons, ...seen }) => ({ ...seen, labels: buttons.flat() })),
      next(trouble) {
        if (trouble === 'down') down = true;
        if (trouble === 'blocked') person.blocks();
        if (trouble === 'try-later') api.fails({ code: 429, description: 'Too Many Requests: retry after 7', retryAfter: 7 });
        if (trouble === 'unknown') api.fails({ drop: 'after' });
        if (trouble === 'refused') api.fails({ code: 400, description: 'Bad Request: can’t parse that' });
      },
      complaints: () => api.complaints,
      async close() {
        await Promise.all([closing(channel), closing(closed)]);
        await api.stop();
      },
    };
  },
});

let api: BotApi;
let channel: Channel;
let lines: Lines;
const make = (more: Partial<TelegramOptions> = {}): Channel => makeTelegram(optionsFor(api, lines, more));

beforeEach(async () => {
  api = await startBotApi();
  lines = new Lines();
  channel = make();
});

afterEach(async () => {
  await closing(channel);
  await api.stop();
  expect(api.complaints).toEqual([]);
  expect(lines.all.join('\n')).not.toContain(api.token);
});

describe('what a send comes to', () => {
  const send = () => channel.send('6001', { text: 'Salam' });
  beforeEach(() => void api.person(6001));

  it.each([
    [
      { code: 429, description: 'Too Many Requests: retry after 7', retryAfter: 7 },
      { why: 'try-later', afterMs: 7000 },
    ],
    [{ code: 403, description: 'Forbidden: user is deactivated' }, { why: 'blocked' }],
    [{ code: 403, description: "Forbidden: bot can't initiate conversation with a user" }, { why: 'blocked' }],
    [{ code: 400, description: 'Bad Request: chat not found' }, { why: 'blocked' }],
    [{ code: 400, description: 'Bad Request: message text is empty' }, { why: 'refused' }],
    [{ code: 401, description: 'Unauthorized' }, { why: 'refused' }],
    [{ code: 404, description: 'Not Found' }, { why: 'refused' }],
    [{ code: 500, description: 'Internal Server Error' }, { why: 'try-later' }],
    [{ html: 502 }, { why: 'try-later' }],
    // A gateway's no says nothing of the person.
    [{ html: 403 }, { why: 'try-later' }],
    [{ html: 200 }, { why: 'unknown' }],
    [{ drop: 'before' as const }, { why: 'unknown' }],
    [{ drop: 'after' as const }, { why: 'unknown' }],
  ])('%j', async (fault, expected) => {
    api.fails(fault);
    expect(await send()).toMatchObject({ ok: false, ...expected });
  });

  it('an unknown chat is as good as blocked', async () => expect(await channel.send('7777', { text: 'x' })).toMatchObject({ ok: false, why: 'blocked' }));

  it('an edit whose outcome is unknown can be done again', async () => {
    const sent = await send();
    const replaces = sent.ok ? (sent.ids[0] ?? '') : '';
    api.fails({ drop: 'after' });
    expect(await channel.send('6001', { text: 'Page 2', replaces })).toMatchObject({ ok: false, why: 'try-later' });
    expect(await channel.send('6001', { text: 'Page 2', replaces })).toEqual({ ok: true, ids: [replaces] });
  });
});

describe('pictures', () => {
  it('are uploaded once', async () => {
    let opened = 0;
    const openPicture = async (): Promise<Uint8Array> => {
      opened += 1;
      return picture;
    };
    channel = make({ openPicture });
    const person = api.person(6001);
    for (const text of ['one', 'two']) await channel.send('6001', { text, picture: 'lamp' });
    expect(opened).toBe(1);
    expect(person.heard().map((shown) => shown.picture)).toEqual([new Uint8Array(picture), new Uint8Array(picture)]);
  });

  it('are uploaded again when the platform forgot them', async () => {
    const person = api.person(6001);
    await channel.send('6001', { text: 'one', picture: 'lamp' });
    api.fails({ code: 400, description: 'Bad Request: wrong file identifier/HTTP URL specified' });
    expect(await channel.send('6001', { text: 'two', picture: 'lamp' })).toMatchObject({ ok: true });
    expect(person.heard()[1]?.picture).toBeDefined();
  });

  it('that are refused leave the words and the buttons', async () => {
    const person = api.person(6001);
    api.fails({ code: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' });
    const controls = { as: 'buttons', items: [{ id: 'c:menu', label: 'Menu' }] } as const;
    expect(await channel.send('6001', { text: 'Lamp', picture: 'lamp', controls })).toMatchObject({ ok: true });
    expect(person.heard()).toMatchObject([{ text: 'Lamp', buttons: [['Menu']] }]);
  });

  it('that our store does not give leave the words at once', async () => {
    const person = api.person(6001);
    channel = make({ openPicture: () => Promise.reject(new Error('no disk')) });
    expect(await channel.send('6001', { text: 'Lamp', picture: 'lamp' })).toMatchObject({ ok: true });
    expect(person.heard()).toMatchObject([{ text: 'Lamp' }]);
    expect(await channel.send('6001', { text: '', picture: 'lamp' }), 'there are no words').toMatchObject({ ok: false, why: 'refused' });
  });
});

describe('buttons', () => {
  const rowsOf = async (...labels: string[]): Promise<unknown> => {
    const person = api.person(6001);
    await channel.send('6001', { text: '?', controls: { as: 'buttons', items: labels.map((label, at) => ({ id: `c:${at}`, label })) } });
    return person.heard()[0]?.buttons;
  };

  it('with short labels share a row', async () => {
    expect(await rowsOf('Yes', 'No')).toEqual([['Yes', 'No']]);
    expect(await rowsOf('1', '2', '3', '4')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(await rowsOf('1', '2', '3', '4', '5')).toEqual([
      ['1', '2', '3'],
      ['4', '5'],
    ]);
  });

  it('with long ones do not', async () => {
    expect(await rowsOf('A rather long label', 'Yes', 'No', 'Another long label')).toEqual([['A rather long label'], ['Yes', 'No'], ['Another long label']]);
  });
});

describe('a link to the bot', () => {
  it('bears its name, which is asked for once', async () => {
    expect(await channel.link?.('l_A12')).toBe('https://t.me/sarai_test_bot?start=l_A12');
    expect(await channel.link?.('s_KAR47')).toBe('https://t.me/sarai_test_bot?start=s_KAR47');
    expect(api.calls('getMe')).toBe(1);
  });

  it('is none while the platform is away, and one again later', async () => {
    api.fails({ code: 500, method: 'getMe' });
    expect(await channel.link?.('l_A12')).toBeUndefined();
    expect(await channel.link?.('l_A12')).toContain('start=l_A12');
  });

  it.each(['', 'x'.repeat(65), 'l_A 12', 'l_چادر', 'l_A12&start=x'])('does not bear the payload %j', async (payload) => {
    expect(await channel.link?.(payload)).toBeUndefined();
  });
});
