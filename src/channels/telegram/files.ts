/** Fetches what people sent. */
import type { Dispatcher } from 'undici';
import type { Channel } from '../channel.ts';
import type { Client } from './client.ts';
import { failureOf } from './errors.ts';

type Fetched = Awaited<ReturnType<Channel['fetch']>>;

export const makeFetch =
  ({ raw, open }: Client): Channel['fetch'] =>
  async ({ ref, bytes = 0 }, most): Promise<Fetched> => {
    if (bytes > most) return { ok: false, why: 'too-large' };
    try {
      const { file_path, file_size = 0 } = await raw.getFile({ file_id: ref });
      if (file_size > most) return { ok: false, why: 'too-large' };
      return file_path === undefined ? { ok: false, why: 'gone' } : await read(await open(file_path), most);
    } catch (error) {
      return missed(error);
    }
  };

/** Nothing was sent, so an unknown outcome is only a reason to ask again. */
function missed(error: unknown): Fetched {
  const { why, detail } = failureOf(error);
  if (why === 'try-later' || why === 'unknown' || /^401 /.test(detail)) return { ok: false, why: 'try-later' };
  return { ok: false, why: /too big/i.test(detail) ? 'too-large' : 'gone' };
}

async function read({ statusCode, headers, body }: Dispatcher.ResponseData, most: number): Promise<Fetched> {
  if (statusCode !== 200) {
    await body.dump();
    return { ok: false, why: statusCode === 404 || statusCode === 400 ? 'gone' : 'try-later' };
  }
  const chunks: Uint8Array[] = [];
  let size = Number(headers['content-length'] ?? 0) > most ? Number.POSITIVE_INFINITY : 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a file comes in bytes');
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop closes the line: the rest is never read.
    if (size > most) break;
  }
  return size > most ? { ok: false, why: 'too-large' } : { ok: true, bytes: Buffer.concat(chunks) };
}
