import { describe, expect, it } from 'vitest';
import { bare, template } from '../../src/words/bidi.ts';
import { languages } from '../../src/words/language.ts';
import { localeFiles } from '../../src/words/locale-files.ts';
import { type Rule, terms } from './terms.ts';

type Text = { readonly key: string; readonly text: string };

const folder = new URL('../../locales/', import.meta.url);
const files = new Map(languages.map((language) => [language, localeFiles(folder, language)]));
const english = files.get('en') ?? {};
const others = languages.filter((language) => language !== 'en');

const textsOf = (language: (typeof languages)[number]): Text[] =>
  Object.entries(files.get(language) ?? {}).flatMap(([file, texts]) => Object.entries(texts).map(([key, text]) => ({ key: `${file}.${key}`, text })));

/** Keys whose texts fail a check, with the text: an empty list reads well when a test fails. */
const failing = (texts: readonly Text[], fails: (text: string, key: string) => boolean): string[] =>
  texts.filter(({ key, text }) => fails(text, key)).map(({ key, text }) => `${key}: ${text}`);

const placeholders = (text: string): string[] => text.match(/\{\{[^{}]*\}\}/g) ?? [];
const filled = (text: string, filling: string): string => text.replace(/\{\{[^{}]*\}\}/g, filling);

/** A key without its plural form, where it has a sibling in the form `other`. */
const base = (key: string, all: object): string => {
  const plain = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return `${plain}_other` in all ? plain : key;
};

/** The forms of a plural which a language must have. English `zero` is a sentence of its own and is had by all. */
const expectedKeys = (texts: { readonly [key: string]: string }, language: string): string[] => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = Object.keys(texts).flatMap((key) => {
    const plain = base(key, texts);
    return plain === key || key.endsWith('_zero') ? [key] : forms.map((form) => `${plain}_${form}`);
  });
  return [...new Set(keys)].toSorted();
};

/** Texts that stand on a button, by their names, and the few that do so by another name. */
const isLabel = (key: string): boolean => /\.command_|\.(?:.*_)?label_|_label$|^category\.|^engine\.skip$/.test(key);
const isRow = (key: string): boolean => /\.(?:.*_)?row_/.test(key);

/** Texts that name a language in its own script, or greet whoever has not chosen one yet. */
const manyScripts = (key: string): boolean => /^(?:language\.(?:which|label_.+)|welcome\.language)$/.test(key);

