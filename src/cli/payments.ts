/** `sarai payments`: money that came by card and is to be looked into or given back. `sarai payments settle <number>`: that was done. */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { openDatabase } from '../store/database/embedded-postgres.ts';
import { migrate } from '../store/database/migrate.ts';
import { makePaymentsLeft, type PaymentLeft } from '../store/orders/payments-left.ts';
import { shownMoney } from '../words/format.ts';

export async function payments([act, number]: readonly string[]): Promise<number> {
  if (act !== undefined && (act !== 'settle' || !/^\d{1,9}$/.test(number ?? ''))) {
    console.error('sarai payments, or sarai payments settle <number>.');
    return 2;
  }
  const { databaseUrl, data } = readConfig();
  const tell = (line: string) => console.log(line);
  const database = await openDatabase({ url: databaseUrl, data, log: tell });
  await migrate(database.url, fileURLToPath(new URL('../../prisma/migrations/', import.meta.url)), tell);
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  try {
    const left = makePaymentsLeft(pool);
    if (act === undefined) for (const line of listed(await left.all())) tell(line);
    else if (await left.settle(Number(number), new Date())) tell(`Payment ${number} is settled.`);
    else {
      console.error(`There is no payment ${number} that waits.`);
      return 1;
    }
    return 0;
  } finally {
    await pool.end();
    await database.close();
  }
}

/** shop/payments.ts, `Misfit`; and the states in which a paid order comes to nothing. */
const reasons: { readonly [why: string]: string } = {
  unknown: 'names no order that is paid by card',
  twice: 'the order was paid before',
  over: 'the order waited no longer',
  amount: 'another amount or currency than the order',
  rejected: 'paid, then declined by the seller: to be given back',
  cancelled: 'paid, then cancelled: to be given back',
  expired: 'paid, then not taken up in time: to be given back',
};

function listed(all: readonly PaymentLeft[]): readonly string[] {
  if (all.length === 0) return ['Every payment is in order.'];
  return all.flatMap(({ id, at, minor, currency, why, order, person, charge, providerCharge }) => [
    `${id}  ${at.toISOString()}  ${shownMoney({ minor: Number(minor), currency }, 'en')}  ${order === null ? 'no order' : `order ${order}`}, ${person === null ? 'nobody known' : `person ${person}`}: ${reasons[why] ?? why}`,
    `   Telegram ${charge}, provider ${providerCharge}`,
  ]);
}
