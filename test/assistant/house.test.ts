/** The whole house with a model: what leaves it, what a hostile one can do in it, and how it goes on without an answer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { whatsappCloud } from '../../src/channels/abilities.ts';
import { isSaid } from '../../src/channels/simulator/screen.ts';
import { makeSimulator, type Phone, type Simulator } from '../../src/channels/simulator/simulator.ts';
import { told } from '../../src/cli/chat/dialogue-format.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { orderPlaced } from '../dialogues/people.ts';
import { freshDatabase } from '../support/database.ts';
import { openDialogues } from '../support/dialogue.ts';
import { type Asked, assistantAt, type ModelApi, type Reply, startModelApi, wishJson } from '../support/model-api.ts';
import { privateIn } from '../support/private-words.ts';
import { quietLog } from '../support/quiet-log.ts';

let api: ModelApi;
const nothing = () => wishJson({});
beforeAll(async () => {
  api = await startModelApi(nothing);
});
beforeEach(() => {
  api.answer = nothing;
  api.bodies.length = 0;
});
afterEach(() => expect(api.complaints).toEqual([]));
afterAll(() => api.close());

const secrets = [
  'yaar mera naam Sana Khan hai, 0301-7654321 pe call karo na please jaldi',
  'یار مجھے ۰۳۰۱۷۶۵۴۳۲۱ پر بتاؤ، مکان ۱۲ گلی ۴ گلبرگ لاہور',
  '我叫王小明，电话138 1234 5678，地址科技路12号3栋501室，快帮我看看',
  'hello there my cnic is 35202-1234567-1 and mail sana.k@gmail.com what now',
  'iban PK36SCBL0000001123456702 aur card 4111 1111 1111 1111 theek hai na yeh wala',
  'call me on zero three zero one seven six five four three two one ok or else what',
  'Ali Raza ka parcel wali baat hai woh Gulberg wala what about him',
];

describe('what leaves the house', () => {
  const house = openDialogues({ assistant: () => assistantAt(api) });

  test('holds nobody’s number, address, name or money, whatever they wrote and whatever is on record', async () => {
    await house.begin(`${orderPlaced}\n${secrets.map((said) => `seller: ${said}\nbuyer: ${said}`).join('\n')}`).play('');
    expect(api.bodies.length).toBeGreaterThan(5);
    expect(api.bodies.flatMap(privateIn)).toEqual([]);
    expect(privateIn(bodyOf(secrets.join('\n'))).length).toBeGreaterThan(8);
  });

  test('is nothing at all while somebody says who they are, or has not agreed yet', async () => {
    await house.begin('stranger (telegram): /start\nstranger: (taps English)\nstranger: what is this even about, tell me more of it').play('');
    expect(api.bodies).toEqual([]);
  });

  test('tells of orders to those who have a part in them, and to nobody else', async () => {
    const comes = 'other (telegram): /start\nother: (taps English)\nother: (taps Yes, go on)\nother: (taps I want to buy)';
    const asks = 'what is going on with this thing then, tell me';
    await house.begin(`${orderPlaced}\n${comes}\nbuyer: ${asks}\nseller: ${asks}\nother: ${asks}`).play('');
    const known = api.bodies.map(asked).map(({ role, facts }) => `${role} ${facts.some(({ text }) => text.includes('4,800'))}`);
    expect(known).toEqual(['buyer true', 'seller true', 'buyer false']);
  });
});

const bodyOf = (message: string): string => JSON.stringify({ messages: [{}, { content: JSON.stringify({ message, facts: [] }) }] });
const asked = (body: string): Asked => JSON.parse(JSON.parse(body).messages[1].content);

describe('a house of its own', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let data: string;
  let pool: pg.Pool;
  let simulator: Simulator;
  let open: Open;
  let other: Open;
  const start = (channel: Simulator, seconds?: number) =>
    openHouse({
      config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi', ...(seconds !== undefined && { assistant: assistantAt(api, { seconds }) }) },
      log: quietLog,
      channels: () => [channel],
    });
  beforeAll(async () => {
    database = await freshDatabase();
    data = await mkdtemp(join(tmpdir(), 'sarai-assistant-'));
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
    simulator = makeSimulator({ name: 'whatsapp', abilities: whatsappCloud });
    open = await start(simulator, 1);
    other = await start(simulator);
    await simulator.start?.(open.attend.receive);
  });
  afterAll(async () => {
    await open.close();
    await other.close();
    await pool.end();
    await database.drop();
    await rm(data, { recursive: true });
  });

  let people = 0;
  async function seller(): Promise<{ readonly phone: Phone; readonly heard: string[]; readonly talk: number }> {
    const name = `seller-${++people}`;
    const phone = simulator.phone(name, { name });
    const { rows } = await pool.query<{ id: number }>(
      `with p as (insert into person (language, role, consented_at) values ('en', 'seller', now()) returning id)
      insert into conversation (channel, address, person_id, heard_at) select 'whatsapp', $1, id, now() from p returning id`,
      [phone.address],
    );
    const heard: string[] = [];
    phone.onShown((shown) => void (isSaid(shown) && heard.push(told(shown))));
    return { phone, heard, talk: rows[0]?.id ?? 0 };
  }
  const said = async () => {
    await open.attend.idle();
    await open.deliver.idle();
  };

  test.each<[string, Reply]>([
    ['hangs', 'hang'],
    ['breaks', { status: 500 }],
    ['lies', wishJson({ do: 'answer', words: 'yes' })],
    ['is nonsense', 'I did it!'],
  ])('a model that %s leaves the plain answer, once', async (_, reply) => {
    api.answer = () => reply;
    const { phone, heard } = await seller();
    await phone.types('uska kuch batao zara phir dekhte hain');
    await said();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain('I am not quite sure what you mean');
    expect(api.bodies.length).toBeGreaterThan(0);
  });

  test('who they are stays here too', async () => {
    const { phone, talk } = await seller();
    await pool.query(`update person set name = 'Zulaikha Noor' where id = (select person_id from conversation where id = $1)`, [talk]);
    await phone.types('zulaikha here, uska kuch batao zara phir dekhte hain');
    await said();
    expect(api.bodies).toHaveLength(1);
    expect(api.bodies.join()).not.toMatch(/zulaikha/i);
  });

  test('a message that another process answers while a model thinks is answered once', async () => {
    api.answer = () => 'hang';
    const { phone, heard, talk } = await seller();
    const saying = phone.types('uska kuch batao zara phir dekhte hain');
    await expect.poll(() => api.bodies.length).toBe(1);
    await other.attend.attend(talk);
    await other.deliver.idle();
    await saying;
    await said();
    expect(heard).toHaveLength(1);
  });

  test('what is written while a model thinks is answered after it, in order', async () => {
    api.answer = ({ message }) => (message.startsWith('ye kya') ? wishJson({ do: 'command', command: 'help' }) : nothing());
    const { phone, heard } = await seller();
    await Promise.all([phone.types('uska kuch batao zara phir dekhte hain'), phone.types('my goods')]);
    await said();
    expect(heard).toHaveLength(2);
    expect(heard[1]).toContain('nothing for sale');
  });

  const unclear = 'uska kuch batao zara phir dekhte hain';
  const textOf = (phone: Phone, id: string, text: string) => ({
    id,
    ref: id,
    channel: 'whatsapp',
    address: phone.address,
    at: new Date().toISOString(),
    content: { kind: 'text' as const, text },
  });

  test('nobody waits for what a model thinks over, not even who goes on writing', async () => {
    const { phone, heard } = await seller();
    let thinks: (reply: Reply) => void = () => undefined;
    api.answer = () =>
      new Promise((resolve) => {
        thinks = resolve;
      });
    await open.attend.receive([textOf(phone, `waits-${people}-1`, unclear)]);
    await expect.poll(() => api.bodies.length).toBe(1);
    const { phone: another, heard: hers } = await seller();
    await open.attend.receive([textOf(phone, `waits-${people}-2`, 'my goods'), textOf(another, `waits-${people}-3`, 'my goods')]);
    await expect.poll(() => hers.length).toBe(1);
    expect(heard).toEqual([]);
    thinks(wishJson({ do: 'command', command: 'help' }));
    await said();
    expect(heard).toHaveLength(2);
    expect(heard[1]).toContain('nothing for sale');
  });

  test('two messages that come at once by two ways are answered in the order in which they came', async () => {
    api.answer = ({ message }) => (message.startsWith('ye kya') ? wishJson({ do: 'command', command: 'help' }) : nothing());
    const { phone, heard } = await seller();
    await open.attend.receive([textOf(phone, `known-${people}`, 'my goods')]);
    await said();
    heard.length = 0;
    await Promise.all([`once-${people}-1`, `once-${people}-2`].map((id, at) => open.attend.receive([textOf(phone, id, at === 0 ? unclear : 'my goods')])));
    await said();
    expect(heard).toHaveLength(2);
    expect(heard[1]).toContain('nothing for sale');
  });
});
