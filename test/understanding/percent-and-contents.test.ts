import { expect, test } from 'vitest';
import { readContents } from '../../src/understanding/numbers/contents.ts';
import { readPercent } from '../../src/understanding/numbers/percent.ts';

test.each([
  ['8', 800],
  ['5.5%', 550],
  ['0', 0],
  ['۸ فیصد', 800],
  ['８％', 800],
  ['15 percent', 1500],
  ['8 feesad', 800],
  ['百分之八', 800],
  ['8个点', 800],
  ['-5', undefined],
  ['Rs 5', undefined],
  ['a little', undefined],
  ['', undefined],
])('%s as percent', (text, hundredths) => {
  expect(readPercent(text)).toBe(hundredths);
});

test.each([
  ['50 ml', { amount: 50, by: 'ml' }],
  ['50ml', { amount: 50, by: 'ml' }],
  ['30 g', { amount: 30, by: 'ml' }],
  ['10 sheets', { amount: 10, by: 'piece' }],
  ['50毫升', { amount: 50, by: 'ml' }],
  ['10片', { amount: 10, by: 'piece' }],
  ['10 شیٹ', { amount: 10, by: 'piece' }],
  ['50', { amount: 50, by: 'ml' }],
  ['0', undefined],
  ['much', undefined],
])('%s as what is in one piece', (text, contents) => {
  expect(readContents(text)).toEqual(contents);
});
