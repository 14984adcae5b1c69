/** The price below which a seller loses (domain calculators §5). Percentage fees are taken from the price, so costs are divided by what is left, never added to. */
import { add, compare, divide, fixed, multiply, one, roundedUp, subtract, sumOf, zero } from './decimal.ts';
import { amountIn, positiveIn, rateIn } from './input.ts';

/** Amounts of one order as decimal text; all but `goods` and `rate` may be left out. */
export type Costs = {
  /** In the seller's own currency. */
  readonly goods: string;
  readonly packing?: string;
  readonly inland?: string;
  /** In the currency of the price. */
  readonly freight?: string;
  readonly fixedFee?: string;
  /** Units of the seller's own currency for one of the price's, as the bank buys it; `1` where it is the same. */
  readonly rate: string;
  /** The rate is the other way round: units of the price's currency for one of the seller's own. */
  readonly inverse?: boolean;
  /** Rates move until the money comes: this share is taken off. */
  readonly buffer?: string;
  /** Commission, payment fee and withholding together, as a rate of the price. */
  readonly fees?: string;
  /** What the seller wants to keep, as a rate of the price. */
  readonly margin?: string;
  /** The share of orders that come back, what each costs, the share of the goods' value that is saved, the fee that is kept of a refund. */
  readonly returns?: string;
  readonly returnCost?: string;
  readonly saved?: string;
  readonly refundFee?: string;
};

export type BreakEven =
  /** `price` is rounded up to the hundredth; what led to it is to four decimals. */
  | {
      readonly status: 'PRICE';
      readonly price: string;
      readonly effectiveRate: string;
      readonly goods: string;
      readonly other: string;
      readonly expectedCost: string;
      /** The share of the price that is left for the costs. */
      readonly left: string;
      readonly rawPrice: string;
    }
  /** Fees, margin and returns take the whole price: there is none that would do. */
  | { readonly status: 'NO_PRICE' };

/** Throws `BadInput`. */
export function breakEven(costs: Costs): BreakEven {
  const rate = (field: 'buffer' | 'fees' | 'margin' | 'returns' | 'saved') => rateIn(costs[field] ?? '0', field);
  const amount = (field: 'packing' | 'inland' | 'freight' | 'fixedFee' | 'returnCost', name: string) => amountIn(costs[field] ?? '0', name);
  const given = positiveIn(costs.rate, 'rate');
  const effective = multiply(costs.inverse ? divide(one, given) : given, subtract(one, rate('buffer')));
  if (compare(effective, zero) === 0) return { status: 'NO_PRICE' };

  const goods = divide(amountIn(costs.goods, 'goods'), effective);
  const athome = divide(add(amount('packing', 'packing'), amount('inland', 'inland')), effective);
  const other = sumOf([athome, amount('freight', 'freight'), amount('fixedFee', 'fixed_fee')]);
  const [returns, kept] = [rate('returns'), subtract(one, rate('returns'))];
  const saved = multiply(multiply(returns, rate('saved')), goods);
  const expected = add(subtract(add(other, goods), saved), multiply(returns, amount('returnCost', 'return_cost')));
  const share = subtract(subtract(one, rate('fees')), rate('margin'));
  const left = subtract(multiply(kept, share), multiply(returns, rateIn(costs.refundFee ?? '0', 'refund_fee')));
  if (compare(left, zero) <= 0) return { status: 'NO_PRICE' };
  const raw = divide(expected, left);
  return {
    status: 'PRICE',
    price: fixed(roundedUp(raw)),
    effectiveRate: fixed(effective, 4),
    goods: fixed(goods, 4),
    other: fixed(other, 4),
    expectedCost: fixed(expected, 4),
    left: fixed(left, 6),
    rawPrice: fixed(raw, 4),
  };
}
