/**
 * One turn's work in the database. What is only read needs no transaction; the first write opens one, and all that follows,
 * the turn's own commit included, is in it.
 */
import type pg from 'pg';
import type { Prisma, PrismaClient } from './prisma/client.ts';
import { beginAlone } from './prisma-client.ts';

export type Tx = Prisma.TransactionClient;

/** What is worth knowing soon after the commit. Only a hint: the sweeper finds all of it in the tables. */
export type Hint = { readonly deliver: number } | { readonly clock: { readonly order: number; readonly at: Date } };

export type Unit = {
  /** For reading: sees what this unit wrote. */
  readonly db: () => Tx;
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

class Abandoned extends Error {}

/** Patience for a free connection and for the whole transaction, in milliseconds. */
const patience = { maxWait: 15_000, timeout: 20_000 };

export function openUnit(prisma: PrismaClient): OpenUnit {
  const hints: Hint[] = [];
  let tx: Tx | undefined;
  let connection: pg.ClientBase | undefined;
  let end: { readonly commit: () => void; readonly abandon: () => void; readonly over: Promise<void> } | undefined;

  async function write(): Promise<Tx> {
    if (tx) return tx;
    const verdict = deferred<void>();
    const opened = deferred<Tx>();
    const begin = () => {
      const over = prisma.$transaction(async (client) => {
        opened.resolve(client);
        await verdict.promise;
      }, patience);
      over.catch(opened.reject);
      end = { commit: () => verdict.resolve(), abandon: () => verdict.reject(new Abandoned()), over };
      return opened.promise;
    };
    tx = await beginAlone(begin, (client) => {
      connection = client;
    });
    return tx;
  }

  async function sql(): Promise<pg.ClientBase> {
    await write();
    if (!connection) throw new Error('a transaction began and its connection is not known');
    return connection;
  }

  return {
    hints,
    db: () => tx ?? prisma,
    write,
    sql,
    hint: (hint) => hints.push(hint),
    open: () => connection,
    async commit() {
      end?.commit();
      await end?.over;
    },
    async abandon() {
      end?.abandon();
      // It ends in our own `Abandoned`, or the connection is gone and the database has undone it already.
      await end?.over.catch(() => undefined);
    },
  };
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred<T>() {
  let settle: { resolve: (value: T) => void; reject: (error: unknown) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, resolve: (value: T) => settle?.resolve(value), reject: (error: unknown) => settle?.reject(error) };
}
