import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, type BothApps, openBothApps } from '../support/both-apps.ts';
import { comesIn, orders, shawlOnSale } from './people.ts';

let apps: BothApps;
beforeEach(async () => {
  apps = await openBothApps();
});
afterEach(() => apps.close());

const says = (words: string) => expect.stringContaining(words);

async function buyer(): Promise<App> {
  const app = apps.telegram(7001, 'Bilal');
  await comesIn(app);
  return app;
}

/** Platforms tell the time of a message in whole seconds: on two apps in the same one nobody writes. */
const minutePasses = () => apps.house.pool.query(`update conversation set heard_at = heard_at - interval '1 minute'`);

async function codeOn(app: App): Promise<string> {
  const [told = ''] = await app.says('link');
  return /link (\d{4} \d{4})/.exec(told)?.[1] ?? '';
}

async function joins(app: App, code: string, yes = 'Yes, that is me'): Promise<readonly string[]> {
  await app.says(`link ${code}`);
  return app.taps(yes);
}

test('a seller joins her Telegram: same language, shop and orders; who buys is told of where she wrote last; parted, it starts anew', async () => {
  const { phone, goods } = await shawlOnSale(apps);
  const tablet = apps.telegram(6001);
  await comesIn(tablet, 'اردو', 'جی ہاں، آگے بڑھیں', 'مجھے خریدنا ہے');
  // As it is copied from the message, with the marks that hold it together within Urdu.
  expect(await joins(tablet, `\u2068${await codeOn(phone)}\u2069`, 'جی، میں ہی ہوں')).toEqual([says('Joined! I know you on both apps now.')]);
  expect(phone.heard()).toEqual([says('Your Telegram was just joined with this app.')]);

  const bilal = await buyer();
  const first = await orders(bilal);
  expect([tablet.heard(), phone.heard()]).toEqual([[says(`New order ${first} from Bilal!`)], []]);
  expect(await tablet.taps('Accept')).toEqual([says('is accepted')]);
  expect(bilal.heard()).toEqual([says('accepted your order')]);

  // Where she writes, she is told; the order is the same on both.
  expect(await phone.says('new orders')).toEqual([says('Ajrak chadar laal: accepted')]);
  expect(await phone.says(`${goods} stock 9`)).toEqual([says('14 pieces → 9 pieces')]);
  expect(await tablet.says('my listings')).toEqual([says('9 pieces in stock')]);
  await minutePasses();
  await phone.says('help');
  const second = await orders(bilal, 'as before');
  expect([tablet.heard(), phone.heard()]).toEqual([[], [says(`New order ${second}`)]]);

  await phone.says('my apps', '2');
  expect(await phone.says('yes')).toEqual([says('is no longer joined')]);
  expect(await tablet.says('my listings')).toEqual([says('You have nothing for sale yet.')]);
  expect((await tablet.says('new orders')).join()).not.toContain('Ajrak');
});

test('who stops on one app has stopped on both, before they are joined and after', async () => {
  const { phone: seller, goods } = await shawlOnSale(apps);
  const [phone, tablet, other] = [apps.whatsapp('923217654321', 'Bilal'), await buyer(), apps.telegram(7002, 'Sana')];
  await phone.says('Hello', 'English');
  await phone.taps('Yes, go on', 'I want to buy');
  await comesIn(other);
  await seller.says(`${goods} sold out`);
  for (const app of [phone, other]) {
    await app.says('chadar', '1');
    await app.taps('Tell me when back');
  }
  await tablet.says('stop');
  await tablet.taps('Yes, stop');
  await joins(tablet, await codeOn(phone));
  await phone.says('menu');
  other.heard();

  await seller.says(`${goods} stock 4`);
  expect([phone.heard(), tablet.heard(), other.heard()]).toEqual([[], [], [says('is back in stock')]]);
  expect(await phone.says('settings')).toEqual([says('Messages: only about your own orders')]);

  expect(await phone.says('start')).toEqual([says('I write to you about the rest again')]);
  expect(await tablet.says('settings')).toEqual([says('Goods back in stock: I tell you')]);
  await phone.says('stop');
  await phone.taps('Yes, stop');
  expect(await tablet.says('settings')).toEqual([says('Messages: only about your own orders')]);
});

test('a code that is wrong, used or too old joins nothing; after five that were wrong none is tried', async () => {
  const { phone } = await shawlOnSale(apps);
  const tablet = apps.telegram(6001);
  await comesIn(tablet);
  expect(await joins(tablet, '1234 5678')).toEqual([says('That code is not right, or too old.')]);
  const old = await codeOn(phone);
  await apps.house.pool.query(`update link_code set expires_at = expires_at - interval '11 minutes'`);
  expect(await joins(tablet, old)).toEqual([says('too old')]);
  const code = await codeOn(phone);
  expect(await joins(tablet, code)).toEqual([says('Joined!')]);
  phone.heard();

  const stranger = apps.telegram(6666, 'Eve');
  await comesIn(stranger);
  expect(await joins(stranger, code)).toEqual([says('That code is not right, or too old.')]);
  expect(await stranger.says('my listings')).toEqual([says('You have nothing for sale yet.')]);
  for (let tries = 1; tries < 5; tries++) await joins(stranger, `1111 000${tries}`);
  expect(await joins(stranger, await codeOn(phone))).toEqual([says('too many wrong codes')]);
  expect([phone.heard(), tablet.heard()]).toEqual([[], []]);
});

test('a code that was passed to a stranger: she is told at once on all her apps, parts with theirs, and they know nothing any more', async () => {
  const { phone } = await shawlOnSale(apps);
  const tablet = apps.telegram(6001);
  await comesIn(tablet);
  await joins(tablet, await codeOn(phone));
  const bilal = await buyer();
  const order = await orders(bilal);
  const stranger = apps.whatsapp('923330000000', 'Eve');
  await stranger.says('Hello', 'English');
  await stranger.taps('Yes, go on', 'I want to buy');
  const code = await codeOn(phone);
  tablet.heard();

  expect(await joins(stranger, code)).toEqual([says('Joined!')]);
  for (const app of [phone, tablet]) expect(app.heard()).toEqual([says('Your WhatsApp was just joined with this app. Was that not you?')]);
  expect(await stranger.says('new orders')).toEqual([says('Ajrak chadar laal: new')]);
  expect(await phone.taps('My apps')).toEqual([says('choose one to part with it')]);
  await phone.says('3');
  expect(await phone.taps('Yes, part with it')).toEqual([says('WhatsApp …000 is no longer joined')]);

  expect(await stranger.says(`order ${order}`)).toEqual([says(`I do not find an order ${order} of yours`)]);
  for (const asks of ['new orders', 'my listings', 'my apps']) expect((await stranger.says(asks)).join()).not.toMatch(new RegExp(`${order}|Ajrak|Telegram`));
  await minutePasses();
  await phone.says('help');
  const next = await orders(bilal, 'as before');
  expect([phone.heard(), tablet.heard(), stranger.heard()]).toEqual([[says(next)], [], []]);
});
