import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnnualEvent, annualLedger, chinaDay, standingOf } from '../../src/trade/annual.ts';
import { breakEven, type Costs } from '../../src/trade/break-even.ts';
import { type PakistanParcel, pakistanTax } from '../../src/trade/pakistan.ts';
import { type PersonalArticle, personalTax } from '../../src/trade/personal.ts';
import { day, table, vectors } from './vectors.ts';

describe('the annual limit', () => {
  const order = (id: string, released: string, value: string): AnnualEvent => ({ kind: 'order', id, released, value });
  const year = (applied: string): readonly AnnualEvent[] => [
    order('A', '2026-01-10', '4200.00'),
    order('B', '2026-02-14', '4980.00'),
    order('C', '2026-03-02', '12000.00'),
    { kind: 'return', order: 'B', applied, back: '2026-03-20' },
    order('D', '2026-06-18', '4990.00'),
    order('E', '2026-11-11', '4900.00'),
    order('F', '2026-11-12', '4810.00'),
  ];
  const ledger = (events: readonly AnnualEvent[]) => {
    const result = annualLedger(events, table, day);
    if ('missing' in result) throw new Error('all the figures are there');
    return result;
  };

  test('a year is kept as it was worked out by hand, and the next begins anew', () => {
    const kept = ledger(year('2026-03-06'));
    const rows = kept.rows.map((row) => ({
      date: row.day,
      amount: row.amount,
      accepted: row.accepted,
      ytd: row.used,
      remaining: row.remaining,
      ...(row.overBy && { over_by: row.overBy }),
    }));
    const wanted = vectors.T06_annual_ledger.map(({ event: _, ...rest }: Record<string, unknown>) => rest);
    expect(rows).toEqual(wanted.slice(0, 7));
    expect(standingOf(kept, '2027')).toEqual({ used: wanted[7].ytd, remaining: wanted[7].remaining });
  });

  test('applied for on day 30 it is restored; a day later nothing is, and the next order does not fit by 170.00', () => {
    expect(ledger(year('2026-03-16')).rows[3]).toMatchObject({ accepted: true, amount: '-4980.00' });
    const late = ledger(year('2026-03-17')).rows;
    expect(late[3]).toMatchObject({ accepted: false, amount: '0.00', remaining: '4820.00' });
    expect(late[4]).toMatchObject({ accepted: false, overBy: '170.00' });
  });

  test('goods back on day 45 restore, on day 46 not; a part may go back, and never more than there was', () => {
    const back = (on: string, value?: string): AnnualEvent => ({ kind: 'return', order: 'A', applied: '2026-01-11', back: on, ...(value && { value }) });
    const first = order('A', '2026-01-10', '100.00');
    expect(ledger([first, back('2026-02-24', '40.00')]).rows[1]).toMatchObject({ used: '60.00' });
    expect(ledger([first, back('2026-02-25')]).rows[1]).toMatchObject({ used: '100.00' });
    expect(() => ledger([first, back('2026-02-01', '60.00'), back('2026-02-01', '40.01')])).toThrow(/more than is left/);
    expect(() => ledger([back('2026-02-01')])).toThrow(/no order/);
  });

  test('goods that come back in January restore the year they were released in', () => {
    const kept = ledger([order('A', '2025-12-20', '1000.00'), { kind: 'return', order: 'A', applied: '2025-12-28', back: '2026-01-15' }]);
    expect(kept.rows[1]).toMatchObject({ year: '2025', used: '0.00' });
    expect(standingOf(kept, '2026')).toEqual({ used: '0.00', remaining: '26000.00' });
  });

  test('without a day of release the day of the order counts, and it is said', () => {
    expect(ledger([{ kind: 'order', id: 'A', value: '1.00', ordered: '2026-05-01' }]).rows[0]).toMatchObject({ day: '2026-05-01', assumed: true });
    expect(() => ledger([{ kind: 'order', id: 'A', value: '1.00', ordered: '2026-02-30' }])).toThrow(expect.objectContaining({ field: 'events.0.released' }));
  });

  test('the year begins at midnight in China', () => {
    expect([chinaDay(new Date('2026-12-31T15:59:59Z')), chinaDay(new Date('2026-12-31T16:00:00Z'))]).toEqual(['2026-12-31', '2027-01-01']);
  });
});

