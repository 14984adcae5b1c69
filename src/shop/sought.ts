/** What a search asks for: its telling words, each in all the keys by which goods may answer to it, and how much it may cost. */
import { isHan, shortened, skeletonOf, stemOf } from './alike.ts';
import { fold, longestHan, pieces, skeletonKey, stemKey } from './fold.ts';
import { fillers, places, plainTraits } from './search-words.ts';
import { synonymGroups } from './synonyms.ts';

export type SoughtWord = {
  /** The word, or another word for it, in the title. */
  readonly sure: readonly string[];
  /** The same in the description, or as the kind of goods. */
  readonly aside: readonly string[];
  /** Misspelt, or in the other script. */
  readonly near: readonly string[];
  /** What a thing is counts for more than how it is: a red lamp is rather a lamp than something red. */
  readonly weight: number;
};

export type SoughtGoods = { readonly words: readonly SoughtWord[]; readonly upTo?: number };

/** More words than this are a story; the first of them find it. */
const mostWords = 8;

export function readSought(query: string): SoughtGoods {
  const { rest, upTo } = withoutPrice(query);
  const words = fold(rest).split(knownPhrases).flatMap(segments).filter(Boolean);
  const telling = words.filter((word) => !fillers.has(word) && !places.has(word) && !/^\d+$/.test(word));
  const asked = (telling.length > 0 ? telling : words.filter((word) => !fillers.has(word))).slice(0, mostWords);
  const sought = (asked.length > 0 ? asked : words.slice(0, mostWords)).map(soughtWord);
  return { words: sought, ...(upTo !== undefined && { upTo }) };
}

function soughtWord(word: string, at: number, all: readonly string[]): SoughtWord {
  const others = synonyms.get(word) ?? byStem.get(stemOf(word));
  const guessed = others ?? guess(word);
  const joined = [all[at - 1], all[at + 1]].flatMap((beside, next) => (beside && !isHan(beside + word) ? [next === 0 ? beside + word : word + beside] : []));
  const exact = [...new Set([word, ...(others ?? [])])].map(asKey);
  const sure = [...exact, ...joined.map(asKey)];
  const far = others ? [] : isHan(word) ? hanPieces(word) : [stemKey(word), skeletonKey(word), ...mistyped(word)];
  return {
    sure,
    aside: exact.map((key) => `.${key}`),
    near: [...new Set([...far, ...(others ?? guessed).map((one) => stemKey(one)), ...guessed.map(asKey)])].filter((key) => key.length > 1 || isHan(key)),
    weight: plainTraits.has(word) || others?.some((one) => plainTraits.has(one)) ? 0.5 : 1,
  };
}

/** Phrases stand in a title's keys without their spaces. */
const asKey = (word: string): string => word.replaceAll(' ', '');

const mistyped = (word: string): readonly string[] => [`-${word}`, ...shortened(word).flatMap((one) => [`-${one}`, ...(one.length > 3 ? [one] : [])])];

const hanPieces = (word: string): readonly string[] => (word.length > longestHan ? pieces(word, 2, longestHan) : pieces(word, Math.min(2, word.length), 2));

const synonyms = new Map<string, readonly string[]>();
const byStem = new Map<string, readonly string[]>();
const byShape = new Map<string, readonly string[]>();
for (const group of synonymGroups.map((words) => words.map(fold))) {
  for (const word of group) {
    synonyms.set(word, group);
    if (isHan(word)) continue;
    if (word.length > 3) byStem.set(stemOf(word), group);
    for (const shape of shapes(word)) if (!byShape.has(shape)) byShape.set(shape, group);
  }
}

/** What a misspelt word has in common with the right one. */
function shapes(word: string): readonly string[] {
  const skeleton = skeletonOf(word);
  return word.length < 4 ? [] : [word, ...shortened(word), ...(skeleton ? [`~${skeleton}`] : [])];
}

const guess = (word: string): readonly string[] => (isHan(word) ? [] : (shapes(word).flatMap((shape) => [byShape.get(shape) ?? []])[0] ?? firstKnown(word)));
const firstKnown = (word: string): readonly string[] =>
  shapes(word)
    .map((shape) => byShape.get(shape))
    .find((group) => group !== undefined) ?? [];

/** `under 1500`, `2000 tak`, `1500 سے کم`, `100块以下`: a wish about the price, and the words without it. */
const amount = String.raw`(?:rs\.?|pkr|rmb|¥|￥|روپے)?\s*([\d,]{2,9})\s*(?:/-|rs\.?|rupees|rupay|rupaye|pkr|rmb|yuan|روپے|روپی|块钱?|元)?`;
const prices: readonly RegExp[] = [
  new RegExp(String.raw`(?:under|below|less than|max(?:imum)?|up to|upto|within|not more than|cheaper than|不超过|低于)\s*${amount}`, 'iu'),
  new RegExp(String.raw`${amount}\s*(?:tak|tk|se kam|say kam|ke andar|se neeche|or less|max)(?![\p{L}\p{N}])`, 'iu'),
  new RegExp(String.raw`${amount}\s*(?:تک|سے کم|کے اندر|سے نیچے)`, 'u'),
  new RegExp(String.raw`${amount}\s*(?:以下|以内|之内|左右)`, 'u'),
];

function withoutPrice(query: string): { readonly rest: string; readonly upTo?: number } {
  const plain = query.normalize('NFKC').replace(/[۰-۹]/g, (one) => String(one.charCodeAt(0) - 0x6f0));
  for (const price of prices) {
    const found = price.exec(plain);
    const upTo = Number(found?.[1]?.replaceAll(',', ''));
    if (found && upTo > 0) return { rest: plain.replace(found[0], ' '), upTo };
  }
  return { rest: query };
}

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese is written without spaces, and the words of a query may stand apart in a title: first the words known here, then those of the language. */
function segments(text: string): readonly string[] {
  if (synonyms.has(text)) return [text];
  return text.split(' ').flatMap((word) => (isHan(word) ? word.split(knownHan).flatMap(hanWords) : [word]));
}

const hanWords = (text: string): readonly string[] =>
  synonyms.has(text) || fillers.has(text) ? [text] : [...chinese.segment(text)].flatMap(({ segment }) => signsKnown(segment) ?? [segment]);

/** 皮鞋 is leather and a shoe: a word that is not known, of signs that all are. */
const signsKnown = (word: string): readonly string[] | undefined =>
  isHan(word) && !synonyms.has(word) && [...word].every((sign) => synonyms.has(sign)) ? [...word] : undefined;

/** The longest first, so that 手工制作 is not read as 手工. */
const oneOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const knownHan = new RegExp(`(${oneOf([...synonyms.keys(), ...fillers, ...places].filter((word) => isHan(word) && (word.length > 1 || fillers.has(word))))})`);
const knownPhrases = new RegExp(`(?<=^| )(${oneOf([...synonyms.keys()].filter((word) => word.includes(' ')))})(?= |$)`);
