/** Fetches what people sent: media ids live seven days, the addresses they lead to five minutes. */
import type { Channel } from '../channel.ts';
import { readAtMost } from '../read-at-most.ts';
import type { Client } from './client.ts';
import { CloudError, failureOf } from './errors.ts';

type Fetched = Awaited<ReturnType<Channel['fetch']>>;

export const makeFetch =
  ({ media, open }: Client): Channel['fetch'] =>
  async ({ ref }, most): Promise<Fetched> => {
    try {
      const { url, bytes } = await media(ref);
      return bytes > most ? { ok: false, why: 'too-large' } : await readAtMost(await open(url), most);
    } catch (error) {
      return missed(error);
    }
  };

/** Nothing was sent, so an unknown outcome is only a reason to ask again. */
function missed(error: unknown): Fetched {
  const { why } = failureOf(error);
  if (error instanceof CloudError && error.code === 100) return { ok: false, why: 'gone' };
  return { ok: false, why: why === 'try-later' || why === 'unknown' ? 'try-later' : 'gone' };
}
