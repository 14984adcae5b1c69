/** How an exam is drawn, and what its sums come to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumQuestion } from '../../src/flows/learning/exam-sum.ts';
import { filled } from '../../src/flows/learning/lesson-words.ts';
import { loadRates } from '../../src/rates.ts';
import { type Asked, areas, blueprint, dangers, drawExam } from '../../src/school/exam.ts';
import { isRight, readSum, sumItems, sumKinds } from '../../src/school/exam-sums.ts';
import { pick } from '../../src/school/figures.ts';
import { placeIn, slotsOf } from '../../src/school/lesson.ts';
import { openTeaching } from '../../src/teaching.ts';
import { decimal, fixed } from '../../src/trade/decimal.ts';
import { languages } from '../../src/words/language.ts';
import { makeRenderer } from '../../src/words/words.ts';

const rates = loadRates();
const today = '2026-11-22';
const { course, figures, texts } = openTeaching(new URL('../../locales/', import.meta.url), rates, new Date(`${today}T08:00:00Z`));
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

  test('of a second try asks nothing of the first', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        const first = new Set(itemsOf(draw(one)));
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
    for (const { bank } of blueprint) expect(sumKinds.some((kind) => bank.includes(kind)) || bank.split(' ').length >= 5, bank).toBe(true);
    const named = blueprint.flatMap(({ bank }) => bank.split(' ')).filter((name) => !sumKinds.some((kind) => kind === name));
    const there = course.lessons.flatMap(({ number, questions, kept }) => [...questions, ...kept].map((_, at) => `${number}.${at + 1}`));
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
    const kept = course.lessons.flatMap(({ number, questions, kept: more }) => more.map((_, at) => `${number}.${questions.length + at + 1}`));
    expect(kept.filter((name) => !named.includes(name))).toEqual([]);
  });
});

/** Whole fen. */
const fen = (shown: unknown): number => (typeof shown === 'object' && shown !== null && 'minor' in shown ? Number(shown.minor) : Number(shown));
const roundUp = (value: number): number => Math.ceil(value - 1e-6);
const round = (value: number): number => Math.floor(value + 0.5 + 1e-9);

describe('a sum', () => {
  /** What it comes to, in fen, or in hundredths of a kilogram; worked out from what the question names and from nothing else. */
  const expected: { readonly [kind: string]: (given: Readonly<Record<string, number>>) => number } = {
    break_even: ({ cost = 0, fees = 0 }) => roundUp((cost * 100) / (100 - fees)),
    right_price: ({ cost = 0, fees = 0, margin = 0 }) => roundUp((cost * 100) / (100 - fees - margin)),
    wrong_price: ({ cost = 0, fees = 0, price = 0 }) => roundUp((cost * 100) / (100 - fees)) - price,
    tax_inside: ({ price = 0, quantity = 0, freight = 0, vat = 0 }) => round(((price * quantity + freight) * vat * 7) / 1000),
    tax_over: ({ price = 0, duty = 0, vat = 0 }) => round((price * duty) / 100) + round((price * (100 + duty) * vat) / 10_000),
    ledger: ({ first = 0, second = 0, applied = 0, back = 0 }) => 2_600_000 - first - (applied <= 30 && back <= 45 ? 0 : second),
    volume: ({ length = 0, width = 0, height = 0, weight = 0, divisor = 0 }) =>
      100 * (Math.ceil(Math.max(weight, (length * width * height) / divisor) * 2 - 1e-9) / 2),
  };

  test.each(sumKinds)('%s comes to what its own numbers say, each of them to something else', (kind) => {
    const sums = sumItems(kind).map((item) => readSum(item, rates, today));
    for (const sum of sums) {
      if (!sum) throw new Error(`${kind} cannot be asked`);
      const given = Object.fromEntries(Object.entries(sum.given).map(([name, shown]) => [name, fen(shown)]));
      const hundredths = expected[kind]?.(given) ?? Number.NaN;
      expect(fixed(sum.answer)).toBe((hundredths / 100).toFixed(2));
      expect(isRight(sum, sum.answer)).toBe(true);
    }
    expect(new Set(sums.map((sum) => JSON.stringify(sum?.given))).size).toBe(sums.length);
  });

  test('is right where only the rounding differs, and nowhere else', () => {
    const sum = { in: 'CNY', answer: decimal('34.95'), exact: decimal('34.9441') } as const;
    for (const given of ['34.95', '34.94', '34.944']) expect(isRight(sum, decimal(given))).toBe(true);
    for (const given of ['34.93', '34.96', '35', '34.9', '0']) expect(isRight(sum, decimal(given))).toBe(false);
    const whole = { in: 'CNY', answer: decimal('1701'), exact: decimal('1701') } as const;
    expect(isRight(whole, decimal('1701.00'))).toBe(true);
    for (const given of ['1701.01', '1700.99']) expect(isRight(whole, decimal(given))).toBe(false);
    const kilograms = { in: 'kg', answer: decimal('6'), exact: decimal('6') } as const;
    expect(isRight(kilograms, decimal('6.001'))).toBe(false);
  });

  test('is no other text, and none that was never asked', () => {
    for (const item of ['', 'break_even', 'break_even:', 'break_even:x', 'tax:3', '05-getting-paid.1']) expect(readSum(item, rates, today)).toBeUndefined();
  });
});

describe.each(languages)('in %s', (language) => {
  const renderer = makeRenderer(new URL('../../locales/', import.meta.url), { more: texts });
  /** What WhatsApp takes with buttons below it. */
  const atMost = 1024;

  test('every question that only the exam asks can be said, with its figures, and fits a message', () => {
    const school = { figures: (slots: readonly string[]) => pick(known, slots) };
    for (const lesson of course.lessons)
      for (const [at, { slots, options }] of lesson.kept.entries()) {
        const nth = lesson.questions.length + at + 1;
        const said = [
          filled(school, lesson, `question_${nth}`, slots),
          ...options.map((option, of) => filled(school, lesson, `option_${nth}_${of + 1}`, option.slots)),
          ...options.map((option, of) => filled(school, lesson, `reason_${nth}_${of + 1}`, option.reasonSlots)),
        ].map((words) => renderer.render(words, language));
        expect(said.slice(0, 4).join('\n').length, `${lesson.id}.${nth}`).toBeLessThan(atMost);
        expect(said.join()).not.toMatch(/\{\{|\}\}/);
      }
  });

  test.each(sumKinds)('%s can be said with all its numbers', (kind) => {
    for (const item of sumItems(kind)) {
      const sum = readSum(item, rates, today);
      if (!sum) throw new Error(`${item} cannot be asked`);
      const { words, hint } = sumQuestion(sum, { at: 1, of: 24 });
      const said = renderer.render(words, language);
      expect(said.length).toBeLessThan(atMost);
      expect(renderer.render(hint, language)).not.toBe('');
      for (const shown of Object.values(sum.given)) expect(said).toContain(renderer.shown(typeof shown === 'number' ? shown : { money: shown }, language));
    }
  });
});
