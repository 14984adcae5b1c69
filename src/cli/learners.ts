/** `sarai learners`: where each learner is, as CSV. `sarai learners questions`: how hard each question is. Numbers and ids, nobody's name. */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { openDatabase } from '../store/database/embedded-postgres.ts';
import { migrate } from '../store/database/migrate.ts';
import { cohortTables, csvOf, readCohorts } from '../store/school/cohorts.ts';

export async function learners([wanted = 'learners', ...more]: readonly string[]): Promise<number> {
  const which = cohortTables.find((one) => one === wanted);
  if (!which || more.length > 0) {
    console.error('sarai learners, or sarai learners questions. Each prints CSV: sarai learners > learners.csv');
    return 2;
  }
  const { databaseUrl, data } = readConfig();
  // What is printed is the table alone.
  const database = await openDatabase({ url: databaseUrl, data, log: (line) => console.error(line) });
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  try {
    await migrate(database.url, fileURLToPath(new URL('../../prisma/migrations/', import.meta.url)), (line) => console.error(line));
    process.stdout.write(csvOf(await readCohorts(pool, which, new Date())));
    return 0;
  } finally {
    await pool.end();
    await database.close();
  }
}
