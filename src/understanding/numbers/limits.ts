/** Words that make a number the least or the most of something: `tak`, `under`, `以上`, `budget`. */

import { fold } from '../normalise.ts';
import type { Figure } from './figures.ts';
import type { Token } from './numerals.ts';

/** Which end of a range the number is. */
export type Limit = 'from' | 'to';

const after: { readonly [limit in Limit]: string } = {
  to: 'tak|tk|se zyada nahi|se ziada nahi|se zyada na|سے زیادہ نہیں|se kam|sy kam|se neeche|se nichay|se nichy|se niche|se sasta|ke andar|or less|and below|or below|max|maximum|تک|سے کم|سے نیچے|کے اندر|以下|以内|之内|封顶|左右以下',
  from: 'se zyada|sy zyada|sy upar|sy uper|se ziada|se ziyada|se oopar|se upar|se uper|se shuru|or more|and above|and up|plus|+|سے زیادہ|سے اوپر|سے شروع|以上|起|往上|以外',
};
const before: { readonly [limit in Limit]: string } = {
  to: 'under|below|up to|upto|less than|max|maximum|at most|within|budget|budget is|bajat|not more than|cheaper than|بجٹ|زیادہ سے زیادہ|zyada se zyada|不超过|最多|低于|小于|预算|预算是|最高|不到',
  from: 'over|above|more than|at least|minimum|min|starting|from|start|starting from|starting at|kam az kam|kam se kam|کم از کم|کم سے کم|至少|最少|最低|高于|大于|超过',
};

type Phrases = { readonly [limit in Limit]: ReadonlySet<string> };
const squash = (text: string): string => text.replace(/\s/g, '');
const setOf = (phrases: string): ReadonlySet<string> => new Set(phrases.split('|').map((phrase) => squash(fold(phrase))));
const afters: Phrases = { to: setOf(after.to), from: setOf(after.from) };
const befores: Phrases = { to: setOf(before.to), from: setOf(before.from) };

/** The limit a price is, told by the words right before or right after it. */
export const limitOf = (tokens: readonly Token[], { from, to }: Figure): Limit | undefined =>
  limitAmong(afters, tokens.slice(to, to + 3), (said, next) => said + next) ??
  limitAmong(befores, tokens.slice(Math.max(0, from - 4), from).reverse(), (said, next) => next + said);

/** The phrase ends where a token ends: `max` is not the head of `maxi`. `not more than` is the most, though it has `more than` in it. */
function limitAmong(phrases: Phrases, beside: readonly Token[], joined: (said: string, next: string) => string): Limit | undefined {
  let said = '';
  let found: Limit | undefined;
  for (const { text } of beside) {
    said = joined(said, squash(text));
    if (phrases.to.has(said)) return 'to';
    if (phrases.from.has(said)) found = 'from';
  }
  return found;
}
