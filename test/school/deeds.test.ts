import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineQuestion } from '../../src/flows/learning/deed-questions.ts';
import { unnamed } from '../../src/school/customs-reply.ts';
import { type DeedAnswers, deeds } from '../../src/school/deeds.ts';
import { makeReader } from '../../src/understanding/reader.ts';

const texts = JSON.parse(readFileSync(new URL('../../locales/en/deed.json', import.meta.url), 'utf8')) as { readonly [key: string]: string };

/** All ways to answer some choices. */
function* ways(questions: readonly { readonly id: string; readonly options: readonly string[] }[]): Generator<DeedAnswers> {
  const [first, ...rest] = questions;
  if (!first) return void (yield {});
  for (const option of first.options) for (const way of ways(rest)) yield { [first.id]: option, ...way };
}

/** The texts that a deed needs beside its title. */
function needed(lesson: number): readonly string[] {
  const deed = deeds[lesson];
  switch (deed?.kind) {
    case 'card':
      return ['after', ...deed.lines.flatMap(({ id }) => [`ask_${id}`, ...(deed.lines.length > 1 ? [`name_${id}`] : [])])];
    case 'check':
      return ['clear', ...deed.points.flatMap((point) => [`ask_${point}`, `open_${point}`])];
    case 'pick': {
      const advice = [...ways(deed.questions)].flatMap((way) => deed.advise(way));
      const labels = deed.questions.flatMap(({ id, options }) => [`ask_${id}`, ...options.map((option) => `label_${id}_${option}`)]);
      return [...labels, ...new Set(advice.map((one) => `say_${one}`))];
    }
    default:
      return [];
  }
}

describe('the deeds', () => {
  it('are one for each of the 25 lessons', () => {
    expect(Object.keys(deeds).map(Number)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
  });

  it('have the texts that they need, and no other', () => {
    const keys = Object.keys(deeds).flatMap((lesson) => {
      const own = needed(Number(lesson));
      return own.length > 0 ? ['title', ...own].map((name) => `l${lesson.padStart(2, '0')}_${name}`) : [];
    });
    expect(
      Object.keys(texts)
        .filter((key) => /^l\d\d_/.test(key))
        .toSorted(),
    ).toEqual(keys.toSorted());
  });
});

const advise = (lesson: number, chosen: DeedAnswers): readonly string[] => {
  const deed = deeds[lesson];
  return deed?.kind === 'pick' ? deed.advise(chosen) : [];
};

describe('the customs road of lesson 7', () => {
  it.each([
    [{ from: 'pakistan', buyer: 'person', stock: 'none' }, '9610'],
    [{ from: 'pakistan', buyer: 'person', stock: 'there' }, '1210'],
    [{ from: 'pakistan', buyer: 'company', stock: 'none' }, 'trade'],
    [{ from: 'china', buyer: 'person', stock: 'none' }, '9610'],
    [{ from: 'china', buyer: 'company', stock: 'none' }, '9710'],
    [{ from: 'china', buyer: 'company', stock: 'there' }, '9810'],
  ])('%j is %s', (chosen, road) => {
    expect(advise(7, chosen)).toEqual([road]);
  });
});

describe('the routes of lesson 14', () => {
  const first = (weight: string, value: string, hurry: string) => advise(14, { weight, value, hurry })[0];

  it('a light parcel goes by what it is worth and how soon it must be there', () => {
    expect(first('light', 'low', 'days')).toBe('express');
    expect(first('light', 'low', 'none')).toBe('post');
    expect(first('light', 'high', 'none')).toBe('ems');
  });

  it('a small post parcel is never offered above 2 kg, nor a ship for what is light', () => {
    for (const value of ['low', 'high'])
      for (const hurry of ['days', 'weeks', 'none']) {
        expect(advise(14, { weight: 'middle', value, hurry })).not.toContain('post');
        expect(advise(14, { weight: 'heavy', value, hurry })).not.toContain('post');
        expect(advise(14, { weight: 'light', value, hurry })).not.toContain('sea');
      }
  });

  it('what would hurt is to be insured', () => {
    expect(advise(14, { weight: 'heavy', value: 'high', hurry: 'none' })).toEqual(['sea', 'road', 'express', 'order', 'worth']);
    expect(advise(14, { weight: 'heavy', value: 'low', hurry: 'none' })).not.toContain('worth');
  });
});

describe('an HS code', () => {
  const lesson = { id: '08-hs-and-origin', number: 8, sources: [], bubbles: [], questions: [], kept: [] };
  const code = (typed: string) =>
    lineQuestion(lesson, { id: 'code', reads: 'code' }).parse(
      typed,
      makeReader(() => []),
    );

  it.each([
    ['6403', '6403'],
    ['9506.62', '9506.62'],
    ['HS 9506 6210', '9506.6210'],
    ['9506621000', '9506.621000'],
    ['9506621000999', '9506.621000999'],
  ])('%s is kept as %s', (typed, shown) => expect(code(typed)).toBe(shown));

  it.each(['95', '950', '95066', '95066210009', '950662100099900'])('%s is none', (typed) => {
    expect(code(typed)).toMatchObject({ refuse: { key: 'deed.code_digits' } });
  });
});

describe('a reply to customs', () => {
  it.each([
    'Invoice, payment record and a link to the listing are attached.',
    'The bill, bank slip of what was paid, and a photo.',
    'Invoice aur adaigi ka saboot saath hai, tasveer bhi.',
    'انوائس، ادائیگی کا ثبوت اور مال کی تصویر ساتھ ہے۔',
    'انوائس، ادائيگي کا ثبوت اور لنک بھیج دیا ہے۔',
    '发票、付款凭证和商品链接都在附件里。',
  ])('names all that was asked: %s', (reply) => {
    expect(unnamed(reply)).toEqual([]);
  });

  it('is told what it does not name', () => {
    expect(unnamed('Please release my parcel.')).toEqual(['invoice', 'payment', 'goods']);
    expect(unnamed('发票已经寄出')).toEqual(['payment', 'goods']);
    expect(unnamed('انوائس بھیج دی ہے')).toEqual(['payment', 'goods']);
    expect(unnamed('Sub bilkul theek hai')).toEqual(['invoice', 'payment', 'goods']);
  });
});
