/** A strict double of an endpoint that listens, looks and renders. It refuses what no such endpoint takes, and keeps what it was sent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import type { AssistantConfig } from '../../src/config.ts';

export type Heard = {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly language: string | undefined;
  readonly model: string;
};
/** The last message of a chat: words, and addresses of pictures. */
export type Shown = { readonly model: string; readonly words: string; readonly pictures: readonly string[] };

/** What it says: the content of an answer, a status, a body as it is, or nothing ever. */
export type Says = string | { readonly status: number } | { readonly raw: string } | 'hang';

const part = z.union([
  z.strictObject({ type: z.literal('text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('image_url'), image_url: z.strictObject({ url: z.string().regex(/^data:image\/jpeg;base64,/), detail: z.literal('low') }) }),
]);
const chat = z.strictObject({
  model: z.string(),
  messages: z.tuple([
    z.strictObject({ role: z.literal('system'), content: z.string().min(1) }),
    z.strictObject({ role: z.literal('user'), content: z.union([z.string().min(1), z.array(part).min(1)]) }),
  ]),
  temperature: z.number(),
  max_completion_tokens: z.number().int().positive(),
  response_format: z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({ name: z.string(), strict: z.literal(true), schema: z.looseObject({}) }),
  }),
});
const fields: readonly string[] = ['file', 'model', 'prompt', 'language', 'response_format'];

export async function startSenseApi(hears: (heard: Heard) => Says, shows: (shown: Shown) => Says = () => ({ status: 404 })) {
  const heard: Heard[] = [];
  const shown: Shown[] = [];
  const hanging = new Set<ServerResponse>();
  const api = { heard, shown, hears, shows };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (request.headers.authorization !== 'Bearer sk-senses') return void response.writeHead(401).end('{}');
    if (request.url === '/v1/audio/transcriptions') return answer(response, await listen(request, body), (text) => ({ text }));
    const asked = chat.parse(JSON.parse(body.toString('utf8')));
    const { content } = asked.messages[1];
    const parts = typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content;
    const one = {
      model: asked.model,
      words: parts.flatMap((each) => ('text' in each ? [each.text] : [])).join(' '),
      pictures: parts.flatMap((each) => ('image_url' in each ? [each.image_url.url] : [])),
    };
    shown.push(one);
    answer(response, api.shows(one), (text) => ({ choices: [{ finish_reason: 'stop', message: { role: 'assistant', content: text } }] }));
  }

  /** As a form with one file, whose name must end in something that is listened to. */
  async function listen({ headers }: IncomingMessage, body: Buffer): Promise<Says> {
    const form = await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
    const file = form.get('file');
    const odd = [...form.keys()].filter((name) => !fields.includes(name));
    if (odd.length > 0 || !(file instanceof File) || !/\.(?:flac|m4a|mp3|mp4|mpeg|mpga|ogg|wav|webm)$/.test(file.name)) return { status: 400 };
    const told = (name: string) => (typeof form.get(name) === 'string' ? String(form.get(name)) : undefined);
    const one = { name: file.name, mime: file.type, bytes: new Uint8Array(await file.arrayBuffer()), language: told('language'), model: told('model') ?? '' };
    heard.push(one);
    return api.hears(one);
  }

  function answer(response: ServerResponse, says: Says, as: (text: string) => object): void {
    if (says === 'hang') return void hanging.add(response);
    if (typeof says === 'object')
      return void response.writeHead('status' in says ? says.status : 200, { 'content-type': 'application/json' }).end('raw' in says ? says.raw : '{}');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(as(says)));
  }

  const server = createServer((request, response) => void serve(request, response).catch(() => response.writeHead(400).end('{}')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  const baseUrl = `http://127.0.0.1:${address.port}/v1`;
  return Object.assign(api, {
    /** A house's settings for it. */
    config: {
      apiKey: 'sk-senses',
      baseUrl,
      model: 'talks',
      senses: { transcribe: 'listens', look: 'looks', render: 'renders' },
      seconds: 4,
      limits: { callsOfPerson: 1_000, calls: 10_000, tokens: 100_000_000 },
      logWords: true,
    } satisfies AssistantConfig,
    async close() {
      for (const one of hanging) one.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
