/** Every address of the server, held against everything that a stranger may send to it. A new one must be thought of here. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { telegram, whatsappCloud, whatsappWeb } from '../../src/channels/abilities.ts';
import { makeSimulator } from '../../src/channels/simulator/simulator.ts';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { makeWhatsappCloud } from '../../src/channels/whatsapp-cloud/whatsapp-cloud.ts';
import { openServed, type Served } from '../http/served.ts';
import { quietLog } from '../support/quiet-log.ts';
import { routesOf } from './routes.ts';

/** Who an address is for: `anybody`; a `platform`, told by its secret; the `operator`; whoever plays with the `phones`, from their own page. */
type For = 'anybody' | 'platform' | 'operator' | 'phones';

const table: { readonly [route: string]: For } = {
  'GET /': 'anybody',
  'GET /healthz': 'anybody',
  'GET /readyz': 'anybody',
  'GET /metrics': 'anybody',
  'GET /console': 'anybody',
  'GET /t/:code': 'anybody',
  'GET /c/:code': 'anybody',
  'GET /p/:file': 'anybody',
  'POST /webhooks/telegram': 'platform',
  'GET /webhooks/whatsapp': 'platform',
  'POST /webhooks/whatsapp': 'platform',
  'POST /webhooks/tracking': 'platform',
  'POST /operator/login': 'operator',
  'POST /operator/logout': 'operator',
  'GET /operator': 'operator',
  'GET /operator/dead': 'operator',
  'POST /operator/dead/rings': 'operator',
  'POST /operator/dead/rings/:clock(^[a-z-]{1,40}$)/:subject(^\\d{1,9}$)': 'operator',
  'POST /operator/dead/messages/:id(^\\d{1,18}$)': 'operator',
  'GET /operator/parked': 'operator',
  'POST /operator/parked/:id(^\\d{1,18}$)': 'operator',
  'GET /operator/whatsapp': 'operator',
  'POST /operator/whatsapp/again': 'operator',
  'POST /operator/whatsapp/anew': 'operator',
  'GET /operator/broadcasts': 'operator',
  'GET /operator/broadcasts/new': 'operator',
  'POST /operator/broadcasts': 'operator',
  'GET /operator/broadcasts/:id(^\\d{1,9}$)': 'operator',
  'POST /operator/broadcasts/:id(^\\d{1,9}$)/:deed(^(?:start|pause|resume|cancel)$)': 'operator',
  'GET /operator/cases': 'operator',
  'GET /operator/cases/:number(^\\d{1,9}$)': 'operator',
  'POST /operator/cases/:number(^\\d{1,9}$)/:deed(^(?:answer|take|back|close)$)': 'operator',
  'GET /simulator/events': 'phones',
  'GET /simulator/nastaliq.woff2': 'phones',
  'GET /simulator/samples': 'phones',
  'GET /simulator/samples/:name': 'phones',
  'GET /simulator/page/:name(^[a-z-]+[.](?:js|css|svg)$)': 'phones',
  'GET /simulator/pictures/:hash(^[0-9a-f]{64}$)': 'phones',
  'GET /simulator/documents/:hash(^[0-9a-f]{64}$)': 'phones',
  'GET /simulator/files/:app/:ref(^[0-9a-f-]{36}$)': 'phones',
  'POST /simulator/phones': 'phones',
  ...Object.fromEntries(
    ['text', 'tap', 'language', 'enter', 'sample', 'photo', 'voice', 'document', 'place'].map((deed) => [
      `POST /simulator/phones/:phone/${deed}`,
      'phones' as const,
    ]),
  ),
};
/** bull-board's own, all behind the operator's door. */
const isBoard = (route: string): boolean => / \/operator\/queues(\/|$)/.test(route);

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

