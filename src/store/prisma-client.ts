import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './prisma/client.ts';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/** Told of the connection that a transaction begun within runs on, so that plain statements can be part of it. */
export const onConnection = new AsyncLocalStorage<(client: pg.Client) => void>();

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
    if ('client' in tx && tx.client instanceof pg.Client) onConnection.getStore()?.(tx.client);
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
