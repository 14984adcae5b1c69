/** WhatsApp has shut us out: whoever talked there and can be reached by another app is told so, once. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { telegram, whatsappWeb } from '../../src/channels/abilities.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { dryRun } from '../../src/store/broadcast/audience.ts';
import { bare } from '../../src/words/bidi.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let data: string;
let open: Open;
let now: Date;
let reason: string | undefined;
/** What was said: address and text. */
let said: [address: string, text: string][];

const minutes = (count: number) => {
  now = new Date(now.getTime() + count * 60_000);
};
const sweep = async () => {
  await open.sweep();
  await open.deliver.idle();
};

beforeEach(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  data = await mkdtemp(join(tmpdir(), 'sarai-outage-'));
  now = new Date('2026-11-23T15:00:00+05:00');
  [reason, said] = [undefined, []];
  const send: Channel['send'] = async (address, { text }) => {
    if (address === 'refuses') return { ok: false, why: 'refused', detail: '400' };
    said.push([address, bare(text)]);
    return { ok: true, ids: [String(said.length)] };
  };
  const line: Pick<Channel, 'read' | 'fetch' | 'send'> = { read: () => [], fetch: async () => ({ ok: false, why: 'gone' }), send };
  open = await openHouse({
    config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi' },
    log: quietLog,
    channels: () => [
      { ...line, name: 'whatsapp-web', abilities: whatsappWeb, stopped: () => reason },
      { ...line, name: 'telegram', abilities: telegram },
      { ...line, name: 'simulator', abilities: telegram },
    ],
    now: () => now,
  });
});
afterEach(async () => {
  await open.close();
  await pool.end();
  await database.drop();
  await rm(data, { recursive: true });
});

/** Somebody with these apps, the first heard last and so many days ago. */
async function someone(language: string, days: number, ...apps: readonly [channel: string, address: string][]): Promise<void> {
  const { rows } = await pool.query<{ id: number }>(`insert into person (language, role, consented_at) values ($1, 'seller', now()) returning id`, [language]);
  for (const [nth, [channel, address]] of apps.entries())
    await pool.query(`insert into conversation (channel, address, person_id, heard_at) values ($1, $2, $3, $4)`, [
      channel,
      address,
      rows[0]?.id,
      new Date(now.getTime() - (days * 24 + nth) * 3_600_000),
    ]);
}

test('whoever talked there lately is told by another app, in their language, and nobody else', async () => {
  await someone('ur', 1, ['whatsapp-web', '923001'], ['telegram', 'amina']);
  await someone('zh', 2, ['whatsapp-web', '861002'], ['telegram', 'chen']);
  await someone('en', 1, ['whatsapp-web', '923003']);
  await someone('en', 9, ['whatsapp-web', '923004'], ['telegram', 'long-ago']);
  await someone('en', 1, ['telegram', 'elsewhere']);
  await sweep();
  reason = 'the phone was unpaired';
  minutes(2);
  await sweep();
  minutes(5);
  await sweep();
  expect(said).toEqual([]);
  minutes(6);
  await sweep();
  expect(said.toSorted()).toEqual([
    ['amina', 'WhatsApp فی الحال بند ہے، وہاں لکھا مجھ تک نہیں پہنچتا۔ بات یہیں جاری رکھیں: آپ کے آرڈر، کارٹ اور زبان وہی ہیں۔'],
    ['chen', 'WhatsApp 暂时用不了，您在那边发的消息我收不到。请直接在这里继续：订单、购物车和语言都和那边一样。'],
  ]);
});

test('who stopped is told of it while they have an order under way, and what waited there about it is told where they can be told', async () => {
  await someone('en', 1, ['whatsapp-web', '923001'], ['telegram', 'amina']);
  await someone('en', 1, ['whatsapp-web', '923002'], ['telegram', 'without-order']);
  await pool.query('update person set opted_out_at = $1', [now]);
  const { rows } = await pool.query<{ person: number }>(`select person_id as person from conversation where address = 'amina'`);
  await pool.query(
    `with s as (insert into person (name) values ('Bilal') returning id),
      shop as (insert into shop (code, owner_id, name, city, country, currency) select 'S1', id, 'Bilal Crafts', 'Lahore', 'PK', 'PKR' from s returning id)
    insert into "order" (number, shop_id, buyer_id, state, since, total_minor, currency, pay_by, deliver_to) select 'A1', id, $1, 'shipped', $2, 100, 'PKR', 'cash', '{}' from shop`,
    [rows[0]?.person, now],
  );
  reason = 'banned';
  await sweep();
  await pool.query(
    `insert into outbox (conversation_id, bubble, lane, due_at) select id, '{"words":[{"key":"asked.kept"}]}', lane, $1 from conversation, unnest(array['reply', 'notice']) lane
    where address = '923001'`,
    [new Date(now.getTime() + 3_600_000)],
  );
  minutes(15);
  await sweep();
  expect(said).toEqual([
    ['amina', expect.stringMatching(/^All right, nothing/)],
    ['amina', expect.stringMatching(/^WhatsApp is off for now/)],
  ]);
});

