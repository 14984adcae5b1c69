import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CbecOrder, type CbecTax, cbecTax, compositeRate, taxIncluded } from '../../src/trade/cbec.ts';
import type { CbecLine } from '../../src/trade/cbec-lines.ts';
import { cosmeticsTax } from '../../src/trade/cosmetics.ts';
import { decimal, fixed, multiply, subtract, sumOf } from '../../src/trade/decimal.ts';
import type { Rule } from '../../src/trade/rates.ts';
import { day, table, vectors } from './vectors.ts';

const tax = (order: CbecOrder) => cbecTax(order, table, day);
const line = (unitPrice: string, quantity = 1, more: Partial<CbecLine> = {}): CbecLine => ({ unitPrice, quantity, vat: '0.13', consumptionTax: '0', ...more });

const cases: { readonly [name: string]: CbecOrder } = {
  T01_footballs: { lines: [line('168.00', 2)], freight: '45.00', insurance: '3.00' },
  T02_mixed_vat: { lines: [line('168.00'), line('59.90', 1, { vat: '0.09' })], freight: '30.00', usedThisYear: '1200.00' },
  T03_high_end_cosmetic: { lines: [line('700.00', 1, { consumptionTax: '0.15' })] },
  T04_single_over_limit: { lines: [line('8500.00', 1, { duty: '0.06' })], freight: '300.00', usedThisYear: '10000.00' },
  T04b_watch_over_limit_with_ct: { lines: [line('12000.00', 1, { duty: '0.08', consumptionTax: '0.20' })] },
  T05a_two_items_over: { lines: [line('2700.00', 2)] },
  T05b_exactly_5000: { lines: [line('2480.00', 2)], freight: '40.00' },
  T05c_5000_01_one_item: { lines: [line('5000.01', 1, { duty: '0.08' })] },
};

const ruleValue = ({ rules }: { readonly rules: readonly Rule[] }, id: string): string => rules.find((rule) => rule.id === id)?.value ?? '';

/** A result in the names of the worked cases. */
function named(result: CbecTax) {
  if (result.status === 'MISSING_RATE') return result;
  if (result.status === 'NOT_ELIGIBLE') return { status: result.status, reason: result.reason, dutiable_value: result.dutiableValue, over_by: result.overBy };
  return {
    status: result.status,
    dutiable_value: result.dutiableValue,
    tax: result.tax,
    landed: result.landed,
    ytd_after: result.usedAfter,
    remaining_after: result.remainingAfter,
    lines: result.lines.map((one) => ({
      value: one.value,
      share_of_freight: one.freightShare,
      factor: result.status === 'RELIEF' ? ruleValue(result, 'cn.relief') : '1',
      statutory_duty: one.statutory.duty,
      statutory_ct: one.statutory.consumptionTax,
      statutory_vat: one.statutory.vat,
      duty: one.duty,
      ct: one.consumptionTax,
      vat: one.vat,
      tax: one.tax,
      composite_rate_pct: one.compositeRate === undefined ? '' : fixed(multiply(decimal(one.compositeRate), decimal(100)), 6),
    })),
  };
}

