/** What people sent from their phones, kept as long as a platform would keep it: for a while. */
import { randomUUID } from 'node:crypto';
import type { FileRef } from '../../conversation/message.ts';
import type { Channel } from '../channel.ts';

export type FileKeeper = {
  keep(bytes: Uint8Array): FileRef;
  fetch(file: FileRef, most: number): Awaited<ReturnType<Channel['fetch']>>;
};

const most = 100;

export function makeFiles(): FileKeeper {
  const files = new Map<string, Uint8Array>();
  return {
    keep(bytes) {
      const ref = randomUUID();
      files.set(ref, bytes);
      const oldest = files.keys().next();
      if (files.size > most && !oldest.done) files.delete(oldest.value);
      return { ref, bytes: bytes.length };
    },
    fetch({ ref }, limit) {
      const bytes = files.get(ref);
      if (!bytes) return { ok: false, why: 'gone' };
      return bytes.length > limit ? { ok: false, why: 'too-large' } : { ok: true, bytes };
    },
  };
}
