import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { makeTelegram, type TelegramOptions } from '../../src/channels/telegram/telegram.ts';
import { secretOf } from '../../src/channels/telegram/webhook.ts';
import { type Inbound, type InboundMessage, isMessage } from '../../src/conversation/message.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { closing, Lines, optionsFor } from './telegram-bench.ts';

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

const received: InboundMessage[] = [];
const texts = (): string[] => received.map(({ content }) => (content.kind === 'text' ? content.text : content.kind));
const receive = async (messages: readonly Inbound[]): Promise<void> => void received.push(...messages.filter(isMessage));
beforeEach(() => void received.splice(0));

describe('by long polling', () => {
  it('people are heard in their order, and taps are acknowledged', async () => {
    const person = api.person(6001, { name: 'Ayesha', language: 'ur' });
    await channel.start?.(receive);
    person.types('Salam');
    await api.delivered();
    await channel.send('6001', { text: 'Sure?', controls: { as: 'buttons', items: [{ id: 'q:buy:sure::yes', label: 'Yes' }] } });
    person.taps('Yes');
    await api.delivered();
    expect(received.map(({ content }) => content)).toMatchObject([{ text: 'Salam' }, { control: 'q:buy:sure::yes', on: String(person.heard()[0]?.id) }]);
    expect(person.spinning()).toBe(1);
    await channel.acknowledge?.(received[1]?.receipt ?? '');
    expect(person.spinning()).toBe(0);
    await expect(channel.acknowledge?.('unknown')).resolves.toBeUndefined();
  });

  it('an edit is known by the message it changes', async () => {
    const person = api.person(6001);
    await channel.start?.(receive);
    const { message } = person.types('price 800');
    person.edits(message, 'price 900');
    await api.delivered();
    expect(received[1]).toMatchObject({ edits: received[0]?.ref, content: { text: 'price 900' } });
    expect(received[1]?.id).not.toBe(received[0]?.id);
  });

  it('what could not be stored is asked for again', async () => {
    const person = api.person(6001);
    let failures = 2;
    await channel.start?.(async (messages) => {
      if (failures-- > 0) throw new Error('the database is away');
      await receive(messages);
    });
    person.types('Salam');
    await api.delivered();
    expect(texts()).toEqual(['Salam']);
    expect(failures).toBe(-1);
    expect(lines.like(/^warn/)).toHaveLength(1);
  });

  it('a broken line is mended', async () => {
    const person = api.person(6001);
    api.fails({ method: 'getUpdates', drop: 'before', times: 3 });
    api.fails({ method: 'getUpdates', html: 502 });
    await channel.start?.(receive);
    person.types('Salam');
    await api.delivered();
    expect(texts()).toEqual(['Salam']);
  });

  it('another poller is waited for, and said once', async () => {
    const person = api.person(6001);
    api.fails({ method: 'getUpdates', code: 409, description: 'Conflict: terminated by other getUpdates request', times: 3 });
    await channel.start?.(receive);
    person.types('Salam');
    await api.delivered();
    expect(lines.like(/another process/)).toHaveLength(1);
  });

  it('a webhook of an earlier life is removed', async () => {
    const person = api.person(6001);
    const before = make({ mode: 'webhook', publicUrl: 'http://127.0.0.1:1' });
    await before.start?.(receive);
    await closing(before);
    await channel.start?.(receive);
    person.types('Salam');
    await api.delivered();
    expect(api.webhookUrl).toBeUndefined();
    expect(texts()).toEqual(['Salam']);
  });

  it('a wrong token ends it with a clear word', async () => {
    const wrong = makeTelegram(optionsFor({ token: '1:wrong', root: api.root }, lines));
    await wrong.start?.(receive);
    await lines.comes(/^error .*token/);
    await closing(wrong);
  });

  it('stopping hangs up at once', async () => {
    await channel.start?.(receive);
    await api.until(() => api.calls('getUpdates') > 0);
    await closing(channel);
    expect(api.calls('getUpdates')).toBe(1);
  });
});

