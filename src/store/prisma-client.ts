import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './prisma/client.ts';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/** Whoever is beginning a transaction just now. */
let beginner: ((connection: pg.Client) => void) | undefined;
let begun: Promise<unknown> = Promise.resolve();

/**
 * Begins a transaction and tells the connection it runs on, so that plain statements can be part of it. One begins after the
 * other, or nobody could say whose is which; an AsyncLocalStorage could, but makes every promise of the process dearer.
 */
export function beginAlone<T>(begin: () => Promise<T>, onConnection: (connection: pg.Client) => void): Promise<T> {
  const beginning = begun.then(() => {
    beginner = onConnection;
    return begin();
  });
  const over = () => {
    beginner = undefined;
  };
  begun = beginning.then(over, over);
  return beginning;
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
  const start = adapter.startTransaction.bind(adapter);
  const startTransaction: Adapter['startTransaction'] = async (level) => {
    const tx = await start(level);
    if ('client' in tx && tx.client instanceof pg.Client) beginner?.(tx.client);
    return inLine(tx);
  };
  return Object.assign(adapter, { startTransaction });
}

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
