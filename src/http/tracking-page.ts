/** `GET /t/<code>`: where a parcel is, for whoever has the address. One page without scripts, pictures or cookies. */
import type { FastifyInstance } from 'fastify';
import type { PublicTracking } from '../shop/public-tracking.ts';
import type { Renderer } from '../words/words.ts';
import { languageAsked } from './language-asked.ts';
import { makeMisses } from './misses.ts';
import { publicHeaders } from './public-page.ts';
import { trackingHtml } from './tracking-html.ts';

export type TrackingPage = {
  readonly find: (code: string) => Promise<PublicTracking | null>;
  readonly words: Renderer;
  readonly now?: () => number;
};

export const makeTrackingPage = ({ find, words, now = Date.now }: TrackingPage) => {
  const misses = makeMisses(now);
  return async (pages: FastifyInstance): Promise<void> => {
    pages.get<{ Params: { code: string }; Querystring: { lang?: unknown } }>('/t/:code', async (request, reply) => {
      const language = languageAsked(request.query.lang, request.headers['accept-language']);
      reply.headers({ ...publicHeaders, 'content-language': language }).type('text/html; charset=utf-8');
      if (misses.tooMany(request.ip))
        return reply
          .code(429)
          .header('retry-after', '60')
          .send(trackingHtml(words, language, 'too_many'));
      const found = await find(request.params.code);
      if (found) return reply.send(trackingHtml(words, language, found));
      misses.note(request.ip);
      return reply.code(404).send(trackingHtml(words, language, 'unknown'));
    });
  };
};
