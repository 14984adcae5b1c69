/** The whole way of a payment by card: a buyer with Telegram on the double of the Bot API, a seller on another app, everything between. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { whatsappCloud } from '../../src/channels/abilities.ts';
import { makeSimulator, type Simulator } from '../../src/channels/simulator/simulator.ts';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { cardObjection } from '../../src/cli/chat/card-objection.ts';
import { type ChannelParts, type Open, openHouse } from '../../src/main.ts';
import type { Person } from '../support/bot-api/person.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';

let api: BotApi;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let data: string;
let clock: Date;
let open: Open;
let pool: pg.Pool;
let whatsapp: Simulator;
let buyer: Person;
let buyers = 0;

/** A process of the service. */
async function house(): Promise<Open> {
  const channels = ({ words, mayPay, pictures }: ChannelParts) => [
    makeTelegram({
      token: api.token,
      apiRoot: api.root,
      mode: 'polling',
      openPicture: pictures.open,
      payments: { providerToken: api.providerToken, objection: cardObjection({ mayPay, words, log: quietLog }) },
      log: quietLog,
      pause: () => nextTurn(),
    }),
    whatsapp,
  ];
  return await openHouse({ config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi' }, log: quietLog, channels, now: () => clock });
}

async function start(): Promise<void> {
  open = await house();
  for (const channel of Object.values(open.house.channels)) await channel.start?.(open.attend.receive);
}

beforeAll(async () => {
  api = await startBotApi();
  database = await freshDatabase();
  data = await mkdtemp(join(tmpdir(), 'sarai-paying-'));
  clock = new Date('2026-11-21T09:00:00Z');
  whatsapp = makeSimulator({ name: 'whatsapp', abilities: whatsappCloud });
  pool = new pg.Pool({ connectionString: database.url, max: 3 });
  await start();
  await sellerLists();
});
beforeEach(() => {
  buyer = api.person(6000 + ++buyers, { name: 'Ali' });
});

afterEach(() => expect(api.complaints).toEqual([]));
afterAll(async () => {
  await open.close();
  await pool.end();
  await api.stop();
  await database.drop();
  await rm(data, { recursive: true });
});

async function quiet(): Promise<void> {
  await api.delivered();
  await open.attend.idle();
  await open.deliver.idle();
}

async function sellerLists(): Promise<void> {
  const phone = whatsapp.phone('923001112233', { name: 'Amina' });
  for (const text of [
    'Hello',
    '1',
    '1',
    '1',
    'Bibi Crafts',
    'Multan',
    '1',
    'sell',
    'skip',
    'Ajrak chadar',
    '2400',
    '99',
    '1',
    'skip',
    'skip',
    '1',
    '1',
    'skip',
  ]) {
    await phone.types(text);
    await open.attend.idle();
    await open.deliver.idle();
  }
  await phone.taps('Publish');
}

const heardBySeller = () => whatsapp.phone('923001112233').screen().at(-1)?.text ?? '';

/** The buttons under what was last said that has any, one after the other. */
const buttons = (): readonly string[] =>
  buyer
    .heard()
    .findLast((one) => one.buttons.length > 0)
    ?.buttons.flat() ?? [];

async function does(...all: readonly (string | number)[]): Promise<void> {
  for (const one of all) {
    if (typeof one === 'string') buyer.types(one);
    else buyer.taps(buttons()[one - 1] ?? `button ${one}`);
    await quiet();
  }
}

const said = (): string => buyer.heard().findLast(({ text }) => text !== '')?.text ?? '';
const comesIn = (language: number) => does('/start', language, 1, 2);
const toThePayment = () => does('chadar', 1, 1, '2', 'Ali Raza', '0300 1234567', 'House 12, Street 4, near Jamia Masjid', 'Lahore');

/** An order of two shawls that waits for its money; gives its number. */
async function orders(): Promise<string> {
  await comesIn(1);
  await toThePayment();
  await does(2, 1);
  return /order (\w{6})\b/i.exec(said())?.[1] ?? 'none';
}

type Row = { readonly state: string; readonly payment: string; readonly kept: readonly (string | null)[] };
async function books(number: string): Promise<Row | undefined> {
  const { rows } = await pool.query<Row>(
    `select state, payment, (select coalesce(array_agg(misfit order by id), '{}') from payment_event e where e.order_id = o.id) as kept
    from "order" o where number = $1`,
    [number],
  );
  return rows[0];
}

test('a buyer orders, pays in the talk, and then the seller hears of it', async () => {
  const number = await orders();
  expect(buyer.invoices()).toMatchObject([
    {
      title: `Order ${number}`,
      description: expect.stringContaining('Bibi Crafts'),
      currency: 'PKR',
      total: 480_000,
      prices: [{ label: '2 × Ajrak chadar', amount: 480_000 }],
    },
  ]);
  expect(buyer.invoices()[0]?.payload).not.toBe(number);
  expect(heardBySeller()).not.toContain(number);
  expect(await books(number)).toEqual({ state: 'unpaid', payment: 'due', kept: [] });

  expect(await buyer.pays()).toHaveProperty('paid');
  await quiet();
  expect(await books(number)).toEqual({ state: 'placed', payment: 'paid', kept: [null] });
  expect(said()).toBe(`PKR 4,800 for your order ${number} has arrived. Thank you! I tell you when Bibi Crafts accepts.`);
  expect(heardBySeller()).toContain(`New order ${number}`);
  expect(heardBySeller()).toContain('Paid by card: PKR 4,800');
});

test('the same update again and again is one payment, and a second payment is refused before it is made', async () => {
  const number = await orders();
  const answer = await buyer.pays();
  await quiet();
  const before = { heard: buyer.heard().length, seller: whatsapp.phone('923001112233').screen().length };
  if (!('paid' in answer)) throw new Error(answer.refused);
  for (let times = 0; times < 3; times++) api.delivers(answer.paid);
  await quiet();
  expect(await buyer.pays()).toEqual({ refused: 'This order is paid already. Nothing more was charged.' });
  expect(await books(number)).toEqual({ state: 'placed', payment: 'paid', kept: [null] });
  expect({ heard: buyer.heard().length, seller: whatsapp.phone('923001112233').screen().length }).toEqual(before);
});

test('money that came all the same for what was paid before is kept for a person', async () => {
  const number = await orders();
  await buyer.pays();
  const [invoice] = buyer.invoices();
  buyer.receipt({ currency: 'PKR', total_amount: 480_000, invoice_payload: invoice?.payload });
  await quiet();
  expect(await books(number)).toEqual({ state: 'placed', payment: 'paid', kept: [null, 'twice'] });
  expect(said()).toContain('Your payment of PKR 4,800 has arrived, but no order of yours is waiting for it.');
});

test.each([
  ['another amount', { total_amount: 1 }, 'amount', 'The amount no longer fits the order. Nothing was charged; please order again.'],
  ['another currency', { currency: 'USD' }, 'amount', 'The amount no longer fits the order. Nothing was charged; please order again.'],
])('%s is refused before it is paid, and confirms nothing if it comes', async (_, instead, misfit, refused) => {
  const number = await orders();
  const [invoice] = buyer.invoices();
  expect(await buyer.pays(invoice, instead)).toEqual({ refused });
  buyer.receipt({ currency: 'PKR', total_amount: 480_000, invoice_payload: invoice?.payload, ...instead });
  await quiet();
  expect(await books(number)).toEqual({ state: 'unpaid', payment: 'due', kept: [misfit] });
  expect(said()).toContain('has arrived, but no order of yours is waiting for it.');
  expect(heardBySeller()).not.toContain(number);
  // What is asked for can be paid still.
  expect(await buyer.pays()).toHaveProperty('paid');
  await quiet();
  expect(await books(number)).toMatchObject({ state: 'placed', payment: 'paid' });
});

test('an invoice that nobody sealed, or of somebody else, is refused', async () => {
  const number = await orders();
  const [invoice] = buyer.invoices();
  const mine = buyer;
  const sealed = invoice?.payload ?? '';
  for (const invoice_payload of [number, `${number}.`, `${number}.${'A'.repeat(22)}`, sealed.replace(number, 'ZZZZZ9'), sealed.slice(0, -1), ''])
    expect(await buyer.pays(invoice, { invoice_payload })).toEqual({ refused: 'I do not find this order of yours. Nothing was charged.' });
  buyer.receipt({ currency: 'PKR', total_amount: 480_000, invoice_payload: `${number}.${'A'.repeat(22)}` });
  buyer = api.person(9999, { name: 'Eve', language: 'zh-hans' });
  expect(await buyer.pays(invoice)).toEqual({ refused: '没有找到您的这个订单。没有扣款。' });
  await quiet();
  expect(await books(number)).toEqual({ state: 'unpaid', payment: 'due', kept: [] });
  expect(mine.heard().at(-1)?.text).toContain('no order of yours is waiting for it');
});

test('an order whose hour is over can no longer be paid, and is said to have ended', async () => {
  const number = await orders();
  clock = new Date(clock.getTime() + 61 * 60_000);
  await open.clocks.ringDue();
  await quiet();
  expect(said()).toBe(`Your order ${number} was not paid in time and has ended. Nothing was charged, and you owe nothing.`);
  expect(await buyer.pays()).toEqual({ refused: 'This order is no longer waiting for payment. Nothing was charged; please order again.' });
  const [invoice] = buyer.invoices();
  buyer.receipt({ currency: 'PKR', total_amount: 480_000, invoice_payload: invoice?.payload });
  await quiet();
  expect(await books(number)).toEqual({ state: 'expired', payment: 'due', kept: ['over'] });
  expect(heardBySeller()).not.toContain(number);
});

test('a process that dies while it keeps a payment loses nothing: the next one keeps it, once', async () => {
  const number = await orders();
  const killer = new pg.Client({ connectionString: database.url });
  const holder = new pg.Client({ connectionString: database.url });
  await Promise.all([killer.connect(), holder.connect()]);
  await holder.query('begin; lock table payment_event in share row exclusive mode');
  const answer = await buyer.pays();
  const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%payment_event%'`;
  let found: readonly { readonly pid: number }[] = [];
  while (found.length === 0) found = (await killer.query<{ pid: number }>(waiting)).rows;
  for (const { pid } of found) await killer.query('select pg_terminate_backend($1)', [pid]);
  expect(await books(number)).toEqual({ state: 'unpaid', payment: 'due', kept: [] });
  const closed = open.close();
  await holder.query('rollback');
  await closed;
  await start();
  if ('paid' in answer) api.delivers(answer.paid);
  await quiet();
  expect(await books(number)).toEqual({ state: 'placed', payment: 'paid', kept: [null] });
  await Promise.all([killer.end(), holder.end()]);
});

test('an invoice that the platform refuses is said in words, and the order can be cancelled', async () => {
  api.fails({ method: 'sendInvoice', code: 400, description: 'Bad Request: CURRENCY_TOTAL_AMOUNT_INVALID' });
  const number = await orders();
  expect(buyer.invoices()).toEqual([]);
  expect(said()).toContain('cannot be paid by card just now; nothing was charged');
  await does(1, 1);
  expect(said()).toBe(`Order ${number} is cancelled. Nothing was charged.`);
});

test('an order paid by card that comes to nothing is given back', async () => {
  const number = await orders();
  await buyer.pays();
  await quiet();
  await whatsapp.phone('923001112233').taps('Decline');
  await whatsapp.phone('923001112233').types('out of stock');
  await quiet();
  expect(said()).toContain('The PKR 4,800 you paid by card will be given back. A person sees to it.');
  expect(await books(number)).toMatchObject({ state: 'rejected', payment: 'paid' });
});