let house: Served;
let routes: readonly { readonly method: Method; readonly path: string; readonly by: For }[];
beforeAll(async () => {
  const channel = makeTelegram({
    token: '4242:made-up',
    mode: 'webhook',
    publicUrl: 'http://127.0.0.1:9',
    webhookSecret: 'a-secret',
    apiRoot: 'http://127.0.0.1:9',
    openPicture: async () => new Uint8Array(),
    log: quietLog,
  });
  const cloud = makeWhatsappCloud({
    token: '4242:made-up',
    phoneNumberId: '106540352242922',
    appSecret: 'a-secret',
    verifyToken: 'a-secret',
    apiRoot: 'http://127.0.0.1:9',
    openPicture: async () => new Uint8Array(),
    log: quietLog,
  });
  const nobodyMay = () => {
    throw new Error('a stranger was let in');
  };
  house = await openServed({
    channels: [channel, cloud],
    phone: { standing: () => ({ as: 'connecting' }), tryNow: nobodyMay, pairAnew: nobodyMay },
    serving: {
      carriers: { secret: 'another-long-secret', take: async () => undefined },
      patience: { headMs: 400, allMs: 800 },
      simulator: {
        apps: {
          whatsapp: makeSimulator({ name: 'whatsapp-phones', abilities: whatsappCloud }),
          telegram: makeSimulator({ name: 'telegram-phones', abilities: telegram }),
          numbered: makeSimulator({ name: 'whatsapp-paired-phones', abilities: whatsappWeb }),
        },
        known: async () => false,
        watch: () => () => undefined,
        openPicture: async () => {
          throw new Error('no such picture');
        },
        openDocument: async () => {
          throw new Error('no such document');
        },
        samples: [],
        opened: () => undefined,
      },
    },
  });
  await house.server.listen({ host: '127.0.0.1', port: 0 });
  routes = routesOf(house.server).map((route) => {
    const [method = '', path = ''] = route.split(' ');
    return { method: method as Method, path, by: table[route] ?? 'operator' };
  });
});
afterAll(() => house.close());

/** A path of a route with something in the place of each of its parameters. */
const filled = (path: string, by: string): string => path.replace(/:\w+(\([^)]*(?:\(\?:[^)]*\)[^)]*)*\))?/g, by).replace(/\*$/, by);
const ask = (method: Method, url: string, headers: { readonly [name: string]: string } = {}, payload?: string | Buffer) =>
  house.server.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
