/**
 * One turn's work in the database. What is only read needs no transaction; the first write opens one, and all that follows,
 * the turn's own commit included, is in it.
 */
import type pg from 'pg';
import { joinPrisma, type PrismaGuest } from '../database/prisma-client.ts';
import { nextListingCode } from '../goods/listing-codes.ts';
import { type Opening, openListings } from '../goods/open-listing.ts';
import type { Prisma, PrismaClient } from '../prisma/client.ts';

export type Tx = Prisma.TransactionClient;

/** What is worth knowing soon after the commit. Only a hint: the sweeper finds all of it in the tables. */
export type Hint = { readonly deliver: number } | { readonly translate: bigint } | { readonly clock: { readonly order: number; readonly at: Date } };

export type Unit = {
  /** For reading: sees what this unit wrote. */
  readonly db: () => Promise<Tx>;
  /** For writing; opens the transaction if there is none yet. */
  readonly write: () => Promise<Tx>;
  /** A code for a new listing. */
  readonly listingCode: () => Promise<string>;
  /** Makes a listing with all the rest. It needs no answer, so it needs no transaction of its own: the turn's own statement takes it along. */
  readonly open: (opening: Opening) => void;
  readonly hint: (hint: Hint) => void;
  /** From the end of this turn on nothing is said by us in its talk until then: work/turns/hush.ts. */
  readonly hush: (until: Date) => void;
};

export type OpenUnit = Unit & {
  readonly hints: readonly Hint[];
  readonly hushedUntil: () => Date | undefined;
  /** The connection, when there is a transaction. */
  readonly connection: () => pg.ClientBase | undefined;
  /** The listings which the turn's statement is to take along. From now on they are its own. */
  takeOpenings(): readonly Opening[];
  commit(): Promise<void>;
  /** Undoes all; never throws. */
  abandon(): Promise<void>;
};

/** A connection that breaks fails the statement under way or the next; nobody need hear of it in between. */
const unheard = () => undefined;

export type Database = { readonly pool: pg.Pool; readonly prisma: PrismaClient };

async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  const connection = await pool.connect();
  connection.on('error', unheard);
  return connection;
}

function hushing(): Pick<OpenUnit, 'hush' | 'hushedUntil'> {
  let until: Date | undefined;
  return {
    hush(at) {
      until = at;
    },
    hushedUntil: () => until,
  };
}

export function openUnit({ pool, prisma }: Database): OpenUnit {
  const hints: Hint[] = [];
  let openings: readonly Opening[] = [];
  let beginning: Promise<pg.PoolClient> | undefined;
  let connection: pg.PoolClient | undefined;
  let joining: Promise<PrismaGuest> | undefined;

  const begin = async () => {
    connection = await connected(pool);
    await connection.query('begin');
    return connection;
  };

  function takeOpenings(): readonly Opening[] {
    const taken = openings;
    openings = [];
    return taken;
  }

  /** The transaction, with all that was written so far in it. */
  async function transaction(): Promise<pg.PoolClient> {
    beginning ??= begin();
    const client = await beginning;
    const waiting = takeOpenings();
    if (waiting.length > 0) await openListings(client, waiting);
    return client;
  }

  const write = async (): Promise<Tx> => {
    const client = await transaction();
    joining ??= joinPrisma(prisma, client);
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
    db: async () => (beginning || openings.length > 0 ? await write() : prisma),
    write,
    listingCode: () => nextListingCode(pool),
    open(opening) {
      openings = [...openings, opening];
    },
    hint: (hint) => hints.push(hint),
    ...hushing(),
    connection: () => connection,
    takeOpenings,
    async commit() {
      if (openings.length > 0) await transaction();
      await (await joining)?.leave();
      if (connection) await end(connection, 'commit');
    },
    async abandon() {
      const guest = await joining?.catch(() => undefined);
      await guest?.leave().catch(() => undefined);
      await beginning?.catch(() => undefined);
      // Where the connection is gone, the database has undone it already.
      if (connection) await end(connection, 'rollback').catch(() => undefined);
    },
  };
}
