import { describe, expect, test } from 'vitest';
import { loadRates, readRates } from '../../src/rates.ts';
import { figuresOn, isStale, type RateRow, rateOn } from '../../src/trade/rates.ts';

const row = (more: Partial<RateRow> = {}): RateRow => ({
  id: 'cn.single_limit',
  value: '5000',
  unit: 'CNY',
  valid_from: '2019-01-01',
  as_of: '2025-11',
  source: 'a customs office',
  volatility: 'M',
  ...more,
});

describe('the table of rates', () => {
  test('gives the row that is valid on a day, whatever stands first', () => {
    const table = [row(), row({ value: '2000', valid_from: '2016-04-08' }), row({ value: '6000', valid_from: '2027-01-01' })];
    expect(['2018-12-31', '2019-01-01', '2026-12-31', '2027-01-01'].map((day) => rateOn(table, 'cn.single_limit', day)?.value)).toEqual([
      '2000',
      '5000',
      '5000',
      '6000',
    ]);
    expect(rateOn(table, 'cn.single_limit', '2016-04-07')).toBeUndefined();
    expect(figuresOn(table, '2026-01-01', ['cn.single_limit', 'cn.relief'])).toEqual({ status: 'MISSING_RATE', missing: ['cn.relief'] });
  });

  test('says that a figure may be out of date: 90 days for what changes fast, a year for the rest, never for what is stable', () => {
    expect(isStale({ as_of: '2026-01-23', volatility: 'H' }, '2026-04-23')).toBe(false);
    expect(isStale({ as_of: '2026-01-23', volatility: 'H' }, '2026-04-24')).toBe(true);
    expect(isStale({ as_of: '2025-11', volatility: 'M' }, '2026-11-01')).toBe(false);
    expect(isStale({ as_of: '2025-11', volatility: 'M' }, '2026-11-02')).toBe(true);
    expect(isStale({ as_of: '2024', volatility: 'M' }, '2025-01-01')).toBe(true);
    expect(isStale({ as_of: '1999', volatility: 'L' }, '2026-11-02')).toBe(false);
  });

  test('that is shipped has no fault and a figure for every name that lessons and calculators use', () => {
    const table = loadRates();
    const names = [
      'cn.single_limit cn.annual_limit cn.relief cn.vat_standard cn.vat_reduced cn.list_codes cn.return_apply_days cn.return_back_days cn.personal_limit',
      'cn.personal_limit_near cn.personal_free cn.no_reason_days pk.free_limit pk.sales_tax pk.psw_fee pk.export_parcel_usd pk.proceeds_days pk.insurance pk.landing',
      'weight.divisor_express weight.divisor_ems weight.step fx.cny_pkr_buying fx.cny_pkr_selling',
    ].flatMap((line) => line.split(' '));
    expect(names.filter((id) => rateOn(table, id, '2026-11-22') === undefined)).toEqual([]);
  });

  const faults: readonly (readonly [string, unknown, string])[] = [
    ['an unknown field', [{ ...row(), valid_until: '2030-01-01' }], 'valid_until'],
    ['a day there is not', [row({ valid_from: '2026-02-30' })], 'row 1 valid_from: must be a day'],
    ['a month there is not', [row({ as_of: '2026-13' })], 'row 1 as_of: must be a day, a month or a year'],
    ['two rows from the same day', [row(), row({ value: '1' })], 'row 2: there is another row of cn.single_limit from 2019-01-01'],
    ['a negative rate', [row({ value: '-0.13' })], 'row 1 value: must be a number of zero or more'],
    ['a rate with a percent sign', [row({ value: '13 %' })], 'row 1 value'],
    ['a field that is not there', [{ ...row(), source: undefined }], 'row 1 source'],
    ['a name of another form', [row({ id: 'Single Limit' })], 'row 1 id: must look like cn.single_limit'],
    ['something that is no list', {}, 'expected array'],
  ];
  test.each(faults)('%s is named at the start', (_, rows, message) => {
    expect(() => readRates(JSON.stringify(rows))).toThrow(expect.objectContaining({ name: 'ConfigError', message: expect.stringContaining(message) }));
  });

  test('names every fault in one message', () => {
    expect(() => readRates(JSON.stringify([row({ value: 'x' }), row({ id: 'cn.relief', valid_from: 'never' })]))).toThrow(
      /row 1 value: .*; row 2 valid_from: /,
    );
    expect(() => readRates('[')).toThrow(/no JSON/);
    expect(() => readRates('{}')).toThrow(/faults: Invalid input: expected array/);
  });
});
