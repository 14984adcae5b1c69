/** How an exam is drawn, and what its sums come to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRates } from '../../src/rates.ts';
import { type Asked, areas, blueprint, dangers, drawExam } from '../../src/school/exam.ts';
import { isRight, readSum, sumItems, sumKinds } from '../../src/school/exam-sums.ts';
import { placeIn, slotsOf } from '../../src/school/lesson.ts';
import { openTeaching } from '../../src/teaching.ts';
import { decimal } from '../../src/trade/decimal.ts';

const rates = loadRates();
const today = '2026-11-22';
const { course, figures } = openTeaching(new URL('../../locales/', import.meta.url), rates, new Date(`${today}T08:00:00Z`));
const known = figures(new Date(`${today}T08:00:00Z`));

const canAskWith =
  (table: typeof rates) =>
  (item: string): boolean => {
    const found = placeIn(course.lessons, item);
    return found ? slotsOf(found.question).every((slot) => known.has(slot)) : readSum(item, table, today) !== undefined;
  };
const draw = (seed: string, used: ReadonlySet<string> = new Set(), table = rates): readonly Asked[] =>
  drawExam(seed, { course, canAsk: canAskWith(table), used });
const seeds = fc.string({ minLength: 1, maxLength: 12 });
const itemsOf = (asked: readonly Asked[]): readonly string[] => asked.flatMap(({ item, again }) => (again === undefined ? [item] : [item, again]));

describe('an exam', () => {
  test('has the places of the blueprint for any seed, each danger once, and nothing twice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const asked = draw(seed);
        expect(areas.map((area) => asked.filter((one) => one.area === area).length)).toEqual([6, 7, 5, 4, 2]);
        expect(asked.flatMap(({ danger }) => danger ?? []).sort()).toEqual([...dangers].sort());
        expect(asked.filter(({ danger }) => danger).every(({ again }) => again !== undefined)).toBe(true);
        expect(new Set(itemsOf(asked)).size).toBe(24 + dangers.length);
        expect(asked.filter(({ item }) => item.includes(':')).length).toBe(6);
        for (const item of itemsOf(asked)) expect(canAskWith(rates)(item)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(draw(seed)).toEqual(draw(seed));
      }),
      { numRuns: 10 },
    );
  });

  test('of a second try asks nothing of the first but what its bank has too little of', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        const first = new Set(itemsOf(draw(one)));
        // Five banks have three questions for a place, or four for a danger and its second time: enough for two tries.
        expect(itemsOf(draw(other, first)).filter((item) => first.has(item))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves out what rests on a missing figure, and asks something else of the area', () => {
    const without = rates.filter(({ id }) => id !== 'cn.vat_standard' && id !== 'weight.divisor_express');
    const asked = draw('any', new Set(), without);
    expect(areas.map((area) => asked.filter((one) => one.area === area).length)).toEqual([6, 7, 5, 4, 2]);
    expect(asked.map(({ item }) => item.split(':')[0])).not.toContain('volume');
    expect(new Set(itemsOf(asked)).size).toBe(itemsOf(asked).length);
  });

  test('asks only what there is: every question that the blueprint names stands in the lessons', () => {
    const named = blueprint.flatMap(({ bank }) => bank.split(' ')).filter((name) => !sumKinds.some((kind) => kind === name));
    const there = course.lessons.flatMap(({ number, questions, kept }) => [...questions, ...kept].map((_, at) => `${number}.${at + 1}`));
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
    expect(course.lessons.flatMap(({ number, questions, kept }) => kept.map((_, at) => `${number}.${questions.length + at + 1}`))).toEqual(
      expect.arrayContaining([]),
    );
  });
});
