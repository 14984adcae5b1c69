import { describe, expect, test } from 'vitest';
import { type Words, words } from '../../src/conversation/words.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { readChoice, withinOneEdit } from '../../src/understanding/phrases/choice.ts';
import { readSkip } from '../../src/understanding/phrases/skip.ts';
import { readYesNo } from '../../src/understanding/phrases/yes-no.ts';

describe('yes', () => {
  test.each(
    'yes|Yes!|YES|y|yup|yes please|sure|ok|Okay|haan|han|haan ji|han ji|hanji|ji|jee|ji haan|ji bilkul|bilkul|theek hai|thik hai|haan theek hai bhai|sahi hai|kar do|ہاں|جی ہاں|جی|ٹھیک ہے|بالکل|کر دیں|好的|好|可以|可以的|行|是|是的|对|没问题|嗯|确认|能|能的|有|有的|会|no problem|koi masla nahi|👍|👍🏽|✅|👌'.split(
      '|',
    ),
  )('%s', (said) => {
    expect(readYesNo(said)).toBe(true);
  });
});

describe('no', () => {
  test.each(
    'no|No.|nope|nah|n|no thanks|not now|nahi|nahin|nai|nhi|nahi ji|ji nahi|bhai nahi|theek nahi|ok nahi|abhi nahi|na|mat karo|rehne do|نہیں|جی نہیں|نہیں جی|ابھی نہیں|غلط|不|不是|不要|不用|不行|不能|没有|不会|没收到|不对|否|算了|不用了|👎|❌'.split(
      '|',
    ),
  )('%s', (said) => {
    expect(readYesNo(said)).toBe(false);
  });
});

test.each(['', 'maybe', 'haan nahi', 'yes but change price', 'price 900', '1', '0', 'kal bataon ga', '多少钱', 'ہاں نہیں'])(
  'neither yes nor no: %s',
  (said) => {
    expect(readYesNo(said)).toBeUndefined();
  },
);

describe('skipping', () => {
  test.each(
    'skip|Skip it|none|nothing|-|–|n/a|chhoro|chor do|rehne do|koi nahi|kuch nahi|pata nahi|baad mein|چھوڑیں|رہنے دیں|کوئی نہیں|跳过|没有|无|不用|不知道'.split(
      '|',
    ),
  )('%s', (said) => {
    expect(readSkip(said)).toBe(true);
  });
  test.each(['', 'yes', '500', 'skipping rope', 'none of these fit me'])('is not %s', (said) => {
    expect(readSkip(said)).toBe(false);
  });
});

describe('a choice by its label', () => {
  const labels: { readonly [label: string]: readonly string[] } = {
    cod: ['Cash on delivery', 'ڈیلیوری پر نقد', 'Delivery par naqd', '货到付款'],
    bank: ['🏦 Bank transfer', 'بینک ٹرانسفر', 'Bank transfer', '银行转账'],
    red: ['Red', 'لال', 'Laal', '红色'],
    green: ['Green', 'ہرا', 'Hara', '绿色'],
  };
  const names = Object.keys(labels);
  const labelled = (name: string) => words('engine.pick', { name });
  const nameOf = ({ with: params }: Words): string => String(params?.name);
  const choose = (said: string): string | undefined => names[readChoice(said, names.map(labelled), (choice) => labels[nameOf(choice)] ?? []) ?? -1];

  test.each<[string, string | undefined]>([
    ['Cash on delivery', 'cod'],
    ['cash on delivery please', 'cod'],
    ['cash', 'cod'],
    ['naqd', 'cod'],
    ['货到付款', 'cod'],
    ['貨到付款', 'cod'],
    ['ڈیلیوری پر نقد', 'cod'],
    ['ڈيليوري پر نقد', 'cod'],
    ['\u2068Cash on delivery\u2069', 'cod'],
    ['bank', 'bank'],
    ['Bank transfr', 'bank'],
    ['bank tranfser', 'bank'],
    ['银行', 'bank'],
    ['RED', 'red'],
    ['لال', 'red'],
    ['lal', 'red'],
    ['laaal', 'red'],
    ['红色', 'red'],
    ['grean', 'green'],
    ['ＧＲＥＥＮ', 'green'],
    ['blue', undefined],
    ['', undefined],
    ['on', undefined],
    ['rad', undefined],
  ])('%s', (said, key) => {
    expect(choose(said)).toBe(key);
  });

  test('a label of two choices is neither', () => {
    const place = readChoice('Karachi', ['East', 'West'].map(labelled), (choice) => [`Karachi ${nameOf(choice)}`]);
    expect(place).toBeUndefined();
  });

  test.each<[string, string, boolean]>([
    ['green', 'green', true],
    ['green', 'gren', true],
    ['green', 'greenn', true],
    ['green', 'grean', true],
    ['green', 'geren', true],
    ['green', 'grain', false],
    ['green', 'red', false],
  ])('%s and %s', (a, b, near) => {
    expect(withinOneEdit(a, b)).toBe(near);
    expect(withinOneEdit(b, a)).toBe(near);
  });
});

describe('what everything is read through', () => {
  test.each<[name: string, given: string, kept: string]>([
    ['full-width letters and digits', 'Ｒｓ　１５００', 'Rs 1500'],
    ['bidi controls', '\u2068A12\u2069 \u200fچادر', 'A12 چادر'],
    ['zero-width letters', 'cha\u200bdar\ufeff', 'chadar'],
    ['half of a surrogate pair', 'a\ud83d', 'a\ufffd'],
    ['a heap of marks', `b${'\u0301\u0302\u0303\u0304\u0305'.repeat(4)}`, 'b\u0301\u0302'],
    ['spaces and line breaks', '  a \t b \r\n\r\n  c ', 'a b\nc'],
    ['halves', '2½ kg', '2.5 kg'],
    ['a family of emoji stays whole', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['keycaps', '3️⃣', '3'],
    ['vowel signs stay in a title', 'قُرآن', 'قُرآن'],
  ])('%s', (_, given, kept) => {
    expect(normalise(given)).toBe(kept);
  });

  test('is bounded', () => {
    expect(normalise('ﷺ'.repeat(100_000)).length).toBeLessThanOrEqual(8000);
  });
});
