/**
 * Spelling and script folded away, so that a search for `chaddar` finds چادر and 披肩. What is sold and what is sought pass
 * through the same folding; its result holds letters, digits and single spaces only.
 */
import { isHan, shortened, skeletonOf, stemOf } from './alike.ts';

/** Letters that Urdu keyboards offer in several shapes, and those that writers mix up (ہ ھ, ی ے). */
const urduLetters: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ے: 'ی', ك: 'ک', ه: 'ہ', ھ: 'ہ', ة: 'ہ', ە: 'ہ', ۃ: 'ہ', ں: 'ن', ـ: '' };

/** Roman Urdu has no fixed spelling: long vowels first, then sounds with two letters, then doubled letters. */
const latinSpellings: readonly (readonly [RegExp, string])[] = [
  [/aa+/g, 'a'],
  [/ee+/g, 'i'],
  [/oo+/g, 'u'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ck|q/g, 'k'],
  [/([a-z])\1+/g, '$1'],
];

/** The folded form of any text: `Khaddar kī CHĀDAR (2)` becomes `khadar ki chadar 2`. */
export function fold(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`´]/gu, '')
    .toLowerCase()
    .replace(/[\u0600-\u06ff]/g, (letter) => urduLetters[letter] ?? letter)
    .replace(/\p{Nd}/gu, digit)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return latinSpellings.reduce((folded, [from, to]) => folded.replace(from, to), letters);
}

/** Digits of all scripts come in tens that begin at a zero. */
function digit(character: string): string {
  if (character >= '0' && character <= '9') return character;
  let zero = character.codePointAt(0) ?? 0;
  const at = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && at - zero < 9) zero -= 1;
  return String(at - zero);
}

/** No key for Chinese holds more characters: words are mostly shorter. */
export const longestHan = 4;

type Told = { readonly title: string; readonly category: string; readonly description?: string | null | undefined };

/**
 * What a listing is found by: keys, parted by spaces, that an index of PostgreSQL holds as they are. The first sign of a key
 * tells what it is: a word of the title has none, `.` is before a word of the description or the kind, `=` before a stem, `~`
 * before consonants, `-` before a word with a letter left out.
 */
export function soughtText({ title, category, description }: Told): string {
  const words = wordsOf(title);
  const latin = words.filter((word) => !isHan(word));
  const keys = [
    ...words,
    // Written together by some, apart by others: `bed sheet`.
    ...latin.slice(1).map((word, at) => `${latin[at]}${word}`),
    ...latin.flatMap((word) => [stemKey(word), skeletonKey(word), ...shortened(word).map((one) => `-${one}`)]),
    ...wordsOf(`${category} ${description ?? ''}`).map((word) => `.${word}`),
  ];
  return ` ${[...new Set(keys)].filter(Boolean).join(' ')} `;
}

const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean).flatMap(runs);

/** Chinese is written without spaces: every word that may begin or end anywhere in it. */
function runs(word: string): readonly string[] {
  if (!isHan(word)) return [word];
  return (word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).flatMap((run) => (isHan(run) ? pieces(run, 1, longestHan) : [run]));
}

/** All pieces of so many characters. */
export function pieces(run: string, least: number, most: number): readonly string[] {
  const signs = [...run];
  return signs.flatMap((_, from) =>
    Array.from({ length: most - least + 1 }, (__, more) => signs.slice(from, from + least + more)).flatMap((piece, more) =>
      piece.length === least + more ? [piece.join('')] : [],
    ),
  );
}

export const stemKey = (word: string): string => (isHan(word) ? '' : `=${stemOf(word)}`);
export const skeletonKey = (word: string): string => {
  const skeleton = skeletonOf(word);
  return skeleton && `~${skeleton}`;
};
