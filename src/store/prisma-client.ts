import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from './prisma/client.ts';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/** Prisma over the one pool of this process. The pool stays its owner's to end. */
export function openPrisma(pool: pg.Pool): PrismaClient {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  return new PrismaClient({ adapter: Object.assign(factory, { connect: async () => orderly(await connect()) }) });
}

function orderly(adapter: Adapter): Adapter {
  const start = adapter.startTransaction.bind(adapter);
  const startTransaction: Adapter['startTransaction'] = async (level) => inLine(await start(level));
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
