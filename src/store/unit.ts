/**
 * One turn's work in the database. What is only read needs no transaction; the first write opens one, and all that follows,
 * the turn's own commit included, is in it.
 */
import type pg from 'pg';
import type { Prisma, PrismaClient } from './prisma/client.ts';
import { joinPrisma, type PrismaGuest } from './prisma-client.ts';

export type Tx = Prisma.TransactionClient;

/** What is worth knowing soon after the commit. Only a hint: the sweeper finds all of it in the tables. */
export type Hint = { readonly deliver: number } | { readonly clock: { readonly order: number; readonly at: Date } };

export type Unit = {
  /** For reading: sees what this unit wrote. */
  readonly db: () => Promise<Tx>;
  /** For writing; opens the transaction if there is none yet. */
  readonly write: () => Promise<Tx>;
  /** The connection of that transaction, for statements of our own: several times cheaper than Prisma's. */
  readonly sql: () => Promise<pg.ClientBase>;
  readonly hint: (hint: Hint) => void;
};

export type OpenUnit = Unit & {
  readonly hints: readonly Hint[];
  /** The connection, when something was written. */
  readonly open: () => pg.ClientBase | undefined;
  commit(): Promise<void>;
  /** Undoes all; never throws. */
  abandon(): Promise<void>;
};

/** A connection that breaks fails the statement under way or the next; nobody need hear of it in between. */
const unheard = () => undefined;

export type Database = { readonly pool: pg.Pool; readonly prisma: PrismaClient };

export function openUnit({ pool, prisma }: Database): OpenUnit {
  const hints: Hint[] = [];
  let opening: Promise<pg.PoolClient> | undefined;
  let connection: pg.PoolClient | undefined;
  let joining: Promise<PrismaGuest> | undefined;

  async function open(): Promise<pg.PoolClient> {
    connection = await pool.connect();
    connection.on('error', unheard);
    await connection.query('begin');
    return connection;
  }

  const sql = () => {
    opening ??= open();
    return opening;
  };

  const write = async (): Promise<Tx> => {
    joining ??= sql().then((client) => joinPrisma(prisma, client));
    return (await joining).tx;
  };

  /** A connection whose transaction could not be ended is of no use to anybody. */
  async function end(client: pg.PoolClient, how: 'commit' | 'rollback'): Promise<void> {
    connection = undefined;
    try {
      await client.query(how);
      client.off('error', unheard);
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  return {
    hints,
    db: async () => (opening ? await write() : prisma),
    write,
    sql,
    hint: (hint) => hints.push(hint),
    open: () => connection,
    async commit() {
      await (await joining)?.leave();
      if (connection) await end(connection, 'commit');
    },
    async abandon() {
      const guest = await joining?.catch(() => undefined);
      await guest?.leave().catch(() => undefined);
      await opening?.catch(() => undefined);
      // Where the connection is gone, the database has undone it already.
      if (connection) await end(connection, 'rollback').catch(() => undefined);
    },
  };
}