describe.each(others)('%s', (language) => {
  it('has the files of English', () => {
    expect(Object.keys(files.get(language) ?? {}).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it.each(Object.entries(english))('has the keys of %s', (file, texts) => {
    expect(Object.keys(files.get(language)?.[file] ?? {}).toSorted()).toEqual(expectedKeys(texts, language));
  });

  it.each(Object.entries(english))('has the placeholders of %s', (file, texts) => {
    const used = (all: { readonly [key: string]: string }) => {
      const byKey: { [key: string]: string[] } = {};
      for (const [key, text] of Object.entries(all)) {
        const plain = base(key, all);
        byKey[plain] = [...new Set([...(byKey[plain] ?? []), ...placeholders(text)])].toSorted();
      }
      return byKey;
    };
    expect(used(files.get(language)?.[file] ?? {})).toEqual(used(texts));
  });

  it('is not English', () => {
    // Roman Urdu shares its trade words with English: only whole sentences tell.
    const same = failing(textsOf(language), (text, key) => {
      const [file = '', name = ''] = key.split('.');
      return (
        text === english[file]?.[name] && !manyScripts(key) && /[a-z]{3}.*\s.*[a-z]{3}/.test(filled(text, '')) && (language !== 'ur-Latn' || text.length > 60)
      );
    });
    expect(same).toEqual([]);
  });
});

describe.each(languages)('every text in %s', (language) => {
  const texts = textsOf(language);
  const direction = language === 'ur' ? 'rtl' : 'ltr';

  it('says something, in at most 1,024 characters', () => {
    expect(failing(texts, (text) => text.trim() === '' || text !== text.trim() || text.length > 1024)).toEqual([]);
  });

  it('has whole placeholders and nothing else that i18next would act on', () => {
    expect(failing(texts, (text) => /[{}]|\$t\(/.test(text.replace(/\{\{[A-Za-z]\w*\}\}/g, '')))).toEqual([]);
  });

  it('fits its button or row', () => {
    const long = (most: number) => (text: string) => filled(template(text, direction), '1234').length > most;
    expect(
      failing(
        texts.filter(({ key }) => isLabel(key)),
        long(20),
      ),
    ).toEqual([]);
    expect(
      failing(
        texts.filter(({ key }) => isRow(key)),
        long(24),
      ),
    ).toEqual([]);
  });

  it('has Latin digits only', () => {
    expect(failing(texts, (text) => /(?![0-9])\p{Nd}/u.test(text))).toEqual([]);
  });

  it('closes every isolate on its line', () => {
    expect(
      failing(texts, (text) =>
        template(text, direction)
          .split('\n')
          .some((line) => !/^(?:[^\u2066-\u2069]|[\u2066-\u2068][^\u2066-\u2069]*\u2069)*$/.test(line)),
      ),
    ).toEqual([]);
  });

  it('keeps to its script', () => {
    const foreign = { en: /[\p{Script=Arabic}\p{Script=Han}]/u, 'ur-Latn': /(?!\p{Script=Latin})\p{L}/u, ur: /\p{Script=Han}/u, zh: /\p{Script=Arabic}/u }[
      language
    ];
    expect(failing(texts, (text, key) => !manyScripts(key) && foreign.test(text))).toEqual([]);
  });

  it('calls things by their names', () => {
    const wrong = (text: string) => terms[language].filter(({ not }: Rule) => not.test(bare(filled(text, ''))));
    expect(texts.flatMap(({ key, text }) => wrong(text).map(({ not, say }) => `${key}: say ${say} for ${not}: ${text}`))).toEqual([]);
  });
});

describe('Urdu', () => {
  const texts = textsOf('ur');
  const urduLines = (text: string) => text.split('\n').filter((line) => /\p{Script=Arabic}/u.test(line));
  /** What is left when the isolated Latin is taken away. */
  const ownWords = (line: string) => filled(template(line, 'rtl').replace(/[\u2066-\u2068][^\u2069]*\u2069/g, 'م'), 'م');

  it('has its own comma, full stop, semicolon and question mark', () => {
    expect(failing(texts, (text) => urduLines(text).some((line) => /[?;]|[,.](?!\d)/.test(ownWords(line))))).toEqual([]);
  });

  it('is written with Urdu letters, not the Arabic ones that look alike', () => {
    expect(failing(texts, (text) => /[كيىهة]/.test(text))).toEqual([]);
  });

  it('begins each line from the right', () => {
    const first = (line: string) => /\p{L}/u.exec(ownWords(line))?.[0] ?? 'م';
    expect(failing(texts, (text) => urduLines(text).some((line) => !/\p{Script=Arabic}/u.test(first(line))))).toEqual([]);
  });

  it('leaves no Latin letter outside an isolate', () => {
    expect(failing(texts, (text) => urduLines(text).some((line) => /[A-Za-z]/.test(ownWords(line))))).toEqual([]);
  });
});

describe('Chinese', () => {
  it('has full-width punctuation', () => {
    const half = /[\p{Script=Han}”》）][,;:?!()]|[,;:?!()][\p{Script=Han}“《（]|\p{Script=Han}\.(?!\w)/u;
    expect(failing(textsOf('zh'), (text) => half.test(filled(text, '中')))).toEqual([]);
  });

  it('is polite', () => {
    expect(failing(textsOf('zh'), (text) => /你(?!好)/.test(text))).toEqual([]);
  });
});
