/** What the operator says to many people: written, looked at with its counts, and only then sent; held, taken up again, stopped. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Broadcasts, draftHtml, listHtml, oneHtml, type Written } from './broadcasts-html.ts';

/** Four texts of a thousand characters, each of which a form writes as nine. */
const bodyAtMost = 64 * 1024;
/** How often a page of one that runs looks again, in seconds. */
const againAfter = 5;

const languages = ['en', 'ur', 'ur-Latn', 'zh'] as const;
const roles = ['seller', 'buyer', 'trainee'] as const;
const countries = ['PK', 'CN'] as const;
const deeds = ['start', 'pause', 'resume', 'cancel'] as const;

const one = '/broadcasts/:id(^\\d{1,9}$)';

export const makeBroadcastPages =
  ({ desk, now }: { readonly desk: Broadcasts; readonly now: () => number }) =>
  async (server: FastifyInstance) => {
    const sendPage = (reply: FastifyReply, html: string) => reply.type('text/html; charset=utf-8').send(html);
    const none = (reply: FastifyReply) => reply.code(404).send({ error: 'there is no such broadcast' });

    server.get('/broadcasts', async (_request, reply) => sendPage(reply, listHtml(await desk.list(), new Date(now()))));
    server.get('/broadcasts/new', async (_request, reply) => sendPage(reply, draftHtml(desk.textAtMost)));
    server.post('/broadcasts', { bodyLimit: bodyAtMost }, async ({ body }, reply) => {
      const written = writtenIn(body);
      const objection = objectionTo(written, desk.textAtMost);
      if (objection !== undefined) return sendPage(reply.code(400), draftHtml(desk.textAtMost, { written, objection }));
      return reply.redirect(`/operator/broadcasts/${await desk.draft(written)}`, 303);
    });
    server.get<{ Params: { id: string } }>(one, async ({ params }, reply) => {
      const id = Number(params.id);
      const found = await desk.one(id);
      if (!found) return none(reply);
      const dry = found.state === 'draft' ? await desk.dry(id) : undefined;
      if (found.state === 'running') reply.header('refresh', String(againAfter));
      return sendPage(reply, oneHtml(found, dry, new Date(now())));
    });
    server.post<{ Params: { id: string; deed: string } }>(`${one}/:deed(^(?:${deeds.join('|')})$)`, async ({ params }, reply) => {
      const id = Number(params.id);
      const deed = deeds.find((known) => known === params.deed);
      if (!deed || !(await desk.one(id))) return none(reply);
      // Done twice is done once: the page shows how it stands.
      await desk.steer(id, deed);
      return reply.redirect(`/operator/broadcasts/${id}`, 303);
    });
  };

/** A box is ticked where its name is there at all. */
function writtenIn(body: unknown): Written {
  const fields = new Map<string, unknown>(typeof body === 'object' && body !== null ? Object.entries(body) : []);
  const textOf = (language: string): string => {
    const text = fields.get(`text-${language}`);
    // A form sends line ends as Windows writes them.
    return typeof text === 'string' ? text.replace(/\r\n?/g, '\n').trim() : '';
  };
  return {
    roles: roles.filter((role) => fields.has(`role-${role}`)),
    countries: countries.filter((country) => fields.has(`country-${country}`)),
    texts: Object.fromEntries(languages.flatMap((language) => (textOf(language) === '' ? [] : [[language, textOf(language)]]))),
  };
}

function objectionTo({ texts }: Written, most: number): string | undefined {
  const long = Object.entries(texts).find(([, text]) => [...text].length > most);
  if (long) {
    const [language, text] = long;
    return `The text in ${language} has ${[...text].length.toLocaleString('en')} characters. ${most.toLocaleString('en')} fit into one message on every channel: make it shorter.`;
  }
  return Object.keys(texts).length === 0 ? 'Write a text in one language at least.' : undefined;
}
