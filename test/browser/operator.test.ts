import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServed, password, type Served, someTrouble } from '../http/served.ts';
import { chromiumPath, launch } from './house.ts';

const pictures = process.env.SARAI_PICTURES;

describe.skipIf(chromiumPath === undefined)('the operator’s pages in a browser', () => {
  let house: Served;
  let browser: Browser;
  let url: string;
  let broken = true;
  beforeAll(async () => {
    house = await openServed();
    await house.pool.query(someTrouble);
    const { schedule } = house.open;
    await schedule.work({
      deliver: async () => {
        if (broken) throw new TypeError('someone’s words');
      },
      clock: async () => undefined,
      render: async () => undefined,
    });
    await schedule.queue.add('deliver', { id: 7 }, { attempts: 1 });
    await house.server.listen({ host: '127.0.0.1', port: 0 });
    url = `http://127.0.0.1:${(house.server.server.address() as AddressInfo).port}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  test('are entered with the password, show how things stand, and are left again', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1100, height: 800 } })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const picture = async (name: string) => void (pictures !== undefined && (await page.screenshot({ path: `${pictures}/${name}.png` })));

    await page.goto(`${url}/operator`);
    await picture('login');
    await page.getByLabel('password').fill('not this one');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await picture('login-wrong');
    await page.getByLabel('password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await picture('overview');
    expect(await page.getByRole('row', { name: /wait for a person/ }).textContent()).toMatch(/12 h$/);

    await page.getByRole('link', { name: 'Dead letters' }).click();
    await picture('dead');
    await page.getByRole('button', { name: 'Try digest 7 again' }).click();
    await page.getByText('None.').waitFor();
    // A login that was refused is told by a status, which a browser repeats.
    expect(complaints.filter((one) => !/status of 401/.test(one))).toEqual([]);

    await page.getByRole('link', { name: 'Queue' }).click();
    await expect.poll(async () => (await house.open.schedule.counts()).failed).toBe(1);
    await page.getByText('Loading').first().waitFor({ state: 'detached' });
    await page.goto(`${url}/operator/queues/queue/sarai?status=failed`);
    await page.getByText('TypeError').first().waitFor();
    await picture('queues');
    broken = false;
    await page.getByRole('button', { name: 'Retry all' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect.poll(async () => (await house.open.schedule.counts()).failed).toBe(0);
    await page.goto(`${url}/operator`);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture('overview-phone');
    await page.goto(`${url}/operator/dead`);
    await picture('dead-phone');
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByLabel('password').waitFor();
    expect((await page.context().cookies()).length).toBe(0);
  });
});
