/** What Meta asks of a template, of each that is declared, in each language. */
import { describe, expect, it, test } from 'vitest';
import type { Bubble } from '../../src/conversation/bubble.ts';
import { words } from '../../src/conversation/words.ts';
import { readCommand } from '../../src/understanding/phrases/commands.ts';
import { languages } from '../../src/words/language.ts';
import { localeFiles } from '../../src/words/locale-files.ts';
import { templateNotices } from '../../src/words/template-notices.ts';
import { bodyAtMost, declaredTemplates, filledIn, placeholders, templateFor } from '../../src/words/templates.ts';
import { makeRenderer } from '../../src/words/words.ts';

const folder = new URL('../../locales/', import.meta.url);
const renderer = makeRenderer(folder);
const declared = declaredTemplates(renderer);
type Declared = (typeof declared)[number];

/** Those that break a rule, by their names: an empty list reads well when a test fails. */
const breaking = (breaks: (template: Declared) => boolean): string[] =>
  declared.filter(breaks).map(({ name, language, body, buttons }) => `${name} ${language}: ${body} [${buttons.join('|')}]`);

describe('every template', () => {
  it('has a name of its own in its language, as the platform takes it', () => {
    expect(new Set(declared.map(({ name, language }) => `${name} ${language}`)).size).toBe(templateNotices.length * languages.length);
    expect(breaking(({ name }) => !/^sarai_[a-z_]+_[0-9a-f]{8}$/.test(name) || name.length > 512)).toEqual([]);
    expect(breaking(({ language }) => !['en', 'ur', 'zh_CN'].includes(language))).toEqual([]);
    // An account that is not verified yet has room for 250 names.
    expect(new Set(declared.map(({ name }) => name)).size).toBeLessThan(200);
  });

  it('neither begins nor ends with a placeholder, and has none beside another', () => {
    const bare = (body: string) => body.replace(/[\p{P}\s]*(\{\{\w+\}\})[\p{P}\s]*/gu, '$1');
    expect(breaking(({ body }) => /^\{\{|\}\}$/.test(bare(body)))).toEqual([]);
    expect(breaking(({ body }) => /\}\}\s*\{\{/.test(body))).toEqual([]);
  });

  it('names each placeholder once, in lower case, and gives a sample for it', () => {
    expect(breaking(({ body }) => placeholders(body).some((name) => !/^[a-z_]+$/.test(name)))).toEqual([]);
    expect(breaking(({ body }) => new Set(placeholders(body)).size < placeholders(body).length)).toEqual([]);
    expect(breaking(({ body, examples }) => examples.map(({ name }) => name).join() !== placeholders(body).join())).toEqual([]);
    expect(breaking(({ examples }) => examples.some(({ value }) => value === '–' || /[\n\t]| {2}/.test(value)))).toEqual([]);
  });

  it('has more than twice as many words of its own as placeholders', () => {
    const own = (body: string) => body.replace(/\{\{\w+\}\}/g, ' ').match(/\p{Script=Han}|[^\s\p{Script=Han}\p{P}]+/gu)?.length ?? 0;
    expect(breaking(({ body }) => own(body) < 2 * placeholders(body).length + 1)).toEqual([]);
  });

  it('has words of its own: Meta takes the same words once', () => {
    const said = declared.map(({ language, body, footer }) => `${language} ${body} ${footer}`);
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  });

  it('leaves room for what goes into it', () => {
    expect(breaking(({ body, examples }) => body.length > 600 || filledIn(body, examples).length > bodyAtMost)).toEqual([]);
    expect(breaking(({ footer = '' }) => footer.length > 60 || /[\n{}]/.test(footer))).toEqual([]);
    expect(breaking(({ buttons }) => buttons.length > 10 || new Set(buttons).size < buttons.length)).toEqual([]);
    expect(breaking(({ buttons }) => buttons.some((label) => label.length > 25 || label === '' || /[\n{}]/.test(label)))).toEqual([]);
  });

  it('says how it ends where it is about what could be bought, and only there', () => {
    expect(breaking(({ category, footer }) => (category === 'MARKETING') !== (footer !== undefined))).toEqual([]);
    for (const language of languages) {
      const quoted = /“(.+?)”/.exec(localeFiles(folder, language).template?.footer_stop ?? '')?.[1] ?? '';
      expect(readCommand(quoted)).toBe('stop');
    }
  });
});

