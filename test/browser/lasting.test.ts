import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, openPhonesHouse, type PhonesHouse, phoneOf, visit } from './house.ts';

describe.skipIf(chromiumPath === undefined)('what stands on the phones lasts', () => {
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

  test('through a restart of Sarai, a reload, another app and back; what is begun afresh is empty', async () => {
    const { page } = await visit(browser, house.url);
    page.on('dialog', (dialog) => dialog.accept(dialog.type() === 'prompt' ? 'Zainab' : undefined));
    const { phone, start, hears, types } = phoneOf(page, 'Bilal');
    await start();
    await hears('Write what you are looking for');
    const before = await phone.locator('.message:not(.typing) .text').allTextContents();

    await house.restart();
    await expect.poll(() => page.locator('#status').textContent()).toBe('');
    await page.reload();
    await hears('Write what you are looking for');
    expect(await phone.locator('.message:not(.typing) .text').allTextContents()).toEqual(before);
    await types('menu');
    await hears('What would you like to do?');

    await phone.locator('.whose select').first().selectOption('numbered');
    await phone.locator('.empty').waitFor();
    await phone.locator('.whose select').first().selectOption('telegram');
    await hears('What would you like to do?');

    await page.locator('#add').click();
    await phoneOf(page, 'Zainab').phone.locator('.empty').waitFor();
    await page.locator('#afresh').click();
    await expect.poll(() => page.locator('.phone .empty').count()).toBe(3);
    expect(house.faults).toEqual([]);
  });

  test('a greeting before the server has answered with a phone waits for it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/simulator/phones', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(house.url);
    const { phone, start, hears } = phoneOf(page, 'Bilal');
    await start();
    await expect.poll(() => phone.locator('.start').isDisabled()).toBe(true);
    answer();
    await hears('Write what you are looking for');
    expect(await page.locator('#status').textContent()).toBe('');
  });

  test('a photo and a voice note of one’s own are sent and stand in the talk; what happens behind is told', async () => {
    const { page, complaints } = await visit(browser, house.url);
    const { phone, start, hears } = phoneOf(page, 'Amina');
    await start();
    await hears('shop');
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
    await page.locator('#behind-toggle').click();
    await phone.locator('input[accept="image/*"]').setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: png });
    await phone.locator('.thumb').waitFor();
    await phone.locator('textarea').press('Enter');
    await phone.locator('.message.out .photo').waitFor();
    await phone.locator('.message.out[data-kind="image"] .ticks.read').waitFor();
    const wav = Buffer.concat([
      Buffer.from('RIFF\u0024\0\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0\u0040\u001f\0\0\u0040\u001f\0\0\u0001\0\u0008\0data\0\0\0\0', 'latin1'),
    ]);
    await phone.locator('input[accept="audio/*"]').setInputFiles({ name: 'note.wav', mimeType: 'audio/wav', buffer: wav });
    await phone.locator('.message.out audio').waitFor();
    await expect.poll(() => page.locator('#passing').textContent()).toMatch(/Amina turn: read a voice/);
    expect(await page.locator('#stands').textContent()).toContain('welcome');
    await expect.poll(() => page.locator('#passing .delivery').count()).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
  });
});
