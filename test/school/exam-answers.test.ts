/** How a sum of the exam may be answered: one number, in any digits and words. */
import { expect, test } from 'vitest';
import { sumQuestion } from '../../src/flows/learning/exam-sum.ts';
import { isRight, type Sum } from '../../src/school/exam-sums.ts';
import { decimal } from '../../src/trade/decimal.ts';
import { makeReader } from '../../src/understanding/reader.ts';

const read = makeReader(() => []);
const sum = (unit: Sum['in'], answer: string, exact = answer): Sum => ({
  kind: unit === 'kg' ? 'volume' : 'tax_inside',
  given: {},
  in: unit,
  answer: decimal(answer),
  exact: decimal(exact),
});
const parsed = (asked: Sum, typed: string): unknown => sumQuestion(asked, { at: 1, of: 24 }).parse(typed, read);

test.each([
  '34.94',
  ' 34.94. ',
  '¥34.94',
  '34.94 yuan',
  'CNY 34.94',
  '34.94 RMB',
  '34,94',
  '34.944',
  '34.9440',
  '۳۴٫۹۴',
  '۳۴.۹۴',
  '三十四块九毛四',
  '34块9毛4',
  '34.94元',
])('%s is the amount', (typed) => {
  const asked = sum('CNY', '34.94', '34.944');
  const given = parsed(asked, typed);
  expect(isRight(asked, decimal(String(given)))).toBe(true);
});

test.each([
  ['23,160', '23160'],
  ['23160', '23160'],
  ['23,160.00', '23160'],
  ['二万三千一百六', '23160'],
  ['1,234.50', '1234.5'],
  ['.98', '0.98'],
  ['0.98', '0.98'],
])('%s is %s yuan', (typed, amount) => {
  expect(isRight(sum('CNY', amount), decimal(String(parsed(sum('CNY', amount), typed))))).toBe(true);
});

test.each(['Rs 34.94', '$34.94', '34 or 35', '34 yuan 94 fen', '40 %', 'A', '', 'the tax', '-34.94', '30-35'])('%s is no amount in yuan', (typed) => {
  expect(parsed(sum('CNY', '34.94'), typed)).toBeUndefined();
});

test.each([
  ['11', '11'],
  ['11 kg', '11'],
  ['10.5公斤', '10.5'],
  ['۱۱ کلو', '11'],
  ['گیارہ کلو', '11'],
  ['dhai kilo', '2.5'],
  ['4500 g', '4.5'],
])('%s is %s kg', (typed, kilograms) => {
  const asked = sum('kg', kilograms);
  expect(isRight(asked, decimal(String(parsed(asked, typed))))).toBe(true);
});

test.each(['skip', 'چھوڑیں', 'chhorein', '跳过'])('whoever does not know it writes %s', (typed) => {
  expect(parsed(sum('CNY', '34.94'), typed)).toBe('unknown');
});
