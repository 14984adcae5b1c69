import { add, compare, type Decimal, decimal, divide, multiply, roundedDown, subtract, sumOf, zero } from './decimal.ts';

const fen = decimal('0.01');

/** Splits an amount over parts by their weight, to the fen: each gets its share rounded down, what is left over goes to the largest remainders, of equals to the earlier. */
export function split(amount: Decimal, weights: readonly Decimal[]): readonly Decimal[] {
  const whole = sumOf(weights);
  // Goods that are given away weigh nothing; the first then bears what there is.
  const shares = weights.map((weight, at) => (compare(whole, zero) > 0 ? divide(multiply(amount, weight), whole) : at === 0 ? amount : zero));
  const down = shares.map(roundedDown);
  const left = Number(divide(subtract(amount, sumOf(down)), fen).over);
  const lucky = new Set(
    shares
      .map((share, at) => ({ at, rest: subtract(share, down[at] ?? zero) }))
      .sort((a, b) => compare(b.rest, a.rest) || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return down.map((share, at) => (lucky.has(at) ? add(share, fen) : share));
}
