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
  const add = (name: string, weight: number): void => {
    const key = rowOf(name);
    found.set(key, Math.max(found.get(key) ?? 0, weight));
  };
  const tokens = tokensOf(text);
  tokens.forEach((token, at) => {
    if (han.test(token)) addHan(token, add);
    else addWord(token, tokens[at + 1], add);
  });
  const concepts = conceptsOf(tokens);
  for (const one of concepts) add(`c${one}`, weights.concept);
  for (const one of concepts) for (const other of concepts) if (one < other) add(`d${one}+${other}`, weights.concepts);
  for (const act of refusedIn(text)) add(`n${act}`, weights.concept);
  addShape(text, tokens, concepts, add);
  const length = Math.sqrt([...found.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (const [key, weight] of found) found.set(key, weight / length);
  return found;
}

const weights = { word: 1, pair: 0.7, skeleton: 1, piece: 0.35, han: 0.6, concept: 2, concepts: 0.8, shape: 0.6 };

type Add = (name: string, weight: number) => void;

function addWord(word: string, next: string | undefined, add: Add): void {
  const sound = loose(word);
  add(`w${sound}`, weights.word);
  const { bones } = bonesOf(word);
  add(`b${bones}`, weights.skeleton);
  if (next !== undefined) add(`p${bones} ${bonesOf(next).bones}`, weights.pair);
  const edged = `<${sound}>`;
  for (const size of [3, 4, 5]) for (let at = 0; at + size <= edged.length; at++) add(`g${edged.slice(at, at + size)}`, weights.piece);
}

function addHan(run: string, add: Add): void {
  const edged = `<${run}>`;
  for (const size of [1, 2, 3, 4]) for (let at = 0; at + size <= edged.length; at++) add(`h${edged.slice(at, at + size)}`, weights.han);
}

/** How long it is and whether it asks, which no word of it tells. */
function addShape(text: string, tokens: readonly string[], concepts: ReadonlySet<string>, add: Add): void {
  const length = tokens.reduce((sum, token) => sum + (han.test(token) ? token.length / 2 : 1), 0);
  add(`l${Math.min(6, Math.floor(Math.log2(length + 1) * 2))}`, weights.shape);
  if (/[?؟？]/.test(text)) add('?', weights.shape);
  if (concepts.size === 0) add('nothing', weights.shape);
  for (const sign of text.match(/\p{Extended_Pictographic}/gu) ?? []) add(`e${sign}`, weights.word);
  add(`0${tokens[0] ?? ''}`, weights.skeleton);
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

/** FNV-1a, folded to a row of the model's table. Rows are shared by features that have nothing to do with one another. */
function rowOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % rows;
}
