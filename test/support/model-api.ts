/**
 * A strict double of an OpenAI-compatible endpoint on the loopback. It refuses what OpenAI refuses, keeps every request, and answers
 * as it is told: like a good model, like the worst, late, broken, or not at all.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import type { AssistantConfig } from '../../src/config.ts';

/** What it does with the next request. A string is the content of its answer. */
export type Reply =
  | string
  | { readonly status: number; readonly headers?: { readonly [name: string]: string } }
  | { readonly raw: string }
  | { readonly tool: string }
  | { readonly refusal: string }
  | { readonly finish: string; readonly content: string }
  | 'hang'
  | { readonly cut: true };

/** The situation as the prompt puts it: the JSON of the user's message. */
export type Asked = {
  readonly message: string;
  readonly language: string;
  readonly role: string;
  readonly open_question: {
    readonly flow: string;
    readonly asks: string;
    readonly choices?: readonly { readonly id: string; readonly label: string }[];
  } | null;
  readonly facts: readonly { readonly id: string; readonly text: string }[];
};

const schema = z.looseObject({
  type: z.literal('object'),
  additionalProperties: z.literal(false),
  required: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});

const request = z.strictObject({
  model: z.string().min(1),
  messages: z.tuple([
    z.strictObject({ role: z.literal('system'), content: z.string().min(1) }),
    z.strictObject({ role: z.literal('user'), content: z.string().min(1) }),
  ]),
  temperature: z.number().min(0).max(2),
  max_completion_tokens: z.number().int().positive(),
  response_format: z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({ name: z.string().regex(/^[\w-]{1,64}$/), strict: z.literal(true), schema }),
  }),
});

const apiKey = 'sk-test-4242';

export async function startModelApi(answer: ModelApi['answer']): Promise<ModelApi> {
  const api = new ModelApi(answer);
  await api.listen();
  return api;
}

export class ModelApi {
  /** Every body that came, as it came. */
  readonly bodies: string[] = [];
  /** What it refused that a client should never send. Empty in a good test. */
  readonly complaints: string[] = [];
  /** What it answers with; a test may put another in its place. */
  answer: (asked: Asked) => Reply | Promise<Reply>;
  readonly #server: Server;
  readonly #hanging = new Set<ServerResponse>();

  constructor(answer: ModelApi['answer']) {
    this.answer = answer;
    this.#server = createServer((incoming, response) => void this.#serve(incoming, response));
  }

  get baseUrl(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('not listening');
    return `http://127.0.0.1:${address.port}/v1`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    for (const response of this.#hanging) response.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    this.bodies.push(body);
    const wrong = this.#wrongWith(incoming, body);
    if (wrong) {
      this.complaints.push(wrong);
      send(response, wrong === 'key' ? 401 : 400, { error: { message: wrong, type: 'invalid_request_error', param: null, code: null } });
      return;
    }
    this.#reply(response, await this.answer(JSON.parse(JSON.parse(body).messages[1].content)));
  }

  #wrongWith({ method, url, headers }: IncomingMessage, body: string): string | undefined {
    if (method !== 'POST' || url !== '/v1/chat/completions') return `no such way: ${method} ${url}`;
    if (headers.authorization !== `Bearer ${apiKey}`) return 'key';
    const { error, data } = request.safeParse(JSON.parse(body));
    if (!data) return error.message;
    return strictFault(data.response_format.json_schema.schema);
  }

  #reply(response: ServerResponse, reply: Reply): void {
    if (reply === 'hang') this.#hanging.add(response);
    else if (typeof reply === 'string') send(response, 200, completion({ content: reply }));
    else if ('cut' in reply) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' });
      response.write('{"choices":[{"mess');
      setImmediate(() => response.destroy());
    } else if ('status' in reply) send(response, reply.status, { error: { message: 'as told', type: 'server_error', param: null, code: null } }, reply.headers);
    else if ('raw' in reply) response.writeHead(200, { 'content-type': 'application/json' }).end(reply.raw);
    else if ('refusal' in reply) send(response, 200, completion({ content: null, refusal: reply.refusal }));
    else if ('finish' in reply) send(response, 200, completion({ content: reply.content }, reply.finish));
    else {
      const call = { id: 'call_1', type: 'function', function: { name: reply.tool, arguments: '{}' } };
      send(response, 200, completion({ content: null, tool_calls: [call] }, 'tool_calls'));
    }
  }
}

/** Strict mode wants each object closed and each property required. */
function strictFault(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('properties' in node && typeof node.properties === 'object' && node.properties) {
    const { required, additionalProperties } = node as { required?: readonly string[]; additionalProperties?: unknown };
    const missing = Object.keys(node.properties).filter((name) => !required?.includes(name));
    if (missing.length > 0 || additionalProperties !== false) return `not strict: ${missing.join(', ') || 'additionalProperties'}`;
  }
  for (const child of Object.values(node)) {
    const fault = strictFault(child);
    if (fault) return fault;
  }
  return undefined;
}

const completion = (message: object, finish = 'stop') => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'double',
  choices: [{ index: 0, finish_reason: finish, logprobs: null, message: { role: 'assistant', refusal: null, ...message } }],
  usage: { prompt_tokens: 900, completion_tokens: 40, total_tokens: 940 },
});

function send(response: ServerResponse, status: number, body: object, headers: { readonly [name: string]: string } = {}): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** An answer with the fields that matter; the others as they are where they do not belong. */
export const wishJson = (fields: object): string => JSON.stringify({ do: 'none', words: null, flow: null, command: null, slots: [], facts: [], ...fields });

/** A house's settings for it. */
export const assistantAt = (api: ModelApi, more: Partial<AssistantConfig> = {}): AssistantConfig => ({
  apiKey,
  baseUrl: api.baseUrl,
  model: 'double',
  senses: {},
  seconds: 4,
  limits: { callsOfPerson: 1_000, calls: 10_000, tokens: 100_000_000 },
  logWords: false,
  ...more,
});
