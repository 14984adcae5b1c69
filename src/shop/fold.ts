/**
 * Spelling and script folded away, so that a search for `chaddar` finds چادر and 披肩. What is sold and what is sought pass
 * through the same folding; its result holds letters, digits and single spaces only, so nothing in it is special in SQL `like`.
 */
import { synonymGroups } from './synonyms.ts';

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

/** What a listing is found by. A space stands before and after every word, so that a pattern can ask for where one begins or ends. */
export const soughtText = (listing: { readonly title: string; readonly category: string; readonly description?: string | null | undefined }): string =>
  ` ${fold(`${listing.title} ${listing.category} ${listing.description ?? ''}`)} `;

/** More words than this are a story; the first of them find it. */
const mostWords = 8;

/**
 * What a query asks for: each word in its alternatives, one of which must be somewhere in the sought text. The word itself
 * may stand inside another; its synonyms must begin one, and be it if they are short, lest `tea` find a steak.
 */
export function soughtWords(query: string): readonly (readonly string[])[] {
  const words = fold(query).split(knownPhrases).flatMap(segments).filter(Boolean);
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords).map(alternatives);
}

function alternatives(word: string): readonly string[] {
  const stem = stemOf(word);
  const group = synonyms.get(word) ?? synonyms.get(stem) ?? [];
  return [...new Set([stem, ...group.map(asSynonym)])];
}

const asSynonym = (word: string): string => (isHan(word) ? word : word.length < 5 ? ` ${word} ` : ` ${word}`);

const stemOf = (word: string): string => (/^[a-z]{2,}[^s\W]s$/.test(word) ? word.slice(0, -1) : word);

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese is written without spaces, and the words of a query may stand apart in a title: first the words known here, then those of the language. */
function segments(text: string): readonly string[] {
  if (synonyms.has(text)) return [text];
  return text.split(' ').flatMap((word) => (isHan(word) ? word.split(knownHan).flatMap(hanWords) : [word]));
}

const hanWords = (text: string): readonly string[] => (synonyms.has(text) ? [text] : [...chinese.segment(text)].map(({ segment }) => segment));

/** Digits of all scripts come in tens that begin at a zero. */
function digit(character: string): string {
  if (character >= '0' && character <= '9') return character;
  let zero = character.codePointAt(0) ?? 0;
  const at = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && at - zero < 9) zero -= 1;
  return String(at - zero);
}

const fillers: ReadonlySet<string> = new Set(
  'the a an for of and with ka ki ke ko se aur wala wali wale mein chahiye کا کی کے کو سے اور والا والی والے میں چاہیے 的 和 了'.split(' ').map(fold),
);

const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  synonymGroups.map((group) => group.map(fold)).flatMap((group) => group.flatMap((word) => [[word, group] as const, [stemOf(word), group] as const])),
);

/** The longest first, so that 手工制作 is not read as 手工. */
const oneOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const knownHan = new RegExp(`(${oneOf([...synonyms.keys()].filter(isHan))})`);
const knownPhrases = new RegExp(`(?<=^| )(${oneOf([...synonyms.keys()].filter((word) => word.includes(' ')))})(?= |$)`);
