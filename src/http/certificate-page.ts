/** `GET /c/<code>`: whether a certificate is genuine, for whoever holds the paper. */
import type { FastifyInstance } from 'fastify';
import { words as say } from '../conversation/words.ts';
import { type Found, readCode } from '../school/certificate.ts';
import { toldOf } from '../school/certificate-told.ts';
import type { Language } from '../words/language.ts';
import type { Renderer } from '../words/words.ts';
import { languageAsked } from './language-asked.ts';
import { makeMisses } from './misses.ts';
import { escaped, publicHeaders, publicPage } from './public-page.ts';

export type CertificatePage = {
  readonly check: (code: string) => Promise<Found>;
  readonly words: Renderer;
  readonly now?: () => number;
};

/** What was ours and holds no more is gone; what never was is not found. */
const statuses = { genuine: 200, revoked: 410, replaced: 410, unknown: 404, forged: 404 } as const;

export const makeCertificatePage = ({ check, words, now = Date.now }: CertificatePage) => {
  const misses = makeMisses(now);
  return async (pages: FastifyInstance): Promise<void> => {
    pages.get<{ Params: { code: string }; Querystring: { lang?: unknown } }>('/c/:code', async (request, reply) => {
      const language = languageAsked(request.query.lang, request.headers['accept-language']);
      reply.headers({ ...publicHeaders, 'content-language': language }).type('text/html; charset=utf-8');
      if (misses.tooMany(request.ip)) return reply.code(429).header('retry-after', '60').send(certificateHtml(words, language));
      const { code } = request.params;
      const found = await check(code);
      if (found.as === 'unknown' || found.as === 'forged') misses.note(request.ip);
      return reply.code(statuses[found.as]).send(certificateHtml(words, language, code, found));
    });
  };
};

/** Without anything found: whoever guesses has to wait. */
function certificateHtml({ render }: Pick<Renderer, 'render'>, language: Language, typed = '', found?: Found): string {
  const title = escaped(render(say('check.title'), language));
  if (!found) return publicPage(language, { title, main: `<p>${escaped(render(say('page.too_many'), language))}</p>` });
  const code = readCode(typed);
  const told = code === undefined ? say('check.no_code') : toldOf(found, code);
  const [first = '', ...rest] = render(told, language).split('\n\n').map(escaped);
  const main = [`<p class="now${found.as === 'genuine' ? '' : ' not'}">${first}</p>`, ...rest.map((part) => `<p class="lines">${part}</p>`)];
  return publicPage(language, { title, main: main.join('') });
}
