/**
 * `sarai dead`: clocks' rings and messages that failed for good. `sarai dead retry [clock [subject]]` has rings tried again at the
 * next sweep, `sarai dead retry message [id]` messages.
 */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { openDatabase } from '../store/database/embedded-postgres.ts';
import { migrate } from '../store/database/migrate.ts';
import { operatorDoor } from '../store/operator/operator-door.ts';

export async function dead([act, clock, subject]: readonly string[]): Promise<number> {
  const digits = clock === message ? /^\d{1,18}$/ : /^\d{1,9}$/;
  if ((act !== undefined && act !== 'retry') || (subject !== undefined && !digits.test(subject))) {
    console.error('sarai dead, or sarai dead retry [clock [subject]], or sarai dead retry message [id].');
    return 2;
  }
  const { databaseUrl, data } = readConfig();
  const tell = (line: string) => console.log(line);
  const database = await openDatabase({ url: databaseUrl, data, log: tell });
  await migrate(database.url, fileURLToPath(new URL('../../prisma/migrations/', import.meta.url)), tell);
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  try {
    const { rings, messages } = operatorDoor(pool);
    if (act === undefined) for (const line of listed(await rings.dead(), await messages.list())) tell(line);
    else if (clock === message) tell(`To be tried again: ${(await messages.retry(subject)).count}`);
    else tell(`To be tried again: ${await rings.retry(clock, subject === undefined ? undefined : Number(subject))}`);
    return 0;
  } finally {
    await pool.end();
    await database.close();
  }
}

const message = 'message';

type Door = ReturnType<typeof operatorDoor>;

function listed(rings: Awaited<ReturnType<Door['rings']['dead']>>, messages: Awaited<ReturnType<Door['messages']['list']>>): readonly string[] {
  if (rings.length + messages.length === 0) return ['Nothing is dead.'];
  return [
    ...rings.map(
      ({ clock, subject, error, attempts, firstAt, deadAt }) =>
        `${clock} ${subject}  ${error}, ${attempts} attempts from ${firstAt.toISOString()} to ${deadAt.toISOString()}`,
    ),
    ...messages.map(
      ({ id, conversation, channel, outcome, code, attempts, createdAt, settledAt }) =>
        `${message} ${id}  to conversation ${conversation} on ${channel}: ${[outcome, code].filter(Boolean).join(' ')}, ${attempts} attempts from ${createdAt.toISOString()} to ${settledAt.toISOString()}`,
    ),
  ];
}
