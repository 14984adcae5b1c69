/** The web server: where the platforms post to, and whether all is well. */
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import type { Channel, Receive } from '../channels/channel.ts';
import { type CertificatePage, makeCertificatePage } from './certificate-page.ts';
import { front } from './front.ts';
import { type GoodsPhoto, makeGoodsPhoto } from './goods-photo.ts';
import { type Measured, makeMetricsPage } from './metrics.ts';
import { makeOperatorPages, type Operator } from './operator/operator.ts';
import { sendFront } from './simulator/files.ts';
import { makeSimulatorPage } from './simulator/simulator.ts';
import type { Stage } from './simulator/stage.ts';
import { type Carriers, makeTrackingHook, trackingPath } from './tracking-hook.ts';
import { makeTrackingPage, type TrackingPage } from './tracking-page.ts';
import { makeHook } from './webhook.ts';

export type Serving = {
  readonly channels: readonly Channel[];
  readonly receive: Receive;
  /** What does not answer; empty when all does. */
  readonly ailing: () => Promise<readonly string[]>;
  readonly metrics: Measured['metrics'];
  /** Where it is set, metrics are for whoever has it; else for the own network. */
  readonly metricsToken?: string;
  readonly onError: (error: Error) => void;
  /** Told what each webhook was answered. */
  readonly answered?: (path: string, status: number) => void;
  /** What the public pages of orders show. */
  readonly tracking?: TrackingPage;
  /** Whether a certificate is genuine. */
  readonly certificates?: CertificatePage;
  /** The picture of goods on sale, by their code. */
  readonly photo?: GoodsPhoto;
  /** Who tells where parcels are. */
  readonly carriers?: Carriers;
  /** The page with the phones, where it is on. */
  readonly simulator?: Stage;
  readonly operator?: Operator;
  /** How long a request may take to come, its head and all of it. Whoever writes slower is let go, or a few would hold every connection. */
  readonly patience?: { readonly headMs: number; readonly allMs: number };
};

/** A photo over a bad line takes a while. */
const usualPatience = { headMs: 10_000, allMs: 60_000 } as const;

export async function makeServer(serving: Serving): Promise<FastifyInstance> {
  const { headMs, allMs } = serving.patience ?? usualPatience;
  const server = fastify({
    trustProxy: ['loopback', 'linklocal', 'uniquelocal'],
    requestTimeout: allMs,
    http: { headersTimeout: headMs, connectionsCheckingInterval: Math.ceil(headMs / 4) },
  });
  // A line on which an answer is given while the server closes stays open for a minute more, and the end would wait for it.
  server.server.prependListener('request', (_request, response) => {
    response.once('finish', () => !server.server.listening && server.server.closeIdleConnections());
  });
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) serving.onError(error);
    return reply.code(status).send({ error: status >= 500 ? 'something went wrong here; try again' : error.message });
  });
  for (const channel of serving.channels) serveHook(server, channel, serving);
  if (serving.carriers) {
    const hook = makeTrackingHook(serving.carriers, serving.onError);
    server.post(trackingPath, { onRequest: (request, reply) => hook(request.raw, reply.hijack().raw) }, hooked);
  }
  // A platform is no browser: headers that guard one are for what people open.
  await server.register(makePages(serving));
  return server;
}

function serveHook(server: FastifyInstance, { read, webhook }: Channel, { receive, onError, answered }: Serving): void {
  if (!webhook) return;
  const { path, verify, challenge } = webhook;
  const hook = makeHook(read, verify, receive, onError, (status) => answered?.(path, status));
  server.post(path, { onRequest: (request, reply) => hook(request.raw, reply.hijack().raw) }, hooked);
  if (!challenge) return;
  server.get<{ Querystring: { readonly [name: string]: string | undefined } }>(path, ({ query }, reply) => {
    const answer = challenge(query);
    return answer === undefined ? reply.code(403).send({ error: 'the token is wrong' }) : reply.type('text/plain; charset=utf-8').send(answer);
  });
}

const makePages = (serving: Serving) => async (pages: FastifyInstance) => {
  await pages.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: policy }, strictTransportSecurity: false });
  pages.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'there is nothing here' }));
  if (serving.simulator) {
    await pages.register(makeSimulatorPage(serving.simulator), { prefix: '/simulator' });
    pages.get('/', (_request, reply) => sendFront(reply));
  } else pages.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(front(serving.channels.map(({ name }) => name))));
  if (serving.photo) await pages.register(makeGoodsPhoto(serving.photo));
  if (serving.tracking) await pages.register(makeTrackingPage(serving.tracking));
  if (serving.certificates) await pages.register(makeCertificatePage(serving.certificates));
  pages.get('/healthz', () => ({ alive: true }));
  pages.get('/readyz', async (_request, reply) => {
    const ailing = await serving.ailing();
    return reply
      .code(ailing.length > 0 ? 503 : 200)
      .header('cache-control', 'no-store')
      .send({ ready: ailing.length === 0, ailing });
  });
  await pages.register(makeMetricsPage({ metrics: serving.metrics, token: serving.metricsToken }));
  if (serving.operator) {
    await pages.register(makeOperatorPages(serving.operator), { prefix: '/operator' });
    // Whoever looks for a console finds it.
    pages.get('/console', (_request, reply) => reply.redirect('/operator', 302));
  }
};

/** Pages bring all they need from here, and nothing of theirs stands in the page itself. */
const own = ["'self'"];
const none = ["'none'"];
const policy = {
  defaultSrc: none,
  scriptSrc: own,
  styleSrc: own,
  fontSrc: own,
  connectSrc: own,
  imgSrc: [...own, 'blob:'],
  mediaSrc: [...own, 'blob:'],
  baseUri: none,
  formAction: none,
  frameAncestors: none,
};

/** Never comes to be: the request was answered before its body was looked at. */
const hooked = () => undefined;
