/** A strict double of WhatsApp's Cloud API on the loopback: it knows the limits and the window, keeps a screen for each person, and fails on demand. */
import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { reading, type Sent, sending, uploadTypes } from './graph-api/limits.ts';
import { CloudPerson, type Seen } from './graph-api/person.ts';
import { CloudTemplates, type Refused } from './graph-api/templates.ts';

/** What goes wrong with the next sending, or the next few calls of one kind. */
export type Fault = (
  | { readonly drop: 'before' | 'after' }
  | { readonly code: number; readonly status?: number; readonly title?: string }
  | { readonly html: number }
  | { readonly silent: true }
  /** It is taken, and answered only then. */
  | { readonly hold: Promise<void> }
) & { readonly of?: 'messages' | 'media' | 'file' | 'templates'; readonly times?: number };

type Json = { readonly [field: string]: unknown };
type Answer = { readonly status: number; readonly body: object };
const day = 86_400_000;

export async function startGraphApi(now: () => number = Date.now): Promise<GraphApi> {
  const api = new GraphApi(now);
  await api.listen();
  return api;
}

export class GraphApi {
  readonly token = 'EAATESTtoken';
  readonly appSecret = 'app-secret-of-the-double';
  readonly verifyToken = 'verify-token-of-the-double';
  readonly phoneNumberId = '106540352242922';
  readonly number = '15550783881';
  readonly now: () => number;
  readonly businessAccountId = '102290129340398';
  readonly templates = new CloudTemplates();
  readonly people = new Map<string, CloudPerson>();
  /** What was sent that the platform would have refused. Empty in a good test. */
  readonly complaints: string[] = [];
  /** What is sent too late is taken, and fails by a status afterwards. */
  refusesLate = false;
  /** How often a file was fetched. */
  downloads = 0;
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly mime: string }>();
  readonly #faults: { readonly fault: Fault; left: number }[] = [];
  readonly #server: Server;
  /** All that was put on its way, in order. */
  readonly bodies: Json[] = [];
  /** What is told of each message besides its state: whose it was, and our mark. */
  readonly #marks = new Map<string, Json>();
  #ids = 0;

  constructor(now: () => number) {
    this.now = now;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  get root(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('not listening');
    return `http://127.0.0.1:${address.port}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  person(phone: string, options: ConstructorParameters<typeof CloudPerson>[2] = {}): CloudPerson {
    const person = new CloudPerson(this, phone, options);
    this.people.set(phone, person);
    if (person.userId !== undefined) this.people.set(person.userId, person);
    return person;
  }

  fails(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  wamid(): string {
    return `wamid.${Buffer.from(`sarai test ${++this.#ids}`).toString('base64')}`;
  }

  keep(bytes: Uint8Array, mime: string): string {
    const id = `${700_000_000 + ++this.#ids}`;
    this.#files.set(id, { bytes, mime });
    return id;
  }

  /** Wraps what happened as a webhook's body. */
  put(value: Json): Json {
    const metadata = { display_phone_number: this.number, phone_number_id: this.phoneNumberId };
    const body = {
      object: 'whatsapp_business_account',
      entry: [{ id: this.businessAccountId, changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }] }],
    };
    this.bodies.push(body);
    return body;
  }

  /** What became of one of our messages, as the platform tells it. */
  status(id: string, status: string, code?: number): Json {
    const errors = code === undefined ? {} : { errors: [{ code, title: 'Title of the platform', error_data: { details: 'details' } }] };
    return this.put({ statuses: [{ id, status, timestamp: String(Math.floor(this.now() / 1000)), ...this.#marks.get(id), ...errors }] });
  }

  /** A body as bytes with their signature, in Meta's own way of writing. */
  signed(body: Json): { readonly bytes: Buffer; readonly headers: { readonly 'x-hub-signature-256': string; readonly 'content-type': string } } {
    const bytes = Buffer.from(
      JSON.stringify(body)
        .replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('/', '\\/'),
    );
    const signature = createHmac('sha256', this.appSecret).update(bytes).digest('hex');
    return { bytes, headers: { 'x-hub-signature-256': `sha256=${signature}`, 'content-type': 'application/json' } };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await bytesOf(request);
    const [, file] = /^\/files\/(\w+)$/.exec(request.url ?? '') ?? [];
    const [, named = ''] = /^\/v\d+\.\d\/([^?]+)/.exec(request.url ?? '') ?? [];
    const of = file !== undefined ? 'file' : /messages$/.test(named) ? 'messages' : /message_templates$/.test(named) ? 'templates' : 'media';
    const fault = this.#fault(of);
    if (request.headers.authorization !== `Bearer ${this.token}`) return answer(response, refused(190, 'Access token has expired', 401));
    if (fault && 'html' in fault) return void response.writeHead(fault.html, { 'content-type': 'text/html' }).end('<html><body>Gateway</body></html>');
    if (fault && 'silent' in fault) return;
    if (fault && 'drop' in fault && fault.drop === 'before') return void request.socket.destroy();
    if (fault && 'code' in fault) return answer(response, refused(fault.code, fault.title ?? 'Trouble', fault.status));
    if (file !== undefined) return this.#download(file, response);
    const given = await this.#call(request, named, bytes);
    if (fault && 'hold' in fault) await fault.hold;
    else if (fault) return void request.socket.destroy();
    answer(response, given);
  }

  async #call({ method, headers, url = '' }: IncomingMessage, named: string, bytes: Buffer): Promise<Answer> {
    if (named === `${this.businessAccountId}/message_templates`) return this.#template(method, new URL(url, this.root), bytes);
    if (method === 'GET' && this.#files.has(named)) {
      const file = this.#files.get(named);
      return {
        status: 200,
        body: { messaging_product: 'whatsapp', url: `${this.root}/files/${named}`, file_size: file?.bytes.length, mime_type: file?.mime, id: named },
      };
    }
    if (method === 'POST' && named === `${this.phoneNumberId}/messages`) return this.#message(JSON.parse(bytes.toString('utf8')));
    if (method === 'POST' && named === `${this.phoneNumberId}/media`) return this.#upload(headers['content-type'] ?? '', bytes);
    if (method === 'GET') return refused(100, 'Unsupported get request. Object does not exist');
    this.complaints.push(`no such call: ${method} ${named}`);
    return refused(100, 'Unsupported request');
  }

  #template(method: string | undefined, { searchParams }: URL, bytes: Buffer): Answer {
    if (method === 'GET')
      return { status: 200, body: this.templates.page({ after: searchParams.get('after') ?? undefined, limit: Number(searchParams.get('limit') ?? 25) }) };
    const kept = this.templates.create(JSON.parse(bytes.toString('utf8')));
    if (typeof kept === 'string') this.complaints.push(`template ${kept}`);
    return typeof kept === 'string' ? refused(100, 'Invalid parameter') : { status: 200, body: { id: kept.id, status: kept.status, category: kept.category } };
  }

  #message(given: Json): Answer {
    if (given.status === 'read') {
      const read = reading.safeParse(given);
      if (!read.success) return this.#wrong(given, read.error.issues);
      for (const person of this.people.values()) {
        person.read.push(read.data.message_id);
        if (read.data.typing_indicator) person.answering.push(read.data.message_id);
      }
      return { status: 200, body: { success: true } };
    }
    const { data, error } = sending.safeParse(given);
    if (!data) return this.#wrong(given, error.issues);
    const address = data.to ?? data.recipient ?? '';
    const person = this.people.get(address);
    if (!person || person.gone) return refused(131026, 'Message undeliverable');
    const id = this.wamid();
    const { biz_opaque_callback_data } = data;
    this.#marks.set(id, { recipient_id: person.phone, ...(biz_opaque_callback_data !== undefined && { biz_opaque_callback_data }) });
    // The refusal of what comes too late may come at once, or later in a status.
    if (data.type !== 'template' && this.now() - person.wroteAt > day) {
      if (!this.refusesLate) return refused(131047, 'Re-engagement message');
      person.missed.push(id);
      return taken(address, person.phone, id);
    }
    const shown = data.type === 'template' ? this.#shownTemplate(id, data.template) : this.#shown(id, data);
    if (typeof shown === 'string') return refused(131009, shown);
    if ('code' in shown) {
      if (shown.ours) this.complaints.push(`template ${data.type === 'template' ? data.template.name : ''}: ${shown.title}`);
      return refused(shown.code, shown.title);
    }
    person.seen.push(shown);
    return taken(address, person.phone, id);
  }

  #wrong(given: Json, issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Answer {
    const [issue] = issues;
    this.complaints.push(`${String(given.type)} ${issue?.path.join('.')}: ${issue?.message}`);
    return refused(131009, 'Parameter value is not valid');
  }

  #shownTemplate(id: string, message: Extract<Sent, { type: 'template' }>['template']): Seen | Refused | string {
    const made = this.templates.made(message);
    if ('code' in made) return made;
    const { picture: media, ...words } = made;
    const picture = media === undefined ? undefined : this.#files.get(media);
    if (media !== undefined && !picture) return 'no such media';
    return { id, ...words, ...(picture && { picture: picture.bytes }) };
  }

  #shown(id: string, message: Exclude<Sent, { type: 'template' }>): Seen | string {
    const bare = { id, labels: [], rows: [] };
    if (message.type === 'text') return { ...bare, text: message.text.body };
    if (message.type === 'location') return { ...bare, text: '', place: message.location };
    if (message.type === 'image' || message.type === 'document') {
      const { id: media, caption = '' } = message.type === 'image' ? message.image : message.document;
      const file = this.#files.get(media);
      if (!file) return 'no such media';
      const { bytes } = file;
      return { ...bare, text: caption, ...(message.type === 'image' ? { picture: bytes } : { document: { name: message.document.filename, bytes } }) };
    }
    const { interactive } = message;
    const text = interactive.body.text;
    if (interactive.type === 'location_request_message') return { ...bare, text, asksPlace: true };
    if (interactive.type === 'list') {
      const rows = interactive.action.sections.flatMap((section) =>
        section.rows.map((row) => ({ id: row.id, label: row.title, as: 'row' as const, told: row.description ?? '' })),
      );
      return { id, text: [text, ...rows.map(({ told }) => told)].filter((part) => part !== '').join('\n'), labels: rows.map(({ label }) => label), rows };
    }
    const picture = interactive.header?.type === 'image' ? this.#files.get(interactive.header.image.id) : undefined;
    if (interactive.header?.type === 'image' && !picture) return 'no such media';
    if (interactive.type === 'cta_url') {
      const { display_text: label, url } = interactive.action.parameters;
      return { ...bare, text, link: { label, url }, ...(picture && { picture: picture.bytes }) };
    }
    const rows = interactive.action.buttons.map(({ reply }) => ({ id: reply.id, label: reply.title, as: 'button' as const }));
    return { id, text, labels: rows.map(({ label }) => label), rows, ...(picture && { picture: picture.bytes }) };
  }

  async #upload(type: string, bytes: Buffer): Promise<Answer> {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    const file = form.get('file');
    if (form.get('messaging_product') !== 'whatsapp' || !(file instanceof Blob) || file.size === 0) return refused(131053, 'Media upload error');
    if (file.size > (file.type.startsWith('image/') ? 5 : 100) * 1024 * 1024) return refused(131053, 'Media upload error');
    if (!uploadTypes.includes(file.type)) return refused(100, `Param file must be a file with one of the following types, not ${file.type}`);
    return { status: 200, body: { id: this.keep(new Uint8Array(await file.arrayBuffer()), file.type) } };
  }

  #download(id: string, response: ServerResponse): void {
    const file = this.#files.get(id);
    if (!file) {
      answer(response, { status: 404, body: {} });
      return;
    }
    this.downloads += 1;
    response.writeHead(200, { 'content-type': file.mime, 'content-length': file.bytes.length });
    response.end(file.bytes);
  }

  #fault(of: NonNullable<Fault['of']>): Fault | undefined {
    const at = this.#faults.findIndex(({ fault }) => (fault.of ?? 'messages') === of);
    const found = this.#faults[at];
    if (!found) return undefined;
    found.left -= 1;
    if (found.left === 0) this.#faults.splice(at, 1);
    return found.fault;
  }
}

const taken = (address: string, phone: string, id: string): Answer => ({
  status: 200,
  body: { messaging_product: 'whatsapp', contacts: [{ input: address, wa_id: phone }], messages: [{ id }] },
});

const refused = (code: number, title: string, status = 400): Answer => ({
  status,
  body: {
    error: {
      message: `(#${code}) ${title}`,
      type: 'OAuthException',
      code,
      error_data: { messaging_product: 'whatsapp', details: 'details' },
      fbtrace_id: randomUUID(),
    },
  },
});

function answer(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
