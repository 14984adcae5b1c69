/** What can be done on a phone: write, tap, send a photo, a file or a voice note, change the language. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Phone } from '../../channels/simulator/simulator.ts';
import { languages } from '../../words/language.ts';
import type { Line, Lines } from './lines.ts';
import { apps, type Stage } from './stage.ts';
import { enter, speak } from './steps.ts';

/** A phone's photo; larger ones are somebody's mistake. */
const photoAtMost = 12 * 1024 * 1024;
const jsonAtMost = 64 * 1024;

const made = z.object({ app: z.enum(apps), name: z.string().trim().min(1).max(40), language: z.enum(languages).default('en') });
const typed = z.object({ text: z.string().min(1).max(8_000) });
const tapped = z.object({ control: z.string().min(1).max(64), on: z.string().max(64) });
const spoken = z.object({ language: z.enum(languages) });
const entered = spoken.extend({ role: z.enum(['seller', 'buyer', 'trainee']) });
const sample = z.object({ name: z.string().max(40), caption: z.string().max(1_000).optional() });
const beside = z.object({ caption: z.string().max(1_000).optional(), album: z.string().max(64).optional() });
const placed = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });
const named = z.object({ name: z.string().max(200).optional(), mime: z.string().max(100).optional() });

type OfPhone = { Params: { phone: string } };

/** Each answers once Sarai has taken it, as a platform would. */
export function addDeeds(server: FastifyInstance, lines: Lines, { samples, opened }: Pick<Stage, 'samples' | 'opened'>): void {
  const busy = new Set<string>();
  for (const type of [/^image\//, /^audio\//, 'application/octet-stream'])
    server.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: photoAtMost }, (_request, body, done) => done(null, body));

  server.post('/phones', { bodyLimit: jsonAtMost }, async (request, reply) => {
    const { app, name, language } = read(made, request.body);
    const line = await lines.make(app, name, language === 'zh' ? '86' : '92');
    if (!line) return reply.code(429).send({ error: 'that is enough phones; restart Sarai to make more' });
    opened();
    return { id: line.id };
  });

  function on<Body>(deed: string, body: z.ZodType<Body>, act: (line: Line, body: Body) => Promise<unknown>): void {
    server.post<OfPhone>(`/phones/:phone/${deed}`, { bodyLimit: jsonAtMost }, async ({ params, body: sent }, reply) => {
      const asked = read(body, sent);
      const line = await lines.find(params.phone);
      if (!line) return none(reply);
      await act(line, asked);
      return { ok: true };
    });
  }
  /** One play at a time: two would take each other's questions. */
  const alone = async ({ id }: Line, act: () => Promise<void>) => {
    if (busy.has(id)) throw new Refused(409, 'one moment, the last change is still being made');
    busy.add(id);
    try {
      await act();
    } finally {
      busy.delete(id);
    }
  };

  on('text', typed, ({ phone }, { text }) => phone.types(text));
  on('tap', tapped, ({ phone }, { control, on: message }) => {
    const there = phone.screen().some(({ id, controls }) => id === message && controls?.items.some((item) => item.id === control));
    if (!there) throw new Refused(409, 'that button is not there any more');
    return phone.taps(control, message);
  });
  on('place', placed, ({ phone }, place) => phone.sends({ kind: 'place', ...place }));
  on('language', spoken, (line, { language }) => alone(line, () => speak(line.phone, language)));
  on('enter', entered, (line, { language, role }) => alone(line, () => enter(line.phone, { app: line.app, language, role })));
  on('sample', sample, async ({ phone }, { name, caption }) => {
    const found = samples.find((one) => one.name === name);
    if (!found) throw new Refused(404, 'there are no such goods');
    return phone.sendsPhoto(await found.picture(), caption);
  });

  const sends: { readonly [kind: string]: (phone: Phone, body: Buffer, query: unknown) => Promise<unknown> } = {
    photo: (phone, body, query) => {
      const { caption, album } = read(beside, query);
      return phone.sendsPhoto(body, caption, album);
    },
    voice: (phone, body) => phone.sends({ kind: 'voice', file: phone.upload(body) }),
    document: (phone, body, query) => {
      const { name, mime } = read(named, query);
      return phone.sends({ kind: 'document', file: phone.upload(body), ...(name && { name }), ...(mime && { mime }) });
    },
  };
  for (const [kind, send] of Object.entries(sends))
    server.post<OfPhone>(`/phones/:phone/${kind}`, { bodyLimit: photoAtMost }, async ({ params, query, body }, reply) => {
      if (!Buffer.isBuffer(body) || body.length === 0) throw new Refused(400, 'there is no file in it');
      const line = await lines.find(params.phone);
      if (!line) return none(reply);
      await send(line.phone, body, query);
      return { ok: true };
    });
}

/** What was asked cannot be done; the message is for the person at the page. */
class Refused extends Error {
  readonly statusCode: number;
  constructor(status: number, message: string) {
    super(message);
    this.statusCode = status;
  }
}

function read<T>(shape: z.ZodType<T>, sent: unknown): T {
  const { success, data, error } = shape.safeParse(sent);
  if (!success) throw new Refused(400, `not understood: ${error.issues.map(({ path, message }) => `${path.join('.') || 'the body'} ${message}`).join('; ')}`);
  return data;
}

const none = (reply: FastifyReply) => reply.code(404).send({ error: 'there is no such phone' });
