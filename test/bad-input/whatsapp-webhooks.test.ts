import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bodyAtMost } from '../../src/http/webhook.ts';
import { maimed } from '../channels/maimed.ts';
import { type CloudHouse, openCloudHouse } from '../support/cloud-house.ts';

const path = '/webhooks/whatsapp';
let house: CloudHouse;
beforeAll(async () => {
  house = await openCloudHouse();
});
afterAll(() => house.close());

const rows = async () =>
  (await house.pool.query('select (select count(*)::int from person) + (select count(*)::int from inbound) + (select count(*)::int from outbox) as all'))
    .rows[0];
const counted = async (): Promise<{ readonly [status: string]: number }> => {
  const lines = (await house.server.inject({ method: 'GET', url: '/metrics' })).body.matchAll(/^sarai_webhooks_total\{.*status="(\d+)"\} (\d+)$/gm);
  return Object.fromEntries([...lines].map(([, status = '', count]) => [status, Number(count)]));
};

const signature = (bytes: Buffer, secret = house.graph.appSecret) => `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`;
const post = async (bytes: Buffer, signed: string | undefined) =>
  (await house.server.inject({ method: 'POST', url: path, payload: bytes, headers: signed === undefined ? {} : { 'x-hub-signature-256': signed } })).statusCode;
const told = (bytes: Buffer) => post(bytes, signature(bytes));

/** A message as it comes; nobody reads it before it is posted. */
const message = () => house.graph.signed(house.graph.person('923001230000').types('Hello'));

describe('what nobody can have sent, or nobody can read, leaves no trace but a count', () => {
  let before: { readonly rows: unknown; readonly counted: { readonly [status: string]: number } };
  beforeEach(async () => {
    before = { rows: await rows(), counted: await counted() };
  });
  afterEach(async () => {
    await house.settled();
    expect(await rows()).toEqual(before.rows);
  });
  const counts = async (status: number, times = 1) => expect((await counted())[status]).toBe((before.counted[status] ?? 0) + times);

  it.each<[string, (bytes: Buffer) => string | undefined]>([
    ['without a signature', () => undefined],
    ['with an empty one', () => ''],
    ['signed with another secret', (bytes) => signature(bytes, 'guessed')],
    ['signed for other bytes', () => signature(Buffer.from('{}'))],
    ['signed in capitals', (bytes) => signature(bytes).toUpperCase()],
    ['signed with a word more', (bytes) => `${signature(bytes)} `.padEnd(72, 'a')],
  ])('a message %s: 401', async (_, sign) => {
    const { bytes } = message();
    expect(await post(bytes, sign(bytes))).toBe(401);
    await counts(401);
  });

  it('a message cut short on the way, or changed: 401', async () => {
    const { bytes, headers } = message();
    for (const other of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from(' ')]), Buffer.from(bytes.toString().replace('Hello', 'Salam'))])
      expect(await post(other, headers['x-hub-signature-256'])).toBe(401);
    await counts(401, 3);
  });

  it('any bytes with any signature: 401', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.stringMatching(/^(sha256=)?[0-9a-f]{0,64}$/), async (bytes, signed) => {
        expect(await post(Buffer.from(bytes), signed)).toBe(401);
      }),
      { seed: 11, numRuns: 200 },
    ));

  it('any bytes that are rightly signed: 400, or 200 for what is JSON and nothing of ours', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.json().map(Buffer.from)), async (given) => {
        const bytes = Buffer.from(given);
        expect(await told(bytes)).toBe(isJson(bytes) ? 200 : 400);
      }),
      { seed: 11, numRuns: 200 },
    ));

  it.each([
    ['of another product', '{"object":"page","entry":[{"messaging":[{"message":{"text":"Hello"}}]}]}'],
    ['of nothing', '{"object":"whatsapp_business_account","entry":[]}'],
    ['a list', '[]'],
    ['a word', '"hub.challenge"'],
    ['very deep', `{"object":"whatsapp_business_account","entry":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    [
      'very deep in a message',
      `{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]}]}`,
    ],
    [
      'of thousands of empty entries',
      JSON.stringify({ object: 'whatsapp_business_account', entry: Array.from({ length: 20_000 }, () => ({ changes: [{}] })) }),
    ],
    ['named like what all objects have', '{"__proto__":{"object":"whatsapp_business_account"},"constructor":{"prototype":{"entry":[]}}}'],
  ])('a body %s: 200', async (_, body) => {
    expect(await told(Buffer.from(body))).toBe(200);
    await counts(200);
  });

  it('a body larger than Meta makes them: 413, before it is read', async () => {
    expect(await told(Buffer.alloc(bodyAtMost + 1, ' '))).toBe(413);
    const { port } = new URL(await house.server.listen({ port: 0, host: '127.0.0.1' }));
    // A hundred megabytes are told of, and ten bytes of them come.
    expect(await firstLine(Number(port), `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 100000000\r\n\r\n0123456789`)).toMatch(/^HTTP\/1\.1 413/);
    await counts(413, 2);
  });

  it.each(['PUT', 'DELETE', 'PATCH'] as const)('by %s: 404', async (method) => {
    const { bytes, headers } = message();
    expect((await house.server.inject({ method, url: path, headers, payload: bytes })).statusCode).toBe(404);
  });

  it('a question whether it is ours, by who does not know the word: 403', async () => {
    const asked = await house.server.inject({ method: 'GET', url: `${path}?hub.mode=subscribe&hub.verify_token=guess&hub.challenge=1158201444` });
    expect([asked.statusCode, asked.body]).toEqual([403, expect.not.stringContaining('1158201444')]);
  });
});

it('a message among thousands of entries is heard, and the odd ones cost it nothing', async () => {
  const person = house.graph.person('923001230001');
  const body = person.types('Hello');
  const odd = Array.from({ length: 3_000 }, (_, at) => ({ id: at, changes: [null, 7, { field: 'messages', value: { messages: [{}, null, 'x'] } }] }));
  const entries = [...odd, ...(body.entry as readonly object[]), ...odd];
  expect(await house.told(person, { ...body, entry: entries })).toEqual([expect.stringContaining('Which language')]);
});

it('a message with one field made something else has one turn or none, and breaks nothing', async () => {
  const person = house.graph.person('923001230002');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1, 2).chain(() => maimed(person.types('Hello'))),
      async (body) => {
        const bytes = Buffer.from(JSON.stringify(body) ?? '');
        expect(await told(bytes)).toBe(isJson(bytes) ? 200 : 400);
      },
    ),
    { seed: 11, numRuns: 60 },
  );
  await house.settled();
});

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** What the server says to bytes that are written to it. */
function firstLine(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.once('data', (chunk) => {
      resolve(chunk.toString('latin1').split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
}
