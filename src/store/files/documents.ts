import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrismaClient } from '../prisma/client.ts';
import { textOf } from './text-file.ts';
import { writeWhole } from './write-whole.ts';

export type KeptDocument = { readonly ok: true; readonly hash: string } | { readonly ok: false; readonly why: 'not-text' };

export type DocumentStore = {
  /** Keeps a text file that somebody sent, or is sent, byte for byte, for a month. Its name is not asked: what it holds tells what it is. */
  keep(person: number, bytes: Uint8Array): Promise<KeptDocument>;
  /** Keeps a file that we made for somebody, of any kind, for a month; gives its hash. */
  keepMade(person: number, bytes: Uint8Array): Promise<string>;
  /** The text of one that this person sent; `undefined` when there is none. */
  text(person: number, hash: string): Promise<string | undefined>;
  /** The bytes of that hash, whosever they are; throws when there are none. */
  open(hash: string): Promise<Uint8Array>;
};

/** Where a document lies in the data folder. Throws for what is no hash. */
export function pathOfDocument(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not the hash of a document');
  return join(folder, 'documents', hash.slice(0, 2), `${hash}.txt`);
}

/** A sheet names buyers and their telephones, and once it was read nobody needs it. */
const keptDays = 30;

/** Files named by their content; whose they are is told by the table. */
export function makeDocuments(folder: string, prisma: PrismaClient): DocumentStore {
  async function forgetOld(): Promise<void> {
    const old = await prisma.$queryRaw<{ hash: string }[]>`delete from document where created_at < now() - make_interval(days => ${keptDays}) returning hash`;
    for (const { hash } of old) if ((await prisma.document.count({ where: { hash } })) === 0) await rm(pathOfDocument(folder, hash), { force: true });
  }

  async function write(person: number, bytes: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    await writeWhole(pathOfDocument(folder, hash), bytes);
    await prisma.document.createMany({ data: { hash, personId: person, bytes: bytes.length }, skipDuplicates: true });
    await forgetOld();
    return hash;
  }

  return {
    async keep(person, bytes) {
      return textOf(bytes) === undefined ? { ok: false, why: 'not-text' } : { ok: true, hash: await write(person, bytes) };
    },
    keepMade: write,
    open: async (hash) => await readFile(pathOfDocument(folder, hash)),
    async text(person, hash) {
      if ((await prisma.document.count({ where: { hash, personId: person } })) === 0) return undefined;
      const bytes = await readFile(pathOfDocument(folder, hash)).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      });
      return bytes && textOf(bytes);
    },
  };
}
