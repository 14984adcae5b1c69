/** Tax on what a consumer in China buys abroad in retail e-commerce (domain calculators §1, facts CN-01 to CN-06). All amounts in RMB. */
import { type CbecLine, type ReadLine, readLines } from './cbec-lines.ts';
import { add, type Decimal, decimal, divide, fixed, isMore, multiply, one, plain, rounded, subtract, sumOf, zero } from './decimal.ts';
import { amountIn, BadInput, rateIn } from './input.ts';
import { figuresOn, type Missing, type RateTable, type Rule } from './rates.ts';
import { split } from './split.ts';

/** One order of one buyer; amounts are decimal text. */
export type CbecOrder = {
  readonly lines: readonly CbecLine[];
  readonly freight?: string;
  readonly insurance?: string;
  /** What counts already against the buyer's annual limit. */
  readonly usedThisYear?: string;
};

type Taxes = { readonly duty: string; readonly consumptionTax: string; readonly vat: string };

/** `value` and `freightShare` to the fen; `statutory` to a hundredth of a fen, before relief; `compositeRate` of the value, inside the limits only. */
export type TaxedLine = Taxes & {
  readonly value: string;
  readonly freightShare: string;
  readonly statutory: Taxes;
  readonly compositeRate?: string;
  readonly tax: string;
};

/** What is due, or why the order cannot come by this road. */
export type CbecTax =
  | {
      readonly status: 'RELIEF' | 'FULL_RATE';
      readonly goods: string;
      readonly dutiableValue: string;
      readonly lines: readonly TaxedLine[];
      readonly tax: string;
      readonly landed: string;
      readonly usedAfter: string;
      readonly remainingAfter: string;
      readonly rules: readonly Rule[];
    }
  | {
      readonly status: 'NOT_ELIGIBLE';
      readonly reason: 'ANNUAL_LIMIT' | 'MULTI_ITEM_OVER_SINGLE_LIMIT';
      readonly dutiableValue: string;
      readonly overBy: string;
      readonly rules: readonly Rule[];
    }
  | Missing;

/** Throws `BadInput`. `day` chooses the rules that were valid then. */
export function cbecTax(order: CbecOrder, table: RateTable, day: string): CbecTax {
  const lines = readLines(order.lines);
  const extra = add(amountIn(order.freight ?? '0', 'freight'), amountIn(order.insurance ?? '0', 'insurance'));
  const used = amountIn(order.usedThisYear ?? '0', 'used_this_year');
  const found = figuresOn(table, day, ['cn.single_limit', 'cn.annual_limit', 'cn.relief']);
  if ('missing' in found) return found;
  const { value, rules } = found;

  const goods = sumOf(lines.map((line) => line.value));
  const whole = add(goods, extra);
  const left = subtract(value['cn.annual_limit'], used);
  const refuse = (reason: 'ANNUAL_LIMIT' | 'MULTI_ITEM_OVER_SINGLE_LIMIT', limit: Decimal) =>
    ({ status: 'NOT_ELIGIBLE', reason, dutiableValue: fixed(whole), overBy: fixed(subtract(whole, limit)), rules }) as const;
  if (isMore(whole, left)) return refuse('ANNUAL_LIMIT', left);
  const full = isMore(whole, value['cn.single_limit']);
  if (full && isMore(sumOf(lines.map(({ pieces }) => pieces)), one)) return refuse('MULTI_ITEM_OVER_SINGLE_LIMIT', value['cn.single_limit']);

  const shares = split(
    extra,
    lines.map((line) => line.value),
  );
  const taxed = lines.map((line, at) => taxLine(line, shares[at] ?? zero, full ? undefined : value['cn.relief'], at));
  const tax = sumOf(taxed.map((line) => decimal(line.tax)));
  return {
    status: full ? 'FULL_RATE' : 'RELIEF',
    goods: fixed(goods),
    dutiableValue: fixed(whole),
    lines: taxed,
    tax: fixed(tax),
    landed: fixed(add(whole, tax)),
    usedAfter: fixed(add(used, whole)),
    remainingAfter: fixed(subtract(left, whole)),
    rules,
  };
}

/** What the tax is of the value, inside both limits: (consumption tax + VAT) / (1 − consumption tax) × relief. */
export const compositeRate = (vat: Decimal, consumptionTax: Decimal, relief: Decimal): Decimal =>
  multiply(divide(add(consumptionTax, vat), subtract(one, consumptionTax)), relief);

/** Takes a price that has the tax in it apart. `rate` is the composite one, such as `0.091`. */
export function taxIncluded(price: string, rate: string): { readonly dutiableValue: string; readonly tax: string } {
  const whole = amountIn(price, 'price');
  const value = rounded(divide(whole, add(one, rateIn(rate, 'rate'))));
  return { dutiableValue: fixed(value), tax: fixed(subtract(whole, value)) };
}

/** Without relief all is due in full, duty with it. */
function taxLine(line: ReadLine, share: Decimal, relief: Decimal | undefined, at: number): TaxedLine {
  if (!relief && !line.duty) throw new BadInput(`lines.${at}.duty`, 'is needed: above the single limit the duty of the goods is due in full');
  const value = add(line.value, share);
  const duty = relief || !line.duty ? zero : multiply(value, line.duty);
  const dutyPaid = add(value, duty);
  const consumptionTax = multiply(divide(dutyPaid, subtract(one, line.consumptionTax)), line.consumptionTax);
  const vat = multiply(add(dutyPaid, consumptionTax), line.vat);
  const due = [duty, consumptionTax, vat].map((tax) => rounded(multiply(tax, relief ?? one)));
  const [dutyDue = zero, consumptionTaxDue = zero, vatDue = zero] = due;
  return {
    value: fixed(value),
    freightShare: fixed(share),
    duty: fixed(dutyDue),
    consumptionTax: fixed(consumptionTaxDue),
    vat: fixed(vatDue),
    tax: fixed(sumOf(due)),
    statutory: { duty: fixed(duty, 4), consumptionTax: fixed(consumptionTax, 4), vat: fixed(vat, 4) },
    ...(relief && { compositeRate: plain(compositeRate(line.vat, line.consumptionTax, relief), 18) }),
  };
}
