/** Fetches what a person sent. */
import type { Channel } from '../channel.ts';
import { Unanswered } from './errors.ts';
import type { Ask } from './protocol.ts';

export const makeFetch =
  (ask: (asked: Ask) => Promise<unknown>): Channel['fetch'] =>
  async ({ ref }, most) => {
    try {
      const bytes = await ask({ do: 'fetch', message: ref, most });
      return bytes instanceof Uint8Array ? { ok: true, bytes } : { ok: false, why: 'gone' };
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return { ok: false, why: error.why === 'gone' || error.why === 'too-large' ? error.why : 'try-later' };
    }
  };
