import { expect, test } from 'vitest';
import { demoGoods } from '../../src/cli/demo/demo-goods.ts';
import { makeReader } from '../../src/understanding/reader.ts';
import { makeRenderer } from '../../src/words/words.ts';

const read = makeReader(makeRenderer(new URL('../../locales/', import.meta.url)).labels);

test.each(demoGoods.flatMap(({ captions }) => Object.values(captions)))('the line %s tells all that is asked of goods', (caption) => {
  const { title, price, stock } = read.listing(caption);
  expect({ title, price, stock, category: read.category(title ?? '') }).toEqual({
    title: expect.any(String),
    price: expect.any(String),
    stock: expect.any(String),
    category: expect.any(String),
  });
});
