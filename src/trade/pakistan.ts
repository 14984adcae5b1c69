/** What a parcel costs at the door in Pakistan (domain calculators §4, facts PI-01, PI-03). Results in PKR. */
import { add, compare, type Decimal, fixed, isMore, multiply, rounded, sumOf, zero } from './decimal.ts';
import { amountIn, BadInput, positiveIn, rateIn } from './input.ts';
import { figuresOn, type Missing, type RateTable, type Rule } from './rates.ts';

/** Duties and income tax depend on the HS code and on who imports: they are never guessed. Without `customsDuty` only the least is told. */
export type PakistanParcel = {
  readonly goods: string;
  readonly freight?: string;
  /** Rupees for one unit of the currency of `goods`, as the bank sells it; `1` for rupees. Without it the yuan's of the table. */
  readonly rate?: string;
  /** The free limit is for parcels by post or courier only. */
  readonly by?: 'post' | 'courier' | 'cargo';
  /** Whether the free limit looks at the goods alone is not settled in our sources; the rule speaks of the value on the label. */
  readonly limitOn?: 'goods' | 'goods_and_freight';
  readonly customsDuty?: string;
  readonly additionalCustomsDuty?: string;
  readonly regulatoryDuty?: string;
  readonly salesTax?: string;
  readonly additionalSalesTax?: string;
  readonly incomeTax?: string;
};

/** Value as customs assesses it: insurance and landing are notional, nobody pays them. */
type Assessed = {
  readonly goods: string;
  readonly goodsAndFreight: string;
  readonly insurance: string;
  readonly landing: string;
  readonly assessedValue: string;
};

/** Free, taxed, or the least that is due. */
export type PakistanTax =
  | (Assessed & { readonly status: 'DE_MINIMIS'; readonly taxes: string; readonly landed: string; readonly rules: readonly Rule[] })
  /** The duty is not known: no less than the sales tax of the value is due. */
  | (Assessed & { readonly status: 'AT_LEAST'; readonly salesTax: string; readonly landed: string; readonly rules: readonly Rule[] })
  | (Assessed & {
      readonly status: 'DUTIABLE';
      readonly customsDuty: string;
      readonly additionalCustomsDuty: string;
      readonly regulatoryDuty: string;
      readonly dutyPaidValue: string;
      readonly salesTax: string;
      readonly additionalSalesTax: string;
      readonly incomeTax: string;
      readonly taxes: string;
      readonly landed: string;
      /** Taxes by goods and freight, in percent. */
      readonly taxesPercent: string;
      readonly rules: readonly Rule[];
    })
  | Missing;

const ids = ['pk.free_limit', 'pk.insurance', 'pk.landing', 'pk.sales_tax', 'fx.cny_pkr_selling'] as const;

/** Throws `BadInput`. `day` chooses the rules that were valid then. */
export function pakistanTax(parcel: PakistanParcel, table: RateTable, day: string): PakistanTax {
  const goodsIn = amountIn(parcel.goods, 'goods');
  const freightIn = amountIn(parcel.freight ?? '0', 'freight');
  const needed = ids.filter((id) => !(id === 'fx.cny_pkr_selling' && parcel.rate !== undefined) && !(id === 'pk.sales_tax' && parcel.salesTax !== undefined));
  const found = figuresOn(table, day, needed);
  if ('missing' in found) return found;
  const rate = parcel.rate === undefined ? found.value['fx.cny_pkr_selling'] : positiveIn(parcel.rate, 'rate');
  const salesTax = parcel.salesTax === undefined ? found.value['pk.sales_tax'] : rateIn(parcel.salesTax, 'sales_tax');

  const goods = rounded(multiply(goodsIn, rate));
  const carried = rounded(multiply(add(goodsIn, freightIn), rate));
  const insurance = rounded(multiply(carried, found.value['pk.insurance']));
  const landing = rounded(multiply(add(carried, insurance), found.value['pk.landing']));
  const value = sumOf([carried, insurance, landing]);
  const assessed = { goods: fixed(goods), goodsAndFreight: fixed(carried), insurance: fixed(insurance), landing: fixed(landing), assessedValue: fixed(value) };

  const looked = parcel.limitOn === 'goods_and_freight' ? carried : goods;
  if ((parcel.by ?? 'courier') !== 'cargo' && !isMore(looked, found.value['pk.free_limit']))
    return { status: 'DE_MINIMIS', ...assessed, taxes: fixed(zero), landed: fixed(carried), rules: used(found.rules, ['pk.free_limit', 'fx.cny_pkr_selling']) };
  if (parcel.customsDuty === undefined) {
    const least = rounded(multiply(value, salesTax));
    return { status: 'AT_LEAST', ...assessed, salesTax: fixed(least), landed: fixed(add(carried, least)), rules: found.rules };
  }
  return { status: 'DUTIABLE', ...assessed, ...dutiesOn(value, carried, parcel, salesTax), rules: found.rules };
}

/** Duties on the assessed value, sales tax on what is then duty-paid, income tax on all of it; each rounded by itself. */
function dutiesOn(value: Decimal, carried: Decimal, parcel: PakistanParcel, salesTax: Decimal) {
  const part = (of: Decimal, text: string | undefined, field: string) => rounded(multiply(of, rateIn(text ?? '0', field)));
  const customsDuty = part(value, parcel.customsDuty, 'customs_duty');
  const additionalCustomsDuty = part(value, parcel.additionalCustomsDuty, 'additional_customs_duty');
  const regulatoryDuty = part(value, parcel.regulatoryDuty, 'regulatory_duty');
  const dutyPaid = sumOf([value, customsDuty, additionalCustomsDuty, regulatoryDuty]);
  const sales = rounded(multiply(dutyPaid, salesTax));
  const additionalSales = part(dutyPaid, parcel.additionalSalesTax, 'additional_sales_tax');
  const income = part(sumOf([dutyPaid, sales, additionalSales]), parcel.incomeTax, 'income_tax');
  const taxes = sumOf([customsDuty, additionalCustomsDuty, regulatoryDuty, sales, additionalSales, income]);
  if (compare(carried, zero) === 0) throw new BadInput('goods', 'must be more than zero');
  return {
    customsDuty: fixed(customsDuty),
    additionalCustomsDuty: fixed(additionalCustomsDuty),
    regulatoryDuty: fixed(regulatoryDuty),
    dutyPaidValue: fixed(dutyPaid),
    salesTax: fixed(sales),
    additionalSalesTax: fixed(additionalSales),
    incomeTax: fixed(income),
    taxes: fixed(taxes),
    landed: fixed(add(carried, taxes)),
    taxesPercent: fixed({ over: taxes.over * carried.under * 100n, under: taxes.under * carried.over }),
  };
}

const used = (rules: readonly Rule[], which: readonly string[]): readonly Rule[] => rules.filter(({ id }) => which.includes(id));
