/** Sums of the exam, each with its own numbers. They are read from the item, and what comes out is worked out by the rules of trade on the day of the exam. */
import { annualLedger, standingOf } from '../trade/annual.ts';
import { breakEven } from '../trade/break-even.ts';
import { cbecTax } from '../trade/cbec.ts';
import { add, compare, type Decimal, decimal, fixed, multiply, one, rounded, subtract, zero } from '../trade/decimal.ts';
import { figuresOn, type RateTable } from '../trade/rates.ts';
import { weigh } from '../trade/weight.ts';
import { amount, number, percent, type Shown } from './figure.ts';
import type { Item } from './lesson.ts';
import { shuffled } from './shuffle.ts';

export const sumKinds = ['break_even', 'right_price', 'wrong_price', 'tax_inside', 'tax_over', 'ledger', 'volume'] as const;
export type SumKind = (typeof sumKinds)[number];

/** So many of each kind, no two with the same numbers. */
const variants = 60;

/** `break_even:17`. */
export const sumItems = (kind: SumKind): readonly Item[] => Array.from({ length: variants }, (_, at) => `${kind}:${at + 1}`);

export type Sum = {
  readonly kind: SumKind;
  /** The numbers that the question names. */
  readonly given: { readonly [name: string]: Shown };
  readonly in: 'CNY' | 'kg';
  /** As Sarai would say it, rounded by the rule. */
  readonly answer: Decimal;
  /** Before it was rounded. */
  readonly exact: Decimal;
};

type Worked = Pick<Sum, 'given' | 'answer' | 'exact'> | undefined;
type Draw = <T>(name: string, of: readonly T[]) => T;
type Work = (nth: number, draw: Draw, table: RateTable, day: string) => Worked;

/** `undefined` where it is no sum, or where a rate is missing that it needs. */
export function readSum(item: Item, table: RateTable, day: string): Sum | undefined {
  const [kind, nth] = item.split(':');
  const known = sumKinds.find((one) => one === kind);
  if (!known || !/^\d+$/.test(nth ?? '')) return undefined;
  const draw: Draw = (name, of) => shuffled(`${item}|${name}`, of)[0] as (typeof of)[number];
  const worked = works[known](Number(nth), draw, table, day);
  return worked && { kind: known, in: known === 'volume' ? 'kg' : 'CNY', ...worked };
}

/** To the fen: where only the rounding differs, it is right too. Weights are rounded by the rule that is asked for. */
export function isRight({ in: unit, answer, exact }: Pick<Sum, 'in' | 'answer' | 'exact'>, given: Decimal): boolean {
  if (compare(given, answer) === 0) return true;
  const off = subtract(given, exact);
  return unit === 'CNY' && compare(off, fen) < 0 && compare(off, subtract(zero, fen)) > 0;
}

const fen = decimal('0.01');
const yuan = (value: string): Shown => amount(decimal(value), 'CNY');
/** From a first amount on, in steps of so many fen. */
const stepped = (first: number, step: number, nth: number): string => fixed({ over: BigInt(first + step * nth), under: 100n });
const share = (hundredths: number): string => fixed({ over: BigInt(hundredths), under: 100n });

const priced = (cost: string, fees: number, margin: number): { readonly price: Decimal; readonly raw: Decimal } | undefined => {
  const result = breakEven({ goods: cost, rate: '1', fees: share(fees), margin: share(margin) });
  return result.status === 'PRICE' ? { price: decimal(result.price), raw: decimal(result.rawPrice) } : undefined;
};

