/** What a model fills in must be what was said: it may find the words, and invent none. */

import { asciiDigits, fold, normalise } from '../understanding/normalise.ts';
import { readFigures } from '../understanding/numbers/figures.ts';

/** Whether every word, every number and every sign of a currency of it stands in what was said, in any order and in any digits. */
export function isQuoted(raw: string, said: string): boolean {
  const words = wordsOf(raw);
  const there = wordsOf(said);
  const known = new Set(there);
  const figures = new Set(
    readFigures(said)
      .figures.flatMap(({ value, grouped }) => [value, grouped ?? value])
      .map(String),
  );
  const joined = there.join('');
  return words.length > 0 && words.every((word) => known.has(word) || figures.has(word) || (/\p{Script=Han}/u.test(word) && joined.includes(word)));
}

/** Those of any script: what is written in one that we do not read was not said either. */
const wordsOf = (text: string): readonly string[] =>
  fold(asciiDigits(normalise(text)).replace(/(?<=\d)[,٬](?=\d)/g, '')).match(/\d+(?:\.\d+)?|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{Sc}/gu) ??
  [];
