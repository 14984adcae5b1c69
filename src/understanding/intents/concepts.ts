/** Words that mean the same in all the languages. With them the model knows what a word is about that no phrase taught it. */
import { readCategory } from '../goods/category.ts';
import { loose } from '../loose.ts';
import { fold } from '../normalise.ts';
import { bonesOf } from './bones.ts';
import { concepts } from './concept-words.ts';
import { hanConcepts } from './concept-words-han.ts';

/** By the name of what they mean; Roman Urdu is written as it sounds, see loose.ts. Of Chinese any part counts. */
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** As it sounds, and by its consonants where they are enough to know it by. */
function keysOf(word: string): readonly string[] {
  const { bones } = bonesOf(word);
  return bones.length >= 3 ? [loose(word), `*${bones}`] : [loose(word)];
}

const wordsOf = (lists: typeof concepts): readonly (readonly [word: string, concept: string])[] =>
  Object.entries(lists).flatMap(([concept, list]) => list.split(' ').map((word) => [fold(word), concept] as const));

const byWord = new Map<string, string[]>();
for (const [word, concept] of wordsOf(concepts)) for (const key of keysOf(word)) byWord.set(key, [...(byWord.get(key) ?? []), concept]);
/** By their first character. */
const byHan = new Map<string, (readonly [part: string, concept: string])[]>();
for (const [part, concept] of wordsOf(hanConcepts)) byHan.set(part[0] ?? '', [...(byHan.get(part[0] ?? '') ?? []), [part, concept]]);

/** What the words are about. */
export function conceptsOf(tokens: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of tokens) {
    for (const concept of keysOf(token)
      .map((key) => byWord.get(key))
      .find((one) => one) ?? [])
      found.add(concept);
    if (isHan(token)) addHan(token, found);
    if (!found.has('goods') && token !== 'mat' && readCategory(token) !== undefined) found.add('goods');
    if (/^0[1-6]$/.test(token)) found.add('number');
    if (token === '0code') found.add('code');
  }
  return found;
}

function addHan(token: string, found: Set<string>): void {
  for (let at = 0; at < token.length; at++) for (const [part, concept] of byHan.get(token[at] ?? '') ?? []) if (token.startsWith(part, at)) found.add(concept);
}
