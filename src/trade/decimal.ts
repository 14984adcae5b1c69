/** Exact numbers for taxes and prices: fractions of whole numbers, never binary floating point. */
export type Decimal = { readonly over: bigint; readonly under: bigint };

/** Reads `168`, `168.00`, `-0.5`. Anything else, such as `1e3`, `1,000` or nothing, is undefined. */
export function readDecimal(text: string): Decimal | undefined {
  const found = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
  if (!found) return undefined;
  const [, sign, whole = '', parts = ''] = found;
  const over = BigInt(whole + parts);
  return { over: sign === '-' ? -over : over, under: 10n ** BigInt(parts.length) };
}

/** A number we wrote ourselves. Throws when it is none. */
export function decimal(text: string | number): Decimal {
  const read = readDecimal(String(text));
  if (!read) throw new RangeError(`${text} is not a decimal number`);
  return read;
}

export const zero: Decimal = { over: 0n, under: 1n };
export const one: Decimal = { over: 1n, under: 1n };

export const add = (a: Decimal, b: Decimal): Decimal => lowest(a.over * b.under + b.over * a.under, a.under * b.under);
export const subtract = (a: Decimal, b: Decimal): Decimal => lowest(a.over * b.under - b.over * a.under, a.under * b.under);
export const multiply = (a: Decimal, b: Decimal): Decimal => lowest(a.over * b.over, a.under * b.under);
export const sumOf = (all: readonly Decimal[]): Decimal => all.reduce(add, zero);

/** Throws when `b` is zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  if (b.over === 0n) throw new RangeError('nothing is divided by zero');
  return b.over < 0n ? lowest(-a.over * b.under, -a.under * b.over) : lowest(a.over * b.under, a.under * b.over);
}

/** Below zero where `a` is less, zero where they are the same number. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isMore = (a: Decimal, b: Decimal): boolean => compare(a, b) > 0;
export const larger = (a: Decimal, b: Decimal): Decimal => (isMore(b, a) ? b : a);

/** To the nearest hundredth, a half upwards: how each tax of each line is rounded. */
export const rounded = (a: Decimal): Decimal => scaled(halfUp(a, 100n), 100n);
/** Up to the next hundredth: how a price is rounded that a seller must ask. */
export const roundedUp = (a: Decimal): Decimal => scaled(-floor({ over: -a.over * 100n, under: a.under }), 100n);
/** Down to the hundredth: what is shared out keeps its rest. */
export const roundedDown = (a: Decimal): Decimal => scaled(floor({ over: a.over * 100n, under: a.under }), 100n);
/** Up to a whole number. */
export const ceiling = (a: Decimal): Decimal => scaled(-floor({ over: -a.over, under: a.under }), 1n);

/** With so many decimals, a half upwards: `34.94`. */
export function fixed(a: Decimal, places = 2): string {
  const units = halfUp(a, 10n ** BigInt(places));
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${units < 0n ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ''}`;
}

/** As few decimals as say it, at most so many: `9.1`, `23.0588`. */
export function plain(a: Decimal, most = 4): string {
  const text = fixed(a, most);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

const scaled = (units: bigint, by: bigint): Decimal => lowest(units, by);
const halfUp = ({ over, under }: Decimal, by: bigint): bigint => floor({ over: 2n * over * by + under, under: 2n * under });

/** BigInt division cuts towards zero; this one goes down. */
function floor({ over, under }: Decimal): bigint {
  const cut = over / under;
  return over < 0n && cut * under !== over ? cut - 1n : cut;
}

function lowest(over: bigint, under: bigint): Decimal {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n || a === 1n ? { over, under } : { over: over / a, under: under / a };
}
