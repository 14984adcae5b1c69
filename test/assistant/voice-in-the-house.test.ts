import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { telegram } from '../../src/channels/abilities.ts';
import { isSaid } from '../../src/channels/simulator/screen.ts';
import { makeSimulator } from '../../src/channels/simulator/simulator.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { makeAttend } from '../../src/work/turns/attend.ts';
import { freshDatabase } from '../support/database.ts';
import { startSenseApi } from '../support/sense-api.ts';

const secret = 'shawls for Zulaikha of 7,777 rupees';

let api: Awaited<ReturnType<typeof startSenseApi>>;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let data: string;
let open: Open;
let pool: pg.Pool;
const logged: string[] = [];
const simulator = makeSimulator({ name: 'telegram', abilities: telegram });
let talks = 0;

beforeAll(async () => {
  api = await startSenseApi(() => secret);
  database = await freshDatabase();
  data = await mkdtemp(join(tmpdir(), 'sarai-senses-'));
  const log = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const config = { databaseUrl: database.url, data, timeZone: 'Asia/Karachi', assistant: api.config };
  open = await openHouse({ config, log: { info: log, warn: log, error: log }, channels: () => [simulator] });
  await simulator.start?.(open.attend.receive);
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
});
beforeEach(() => {
  api.hears = () => secret;
  logged.length = 0;
});
afterAll(async () => {
  await open.close();
  await pool.end();
  await database.drop();
  await rm(data, { recursive: true });
  await api.close();
});

const settled = async () => {
  await open.attend.idle();
  await open.deliver.idle();
};

/** Somebody in English who buys. */
async function comesIn() {
  const phone = simulator.phone(`buyer-${++talks}`, { name: 'Zulaikha' });
  const said: string[] = [];
  phone.onShown((shown) => void (isSaid(shown) && said.push(shown.text)));
  for (const line of ['/start', '1', '1', '2']) {
    await phone.types(line);
    await settled();
  }
  said.length = 0;
  return { phone, said };
}

const voice = (phone: Awaited<ReturnType<typeof comesIn>>['phone']) =>
  ({ kind: 'voice', file: phone.upload(new TextEncoder().encode('OggS…')), mime: 'audio/ogg; codecs=opus' }) as const;

test('what was said is shown to who said it, and stands in no log though words are logged', async () => {
  const { phone, said } = await comesIn();
  await phone.sends(voice(phone));
  await settled();
  expect(said).toEqual([expect.stringContaining(secret)]);
  expect(api.heard.at(-1)).toMatchObject({ name: 'voice.ogg', mime: 'audio/ogg', language: 'en', model: 'listens' });
  expect(logged.join('\n')).toMatch(/the model was asked.*transcribe/);
  expect(logged.join('\n')).not.toMatch(/Zulaikha|7,777/);
});

test('a process that dies after it was heard loses nothing, and nothing is said twice', async () => {
  const { phone, said } = await comesIn();
  const { house } = open;
  const killed = () => {
    throw new Error('killed');
  };
  const dying = makeAttend({ ...house, begin: (conversation) => ({ ...house.begin(conversation), keep: killed }) }, async () => undefined);
  const id = `voice-${talks}`;
  const message = { id, ref: id, channel: 'telegram', address: phone.address, at: new Date().toISOString(), content: voice(phone) };
  await dying.receive([message]);
  await dying.idle();
  await open.attend.receive([message]);
  await settled();
  await open.attend.receive([message]);
  await settled();
  expect(said).toEqual([expect.stringContaining(secret)]);
  const { rows } = await pool.query('select count(*)::int as handled from inbound where message_id = $1 and handled_at is not null', [id]);
  expect(rows).toEqual([{ handled: 1 }]);
});

test('an endpoint that fails asks for it to be typed, and the platform was told at once that it is safe', async () => {
  const { phone, said } = await comesIn();
  api.hears = () => ({ status: 503 });
  await phone.sends(voice(phone));
  await settled();
  expect(said).toEqual([expect.stringMatching(/cannot listen/)]);
});
