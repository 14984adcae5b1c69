import { connect } from 'node:net';
import { Agent, request } from 'undici';
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { type Line, lineTo } from '../support/line.ts';
import { quietLog } from '../support/quiet-log.ts';
import { redisUrl } from '../support/redis.ts';
import { openServed, type Served } from './served.ts';

const redis = await redisUrl();
afterAll(() => redis.stop());

const readyOf = async ({ server }: Served) => {
  const { statusCode, body } = await server.inject('/readyz');
  return [statusCode, JSON.parse(body)];
};
const ready = [200, { ready: true, ailing: [] }];
const notReady = (...ailing: readonly unknown[]) => [503, { ready: false, ailing }];
const aliveOf = async ({ server }: Served) => (await server.inject('/healthz')).json();

describe('the database', () => {
  let line: Line;
  let house: Served;
  beforeEach(async () => {
    line = await lineTo(Number(new URL(inject('databaseServer')).port));
    house = await openServed({ through: (url) => Object.assign(new URL(url), { port: line.port }).href });
  });
  afterEach(async () => {
    line.mend();
    await house.close();
    await line.close();
  });

  test('that is cut off, or says nothing, is named without its address; back again, all is ready', async () => {
    expect(await readyOf(house)).toEqual(ready);
    line.cut();
    const [status, { ailing }] = await readyOf(house);
    expect([status, ailing.length]).toEqual([503, 2]);
    expect(ailing[0]).toMatch(/^database: /);
    expect(ailing[1]).toMatch(/^jobs: /);
    expect(String(ailing)).not.toMatch(/127\.0\.0\.1|postgres|password/);
    expect(await aliveOf(house)).toEqual({ alive: true });
    line.mend();
    await expect.poll(() => readyOf(house)).toEqual(ready);
    line.silence();
    expect(await readyOf(house)).toEqual(notReady('database: no answer within 2 s', 'jobs: no answer within 2 s'));
    line.mend();
    await expect.poll(() => readyOf(house)).toEqual(ready);
  });
});

