import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { fit as carried } from '../../src/channels/fit.ts';
import { type AboutToPay, makeSeal, type Objection } from '../../src/channels/telegram/payments.ts';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import type { Inbound, OutboundMessage } from '../../src/conversation/message.ts';
import type { Person } from '../support/bot-api/person.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { closing, Lines, optionsFor } from './telegram-bench.ts';

let api: BotApi;
let channel: Channel;
let lines: Lines;
let buyer: Person;
let objection: Objection;
const asked: AboutToPay[] = [];
const received: Inbound[] = [];

const make = (): Channel =>
  makeTelegram(
    optionsFor(api, lines, {
      payments: {
        providerToken: api.providerToken,
        objection: (one) => {
          asked.push(one);
          return objection(one);
        },
      },
    }),
  );

beforeEach(async () => {
  api = await startBotApi();
  lines = new Lines();
  objection = async () => undefined;
  asked.splice(0);
  received.splice(0);
  buyer = api.person(6001, { language: 'ur' });
  channel = make();
  await channel.start?.(async (told) => void received.push(...told));
});

afterEach(async () => {
  await closing(channel);
  await api.stop();
  expect(lines.all.join('\n')).not.toContain(api.token);
});

const price = (minor: number, label = '1 × Ajrak چادر', currency = 'PKR') => ({ label, amount: { minor, currency } });
const invoice = (more: Partial<NonNullable<OutboundMessage['invoice']>> = {}): OutboundMessage => ({
  text: 'Your order is held.',
  invoice: {
    reference: '7K2MPX',
    title: 'Order 7K2MPX',
    description: 'At Bibi Crafts.',
    prices: [price(240_000), price(60_000)],
    otherwise: 'Not just now.',
    ...more,
  },
});

async function says(message: OutboundMessage, by = channel): Promise<readonly string[]> {
  const ends: string[] = [];
  for (const part of carried(message, by.abilities)) {
    const sent = await by.send('6001', part);
    ends.push(sent.ok ? 'sent' : sent.why);
  }
  return ends;
}

describe('an invoice', () => {
  it('stands below its words, with each line, and its amounts add up', async () => {
    expect(await says(invoice())).toEqual(['sent', 'sent']);
    const [words, shown] = buyer.heard();
    expect(words).toMatchObject({ text: 'Your order is held.' });
    expect(shown?.invoice).toMatchObject({
      title: 'Order 7K2MPX',
      description: 'At Bibi Crafts.',
      currency: 'PKR',
      prices: [
        { label: '1 × Ajrak چادر', amount: 240_000 },
        { label: '1 × Ajrak چادر', amount: 60_000 },
      ],
      total: 300_000,
    });
    expect(api.complaints).toEqual([]);
  });

  it.each(['x', 'چادر ', '披肩', '🧣'])('is cut to what the platform takes: %s', async (letter) => {
    const long = letter.repeat(400);
    expect(await says(invoice({ title: long, description: `${long}\n${long}`, prices: [price(240_000, long)] }))).toEqual(['sent', 'sent']);
    expect(api.complaints).toEqual([]);
  });

  it.each(['PKR', 'CNY', 'USD'])('asks for minor units, of which %s has a hundred', async (currency) => {
    expect(await says(invoice({ prices: [price(240_000, 'a shawl', currency)] }))).toEqual(['sent', 'sent']);
    expect(buyer.invoices()).toMatchObject([{ currency, total: 240_000 }]);
  });

  it.each([
    ['too little', [price(100)]],
    ['too much', [price(9_000_000_000)]],
    ['in a currency that is not taken', [price(240_000, 'a shawl', 'XYZ')]],
  ])('of %s is said in words instead, and the operator sees why', async (_, prices) => {
    expect(await says(invoice({ prices }))).toEqual(['sent', 'sent']);
    expect(buyer.heard().map(({ text }) => text)).toEqual(['Your order is held.', 'Not just now.']);
    expect(lines.like(/^error an invoice was refused .*CURRENCY/)).toHaveLength(1);
  });

  it.each([
    [{ code: 403, description: 'Forbidden: bot was blocked by the user' }, 'blocked'],
    [{ code: 429, description: 'Too Many Requests: retry after 7', retryAfter: 7 }, 'try-later'],
    [{ drop: 'after' as const }, 'unknown'],
  ])('comes to what any message comes to: %j', async (fault, why) => {
    api.fails({ ...fault, method: 'sendInvoice' });
    expect(await says(invoice())).toEqual(['sent', why]);
    expect(buyer.invoices().length).toBe(why === 'unknown' ? 1 : 0);
  });

  it('is said in words where there is no payment provider', async () => {
    const bare = makeTelegram(optionsFor(api, lines));
    expect(bare.abilities.invoices).toBeUndefined();
    expect(await says(invoice(), bare)).toEqual(['sent', 'sent']);
    expect(buyer.heard().map(({ text }) => text)).toEqual(['Your order is held.', 'Not just now.']);
    await closing(bare);
  });
});

