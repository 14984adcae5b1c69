/** `sarai dead`: rings that failed for good. `sarai dead retry [clock [subject]]`: has them tried again at the next sweep. */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { makeFailures } from '../store/clocks/failures.ts';
import { openDatabase } from '../store/embedded-postgres.ts';
import { migrate } from '../store/migrate.ts';

export async function dead([act, clock, subject]: readonly string[]): Promise<number> {
  if ((act !== undefined && act !== 'retry') || (subject !== undefined && !/^\d{1,9}$/.test(subject))) {
    console.error('sarai dead, or sarai dead retry [clock [subject]].');
    return 2;
  }
  const { databaseUrl, data } = readConfig();
  const tell = (line: string) => console.log(line);
  const database = await openDatabase({ url: databaseUrl, data, log: tell });
  await migrate(database.url, fileURLToPath(new URL('../../prisma/migrations/', import.meta.url)), tell);
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  try {
    const failures = makeFailures(pool);
    if (act === 'retry') tell(`To be tried again: ${await failures.retry(clock, subject === undefined ? undefined : Number(subject))}`);
    else for (const line of listed(await failures.dead())) tell(line);
    return 0;
  } finally {
    await pool.end();
    await database.close();
  }
}

function listed(rings: Awaited<ReturnType<ReturnType<typeof makeFailures>['dead']>>): readonly string[] {
  if (rings.length === 0) return ['Nothing is dead.'];
  return rings.map(
    ({ clock, subject, error, attempts, firstAt, deadAt }) =>
      `${clock} ${subject}  ${error}, ${attempts} attempts from ${firstAt.toISOString()} to ${deadAt.toISOString()}`,
  );
}
