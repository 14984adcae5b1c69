/** When two folded words may be one: another ending, another script, a slip of the finger. */

export const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

const endings: readonly RegExp[] = [/(?<=[a-z]{3})(?:iy?an|yan|ein|ien|on|en|ies|es|s|ay|ey|ai|a|e|i|y)$/, /(?<=[\u0600-\u06ff]{3})(?:یان|ون|ین|ات|ی|ا|ہ)$/];

/** A word without the ending that tells one from many, or him from her; itself where none is known. */
export const stemOf = (word: string): string => endings.reduce((stem, ending) => stem.replace(ending, ''), word);

/** Sounds by the letter that stands for them in both scripts. Vowels, and what may be one, are left out. */
const sounds: Readonly<Record<string, string>> = Object.fromEntries(
  'بb پp تt ٹt طt ثs سs صs شs جj چc حh خk دd ڈd ذz زz ژz ضz ظz رr ڑr غg فf قk کk گg لl مm نn'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The consonants of a word, the same for `chilgoza` and چلغوزہ; empty where too few are left to tell words apart. */
export function skeletonOf(word: string): string {
  if (isHan(word) || /\d/.test(word)) return '';
  const latin = word
    .replace(/c(?!h)/g, 'k')
    .replace(/پہ/g, 'f')
    .replace(/[\u0600-\u06ff]/g, (letter) => sounds[letter] ?? '')
    .replace(/x/g, 'ks')
    .replace(/[aeiouyvh]/g, '')
    .replace(/(.)\1+/g, '$1');
  return latin.length >= 3 ? latin : '';
}

/** The word with each one of its letters left out: two words a letter apart have one of these in common. */
export const shortened = (word: string): readonly string[] =>
  word.length < 4 || word.length > 20 || isHan(word) || /^\d/.test(word)
    ? []
    : [...new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)))];
