import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import type { InlineAsked, InlineGoods, InlineOffer } from '../../src/channels/telegram/inline.ts';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { type InboundMessage, isMessage } from '../../src/conversation/message.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { closing, Lines, optionsFor } from './telegram-bench.ts';

let api: BotApi;
let channel: Channel;
let lines: Lines;
const received: InboundMessage[] = [];
const asked: InlineAsked[] = [];

const offer = (code: string): InlineOffer => ({ code, title: 'Ajrak چادر 披肩', description: 'PKR 2,400', text: 'Ajrak\nPKR 2,400', button: 'See it' });
let goods: InlineGoods = async () => ({ offers: [offer('A12')], more: false });

beforeEach(async () => {
  api = await startBotApi();
  lines = new Lines();
  received.splice(0);
  asked.splice(0);
  goods = async () => ({ offers: [offer('A12'), { ...offer('A13'), photo: 'https://sarai.example/p/A13.jpg' }], more: true });
  const inline: InlineGoods = (one) => {
    asked.push(one);
    return goods(one);
  };
  channel = makeTelegram(optionsFor(api, lines, { inline }));
  await channel.start?.(async (messages) => void received.push(...messages.filter(isMessage)));
});

afterEach(async () => {
  await closing(channel);
  await api.stop();
  expect(api.complaints).toEqual([]);
});

it('goods are offered in any chat, with a button that opens them with us', async () => {
  const { results, next } = await api.person(6001, { language: 'zh-hans' }).looksFor('披肩');
  expect(results).toMatchObject([
    {
      type: 'article',
      id: 'A12',
      title: 'Ajrak چادر 披肩',
      reply_markup: { inline_keyboard: [[{ text: 'See it', url: 'https://t.me/sarai_test_bot?start=l_A12' }]] },
    },
    {
      id: 'A13',
      thumbnail_url: 'https://sarai.example/p/A13.jpg',
      input_message_content: { link_preview_options: { url: 'https://sarai.example/p/A13.jpg' } },
    },
  ]);
  expect(next).toBe('2');
  expect(asked).toEqual([{ query: '披肩', address: '6001', language: 'zh', page: 1 }]);
});

it('the next page is asked for by the offset we gave, and what is no offset of ours is the first', async () => {
  const person = api.person(6001);
  await person.looksFor('shawl', '2');
  for (const odd of ['x', '-1', '1e9', '0', '9'.repeat(64)]) await person.looksFor('shawl', odd);
  expect(asked.map(({ page }) => page)).toEqual([2, 1, 1, 1, 1, 1]);
});

it('is no turn of the talk', async () => {
  const person = api.person(6001);
  person.types('Salam');
  await person.looksFor('shawl');
  await api.delivered();
  expect(received.map(({ content }) => content.kind)).toEqual(['text']);
  expect(person.heard()).toEqual([]);
});

it('never answers with more than the platform takes', async () => {
  goods = async () => ({ offers: Array.from({ length: 70 }, (_, at) => offer(`B${at}`)), more: false });
  const { results, next } = await api.person(6001).looksFor('');
  expect(results).toHaveLength(50);
  expect(next).toBe('');
});

it('a search that fails leaves the query unanswered and the bot alive', async () => {
  goods = async () => {
    throw new Error('the database is away');
  };
  void api.person(6001).looksFor('shawl');
  await lines.comes(/an inline query was not answered/);
  goods = async () => ({ offers: [], more: false });
  expect(await api.person(6002).looksFor('shawl')).toEqual({ results: [], next: '' });
});

it('asks the platform for such queries', () => {
  expect(channel.read({ update_id: 1, inline_query: { id: '9', from: { id: 7 }, query: 'x', offset: '' } })).toEqual([]);
  for (const odd of [{ id: 9 }, { id: '9' }, { id: '9', from: {}, query: 'x', offset: '' }, null, 'x'])
    expect(channel.read({ update_id: 1, inline_query: odd })).toEqual([]);
});
