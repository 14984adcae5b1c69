import { describe, expect, test } from 'vitest';
import { type Memory, minutesFor, type Rating, ratingOf } from '../../src/school/review.ts';
import { schedule } from '../../src/store/school/fsrs.ts';

const dayMs = 24 * 60 * 60_000;
const evening = new Date('2026-11-22T15:00:00Z');

/** The days between the answers of somebody who comes when it is due. */
function daysOf(...ratings: readonly Rating[]): readonly number[] {
  let memory: Memory | null = null;
  let at = evening;
  return ratings.map((rating) => {
    const next = schedule(memory, rating, at);
    memory = next.memory;
    at = new Date(at.getTime() + next.days * dayMs);
    return next.days;
  });
}

describe('when a question comes back', () => {
  test('what is known is asked more and more seldom, and never after more than half a year', () => {
    const days = daysOf('good', 'good', 'good', 'good', 'good', 'good');
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days.at(-1)).toBe(180);
  });

  test('what was missed returns sooner than what was known, at any time', () => {
    const runs: readonly (readonly Rating[])[] = [[], ['good'], ['hard'], ['again'], ['good', 'good'], ['good', 'again', 'good']];
    for (const run of runs) expect(daysOf(...run, 'again').at(-1), run.join()).toBeLessThan(daysOf(...run, 'good').at(-1) ?? 0);
  });

  test('the same answers give the same days', () => expect(daysOf('good', 'again', 'good', 'good')).toEqual(daysOf('good', 'again', 'good', 'good')));

  test('an answer put right at once counts for something while it is new, and for nothing when it was forgotten', () => {
    expect(ratingOf({ right: true }, true)).toBe('good');
    expect(ratingOf({ right: false, second: true }, true)).toBe('hard');
    expect(ratingOf({ right: false, second: false }, true)).toBe('again');
    expect(ratingOf({ right: false, second: true }, false)).toBe('again');
  });

  test('a session is told in minutes, never in none', () => expect([1, 4, 8].map(minutesFor)).toEqual([1, 3, 5]));
});
