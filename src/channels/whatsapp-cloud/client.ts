/** Calls of the Graph API over one keep-alive pool. */
import { type Dispatcher, FormData, Pool, request } from 'undici';
import { z } from 'zod';
import { CloudError } from './errors.ts';

export type Client = {
  /** Posts to this number, such as `messages`. Throws `CloudError`, or undici's errors. */
  post(path: string, body: object): Promise<unknown>;
  /** Uploads a picture and gives its id, good for 30 days. */
  upload(bytes: Uint8Array, mime: string): Promise<string>;
  /** Where a file that a person sent can be had for five minutes. */
  media(id: string): Promise<{ readonly url: string; readonly bytes: number }>;
  /** Opens such an address. Throws where it is not one of the platform. */
  open(url: string): Promise<Dispatcher.ResponseData>;
  close(): Promise<void>;
};

/** The Graph API itself, of which a number is a part. */
export type Graph = {
  /** Throws `CloudError`, or undici's errors. */
  call(method: 'GET' | 'POST', path: string, body?: string | FormData): Promise<unknown>;
  close(): Promise<void>;
};

export type GraphOptions = {
  readonly token: string;
  /** Another Graph server than the public one. */
  readonly apiRoot?: string;
  /** Such as `v26.0`. */
  readonly version?: string;
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number;
};

export type ClientOptions = GraphOptions & { readonly phoneNumberId: string };

const publicRoot = 'https://graph.facebook.com';
/** The newest when this was written, 2026-11. A version lives for about two years. */
const usualVersion = 'v26.0';
const usualPatience = 20_000;
const timeouts = (patience: number) => ({ headersTimeout: patience, bodyTimeout: patience });

const refusal = z.object({ error: z.object({ code: z.number().int(), message: z.string().catch('') }) });
const uploaded = z.object({ id: z.string().min(1) });
const located = z.object({ url: z.url(), file_size: z.coerce.number().int().nonnegative().catch(0) });

export function makeGraph({ token, apiRoot = publicRoot, version = usualVersion, patience = usualPatience }: GraphOptions): Graph {
  const { origin, pathname } = new URL(apiRoot);
  const base = `${pathname.replace(/\/+$/, '')}/${version}`;
  const pool = new Pool(origin, { connections: 64, ...timeouts(patience), connect: { timeout: 10_000 } });

  return {
    async call(method, path, body) {
      const headers = { authorization: `Bearer ${token}`, ...(typeof body === 'string' && { 'content-type': 'application/json' }) };
      const response = await pool.request({ method, path: `${base}/${path}`, headers, ...(body !== undefined && { body }) });
      return readAnswer(response.statusCode, await response.body.text());
    },
    close: async () => (pool.destroyed || pool.closed ? undefined : pool.close()),
  };
}

export function makeClient({ phoneNumberId, ...options }: ClientOptions): Client {
  const { token, apiRoot = publicRoot, patience = usualPatience } = options;
  const { call, close } = makeGraph(options);

  return {
    post: (path, body) => call('POST', `${phoneNumberId}/${path}`, JSON.stringify(body)),
    async upload(bytes, mime) {
      const form = new FormData();
      form.set('messaging_product', 'whatsapp');
      form.set('type', mime);
      form.set('file', new Blob([Buffer.from(bytes)], { type: mime }), 'picture');
      return uploaded.parse(await call('POST', `${phoneNumberId}/media`, form)).id;
    },
    async media(id) {
      const { url, file_size } = located.parse(await call('GET', `${encodeURIComponent(id)}?phone_number_id=${encodeURIComponent(phoneNumberId)}`));
      return { url, bytes: file_size };
    },
    async open(url) {
      // The token goes along: a forged address would be told it.
      if (!isOfPlatform(new URL(url), new URL(apiRoot).origin)) throw new CloudError(400, 100, 'a file lies on a strange host');
      return await request(url, { headers: { authorization: `Bearer ${token}`, 'user-agent': 'sarai' }, ...timeouts(patience) });
    },
    close,
  };
}

const isOfPlatform = ({ protocol, hostname, origin }: URL, root: string): boolean =>
  origin === root || (protocol === 'https:' && /(^|\.)(fbsbx|facebook|whatsapp)\.(com|net)$/.test(hostname));

/** A gateway in between answers in HTML: its 4xx say nothing of the message, so they count as trouble on the way. */
function readAnswer(status: number, text: string): unknown {
  const answer = parsed(text);
  const { data } = refusal.safeParse(answer);
  if (data) throw new CloudError(status, data.error.code, titleOf(data.error.message));
  if (status < 300) {
    if (answer === undefined) throw new UnreadableAnswer(`status ${status} and no answer of the Graph API`);
    return answer;
  }
  throw new CloudError(status >= 500 ? status : 502, 2, `status ${status} from the way to the Graph API`);
}

/** The request was taken, but nobody can say what became of it. */
class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}

/** Of `(#131047) Re-engagement message` the name; what follows may quote what was sent. */
const titleOf = (message: string): string => message.replace(/^\(#\d+\)\s*/, '').slice(0, 60);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