test('Roman Urdu stands beside Urdu under a name of its own', () => {
  const of = (language: (typeof languages)[number]) => templateFor(accepted, language, renderer);
  expect(of('ur')).toMatchObject({ language: 'ur', name: expect.stringMatching(/^sarai_accept_[0-9a-f]{8}$/) });
  expect(of('ur-Latn')).toMatchObject({ language: 'ur', name: expect.stringMatching(/^sarai_accept_latn_[0-9a-f]{8}$/) });
  expect(of('zh')).toMatchObject({ language: 'zh_CN', name: of('en')?.name });
});

const accepted: Bubble = {
  words: [words('notice.accept', { shop: 'Zari', number: 'K7M4QX', note: '' })],
  controls: [{ id: 'f:track:order=K7M4QX', words: words('checkout.label_track') }],
};

describe('the template for a bubble', () => {
  const english = (bubble: Bubble) => {
    const template = templateFor(bubble, 'en', renderer);
    const text = declared.find(({ name, language }) => name === template?.name && language === template.language);
    return template && text ? { ...template, text: filledIn(text.body, template.params), labels: text.buttons } : undefined;
  };

  it('carries its values and what its buttons carry', () => {
    expect(english(accepted)).toEqual({
      name: expect.stringMatching(/^sarai_accept_/),
      language: 'en',
      params: [
        { name: 'shop', value: 'Zari' },
        { name: 'number', value: 'K7M4QX' },
      ],
      buttons: [{ id: 'f:track:order=K7M4QX' }],
      text: 'Sarai here, with news of an order.\n\nZari accepted your order K7M4QX.\n\nTap a button, or write to me here.',
      labels: ['Where is it?'],
    });
  });

  it('is none for what is not declared', () => {
    expect(english({ words: [words('engine.added')] })).toBeUndefined();
    expect(english({ ...accepted, words: [...accepted.words, words('engine.added')] })).toBeUndefined();
    expect(english({ words: accepted.words })).toBeUndefined();
    expect(english({ ...accepted, words: [words('notice.accept', { shop: 'Zari' })] })).toBeUndefined();
  });

  it('keeps what somebody wrote in one line, and never leaves a place empty', () => {
    const said = (note: string) =>
      english({ ...accepted, words: [words('notice.reject', { shop: 'Zari', number: 'K7M4QX', note })] })?.params.find(({ name }) => name === 'note')?.value;
    expect(said('Sold out.\n\n  Next\tweek      again')).toBe('Sold out. · Next week again');
    expect(said(' \n ')).toBe('–');
  });

  it('cuts the longest value where all would be too much, and no other', () => {
    const bubble = { ...accepted, words: [words('notice.reject', { shop: 'Zari', number: 'K7M4QX', note: 'زری '.repeat(900) })] };
    const template = english(bubble);
    expect(template?.text.length).toBeLessThanOrEqual(bodyAtMost);
    expect(template?.text.length).toBeGreaterThan(bodyAtMost - 20);
    expect(template?.text).toMatch(/^Sarai here.*Zari cannot take your order K7M4QX: .*…\u2069?\. You owe nothing\.\n\nTap a button, or write to me here\.$/s);
  });

  it('opens a case whose answers are too many to be declared', () => {
    const told = words('care.told_ask_care', { other: 'Bilal', number: 'K7M4QX', reason: { words: words('problem.label_broken') } });
    const next = words('care.seller_asked', { until: { date: '2026-11-24T10:00:00Z', time: true } });
    const controls = ['agree_return', 'agree_refund', 'refuse'].map((act) => ({
      id: `f:care:order=K7M4QX:do=${act}`,
      words: words('care.label_refuse'),
    }));
    expect(english({ words: [told, next], controls, picture: 'a1' })).toMatchObject({
      buttons: [{ id: 'f:care:order=K7M4QX' }],
      labels: ['See the problem'],
      text: expect.stringContaining("What comes next: Please answer by 24 Nov 2026, 3:00 pm; after that Sarai's team decides.\n\nTap"),
    });
  });
});
