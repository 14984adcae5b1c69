/** What leads up to a road that is walked on both apps. */
import type { App, BothApps } from '../support/both-apps.ts';

/** Amina's shop on WhatsApp with fifteen shawls; `goods` is their number. */
export async function shawlOnSale(apps: BothApps) {
  const phone = apps.whatsapp('923001234567');
  await phone.says('Hello', 'English');
  await phone.taps('Yes, go on', 'I want to sell');
  await phone.says('Bibi Crafts', 'Multan', 'Pakistan');
  await phone.sendsPhoto('Ajrak chadar 2400 15 pcs laal');
  const [published = ''] = await phone.taps('Publish');
  return { phone, goods: /\b[A-Z]\w{2,7}\b(?=\. I tell)/.exec(published)?.[0] ?? '' };
}

/** Somebody who wants to buy. */
export async function comesIn(app: App, language = 'English', agrees = 'Yes, go on', buys = 'I want to buy'): Promise<void> {
  await app.says('/start');
  await app.taps(language, agrees, buys);
}

/** Gives the number of the order; of the second one it is known where it goes to. */
export async function orders(app: App, to: 'to an address' | 'as before' = 'to an address'): Promise<string> {
  await app.says('chadar', '1');
  await app.taps('Buy', '1');
  if (to === 'as before') await app.taps('Same as last time');
  else await app.says('Bilal Ahmed', '0300 7654321', 'House 12, Street 4, near Jamia Masjid, Gulberg', 'Lahore');
  const [done = ''] = await app.taps('Yes, order it');
  const [, number] = /order number is (\S+)\./.exec(done) ?? [];
  if (number === undefined) throw new Error(`nothing was ordered: ${done}`);
  return number;
}
