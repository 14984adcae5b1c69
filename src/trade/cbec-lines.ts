/** The lines of a retail order into China, read once before anything is worked out. */
import { compare, type Decimal, isMore, multiply, one, subtract } from './decimal.ts';
import { amountIn, BadInput, piecesIn, rateIn } from './input.ts';

/** Amounts and rates are decimal text. `discount` is off each piece; `duty` is needed above the single limit only; a consumption tax by volume is `specific`. */
export type CbecLine = {
  readonly unitPrice: string;
  readonly quantity: number;
  readonly vat: string;
  readonly consumptionTax: string;
  readonly duty?: string;
  readonly discount?: string;
};

/** A line that can be counted with: `value` after the discount, of all its pieces. */
export type ReadLine = {
  readonly value: Decimal;
  readonly pieces: Decimal;
  readonly vat: Decimal;
  readonly consumptionTax: Decimal;
  readonly duty?: Decimal;
};

/** Throws `BadInput` that names the line and the field. */
export function readLines(lines: readonly CbecLine[]): readonly ReadLine[] {
  if (lines.length === 0) throw new BadInput('lines', 'must have at least one line');
  return lines.map((line, at) => {
    const field = (name: string) => `lines.${at}.${name}`;
    const price = amountIn(line.unitPrice, field('unit_price'));
    const pieces = piecesIn(line.quantity, field('quantity'));
    const discount = amountIn(line.discount ?? '0', field('discount'));
    if (isMore(discount, price)) throw new BadInput(field('discount'), 'must not be more than the price');
    if (line.consumptionTax === 'specific')
      throw new BadInput(
        field('consumption_tax'),
        'beer and spirits bear a consumption tax by volume, which is not worked out here',
        'CT_SPECIFIC_NOT_SUPPORTED',
      );
    const consumptionTax = rateIn(line.consumptionTax, field('consumption_tax'));
    if (compare(consumptionTax, one) === 0) throw new BadInput(field('consumption_tax'), 'must be less than 1');
    return {
      value: multiply(subtract(price, discount), pieces),
      pieces,
      vat: rateIn(line.vat, field('vat')),
      consumptionTax,
      ...(line.duty !== undefined && { duty: rateIn(line.duty, field('duty')) }),
    };
  });
}
