/** The platform's ids of files that were uploaded, by our hashes. */
import type { Client } from './client.ts';
import { CloudError } from './errors.ts';

type Uploaded = { readonly id: string; readonly at: number };

/** An upload is good for 30 days. */
const goodForMs = 25 * 86_400_000;
/** An id is some twenty bytes. */
const mostRemembered = 2000;

/** The platform does not take this file, now or later, or we have it no more. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
}

export type Uploads = {
  /** Uploads where it must. Throws `UploadRefused`, `CloudError`, or what the line throws. */
  idOf(hash: string): Promise<string>;
  forget(hash: string): void;
};

type Uploading = {
  readonly client: Pick<Client, 'upload'>;
  readonly open: (hash: string) => Promise<Uint8Array>;
  readonly mimeOf: (bytes: Uint8Array) => string;
  readonly now: () => number;
};

export function makeUploads({ client, open, mimeOf, now }: Uploading): Uploads {
  const known = new Map<string, Uploaded>();

  async function upload(hash: string): Promise<string> {
    const bytes = await open(hash).catch((cause: unknown) => {
      throw new UploadRefused('a kept file could not be opened', { cause });
    });
    try {
      return await client.upload(bytes, mimeOf(bytes));
    } catch (error) {
      if (error instanceof CloudError && [100, 131053].includes(error.code)) throw new UploadRefused(error.message, { cause: error });
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
