/** Fetches what people sent. */
import type { Channel } from '../channel.ts';
import { readAtMost } from '../read-at-most.ts';
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
      return file_path === undefined ? { ok: false, why: 'gone' } : await readAtMost(await open(file_path), most);
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
