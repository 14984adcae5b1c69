/** The certificates of one person, as rows; drawn before anything is written, for that takes a while. */
import { randomBytes } from 'node:crypto';
import { type Certificate, type CertificatesDoor, newCode, type Sign } from '../../school/certificate.ts';
import type { ExamDoor } from '../../school/exam-door.ts';
import type { LinksDoor } from '../../shop/links.ts';
import { chinaDay } from '../../trade/annual.ts';
import type { DocumentStore } from '../files/documents.ts';
import type { PictureStore } from '../files/pictures.ts';
import type { Unit } from '../turns/unit.ts';
import { type CertificateRow, certificateOf } from './certificates.ts';

/** Draws certificates. */
export type CertificatePapers = {
  /** A PNG and a PDF. Rejects where it cannot. */
  draw(paper: Certificate & { readonly url: string | null }, language: string): Promise<{ readonly picture: Uint8Array; readonly document: Uint8Array }>;
  unwritable(text: string): readonly string[];
};

/** What all of them are made with. */
export type Certificates = {
  readonly papers: CertificatePapers;
  readonly pictures: Pick<PictureStore, 'keepDrawn'>;
  readonly documents: Pick<DocumentStore, 'keepMade'>;
  readonly signing: () => Promise<Sign>;
  readonly check: CertificatesDoor['check'];
};

type Parts = {
  readonly unit: Unit;
  readonly me: number;
  readonly now: () => Date;
  readonly exam: Pick<ExamDoor, 'passed' | 'sittings'>;
  readonly links: Pick<LinksDoor, 'certificate'>;
  readonly certificates: Certificates;
};

export function certificatesDoor({ unit, me, now, exam, links, certificates }: Parts): CertificatesDoor {
  const { papers, pictures, documents, signing, check } = certificates;

  /** What gives a right to one, with what was issued for it. */
  async function standing() {
    const passed = await exam.passed();
    if (!passed) return undefined;
    const rows = await (await unit.db()).certificate.findMany({ where: { personId: me, passedAt: passed.at } });
    return { passed, held: rows.find(({ revokedAt }) => revokedAt === null), revoked: rows.some(({ revokedAt, replaced }) => revokedAt && !replaced) };
  }

  async function rulesOf(at: Date): Promise<string> {
    const sitting = (await exam.sittings()).find(({ finished }) => finished?.getTime() === at.getTime());
    return sitting?.ratesOn ?? chinaDay(at);
  }

  /** `false` where the one that was held was taken back while this one was drawn. */
  async function keep(certificate: Certificate, drawn: string, held: CertificateRow | undefined): Promise<boolean> {
    const tx = await unit.write();
    const { code, name, distinction, passed, rulesOf } = certificate;
    const same = held?.code === code;
    const changed = same ? { pictures: [...new Set([...held.pictures, drawn])] } : { revokedAt: now(), replaced: true };
    if (held && (await tx.certificate.updateMany({ where: { code: held.code, revokedAt: null }, data: changed })).count === 0) return false;
    if (same) return true;
    // Where another app was quicker, the index of the table refuses it, and the turn is taken anew.
    const row = { code, personId: me, name, distinction, passedAt: passed, rulesOn: new Date(rulesOf), pictures: [drawn], issuedAt: now() };
    await tx.certificate.create({ data: row });
    return true;
  }

  return {
    check,
    unwritable: papers.unwritable,
    async mine() {
      const found = await standing();
      if (found?.held) return { as: 'valid', certificate: certificateOf(found.held) };
      return { as: found?.revoked ? 'revoked' : 'none' };
    },
    async hand(name, language, how = 'again') {
      const found = await standing();
      if (!found || found.revoked) return null;
      const { passed, held } = found;
      const { distinction, at } = passed;
      const same = held?.name === name && (how === 'again' || held.distinction === distinction);
      const certificate = same
        ? certificateOf(held)
        : { code: newCode(randomBytes(5), await signing()), name, distinction, passed: at, rulesOf: await rulesOf(at) };
      const url = await links.certificate(certificate.code);
      const drawn = await papers.draw({ ...certificate, url }, language);
      const picture = await pictures.keepDrawn(drawn.picture);
      const document = await documents.keepMade(me, drawn.document);
      return (await keep(certificate, picture, held)) ? { code: certificate.code, picture, document, url } : null;
    },
  };
}
