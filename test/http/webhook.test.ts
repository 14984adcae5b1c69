import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { type InboundMessage, isMessage } from '../../src/conversation/message.ts';
import { makeServer } from '../../src/http/server.ts';
import { quietLog } from '../support/quiet-log.ts';

const secret = 'a-secret';
const path = '/webhooks/telegram';
const update = {
  update_id: 1,
  message: { message_id: 1, date: 1_800_000_000, chat: { id: 7, type: 'private' }, from: { id: 7, is_bot: false, first_name: 'Ayesha' }, text: 'hello' },
};

describe('a webhook', () => {
  let server: Awaited<ReturnType<typeof makeServer>>;
  let received: InboundMessage[];
  let errors: Error[];
  let failing: boolean;

  beforeEach(async () => {
    received = [];
    errors = [];
    failing = false;
    const telegram = makeTelegram({
      token: '4242:made-up',
      mode: 'webhook',
      publicUrl: 'http://127.0.0.1:9',
      webhookSecret: secret,
      apiRoot: 'http://127.0.0.1:9',
      openPicture: async () => new Uint8Array(),
      log: quietLog,
    });
    server = await makeServer({
      channels: [telegram],
      async receive(messages) {
        if (failing) throw new Error('the database at 10.0.0.7 is away');
        received.push(...messages.filter(isMessage));
      },
      ailing: async () => [],
      metrics: async () => '',
      onError: (error) => errors.push(error),
    });
  });
  afterEach(() => server.close());

  const post = (payload: string | Buffer, headers: { readonly [name: string]: string } = {}, told: string | undefined = secret) =>
    server.inject({
      method: 'POST',
      url: path,
      payload,
      headers: { 'content-type': 'application/json', ...(told !== undefined && { 'x-telegram-bot-api-secret-token': told }), ...headers },
    });

  it('takes what comes with the secret', async () => {
    expect((await post(JSON.stringify(update))).statusCode).toBe(200);
    expect(received).toMatchObject([{ id: '1', address: '7', content: { kind: 'text', text: 'hello' } }]);
  });

  it.each([
    ['none', ''],
    ['another', 'b-secret'],
    ['a longer one', `${secret}x`],
    ['a very long one', 'x'.repeat(10_000)],
  ])('refuses %s secret, whatever the body', async (_, told) => {
    for (const body of [JSON.stringify(update), '{', '']) {
      const answer = await server.inject({
        method: 'POST',
        url: path,
        payload: body,
        headers: { 'content-type': 'application/json', ...(told && { 'x-telegram-bot-api-secret-token': told }) },
      });
      expect(answer.statusCode).toBe(401);
    }
    expect(received).toEqual([]);
  });

  it.each(['', '{', '{"update_id":', 'hello', '\u0000', '{"update_id":1}}', Buffer.from([0xff, 0xfe, 0xfd])])(
    'says of %j that it is not JSON',
    async (body) => {
      const answer = await post(body);
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toEqual({ error: expect.stringContaining('JSON') });
      expect(received).toEqual([]);
    },
  );

  it.each([
    'null',
    '42',
    '"text"',
    '[]',
    '{}',
    '{"update_id":"one"}',
    '{"update_id":1}',
    '{"update_id":1,"message":null}',
    '{"update_id":1,"message":{}}',
    '{"update_id":1.5,"message":{"text":"x"}}',
    '{"update_id":1,"message":{"message_id":1,"date":99999999999999,"chat":{"id":7,"type":"private"},"text":"x"}}',
    '{"update_id":1,"__proto__":{"message":{}},"constructor":{"prototype":{}}}',
    '{"update_id":1,"poll_answer":{"poll_id":"1","option_ids":[0]}}',
    '{"update_id":1,"business_connection":{"id":"x"}}',
    '{"update_id":1,"something_of_the_future":{"deep":[[[[]]]]}}',
    `{"update_id":1,"deep":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  ])('confirms what it does not understand and does nothing: %.80s', async (body) => {
    expect((await post(body)).statusCode).toBe(200);
    expect(received).toEqual([]);
  });

  it('refuses a body larger than any update, told or not how large it is', async () => {
    const huge = JSON.stringify({ ...update, more: 'x'.repeat(4_000_000) });
    expect((await post(huge)).statusCode).toBe(413);
    const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
    expect(await postInPieces(Number(port), huge)).toMatch(/^HTTP\/1\.1 413/);
    expect(received).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'nonsense', ''])(
    'never breaks on the content type %j',
    async (type) => {
      const good = await post(JSON.stringify(update), { 'content-type': type });
      expect([200, 415]).toContain(good.statusCode);
      expect((await post('a=b', { 'content-type': type })).statusCode).toBeGreaterThanOrEqual(400);
      expect(errors).toEqual([]);
    },
  );

  it.each([
    ['GET', path],
    ['PUT', path],
    ['DELETE', path],
    ['POST', '/webhooks/other'],
    ['POST', `${path}/more`],
    ['GET', '/nothing'],
    ['GET', '/../../etc/passwd'],
    ['GET', '/.env'],
    ['GET', '/%00'],
  ] as const)('knows no %s %s', async (method, url) => {
    const answer = await server.inject({ method, url, headers: { 'x-telegram-bot-api-secret-token': secret } });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toMatch(/node_modules|at \w+ \(/);
  });

  it('calls a broken address a bad request', async () => {
    expect((await server.inject({ method: 'GET', url: '/%zz' })).statusCode).toBe(400);
  });

  it('asks to come again when it could not be kept, and tells strangers nothing of why', async () => {
    failing = true;
    const answer = await post(JSON.stringify(update));
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('10.0.0.7');
    expect(errors).toHaveLength(1);
  });
});

/** Chunked, so that its length is not known before it came. */
function postInPieces(port: number, body: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
    });
    // The server may hang up before all is written.
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(heard));
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-telegram-bot-api-secret-token: ${secret}\r\ntransfer-encoding: chunked\r\n\r\n`);
    for (let at = 0; at < body.length; at += 100_000) {
      const piece = body.slice(at, at + 100_000);
      socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`);
    }
    socket.write('0\r\n\r\n');
  });
}
