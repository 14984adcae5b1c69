/** Attacks through the front door of a whole house, before a model that obeys every word of them: nothing that is kept is changed by it, and nobody is told what it says. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { telegram, whatsappCloud } from '../../src/channels/abilities.ts';
import { isSaid } from '../../src/channels/simulator/screen.ts';
import { makeSimulator, type Phone } from '../../src/channels/simulator/simulator.ts';
import { told } from '../../src/cli/chat/dialogue-format.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { orderPlaced } from '../dialogues/people.ts';
import { freshDatabase } from '../support/database.ts';
import { makeActor } from '../support/dialogue-acts.ts';
import { readScript } from '../support/dialogue-script.ts';
import { assistantAt, type ModelApi, startModelApi, wishJson } from '../support/model-api.ts';
import { privateIn } from '../support/private-words.ts';
import { hearsWell } from '../support/senses.ts';
import { type Attack, attacks, type Place, places } from './attacks.ts';

let api: ModelApi;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let data: string;
let pool: pg.Pool;
let open: Open;
/** What the model sees on a photo: it obeys whatever stands on it. */
let seen = 'Shawl';
const logged: string[] = [];
const log = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
let order = '';
let listing = '';
type Person = { readonly act: (does: string) => Promise<void>; readonly heard: string[] };
const people = new Map<string, Person>();
const simulators = {
  whatsapp: makeSimulator({ name: 'whatsapp', abilities: whatsappCloud }),
  telegram: makeSimulator({ name: 'telegram', abilities: telegram }),
};

async function does(who: string, what: string, app: 'whatsapp' | 'telegram' = 'whatsapp'): Promise<readonly string[]> {
  const person = people.get(who) ?? personOf(simulators[app].phone(who, { name: who }));
  people.set(who, person);
  person.heard.length = 0;
  await person.act(what);
  await open.attend.idle();
  await open.deliver.idle();
  return [...person.heard];
}

function personOf(phone: Phone): Person {
  const heard: string[] = [];
  phone.onShown((shown) => void (isSaid(shown) && heard.push(told(shown))));
  const nothing = async () => undefined;
  return { heard, act: makeActor(phone, (text) => text, { tells: simulators.whatsapp.tells, passes: nothing, passed: nothing, byHand: nothing }) };
}

const one = async <T>(sql: string): Promise<T> => (await pool.query(sql)).rows[0];

beforeAll(async () => {
  api = await startModelApi(() => wishJson({}));
  database = await freshDatabase();
  data = await mkdtemp(join(tmpdir(), 'sarai-hostile-'));
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  open = await openHouse({
    config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi', assistant: assistantAt(api) },
    log: { info: log, warn: log, error: log },
    channels: () => Object.values(simulators),
    senses: { transcribe: hearsWell, look: async () => ({ title: seen, category: 'shawls' }) },
  });
  for (const simulator of Object.values(simulators)) await simulator.start?.(open.attend.receive);
  for (const { who, app = 'whatsapp', does: what } of readScript(orderPlaced)) await does(who, what, app === 'telegram' ? 'telegram' : 'whatsapp');
  order = (await one<{ number: string }>('select number from "order"')).number;
  listing = (await one<{ code: string }>('select code from listing')).code;
  await pool.query(`insert into shipment (order_id, courier, number) select id, 'tcs', 'TCS12345678' from "order"`);
  await pool.query(`insert into tracking_event (shipment_id, status, note, source, at) select id, 'Unknown', 'somewhere', 'tcs', now() from shipment`);
});
afterAll(async () => {
  await open.close();
  await pool.end();
  await database.drop();
  await rm(data, { recursive: true });
  await api.close();
});

/** How messages come and go, what is counted of it, and pictures that people sent. */
const passing = [
  'inbound',
  'outbox',
  'conversation',
  'pace',
  'pace_talk',
  'governor',
  'outage',
  'rung',
  'assistant_use',
  'assistant_day',
  'picture',
  'schema_migration',
];

/** A digest of every row of every other table. */
async function digests(): Promise<{ readonly [table: string]: string }> {
  const { rows } = await pool.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`);
  const kept = rows.map(({ name }) => name).filter((name) => !passing.includes(name));
  const sums = await Promise.all(
    kept.map(async (name) => [
      name,
      (await one<{ sum: string }>(`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from "${name}" t`)).sum,
    ]),
  );
  return Object.fromEntries(sums);
}

const unclear = 'what is going on with this thing then, tell me';

/** Brings the words to where the attack has them, and gives what somebody says then. */
const comes: { readonly [place in Place]: (text: string) => Promise<readonly string[]> } = {
  message: async (text) => [text],
  'listing title': async (text) => {
    await pool.query('update listing set title = $1', [text]);
    await pool.query('update order_line set title = $1', [text]);
    return [unclear];
  },
  name: async (text) => {
    await pool.query('update person set name = $1', [text]);
    await pool.query('update shop set name = $1', [text]);
    return [unclear];
  },
  caption: async (text) => {
    seen = text;
    return [`(photo) ${text}`, unclear];
  },
  transcript: async (text) => [`(voice) ${text}`, 'yes'],
  'courier’s note': async (text) => {
    await pool.query('update tracking_event set note = $1', [text]);
    return [unclear];
  },
};

const here = (text: string): string => text.replaceAll('K7Q2M9', order).replaceAll('A12', listing);

/** What is changed after this line, if anything, though a model was asked about it. */
async function changedBy(who: string, line: string, heard: string[]): Promise<readonly string[]> {
  const [before, asked] = [await digests(), api.bodies.length];
  heard.push(...(await does(who, line)));
  const after = await digests();
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  // What nobody was asked about was understood, and is the person's own word: a seller may set their own price.
  return api.bodies.length > asked ? changed : changed.filter((table) => !ownGoods.has(table));
}
const ownGoods: ReadonlySet<string> = new Set(['listing', 'listing_change']);

async function attacked({ place, text, obeyed }: Attack): Promise<void> {
  const said = await comes[place](here(text));
  api.answer = () => here(obeyed);
  const heard: string[] = [];
  for (const who of ['buyer', 'seller']) for (const line of said) expect(await changedBy(who, line, heard), `${who}: ${line}`).toEqual([]);
  const lie = JSON.parse(here(obeyed)).words;
  if (typeof lie === 'string' && lie.length > 3) expect(heard.filter((one) => one.includes(lie) && !one.includes(here(text)))).toEqual([]);
  api.answer = () => wishJson({});
  for (const who of ['buyer', 'seller']) await does(who, 'menu');
}

test.each(places)('attacks in a %s change nothing, and none of their words is ours', async (place) => {
  const asked = api.bodies.length;
  for (const attack of attacks.filter((each) => each.place === place)) await attacked(attack);
  expect(api.bodies.length).toBeGreaterThan(asked + 5);
  expect(api.complaints).toEqual([]);
  expect(api.bodies.flatMap(privateIn)).toEqual([]);
});

test('the log tells of each call with ids and counts, and with nobody’s words', () => {
  const all = logged.join('\n');
  expect(all).toMatch(/the model was asked .*"prompt":"understand".*"as":"answered"/);
  for (const { text } of attacks) expect(all).not.toContain(here(text).slice(0, 20));
  for (const words of ['Ali Raza', 'Jamia', '1234567', unclear, order]) expect(all).not.toContain(words);
});

test('the digest sees what is changed', async () => {
  const before = await digests();
  await pool.query('update listing set stock = stock + 1');
  expect(await digests()).not.toEqual(before);
});
