/** Keeps other sites from using a visitor's browser to do things here. */
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Browsers tell where a request comes from; what is no browser carries nobody's trust and passes. */
export async function sameSite({ method, headers }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (method === 'GET' || method === 'HEAD') return;
  const from = headers['sec-fetch-site'];
  const allowed = from === undefined ? headers.origin === undefined || hostOf(headers.origin) === headers.host : from === 'same-origin';
  if (!allowed) return reply.code(403).send({ error: 'this can be asked for from the page itself only' });
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
