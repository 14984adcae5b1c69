import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Key, Param, Words } from '../../src/conversation/words.ts';
import { bare, tidied } from '../../src/words/bidi.ts';
import { type Language, languages } from '../../src/words/language.ts';
import { type Missing, makeRenderer, type RendererOptions } from '../../src/words/words.ts';

const FSI = '\u2068';
const PDI = '\u2069';

const folder = mkdtempSync(join(tmpdir(), 'locales-'));
const made: { [language in Language]: { [key: string]: string } } = {
  en: {
    said: '{{what}} it is.',
    two: '{{first}} and {{second}}',
    left_one: '{{count}} piece left',
    left_other: '{{count}} pieces left',
    left_zero: 'Nothing left',
    english_only: 'Only here',
    pay: 'Pay on delivery',
    tongue: 'For Urdu write اردو please',
  },
  ur: {
    said: 'یہ {{what}} ہے۔',
    two: '{{first}} اور {{second}}',
    left_one: '{{count}} پیس باقی ہے',
    left_other: '{{count}} پیس باقی ہیں',
    left_zero: 'کچھ باقی نہیں',
    pay: 'ادائیگی COD سے یا Telegram (Stars) پر، 12 دن میں 1,500/- تک۔',
    numbers: 'شال 2400 15 پیس، 0300 1234567 پر',
    tongue: 'English',
  },
  'ur-Latn': { said: 'Yeh {{what}} hai.', two: '{{first}} aur {{second}}', left_other: '{{count}} piece baaqi', pay: 'COD', tongue: 'English' },
  zh: { said: '这是{{what}}。', two: '{{first}}和{{second}}', left_other: '还剩{{count}}件', pay: '货到付款', tongue: 'English' },
};
for (const language of languages) {
  mkdirSync(join(folder, language));
  writeFileSync(join(folder, language, 'test.json'), JSON.stringify(made[language]));
}
afterAll(() => rmSync(folder, { recursive: true }));

/** Words of the made-up file, whose keys the compiler does not know. */
const test = (key: string, params?: { readonly [name: string]: Param }): Words => ({ key: `test.${key}` as Key, ...(params && { with: params }) });
const renderer = makeRenderer(folder);
const said = (what: Param, language: Language, options?: RendererOptions): string =>
  (options ? makeRenderer(folder, options) : renderer).render(test('said', { what }), language);

describe('somebody’s words', () => {
  it('are isolated in Urdu when they run the other way', () => {
    expect(said('SR-104', 'ur')).toBe(`یہ ${FSI}SR-104${PDI} ہے۔`);
    expect(said('0300 1234567', 'ur')).toBe(`یہ ${FSI}0300 1234567${PDI} ہے۔`);
    expect(said('丝绸', 'ur')).toBe(`یہ ${FSI}丝绸${PDI} ہے۔`);
  });

  it('stand bare where they run with the sentence', () => {
    expect(said('چادر', 'ur')).toBe('یہ چادر ہے۔');
    for (const language of ['en', 'ur-Latn', 'zh'] as const) expect(said('SR-104', language)).toContain('SR-104');
    expect(said('SR-104', 'en')).toBe('SR-104 it is.');
  });

  it('are isolated in every other language when they are Urdu', () => {
    expect(said('چادر', 'en')).toBe(`${FSI}چادر${PDI} it is.`);
    expect(said('چادر', 'ur-Latn')).toBe(`Yeh ${FSI}چادر${PDI} hai.`);
    expect(said('Ajrak چادر', 'zh')).toBe(`这是${FSI}Ajrak چادر${PDI}。`);
  });

  it('copy as they were typed: the isolates stand outside', () => {
    for (const code of ['SR-104', 'RR123456785CN', '+92 300 1234567', '14-B', 'a@b.pk', 'https://x.pk/?a=1&b=2'])
      expect(said(code, 'ur').split(FSI)[1]?.split(PDI)[0]).toBe(code);
  });

  it('are isolated line by line', () => {
    expect(said('House 5\nچوک\nLahore', 'ur')).toBe(`یہ ${FSI}House 5${PDI}\nچوک\n${FSI}Lahore${PDI} ہے۔`);
  });

  it.each([
    ['an override', 'abc\u202edef'],
    ['an embedding', '\u202aabc\u202c'],
    ['an isolate left open', 'abc\u2067def'],
    ['an isolate closed too often', 'abc\u2069\u2069def'],
    ['marks', '\u200eabc\u200f\u061c'],
    ['control characters', 'a\u0000bc\u0007'],
  ])('cannot break out by %s', (_what, hostile) => {
    for (const language of languages) {
      const text = said(hostile, language);
      expect([...text].filter((one) => '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u0000\u0007'.includes(one))).toEqual([]);
      expect(text).toMatch(/abc/);
      expect([...text].filter((one) => one === FSI)).toHaveLength(language === 'ur' ? 1 : 0);
      expect([...text].filter((one) => one === PDI)).toHaveLength(language === 'ur' ? 1 : 0);
    }
  });

  it('stay whole and shut in, whatever they are', () => {
    const pieces = fc.constantFrom('چ', 'A', '7', ' ', '\n', '\u202e', FSI, PDI, '\u2067', '{{what}}', '$t(', '丝', '👍', '\ud83d', '\u0007');
    fc.assert(
      fc.property(fc.array(pieces), fc.constantFrom(...languages), (parts, language) => {
        const text = said(parts.join(''), language);
        expect(bare(text)).toBe(bare(said('|', language)).replace('|', () => tidied(parts.join(''))));
        for (const line of text.split('\n')) expect(line).toMatch(/^[^\u2066-\u2069]*(?:\u2068[^\u2066-\u2069]*\u2069)?[^\u2066-\u2069]*$/);
      }),
    );
  });

  it('keep their emoji and lose halves of them', () => {
    expect(said('👩‍🌾 ok', 'en')).toBe('👩‍🌾 ok it is.');
    expect(said('a\ud83d b\udc69', 'en')).toBe('a\ufffd b\ufffd it is.');
  });

  it('are never read as a template', () => {
    const hostile = '{{second}} $t(test.pay) {{- count}} $& $1';
    expect(renderer.render(test('two', { first: hostile, second: 'x' }), 'en')).toBe(`${hostile} and x`);
    expect(renderer.render(test('two', { first: 'x', second: hostile }), 'en')).toBe(`x and ${hostile}`);
  });
});

