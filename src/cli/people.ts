/** `sarai export <person>` and `sarai erase <person>`: all that is kept of somebody, and forgetting them. */
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { openDatabase } from '../store/database/embedded-postgres.ts';
import { pathOfDocument } from '../store/files/documents.ts';
import { pathOfPicture } from '../store/files/pictures.ts';
import { erasePerson } from '../store/people/erase-person.ts';
import { exportPerson, findPerson } from '../store/people/export-person.ts';

export const exportOne = (args: readonly string[]): Promise<number> =>
  onPerson(args, async (pool, person) => {
    console.log(JSON.stringify(await exportPerson(pool, person), null, 2));
  });

export const eraseOne = (args: readonly string[]): Promise<number> =>
  onPerson(args, async (pool, person, data) => {
    const erased = await erasePerson(pool, person, new Date());
    for (const hash of erased?.pictures ?? []) await rm(pathOfPicture(data, hash), { force: true });
    for (const hash of erased?.documents ?? []) await rm(pathOfDocument(data, hash), { force: true });
    console.log(`Person ${person} is erased. Orders, amounts and stock stay in the books under a pseudonym.`);
    const { underWay = [] } = erased ?? {};
    if (underWay.length > 0) console.log(`Still under way: ${underWay.join(', ')}. Their address is kept until they end; erase the person once more then.`);
  });

/** Gives the exit code. */
async function onPerson([written = '']: readonly string[], work: (pool: pg.Pool, person: number, data: string) => Promise<void>): Promise<number> {
  const { databaseUrl, data } = readConfig();
  if (written === '') {
    console.error('Whom? Give the number of a person, or an app and their address there, such as telegram:12345.');
    return 2;
  }
  const database = await openDatabase({ url: databaseUrl, data, log: () => undefined });
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  try {
    const person = await findPerson(pool, written);
    if (person === undefined) {
      console.error(`There is nobody known as ${written}.`);
      return 1;
    }
    await work(pool, person, data);
    return 0;
  } finally {
    await pool.end();
    await database.close();
  }
}