const works: { readonly [kind in SumKind]: Work } = {
  break_even(nth, draw) {
    const [cost, fees] = [stepped(8000, 235, nth), draw('fees', [6, 8, 10, 12, 15])];
    const found = priced(cost, fees, 0);
    return found && { given: { cost: yuan(cost), fees }, answer: found.price, exact: found.raw };
  },
  right_price(nth, draw) {
    const [cost, fees, margin] = [stepped(6000, 315, nth), draw('fees', [6, 8, 10, 12]), draw('margin', [10, 15, 20])];
    const found = priced(cost, fees, margin);
    return found && { given: { cost: yuan(cost), fees, margin }, answer: found.price, exact: found.raw };
  },
  wrong_price(nth, draw) {
    const [cost, fees] = [stepped(10_000, 170, nth), draw('fees', [8, 10, 12, 15])];
    const found = priced(cost, fees, 0);
    const asked = rounded(multiply(decimal(cost), add(one, decimal(share(fees)))));
    return found && { given: { cost: yuan(cost), fees, price: amount(asked, 'CNY') }, answer: subtract(found.price, asked), exact: subtract(found.raw, asked) };
  },
  tax_inside(nth, draw, table, day) {
    const found = figuresOn(table, day, ['cn.vat_standard', 'cn.vat_reduced']);
    if ('missing' in found) return undefined;
    const vat = found.value[draw('vat', ['cn.vat_standard', 'cn.vat_reduced'] as const)];
    const [price, freight, quantity] = [stepped(6000, 410, nth), draw('freight', ['24.00', '31.00', '38.50', '45.00', '52.00']), draw('quantity', [1, 2, 3])];
    const tax = cbecTax({ lines: [{ unitPrice: price, quantity, vat: fixed(vat, 4), consumptionTax: '0' }], freight }, table, day);
    if (!('lines' in tax) || tax.status !== 'RELIEF') return undefined;
    const exact = multiply(decimal(tax.dutiableValue), decimal(tax.lines[0]?.compositeRate ?? '0'));
    return { given: { price: yuan(price), quantity, freight: yuan(freight), vat: percent(vat) }, answer: decimal(tax.tax), exact };
  },
  tax_over(nth, draw, table, day) {
    const found = figuresOn(table, day, ['cn.vat_standard', 'cn.single_limit']);
    if ('missing' in found) return undefined;
    const [vat, duty] = [found.value['cn.vat_standard'], draw('duty', [5, 8, 10, 12])];
    const price = fixed(add(found.value['cn.single_limit'], decimal(100 * nth)));
    const tax = cbecTax({ lines: [{ unitPrice: price, quantity: 1, vat: fixed(vat, 4), consumptionTax: '0', duty: share(duty) }] }, table, day);
    if (!('lines' in tax) || tax.status !== 'FULL_RATE') return undefined;
    const whole = tax.lines.map(({ statutory }) => add(decimal(statutory.duty), decimal(statutory.vat))).reduce(add, zero);
    return { given: { price: yuan(price), duty, vat: percent(vat) }, answer: decimal(tax.tax), exact: whole };
  },
  ledger(nth, draw, table, day) {
    const found = figuresOn(table, day, ['cn.return_apply_days', 'cn.return_back_days']);
    if ('missing' in found) return undefined;
    const daysOf = (value: Decimal, more: number): number => Number(fixed(value, 0)) + more;
    const applied = daysOf(found.value['cn.return_apply_days'], -10);
    const back = daysOf(found.value['cn.return_back_days'], draw('back', [-5, 5]));
    const [first, second] = [stepped(200_000, 4000, nth), stepped(150_000, 3000, nth)];
    const released = `${day.slice(0, 4)}-03-02`;
    const later = (days: number): string => new Date(Date.parse(released) + days * 86_400_000).toISOString().slice(0, 10);
    const ledger = annualLedger(
      [
        { kind: 'order', id: 'first', value: first, released },
        { kind: 'order', id: 'second', value: second, released },
        { kind: 'return', order: 'second', applied: later(applied), back: later(back) },
      ],
      table,
      day,
    );
    if ('missing' in ledger) return undefined;
    const left = decimal(standingOf(ledger, released.slice(0, 4)).remaining);
    return { given: { first: yuan(first), second: yuan(second), applied, back }, answer: left, exact: left };
  },
  volume(nth, draw, table, day) {
    const found = figuresOn(table, day, ['weight.divisor_express', 'weight.step']);
    if ('missing' in found) return undefined;
    const sides = { length: 20 + nth, width: draw('width', [20, 25, 30, 35, 40]), height: draw('height', [12, 15, 18, 24, 30]) };
    const actual = draw('actual', ['0.8', '1.3', '2.4', '3.6', '5.2']);
    const { length, width, height } = sides;
    const weighed = weigh({ length: String(length), width: String(width), height: String(height), actual, carrier: 'express' }, table, day);
    if (weighed.status !== 'WEIGHED') return undefined;
    const paid = decimal(weighed.chargeable);
    const rules = { divisor: number(found.value['weight.divisor_express']), step: number(found.value['weight.step']) };
    return { given: { ...sides, weight: Number(actual), ...rules }, answer: paid, exact: paid };
  },
};
