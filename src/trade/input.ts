import { compare, type Decimal, one, readDecimal, zero } from './decimal.ts';

/** A number given to a calculator that it cannot count with. `field` is a path such as `lines.0.quantity`; the message says what belongs there. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly field: string;
  readonly code: 'BAD_INPUT' | 'CT_SPECIFIC_NOT_SUPPORTED';
  constructor(field: string, message: string, code: BadInput['code'] = 'BAD_INPUT') {
    super(message);
    this.field = field;
    this.code = code;
  }
}

/** Beyond it an amount is a slip of the finger. */
const most = 10n ** 12n;

/** Zero or more, as text such as `168.00`. Throws `BadInput`. */
export function numberIn(text: string | undefined, field: string): Decimal {
  const value = text === undefined ? undefined : readDecimal(text);
  if (!value) throw new BadInput(field, 'must be a number written as text, such as "168.00"');
  if (compare(value, zero) < 0) throw new BadInput(field, 'must not be less than zero');
  if (value.over / value.under >= most) throw new BadInput(field, 'is too large');
  return value;
}

/** An amount of money: at most two decimals. */
export function amountIn(text: string | undefined, field: string): Decimal {
  const value = numberIn(text, field);
  if (/\.\d\d\d/.test(text ?? '')) throw new BadInput(field, 'has more than two decimals');
  return value;
}

/** A rate from 0 to 1, such as `0.13`. */
export function rateIn(text: string | undefined, field: string): Decimal {
  const value = numberIn(text, field);
  if (compare(value, one) > 0) throw new BadInput(field, 'must be a rate from 0 to 1, such as "0.13" for 13 %');
  return value;
}

/** More than zero. */
export function positiveIn(text: string | undefined, field: string): Decimal {
  const value = numberIn(text, field);
  if (compare(value, zero) === 0) throw new BadInput(field, 'must be more than zero');
  return value;
}

/** A whole number of pieces, from one to a million. */
export function piecesIn(quantity: number | undefined, field: string): Decimal {
  if (quantity === undefined || !Number.isInteger(quantity) || quantity < 1 || quantity > 1_000_000)
    throw new BadInput(field, 'must be a whole number from 1 to 1000000');
  return { over: BigInt(quantity), under: 1n };
}

/** A day of the calendar, as `2026-03-20`. */
export function dayIn(text: string | undefined, field: string): string {
  if (text === undefined || !isDay(text)) throw new BadInput(field, 'must be a day such as "2026-03-20"');
  return text;
}

/** Whether the calendar has this day, written as `2026-03-20`. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
