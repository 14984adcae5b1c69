import { expect, it } from 'vitest';
import { guessLanguage, isLanguage } from '../../src/words/language.ts';

it.each([
  ['سلام، چادر چاہیے', 'ur'],
  ['Ajrak چادر', 'ur'],
  ['你好,这个多少钱', 'zh'],
  ['Assalam o alaikum bhai, yeh kitne ka hai?', 'ur-Latn'],
  ['mera order kahan hai', 'ur-Latn'],
  ['price 900 kar do', 'ur-Latn'],
  ['Where is my order?', undefined],
  ['I am in the main market, do it or go', undefined],
  ['hi ho', undefined],
  ['Hai', undefined],
  ['SR-104', undefined],
  ['', undefined],
  ['👍', undefined],
])('%s is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

it('knows its languages', () => {
  expect(isLanguage('ur-Latn')).toBe(true);
  for (const code of ['ur-latn', 'fr', '', undefined, 1]) expect(isLanguage(code)).toBe(false);
});
