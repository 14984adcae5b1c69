/** `sarai disputes`: what buyers and sellers do not agree on. `sarai disputes settle <order> <verdict> "<note>"`: decides one. */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { notice } from '../flows/orders/notices.ts';
import { openDatabase } from '../store/database/embedded-postgres.ts';
import { migrate } from '../store/database/migrate.ts';
import { openPrisma } from '../store/database/prisma-client.ts';
import { pathOfPicture } from '../store/files/pictures.ts';
import { type Dispute, openDisputes, settleDispute, type Verdict, verdicts } from '../store/orders/disputes.ts';

const usage = `sarai disputes, or sarai disputes settle <order> <refund|return|reject|done> "<note>". The note is read by both sides.
  refund: the seller owes the money; return: the buyer sends the goods back first;
  reject: nothing is owed; done: you have seen that the money went back.`;

export async function disputes([act, number, verdict, ...words]: readonly string[]): Promise<number> {
  const note = words.join(' ').trim();
  const settles = act === 'settle' && number !== undefined && isVerdict(verdict) && note !== '';
  if (act !== undefined && !settles) {
    console.error(usage);
    return 2;
  }
  const { databaseUrl, data, timeZone } = readConfig();
  const database = await openDatabase({ url: databaseUrl, data, log: (line) => console.log(line) });
  await migrate(database.url, fileURLToPath(new URL('../../prisma/migrations/', import.meta.url)), (line) => console.log(line));
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const prisma = openPrisma(pool);
  try {
    const ground = { pool, prisma, tell: notice, timeZone };
    if (!settles) {
      for (const line of listed(await openDisputes(ground), data)) console.log(line);
      return 0;
    }
    const settled = await settleDispute(ground, number, verdict, note, new Date());
    if (settled.ok) console.log(`Order ${number} is decided: ${verdict}. Both sides are told by the running service.`);
    else console.error(settled.why === 'not_found' ? `There is no order ${number}.` : `Order ${number} has no dispute that could end so. See: sarai disputes`);
    return settled.ok ? 0 : 1;
  } finally {
    await prisma.$disconnect();
    await pool.end();
    await database.close();
  }
}

const isVerdict = (word: string | undefined): word is Verdict => word !== undefined && Object.hasOwn(verdicts, word);

function listed(all: readonly Dispute[], data: string): readonly string[] {
  if (all.length === 0) return ['Nothing is disputed.'];
  return all.flatMap(({ number, reason, goods, since, currency, minor, events }) => [
    `${number}  ${reason}, ${currency} ${(Number(minor) / 100).toFixed(2)}, goods: ${goods}, disputed since ${since.toISOString()}`,
    ...events.map(({ at, actor, act, note, pictures }) =>
      [
        `  ${new Date(at).toISOString()}  ${actor}: ${act}${note === null ? '' : `, “${note}”`}`,
        ...pictures.map((hash) => `    ${pathOfPicture(data, hash)}`),
      ].join('\n'),
    ),
  ]);
}
