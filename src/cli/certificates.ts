/** `sarai certificates`: all that were issued. `sarai certificates --revoke <code>`: takes one back. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { revokedNotice } from '../flows/learning/certificate-notice.ts';
import { readCode, shownCode } from '../school/certificate.ts';
import { openDatabase } from '../store/database/embedded-postgres.ts';
import { migrate } from '../store/database/migrate.ts';
import { openPrisma } from '../store/database/prisma-client.ts';
import { allCertificates, type CertificateRow, revokeCertificate } from '../store/school/certificates.ts';

const usage = `sarai certificates            all that were issued, the newest first
sarai certificates --revoke <code>   takes one back for good: its page and "check" say so from now on,
                                     and its owner is told and gets no other for the same exam`;

export async function certificates(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { revoke: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const code = values.revoke === undefined ? undefined : readCode(values.revoke);
  if (values.revoke !== undefined && code === undefined) {
    console.error(`${values.revoke} is no code. It stands on the certificate, such as SRI-7K3M-9QXA-2T4W. See: sarai certificates`);
    return 2;
  }
  const { databaseUrl, data, timeZone } = readConfig();
  const tell = (line: string) => console.log(line);
  const database = await openDatabase({ url: databaseUrl, data, log: tell });
  await migrate(database.url, fileURLToPath(new URL('../../prisma/migrations/', import.meta.url)), tell);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const prisma = openPrisma(pool);
  try {
    if (code === undefined) {
      const all = await allCertificates(prisma);
      for (const line of all.length === 0 ? ['None was issued yet.'] : all.map(listed)) tell(line);
      return 0;
    }
    const revoked = await revokeCertificate({ pool, prisma, timeZone }, revokedNotice, code, new Date());
    if (revoked === 'unheld') {
      console.error(`${shownCode(code)} does not hold: it was never issued, or was revoked or replaced before. See: sarai certificates`);
      return 1;
    }
    tell(`${shownCode(code)} is revoked. ${revoked === 'told' ? 'Its owner is told by the running service.' : 'Its owner has no app left to be told in.'}`);
    return 0;
  } finally {
    await prisma.$disconnect();
    await pool.end();
    await database.close();
  }
}

function listed({ code, name, personId, distinction, passedAt, issuedAt, revokedAt, replaced }: CertificateRow): string {
  const ended = revokedAt ? `, ${replaced ? 'replaced' : 'revoked'} ${dayOf(revokedAt)}` : '';
  return `${shownCode(code)}  person ${personId}, “${name}”, passed ${dayOf(passedAt)}${distinction ? ' with distinction' : ''}, issued ${dayOf(issuedAt)}${ended}`;
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
