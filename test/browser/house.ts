/** The real service on a port of its own, and a real browser to open its page with. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { makePhones } from '../../src/cli/chat/phones.ts';
import { makeServer } from '../../src/http/server.ts';
import { openHouse } from '../../src/main.ts';
import type { Log } from '../../src/work/house.ts';
import { afternoon } from '../support/afternoon.ts';
import { freshDatabase } from '../support/database.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where a Chromium is; `undefined` where none is. */
export const chromiumPath: string | undefined = [
  process.env.CHROME_PATH ?? '',
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
].find((path) => path !== '' && existsSync(path));

if (chromiumPath === undefined) process.stdout.write('Skipped: no Chromium was found to look at the page with; CHROME_PATH says where one is.\n');

export type PhonesHouse = {
  readonly url: string;
  readonly faults: readonly string[];
  /** Ends the process as a restart would, and begins another on the same database and port. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export async function openPhonesHouse({ goods = false } = {}): Promise<PhonesHouse> {
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'sarai-page-'));
  const faults: string[] = [];
  const fault = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: () => undefined, warn: fault, error: fault };

  async function begin(port: number) {
    const phones = makePhones(log);
    const config = { databaseUrl: database.url, data, timeZone: afternoon() };
    const open = await openHouse({ config, log, channels: phones.channels, around: phones.around });
    const server = await makeServer({
      channels: Object.values(open.house.channels),
      receive: open.attend.receive,
      ailing: async () => [],
      metrics: async () => '',
      onError: (error) => fault({ error: error.stack }, 'request failed'),
      simulator: phones.stage(open, { goods }),
    });
    for (const channel of Object.values(open.house.channels)) await channel.start?.(open.attend.receive);
    await server.listen({ host: '127.0.0.1', port });
    return {
      port: (server.server.address() as AddressInfo).port,
      async end() {
        await server.close();
        await phones.idle();
        await open.close();
      },
    };
  }

  let running = await begin(0);
  return {
    url: `http://127.0.0.1:${running.port}`,
    faults,
    async restart() {
      const { port } = running;
      await running.end();
      running = await begin(port);
    },
    async close() {
      await running.end();
      await database.drop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: ['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });

/** A page of somebody new. What the browser complains of is collected. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.locator('.phone .empty').first().waitFor();
  return { page, complaints };
}

/** A phone of the page, by whose it is. */
export function phoneOf(page: Page, name: string) {
  const phone = page.locator('.phone', { has: page.locator('h2', { hasText: name }) });
  const last = (): Locator => phone.locator('.message.in:not(.typing)').last();
  return {
    phone,
    last,
    start: () => phone.locator('.start').click(),
    async types(text: string) {
      await phone.locator('textarea').fill(text);
      await phone.locator('textarea').press('Enter');
    },
    hears: (text: string) => phone.locator('.message.in', { hasText: text }).last().waitFor(),
    /** Takes a button, or a row of the list where there is one. */
    async takes(label: string) {
      const begins = new RegExp(`^[^\\p{L}]*${label}`, 'u');
      const row = phone.locator('.message.in .row', { hasText: begins }).last();
      const button = phone.locator('.message.in .control', { hasText: begins }).last();
      await row.or(button).last().waitFor({ state: 'attached' });
      if ((await row.count()) > 0 && (await button.count()) === 0) await phone.locator('.control.opens').last().click();
      await ((await button.count()) > 0 ? button : row).click();
    },
  };
}
