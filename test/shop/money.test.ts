import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyOf, mostMinor, sum, times } from '../../src/shop/money.ts';

const amount = fc.integer({ min: 1, max: mostMinor });

test('a sum is exact to the minor unit, in any order', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 50 }), (minors) => {
      const amounts = minors.map((minor) => ({ minor, currency: 'PKR' }) as const);
      const exact = minors.reduce((total, minor) => total + BigInt(minor), 0n);
      expect(BigInt(sum(amounts, 'PKR').minor)).toBe(exact);
      expect(sum(amounts.toReversed(), 'PKR')).toEqual(sum(amounts, 'PKR'));
    }),
  );
});

test('the largest price in the largest quantity is still counted exactly', () => {
  expect(BigInt(times({ minor: mostMinor, currency: 'PKR' }, 100_000).minor)).toBe(BigInt(mostMinor) * 100_000n);
});

test('currencies do not mix', () => {
  expect(() => sum([{ minor: 1, currency: 'CNY' }], 'PKR')).toThrow('different currencies');
  expect(sum([], 'CNY')).toEqual({ minor: 0, currency: 'CNY' });
});

test('each country has its currency', () => {
  expect(['PK', 'CN', 'AE'].map(currencyOf)).toEqual(['PKR', 'CNY', 'USD']);
});
