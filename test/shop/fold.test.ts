import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, soughtText } from '../../src/shop/fold.ts';
import { categories } from '../../src/shop/listing.ts';
import { readSought } from '../../src/shop/sought.ts';
import { synonymGroups } from '../../src/shop/synonyms.ts';

test.each([
  [['chadar', 'chaddar', 'chaadar', 'CHADAR', 'chādar'], 'chadar'],
  [['qaleen', 'kaleen', 'qalin', 'Kaleeen'], 'kalin'],
  [['joota', 'juta', 'jootaa'], 'juta'],
  [['چادر', 'چَادَر', 'چـادر', 'ﭼﺎﺩﺭ', '\u2068چادر\u2069'], 'چادر'],
  [['كتاب', 'کتاب'], 'کتاب'],
  [['جوتے', 'جوتي', 'جوتی'], 'جوتی'],
  [['گھر', 'گهر', 'گہر'], 'گہر'],
  [['آم', 'اٰم', 'ام'], 'ام'],
  [['۱۲', '١٢', '１２', '12'], '12'],
  [['T-Shirt (men’s) 100%!', 't shirt, MENS 100'], 't shirt mens 100'],
  [['红色 披肩。', '红色，披肩'], '红色 披肩'],
  [['', '   ', '!?', '🧣'], ''],
])('%j are one: %s', (spellings, folded) => {
  for (const spelling of spellings) expect(fold(spelling), spelling).toBe(folded);
});

test('folding twice changes nothing, and leaves nothing that is special to SQL', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const folded = fold(text);
      expect(folded).toMatch(/^[\p{L}\p{N} ]*$/u);
      expect(folded).not.toMatch(/^ | {2}| $/);
      for (const { sure, aside, near } of readSought(text).words) for (const key of [...sure, ...aside, ...near]) expect(key).toMatch(/^[.=~-]?[^\s]+$/u);
    }),
  );
});

/** As the database compares. */
const finds = (query: string, title: string, category = 'other') => {
  const keys = new Set(soughtText({ title, category }).split(' '));
  const { words } = readSought(query);
  const has = (some: readonly string[]) => some.some((key) => keys.has(key));
  return (
    words.length > 0 &&
    (words.every(({ sure, aside }) => has([...sure, ...aside])) || words.every(({ sure, aside, near }) => has([...sure, ...aside, ...near])))
  );
};

test.each([
  ['chaddar', 'Ajrak chadar'],
  ['چادر', 'Ajrak chadar'],
  ['披肩', 'Ajrak chadar'],
  ['shawls', 'Ajrak chadar'],
  ['chadar', '手工羊毛披肩'],
  ['手工披肩', '手工羊毛披肩'],
  ['红色披肩', 'Lal chaddar'],
  ['laal wali chadar', 'Chadar, red'],
  ['chadr', 'chadri'],
  ['shoes', 'Peshawari chappal, shoe'],
  ['قالین', 'Hand-knotted Carpet'],
  ['地毯', 'Qaleen 4x6'],
  ['chai', 'پہاڑی چائے'],
  ['the', 'The Book'],
])('%s finds %s', (query, title) => expect(finds(query, title)).toBe(true));

test.each([
  ['chai', 'Steakhouse knife', 'a short synonym is a whole word'],
  ['kala', 'Qaleen', 'black is no carpet'],
  ['lal chadar', 'Black chadar', 'each word counts'],
  ['🧣', 'Chadar', 'a picture is no word'],
])('%s does not bring %s: %s', (query, title) => expect(finds(query, title)).toBe(false));

test('every category is found in all four languages', () => {
  for (const category of categories) {
    const group = synonymGroups.find((words) => words.includes(category));
    expect(group, category).toBeDefined();
    for (const word of group ?? []) expect(finds(word, 'zzz', category), `${word} → ${category}`).toBe(true);
  }
});

test('no word stands for two things', () => {
  const seen = new Map<string, number>();
  synonymGroups.forEach((group, at) => {
    for (const word of new Set(group.map(fold))) {
      expect(seen.get(word) ?? at, word).toBe(at);
      seen.set(word, at);
    }
  });
});