describe('our own words', () => {
  it('isolate Latin runs in Urdu, but not plain numbers', () => {
    expect(renderer.render(test('pay'), 'ur')).toBe(`ادائیگی ${FSI}COD${PDI} سے یا ${FSI}Telegram (Stars)${PDI} پر، 12 دن میں ${FSI}1,500/-${PDI} تک۔`);
  });

  it('leave numbers in the order of Urdu, but keep a telephone number together', () => {
    expect(renderer.render(test('numbers'), 'ur')).toBe(`شال 2400 15 پیس، ${FSI}0300 1234567${PDI} پر`);
  });

  it('isolate Urdu in the other languages, and leave a label of one script alone', () => {
    expect(renderer.render(test('tongue'), 'en')).toBe(`For Urdu write ${FSI}اردو${PDI} please`);
    expect(renderer.render(test('tongue'), 'ur')).toBe('English');
  });

  it('as labels carry no direction controls', () => {
    expect(renderer.labels(test('pay'))).toEqual(['Pay on delivery', 'ادائیگی COD سے یا Telegram (Stars) پر، 12 دن میں 1,500/- تک۔', 'COD', '货到付款']);
    expect(renderer.labels(test('two', { first: 'A', second: 'چ' }))).toEqual(['A and چ', 'A اور چ', 'A aur چ', 'A和چ']);
  });

  it('nest, and are isolated when they run against the sentence', () => {
    expect(said({ words: test('left', { count: 3 }) }, 'ur')).toBe('یہ 3 پیس باقی ہیں ہے۔');
    expect(said({ words: test('tongue') }, 'ur')).toBe(`یہ ${FSI}English${PDI} ہے۔`);
    expect(said({ words: test('tongue') }, 'en')).toBe(`For Urdu write ${FSI}اردو${PDI} please it is.`);
  });

  it('stand one a line', () => {
    const lines = [test('left', { count: 1 }), test('left', { count: 2 })];
    expect(said({ lines }, 'en')).toBe('1 piece left\n2 pieces left it is.');
  });
});

describe('numbers', () => {
  it('are grouped, in Latin digits, in every language', () => {
    for (const language of languages) expect(said(1234567.5, language)).toContain('1,234,567.5');
  });

  it('choose the plural of the language', () => {
    const left = (count: number, language: Language) => renderer.render(test('left', { count }), language);
    expect([0, 1, 1200].map((count) => left(count, 'en'))).toEqual(['Nothing left', '1 piece left', '1,200 pieces left']);
    expect([0, 1, 2].map((count) => left(count, 'ur'))).toEqual(['کچھ باقی نہیں', '1 پیس باقی ہے', '2 پیس باقی ہیں']);
    expect([0, 1, 2].map((count) => left(count, 'zh'))).toEqual(['还剩0件', '还剩1件', '还剩2件']);
  });

  it('keep their minus in Urdu', () => {
    expect(said(-5, 'ur')).toBe(`یہ ${FSI}-5${PDI} ہے۔`);
  });
});

