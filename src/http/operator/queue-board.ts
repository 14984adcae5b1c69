/** bull-board under `/operator/queues`: the jobs, which hold ids only, and a way to have failed ones tried again. */
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue } from 'bullmq';
import type { FastifyInstance } from 'fastify';

const prefix = '/operator/queues';

/**
 * The board brings its own scripts and writes styles into the page. The font it asks of Google is refused, and so is every other
 * address than ours.
 */
const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'`;

/**
 * Only what is safe: the queue also holds the sweeper's own schedule, and whoever empties it or takes that away stops the
 * sweeping until a restart.
 */
const mayBeChanged = new Set(['/api/queues/:queueName/retry/:queueStatus', '/api/queues/:queueName/:jobId/retry', '/api/queues/:queueName/:jobId/promote']);

export const makeQueueBoard = (queue: unknown) => async (server: FastifyInstance) => {
  if (!(queue instanceof Queue)) throw new TypeError('the board shows a queue of BullMQ');
  const board = new FastifyAdapter().setBasePath(prefix);
  createBullBoard({
    queues: [new BullMQAdapter(queue, { description: 'Hints at rows. What failed for good stands under Dead letters.' })],
    serverAdapter: board,
    options: {
      uiConfig: { boardTitle: 'Sarai', hideDocsLink: true, miscLinks: [{ text: 'Operator', url: '/operator' }] },
      handlerHooks: {
        before: ({ method, route }) =>
          method === 'get' || mayBeChanged.has(route) ? undefined : { allow: false, status: 403, message: 'Here jobs can be tried again, and nothing else.' },
      },
    },
  });
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', policy);
  });
  await server.register(board.registerPlugin());
};