describe('a parcel from a friend', () => {
  type Case = Record<'case' | 'value' | 'rate' | 'limit' | 'computed_tax' | 'tax_due' | 'status', string> & { readonly waived: boolean };
  const percents = { '0.13': 13, '0.20': 20, '0.50': 50 } as const;
  test.each<Case>(vectors.T07_postal)('$case', (wanted) => {
    const rate = percents[wanted.rate as keyof typeof percents];
    const article: PersonalArticle = { value: wanted.value, rate, onePiece: wanted.case.startsWith('one indivisible piece') };
    const result = personalTax(article, table, day);
    if (result.status === 'MISSING_RATE') throw new Error('all the figures are there');
    expect(result.rules.map(({ value }) => value)).toEqual([wanted.limit, wanted.rate, '50']);
    if (wanted.status === 'OK') expect(result).toMatchObject({ status: 'OK', tax: wanted.computed_tax, waived: wanted.waived, due: wanted.tax_due });
    else expect(result).toMatchObject({ status: 'OVER_LIMIT', tax: wanted.computed_tax, overBy: '80.00' });
  });

  test('from Hong Kong the limit is 800', () => {
    expect(personalTax({ value: '800.01', rate: 13, near: true }, table, day)).toMatchObject({ status: 'OVER_LIMIT', overBy: '0.01' });
    expect(personalTax({ value: '800.00', rate: 13, near: true }, table, day)).toMatchObject({ status: 'OK', due: '104.00' });
  });
});

describe('a parcel into Pakistan', () => {
  const rates = {
    rate: '40.2452',
    customsDuty: '0.20',
    additionalCustomsDuty: '0.02',
    regulatoryDuty: '0',
    salesTax: '0.18',
    additionalSalesTax: '0',
    incomeTax: '0.055',
  };
  const parcels: readonly PakistanParcel[] = [
    { goods: '260.00', freight: '95.00', ...rates },
    { goods: '24.00', freight: '12.00', ...rates },
    { goods: '24.90', freight: '12.00', ...rates },
  ];
  test.each(parcels.map((parcel, at) => [parcel.goods, parcel, vectors.T10_pk_import[at]] as const))(
    'goods of %s yuan come out as worked out by hand',
    (_, parcel, wanted) => {
      const result = pakistanTax(parcel, table, day);
      if (result.status === 'MISSING_RATE' || result.status === 'AT_LEAST') throw new Error('all the figures are there');
      expect({
        status: result.status,
        goods_pkr: result.goods,
        cf_pkr: result.goodsAndFreight,
        insurance_pkr: result.insurance,
        landing_pkr: result.landing,
        assessed_value_pkr: result.assessedValue,
        taxes: result.taxes,
        landed: result.landed,
        ...(result.status === 'DUTIABLE' && {
          cd: result.customsDuty,
          acd: result.additionalCustomsDuty,
          rd: result.regulatoryDuty,
          duty_paid_value: result.dutyPaidValue,
          sales_tax: result.salesTax,
          additional_sales_tax: result.additionalSalesTax,
          income_tax: result.incomeTax,
          taxes_pct_of_cf: result.taxesPercent,
        }),
      }).toEqual(wanted);
    },
  );

  test('goods of exactly 1,000 rupees are free by post, with a paisa more they are not, and by cargo never', () => {
    const rupees = (goods: string, more: Partial<PakistanParcel> = {}) => pakistanTax({ goods, rate: '1', customsDuty: '0.2', ...more }, table, day);
    expect(rupees('1000.00')).toMatchObject({ status: 'DE_MINIMIS', taxes: '0.00' });
    expect(rupees('1000.01')).toMatchObject({ status: 'DUTIABLE' });
    expect(rupees('1000.00', { by: 'cargo' })).toMatchObject({ status: 'DUTIABLE' });
    expect(rupees('900.00', { freight: '200.00' })).toMatchObject({ status: 'DE_MINIMIS' });
    expect(rupees('900.00', { freight: '200.00', limitOn: 'goods_and_freight' })).toMatchObject({ status: 'DUTIABLE' });
  });

  test('where the duty is not known, only the least is told: 18 % of the assessed value', () => {
    expect(pakistanTax({ goods: '260.00', freight: '95.00' }, table, day)).toMatchObject({
      status: 'AT_LEAST',
      assessedValue: '14574.22',
      salesTax: '2623.36',
      landed: '16910.41',
    });
  });

  test('the bank rate of the table is said with its day, and that it may be out of date', () => {
    const result = pakistanTax({ goods: '260.00' }, table, day);
    if (result.status === 'MISSING_RATE') throw new Error('all the figures are there');
    expect(result.rules.find(({ id }) => id === 'fx.cny_pkr_selling')).toMatchObject({ value: '40.2452', as_of: '2026-01-23', stale: true });
  });

  test('no tax is below zero, and more goods are never taxed less', () => {
    const rate = fc.integer({ min: 0, max: 100 }).map((percent) => (percent / 100).toFixed(2));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), rate, rate, (minor, customsDuty, incomeTax) => {
        const of = (paisa: number) => {
          const result = pakistanTax({ goods: (paisa / 100).toFixed(2), rate: '1', customsDuty, incomeTax }, table, day);
          if (!('taxes' in result)) throw new Error('the duty is known');
          return Number(result.taxes);
        };
        expect(of(minor)).toBeGreaterThanOrEqual(0);
        expect(of(minor + 1)).toBeGreaterThanOrEqual(of(minor));
      }),
    );
  });
});

