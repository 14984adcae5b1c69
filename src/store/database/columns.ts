/** Between what columns hold and what the shop speaks of; throws for what no row of ours may bear. */
import { type Currency, currencies, type Money, mostMinor } from '../../shop/money.ts';

/** One of a closed set, kept as text. */
export function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`a row bears ${JSON.stringify(value)}, which is none of ${known.join(', ')}`);
  return found;
}

/** Columns are wider than what a JavaScript number holds exactly. */
export function moneyOf(minor: bigint, currency: string): Money {
  if (minor > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('an amount is beyond what is counted exactly');
  return { minor: Number(minor), currency: oneOf<Currency>(currencies, currency) };
}

/** A price as it may be kept: whole, positive, and not beyond what a person means. */
export function priceColumn({ minor }: Money): bigint {
  if (!Number.isSafeInteger(minor) || minor <= 0 || minor > mostMinor)
    throw new RangeError('a price must be a positive whole number of minor units within bounds');
  return BigInt(minor);
}

/** A sum of prices: positive, and still exact. */
export function totalColumn({ minor }: Money): bigint {
  if (!Number.isSafeInteger(minor) || minor <= 0) throw new RangeError('a total must be a positive whole number of minor units, counted exactly');
  return BigInt(minor);
}
