/** What a parcel is charged for, by weight or by size, and what its shipping costs (domain calculators §3, facts VW-01). */
import { add, ceiling, compare, decimal, divide, fixed, isMore, larger, multiply, plain, rounded, subtract, sumOf, zero } from './decimal.ts';
import { amountIn, BadInput, numberIn, positiveIn, rateIn } from './input.ts';
import { figuresOn, type Missing, type RateTable, type Rule } from './rates.ts';

/** Centimetres and kilograms, as decimal text. */
export type Parcel = {
  readonly length: string;
  readonly width: string;
  readonly height: string;
  readonly actual: string;
  /** Express carriers divide by less than those of the EMS kind. */
  readonly carrier: 'express' | 'ems';
  /** Some carriers charge for no less than this. */
  readonly minimum?: string;
  /** Some round each side up to whole centimetres. */
  readonly wholeCentimetres?: boolean;
};

/** Kilograms: `volumetric` to the gram, `chargeable` up to the next step. */
export type Weighed = {
  readonly status: 'WEIGHED';
  readonly volumetric: string;
  readonly chargeable: string;
  /** It is charged for its size: it weighs less than the room it takes. */
  readonly bySize: boolean;
  readonly rules: readonly Rule[];
};

/** Throws `BadInput`. */
export function weigh(parcel: Parcel, table: RateTable, day: string): Weighed | Missing {
  const divisor = parcel.carrier === 'express' ? 'weight.divisor_express' : 'weight.divisor_ems';
  const sides = (['length', 'width', 'height'] as const).map((side) => {
    const centimetres = positiveIn(parcel[side], side);
    return parcel.wholeCentimetres ? ceiling(centimetres) : centimetres;
  });
  const actual = positiveIn(parcel.actual, 'actual');
  const minimum = numberIn(parcel.minimum ?? '0', 'minimum');
  const found = figuresOn(table, day, [divisor, 'weight.step']);
  if ('missing' in found) return found;
  const volumetric = divide(sides.reduce(multiply), found.value[divisor]);
  const step = found.value['weight.step'];
  const chargeable = multiply(ceiling(divide(larger(larger(actual, volumetric), minimum), step)), step);
  return { status: 'WEIGHED', volumetric: fixed(volumetric, 3), chargeable: plain(chargeable, 3), bySize: isMore(volumetric, actual), rules: found.rules };
}

/** A carrier's tariff: what the first step costs and each further one, a surcharge for fuel as a rate, and handling. */
export type Tariff = { readonly first: string; readonly additional: string; readonly fuel?: string; readonly handling?: string };

/** What it costs, part by part. */
export type Shipping = {
  readonly status: 'SHIPPING';
  readonly base: string;
  readonly fuel: string;
  readonly handling: string;
  readonly total: string;
  readonly rules: readonly Rule[];
};

/** What a chargeable weight costs by a tariff. Throws `BadInput`. */
export function shippingCost(chargeable: string, tariff: Tariff, table: RateTable, day: string): Shipping | Missing {
  const found = figuresOn(table, day, ['weight.step']);
  if ('missing' in found) return found;
  const step = found.value['weight.step'];
  const further = subtract(divide(positiveIn(chargeable, 'chargeable'), step), decimal(1));
  if (compare(further, zero) < 0 || further.under !== 1n) throw new BadInput('chargeable', `must be a multiple of ${plain(step)}`);
  const base = add(amountIn(tariff.first, 'first'), multiply(further, amountIn(tariff.additional, 'additional')));
  const fuel = rounded(multiply(base, rateIn(tariff.fuel ?? '0', 'fuel')));
  const handling = amountIn(tariff.handling ?? '0', 'handling');
  return {
    status: 'SHIPPING',
    base: fixed(base),
    fuel: fixed(fuel),
    handling: fixed(handling),
    total: fixed(sumOf([base, fuel, handling])),
    rules: found.rules,
  };
}
