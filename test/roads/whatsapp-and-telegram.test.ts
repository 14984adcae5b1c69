import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bubble } from '../../src/conversation/bubble.ts';
import { templateFor } from '../../src/words/templates.ts';
import { type App, type BothApps, openBothApps } from '../support/both-apps.ts';
import { approveTemplates } from '../support/graph-api/approved.ts';
import type { CloudPerson } from '../support/graph-api/person.ts';

let apps: BothApps;
beforeAll(async () => {
  apps = await openBothApps();
});
afterAll(() => apps.close());

/** Does one thing after the other, and each is answered by one message with these words. */
async function talks(app: App, ...all: readonly (readonly [does: 'says' | 'taps', what: string, hears: string])[]): Promise<void> {
  for (const [does, what, hears] of all) expect([what, await app[does](what)]).toEqual([what, [expect.stringContaining(hears)]]);
}

/** What was told last, once more. */
async function sendAsTemplate(person: CloudPerson): Promise<void> {
  const { graph, open, pool } = apps.house;
  approveTemplates(graph, open.house.words);
  const { rows } = await pool.query<{ bubble: Bubble }>(`select bubble from outbox where lane = 'notice' order by id desc limit 1`);
  const template = rows[0] && templateFor(rows[0].bubble, 'en', open.house.words);
  expect(template).toBeDefined();
  expect(await open.house.channels['whatsapp-cloud']?.send(person.phone, { text: '', ...(template && { template }) })).toMatchObject({ ok: true });
}

test('a seller on WhatsApp, a buyer on Telegram: list, find, order and accept, each by the means of their app', async () => {
  const seller = apps.whatsapp('923001234567');
  await talks(
    seller,
    ['says', 'Hello', 'Which language'],
    ['taps', 'English', 'Before we start'],
    ['taps', 'Yes, go on', 'What brings you here?'],
    ['taps', 'I want to sell', 'What is your shop called?'],
    ['says', 'Bibi Crafts', 'city'],
    ['says', 'Multan', 'country'],
    ['taps', 'Pakistan', 'Your shop is open'],
  );
  expect(await seller.sendsPhoto('Ajrak chadar 2400 15 pcs laal')).toEqual([expect.stringContaining('Publish it?')]);
  await talks(seller, ['taps', 'Publish', 'Published!']);

  const buyer = apps.telegram(6001, 'Bilal');
  await talks(
    buyer,
    ['says', '/start', 'Which language'],
    ['taps', 'English', 'Before we start'],
    ['taps', 'Yes, go on', 'What brings you here'],
    ['taps', 'I want to buy', 'Write what you are looking for'],
    ['says', 'chadar', 'Found for'],
    ['taps', 'Ajrak chadar laal · PKR 2,400', 'Sold by'],
    ['taps', 'Buy', 'How many'],
    ['says', '2', 'Who receives it'],
    ['says', 'Bilal Ahmed', 'phone'],
    ['says', '0300 7654321', 'address'],
    ['says', 'House 12, Street 4, near Jamia Masjid, Gulberg', 'city'],
    ['says', 'Lahore', 'Is that right'],
    ['taps', 'Yes, order it', 'Ordered!'],
  );

  expect(seller.heard()).toEqual([expect.stringContaining('New order')]);
  // To somebody who has not written for a day it would come as a template, whose buttons do the same.
  await sendAsTemplate(seller.person);
  expect(seller.heard()).toEqual([expect.stringContaining('Sarai here, with news of an order.')]);
  expect(seller.person.seen.at(-1)?.rows).toMatchObject([{ label: 'Accept', as: 'template' }, { label: 'Decline' }]);
  await talks(seller, ['taps', 'Accept', 'is accepted']);
  expect(buyer.heard()).toEqual([expect.stringContaining('accepted your order')]);
  await buyer.taps('Yes, I will');
  expect(seller.heard()).toEqual([expect.stringContaining('will have')]);
});
