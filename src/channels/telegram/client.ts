/**
 * grammY's typed methods over one keep-alive pool of undici. grammY's own HTTP client works as well and costs three to
 * four times the CPU a call.
 */
import { Api, InputFile, type RawApi, type Transformer } from 'grammy';
import type { ApiResponse } from 'grammy/types';
import { type Dispatcher, FormData, Pool } from 'undici';

export type Client = {
  readonly raw: RawApi;
  /** Opens a file that `getFile` named. */
  open(path: string): Promise<Dispatcher.ResponseData>;
  close(): Promise<void>;
};

/** How long `getUpdates` may be kept open. */
export const pollSeconds = 30;

const timeouts = { headersTimeout: 20_000, bodyTimeout: 20_000 } as const;
const pollTimeouts = { headersTimeout: (pollSeconds + 15) * 1000, bodyTimeout: 20_000 } as const;

/** Calls that are the bot's own business: they end at once when it stops, while messages under way are still delivered. */
const ownBusiness: ReadonlySet<string> = new Set(['getUpdates', 'setWebhook', 'deleteWebhook', 'setMyCommands']);

export type Calling = {
  readonly token: string;
  readonly stopping: AbortSignal;
  /** Another Bot API server than the public one. */
  readonly root?: string | undefined;
  /** Told of every answer whether the platform took the token. */
  readonly onToken?: (accepted: boolean) => void;
};

/** Its errors are grammY's `GrammyError`, or undici's. */
export function makeClient({ token, stopping, root = 'https://api.telegram.org', onToken = () => undefined }: Calling): Client {
  const { origin, pathname } = new URL(root);
  const base = pathname.replace(/\/+$/, '');
  const pool = new Pool(origin, { connections: 64, ...timeouts, connect: { timeout: 10_000 } });
  const api = new Api(token);
  api.config.use(overPool(pool, `${base}/bot${token}`, stopping, onToken));
  return {
    raw: api.raw,
    open: (path) => pool.request({ method: 'GET', path: `${base}/file/bot${token}/${encodeURI(path)}` }),
    close: async () => (pool.destroyed || pool.closed ? undefined : pool.close()),
  };
}

const overPool =
  (pool: Pool, base: string, stopping: AbortSignal, onToken: (accepted: boolean) => void): Transformer =>
  async (_prev, method, payload) => {
    const response = await pool.request({
      method: 'POST',
      path: `${base}/${method}`,
      ...(await written(payload)),
      ...(method === 'getUpdates' && pollTimeouts),
      ...(ownBusiness.has(method) && { signal: stopping }),
    });
    return heard(readAnswer(response.statusCode, await response.body.text()), onToken);
  };

function heard<T>(answer: ApiResponse<T>, onToken: (accepted: boolean) => void): ApiResponse<T> {
  if (answer.ok || answer.error_code === 401) onToken(answer.ok);
  return answer;
}

type Written = { readonly body: string | FormData; readonly headers?: { readonly 'content-type': string } };

async function written(payload: object): Promise<Written> {
  const files = Object.values(payload).flatMap((value) => (value instanceof InputFile ? [value] : filesIn(value)));
  if (files.length === 0) return { body: JSON.stringify(payload), headers: { 'content-type': 'application/json' } };
  const body = new FormData();
  for (const [at, file] of files.entries()) {
    const bytes = await file.toRaw();
    if (!(bytes instanceof Uint8Array)) throw new TypeError('a file is uploaded from its bytes');
    // As JSON, a file is the name of the part that brings it.
    Object.assign(file, { toJSON: () => `attach://file${at}` });
    body.set(`file${at}`, new Blob([Buffer.from(bytes)]), file.filename ?? 'file');
  }
  for (const [key, value] of Object.entries(payload))
    if (value !== undefined) body.set(key, typeof value === 'string' ? value : unquoted(JSON.stringify(value)));
  return { body };
}

const filesIn = (value: unknown): InputFile[] =>
  typeof value === 'object' && value !== null ? Object.values(value).filter((one) => one instanceof InputFile) : [];

const unquoted = (json: string): string => json.replace(/^"(.*)"$/s, '$1');

/** A gateway in between answers in HTML: its 4xx say nothing of the person, so they count as trouble on the way. */
function readAnswer<T>(status: number, text: string): ApiResponse<T> {
  const answer = parsed<T>(text);
  if (answer) return answer;
  if (status < 300) throw new UnreadableAnswer(`status ${status} and no answer of the Bot API`);
  return { ok: false, error_code: status >= 500 || status === 413 ? status : 502, description: `status ${status} from the way to the Bot API`, parameters: {} };
}

/** The request was taken, but nobody can say what became of it. */
class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}

function parsed<T>(text: string): ApiResponse<T> | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return isAnswer<T>(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer<T>(value: unknown): value is ApiResponse<T> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === true) return 'result' in value;
  return value.ok === false && 'error_code' in value && typeof value.error_code === 'number' && 'description' in value && typeof value.description === 'string';
}
