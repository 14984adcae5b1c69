/** `sarai reports`: messages that buyers and sellers showed us. `sarai reports settle <id>`: one of them was looked into. */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { openDatabase } from '../store/database/embedded-postgres.ts';
import { migrate } from '../store/database/migrate.ts';
import { openReports, type Report, settleReport } from '../store/enquiries/reports.ts';
import { harmless } from './harmless.ts';

const usage = 'sarai reports, or sarai reports settle <id>';

export async function reports([act, id = '']: readonly string[]): Promise<number> {
  const settles = act === 'settle' && /^\d{1,9}$/.test(id);
  if (act !== undefined && !settles) {
    console.error(usage);
    return 2;
  }
  const { databaseUrl, data } = readConfig();
  const database = await openDatabase({ url: databaseUrl, data, log: (line) => console.log(line) });
  await migrate(database.url, fileURLToPath(new URL('../../prisma/migrations/', import.meta.url)), (line) => console.log(line));
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  try {
    if (!settles) {
      for (const line of listed(await openReports(pool))) console.log(harmless(line));
      return 0;
    }
    const settled = await settleReport(pool, Number(id), new Date());
    if (settled) console.log(`Report ${id} is settled.`);
    else console.error(`There is no open report ${id}. See: sarai reports`);
    return settled ? 0 : 1;
  } finally {
    await pool.end();
    await database.close();
  }
}

function listed(all: readonly Report[]): readonly string[] {
  if (all.length === 0) return ['Nothing is reported.'];
  return all.flatMap(({ id, by, reporter, other, about, note, at, lines }) => [
    `${id}  ${at.toISOString()}  the ${by} (person ${reporter}) about person ${other}, ${about}${note === null ? '' : `: “${note}”`}`,
    ...lines.map((line) => `  ${new Date(line.at).toISOString()}  ${line.by}: “${line.text}”`),
  ]);
}
