import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, openPhonesHouse, type PhonesHouse, phoneOf, visit } from './house.ts';

describe.skipIf(chromiumPath === undefined)('the page with the phones, in a browser', () => {
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

  test('a seller lists goods with a photo, a buyer finds and orders them, the seller accepts', async () => {
    const { page, complaints } = await visit(browser, house.url);
    const seller = phoneOf(page, 'Amina');
    const buyer = phoneOf(page, 'Bilal');

    await seller.start();
    await seller.hears('shop');
    await seller.types('Bibi Crafts');
    await seller.hears('city');
    await seller.types('Multan');
    await seller.takes('Pakistan');
    await seller.hears('Your shop is open');
    await seller.phone.locator('.attach').click();
    await seller.phone.locator('.good[data-name="ajrak-shawl"]').click();
    await seller.hears('Publish it?');
    await seller.takes('Publish');
    await seller.hears('Published!');
    await seller.phone.locator('.message.out .photo').scrollIntoViewIfNeeded();
    await expect.poll(() => seller.phone.locator('.message.out .photo').evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(800);
    await seller.phone.locator('.message.out[data-kind="image"] .ticks.read').waitFor();

    await buyer.start();
    await buyer.hears('Write what you are looking for');
    await buyer.types('shawl');
    await buyer.takes('Ajrak');
    await buyer.takes('Buy');
    for (const [asked, said] of [
      ['How many', '2'],
      ['name', 'Bilal Ahmed'],
      ['phone', '0300 1234567'],
      ['address', 'House 12, Street 4, near Jamia Masjid, Gulberg'],
      ['city', 'Lahore'],
    ] as const) {
      await buyer.hears(asked);
      await buyer.types(said);
    }
    await buyer.takes('Yes, order it');
    await buyer.hears('Ordered!');

    await seller.hears('New order');
    await seller.takes('Accept');
    await seller.hears('is accepted');
    await buyer.hears('accepted');
    expect(complaints).toEqual([]);
    expect(house.faults).toEqual([]);
  });
});
