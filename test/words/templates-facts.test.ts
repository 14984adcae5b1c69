/** What somebody reads as a template says what they would have read a day before. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readControl } from '../../src/conversation/control.ts';
import { flows } from '../../src/flows/index.ts';
import { type Language, languages } from '../../src/words/language.ts';
import { outbound } from '../../src/words/outbound.ts';
import { templateNotices, undeclared } from '../../src/words/template-notices.ts';
import { bodyAtMost, declaredTemplates, filledIn, templateFor } from '../../src/words/templates.ts';
import { makeRenderer } from '../../src/words/words.ts';
import { everyNotice, type Said } from '../support/notices.ts';

/** The title of a lesson, which is read from the lesson's own file otherwise. */
const more = Object.fromEntries(languages.map((language) => [language, { lesson_07: { title: 'Five customs roads' } }]));
const renderer = makeRenderer(new URL('../../locales/', import.meta.url), { more });
const declared = new Map(declaredTemplates(renderer).map((template) => [`${template.name} ${template.language}`, template]));

const sample: Said = {
  number: 'K7M4QX',
  name: 'Bilal',
  shop: 'Zari',
  title: 'Ajrak',
  note: 'out of stock',
  payTo: 'Easypaisa 0300 1234567',
  courier: 'TCS',
  parcel: '779812345678',
  minor: 240_000,
  count: 3,
  at: '2026-11-24T10:00:00Z',
};

/** The order of an order's facts, without the breaks between lines and the marks that stand in their place. */
const facts = (text: string): string => text.replace(/[\s\u0085·–]/g, '');

/** A template's words between its first and its last sentence, and without what leads to what comes next. */
function core(text: string, language: Language): string {
  const [next = ''] = renderer.unfilled('template.next', language).split('{{next}}');
  return text.split('\n\n').slice(1, -1).join('\n\n').replace(next, '');
}

const everyOne = everyNotice.flatMap(({ what, of }) => languages.map((language) => ({ what, of, language })));

/** By what a bubble begins that is made outside a talk, in all files of a folder. */
const keysOfBubbles = (folder: URL): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('prisma'))
    .flatMap((file) => Array.from(readFileSync(new URL(file, folder), 'utf8').matchAll(/words: \[words\('([\w.]+)'/g), ([, key = '']) => key));

/** Every flow there is. */
const known = new RegExp(`^(?:${Object.keys(flows).join('|')})$`);

/** One of each kind: cases of orders come to the same words in many ways. */
const oneOfEach = [...new Map(everyOne.map((one) => [`${one.language} ${one.of(sample)?.words.map(({ key }) => key)}`, one])).values()];

describe('every notice', () => {
  it('has a template, and every template has a notice', () => {
    const names = (some: readonly string[]) => [...new Set(some)].toSorted();
    const used = everyOne.map(({ what, of, language }) => {
      const bubble = of(sample);
      return (bubble && templateFor(bubble, language, renderer)?.name) ?? `none for ${what} in ${language}`;
    });
    expect(names(used)).toEqual(names([...declared.values()].map(({ name }) => name)));
    expect(templateNotices.length).toBeGreaterThan(50);
  });

  it('is declared as a template or left out on purpose, whoever writes a new one', () => {
    const declaredKeys = new Set<string>(templateNotices.flatMap(({ paragraphs }) => paragraphs));
    const left = new Set<string>(undeclared);
    const bubbles = ['flows', 'store', 'work'].flatMap((folder) => keysOfBubbles(new URL(`../../src/${folder}/`, import.meta.url)));
    expect(bubbles).toEqual(expect.arrayContaining(['digest.today', 'outage.off', 'tell.notice']));
    expect(bubbles.filter((key) => !declaredKeys.has(key) && !left.has(key))).toEqual([]);
    expect(undeclared.filter((key) => declaredKeys.has(key))).toEqual([]);
  });

  const wild = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('زری کی دکان', '丝绸 店', 'Bilal\n\n& sons', '{{number}}', 'a\tb      c', '$& *bold* _it_', '\u202eabc', '👩‍🌾', 'x\ud83d'),
  );
  const said: fc.Arbitrary<Said> = fc.record({
    number: fc.stringMatching(/^[A-Z2-9]{6}$/),
    name: wild,
    shop: wild,
    title: wild,
    note: wild,
    payTo: wild,
    courier: wild,
    parcel: fc.stringMatching(/^[A-Z0-9]{8,14}$/),
    minor: fc.integer({ min: 1, max: 900_000_000 }),
    count: fc.integer({ min: 1, max: 1200 }),
    at: fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  });

  it('says the same as a template, whatever people wrote', () => {
    fc.assert(
      fc.property(fc.constantFrom(...oneOfEach), said, ({ of, language }, some) => {
        const bubble = of(some);
        const template = bubble && templateFor(bubble, language, renderer);
        const text = template && declared.get(`${template.name} ${template.language}`);
        if (!bubble || !template || !text) throw new Error('a notice without a template');
        const filled = filledIn(text.body, template.params);
        expect(facts(core(filled, language))).toBe(facts(outbound(bubble, language, renderer).text));
        expect(filled.length).toBeLessThanOrEqual(bodyAtMost);
        for (const { value } of template.params) expect(value).not.toMatch(/^$|[\n\r\t\u0085\u2028\u2029]| {2}/);
        for (const { id } of template.buttons) expect(readControl(id)).toMatchObject({ to: 'flow', flow: expect.stringMatching(known) });
        expect(template.buttons.length).toBe(text.buttons.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('fits however much people wrote', () => {
    const much = (text: string) => text.repeat(700);
    const long: Said = { ...sample, title: much('چ '), note: much('丝'), payTo: much('x\n'), name: much('👩‍🌾'), shop: much('s') };
    for (const { of, language } of oneOfEach) {
      const bubble = of(long);
      const template = bubble && templateFor(bubble, language, renderer);
      const body = declared.get(`${template?.name} ${template?.language}`)?.body ?? '';
      expect(filledIn(body, template?.params ?? []).length).toBeLessThanOrEqual(bodyAtMost);
      expect(template?.params.every(({ value }) => value.isWellFormed() && value !== '')).toBe(true);
    }
  });
});
