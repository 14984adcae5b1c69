/** The platform's ids of pictures that were uploaded, by our hashes. */
import type { OpenPicture } from '../channel.ts';
import type { Client } from './client.ts';
import { CloudError } from './errors.ts';

type Uploaded = { readonly id: string; readonly at: number };

/** An upload is good for 30 days. */
const goodForMs = 25 * 86_400_000;
/** An id is some twenty bytes. */
const mostRemembered = 2000;

/** The platform does not take this picture, now or later. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
}

export type PictureIds = {
  /** Uploads where it must. Throws `PictureRefused`, `CloudError`, or what the line throws. */
  idOf(hash: string): Promise<string>;
  forget(hash: string): void;
};

export function makePictureIds({ client, openPicture, now }: { client: Client; openPicture: OpenPicture; now: () => number }): PictureIds {
  const known = new Map<string, Uploaded>();

  async function upload(hash: string): Promise<string> {
    const bytes = await openPicture(hash).catch((cause: unknown) => {
      throw new PictureRefused('a kept picture could not be opened', { cause });
    });
    try {
      return await client.upload(bytes, mimeOf(bytes));
    } catch (error) {
      if (error instanceof CloudError && [100, 131053].includes(error.code)) throw new PictureRefused(error.message, { cause: error });
      throw error;
    }
  }

  return {
    async idOf(hash) {
      const one = known.get(hash);
      if (one && now() - one.at < goodForMs) return one.id;
      const id = await upload(hash);
      known.delete(hash);
      known.set(hash, { id, at: now() });
      for (const [oldest] of known) if (known.size > mostRemembered) known.delete(oldest);
      return id;
    },
    forget: (hash) => void known.delete(hash),
  };
}

/** We keep pictures as these two. */
const mimeOf = (bytes: Uint8Array): string => (bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : 'image/jpeg');
