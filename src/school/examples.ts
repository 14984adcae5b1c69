/** What the lessons work out from the rates of the day, by the name of its placeholder. `undefined`: a rate is missing. */
import { type CbecOrder, cbecTax, compositeRate } from '../trade/cbec.ts';
import { add, ceiling, type Decimal, decimal, fixed, multiply, rounded, subtract, sumOf } from '../trade/decimal.ts';
import { pakistanTax } from '../trade/pakistan.ts';
import { figuresOn, type RateTable, type Rule } from '../trade/rates.ts';
import { weigh } from '../trade/weight.ts';
import { amount, type Figure, number, percent, type Shown } from './figure.ts';

type Work = (table: RateTable, day: string) => Figure | undefined;

/** From the values of some rates. */
const from =
  <Id extends string>(ids: readonly Id[], work: (value: Readonly<Record<Id, Decimal>>) => Shown): Work =>
  (table, day) => {
    const found = figuresOn(table, day, ids);
    return 'missing' in found ? undefined : { shown: work(found.value), rules: found.rules };
  };

const yuan = (value: Decimal): Shown => amount(rounded(value), 'CNY');
const rupees = (value: Decimal): Shown => amount(rounded(value), 'PKR');
const plus = (value: Decimal, more: number): Decimal => add(value, decimal(more));

type Inland = Exclude<ReturnType<typeof cbecTax>, { status: 'NOT_ELIGIBLE' } | { status: 'MISSING_RATE' }>;

/** A retail order into China of goods with the usual VAT. */
const intoChina =
  (
    order: (table: RateTable, day: string) => Omit<CbecOrder, 'lines'> & { readonly price: string; readonly quantity?: number; readonly duty?: string },
    of: (tax: Inland) => string,
  ): Work =>
  (table, day) => {
    const vat = figuresOn(table, day, ['cn.vat_standard', 'cn.single_limit']);
    if ('missing' in vat) return undefined;
    const { price, quantity = 1, duty, ...rest } = order(table, day);
    const line = { unitPrice: price, quantity, vat: rateIn(vat.rules, 'cn.vat_standard'), consumptionTax: '0', ...(duty !== undefined && { duty }) };
    const tax = cbecTax({ lines: [line], ...rest }, table, day);
    return 'lines' in tax ? { shown: amount(decimal(of(tax)), 'CNY'), rules: [...vat.rules.slice(0, 1), ...tax.rules] } : undefined;
  };

const rateIn = (rules: readonly Rule[], id: string): string => rules.find((rule) => rule.id === id)?.value ?? '';
const limitOf = (table: RateTable, day: string): Decimal => {
  const found = figuresOn(table, day, ['cn.single_limit']);
  return 'missing' in found ? decimal(0) : found.value['cn.single_limit'];
};

const footballs = () => ({ price: '168.00', quantity: 2, freight: '45.00', insurance: '3.00' });
const lamp = (freight: string) => () => ({ price: '169.00', freight });

/** The parcel from Yiwu of the lessons; its duties are assumed, as the text says. */
const yiwu =
  (of: (tax: Extract<ReturnType<typeof pakistanTax>, { status: 'DUTIABLE' }>) => Decimal): Work =>
  (table, day) => {
    const duties = { customsDuty: '0.20', additionalCustomsDuty: '0.02', regulatoryDuty: '0', additionalSalesTax: '0', incomeTax: '0.055' };
    const tax = pakistanTax({ goods: '260.00', freight: '95.00', ...duties }, table, day);
    return tax.status === 'DUTIABLE' ? { shown: rupees(of(tax)), rules: tax.rules } : undefined;
  };

type Box = readonly [length: number, width: number, height: number, kilograms: string];

/** Kilograms that are paid for. */
const paid =
  ([length, width, height, actual]: Box, carrier: 'express' | 'ems'): Work =>
  (table, day) => {
    const weighed = weigh({ length: String(length), width: String(width), height: String(height), actual, carrier }, table, day);
    return weighed.status === 'WEIGHED' ? { shown: Number(weighed.chargeable), rules: weighed.rules } : undefined;
  };

const lampBox: Box = [20, 20, 20, '0.1'];
/** Kilograms for the room that a box takes, before they are rounded up. */
const room = ([length, width, height]: Box, more: number): Work =>
  from(['weight.divisor_express'], ({ 'weight.divisor_express': divisor }) =>
    number(plus(multiply(decimal(length * width * height), { over: divisor.under, under: divisor.over }), more)),
  );

