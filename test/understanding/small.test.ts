import { expect, test } from 'vitest';
import { readCategory } from '../../src/understanding/goods/category.ts';
import { readQuantity } from '../../src/understanding/numbers/quantity.ts';
import { readStart } from '../../src/understanding/phrases/starts.ts';
import { readTracking } from '../../src/understanding/places/tracking.ts';

test.each(['minus two', 'minus 2', '-2', 'negative 5', 'منفی 3', '负3'])('%s is no quantity', (said) => {
  expect(readQuantity(said)).toBeUndefined();
});

test('ten digits name no courier', () => {
  expect(readTracking('7712345678')).toMatchObject({ number: '7712345678' });
  expect(readTracking('7712345678')?.courier).toBeUndefined();
});

test('a lamp is for the home in Chinese too', () => {
  expect(readCategory('陶瓷灯')).toBe('home');
});

test.each([
  ['اردو', 'ur'],
  ['中文', 'zh'],
  ['Roman Urdu', 'ur-Latn'],
  ['english', 'en'],
])('%s alone is a wish for that language', (said, language) => {
  expect(readStart(said)).toEqual({ flow: 'language', given: { language } });
});
