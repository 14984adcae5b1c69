import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServed, password, type Served } from '../http/served.ts';
import { chromiumPath, launch } from './house.ts';

const pictures = process.env.SARAI_PICTURES;

describe.skipIf(chromiumPath === undefined)('broadcasts in a browser', () => {
  let house: Served;
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    house = await openServed();
    await house.pool.query(
      `with p as (
        insert into person (language, role, consented_at, quiet_from, quiet_until, opted_out_at)
        select case n % 3 when 0 then 'ur' when 1 then 'en' else 'zh' end, 'seller', now(), 0, 0, case when n <= 4 then now() + interval '1 minute' end from generate_series(1, 412) n returning id),
      yes as (insert into offer_consent (person_id, said, at) select id, case when id <= 20 then 'no' else 'yes' end, now() from p)
      insert into conversation (channel, address, person_id, blocked_at) select case when id % 5 = 0 then 'whatsapp' else 'telegram' end, 'p' || id, id, case when id % 100 = 7 then now() end from p`,
    );
    await house.server.listen({ host: '127.0.0.1', port: 0 });
    url = `http://127.0.0.1:${(house.server.server.address() as AddressInfo).port}/operator`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  test('are written in their own direction, looked at, sent, held and taken up again', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 } })).newPage();
    page.setDefaultTimeout(20_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const picture = async (name: string) => void (pictures !== undefined && (await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })));
    const ring = () => house.open.clocks.ring('broadcast', 1);

    await page.goto(url);
    await page.getByLabel('password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Broadcasts' }).click();
    await page.getByRole('link', { name: 'Write a new one' }).click();
    await page.getByLabel('sellers').check();
    await page.getByRole('button', { name: 'See to how many it goes' }).click();
    await page.getByRole('alert').waitFor();
    await picture('broadcast-empty');
    await page
      .getByLabel('English')
      .fill('Dear sellers, on Friday from 2 to 4 in the morning Sarai is being repaired.\n\nYour orders wait and nothing is lost.');
    await page.getByLabel('Urdu', { exact: true }).fill('جمعے کی رات 2 سے 4 بجے تک Sarai کی مرمت ہو گی۔\n\nآپ کے آرڈر محفوظ رہیں گے۔');
    await picture('broadcast-new');
    await page.getByRole('button', { name: 'See to how many it goes' }).click();
    await page.getByText('A draft: nothing was sent.').waitFor();
    await picture('broadcast-draft');
    await page.getByRole('button', { name: /Send it to \d+ people/ }).click();
    await page.getByText('Being sent').waitFor();
    await ring();
    await house.pool.query(`update outbox set settled_at = now(), outcome = case when id % 40 = 0 then 'blocked' else 'sent' end where id <= 150`);
    // It looks again by itself.
    await page.getByRole('row', { name: /^told/ }).waitFor();
    await picture('broadcast-running');
    await page.getByRole('button', { name: 'Hold' }).click();
    await page.getByText('Held: nobody more is told.').waitFor();
    await picture('broadcast-held');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Being sent').waitFor();
    await ring();
    await house.pool.query(`update outbox set settled_at = now(), outcome = 'sent' where settled_at is null`);
    await ring();
    await page.getByText('Done, in').waitFor();
    await picture('broadcast-done');
    await page.setViewportSize({ width: 390, height: 844 });
    await picture('broadcast-done-phone');
    await page.getByRole('link', { name: 'Broadcasts' }).click();
    await page.getByRole('link', { name: '1: Dear sellers' }).waitFor();
    await picture('broadcast-list-phone');
    await page.goto(`${url}/broadcasts/new`);
    await picture('broadcast-new-phone');
    // A form that is refused is told by a status, which a browser repeats.
    expect(complaints.filter((one) => !/status of 40[01]/.test(one))).toEqual([]);
  });
});
