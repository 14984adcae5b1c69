/** The web server: what the platforms post to, and whether all is well. */
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Channel, Receive } from '../channels/channel.ts';
import { front } from './front.ts';

export type Serving = {
  readonly channels: readonly Channel[];
  readonly receive: Receive;
  /** What does not answer; empty when all does. */
  readonly ailing: () => Promise<readonly string[]>;
  /** In Prometheus' text form. */
  readonly metrics: () => Promise<string>;
  readonly onError: (error: Error) => void;
};

/** Telegram's updates and WhatsApp's bodies stay far below. */
const bodyAtMost = 1024 * 1024;

export async function makeServer(serving: Serving): Promise<FastifyInstance> {
  const server = fastify({ bodyLimit: bodyAtMost, trustProxy: true });
  await server.register(helmet);
  // Signatures are over the bytes as they came, so nothing is parsed before it is verified.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) serving.onError(error);
    return reply.code(status).send({ error: status >= 500 ? 'something went wrong here; try again' : error.message });
  });

  server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(front(serving.channels.map(({ name }) => name))));
  server.get('/healthz', () => ({ alive: true }));
  server.get('/readyz', async (_request, reply) => {
    const ailing = await serving.ailing();
    return reply.code(ailing.length > 0 ? 503 : 200).send({ ready: ailing.length === 0, ailing });
  });
  server.get('/metrics', async (_request, reply) => reply.type('text/plain; version=0.0.4').send(await serving.metrics()));
  // A platform is no browser: headers that guard one are left out.
  for (const channel of serving.channels)
    if (channel.webhook) server.post(channel.webhook.path, { helmet: false }, hook(channel, channel.webhook, serving.receive));
  return server;
}

/** 200 only once everything in the body is stored or answered: else the platform sends it again. */
function hook(channel: Channel, { verify }: NonNullable<Channel['webhook']>, receive: Receive) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!verify(request.headers, body)) return reply.code(401).send({ error: 'the secret or signature is wrong' });
    const read = parsed(body);
    if (read === undefined) return reply.code(400).send({ error: 'the body is not JSON' });
    await receive(channel.read(read));
    return reply.code(200).send({ ok: true });
  };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
