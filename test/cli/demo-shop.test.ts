import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Phone } from '../../src/channels/simulator/simulator.ts';
import { makePhones, type Phones } from '../../src/cli/chat/phones.ts';
import type { Stage } from '../../src/http/simulator/stage.ts';
import { enter, heard } from '../../src/http/simulator/steps.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { bare } from '../../src/words/bidi.ts';
import type { Log } from '../../src/work/house.ts';
import { afternoon } from '../support/afternoon.ts';
import { freshDatabase } from '../support/database.ts';

type House = { readonly phones: Phones; readonly open: Open; readonly stage: Stage };

describe('the demo shop, to somebody with a phone of the page', () => {
  let data: string;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let house: House;
  const faults: string[] = [];
  const fault = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: () => undefined, warn: fault, error: fault };

  async function begin(): Promise<House> {
    const phones = makePhones(log, { accept: 0, ship: 0, report: 0 });
    const open = await openHouse({
      config: { databaseUrl: database.url, data, timeZone: afternoon() },
      log,
      channels: phones.channels,
      around: phones.around,
    });
    for (const channel of Object.values(open.house.channels)) await channel.start?.(open.attend.receive);
    const stage = phones.stage(open, { goods: true });
    stage.opened();
    return { phones, open, stage };
  }

  async function end({ phones, open }: House): Promise<void> {
    await phones.idle();
    await open.close();
  }

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'sarai-demo-shop-'));
    database = await freshDatabase();
    house = await begin();
  });
  afterAll(async () => {
    await end(house);
    await database.drop();
    expect(faults).toEqual([]);
    await rm(data, { recursive: true, force: true });
  });

  const said = (phone: Phone) => phone.screen().flatMap(({ by, text }) => (by === 'us' ? [bare(text)] : []));
  const hears = (phone: Phone, words: string) => expect.poll(() => said(phone).join('\n')).toContain(words);

  async function order(phone: Phone, goods: string): Promise<void> {
    const sought = async (): Promise<string> => {
      await heard(phone, () => phone.types(goods));
      return said(phone).at(-1) ?? '';
    };
    await expect.poll(sought, { interval: 300 }).toContain('Found for');
    const row = phone.screen().at(-1)?.controls?.items[0]?.id ?? '';
    await heard(phone, () => phone.taps(row));
    await heard(phone, () => phone.taps('Buy'));
    for (const answer of ['1', 'Bilal Ahmed', '0300 1234567', 'House 12, Street 4, near Jamia Masjid, Gulberg', 'Lahore'])
      await heard(phone, () => phone.types(answer));
    await heard(phone, () => phone.taps('Yes, order it'));
  }

  test('what they order is accepted, and sent once they say that the cash will be there, and is on its way', async () => {
    const phone = house.stage.apps.telegram.phone('111', { name: 'Bilal' });
    await enter(phone, { app: 'telegram', language: 'en', role: 'buyer' });
    await order(phone, 'shawl');
    await hears(phone, 'Sarai Bazaar accepted');
    expect(said(phone).join('\n')).not.toContain('Demo courier');
    await heard(phone, () => phone.taps('Yes, I will'));
    await hears(phone, 'Demo courier');
    await hears(phone, 'out for delivery');
  });

  test('an order that came while it was closed is answered when it opens', async () => {
    await house.phones.idle();
    const phone = house.stage.apps.telegram.phone('222', { name: 'Sana' });
    await enter(phone, { app: 'telegram', language: 'en', role: 'buyer' });
    await order(phone, 'scarf');
    expect(said(phone).join('\n')).not.toContain('Sarai Bazaar accepted');
    await house.open.close();
    house = await begin();
    await hears(await house.stage.apps.telegram.recalled('222'), 'Sarai Bazaar accepted');
  });
});
