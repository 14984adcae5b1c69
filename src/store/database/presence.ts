/**
 * Shows other processes that this one lives: a lock held by a database session of its own, which the database lets go the
 * moment the process dies, however it dies. What a dead process had in its hands need not wait until its claim runs out.
 */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export type Presence = { close(): Promise<void> };

const lockOf = (name: string): string => `hashtextextended(${name}, 0)`;

/** In SQL, whether the process of that name is gone. Only as good as a hint: one that lost the database looks gone until it has it again. */
export const isGone = (name: string): string => `pg_try_advisory_xact_lock_shared(${lockOf(name)})`;

const again = { firstMs: 0, nextMs: 1_000 } as const;
/** A machine that vanished without a word is missed after some 25 seconds. */
const alert = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/** Resolves once the lock is held; takes it again whenever the session is lost. */
export async function showPresence(url: string, me: string): Promise<Presence> {
  const over = new AbortController();
  let session = await hold(url, me);

  async function keep(): Promise<void> {
    await session.ended;
    for (let ms: number = again.firstMs; !over.signal.aborted; ms = again.nextMs) {
      try {
        await pause(ms, undefined, { signal: over.signal });
        session = await hold(url, me);
        if (over.signal.aborted) await session.client.end();
        return keep();
      } catch {
        // The database is away, or it is time to go.
      }
    }
  }

  const kept = keep();
  return {
    async close() {
      over.abort();
      await session.client.end();
      await kept;
    },
  };
}

async function hold(url: string, me: string): Promise<{ readonly client: pg.Client; readonly ended: Promise<void> }> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, options: alert });
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  // Followed by `end`; unheard, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`select pg_advisory_lock(${lockOf('$1')})`, [me]);
  return { client, ended };
}
