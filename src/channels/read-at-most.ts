/** Reads a file that a platform hands out, and no more of it than is wanted. */
import type { Dispatcher } from 'undici';
import type { Channel } from './channel.ts';

export async function readAtMost({ statusCode, headers, body }: Dispatcher.ResponseData, most: number): Promise<Awaited<ReturnType<Channel['fetch']>>> {
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
