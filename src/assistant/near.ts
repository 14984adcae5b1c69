/** Whether a sentence says what another says: the same words in their order, some left out, with the same ifs and nots. */
import { fold } from '../understanding/normalise.ts';
import { isDenial } from './claims.ts';

const sameAtLeast = 0.8;
/** Of fewer words any sentence holds a few. */
const wordsAtLeast = 4;

const condition =
  /(?<!\p{L})(?:if|when|whenever|once|only|after|before|until|till|unless|should|may|must|can|jab|agar|to|tab|baad|pehle|tak|sirf|chahiye)(?!\p{L})|(?<!\p{L})(?:اگر|جب|تب|بعد|پہلے|تک|صرف|چاہیے)(?!\p{L})|如果|要是|当|时候|以后|之后|后|再|前|才|只有|应该|可以|等/gu;

export function isNear(said: string, told: string): boolean {
  if (isDenial(said) !== isDenial(told) || conditionsOf(told).some((one) => !conditionsOf(said).includes(one))) return false;
  const words = wordsOf(said);
  return words.length >= wordsAtLeast && inOrder(words, wordsOf(told)) / words.length >= sameAtLeast;
}

const conditionsOf = (sentence: string): readonly string[] => fold(sentence).match(condition) ?? [];

/** A sign of Chinese is a word. */
const wordsOf = (sentence: string): readonly string[] => fold(sentence).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\d+/gu) ?? [];

/** How many words of one stand in the other in the same order: the longest common subsequence. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, known] of other.entries()) next.push(word === known ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
