import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { telegram } from '../../src/channels/abilities.ts';
import { makeSimulator } from '../../src/channels/simulator/simulator.ts';
import { bare } from '../../src/words/bidi.ts';
import { openServed, password, type Served } from '../http/served.ts';
import { chromiumPath, launch } from './house.ts';

const pictures = process.env.SARAI_PICTURES;
const simulator = makeSimulator({ name: 'telegram', abilities: telegram });

describe.skipIf(chromiumPath === undefined)('cases in a browser', () => {
  let house: Served;
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    house = await openServed({ channels: [simulator] });
    await house.pool.query(
      `with p as (insert into person (name, language, role, consented_at) values ('Zainab Bibi', 'ur', 'buyer', now()), ('Bilal', 'en', 'seller', now()) returning id, language),
      shop as (insert into shop (code, owner_id, name, city, country, currency) select 'BIBI', id, 'Bilal Crafts', 'Multan', 'PK', 'PKR' from p where language = 'en' returning id),
      o as (insert into "order" (number, buyer_id, shop_id, state, currency, total_minor, pay_by, deliver_to, since)
        select 'K7Q2M9', p.id, shop.id, 'delivered', 'PKR', 180000, 'cash', '{"name":"Zainab","phone":"+923001234567","lines":"x","city":"Lahore","country":"PK"}', now() - interval '2 days' from p, shop where p.language = 'ur' returning id),
      care as (insert into aftercare (order_id, reason, state, since, opened_at, goods) select id, 'broken', 'disputed', now(), now(), 'buyer' from o)
      insert into conversation (channel, address, person_id) select 'telegram', language, id from p`,
    );
    await house.server.listen({ host: '127.0.0.1', port: 0 });
    url = `http://127.0.0.1:${(house.server.server.address() as AddressInfo).port}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const idle = async () => {
    await house.open.attend.idle();
    await house.open.deliver.idle();
  };

  test('are found from the overview, read in their own direction, answered without a script, given back and closed', async () => {
    const [zainab, bilal] = [simulator.phone('ur'), simulator.phone('en')];
    for (const line of ['my goods', 'human', 'a buyer sends me a strange slip']) await bilal.types(line);
    for (const line of ['زبان', 'نمائندہ', 'میرا پارسل K7Q2M9 ٹوٹا ہوا آیا', 'کوئی ہے؟']) await zainab.types(line);
    await idle();
    await house.pool.query(
      `update help_request set asked_at = asked_at - interval '47 minutes', waits_since = waits_since - interval '47 minutes', told_at = now() where id = 2`,
    );
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    const picture = async (name: string) => void (pictures !== undefined && (await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })));

    await page.goto(`${url}/console`);
    await page.getByLabel('password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'wait for a person' }).click();
    await picture('cases');
    await page.getByRole('link', { name: 'Case 2' }).click();
    await page.getByText('Not content with K7Q2M9.').waitFor();
    expect(await page.locator('.talk .person .bubble:dir(rtl)').count()).toBe(4);
    await picture('case');
    await page.getByLabel('Your name').fill('زارا');
    await page.getByRole('button', { name: 'Only say that it is being read' }).click();
    await page.getByText('said to be read').waitFor();
    expect(bare(zainab.screen().at(-1)?.text ?? '')).toContain('سرائے سے زارا نے آپ کا پیغام پڑھ لیا ہے');
    await page.getByLabel('Your answer').fill('معذرت! ٹوٹے ہوئے برتن کی ایک تصویر بھیج دیں۔');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await page.getByText('answered; the bot is quiet').waitFor();
    expect(bare(zainab.screen().at(-1)?.text ?? '')).toBe('سرائے سے زارا:\nمعذرت! ٹوٹے ہوئے برتن کی ایک تصویر بھیج دیں۔');
    await picture('case-answered');
    await page.getByRole('button', { name: 'Give the talk back' }).click();
    await page.getByText('given back', { exact: true }).waitFor();
    expect(bare(zainab.screen().at(-1)?.text ?? '')).toMatch(/^اب پھر سرائے کا بوٹ حاضر ہے۔.*زبان/s);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture('case-phone');
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByRole('link', { name: 'Case 1' }).waitFor();
    await picture('cases-phone');
    expect(await page.getByRole('link', { name: 'Case 2' }).count()).toBe(0);
    // The login is shown with a status, which a browser repeats.
    expect(complaints.filter((one) => !/status of 401/.test(one))).toEqual([]);
    expect(house.errors).toEqual([]);
  });
});
