/** A model that is slow, away, busy or dear costs nobody more than the deadline, and the house no more than its budget. */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Breaker, makeBreaker } from '../../src/assistant/breaker.ts';
import { makeClient } from '../../src/assistant/client.ts';
import { type Budget, makeModel, type Outcome } from '../../src/assistant/model.ts';
import { readConfig } from '../../src/config.ts';
import { makeAssistantUse } from '../../src/store/turns/assistant-use.ts';
import { freshDatabase } from '../support/database.ts';
import { assistantAt, type ModelApi, type Reply, startModelApi } from '../support/model-api.ts';

let api: ModelApi;
let replies: Reply[] = [];
let outcomes: Outcome[] = [];
let now = 0;
beforeAll(async () => {
  api = await startModelApi(() => replies.shift() ?? '{"ok":true}');
});
afterAll(() => api.close());
beforeEach(() => {
  replies = [];
  outcomes = [];
  now = 0;
  api.bodies.length = 0;
});

const plenty: Budget = { take: async () => true, spent: async () => undefined };
const answer = z.strictObject({ ok: z.boolean() });
const prompt = { name: 'test', answer: 'ok', temperature: 0, tokens: 20, text: 'Say ok.' };
const modelWith = ({ budget = plenty, seconds = 10 }: { readonly budget?: Budget; readonly seconds?: number } = {}) =>
  makeModel({ client: makeClient(assistantAt(api)), budget, now: () => now, seconds, told: ({ as }) => outcomes.push(as) });
const asked = (model: ReturnType<typeof modelWith>) => model.ask({ person: 1, prompt, sent: '{}', answer });

test('an answer of the wanted shape is given', async () => {
  expect(await asked(modelWith())).toEqual({ ok: true });
  expect(outcomes).toEqual(['answered']);
  expect(api.complaints).toEqual([]);
});

test.each<[string, Reply, Outcome]>([
  ['no JSON', 'Sure!', 'malformed'],
  ['another shape', '{"ok":"yes"}', 'malformed'],
  ['more than was asked', '{"ok":true,"tool":"pay"}', 'malformed'],
  ['a tool', { tool: 'pay' }, 'malformed'],
  ['a refusal', { refusal: 'no' }, 'malformed'],
  ['cut short', { finish: 'length', content: '{"ok":true}' }, 'malformed'],
  ['no completion', { raw: '{"choices":[]}' }, 'malformed'],
  ['HTML', { raw: '<html></html>' }, 'malformed'],
  ['a wrong key', { status: 401 }, 'refused'],
  ['no such model', { status: 404 }, 'refused'],
])('%s is no answer, and is not asked for twice', async (_, reply, as) => {
  replies = [reply];
  expect(await asked(modelWith())).toBeUndefined();
  expect(outcomes).toEqual([as]);
  expect(api.bodies).toHaveLength(1);
});

test.each<[string, Reply]>([
  ['a fault of the server', { status: 503 }],
  ['a broken line', { cut: true }],
  ['a short rest', { status: 429, headers: { 'retry-after-ms': '20' } }],
])('%s is tried once more, quickly', async (_, reply) => {
  replies = [reply];
  expect(await asked(modelWith())).toEqual({ ok: true });
  expect(api.bodies).toHaveLength(2);
  replies = [reply, reply];
  expect(await asked(modelWith())).toBeUndefined();
  expect(api.bodies).toHaveLength(4);
});

test('who hangs is not waited for longer than the deadline', async () => {
  replies = ['hang'];
  expect(await asked(modelWith({ seconds: 0.2 }))).toBeUndefined();
  expect(outcomes).toEqual(['slow']);
});

test('who asks to be left alone is left alone for so long', async () => {
  const model = modelWith();
  replies = [{ status: 429, headers: { 'retry-after': '60' } }];
  expect(await asked(model)).toBeUndefined();
  expect(model.awake()).toBe(false);
  expect(await asked(model)).toBeUndefined();
  expect(outcomes).toEqual(['limited', 'resting']);
  now = 61_000;
  expect(await asked(model)).toEqual({ ok: true });
});

describe('the breaker', () => {
  const fails = (breaker: Breaker, times: number) => {
    for (let at = 0; at < times; at++) breaker.begin()?.bad();
  };

  test('opens after failures in a row, lets one call through after a rest, and rests longer each time', () => {
    const breaker = makeBreaker(() => now);
    fails(breaker, 3);
    expect(breaker.isOpen()).toBe(false);
    fails(breaker, 1);
    expect(breaker.begin()).toBeUndefined();
    now = 30_000;
    const trial = breaker.begin();
    expect(trial).toBeDefined();
    expect(breaker.begin()).toBeUndefined();
    trial?.bad();
    now += 59_000;
    expect(breaker.begin()).toBeUndefined();
    now += 1_000;
    breaker.begin()?.good();
    breaker.begin();
    expect(breaker.begin()).toBeDefined();
  });

  test('a trial that came to nothing leaves room for another', () => {
    const breaker = makeBreaker(() => now);
    fails(breaker, 4);
    now = 30_000;
    breaker.begin()?.unmade();
    expect(breaker.begin()).toBeDefined();
  });

  test('many calls that fail at once make one rest, and not the longest', () => {
    const breaker = makeBreaker(() => now);
    const crowd = Array.from({ length: 20 }, () => breaker.begin());
    for (const one of crowd) one?.bad();
    now = 29_999;
    expect(breaker.begin()).toBeUndefined();
    now = 30_000;
    expect(breaker.begin()).toBeDefined();
  });

  test('a call from before a rest does not end it, nor the trial of another', () => {
    const breaker = makeBreaker(() => now);
    const [early, late, asked] = [breaker.begin(), breaker.begin(), breaker.begin()];
    asked?.bad(60_000);
    early?.good();
    now = 59_999;
    expect(breaker.begin()).toBeUndefined();
    now = 60_000;
    fails(breaker, 4);
    now += 30_000;
    expect(breaker.begin()).toBeDefined();
    late?.good();
    expect(breaker.begin()).toBeUndefined();
  });

  test('a failure now and then opens nothing', () => {
    const breaker = makeBreaker(() => now);
    for (let at = 0; at < 20; at++) {
      fails(breaker, 3);
      breaker.begin()?.good();
    }
    expect(breaker.isOpen()).toBe(false);
  });
});