export const examples: { readonly [slot: string]: Work } = {
  cn_rate_standard: from(['cn.vat_standard', 'cn.relief'], (value) => percent(compositeRate(value['cn.vat_standard'], decimal(0), value['cn.relief']))),
  cn_rate_reduced: from(['cn.vat_reduced', 'cn.relief'], (value) => percent(compositeRate(value['cn.vat_reduced'], decimal(0), value['cn.relief']))),
  cn_rate_cosmetic: from(['cn.vat_standard', 'cn.ct_cosmetics', 'cn.relief'], (value) =>
    percent(compositeRate(value['cn.vat_standard'], value['cn.ct_cosmetics'], value['cn.relief'])),
  ),
  ex_football_tax: intoChina(footballs, ({ tax }) => tax),
  ex_football_landed: intoChina(footballs, ({ landed }) => landed),
  ex_edge_tax: intoChina(
    (table, day) => ({ price: fixed(limitOf(table, day)) }),
    ({ tax }) => tax,
  ),
  ex_edge_over: from(['cn.single_limit'], (value) => yuan(add(value['cn.single_limit'], decimal('0.01')))),
  ex_edge_over_tax: intoChina(
    (table, day) => ({ price: fixed(add(limitOf(table, day), decimal('0.01'))), duty: '0.08' }),
    ({ tax }) => tax,
  ),
  ex_lamp_tax: intoChina(lamp('31.00'), ({ tax }) => tax),
  ex_lamp_tax_no_freight: intoChina(lamp('0'), ({ tax }) => tax),
  ex_lamp_tax_full: from(['cn.vat_standard'], (value) => yuan(multiply(decimal(200), value['cn.vat_standard']))),
  ex_wang_used: from(['cn.annual_limit'], (value) => yuan(plus(value['cn.annual_limit'], -1500))),
  ex_shelf_left: from(['pk.food_shelf_life'], (value) => number(shelf(value['pk.food_shelf_life']))),
  ex_shelf_used: from(['pk.food_shelf_life'], (value) => number(subtract(decimal(300), shelf(value['pk.food_shelf_life'])))),
  ex_proceeds_late: from(['pk.proceeds_days'], (value) => number(plus(value['pk.proceeds_days'], 15))),
  ex_parcel_over: from(['pk.export_parcel_usd'], (value) => amount(plus(value['pk.export_parcel_usd'], 1000), 'USD')),
  ex_yiwu_cost: yiwu(({ goodsAndFreight }) => decimal(goodsAndFreight)),
  ex_yiwu_duty: yiwu(({ customsDuty, additionalCustomsDuty }) => add(decimal(customsDuty), decimal(additionalCustomsDuty))),
  ex_yiwu_sales_tax: yiwu(({ salesTax }) => decimal(salesTax)),
  ex_yiwu_income_tax: yiwu(({ incomeTax }) => decimal(incomeTax)),
  ex_yiwu_landed: yiwu(({ landed }) => decimal(landed)),
  ex_just_over: from(['pk.free_limit'], (value) => rupees(plus(value['pk.free_limit'], 50))),
  ex_sales_tax: from(['pk.sales_tax'], (value) => rupees(multiply(sumOf([decimal(8000), decimal(2000)]), value['pk.sales_tax']))),
  ex_sales_tax_no_duty: from(['pk.sales_tax'], (value) => rupees(multiply(decimal(8000), value['pk.sales_tax']))),
  ex_sales_tax_on_duty: from(['pk.sales_tax'], (value) => rupees(multiply(decimal(2000), value['pk.sales_tax']))),
  ex_box_express: paid([40, 30, 25, '4.2'], 'express'),
  ex_box_ems: paid([40, 30, 25, '4.2'], 'ems'),
  ex_balls_full: paid([66, 44, 22, '3'], 'express'),
  ex_balls_flat: paid([40, 30, 15, '3'], 'express'),
  ex_quiz_box_express: paid([50, 40, 30, '7'], 'express'),
  ex_quiz_box_ems: paid([50, 40, 30, '7'], 'ems'),
  ex_lamp_space: room(lampBox, 0),
  ex_lamp_both: room(lampBox, 4),
  ex_return_last_but_one: from(['cn.no_reason_days'], (value) => number(plus(value['cn.no_reason_days'], -1))),
  ex_return_early: from(['cn.no_reason_days'], (value) => number(plus(value['cn.no_reason_days'], -2))),
  ex_return_applied: from(['cn.return_apply_days'], (value) => number(plus(value['cn.return_apply_days'], -10))),
  ex_return_late: from(['cn.return_back_days'], (value) => number(plus(value['cn.return_back_days'], 5))),
};

/** Of a shelf life of 300 days, those that must be left. */
function shelf(share: Decimal): Decimal {
  return ceiling(multiply(decimal(300), share));
}
