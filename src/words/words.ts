/** Words, which are facts, become text in the language of whoever reads them. */
import { createInstance, type i18n } from 'i18next';
import type { Key, Param, Words } from '../conversation/words.ts';
import { bare, type Direction, isolated, nested, template, tidied } from './bidi.ts';
import { type DateFormat, makeDateFormat, shownMinute, shownMoney, shownNumber, shownZone } from './format.ts';
import type {} from './keys.ts';
import { type Language, languages } from './language.ts';
import { type LocaleFiles, localeFiles } from './locale-files.ts';

/** A text that a language lacks, or a placeholder of it that was given nothing. */
export type Missing = { readonly key: string; readonly language: Language; readonly param?: string };

/** Texts that lie elsewhere than in the JSON files: by language, file and key. */
export type MoreTexts = { readonly [language: string]: { readonly [file: string]: { readonly [key: string]: string } } };

export type RendererOptions = {
  /** Where the reader's days begin; IANA name. */
  readonly timeZone?: string;
  /** Told of each gap, which is then filled with English, or the key. Without it a gap throws. */
  readonly onMissing?: (missing: Missing) => void;
  readonly more?: MoreTexts;
};

/** Turns words into text. */
export type Renderer = {
  /** In which times are told. */
  readonly timeZone: string;
  /** The same for readers who live elsewhere. */
  readonly of: (timeZone: string) => Renderer;
  readonly render: (words: Words, language: Language) => string;
  /** The words in every language, without direction controls: to know a label again when it is typed. */
  readonly labels: (words: Words) => readonly string[];
  /** A text with its placeholders unfilled. One with plural forms is missing. */
  readonly unfilled: (key: Key, language: Language) => string;
  /** What stands in the place of a placeholder. */
  readonly shown: (param: Param, language: Language) => string;
};

/** Reads all locale files once; `folder` holds one folder a language. */
export function makeRenderer(folder: URL | string, { timeZone = 'Asia/Karachi', onMissing = fail, more = {} }: RendererOptions = {}): Renderer {
  const texts = loaded(folder, more);
  const anywhere = makeDateFormat(timeZone);
  const labelsOf = new Map<string, readonly string[]>();
  /** What has no placeholders reads the same each time. */
  const fixed: { readonly [language in Language]: Map<string, string> } = { en: new Map(), ur: new Map(), 'ur-Latn': new Map(), zh: new Map() };

  const text = (key: string, language: Language, filled: Filled, count: Param | undefined): string =>
    texts.t(key, {
      lng: language,
      replace: filled,
      nest: false,
      defaultValue: '',
      ...(typeof count === 'number' && { count }),
      missingInterpolationHandler(_text: string, [placeholder, name]: readonly string[]) {
        onMissing({ key, language, ...(name && { param: name.trim() }) });
        return placeholder;
      },
    });

  const say = (words: Words, language: Language, shownDate: DateFormat): string => {
    if (words.with) return filledIn(words.key, words.with, language, shownDate);
    const known = fixed[language].get(words.key);
    if (known !== undefined) return known;
    const text = filledIn(words.key, {}, language, shownDate);
    fixed[language].set(words.key, text);
    return text;
  };

  const filledIn = (key: string, params: NonNullable<Words['with']>, language: Language, shownDate: DateFormat): string => {
    const render: Renderer['render'] = (words) => say(words, language, shownDate);
    const filled: Filled = {};
    for (const [name, param] of Object.entries(params)) filled[name] = fill(param, language, render, shownDate);
    const said = text(key, language, filled, params.count);
    if (said !== '') return said;
    onMissing({ key, language });
    return text(key, 'en', filled, params.count) || key;
  };

  const unfilled: Renderer['unfilled'] = (key, language) => {
    const [file = '', name = ''] = key.split('.');
    const text: unknown = texts.getResource(language, file, name);
    if (typeof text === 'string') return text;
    onMissing({ key, language });
    return key;
  };

  const labels = (words: Words): readonly string[] => {
    const known = words.with ? undefined : labelsOf.get(words.key);
    if (known) return known;
    const all = languages.map((language) => bare(say(words, language, anywhere)));
    if (!words.with) labelsOf.set(words.key, all);
    return all;
  };

  const renderers = new Map<string, Renderer>();
  function of(zone: string): Renderer {
    const known = renderers.get(zone);
    if (known) return known;
    const shownDate = makeDateFormat(zone);
    const render: Renderer['render'] = (words, language) => say(words, language, shownDate);
    const shown: Renderer['shown'] = (param, language) => fill(param, language, render, shownDate);
    const made: Renderer = { timeZone: zone, of, render, labels, unfilled, shown };
    renderers.set(zone, made);
    return made;
  }
  return of(timeZone);
}

type Filled = { [name: string]: string };

function loaded(folder: URL | string, more: MoreTexts): i18n {
  const texts = createInstance();
  texts.init({
    initAsync: false,
    resources: Object.fromEntries(languages.map((language) => [language, isolatedFiles({ ...localeFiles(folder, language), ...more[language] }, language)])),
    lng: 'en',
    fallbackLng: false,
    load: 'currentOnly',
    nsSeparator: '.',
    keySeparator: false,
    // A chat shows plain text: there is nothing to escape.
    interpolation: { escapeValue: false },
  });
  return texts;
}

function isolatedFiles(files: LocaleFiles, language: Language): { [file: string]: { [key: string]: string } } {
  const direction = directionOf(language);
  return Object.fromEntries(
    Object.entries(files).map(([file, texts]) => [file, Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, template(text, direction)]))]),
  );
}

const directionOf = (language: Language): Direction => (language === 'ur' ? 'rtl' : 'ltr');

/** What stands in the place of a placeholder. */
function fill(param: Param, language: Language, render: Renderer['render'], shownDate: DateFormat): string {
  const direction = directionOf(language);
  if (typeof param === 'string') return isolated(tidied(param), direction);
  // A minus would go to the other end of its number.
  if (typeof param === 'number') return param < 0 ? isolated(shownNumber(param), direction) : shownNumber(param);
  if ('money' in param) return isolated(shownMoney(param.money, language), direction);
  if ('date' in param) return shownDate(param.date, param.time ?? false, language) ?? isolated(tidied(param.date), direction);
  if ('minute' in param) return shownMinute(param.minute, language);
  if ('zone' in param) return nested(shownZone(param.zone, language), direction);
  if ('words' in param) return nested(render(param.words, language), direction);
  return param.lines.map((words) => render(words, language)).join('\n');
}

function fail({ key, language, param }: Missing): never {
  throw new Error(param ? `${key} in ${language} was not given ${param}` : `${key} is missing in ${language}`);
}
