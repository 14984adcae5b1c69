/** Where the operator answers who asked for a person: the open cases, one with its talk, and what is done about it. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Cases, listHtml, objectionTo, oneHtml } from './cases-html.ts';

/** A thousand characters, each of which a form writes as nine, and a name. */
const bodyAtMost = 16 * 1024;
/** How often the list looks again, in seconds. */
const againAfter = 30;

const one = '/cases/:number(^\\d{1,9}$)';

export const makeCasePages =
  ({ desk, now }: { readonly desk: Cases; readonly now: () => number }) =>
  async (server: FastifyInstance) => {
    const sendPage = (reply: FastifyReply, html: string) => reply.type('text/html; charset=utf-8').send(html);
    const none = (reply: FastifyReply) => reply.code(404).send({ error: 'there is no such case' });

    server.get('/cases', async (_request, reply) => sendPage(reply.header('refresh', String(againAfter)), listHtml(await desk.list(), new Date(now()))));
    server.get<{ Params: { number: string } }>(one, async ({ params }, reply) => {
      const found = await desk.one(Number(params.number), null);
      return found ? sendPage(reply, oneHtml(found, new Date(now()), desk.textAtMost)) : none(reply);
    });
    server.post<{ Params: { number: string; deed: string } }>(
      `${one}/:deed(^(?:answer|take|back|close)$)`,
      { bodyLimit: bodyAtMost },
      async ({ params, body }, reply) => {
        const number = Number(params.number);
        const { text, ...writer } = writtenIn(body);
        const objection = params.deed === 'answer' ? objectionToText(text, desk.textAtMost) : undefined;
        const acted = objection === undefined ? await doneTo(desk, number, params.deed, text, writer) : undefined;
        if (acted?.ok) return reply.redirect(params.deed === 'close' ? '/operator/cases' : `/operator/cases/${number}`, 303);
        const found = await desk.one(number, writer.by);
        if (!found) return none(reply);
        const said = objection ?? (acted && !acted.ok ? objectionTo(acted.why) : '');
        return sendPage(
          reply.code(objection === undefined ? 409 : 400),
          oneHtml(found, new Date(now()), desk.textAtMost, { text, by: writer.by, objection: said }),
        );
      },
    );
  };

type Writer = Parameters<Cases['take']>[1];

function doneTo(desk: Cases, number: number, deed: string, text: string, writer: Writer): ReturnType<Cases['take']> {
  switch (deed) {
    case 'answer':
      return desk.answer(number, text, writer);
    case 'take':
      return desk.take(number, writer);
    case 'back':
      return desk.giveBack(number, writer);
    default:
      return desk.close(number, writer);
  }
}

function writtenIn(body: unknown): Writer & { readonly text: string } {
  const fields = new Map<string, unknown>(typeof body === 'object' && body !== null ? Object.entries(body) : []);
  const textOf = (name: string): string => {
    const text = fields.get(name);
    // A form sends line ends as Windows writes them.
    return typeof text === 'string' ? text.replace(/\r\n?/g, '\n').trim() : '';
  };
  const by = [...textOf('by').replace(/\s+/g, ' ')].slice(0, 40).join('');
  const form = textOf('form');
  return { text: textOf('text'), by: by === '' ? null : by, ...(/^[\w-]{1,64}$/.test(form) && { form }) };
}

function objectionToText(text: string, most: number): string | undefined {
  const length = [...text].length;
  if (length === 0) return 'Write an answer first.';
  return length > most ? `Your answer has ${length.toLocaleString('en')} characters; ${most.toLocaleString('en')} fit. Make it shorter.` : undefined;
}