/** News for whoever has that address, held for an hour. */
const leaves = (address: string) =>
  pool.query(
    `insert into outbox (conversation_id, bubble, lane, due_at) select id, '{"words":[{"key":"asked.kept"}]}', 'notice', $2 from conversation where address = $1`,
    [address, new Date(now.getTime() + 3_600_000)],
  );

test('what was left there while the line was back for a while is told in the other app, though the outage is told of once', async () => {
  await someone('en', 1, ['whatsapp-web', '923001'], ['telegram', 'amina']);
  reason = 'banned';
  await sweep();
  minutes(15);
  await sweep();
  expect(said.splice(0)).toHaveLength(1);
  reason = undefined;
  minutes(2);
  await sweep();
  await leaves('923001');
  reason = 'banned';
  await sweep();
  minutes(2);
  await sweep();
  expect(said).toEqual([['amina', expect.stringMatching(/^All right, nothing/)]]);
});

test('news that one app refuses go to one that is not shut out, though they wrote there less lately', async () => {
  await someone('en', 1, ['telegram', 'refuses'], ['whatsapp-web', '923001'], ['simulator', 'amina']);
  reason = 'banned';
  await sweep();
  minutes(15);
  await sweep();
  await leaves('refuses');
  minutes(61);
  await sweep();
  await sweep();
  expect(said.filter(([, text]) => /^All right, nothing/.test(text))).toEqual([['amina', expect.any(String)]]);
});

test('before a word to many it is said in which apps it will be read', async () => {
  await someone('en', 2, ['whatsapp-web', '923001'], ['telegram', 'amina']);
  await pool.query(`insert into offer_consent (person_id, said, at) select id, 'yes', $1 from person`, [now]);
  const ground = { timeZone: 'Asia/Karachi', windows: { 'whatsapp-web': { hours: 24, templates: false } } };
  const asked = () => dryRun(pool, ground, 'notice', { texts: ['en'] }, now);
  expect(await asked()).toMatchObject({ now: 0, later: 1, channels: { 'whatsapp-web': 1 } });
  reason = 'banned';
  await sweep();
  minutes(15);
  expect(await asked()).toMatchObject({ now: 1, later: 0, channels: { telegram: 1 } });
});

test('it is said once for an outage, however often the line comes and goes that day, and again for the next', async () => {
  await someone('en', 1, ['whatsapp-web', '923001'], ['telegram', 'amina']);
  for (const [is, wait] of [
    ['banned', 15],
    [undefined, 30],
    ['banned', 40],
    ['banned', 60],
  ] as const) {
    reason = is;
    await sweep();
    minutes(wait);
    await sweep();
  }
  expect(said).toHaveLength(1);
  reason = undefined;
  minutes(2);
  await sweep();
  minutes(3 * 24 * 60);
  await pool.query(`update conversation set heard_at = $1 where channel = 'whatsapp-web'`, [now]);
  reason = 'banned';
  await sweep();
  minutes(15);
  await sweep();
  expect(said.map(([address]) => address)).toEqual(['amina', 'amina']);
});

test('who would be asleep is told in the morning, if it is still off', async () => {
  await someone('en', 1, ['whatsapp-web', '923001'], ['telegram', 'amina']);
  minutes(9 * 60);
  reason = 'banned';
  await sweep();
  minutes(60);
  await sweep();
  expect(said).toEqual([]);
  minutes(8 * 60);
  await sweep();
  expect(said).toEqual([
    ['amina', 'WhatsApp is off for now, so nothing reaches me there. Just go on here: your orders, your cart and your language are the same.'],
  ]);
});
