/** Fetches what people sent: media ids live seven days, the addresses they lead to five minutes. */
import type { Channel } from '../channel.ts';
import { readAtMost } from '../read-at-most.ts';
import type { Client } from './client.ts';
import { CloudError, failureOf } from './errors.ts';

type Fetched = Awaited<ReturnType<Channel['fetch']>>;

export const makeFetch = (client: Client): Channel['fetch'] => {
  const once = async (ref: string, most: number): Promise<Fetched> => {
    const { url, bytes } = await client.media(ref);
    return bytes > most ? { ok: false, why: 'too-large' } : await readAtMost(await client.open(url), most);
  };
  return async ({ ref }, most) => {
    try {
      const fetched = await once(ref, most);
      // The address may have died on the way; where the file itself is gone, the next question says so.
      return !fetched.ok && fetched.why === 'gone' ? await once(ref, most) : fetched;
    } catch (error) {
      return missed(error);
    }
  };
};

/** Nothing was sent, so an unknown outcome is only a reason to ask again. */
function missed(error: unknown): Fetched {
  const { why } = failureOf(error);
  if (error instanceof CloudError && error.code === 100) return { ok: false, why: 'gone' };
  return { ok: false, why: why === 'try-later' || why === 'unknown' ? 'try-later' : 'gone' };
}
