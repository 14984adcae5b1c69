/** What the model sees of a message: its words in any spelling, their beginnings and pieces, and what they are about. */
import { loose } from '../loose.ts';
import { fold } from '../normalise.ts';
import { bonesOf } from './bones.ts';
import { conceptsOf } from './concepts.ts';
import { refusedIn } from './negation.ts';

/** A message longer than this says the rest of it in its beginning. */
const longest = 400;

const han = /\p{Script=Han}/u;

/** Of the model's table. */
export const rows = 32_768;

/** Each feature by its row, and how much it weighs; the squares of all add up to 1. */
export type Features = ReadonlyMap<number, number>;

export function featuresOf(text: string): Features {
  const found = new Map<number, number>();
  const add: Add = (hash, weight) => {
    const key = rowOf(hash);
    if ((found.get(key) ?? 0) < weight) found.set(key, weight);
  };
  const tokens = tokensOf(text);
  tokens.forEach((token, at) => {
    if (han.test(token)) addHan(token, add);
    else addWord(token, tokens[at + 1], add);
  });
  const concepts = conceptsOf(tokens);
  for (const one of concepts) add(hashOf(one, kinds.concept), weights.concept);
  for (const one of concepts) for (const other of concepts) if (one < other) add(hashOf(other, hashOf('+', hashOf(one, kinds.concepts))), weights.concepts);
  for (const act of refusedIn(text)) add(hashOf(act, kinds.refused), weights.concept);
  addShape(text, tokens, concepts, add);
  const length = Math.sqrt([...found.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (const [key, weight] of found) found.set(key, weight / length);
  return found;
}

const weights = { word: 1, pair: 0.7, skeleton: 1, piece: 0.35, han: 0.6, concept: 2, concepts: 0.8, shape: 0.6 };

/** `hash`: of the feature's name, which begins with its kind. */
type Add = (hash: number, weight: number) => void;

function addWord(word: string, next: string | undefined, add: Add): void {
  const sound = loose(word);
  add(hashOf(sound, kinds.word), weights.word);
  const { bones } = bonesOf(word);
  add(hashOf(bones, kinds.skeleton), weights.skeleton);
  if (next !== undefined) add(hashOf(bonesOf(next).bones, hashOf(' ', hashOf(bones, kinds.pair))), weights.pair);
  addPieces(`<${sound}>`, 3, 5, (hash) => add(hash, weights.piece), kinds.piece);
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese has no spaces: its words are cut as the platform's dictionary has them, and pieces stand by where that cuts wrong. */
function addHan(run: string, add: Add): void {
  addPieces(`<${run}>`, 1, 3, (hash) => add(hash, weights.han), kinds.han);
  let before: string | undefined;
  for (const { segment } of words.segment(run)) {
    add(hashOf(segment, kinds.word), weights.word);
    if (before !== undefined) add(hashOf(segment, hashOf(' ', hashOf(before, kinds.pair))), weights.pair);
    before = segment;
  }
}

/** All pieces that long, of each only its hash: a message has hundreds. */
function addPieces(edged: string, least: number, most: number, add: (hash: number) => void, kind: number): void {
  for (let from = 0; from < edged.length; from++) {
    let hash = kind;
    for (let at = from; at < edged.length && at - from < most; at++) {
      hash = mixed(hash, edged.charCodeAt(at));
      if (at - from + 1 >= least) add(hash);
    }
  }
}

/** How long it is and whether it asks, which no word of it tells. */
function addShape(text: string, tokens: readonly string[], concepts: ReadonlySet<string>, add: Add): void {
  const length = tokens.reduce((sum, token) => sum + (han.test(token) ? token.length / 2 : 1), 0);
  add(hashOf(`l${Math.min(6, Math.floor(Math.log2(length + 1) * 2))}`), weights.shape);
  if (/[?؟？]/.test(text)) add(hashOf('?'), weights.shape);
  if (concepts.size === 0) add(hashOf('nothing'), weights.shape);
  for (const sign of text.match(/\p{Extended_Pictographic}/gu) ?? []) add(hashOf(`e${sign}`), weights.word);
  add(hashOf(`0${tokens[0] ?? ''}`), weights.skeleton);
}

/** Words as they are folded; runs of Chinese as they stand; a number only by its length. */
const tokensOf = (text: string): readonly string[] =>
  fold(text)
    .slice(0, longest)
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{5,}\b/g, ' 0code ')
    .replace(/\d[\d.,]*/g, (digits) => ` 0${Math.min(6, digits.replace(/\D/g, '').length)} `)
    .replace(/(\p{Script=Han}+)/gu, ' $1 ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((token) => token !== '');

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** FNV-1a; `from`: what was hashed before it. */
function hashOf(name: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let at = 0; at < name.length; at++) hash = mixed(hash, name.charCodeAt(at));
  return hash;
}

/** What the name of a feature begins with, so that a word is not a concept. */
const kinds = {
  word: hashOf('w'),
  skeleton: hashOf('b'),
  pair: hashOf('p'),
  piece: hashOf('g'),
  han: hashOf('h'),
  concept: hashOf('c'),
  concepts: hashOf('d'),
  refused: hashOf('n'),
};

/** Rows of the model's table are shared by features that have nothing to do with one another. */
const rowOf = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) % rows;

/** The rows of whole words; of a message in Chinese, which has no spaces, there are none. */
export const wordRowsOf = (text: string): readonly number[] => {
  const tokens = tokensOf(text);
  return tokens.some((token) => han.test(token)) ? [] : tokens.map((token) => rowOf(hashOf(loose(token), kinds.word)));
};
