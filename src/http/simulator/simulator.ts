/** The page with the phones. */
import type { FastifyInstance } from 'fastify';
import { sameSite } from '../same-site.ts';
import { addDeeds } from './deeds.ts';
import { addFiles } from './files.ts';
import { makeLines } from './lines.ts';
import { makeLive } from './live.ts';
import type { Stage } from './stage.ts';

/** Everything under `/simulator`; the page itself is the front page. */
export const makeSimulatorPage = (stage: Stage) => async (server: FastifyInstance) => {
  const lines = makeLines(stage);
  const live = makeLive(lines, stage);
  server.addHook('onRequest', sameSite);
  // Pages that listen would hold the server open for ever.
  server.addHook('preClose', async () => live.close());
  server.get<{ Querystring: { phones?: string } }>('/events', live.follow);
  addDeeds(server, lines, stage);
  addFiles(server, stage);
};
