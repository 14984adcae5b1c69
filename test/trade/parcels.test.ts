import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readS10 } from '../../src/shop/tracking.ts';
import { type Parcel, shippingCost, weigh } from '../../src/trade/weight.ts';
import { day, table, vectors } from './vectors.ts';

describe('what a parcel weighs at the counter', () => {
  const box = { length: '40', width: '30', height: '25', actual: '4.2' };
  const long = { length: '60', width: '40', height: '40', actual: '7.1' };
  test.each<readonly [string, Parcel]>([
    ['box_40_30_25_4.2kg_div5000', { ...box, carrier: 'express' }],
    ['div6000', { ...box, carrier: 'ems' }],
    ['box_60_40_40_7.1kg_div5000', { ...long, carrier: 'express' }],
    ['box_div6000', { ...long, carrier: 'ems' }],
  ])('%s', (name, parcel) => {
    const wanted = vectors.T09_volumetric[name];
    const result = weigh(parcel, table, day);
    if (result.status === 'MISSING_RATE') throw new Error('all the figures are there');
    expect({ volumetric: result.volumetric, chargeable: Number(result.chargeable) }).toEqual({
      volumetric: wanted.volumetric_kg,
      chargeable: Number(wanted.chargeable_kg),
    });
    expect(result.rules[0]).toMatchObject({ value: wanted.divisor });
    const { length, width, height, actual } = parcel;
    expect([Number(length) * Number(width) * Number(height), actual]).toEqual([Number(wanted.volume_cm3), wanted.actual_kg]);
  });

  test.each([
    ['ship5000', '6.0'],
    ['ship6000', '5.0'],
  ])('%s', (name, chargeable) => {
    const { steps_after_first, base, fuel, handling, total } = vectors.T09_volumetric[name];
    expect(Number(chargeable) / 0.5 - 1).toBe(steps_after_first);
    expect(shippingCost(chargeable, { first: '92.00', additional: '36.00', fuel: '0.18', handling: '15.00' }, table, day)).toMatchObject({
      base,
      fuel,
      handling,
      total,
    });
  });

  test('it is never charged for less than it weighs, and always for whole steps of half a kilogram', () => {
    const side = fc.integer({ min: 1, max: 200 }).map(String);
    const grams = fc.integer({ min: 1, max: 70_000 });
    fc.assert(
      fc.property(side, side, side, grams, (length, width, height, actual) => {
        const result = weigh({ length, width, height, actual: (actual / 1000).toFixed(3), carrier: 'express' }, table, day);
        if (result.status === 'MISSING_RATE') throw new Error('all the figures are there');
        const kilograms = Number(result.chargeable);
        expect(kilograms * 2).toBe(Math.round(kilograms * 2));
        expect(kilograms * 1000).toBeGreaterThanOrEqual(actual);
        expect(kilograms * 5000).toBeGreaterThanOrEqual(Number(length) * Number(width) * Number(height));
      }),
    );
  });

  test('a side of zero, a weight of minus one and a weight between the steps are refused', () => {
    expect(() => weigh({ ...box, height: '0', carrier: 'ems' }, table, day)).toThrow(expect.objectContaining({ field: 'height' }));
    expect(() => weigh({ ...box, actual: '-1', carrier: 'ems' }, table, day)).toThrow(expect.objectContaining({ field: 'actual' }));
    expect(() => shippingCost('1.3', { first: '1', additional: '1' }, table, day)).toThrow(expect.objectContaining({ field: 'chargeable' }));
  });

  test('a carrier that rounds sides up, and one that charges for no less than a kilogram, are heard', () => {
    expect(weigh({ length: '30.1', width: '20', height: '10', actual: '0.2', carrier: 'express', wholeCentimetres: true }, table, day)).toMatchObject({
      volumetric: '1.240',
      chargeable: '1.5',
    });
    expect(weigh({ length: '5', width: '5', height: '5', actual: '0.2', carrier: 'express', minimum: '1' }, table, day)).toMatchObject({
      chargeable: '1',
      bySize: false,
    });
  });
});

describe('postal numbers', () => {
  /** The number with another check digit. */
  const checkedBy = (number: string, digit: number | string) => `${number.slice(0, 10)}${digit}${number.slice(11)}`;

  test.each<{ readonly number: string; readonly check: number }>(vectors.T12_s10.valid)(
    '$number is one, by its check digit and by no other',
    ({ number, check }) => {
      expect([...Array(10).keys()].filter((digit) => readS10(checkedBy(number, digit)) === 'valid')).toEqual([check]);
      expect(readS10(number)).toBe('valid');
    },
  );
  test.each<{ readonly number: string; readonly reason: string }>(vectors.T12_s10.invalid)('$number is none: $reason', ({ number, reason }) => {
    const [, expected] = /^CHECK_DIGIT expected (\d)$/.exec(reason) ?? [];
    expect(readS10(number)).toBe(expected === undefined ? 'other' : 'wrong');
    if (expected !== undefined) expect(readS10(checkedBy(number, expected))).toBe('valid');
  });
});