describe('what people sent', () => {
  it('is fetched', async () => {
    const person = api.person(6001);
    await channel.start?.(receive);
    person.sendsAlbum([Buffer.from('first'), Buffer.from('second')], 'two lamps');
    person.sendsVoice(Buffer.from('speech'));
    await api.delivered();
    const files = received.flatMap(({ content }) => ('file' in content ? [content.file] : []));
    const fetched = await Promise.all(files.map((file) => channel.fetch(file, 100)));
    expect(fetched.map((file) => file.ok && Buffer.from(file.bytes).toString())).toEqual(['first', 'second', 'speech']);
    expect(received[0]?.content).toMatchObject({ kind: 'image', caption: 'two lamps' });
    expect(received[0]?.content).toHaveProperty('album', 'album' in (received[1]?.content ?? {}) ? expect.any(String) : '');
  });

  it('may be too large, gone, or out of reach for now', async () => {
    const person = api.person(6001);
    await channel.start?.(receive);
    person.sendsDocument(Buffer.alloc(5000), 'a.pdf', 'application/pdf');
    await api.delivered();
    const [message] = received;
    const file = message && 'file' in message.content ? message.content.file : { ref: '' };
    expect(await channel.fetch(file, 4999)).toEqual({ ok: false, why: 'too-large' });
    expect(await channel.fetch({ ref: file.ref }, 4999)).toEqual({ ok: false, why: 'too-large' });
    expect(await channel.fetch({ ref: 'nobody-knows' }, 4999)).toEqual({ ok: false, why: 'gone' });
    api.fails({ method: 'getFile', drop: 'before' });
    expect(await channel.fetch(file, 5000)).toEqual({ ok: false, why: 'try-later' });
    api.fails({ method: 'file', html: 503 });
    expect(await channel.fetch(file, 5000)).toEqual({ ok: false, why: 'try-later' });
    expect(await channel.fetch(file, 5000)).toMatchObject({ ok: true });
  });
});

describe('by webhook', () => {
  it('the platform is told where to post, with a secret of the token', async () => {
    channel = make({ mode: 'webhook', publicUrl: 'http://127.0.0.1:1/' });
    await channel.start?.(receive);
    await api.until(() => api.webhookUrl !== undefined);
    expect(api.webhookUrl).toBe('http://127.0.0.1:1/webhooks/telegram');
    expect(channel.webhook?.path).toBe('/webhooks/telegram');
    const header = (secret: string | string[]) => ({ 'x-telegram-bot-api-secret-token': secret });
    const body = new Uint8Array();
    expect(channel.webhook?.verify(header(secretOf(api.token)), body)).toBe(true);
    for (const wrong of ['', 'x', [secretOf(api.token)], `${secretOf(api.token)}x`]) expect(channel.webhook?.verify(header(wrong), body)).toBe(false);
    expect(channel.webhook?.verify({}, body)).toBe(false);
  });

  it('needs a public URL', () => expect(() => make({ mode: 'webhook' })).toThrow(/public URL/));

  it('is set as soon as the platform answers', async () => {
    api.fails({ method: 'setWebhook', html: 502, times: 2 });
    channel = make({ mode: 'webhook', publicUrl: 'http://127.0.0.1:1' });
    await channel.start?.(receive);
    await api.until(() => api.webhookUrl !== undefined);
  });
});

describe('what the platform posts', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections();
  });

  /** A server such as ours: stores what is posted and says so, but fails the first few times. */
  async function listen(failures: number): Promise<string> {
    let left = failures;
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const genuine = channel.webhook?.verify(request.headers, Buffer.concat(chunks));
      if (genuine && left === 0) await receive(channel.read(JSON.parse(Buffer.concat(chunks).toString())));
      response.writeHead(genuine && left === 0 ? 200 : genuine ? 503 : 401).end();
      left = Math.max(0, left - 1);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  it('comes in order, and again until it is stored', async () => {
    channel = make({ mode: 'webhook', publicUrl: await listen(2) });
    const [ayesha, bilal] = [api.person(6001), api.person(6002)];
    await channel.start?.(receive);
    await api.until(() => api.webhookUrl !== undefined);
    for (const text of ['one', 'two', 'three']) ayesha.types(text);
    bilal.types('salam');
    await api.delivered();
    expect(received.filter(({ address }) => address === '6001').map(({ content }) => content)).toMatchObject([
      { text: 'one' },
      { text: 'two' },
      { text: 'three' },
    ]);
    expect(received).toHaveLength(4);
    expect(api.attempts.filter((status) => status === 503)).toHaveLength(2);
  });
});

describe('the menu of commands', () => {
  const menus = {
    en: [{ command: 'menu', description: 'Menu' }],
    ur: [{ command: 'menu', description: 'مینو' }],
    'ur-Latn': [{ command: 'menu', description: 'Menu' }],
  };

  it('is set in each language that Telegram knows', async () => {
    channel = make({ menus });
    await channel.start?.(receive);
    await api.until(() => api.commands.size === 2);
    expect(api.commands.get('')).toEqual(menus.en);
    expect(api.commands.get('ur')).toEqual(menus.ur);
  });

  it('that is refused stops nobody', async () => {
    const person = api.person(6001);
    api.fails({ method: 'setMyCommands', code: 400, description: 'Bad Request: BOT_COMMAND_INVALID' });
    channel = make({ menus });
    await channel.start?.(receive);
    person.types('Salam');
    await api.delivered();
    await lines.comes(/^warn the menu/);
  });
});