const nothingTold = /node_modules|\bat \w+ \(|\/src\/|\/home\/|\/tmp\/|postgres|select |root:x:|"dependencies"|4242:made-up|a-secret|another-long-secret/;
const isRefusal = (status: number): boolean => status >= 400 && status < 500;

describe('every address', () => {
  test('is in the table', () => {
    const found = routesOf(house.server);
    expect(found.filter((route) => !isBoard(route)).toSorted()).toEqual(Object.keys(table).toSorted());
    expect(found.filter(isBoard).length).toBeGreaterThan(30);
  });

  test('knows its own methods only', async () => {
    const known = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    for (const { path, by } of routes)
      for (const method of methods) {
        if (known.has(`${method} ${path}`) || isBoard(`${method} ${path}`)) continue;
        const answer = await ask(method, filled(path, '1'));
        expect([method, path, answer.statusCode]).toEqual([method, path, by === 'operator' ? 401 : 404]);
        expect(answer.body).not.toMatch(nothingTold);
      }
  });

  test.each([
    '1',
    '..%2f..%2f..%2fetc%2fpasswd',
    '../../../package.json',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    '..%5c..%5cpackage.json',
    '%00',
    "1'--",
    '%E2%80%AE',
    'x'.repeat(3_000),
    '%zz',
  ])('has nothing for strangers under the name %.40s, and nothing told', async (name) => {
    for (const { method, path, by } of routes.filter((one) => /[:*]/.test(one.path))) {
      const answer = await ask(method, filled(path, name), { 'content-type': 'application/json' }, method === 'GET' ? undefined : '{}');
      // Two dots may lead to an address that there is, such as the front page; what was asked for is not handed out there either.
      if (!name.startsWith('../')) expect([method, path, answer.statusCode, isRefusal(answer.statusCode)]).toEqual([method, path, answer.statusCode, true]);
      if (by === 'operator' && name === '1') expect(answer.statusCode).toBe(401);
      expect(answer.body).not.toMatch(nothingTold);
    }
    expect(house.errors).toEqual([]);
  });

  test('that takes something takes it from its own page, or from who knows the secret', async () => {
    for (const { method, path, by } of routes.filter((one) => one.method !== 'GET')) {
      const answer = await ask(method, filled(path, '1'), { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' }, '{}');
      expect([path, answer.statusCode]).toEqual([path, by === 'platform' ? 401 : 403]);
    }
  });

  test('refuses a body larger than anything it needs', async () => {
    const huge = Buffer.alloc(16 * 1024 * 1024, 'x');
    for (const { method, path, by } of routes.filter((one) => one.method !== 'GET'))
      for (const type of ['application/json', 'application/x-www-form-urlencoded', 'image/jpeg']) {
        const { statusCode, body } = await ask(method, filled(path, '1'), { 'content-type': type }, huge);
        const refusals = by === 'operator' ? [401, 413, 415] : [413, 415];
        if (path !== '/operator/logout') expect([path, type, refusals.includes(statusCode)]).toEqual([path, type, true]);
        expect(body.length).toBeLessThan(5_000);
      }
    expect(house.errors).toEqual([]);
  });

  test.each([
    '',
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'nonsense',
    'application/json, text/html',
  ])('refuses what is written as %j', async (type) => {
    for (const { method, path } of routes.filter((one) => one.method !== 'GET')) {
      const { statusCode, body } = await ask(method, filled(path, '1'), type === '' ? {} : { 'content-type': type }, '<a>&lt;</a>');
      if (path !== '/operator/logout') expect([path, statusCode, isRefusal(statusCode)]).toEqual([path, statusCode, true]);
      expect(body).not.toMatch(nothingTold);
    }
    expect(house.errors).toEqual([]);
  });

  test('that a browser opens says what kind of thing it is, and is nobody else’s frame', async () => {
    for (const { path } of routes.filter(({ method, by }) => method === 'GET' && by !== 'platform')) {
      const { headers } = await ask('GET', filled(path, '1'));
      if (path.includes('/*')) continue;
      expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff']);
      expect([path, headers['content-security-policy']]).toEqual([path, expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/)]);
    }
  });
});

describe('who writes too slowly', () => {
  const slowly = (first: string): Promise<string> =>
    new Promise((resolve) => {
      let heard = '';
      const socket = connect(Number(new URL(house.server.listeningOrigin).port), '127.0.0.1', () => socket.write(first));
      socket.on('data', (chunk) => {
        heard += chunk.toString('latin1');
      });
      socket.on('error', () => undefined);
      socket.once('close', () => resolve(heard));
    });

  test.each([
    ['the head', 'GET /healthz HTTP/1.1\r\nhost: x\r\n'],
    ['nothing but the first letter', 'G'],
    ['a login', 'POST /operator/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 40\r\n\r\npass'],
    ['an update', 'POST /webhooks/telegram HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 400\r\n\r\n{"update_id"'],
    ['an update in pieces', 'POST /webhooks/telegram HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"upd'],
  ])('%s is let go, and meanwhile others are answered', async (_, first) => {
    const slow = Array.from({ length: 20 }, () => slowly(first));
    expect(await (await fetch(`${house.server.listeningOrigin}/healthz`)).json()).toEqual({ alive: true });
    for (const heard of await Promise.all(slow)) expect(heard).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(house.errors).toEqual([]);
  });

  test('a head of many pages is refused', async () => {
    expect(await slowly(`GET /healthz HTTP/1.1\r\nhost: x\r\ncookie: ${'x'.repeat(100_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  });
});
