/** Words that make a number the least or the most of something: `tak`, `under`, `以上`, `budget`. */
import type { Figure } from './figures.ts';
import { fold } from './normalise.ts';
import type { Token } from './numerals.ts';

/** Which end of a range the number is. */
export type Limit = 'from' | 'to';

const after: { readonly [limit in Limit]: string } = {
  to: 'tak|se kam|se neeche|se nichay|se nichy|se niche|se sasta|ke andar|or less|and below|or below|max|maximum|تک|سے کم|سے نیچے|کے اندر|以下|以内|之内|封顶|左右以下',
  from: 'se zyada|se ziada|se ziyada|se oopar|se upar|se uper|se shuru|or more|and above|and up|plus|+|سے زیادہ|سے اوپر|سے شروع|以上|起|往上|以外',
};
const before: { readonly [limit in Limit]: string } = {
  to: 'under|below|up to|upto|less than|max|maximum|at most|within|budget|budget is|bajat|not more than|cheaper than|بجٹ|زیادہ سے زیادہ|zyada se zyada|不超过|最多|低于|小于|预算|预算是|最高|不到',
  from: 'over|above|more than|at least|minimum|min|starting|from|start|starting from|starting at|kam az kam|kam se kam|کم از کم|کم سے کم|至少|最少|最低|高于|大于|超过',
};

const list = (words: { readonly [limit in Limit]: string }): readonly (readonly [Limit, string])[] =>
  (['to', 'from'] as const).flatMap((limit) => words[limit].split('|').map((phrase) => [limit, squash(fold(phrase))] as const));
const squash = (text: string): string => text.replace(/\s/g, '');
const befores = list(before);
const afters = list(after);

/** The limit a price is, told by the words right before or right after it. */
export function limitOf(tokens: readonly Token[], figure: Figure): Limit | undefined {
  const words = (some: readonly Token[]): string => some.map(({ text }) => squash(text)).join('');
  const behind = words(tokens.slice(figure.to, figure.to + 3));
  const ahead = words(tokens.slice(Math.max(0, figure.from - 4), figure.from));
  const isWord = (phrase: string, place: readonly Token[]): boolean => place.length > 0 && phrase !== '';
  const found =
    afters.find(([, phrase]) => isWord(phrase, tokens) && startsWhole(tokens.slice(figure.to), phrase) && behind.startsWith(phrase)) ??
    befores.find(([, phrase]) => endsWhole(tokens.slice(0, figure.from), phrase) && ahead.endsWith(phrase));
  return found?.[0];
}

/** The phrase ends where a token ends: `max` is not the head of `maxi`. */
const startsWhole = (tokens: readonly Token[], phrase: string): boolean => [1, 2, 3, 4].some((many) => joined(tokens.slice(0, many)) === phrase);
const endsWhole = (tokens: readonly Token[], phrase: string): boolean => [1, 2, 3, 4].some((many) => joined(tokens.slice(-many)) === phrase);
const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => squash(text)).join('');
