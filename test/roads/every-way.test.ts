/** The whole story, listing, ordering and tracking, over each channel and by each way of answering that it has. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { telegram, whatsappCloud, whatsappWeb } from '../../src/channels/abilities.ts';
import { makeSimulator, type Phone } from '../../src/channels/simulator/simulator.ts';
import { samplePhoto } from '../../src/cli/chat/sample-photo.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { bare } from '../../src/words/bidi.ts';
import { afternoon } from '../support/afternoon.ts';
import { freshDatabase } from '../support/database.ts';
import { type Way, ways } from '../support/ways.ts';

const simulators = {
  telegram: makeSimulator({ name: 'telegram', abilities: telegram }),
  'whatsapp-cloud': makeSimulator({ name: 'whatsapp', abilities: whatsappCloud }),
  'whatsapp-web': makeSimulator({ name: 'whatsapp-web', abilities: whatsappWeb }),
};
/** People read before they answer: what was shown was shown a minute ago. */
let read: () => Promise<unknown>;
let open: Open;
let close: () => Promise<void>;
const faults: string[] = [];
beforeAll(async () => {
  const [database, data] = [await freshDatabase(), await mkdtemp(join(tmpdir(), 'sarai-ways-'))];
  const fault = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);
  const log = { info: () => undefined, warn: fault, error: fault };
  const channels = Object.values(simulators);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  read = () => client.query(`update outbox set settled_at = settled_at - interval '1 minute'`);
  open = await openHouse({ config: { databaseUrl: database.url, data, timeZone: afternoon() }, log, channels: () => channels });
  for (const channel of channels) await channel.start?.(open.attend.receive);
  close = async () => {
    await open.close();
    await client.end();
    await database.drop();
    await rm(data, { recursive: true });
  };
});
afterAll(async () => {
  await close();
  expect(faults).toEqual([]);
});

/** Somebody with a phone, who answers in one way. */
function person(phone: Phone, way: Way) {
  const settled = async () => {
    await open.attend.idle();
    await open.deliver.idle();
  };
  const screen = () => bare(phone.screen().findLast(({ by }) => by === 'us')?.text ?? '');
  return {
    async says(text: string) {
      await read();
      await phone.types(text);
      await settled();
    },
    async sendsPhoto(caption: string) {
      await phone.sendsPhoto(await samplePhoto(), caption);
      await settled();
    },
    /** Takes the control whose id ends so, among those shown last. */
    async takes(ending: string, how: Way = way) {
      const shown = phone.screen().findLast(({ controls }) => controls);
      const items = shown?.controls?.items ?? [];
      const at = items.findIndex(({ id }) => id.endsWith(ending));
      const item = items[at];
      if (!item) throw new Error(`nothing shown ends with ${ending}: ${items.map(({ id }) => id).join(' ')} under ${screen()}`);
      await read();
      await ways[how](phone, item, at + 1);
      await settled();
    },
    screen,
    all: () =>
      phone
        .screen()
        .map(({ text }) => bare(text))
        .join('\n'),
  };
}

const welcome = async (who: ReturnType<typeof person>, language: string, role: string) => {
  await who.says('Hello');
  await who.takes(`:${language}`);
  await who.takes(':yes');
  await who.takes(`:${role}`);
};

/** No two are found by the same word. */
const titles = ['Ajrak', 'Chappal', 'Qalamdan', 'Rilli', 'Surahi', 'Topi', 'Samovar', 'Jharoo', 'Chakla', 'Tasbeeh', 'Pankha'];

const inEach = [
  ['telegram', 'tap', 'en'],
  ['telegram', 'label', 'ur-Latn'],
  ['telegram', 'number', 'zh'],
  ['whatsapp-cloud', 'tap', 'ur'],
  ['whatsapp-cloud', 'label', 'zh'],
  ['whatsapp-cloud', 'urdu number', 'en'],
  ['whatsapp-web', 'tap', 'ur'],
  ['whatsapp-web', 'label', 'en'],
  ['whatsapp-web', 'number', 'ur-Latn'],
  ['whatsapp-web', 'urdu number', 'ur'],
  ['whatsapp-web', 'chinese number', 'zh'],
] as const satisfies readonly (readonly [keyof typeof simulators, Way, string])[];

test.each(inEach)('on %s, by %s, in %s', async (channel, way, language) => {
  const name = `${channel} ${way}`;
  const goods = titles[inEach.findIndex((one) => one[0] === channel && one[1] === way)] ?? '';
  const seller = person(simulators[channel].phone(`seller ${name}`), way);
  const buyer = person(simulators[channel].phone(`buyer ${name}`), way);
  // Where there are buttons news are answered by them.
  const toNews = simulators[channel].abilities.buttons ? 'tap' : way;

  await welcome(seller, language, 'seller');
  await seller.says('Bibi Crafts');
  await seller.says('Multan');
  await seller.takes(':PK');
  await seller.sendsPhoto(`${goods} chadar 2400 15 pcs`);
  await seller.takes(':publish');
  const [listing = ''] = /\b[A-Z]\d{2,3}\b/.exec(seller.screen()) ?? [];
  expect(listing, 'the number of what was published').not.toBe('');

  await welcome(buyer, language, 'buyer');
  await buyer.says(goods);
  // The name of goods, typed, is looked for again.
  await buyer.takes(`f:card:listing=${listing}`, way === 'label' ? 'tap' : way);
  await buyer.takes(':buy');
  await buyer.says('2');
  for (const said of ['Bilal Ahmed', '0300 7654321', 'House 12, Street 4, near Jamia Masjid, Gulberg', 'Lahore']) await buyer.says(said);
  await buyer.takes(':yes');
  const [number = ''] = /\b[A-Z0-9]{6}\b/.exec(seller.screen()) ?? [];
  expect(buyer.all()).toContain(number);

  await seller.takes(':do=accept', toNews);
  expect(seller.screen()).toContain(number);
  expect(buyer.screen()).toContain(number);
  await seller.takes(`f:sale:order=${number}`);
  await seller.takes(':ship');
  await seller.says('RR123456785PK');
  expect(buyer.all()).toContain('RR123456785PK');
  await buyer.says('order kahan hai?');
  expect(buyer.screen()).toContain('RR123456785PK');
});