describe('money', () => {
  it.each<[number, string, string]>([
    [240_000, 'PKR', 'PKR 2,400'],
    [240_050, 'PKR', 'PKR 2,400.50'],
    [9_900, 'CNY', '¥99.00'],
    [1_250, 'USD', '$12.50'],
    [5, 'CNY', '¥0.05'],
    [0, 'PKR', 'PKR 0'],
    [-9_900, 'CNY', '-¥99.00'],
    [500, 'JPY', 'JPY 500'],
    [1_500, 'KWD', 'KWD 1.500'],
    [Number.MAX_SAFE_INTEGER, 'USD', '$90,071,992,547,409.91'],
  ])('%d of %s is %s', (minor, currency, shown) => {
    expect(said({ money: { minor, currency } }, 'en')).toBe(`${shown} it is.`);
  });

  it('is rupees in the languages of Pakistan, and isolated in Urdu', () => {
    const money = { minor: 240_000, currency: 'PKR' };
    expect(said({ money }, 'ur')).toBe(`یہ ${FSI}Rs 2,400${PDI} ہے۔`);
    expect(said({ money }, 'ur-Latn')).toBe('Yeh Rs 2,400 hai.');
    expect(said({ money }, 'zh')).toBe('这是PKR 2,400。');
    expect(said({ money: { minor: 9_900, currency: 'CNY' } }, 'ur')).toBe(`یہ ${FSI}¥99.00${PDI} ہے۔`);
  });
});

describe('dates', () => {
  const date = '2026-11-21T20:45:00Z';

  it('are days in Pakistan', () => {
    expect(languages.map((language) => said({ date }, language))).toEqual([
      '22 Nov 2026 it is.',
      'یہ 22 نومبر 2026 ہے۔',
      'Yeh 22 Nov 2026 hai.',
      '这是2026年11月22日。',
    ]);
  });

  it('show the time where it is wanted', () => {
    expect(languages.map((language) => said({ date, time: true }, language))).toEqual([
      '22 Nov 2026, 1:45 am it is.',
      'یہ 22 نومبر 2026، رات 1:45 بجے ہے۔',
      'Yeh 22 Nov 2026, 1:45 am hai.',
      '这是2026年11月22日 1:45。',
    ]);
    expect(said({ date: '2026-11-21T07:05:00Z', time: true }, 'en')).toBe('21 Nov 2026, 12:05 pm it is.');
    expect(said({ date: '2026-11-20T19:05:00Z', time: true }, 'en')).toBe('21 Nov 2026, 12:05 am it is.');
  });

  it('follow another time zone, but a day without a time is the same everywhere', () => {
    expect(said({ date }, 'en', { timeZone: 'America/New_York' })).toBe('21 Nov 2026 it is.');
    expect(said({ date: '2026-11-21' }, 'en', { timeZone: 'America/New_York' })).toBe('21 Nov 2026 it is.');
  });

  it('that are none are shown as they are', () => {
    expect(said({ date: 'soon' }, 'en')).toBe('soon it is.');
  });
});

describe('gaps', () => {
  it('throw where nobody listens', () => {
    expect(() => renderer.render(test('english_only'), 'ur')).toThrow('test.english_only is missing in ur');
    expect(() => renderer.render(test('nowhere'), 'en')).toThrow('test.nowhere is missing in en');
    expect(() => renderer.render(test('said'), 'en')).toThrow('test.said in en was not given what');
  });

  it('are filled with English and told', () => {
    const gaps: Missing[] = [];
    const { render } = makeRenderer(folder, { onMissing: (gap) => gaps.push(gap) });
    expect(render(test('english_only'), 'zh')).toBe('Only here');
    expect(render(test('nowhere'), 'zh')).toBe('test.nowhere');
    expect(render(test('said'), 'en')).toBe('{{what}} it is.');
    expect(gaps).toEqual([
      { key: 'test.english_only', language: 'zh' },
      { key: 'test.nowhere', language: 'zh' },
      { key: 'test.said', language: 'en', param: 'what' },
    ]);
  });
});
