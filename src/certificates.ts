/** Puts together what certificates are made with. */
import type pg from 'pg';
import { drawCertificate } from './papers/certificate.ts';
import { unwritable } from './papers/fonts.ts';
import { makePress } from './papers/press.ts';
import type { DocumentStore } from './store/files/documents.ts';
import type { PictureStore } from './store/files/pictures.ts';
import type { PrismaClient } from './store/prisma/client.ts';
import { makeSigning } from './store/school/certificate-key.ts';
import { certificateCheck } from './store/school/certificates.ts';
import type { Certificates } from './store/school/certificates-door.ts';
import { isLanguage } from './words/language.ts';
import type { Renderer } from './words/words.ts';

type Parts = {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  readonly pictures: PictureStore;
  readonly documents: DocumentStore;
  readonly words: Renderer;
};

export function openCertificates({ pool, prisma, pictures, documents, words }: Parts): Certificates & { close(): Promise<void> } {
  const press = makePress();
  const signing = makeSigning(pool);
  return {
    papers: { draw: (paper, language) => drawCertificate(press, words, paper, isLanguage(language) ? language : 'en'), unwritable },
    pictures,
    documents,
    signing,
    check: certificateCheck({ prisma, signing }),
    close: press.close,
  };
}