describe('before a payment', () => {
  beforeEach(() => says(invoice()));

  it('we are asked what for, how much and by whom, and our yes is enough', async () => {
    expect(await buyer.pays()).toHaveProperty('paid');
    expect(asked).toEqual([{ address: '6001', language: 'ur', reference: '7K2MPX', amount: { minor: 300_000, currency: 'PKR' } }]);
  });

  it('a no is told with its reason, and no money is taken', async () => {
    objection = async () => 'یہ آرڈر اب نہیں ہے۔';
    expect(await buyer.pays()).toEqual({ refused: 'یہ آرڈر اب نہیں ہے۔' });
    expect(received).toEqual([]);
  });

  it.each(['', '7K2MPX', '7K2MPX.', '.', `7K2MPX.${'A'.repeat(22)}`, `7K2MPX.${makeSeal('4242:another-token').seal('7K2MPX').slice(7)}`])(
    'what we did not seal is for nothing of ours: %j',
    async (invoice_payload) => {
      await buyer.pays(undefined, { invoice_payload });
      expect(asked).toEqual([{ address: '6001', language: 'ur', amount: { minor: 300_000, currency: 'PKR' } }]);
    },
  );

  it('a broken line is tried once more', async () => {
    api.fails({ method: 'answerPreCheckoutQuery', drop: 'before' });
    expect(await buyer.pays()).toHaveProperty('paid');
    expect(lines.like(/not answered/)).toEqual([]);
  });

  it('a question that is too old leaves the bot alive', async () => {
    api.fails({
      method: 'answerPreCheckoutQuery',
      code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    });
    void buyer.pays();
    await lines.comes(/a question before a payment was not answered/);
    expect(await buyer.pays()).toHaveProperty('paid');
  });

  it('asks nobody in a talk', async () => {
    await buyer.pays();
    await api.delivered();
    expect(received).toHaveLength(1);
    expect(received[0]).not.toHaveProperty('content');
  });
});

describe('money', () => {
  beforeEach(() => says(invoice()));

  it('is told with what it is for and by which it is given back', async () => {
    const answer = await buyer.pays();
    await api.delivered();
    if (!('paid' in answer)) throw new Error(answer.refused);
    const [{ charge, providerCharge, ...rest } = { charge: '', providerCharge: '' }] = received as readonly Extract<Inbound, { charge: string }>[];
    expect(rest).toEqual({
      id: String(answer.paid.update_id),
      channel: 'telegram',
      address: '6001',
      reference: '7K2MPX',
      amount: { minor: 300_000, currency: 'PKR' },
    });
    expect(JSON.stringify(answer.paid)).toContain(`"telegram_payment_charge_id":"${charge}"`);
    expect(JSON.stringify(answer.paid)).toContain(`"provider_payment_charge_id":"${providerCharge}"`);
  });

  it('that was not kept is told again', async () => {
    await closing(channel);
    channel = make();
    let failures = 2;
    await channel.start?.(async (told) => {
      if (failures-- > 0) throw new Error('the database is away');
      received.push(...told);
    });
    await buyer.pays();
    await api.delivered();
    expect(received).toHaveLength(1);
  });

  it('in a form that is not known is an error, and nobody is answered as if they had said something', async () => {
    buyer.sends({ successful_payment: { currency: 'PKR', total_amount: 'a lot' } });
    await api.delivered();
    expect(received).toEqual([]);
    expect(lines.like(/^error a payment came in a form that is not known/)).toHaveLength(1);
  });

  it('in words is words', async () => {
    buyer.types('{"successful_payment":{"total_amount":300000}}');
    await api.delivered();
    expect(received).toMatchObject([{ content: { kind: 'text' } }]);
  });
});

it('a seal opens what it sealed, in every process with the same token', () => {
  const [one, two] = [makeSeal('4242:a'), makeSeal('4242:a')];
  for (const reference of ['7K2MPX', 'a.b', '']) expect(two.open(one.seal(reference))).toBe(reference);
  expect(Buffer.byteLength(one.seal('7K2MPX'))).toBeLessThanOrEqual(128);
});
