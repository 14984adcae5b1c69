import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { type ChannelParts, type Open, openHouse } from '../../src/main.ts';
import { bare } from '../../src/words/bidi.ts';
import { afternoon } from '../support/afternoon.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { build } from '../support/build.ts';
import { freshDatabase } from '../support/database.ts';
import { chromiumPath, type Sent } from '../support/whatsapp-web/phone.ts';
import { makePaired, type Paired } from '../support/whatsapp-web/session.ts';

describe.skipIf(chromiumPath === undefined)('a seller on a paired phone, a buyer on Telegram', () => {
  const address = '923331112222@c.us';
  let data: string;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let bot: BotApi;
  let paired: Paired;
  let open: Open;
  let past: ChannelParts['ledger'];

  beforeAll(async () => {
    build();
    [bot, database, data] = await Promise.all([startBotApi(), freshDatabase(), mkdtemp(join(tmpdir(), 'sarai-roads-'))]);
    open = await openHouse({
      config: { databaseUrl: database.url, data, timeZone: afternoon() },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      channels: ({ pictures, documents, ledger, lastWrote, log }) => {
        past = ledger;
        const care = { ledger, lastWrote: lastWrote('whatsapp-web'), now: () => Date.now() + waited, pause: waits, chance: Math.random };
        paired = makePaired({ openPicture: pictures.open, openDocument: documents.open, care });
        return [makeTelegram({ token: bot.token, apiRoot: bot.root, mode: 'polling', openPicture: pictures.open, log }), paired.channel];
      },
    });
    await open.house.channels.telegram?.start?.(open.attend.receive);
    await paired.pair(open.attend.receive);
  });

  /** The governor's pauses pass at once, and its clock knows it. */
  let waited = 0;
  const waits = async (ms: number) => {
    waited += ms;
  };

  afterAll(async () => {
    await open.close();
    paired.ground.remove();
    await bot.stop();
    await database.drop();
    await rm(data, { recursive: true, force: true });
    expect(bot.complaints).toEqual([]);
  });

  const screen = async () => (await paired.phone('sent')) as readonly Sent[];
  const sees = (words: string) =>
    expect
      .poll(
        async () =>
          (await screen())
            .map(({ text }) => bare(text))
            .slice(-3)
            .join('\n'),
        { timeout: 30_000 },
      )
      .toContain(words);
  async function says(message: object, hears: string): Promise<void> {
    await paired.phone(`arrives(${JSON.stringify({ from: address, notifyName: 'Amina', ...message })})`);
    await sees(hears);
  }
  /** By a vote where there is a poll, else by the number in the text. */
  async function takes(label: string, hears: string): Promise<void> {
    const last = (await screen()).findLast(({ text, labels }) => [bare(text), ...labels].some((one) => one.includes(label)));
    const option = last?.labels.find((one) => one.includes(label));
    // Nobody votes before their phone has the poll, nor we before we know that it has.
    await open.deliver.idle();
    if (!last || option === undefined) return says({ body: new RegExp(`(\\d+)\\W+${label}`).exec(bare(last?.text ?? ''))?.[1] }, hears);
    await paired.phone(`votes(${JSON.stringify({ from: address, poll: last.id, labels: [option] })})`);
    await sees(hears);
  }

  test('list, find, order, accept, each by the means of their app', async () => {
    await says({ body: 'Hello' }, 'Which language');
    await takes('English', 'Before we start');
    await takes('Yes, go on', 'What brings you here?');
    await takes('I want to sell', 'What is your shop called?');
    await says({ body: 'Bibi Crafts' }, 'city');
    await says({ body: 'Multan' }, 'country');
    await takes('Pakistan', 'Your shop is open');
    const photo = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#7a1f2b' } })
      .jpeg()
      .toBuffer();
    await says({ type: 'image', mimetype: 'image/jpeg', caption: 'Ajrak chadar 2400 15 pcs laal', file: photo.toString('base64') }, 'Publish it?');
    await takes('Publish', 'Published!');

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
    buyer.taps(buyer.buttons().find((label) => label.includes('Ajrak')) ?? '');
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

    await sees('New order');
    await says({ body: 'sales' }, 'One order waits');
    await takes('', 'What next?');
    await takes('Accept', 'is accepted');
    await buyer.sees(/accepted your order/);
    expect(await paired.phone(`unread("${address}")`)).toBe(0);
    const said = await past.read('923001234567', new Date(0));
    expect(said.reduce((all, { answers, news }) => all + answers + news, 0)).toBe((await screen()).length);
  });
});
