import { expect, test } from 'vitest';
import { controlId, readControl, type Target } from '../../src/conversation/control.ts';

test.each<Target>([
  { to: 'question', flow: 'sell', step: 'category', mark: '', choice: 'shawls' },
  { to: 'question', flow: 'browse', step: 'pick#2', mark: '1k3j9', choice: 'A12' },
  { to: 'flow', flow: 'sale', given: { order: 'K7Q2M9', do: 'accept' } },
  { to: 'command', command: 'menu' },
])('%j is read as it was written', (target) => {
  expect(readControl(controlId(target))).toEqual(target);
});

test('what does not fit a button, or is not ASCII, is our mistake and said at once', () => {
  expect(() => controlId({ to: 'flow', flow: 'card', given: { listing: 'x'.repeat(60) } })).toThrow(RangeError);
  expect(() => controlId({ to: 'flow', flow: 'card', given: { listing: 'چادر' } })).toThrow(RangeError);
});
