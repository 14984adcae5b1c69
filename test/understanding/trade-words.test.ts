import { describe, expect, test } from 'vitest';
import { readStart } from '../../src/understanding/phrases/starts.ts';

const asks: { readonly [flow: string]: readonly string[] } = {
  tax: [
    ...[
      'tax',
      'how much tax',
      'Import tax?',
      'what is the tax please',
      'tax kitna lagega',
      'kitna tax lagega?',
      'bhai tax kitna lagega',
      'custom duty kitni lagegi',
    ],
    ...['ٹیکس کتنا لگے گا', 'کسٹم ڈیوٹی', 'کتنا ٹیکس لگے گا؟', '税费', '要交多少税', '请问关税多少', '/tax'],
  ],
  price: [
    ...['what price', 'how do I set a price', 'break even', 'qeemat kaise rakhun', 'Qeemat kaise rakhoon?', 'kitne mein bechun', 'munafa kitna hoga'],
    ...['قیمت کیسے رکھوں', 'کتنے میں بیچوں؟', '怎么定价', '保本价', '卖多少钱合适', '/price'],
  ],
  parcel: [
    ...[
      'shipping cost',
      'volumetric weight',
      'parcel ka wazan',
      'courier kitna lega',
      'پارسل کا وزن',
      'کوریئر کا خرچہ',
      '体积重',
      '运费多少',
      '/parcel',
      '/weight',
    ],
  ],
};

describe('a calculator begun by words', () => {
  test.each(Object.entries(asks).flatMap(([flow, lines]) => lines.map((line) => [line, flow] as const)))('%s begins %s', (line, flow) => {
    expect(readStart(line)).toMatchObject({ flow, given: {} });
  });

  test.each([
    ['china mein tax kitna lagega', 'CN'],
    ['tax kitna lagega china', 'CN'],
    ['how much tax in china', 'CN'],
    ['چین میں ٹیکس کتنا لگے گا', 'CN'],
    ['中国税费多少', 'CN'],
    ['/tax china', 'CN'],
    ['pakistan ka tax kitna hai', 'PK'],
    ['پاکستان میں ٹیکس کتنا لگے گا', 'PK'],
    ['到巴基斯坦税费', 'PK'],
    ['/cost', 'PK'],
  ])('%s says where to', (line, into) => {
    expect(readStart(line)).toMatchObject({ flow: 'tax', given: { into } });
  });

  test('a command may name goods', () => {
    expect(readStart('/tax a34')).toEqual({ flow: 'tax', given: { listing: 'A34' }, digresses: true });
    expect(readStart('/price A34')).toEqual({ flow: 'price', given: { listing: 'A34' }, digresses: true });
  });

  test('a bare word may be an answer while something else is open, a question of some words is one of its own', () => {
    expect(['tax', '税费', 'margin'].map((line) => readStart(line)?.digresses)).toEqual([undefined, undefined, undefined]);
    expect(['tax kitna lagega', '怎么定价', 'قیمت کیسے رکھوں', '/weight'].map((line) => readStart(line)?.digresses)).toEqual([true, true, true, true]);
  });

  test.each([
    'tax receipt book 500 10 pcs',
    'price 900',
    'qeemat 900 kar do',
    'parcel',
    'china',
    'what is the price of the lamp',
    'china ka price',
    'weight',
    'Sialkot football',
  ])('%s asks for none of them', (line) => {
    expect(['tax', 'price', 'parcel']).not.toContain(readStart(line)?.flow);
  });
});
