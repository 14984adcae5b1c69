/** `sarai migrate`: makes the database ready, as `start` does too. */
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { openDatabase } from '../store/database/embedded-postgres.ts';
import { migrate } from '../store/database/migrate.ts';

export async function migrateOnly(): Promise<number> {
  const { databaseUrl, data } = readConfig();
  const tell = (line: string) => console.log(line);
  const database = await openDatabase({ url: databaseUrl, data, log: tell });
  try {
    const applied = await migrate(database.url, fileURLToPath(new URL('../../prisma/migrations/', import.meta.url)), tell);
    tell(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.');
    return 0;
  } finally {
    await database.close();
  }
}
