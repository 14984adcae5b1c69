import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { type Prisma, PrismaClient } from '../prisma/client.ts';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/** The connection on which the transaction that Prisma is beginning just now shall run. */
let host: pg.PoolClient | undefined;
let joined: Promise<unknown> = Promise.resolve();

/** Prisma at work in a transaction that is not its own. */
export type PrismaGuest = {
  readonly tx: Prisma.TransactionClient;
  /** Prisma is done; the transaction goes on. Throws where Prisma's patience ended before. */
  leave(): Promise<void>;
};

/** Patience for the whole transaction, in milliseconds. */
const timeout = 20_000;
/** PostgreSQL's own; said aloud, it tells a guest's transaction from those that Prisma begins by itself for a write of several rows. */
const isolationLevel = 'ReadCommitted';

/**
 * Lets Prisma work in the transaction that is open on this connection. One joins after the other, or nobody could say whose
 * is which; an AsyncLocalStorage could, but makes every promise of the process dearer.
 */
export function joinPrisma(prisma: PrismaClient, client: pg.PoolClient): Promise<PrismaGuest> {
  const joining = joined.then(
    () =>
      new Promise<PrismaGuest>((resolve, reject) => {
        host = client;
        const over: Promise<void> = prisma.$transaction((tx) => new Promise((done) => resolve({ tx, leave: () => leaving(done) })), {
          timeout,
          isolationLevel,
        });
        const leaving = (done: () => void) => {
          done();
          return over;
        };
        over.catch(reject);
      }),
  );
  const next = () => {
    host = undefined;
  };
  joined = joining.then(next, next);
  return joining;
}

/** Prisma over the one pool of this process. The pool stays its owner's to end. */
export function openPrisma(pool: pg.Pool): PrismaClient {
  const factory = new PrismaPg(pool, { statementNameGenerator: makeNames() });
  const connect = factory.connect.bind(factory);
  return new PrismaClient({ adapter: Object.assign(factory, { connect: async () => orderly(await connect()) }) });
}

/** Statements are planned once a connection, not once a call. Those beyond the first few hundred are of one kind with many lengths. */
function makeNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    if (!names.has(sql) && names.size < mostNames) names.set(sql, `prisma-${names.size}`);
    return names.get(sql) ?? '';
  };
}
const mostNames = 300;

function orderly(adapter: Adapter): Adapter {
  const start = adapter.startTransaction;
  const startTransaction: Adapter['startTransaction'] = async (level) => {
    const client = level === undefined ? undefined : host;
    // Where the adapter looks for its pool, a guest finds the one connection.
    const asked: Adapter = client ? Object.create(adapter, { client: { value: { connect: async () => lent(client) } } }) : adapter;
    return inLine(await start.call(asked, level));
  };
  return Object.assign(adapter, { startTransaction });
}

const nothing = { fields: [], rows: [], rowCount: 0 };
const ending = /^(?:BEGIN|COMMIT|ROLLBACK|SET TRANSACTION ISOLATION LEVEL READ COMMITTED)$/;

/** A connection as a guest sees it: the transaction is neither begun nor ended by it, and the connection is not its to give back. */
const lent = (client: pg.PoolClient) => ({
  query: async (query: pg.QueryConfig) => (ending.test(query.text) ? nothing : await client.query(query)),
  on: () => undefined,
  removeListener: () => undefined,
  release: () => undefined,
});

/** One statement after another: Prisma reads the parts of a row all at once, and one connection of `pg` takes that for a fault. */
function inLine(tx: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const after = <T>(next: () => Promise<T>): Promise<T> => {
    const result = last.then(next);
    last = result.catch(() => undefined);
    return result;
  };
  const query = tx.queryRaw.bind(tx);
  const execute = tx.executeRaw.bind(tx);
  const queryRaw: Transaction['queryRaw'] = (statement) => after(() => query(statement));
  const executeRaw: Transaction['executeRaw'] = (statement) => after(() => execute(statement));
  return Object.assign(tx, { queryRaw, executeRaw });
}
