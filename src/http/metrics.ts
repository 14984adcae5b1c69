/** `GET /metrics`, for Prometheus: numbers of how the trade goes are not for the whole internet. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export type Measured = {
  /** In Prometheus' text form. */
  readonly metrics: () => Promise<string>;
  /** Whoever shows it as `authorization: Bearer` may look, from anywhere, and nobody else. Without it: whoever is in the same network. */
  readonly token?: string | undefined;
};

export const makeMetricsPage =
  ({ metrics, token }: Measured) =>
  async (pages: FastifyInstance): Promise<void> => {
    pages.get('/metrics', async (request, reply) => {
      if (token === undefined && !isNear(request.ip))
        return reply.code(403).send({ error: 'metrics are shown in the same network only, or with SARAI_METRICS_TOKEN' });
      if (token !== undefined && !shows(request, token))
        return reply.code(401).header('www-authenticate', 'Bearer').send({ error: 'metrics need their token' });
      return reply
        .type('text/plain; version=0.0.4')
        .header('cache-control', 'no-store')
        .send(await metrics());
    });
  };

/** Addresses that no router of the internet passes on (RFC 1918, 3927, 4193, 4291). */
const near = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  near.addSubnet(network, prefix, 'ipv4');
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');
near.addSubnet('fe80::', 10, 'ipv6');

const isNear = (ip: string): boolean => near.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4');

function shows({ headers }: FastifyRequest, token: string): boolean {
  const told = /^Bearer (\S{1,512})$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(told), digest(token));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
