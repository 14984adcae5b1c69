import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import type { PrismaClient } from '../prisma/client.ts';
import { writeWhole } from './write-whole.ts';

export type KeptPicture = { readonly ok: true; readonly hash: string } | { readonly ok: false; readonly why: 'too-large' | 'not-a-picture' };

export type PictureStore = {
  /** Keeps a photo as people send it: upright, without what the camera wrote about place and owner, no larger than anybody needs. */
  keep(bytes: Uint8Array): Promise<KeptPicture>;
  /** Keeps a PNG of our own making as it is; gives its hash. */
  keepDrawn(png: Uint8Array): Promise<string>;
  /** The picture of that hash; throws when there is none. */
  open(hash: string): Promise<Uint8Array>;
};

/** What is taken in, before anything is decoded: a small file may unfold to gigabytes. */
const most = { bytes: 20_000_000, pixels: 50_000_000 } as const;
const formats: readonly string[] = ['jpeg', 'png', 'webp', 'heif', 'gif'];
/** The longer side, in pixels. */
const side = 1600;

/** Where a picture lies in the data folder. Throws for what is no hash. */
export function pathOfPicture(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not the hash of a picture');
  return join(folder, 'pictures', hash.slice(0, 2), `${hash}.jpg`);
}

/** Pictures as files named by their content, so that the same picture is one file and its name cannot lie. */
export function makePictures(folder: string, prisma: PrismaClient): PictureStore {
  const pathOf = (hash: string) => pathOfPicture(folder, hash);
  async function write(data: Uint8Array, is: { readonly mime: string; readonly width: number; readonly height: number }): Promise<string> {
    const hash = createHash('sha256').update(data).digest('hex');
    await writeWhole(pathOf(hash), data);
    await prisma.picture.createMany({ data: { hash, ...is, bytes: data.length }, skipDuplicates: true });
    return hash;
  }
  return {
    async keep(bytes) {
      const why = await objection(bytes);
      if (why) return { ok: false, why };
      const picture = await tidy(bytes);
      if (!picture) return { ok: false, why: 'not-a-picture' };
      const { data, info } = picture;
      return { ok: true, hash: await write(data, { mime: 'image/jpeg', width: info.width, height: info.height }) };
    },
    async keepDrawn(png) {
      const { width, height } = await sharp(png).metadata();
      return await write(png, { mime: 'image/png', width, height });
    },
    open: async (hash) => await readFile(pathOf(hash)),
  };
}

/** Read from the header alone. */
async function objection(bytes: Uint8Array): Promise<'too-large' | 'not-a-picture' | undefined> {
  if (bytes.length > most.bytes) return 'too-large';
  if (bytes.length === 0) return 'not-a-picture';
  const seen: Metadata | undefined = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!seen || !formats.includes(seen.format)) return 'not-a-picture';
  return seen.width * seen.height > most.pixels ? 'too-large' : undefined;
}

/** `undefined` for what begins like a picture and is none. Of a moving one the first frame; where one can see through, it is white. */
const tidy = (bytes: Uint8Array) =>
  sharp(bytes, { failOn: 'truncated', limitInputPixels: most.pixels })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined);
