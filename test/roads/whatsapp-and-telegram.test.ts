import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { makeWhatsappCloud } from '../../src/channels/whatsapp-cloud/whatsapp-cloud.ts';
import type { Bubble } from '../../src/conversation/bubble.ts';
import { makeServer } from '../../src/http/server.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { bare } from '../../src/words/bidi.ts';
import { templateFor } from '../../src/words/templates.ts';
import type { Log } from '../../src/work/house.ts';
import { afternoon } from '../support/afternoon.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { freshDatabase } from '../support/database.ts';
import { approveTemplates } from '../support/graph-api/approved.ts';
import type { CloudPerson } from '../support/graph-api/person.ts';
import { type GraphApi, startGraphApi } from '../support/graph-api.ts';

describe('a seller on WhatsApp, a buyer on Telegram', () => {
  let data: string;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let graph: GraphApi;
  let bot: BotApi;
  let open: Open;
  let server: FastifyInstance;
  const faults: string[] = [];
  const fault = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: () => undefined, warn: fault, error: fault };

  beforeAll(async () => {
    [graph, bot, database, data] = await Promise.all([startGraphApi(), startBotApi(), freshDatabase(), mkdtemp(join(tmpdir(), 'sarai-roads-'))]);
    open = await openHouse({
      config: { databaseUrl: database.url, data, timeZone: afternoon() },
      log,
      channels: ({ pictures }) => [
        makeTelegram({ token: bot.token, apiRoot: bot.root, mode: 'polling', openPicture: pictures.open, log }),
        makeWhatsappCloud({
          token: graph.token,
          phoneNumberId: graph.phoneNumberId,
          appSecret: graph.appSecret,
          verifyToken: graph.verifyToken,
          apiRoot: graph.root,
          openPicture: pictures.open,
          log,
        }),
      ],
    });
    server = await makeServer({
      channels: Object.values(open.house.channels),
      receive: open.attend.receive,
      ailing: async () => [],
      metrics: async () => '',
      onError: (error) => fault({ error: error.stack }, 'request failed'),
    });
    for (const channel of Object.values(open.house.channels)) await channel.start?.(open.attend.receive);
  });

  afterAll(async () => {
    await server.close();
    await open.close();
    await Promise.all([graph.stop(), bot.stop()]);
    await database.drop();
    await rm(data, { recursive: true, force: true });
    expect([...graph.complaints, ...bot.complaints, ...faults]).toEqual([]);
  });

  const post = async (body: { readonly [field: string]: unknown }) => {
    const { bytes, headers } = graph.signed(body);
    return (await server.inject({ method: 'POST', url: '/webhooks/whatsapp', headers, payload: bytes })).statusCode;
  };
  const last = (person: CloudPerson) => bare(person.seen.at(-1)?.text ?? '');
  const sees = (person: CloudPerson, words: string) => expect.poll(() => last(person)).toContain(words);
  async function says(person: CloudPerson, text: string, hears: string): Promise<void> {
    expect(await post(person.types(text))).toBe(200);
    await sees(person, hears);
  }
  async function taps(person: CloudPerson, label: string, hears: string): Promise<void> {
    expect(await post(person.taps(label))).toBe(200);
    await sees(person, hears);
  }

  /** What was told last, once more. */
  async function sendAsTemplate(person: CloudPerson): Promise<void> {
    approveTemplates(graph, open.house.words);
    const pool = new pg.Pool({ connectionString: database.url, max: 1 });
    const { rows } = await pool.query<{ bubble: Bubble }>(`select bubble from outbox where lane = 'notice' order by id desc limit 1`);
    await pool.end();
    const template = rows[0] && templateFor(rows[0].bubble, 'en', open.house.words);
    expect(template).toBeDefined();
    expect(await open.house.channels['whatsapp-cloud']?.send(person.phone, { text: '', ...(template && { template }) })).toMatchObject({ ok: true });
  }

  test('list, find, order, accept, send and track, each by the means of their app', async () => {
    const seller = graph.person('923001234567', { name: 'Amina' });
    await says(seller, 'Hello', 'Which language');
    await taps(seller, 'English', 'Before we start');
    await taps(seller, 'Yes, go on', 'What brings you here?');
    await taps(seller, 'I want to sell', 'What is your shop called?');
    await says(seller, 'Bibi Crafts', 'city');
    await says(seller, 'Multan', 'country');
    await taps(seller, 'Pakistan', 'Your shop is open');
    const photo = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#7a1f2b' } })
      .jpeg()
      .toBuffer();
    expect(await post(seller.sendsPhoto(photo, 'Ajrak chadar 2400 15 pcs laal'))).toBe(200);
    await sees(seller, 'Publish it?');
    await taps(seller, 'Publish', 'Published!');

    const buyer = bot.person(6001, { name: 'Bilal' });
    buyer.types('/start');
    await buyer.sees(/Before we start|Which language/);
    if (buyer.buttons().includes('English')) buyer.taps('English');
    await buyer.sees(/Before we start/);
    buyer.taps('Yes, go on');
    await buyer.sees(/What brings you here/);
    buyer.taps('I want to buy');
    await buyer.sees(/Write what you are looking for/);
    buyer.types('chadar');
    await buyer.sees(/Found for/);
    const row = buyer.buttons().find((label) => label.includes('Ajrak')) ?? '';
    buyer.taps(row);
    await buyer.sees(/Sold by/);
    buyer.taps('Buy');
    await buyer.sees(/How many/);
    for (const [said, asks] of [
      ['2', /Who receives it/],
      ['Bilal Ahmed', /phone/],
      ['0300 7654321', /address/],
      ['House 12, Street 4, near Jamia Masjid, Gulberg', /city/],
      ['Lahore', /Is that right/],
    ] as const) {
      buyer.types(said);
      await buyer.sees(asks);
    }
    buyer.taps('Yes, order it');
    await buyer.sees(/Ordered!/);

    await sees(seller, 'New order');
    // To somebody who has not written for a day it would come as a template, whose buttons do the same.
    await sendAsTemplate(seller);
    await sees(seller, 'Sarai here, with news of an order.');
    expect(seller.seen.at(-1)?.rows).toMatchObject([{ label: 'Accept', as: 'template' }, { label: 'Decline' }]);
    await taps(seller, 'Accept', 'is accepted');
    await buyer.sees(/accepted your order/);
    buyer.taps('Yes, I will');
    await sees(seller, 'will have');
  });
});
