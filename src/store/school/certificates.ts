/** All certificates: what anybody may ask of one, and what the operator may see and take back. */
import type { Bubble } from '../../conversation/bubble.ts';
import { type Certificate, type Found, isSigned, readCode, type Sign } from '../../school/certificate.ts';
import { type ClockGround, inUnit } from '../clocks/clock.ts';
import { leaveWord } from '../orders/notices.ts';
import type { Prisma, PrismaClient } from '../prisma/client.ts';

export type CertificateRow = Prisma.CertificateGetPayload<object>;

export const certificateOf = ({ code, name, distinction, passedAt, rulesOn }: CertificateRow): Certificate => ({
  code,
  name,
  distinction,
  passed: passedAt,
  rulesOf: rulesOn.toISOString().slice(0, 10),
});

/** Answers for a code as anybody types it. What we never signed is refused without a look at the table. */
export const certificateCheck =
  ({ prisma, signing }: { readonly prisma: PrismaClient; readonly signing: () => Promise<Sign> }) =>
  async (typed: string): Promise<Found> => {
    const code = readCode(typed);
    if (code === undefined || !isSigned(code, await signing())) return { as: 'forged' };
    const row = await prisma.certificate.findUnique({ where: { code } });
    if (!row) return { as: 'unknown' };
    if (row.revokedAt) return { as: row.replaced ? 'replaced' : 'revoked', on: row.revokedAt };
    return { as: 'genuine', certificate: certificateOf(row) };
  };

/** The newest first. */
export const allCertificates = (prisma: PrismaClient): Promise<readonly CertificateRow[]> => prisma.certificate.findMany({ orderBy: { issuedAt: 'desc' } });

/** Takes one back for good, and leaves word for its owner. `unheld`: it holds no more, or never was; `unreached`: its owner has no app left to be told in. */
export async function revokeCertificate(
  ground: Omit<ClockGround, 'tell'>,
  tell: (code: string) => Bubble,
  code: string,
  now: Date,
): Promise<'told' | 'unreached' | 'unheld'> {
  let revoked: 'told' | 'unreached' | 'unheld' = 'unheld';
  await inUnit(ground, async (unit) => {
    const tx = await unit.write();
    const [row] = await tx.certificate.updateManyAndReturn({ where: { code, revokedAt: null }, data: { revokedAt: now } });
    if (!row) return;
    const told = await leaveWord({ unit, timeZone: ground.timeZone, now: () => now }, tx, { person: row.personId, bubble: tell(code) });
    revoked = told ? 'told' : 'unreached';
  });
  return revoked;
}
