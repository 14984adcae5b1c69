/** A strict double of Telegram's Bot API on the loopback: it knows the limits, keeps a screen for each person, and fails on demand. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Call, methodNamed, type Upload } from './bot-api/methods.ts';
import { Person, type PersonOptions } from './bot-api/person.ts';
import { Queue } from './bot-api/queue.ts';
import { Refusal, type Update, World } from './bot-api/world.ts';

/** What goes wrong with the next call, or the next few of one method. */
export type Fault = (
  | { readonly drop: 'before' | 'after' }
  | { readonly code: number; readonly description?: string; readonly retryAfter?: number }
  | { readonly html: number }
  | { readonly hold: Promise<void> }
) & {
  /** Any sending or editing method where it is not named. */
  readonly method?: string;
  readonly times?: number;
};

export type BotApiOptions = { readonly token?: string; readonly now?: () => number };

/** Starts the double on a free port. */
export async function startBotApi({ token = '4242:TEST-token', now = Date.now }: BotApiOptions = {}): Promise<BotApi> {
  const api = new BotApi(token, now);
  await api.listen();
  return api;
}

export class BotApi {
  readonly token: string;
  readonly #world: World;
  readonly #queue: Queue;
  readonly #server: Server;
  readonly #calls = new Map<string, number>();
  readonly #faults: { readonly fault: Fault; left: number }[] = [];

  constructor(token: string, now: () => number) {
    this.token = token;
    this.#world = new World(now);
    this.#queue = new Queue(this.#world);
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** What a bot takes for its API root. */
  get root(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('not listening');
    return `http://127.0.0.1:${address.port}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  person(id: number, options: PersonOptions = {}): Person {
    return new Person(id, this.#world, this.#queue, options);
  }

  /** What the bot did that the real server would have punished or silently dropped. Empty in a good test. */
  get complaints(): readonly string[] {
    return this.#world.complaints;
  }

  get commands(): ReadonlyMap<string, readonly object[]> {
    return this.#world.commands;
  }

  /** What its payment provider gave the bot. */
  get providerToken(): string {
    return this.#world.providerToken;
  }

  get webhookUrl(): string | undefined {
    return this.#queue.webhook?.url;
  }

  /** The statuses that the bot answered its webhooks with. */
  get attempts(): readonly number[] {
    return this.#queue.attempts;
  }

  calls(method: string): number {
    return this.#calls.get(method) ?? 0;
  }

  fails(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  /** Puts any update on its way, such as one delivered before. */
  delivers(update: Update): void {
    this.#queue.add(update);
  }

  /** Resolves once the bot has confirmed every update. */
  delivered(): Promise<void> {
    return this.#world.until(() => this.#queue.isEmpty);
  }

  /** Resolves once it holds; looked at after every message and confirmation. */
  until(holds: () => boolean): Promise<void> {
    return this.#world.until(holds);
  }

  async stop(): Promise<void> {
    await this.#queue.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, file, token, rest = ''] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(request.url ?? '') ?? [];
    const body = await bytesOf(request);
    if (token !== this.token) return answer(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
    this.#calls.set(rest, this.calls(rest) + 1);
    const fault = this.#fault(file ? 'file' : rest);
    if (fault && 'hold' in fault) await fault.hold;
    if (fault && 'html' in fault) return void response.writeHead(fault.html, { 'content-type': 'text/html' }).end('<html><body>Gateway</body></html>');
    if (fault && 'drop' in fault && fault.drop === 'before') return void request.socket.destroy();
    if (file) return this.#download(decodeURI(rest), response);
    const given =
      fault && 'code' in fault
        ? refused(new Refusal(fault.code, fault.description ?? 'Internal Server Error', fault.retryAfter))
        : await this.#call(rest, request.headers['content-type'] ?? '', body, response);
    if (fault && 'drop' in fault) return void request.socket.destroy();
    answer(response, given.ok ? 200 : given.error_code, given);
    this.#world.changed();
  }

  #fault(method: string): Fault | undefined {
    const at = this.#faults.findIndex(({ fault }) => (fault.method === undefined ? /^(send|edit)/.test(method) : fault.method === method));
    const found = this.#faults[at];
    if (!found) return undefined;
    found.left -= 1;
    if (found.left === 0) this.#faults.splice(at, 1);
    return found.fault;
  }

  async #call(method: string, type: string, body: Buffer, response: ServerResponse): Promise<Answer> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const { given, uploads } = await read(type, body);
      const call: Call = { name: method, world: this.#world, queue: this.#queue, uploads, gone: gone.signal };
      const named = methodNamed(method);
      if (named) return { ok: true, result: await named(given, call) };
      this.#world.complaints.push(`no method ${method}`);
      return refused(new Refusal(404, 'Not Found: method not found'));
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      this.#world.complaints.push(`${method}: ${error}`);
      return refused(new Refusal(400, `Bad Request: ${error}`));
    }
  }

  #download(path: string, response: ServerResponse): void {
    const found = [...this.#world.files.values()].find((one) => one.path === path);
    if (!found) {
      answer(response, 404, { ok: false, error_code: 404, description: 'Not Found' });
      return;
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': found.bytes.length });
    response.end(found.bytes);
  }
}

type Answer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error_code: number; readonly description: string; readonly parameters?: object };

const refused = ({ code, message, retryAfter }: Refusal): Answer => ({
  ok: false,
  error_code: code,
  description: message,
  ...(retryAfter !== undefined && { parameters: { retry_after: retryAfter } }),
});

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

type Given = { readonly given: unknown; readonly uploads: ReadonlyMap<string, Upload> };

/** Fields of a form are text: numbers, flags and objects are read as the JSON they are. */
async function read(type: string, body: Buffer): Promise<Given> {
  if (!type.startsWith('multipart/')) return { given: body.length === 0 ? {} : JSON.parse(body.toString('utf8')), uploads: new Map() };
  const given: Record<string, unknown> = {};
  const uploads = new Map<string, Upload>();
  for (const [name, value] of await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()) {
    if (typeof value === 'string') given[name] = /^(text|caption|chat_id|photo|document)$/.test(name) ? value : JSON.parse(value);
    else uploads.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { given, uploads };
}