describe('the price that feeds a seller', () => {
  const chappal: Costs = { goods: '3200', packing: '180', inland: '120', freight: '62.00', fixedFee: '1.50', rate: '40.1928', buffer: '0.03', fees: '0.08' };
  test.each<readonly [string, Costs]>([
    ['simple', chappal],
    ['margin15', { ...chappal, margin: '0.15' }],
    ['margin15_returns6', { ...chappal, margin: '0.15', returns: '0.06', returnCost: '25.00', saved: '0.70', refundFee: '0.01' }],
  ])('%s comes out as it was worked out by hand', (name, costs) => {
    const wanted = vectors.T11_breakeven[name];
    expect(breakEven(costs)).toEqual({
      status: 'PRICE',
      price: wanted.price_cny,
      effectiveRate: wanted.effective_rate,
      goods: wanted.goods_cny,
      other: wanted.other_cny,
      expectedCost: wanted.expected_cost_cny,
      left: wanted.denominator,
      rawPrice: wanted.raw_price,
    });
  });

  test('fees of 20 % are divided out, not added: what costs 100 must bring 125', () => {
    expect(breakEven({ goods: '100', rate: '1', fees: '0.20' })).toMatchObject({ price: '125.00' });
  });

  test('where fees and margin take all of the price there is none', () => {
    expect(breakEven({ goods: '100', rate: '1', fees: '0.60', margin: '0.40' })).toEqual({ status: 'NO_PRICE' });
    expect(breakEven({ goods: '100', rate: '1', buffer: '1' })).toEqual({ status: 'NO_PRICE' });
  });

  test('at the price nothing is lost, and a hundredth less would lose', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 90 }), (cost, fees) => {
        const result = breakEven({ goods: (cost / 100).toFixed(2), rate: '1', fees: (fees / 100).toFixed(2) });
        if (result.status === 'NO_PRICE') throw new Error('a tenth of the price is left at least');
        const price = Math.round(Number(result.price) * 100);
        expect(price * (100 - fees)).toBeGreaterThanOrEqual(cost * 100);
        expect((price - 1) * (100 - fees)).toBeLessThan(cost * 100);
      }),
    );
  });
});
