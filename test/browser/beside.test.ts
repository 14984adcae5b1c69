import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, openPhonesHouse, type PhonesHouse, phoneOf, visit } from './house.ts';

describe.skipIf(chromiumPath === undefined)('what a message bears beside its words, in a browser', () => {
  let house: PhonesHouse;
  let browser: Browser;
  beforeAll(async () => {
    house = await openPhonesHouse();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  test('a file comes back and opens, with the rows and what is wrong with them', async () => {
    const { page, complaints } = await visit(browser, house.url);
    const seller = phoneOf(page, 'Amina');
    await seller.start();
    await seller.hears('shop');
    await seller.types('Bibi Crafts');
    await seller.hears('city');
    await seller.types('Multan');
    await seller.takes('Pakistan');
    await seller.hears('Your shop is open');
    const sheet = Buffer.from('Tracking,Status,Date\nRR999999999PK,Delivered,21/11/2026\n');
    await seller.phone.locator('input[accept*=".csv"]').setInputFiles({ name: 'parcels.csv', mimeType: 'text/csv', buffer: sheet });
    await seller.hears('1 not taken');
    const card = seller.phone.locator('.message.in a.card[download="to-mend.csv"]');
    const answer = await page.request.get(new URL((await card.getAttribute('href')) ?? '', house.url).href);
    expect(answer.headers()['content-disposition']).toBe('attachment');
    expect((await answer.body()).toString('utf8')).toBe(
      '\ufeffTracking,Status,Date,What is wrong\r\nRR999999999PK,Delivered,21/11/2026,no parcel of yours\r\n',
    );
    expect([...complaints, ...house.faults]).toEqual([]);
  });

  test('a place leads to a map, a link leads out, and a question for a place has a button that sends one', async () => {
    const { page, complaints } = await visit(browser, house.url);
    const seen = await page.evaluate<{ readonly told: string; readonly said: string }>(`(async () => {
      const beside = await import('/simulator/page/beside.js');
      const sent = [];
      const link = { label: 'پارسل کہاں ہے', url: 'https://sarai.example/t/AB' };
      const below = beside.below({ link, asksPlace: true }, 'ur', (place) => sent.push(place));
      const place = beside.place({ latitude: 31.5204, longitude: 74.3587, name: 'Bilal', address: 'Gulberg' }, 'en');
      document.body.append(below, place);
      below.querySelector('button').click();
      return { sent, told: place.innerText, map: place.href, out: below.querySelector('a').href, said: below.innerText };
    })()`);
    expect(seen).toMatchObject({
      sent: [{ latitude: 31.5204, longitude: 74.3587 }],
      map: 'https://maps.google.com/?q=31.5204,74.3587',
      out: 'https://sarai.example/t/AB',
    });
    expect(seen.told).toMatch(/Bilal\s+Gulberg\s+31\.52040, 74\.35870/);
    expect(seen.said).toContain('لوکیشن بھیجیں');
    expect(complaints).toEqual([]);
  });
});
