/** Which lessons speak of what somebody asks: words they share, the rarer the better. */
import type { Lesson } from '../../school/lesson.ts';
import { fold } from '../../understanding/normalise.ts';

/** The text of a lesson as it is taught in a language. */
export type Taught = { readonly lesson: Lesson; readonly text: string };

export type LessonSearch = (asked: string, most: number) => readonly Taught[];

/** A lesson that shares less than this is of something else. */
const scoreAtLeast = 3;
/** A word that every third lesson has says little. */
const shareAtMost = 0.34;

export function makeLessonSearch(taught: readonly Taught[]): LessonSearch {
  const stemsOf = taught.map(({ text }) => new Set(stems(text)));
  const holding = (stem: string) => stemsOf.filter((one) => one.has(stem)).length;
  return (asked, most) => {
    const weights = [...new Set(stems(asked))].flatMap((stem) => {
      const held = holding(stem);
      return held > 0 && held / taught.length <= shareAtMost ? [[stem, Math.log(taught.length / held)] as const] : [];
    });
    return taught
      .map((one, at) => ({ one, score: weights.reduce((sum, [stem, weight]) => sum + (stemsOf[at]?.has(stem) ? weight : 0), 0) }))
      .filter(({ score }) => score >= scoreAtLeast)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ one }) => one);
  };
}

/** The beginnings of words, and each two signs of Chinese. */
function stems(text: string): readonly string[] {
  const line = fold(text);
  const short = (line.match(/[\p{Script=Latin}\p{Script=Arabic}\p{M}\p{N}]+/gu) ?? []).filter((word) => word.length >= 3).map((word) => word.slice(0, 6));
  const pairs = (line.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => [...run].slice(1).map((sign, at) => `${[...run][at]}${sign}`));
  return [...short, ...pairs];
}
