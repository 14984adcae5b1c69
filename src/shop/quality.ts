/** How well goods are presented, from 0 to 100, and the one thing that would gain most. It advises and never forbids. */
import type { Draft } from './listing.ts';
import type { Currency } from './money.ts';

export type Tip = 'photo' | 'photo_side' | 'photo_close' | 'name' | 'description' | 'description_more' | 'weight' | 'size' | 'price';
export type Quality = { readonly score: number; readonly tip: Tip | null };

type Shown = Pick<Draft, 'title' | 'price' | 'photos' | 'weightGrams' | 'sizeMm' | 'description'>;

/** What counts, for how much, and what is advised while it is missing. The points make a hundred; of equal gains the first is advised. */
const counts: readonly { readonly tip: Tip; readonly points: number; readonly there: (goods: Shown) => boolean }[] = [
  { tip: 'photo', points: 30, there: ({ photos }) => photos.length > 0 },
  { tip: 'description', points: 15, there: ({ description }) => lettersOf(description ?? '') >= 15 },
  { tip: 'name', points: 15, there: ({ title }) => tells(title) },
  { tip: 'photo_side', points: 11, there: ({ photos }) => photos.length !== 1 },
  { tip: 'weight', points: 9, there: ({ weightGrams }) => (weightGrams ?? 0) > 0 },
  { tip: 'price', points: 6, there: ({ price }) => isUsual(price) },
  { tip: 'size', points: 5, there: ({ sizeMm }) => sizeMm?.length === 3 },
  { tip: 'photo_close', points: 5, there: ({ photos }) => photos.length < 2 || photos.length > 2 },
  { tip: 'description_more', points: 4, there: ({ description }) => lettersOf(description ?? '') === 0 || lettersOf(description ?? '') >= 50 },
];

export function qualityOf(goods: Shown): Quality {
  const missing = counts.filter(({ there }) => !there(goods));
  const [best] = missing.toSorted((a, b) => b.points - a.points);
  return { score: 100 - missing.reduce((sum, { points }) => sum + points, 0) - lostWithout(goods), tip: best?.tip ?? null };
}

/** Whether a change of goods has raised their score. */
export const isBetter = (before: Shown, after: Shown): boolean => qualityOf(after).score > qualityOf(before).score;

/** Without a first photo there is no second, and without a description no longer one: those points are lost, but not what is advised. */
const lostWithout = ({ photos, description }: Shown): number =>
  (photos.length === 0 ? 16 : photos.length === 1 ? 5 : 0) + (lettersOf(description ?? '') === 0 ? 4 : 0);

/** A Chinese character says as much as a syllable or two. */
const lettersOf = (text: string): number => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 2;

/** What it is and one thing about it: three words, or six characters; not all of it shouted. */
const tells = (title: string): boolean =>
  (title.split(/[\s,،，·|/-]+/).filter((word) => /\p{L}/u.test(word)).length >= 3 || (title.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6) &&
  !/^[^\p{Ll}]*\p{Lu}{12,}[^\p{Ll}]*$/u.test(title.replace(/\s/g, ''));

/** Between what nobody asks for one thing and what nobody pays by chat: outside it a zero is likely missing, or one too many. In minor units. */
const usual: { readonly [currency in Currency]: readonly [number, number] } = {
  PKR: [2_000, 200_000_000],
  CNY: [50, 5_000_000],
  USD: [20, 1_000_000],
};
const isUsual = ({ minor, currency }: Shown['price']): boolean => minor >= usual[currency][0] && minor <= usual[currency][1];