describe.skipIf(redis.url === undefined)(`Redis ${redis.why}`, () => {
  let line: Line;
  let house: Served;
  beforeEach(async () => {
    line = await lineTo(Number(new URL(redis.url ?? '').port));
    house = await openServed({ redisUrl: `redis://127.0.0.1:${line.port}` });
  });
  afterEach(async () => {
    line.mend();
    await house.close();
    await line.close();
  });

  test.each(['cut', 'silence'] as const)('that is gone (%s) is named, however often it is asked; back again, all is ready', async (how) => {
    expect(await readyOf(house)).toEqual(ready);
    line[how]();
    const asked = await Promise.all([readyOf(house), readyOf(house), readyOf(house)]);
    expect(asked).toEqual(Array.from({ length: 3 }, () => notReady(expect.stringMatching(/^jobs: /))));
    const { body } = await house.server.inject('/metrics');
    expect(body).toContain('sarai_up{part="jobs"} 0');
    expect(body).toContain('sarai_up{part="database"} 1');
    expect(body).toMatch(/^sarai_jobs_lag_seconds nan$/im);
    expect(body).not.toMatch(/^sarai_jobs\{/m);
    expect(body).toMatch(/^sarai_inbound_unread 0$/m);
    const page = await house.server.inject({ url: '/operator', headers: { cookie: await house.session() } });
    expect(page.body).toContain('Not ready:');
    expect(page.body).toMatch(/Jobs<\/caption>.{1,60}does not answer/);
    line.mend();
    await expect.poll(() => readyOf(house)).toEqual(ready);
    expect((await house.server.inject('/metrics')).body).toContain('sarai_up{part="jobs"} 1');
  });
});

describe('Telegram', () => {
  let api: BotApi;
  let house: Served;
  let passed: number;
  const open = (mode: 'polling' | 'webhook', token = api.token) =>
    openServed({
      channels: [
        makeTelegram({
          token,
          apiRoot: api.root,
          mode,
          publicUrl: 'http://127.0.0.1:9',
          openPicture: async () => new Uint8Array(),
          log: quietLog,
          now: () => Date.now() + passed,
        }),
      ],
    });
  beforeEach(async () => {
    passed = 0;
    api = await startBotApi();
  });
  afterEach(async () => {
    await house.close();
    await api.stop();
  });

  test('that polls and is answered is ready; one that is away for a minute is not', async () => {
    house = await open('polling');
    await expect.poll(() => readyOf(house)).toEqual(ready);
    await api.until(() => api.calls('getUpdates') > 0);
    api.fails({ method: 'getUpdates', code: 502, times: 1_000 });
    api.person(7).types('hello');
    await expect.poll(() => api.calls('getUpdates')).toBeGreaterThan(1);
    expect(await readyOf(house)).toEqual(ready);
    passed = 61_000;
    await expect.poll(() => readyOf(house)).toEqual(notReady(expect.stringMatching(/^telegram: polling has failed for \d+ s \(502\)$/)));
  });

  test('whose token is refused is not ready, and the token is not told', async () => {
    house = await open('polling', '4242:somebody-elses');
    await expect.poll(() => readyOf(house)).toEqual(notReady('telegram: the platform refuses the token'));
    expect((await house.server.inject('/metrics')).body).toContain('sarai_up{part="telegram"} 0');
  });

  test('is not ready before its webhook is set', async () => {
    api.fails({ method: 'setWebhook', code: 500, times: 1 });
    house = await open('webhook');
    await expect.poll(() => readyOf(house)).toEqual(notReady('telegram: the webhook is not set yet (500)'));
    await expect.poll(() => readyOf(house)).toEqual(ready);
  });

  test('whose token is withdrawn later is found out by the next call', async () => {
    house = await open('webhook');
    await expect.poll(() => readyOf(house)).toEqual(ready);
    api.fails({ method: 'sendMessage', code: 401, description: 'Unauthorized' });
    const [channel] = Object.values(house.open.house.channels);
    await channel?.send('7', { text: 'hello' });
    expect(await readyOf(house)).toEqual(notReady('telegram: the platform refuses the token'));
  });
});

describe('a process that stops', () => {
  test('is not ready, and says so on every line that is still open', async () => {
    const house = await openServed();
    const url = new URL(await house.server.listen({ host: '127.0.0.1', port: 0 }));
    const held = await halfAsked(Number(url.port));
    house.readiness.stop();
    expect(await readyOf(house)).toEqual(notReady('stopping'));
    const closed = house.server.close();
    held.ends();
    expect(await held.answer).toMatch(/^HTTP\/1\.1 503/);
    await closed;
    await house.close();
  });

  test('still gives an answer it owes, and keeps no line open after it', async () => {
    let found: (ailing: readonly string[]) => void = () => undefined;
    const looking = new Promise<readonly string[]>((resolve) => {
      found = resolve;
    });
    let came: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      came = resolve;
    });
    const ailing = () => {
      came();
      return looking;
    };
    const house = await openServed({ serving: { ailing } });
    const agent = new Agent();
    const answer = request(`${await house.server.listen({ host: '127.0.0.1', port: 0 })}/readyz`, { dispatcher: agent });
    await asked;
    const closed = house.server.close();
    await expect.poll(() => house.server.server.listening).toBe(false);
    found([]);
    expect(await (await answer).body.json()).toEqual({ ready: true, ailing: [] });
    // Whoever asked would have kept the line for more.
    await closed;
    await agent.close();
    await house.close();
  }, 60_000);
});

/** A request whose last line is not written yet. */
async function halfAsked(port: number): Promise<{ ends(): void; readonly answer: Promise<string> }> {
  const socket = connect(port, '127.0.0.1');
  const answer = new Promise<string>((resolve) => {
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
    });
    socket.once('close', () => resolve(heard));
  });
  await new Promise<void>((sent) => socket.write('GET /readyz HTTP/1.1\r\nhost: x\r\n', () => sent()));
  return { ends: () => void socket.write('\r\n'), answer };
}