describe('what a buyer in China pays', () => {
  test.each(Object.entries(cases))('%s comes out as it was worked out by hand, to the fen', (name, order) => {
    const { lines, goods, freight_insurance, ytd_before, remaining_before, ...whole } = vectors[name];
    const wanted = { ...whole, ...(lines && { lines: lines.map(({ name: _, ...rest }: Record<string, string>) => rest) }) };
    const found = tax(order);
    if (found.status === 'MISSING_RATE') throw new Error('all the figures are there');
    expect(named(found)).toEqual(wanted);
    // What goes in, and what can be read off what comes out.
    const extra = sumOf([order.freight, order.insurance].map((amount) => decimal(amount ?? '0')));
    expect({ freight_insurance: fixed(extra), goods: fixed(subtract(decimal(found.dutiableValue), extra)) }).toEqual({ freight_insurance, goods });
    expect(order.usedThisYear ?? '0.00').toBe(ytd_before);
    expect(fixed(subtract(decimal(ruleValue(found, 'cn.annual_limit')), decimal(ytd_before)))).toBe(remaining_before);
    if ('goods' in found) expect(found.goods).toBe(goods);
  });

  test('an order of 5,000.00 has relief; with one fen more it is taxed in full, and of several pieces refused', () => {
    expect(tax({ lines: [line('4990.00')], freight: '10.00' })).toMatchObject({ status: 'RELIEF', dutiableValue: '5000.00' });
    expect(tax({ lines: [line('4990.00', 1, { duty: '0' })], freight: '10.01' })).toMatchObject({ status: 'FULL_RATE', dutiableValue: '5000.01' });
    expect(tax({ lines: [line('2495.00', 2)], freight: '10.01' })).toMatchObject({
      status: 'NOT_ELIGIBLE',
      reason: 'MULTI_ITEM_OVER_SINGLE_LIMIT',
      overBy: '0.01',
    });
  });

  test('the last fen of the 26,000 may be used, and not one more', () => {
    expect(tax({ lines: [line('1000.00')], usedThisYear: '25000.00' })).toMatchObject({ status: 'RELIEF', usedAfter: '26000.00', remainingAfter: '0.00' });
    expect(tax({ lines: [line('1000.01')], usedThisYear: '25000.00' })).toMatchObject({ status: 'NOT_ELIGIBLE', reason: 'ANNUAL_LIMIT', overBy: '0.01' });
    expect(tax({ lines: [line('0.01')], usedThisYear: '26000.00' })).toMatchObject({ reason: 'ANNUAL_LIMIT', overBy: '0.01' });
  });

  test('the limits of the day count: before 2019 they were 2,000 and 20,000', () => {
    expect(cbecTax({ lines: [line('2500.00', 2)] }, table, '2018-12-31')).toMatchObject({ status: 'NOT_ELIGIBLE', overBy: '3000.00' });
    expect(cbecTax({ lines: [line('2500.00', 2)] }, table, '2019-01-01')).toMatchObject({ status: 'RELIEF' });
  });

  test('each result says by which rules, from whom and as of when', () => {
    const result = tax({ lines: [line('168.00')] });
    if (result.status === 'MISSING_RATE') throw new Error('all the figures are there');
    expect(result.rules.map(({ id, value, as_of }) => [id, value, as_of])).toEqual([
      ['cn.single_limit', '5000', '2025-11'],
      ['cn.annual_limit', '26000', '2025-11'],
      ['cn.relief', '0.70', '2025-11'],
    ]);
    expect(result.rules.every(({ source }) => source.length > 10)).toBe(true);
  });

  test('a figure that is missing is said, and nothing is worked out', () => {
    expect(
      cbecTax(
        { lines: [line('1.00')] },
        table.filter(({ id }) => id !== 'cn.relief'),
        day,
      ),
    ).toEqual({ status: 'MISSING_RATE', missing: ['cn.relief'] });
  });

  test.each([
    ['a negative price', [line('-1.00')], 'lines.0.unit_price'],
    ['a price of three decimals', [line('1.005')], 'lines.0.unit_price'],
    ['a price that is no number', [line('about 5')], 'lines.0.unit_price'],
    ['a price in exponents', [line('1e3')], 'lines.0.unit_price'],
    ['a price beyond all reason', [line('1000000000000.00')], 'lines.0.unit_price'],
    ['no pieces', [line('1.00', 0)], 'lines.0.quantity'],
    ['half a piece', [line('1.00', 1.5)], 'lines.0.quantity'],
    ['a VAT of 13', [line('1.00', 1, { vat: '13' })], 'lines.0.vat'],
    ['a consumption tax of all', [line('1.00', 1, { consumptionTax: '1' })], 'lines.0.consumption_tax'],
    ['a discount above the price', [line('2.00'), line('1.00', 1, { discount: '1.01' })], 'lines.1.discount'],
    ['no duty where it is due', [line('5000.01')], 'lines.0.duty'],
    ['no lines', [], 'lines'],
  ])('%s is refused, and the field is named', (_, lines, field) => {
    expect(() => tax({ lines })).toThrow(expect.objectContaining({ name: 'BadInput', field, code: 'BAD_INPUT' }));
  });

  test('beer and spirits are refused by a code of their own', () => {
    expect(() => tax({ lines: [line('50.00', 1, { consumptionTax: 'specific' })] })).toThrow(expect.objectContaining({ code: 'CT_SPECIFIC_NOT_SUPPORTED' }));
  });

  test('a discount for everybody lowers the value', () => {
    expect(tax({ lines: [line('120.00', 2, { discount: '20.00' })] })).toMatchObject({ dutiableValue: '200.00', tax: '18.20' });
  });

  const fen = (most: number) => fc.integer({ min: 0, max: most }).map((minor) => fixed({ over: BigInt(minor), under: 100n }));
  const someLine = fc.record({
    price: fen(100_000),
    quantity: fc.integer({ min: 1, max: 4 }),
    vat: fc.constantFrom('0', '0.09', '0.13'),
    consumptionTax: fc.constantFrom('0', '0.05', '0.15', '0.20'),
  });
  const someOrder = fc.record({
    lines: fc.array(someLine, { minLength: 1, maxLength: 6 }),
    freight: fen(30_000),
    insurance: fen(1_000),
    usedThisYear: fen(2_600_000),
  });
  const orderOf = ({ lines, ...rest }: typeof someOrder extends fc.Arbitrary<infer T> ? T : never): CbecOrder => ({
    ...rest,
    lines: lines.map(({ price, ...more }) => ({ unitPrice: price, duty: '0.10', ...more })),
  });
  const minor = (amount: string) => Math.round(Number(amount) * 100);
  const total = (amounts: readonly string[]) => amounts.reduce((sum, amount) => sum + minor(amount), 0);

  test('whatever is ordered: no tax is below zero, the shares of freight make up the whole, and what is paid adds up', () => {
    fc.assert(
      fc.property(someOrder, (some) => {
        const order = orderOf(some);
        const result = tax(order);
        if (result.status === 'MISSING_RATE') throw new Error('all the figures are there');
        if (result.status === 'NOT_ELIGIBLE') {
          expect(minor(result.overBy)).toBeGreaterThan(0);
          return;
        }
        for (const one of result.lines)
          for (const amount of [one.duty, one.consumptionTax, one.vat, one.freightShare, one.value]) expect(minor(amount)).toBeGreaterThanOrEqual(0);
        expect(total(result.lines.map(({ freightShare }) => freightShare))).toBe(minor(some.freight) + minor(some.insurance));
        expect(total(result.lines.map(({ value }) => value))).toBe(minor(result.dutiableValue));
        expect(total(result.lines.map((one) => one.tax))).toBe(minor(result.tax));
        expect(minor(result.landed)).toBe(minor(result.dutiableValue) + minor(result.tax));
        expect(minor(result.usedAfter) + minor(result.remainingAfter)).toBe(2_600_000);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the lines changes nothing, but who of equals bears a fen that is left over', () => {
    fc.assert(
      fc.property(someOrder, (some) => {
        const order = orderOf(some);
        const [forth, back] = [tax(order), tax({ ...order, lines: order.lines.toReversed() })];
        if (!('lines' in forth) || !('lines' in back)) {
          expect(back).toEqual(forth);
          return;
        }
        expect([back.status, back.dutiableValue, back.remainingAfter]).toEqual([forth.status, forth.dutiableValue, forth.remainingAfter]);
        for (const [at, line] of back.lines.toReversed().entries()) {
          const other = forth.lines[at];
          expect(Math.abs(minor(line.freightShare) - minor(other?.freightShare ?? ''))).toBeLessThanOrEqual(1);
          if (line.freightShare === other?.freightShare) expect(line).toEqual(other);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a price that has the tax in it', () => {
  test.each<Record<'tax_included_price' | 'rate' | 'dutiable_value' | 'tax' | 'check_sum', string>>(vectors.T08_tax_included)(
    '$tax_included_price at $rate is $dutiable_value and $tax',
    (one) => {
      const found = taxIncluded(one.tax_included_price, one.rate);
      expect(found).toEqual({ dutiableValue: one.dutiable_value, tax: one.tax });
      expect(fixed(sumOf([found.dutiableValue, found.tax].map(decimal)))).toBe(one.check_sum);
    },
  );

  test('value and tax make up the price, and the tax is what the value gives, within a fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.constantFrom('0.091', '0.063', '0.2305'), (price, rate) => {
        const { dutiableValue, tax: part } = taxIncluded(fixed({ over: BigInt(price), under: 100n }), rate);
        expect(Math.round(Number(dutiableValue) * 100) + Math.round(Number(part) * 100)).toBe(price);
        expect(Math.abs(Number(dutiableValue) * Number(rate) - Number(part))).toBeLessThan(0.0101);
      }),
    );
  });

  test('the composite rates are 9.1, 6.3 and 23.0588… percent', () => {
    const rate = (vat: string, consumptionTax: string) =>
      fixed(multiply(compositeRate(decimal(vat), decimal(consumptionTax), decimal('0.70')), decimal(100)), 6);
    expect([rate('0.13', '0'), rate('0.09', '0'), rate('0.13', '0.15')]).toEqual(['9.100000', '6.300000', '23.058824']);
  });
});

test('a cream is high-end by its price a millilitre: 700 yuan are so for 50 ml, and not for 80', () => {
  const taxOf = (value: string, amount: string, by: 'ml' | 'piece') => cosmeticsTax({ value, amount, by }, table, day);
  expect(taxOf('700.00', '50', 'ml')).toMatchObject({ consumptionTax: '0.15' });
  expect(taxOf('700.00', '80', 'ml')).toMatchObject({ consumptionTax: '0' });
  expect([taxOf('500.00', '50', 'ml'), taxOf('150.00', '10', 'piece'), taxOf('149.99', '10', 'piece')]).toMatchObject([
    { consumptionTax: '0.15' },
    { consumptionTax: '0.15' },
    { consumptionTax: '0' },
  ]);
});
