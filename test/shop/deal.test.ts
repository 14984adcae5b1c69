import { expect, test } from 'vitest';
import { readings } from '../../src/shop/deal.ts';

const read = (rupees: number, quantity: number, listed: number, each?: boolean) =>
  readings({ minor: rupees * 100, ...(each && { each }) }, quantity, { minor: listed * 100, currency: 'PKR' }).map(({ minor }) => minor / 100);

test('a price is of one or of all, whichever lies nearer to what it costs, and both where both make sense', () => {
  expect(read(2200, 3, 2400)).toEqual([2200]);
  expect(read(6600, 3, 2400)).toEqual([2200]);
  expect(read(2200, 2, 2400)).toEqual([2200, 1100]);
  expect(read(2200, 2, 1500)).toEqual([1100, 2200]);
  expect(read(2200, 2, 2400, true)).toEqual([2200]);
});

test('what does not divide is rounded down to whole rupees, and fen are divided to the fen', () => {
  expect(read(7000, 3, 2400)).toEqual([2333]);
  expect(readings({ minor: 10_000 }, 3, { minor: 4_000, currency: 'CNY' }).map(({ minor }) => minor)).toEqual([3333]);
});

test('what it costs anyway, and what nobody would mean, is no offer', () => {
  expect(read(2400, 1, 2400)).toEqual([]);
  expect(read(4800, 2, 2400)).toEqual([]);
  expect(read(50, 1, 2400)).toEqual([]);
  expect(read(30_000, 1, 2400)).toEqual([]);
});