describe('the budget', () => {
  let pool: pg.Pool;
  let drop: () => Promise<void>;
  const day = { at: new Date('2026-11-22T10:00:00Z') };
  const limited = (limits: { readonly callsOfPerson?: number; readonly calls?: number; readonly tokens?: number }) =>
    makeAssistantUse(pool, () => day.at, { callsOfPerson: 100, calls: 100, tokens: 1_000, ...limits });
  beforeAll(async () => {
    const database = await freshDatabase();
    drop = database.drop;
    pool = new pg.Pool({ connectionString: database.url });
    await pool.query(`insert into person (language) select 'en' from generate_series(1, 3)`);
  });
  afterAll(async () => {
    await pool.end();
    await drop();
  });
  beforeEach(() => pool.query('delete from assistant_use; delete from assistant_day'));

  test('of a person is their own, and of a day', async () => {
    const budget = limited({ callsOfPerson: 2 });
    expect([await budget.take(1), await budget.take(1), await budget.take(1), await budget.take(2)]).toEqual([true, true, false, true]);
    day.at = new Date('2026-11-23T00:00:00Z');
    expect(await budget.take(1)).toBe(true);
  });

  test('of all holds for everybody, exactly, however many processes ask at once', async () => {
    const budgets = [limited({ calls: 7 }), limited({ calls: 7 }), limited({ calls: 7 })];
    const taken = await Promise.all(Array.from({ length: 30 }, (_, at) => budgets[at % 3]?.take((at % 3) + 1)));
    expect(taken.filter(Boolean)).toHaveLength(7);
    const { rows } = await pool.query('select sum(calls)::int as calls from assistant_use');
    expect(rows).toEqual([{ calls: 7 }]);
  });

  test('of tokens ends the day too', async () => {
    const budget = limited({ tokens: 1_000 });
    expect(await budget.take(1)).toBe(true);
    await budget.spent(1, 1_200);
    expect(await budget.take(2)).toBe(false);
  });

  test('counts what was paid for an answer that is none, and past midnight too', async () => {
    const budget = limited({ tokens: 10_000 });
    for (const reply of [{ finish: 'length', content: '{"ok"' }, { tool: 'pay' }, { refusal: 'no' }]) {
      replies = [reply];
      await asked(modelWith({ budget }));
    }
    const { rows } = await pool.query('select tokens::int from assistant_day');
    expect(rows).toEqual([{ tokens: 3 * 940 }]);
    day.at = new Date('2026-11-24T00:00:00Z');
    await budget.spent(1, 7);
    const next = await pool.query(`select tokens::int from assistant_day where day = '2026-11-24'`);
    expect(next.rows).toEqual([{ tokens: 7 }]);
  });

  test('of nothing is nothing', async () => {
    expect(await limited({ calls: 0 }).take(1)).toBe(false);
    expect(await limited({ callsOfPerson: 0 }).take(1)).toBe(false);
  });

  test('used up, nothing is sent', async () => {
    expect(await asked(modelWith({ budget: limited({ calls: 0 }) }))).toBeUndefined();
    expect(outcomes).toEqual(['spent']);
    expect(api.bodies).toEqual([]);
  });
});

describe('the settings', () => {
  test('are off without a key, and have their usual values with one', () => {
    expect(readConfig({})).not.toHaveProperty('assistant');
    expect(readConfig({ OPENAI_API_KEY: 'sk-1' }).assistant).toEqual({
      apiKey: 'sk-1',
      model: 'gpt-4o-mini',
      senses: {},
      seconds: 4,
      limits: { callsOfPerson: 40, calls: 5_000, tokens: 10_000_000 },
      logWords: false,
    });
  });

  test('name every fault in one message', () => {
    expect(() => readConfig({ OPENAI_MODEL: 'x' })).toThrow('OPENAI_MODEL needs OPENAI_API_KEY');
    expect(() => readConfig({ OPENAI_API_KEY: 'a b', OPENAI_BASE_URL: 'there', SARAI_ASSISTANT_SECONDS: '99', SARAI_ASSISTANT_CALLS_PER_DAY: '-1' })).toThrow(
      /OPENAI_API_KEY.*OPENAI_BASE_URL.*SARAI_ASSISTANT_SECONDS.*SARAI_ASSISTANT_CALLS_PER_DAY/,
    );
  });
});
