/** The operator's pages under `/operator`: how everything stands, what failed for good, what waits for its reader, and the queue. Strangers see a login, whatever they ask for. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sameSite } from '../same-site.ts';
import { makeBroadcastPages } from './broadcasts.ts';
import type { Broadcasts } from './broadcasts-html.ts';
import { makeCasePages } from './cases.ts';
import type { Cases } from './cases-html.ts';
import { type DeadLetters, deadHtml } from './dead-html.ts';
import { addLogin, type Door, makeDoor, type Password } from './door.ts';
import { policy } from './html.ts';
import { type Overview, overviewHtml } from './overview-html.ts';
import { type ParkedMessages, parkedHtml } from './parked-html.ts';
import { makeQueueBoard } from './queue-board.ts';
import { type PairedPhonePort, whatsappHtml } from './whatsapp-html.ts';

/** Ports that the start of the service fills. */
export type Operator = {
  readonly password: Password;
  readonly overview: () => Promise<Overview>;
  readonly dead: DeadLetters;
  /** The phone that is paired by this process, if one is. */
  readonly phone?: PairedPhonePort;
  readonly broadcasts: Broadcasts;
  readonly parked: ParkedMessages;
  readonly cases: Cases;
  /** BullMQ's. */
  readonly queue: unknown;
  readonly now?: () => number;
};

const bodyAtMost = 4 * 1024;

export const makeOperatorPages = (operator: Operator) => async (server: FastifyInstance) => {
  const door = makeDoor(operator.password, operator.now ?? Date.now);
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: bodyAtMost }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'content-security-policy': policy, 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' });
  });
  server.addHook('onRequest', sameSite);
  addLogin(server, door);
  await server.register(makeInside(operator, door));
};

/** Everything behind the door; what is not there looks to a stranger like what is. */
const makeInside =
  ({ overview, dead, parked, broadcasts, cases, queue, phone, now = Date.now }: Operator, door: Door) =>
  async (server: FastifyInstance) => {
    server.addHook('onRequest', door.guard);
    server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'there is no such page' }));
    const sendPage = (reply: FastifyReply, html: string) => reply.type('text/html; charset=utf-8').send(html);
    const backToTheDead = (reply: FastifyReply) => reply.redirect('/operator/dead', 303);

    server.get('/', async (_request, reply) => sendPage(reply, overviewHtml(await overview(), new Date(now()))));
    server.get('/dead', async (_request, reply) => {
      const [rings, messages] = await Promise.all([dead.rings(), dead.messages()]);
      return sendPage(reply, deadHtml({ rings, messages }, new Date(now())));
    });
    server.post('/dead/rings', async (_request, reply) => {
      await dead.retryRings();
      return backToTheDead(reply);
    });
    server.post<{ Params: { clock: string; subject: string } }>('/dead/rings/:clock(^[a-z-]{1,40}$)/:subject(^\\d{1,9}$)', async ({ params }, reply) => {
      await dead.retryRings(params.clock, Number(params.subject));
      return backToTheDead(reply);
    });
    server.post<{ Params: { id: string } }>('/dead/messages/:id(^\\d{1,18}$)', async ({ params }, reply) => {
      await dead.retryMessages(params.id);
      return backToTheDead(reply);
    });
    server.get('/parked', async (_request, reply) => sendPage(reply, parkedHtml(await parked.list(), new Date(now()))));
    server.post<{ Params: { id: string } }>('/parked/:id(^\\d{1,18}$)', async ({ params }, reply) => {
      await parked.retry(params.id);
      return reply.redirect('/operator/parked', 303);
    });
    await server.register(makePhonePage(phone), { prefix: '/whatsapp' });
    await server.register(makeCasePages({ desk: cases, now }));
    await server.register(makeBroadcastPages({ desk: broadcasts, now }));
    await server.register(makeQueueBoard(queue), { prefix: '/queues' });
  };

/** How it stands with the paired phone. While that may change the page comes anew by itself: a code is good for seconds. */
const makePhonePage = (phone: PairedPhonePort | undefined) => async (server: FastifyInstance) => {
  server.get('/', async (_request, reply) => {
    const standing = phone?.standing();
    if (standing && standing.as !== 'stopped') reply.header('refresh', standing.as === 'ready' ? '60' : '3');
    return reply.type('text/html; charset=utf-8').send(whatsappHtml(standing));
  });
  if (!phone) return;
  const back = (reply: FastifyReply) => reply.redirect('/operator/whatsapp', 303);
  server.post('/again', async (_request, reply) => {
    phone.tryNow();
    return back(reply);
  });
  server.post('/anew', async (_request, reply) => {
    await phone.pairAnew();
    return back(reply);
  });
};
