import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, decimal, divide, fixed, multiply, plain, readDecimal, rounded, roundedUp, subtract, sumOf } from '../../src/trade/decimal.ts';
import { split } from '../../src/trade/split.ts';

test('a half is rounded up, and nothing is lost on the way', () => {
  expect([fixed(decimal('0.005')), fixed(decimal('0.00499')), fixed(decimal('1.005')), fixed(decimal('-0.015'))]).toEqual(['0.01', '0.00', '1.01', '-0.01']);
  expect(fixed(multiply(decimal('0.1'), decimal('0.2')), 20)).toBe('0.02000000000000000000');
  expect(compare(multiply(divide(decimal(1), decimal(3)), decimal(3)), decimal(1))).toBe(0);
});

test('a price is rounded up to the next hundredth, and one that is exact stays', () => {
  expect([roundedUp(decimal('166.6001')), roundedUp(decimal('166.60')), roundedUp(decimal('0'))].map((one) => fixed(one))).toEqual([
    '166.61',
    '166.60',
    '0.00',
  ]);
});

test('what is no plain number is not read', () => {
  expect(['', ' 1', '1,000', '1e3', '.5', '5.', '١', 'NaN', '0x1', '--1', '9'.repeat(31)].filter((text) => readDecimal(text) !== undefined)).toEqual([]);
  expect(() => decimal('x')).toThrow('not a decimal number');
  expect(() => divide(decimal(1), decimal(0))).toThrow('divided by zero');
});

test('it is written with as few decimals as say it', () => {
  expect(['9.10', '100', '23.0588235', '0.0', '10.0'].map((text) => plain(decimal(text)))).toEqual(['9.1', '100', '23.0588', '0', '10']);
});

test('it reckons as whole numbers do', () => {
  const hundredths = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
  fc.assert(
    fc.property(hundredths, hundredths, (a, b) => {
      const [x, y] = [a, b].map((over) => ({ over, under: 100n })) as [ReturnType<typeof decimal>, ReturnType<typeof decimal>];
      expect(fixed(subtract(add(x, y), y))).toBe(fixed(x));
      expect(readDecimal(fixed(x)) && fixed(decimal(fixed(x)))).toBe(fixed(x));
      if (b !== 0n) expect(fixed(multiply(divide(x, y), y))).toBe(fixed(x));
      expect(compare(rounded(x), x)).toBe(0);
    }),
  );
});

test('the shares of an amount make up the whole to the fen, and none is a fen from its due', () => {
  const fen = fc.integer({ min: 0, max: 1_000_000 }).map((minor) => ({ over: BigInt(minor), under: 100n }));
  fc.assert(
    fc.property(fen, fc.array(fen, { minLength: 1, maxLength: 9 }), (amount, weights) => {
      const shares = split(amount, weights);
      const whole = sumOf(weights);
      expect(fixed(sumOf(shares))).toBe(fixed(amount));
      if (whole.over === 0n) return;
      for (const [at, share] of shares.entries()) {
        const due = divide(multiply(amount, weights[at] ?? decimal(0)), whole);
        expect(compare(subtract(share, due), decimal('0.01'))).toBe(-1);
        expect(compare(subtract(due, share), decimal('0.01'))).toBe(-1);
      }
    }),
  );
});

test('of equals the earlier bears the fen that is left over', () => {
  expect(split(decimal('0.05'), [decimal(1), decimal(1), decimal(1)]).map((share) => fixed(share))).toEqual(['0.02', '0.02', '0.01']);
  expect(split(decimal('7.00'), [decimal(0), decimal(0)]).map((share) => fixed(share))).toEqual(['7.00', '0.00']);
});
