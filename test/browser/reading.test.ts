import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, openPhonesHouse, type PhonesHouse, phoneOf, visit } from './house.ts';

describe.skipIf(chromiumPath === undefined)('the phones are for everybody', () => {
  let house: PhonesHouse;
  let browser: Browser;
  beforeAll(async () => {
    house = await openPhonesHouse();
    browser = await launch();
  });
  afterEach(() => expect(house.faults).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  test('Urdu runs from the right, in Nastaliq, and the phone with it', async () => {
    const { page, complaints } = await visit(browser, house.url);
    const { phone, start, hears } = phoneOf(page, 'Amina');
    await phone.locator('.whose select').last().selectOption('ur');
    expect(await phone.getAttribute('dir')).toBe('rtl');
    await start();
    await hears('دکان');
    const style = `(() => { const { direction, fontFamily } = getComputedStyle([...document.querySelectorAll('.phone[dir=rtl] .message.in .text')].at(-1)); return direction + ' ' + fontFamily; })()`;
    expect(await page.evaluate(style)).toMatch(/^rtl "Noto Nastaliq Urdu"/);
    expect(await page.evaluate(`document.fonts.check('16px "Noto Nastaliq Urdu"', 'دکان')`)).toBe(true);
    const [bubble, talk] = [await phone.locator('.message.in:not(.typing) .bubble').last().boundingBox(), await phone.locator('.talk').boundingBox()];
    expect((bubble?.x ?? 0) - (talk?.x ?? 0)).toBeGreaterThan(40);
    // What is changed in the middle of a talk is changed for Sarai too.
    await phone.locator('.whose select').last().selectOption('en');
    await expect.poll(() => phone.getAttribute('dir')).toBe('ltr');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('on a screen of 390 pixels one phone fills it, nothing runs over, and the others are a tap away', async () => {
    const { page, complaints } = await visit(browser, house.url, { viewport: { width: 390, height: 780 }, hasTouch: true });
    const [seller, buyer] = [phoneOf(page, 'Amina'), phoneOf(page, 'Bilal')];
    expect([await seller.phone.isVisible(), await buyer.phone.isVisible()]).toEqual([true, false]);
    await seller.start();
    await seller.hears('shop');
    await page.locator('#tabs button', { hasText: 'Bilal' }).tap();
    expect([await seller.phone.isVisible(), await buyer.phone.isVisible()]).toEqual([false, true]);
    await buyer.start();
    await buyer.hears('Write what you are looking for');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(780);
    for (const button of await buyer.phone.locator('.control:visible, .round:visible').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('everything can be done by keyboard, and a screen reader is told what comes', async () => {
    const { page, complaints } = await visit(browser, house.url);
    const { phone, hears } = phoneOf(page, 'Tariq');
    const to = async (what: string) => {
      for (let tabs = 0; tabs < 60; tabs++) {
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(what)}) && document.activeElement.closest('.phone')?.dataset.key === 'p3'`))
          return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${what} cannot be reached by Tab`);
    };
    await to('.start');
    await page.keyboard.press('Enter');
    await hears('lessons');
    await to('textarea');
    await page.keyboard.type('menu');
    await page.keyboard.press('Enter');
    await hears('What would you like to do?');
    await page.keyboard.press('Shift+Tab');
    await phone.locator('.control.opens').last().focus();
    await page.keyboard.press('Enter');
    expect(await phone.locator('.sheet[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await phone.locator('.sheet[open]').count()).toBe(0);
    expect(await page.evaluate(`document.activeElement.classList.contains('opens')`)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => phone.locator('.message.out[data-kind="tap"]').count()).toBeGreaterThan(3);

    const log = phone.locator('[role="log"]');
    expect([await log.getAttribute('aria-live'), await log.getAttribute('aria-label')]).toEqual(['polite', 'Tariq – Sarai']);
    const nameless = `[...document.querySelectorAll('button, select, textarea, img.photo')].filter((one) =>
      !(one.getAttribute('aria-label') || one.textContent.trim() || one.alt || one.labels?.[0]?.textContent.trim())).length`;
    expect(await page.evaluate(nameless)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
