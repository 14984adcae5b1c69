import { describe, expect, test } from 'vitest';
import { readSize, readWeight } from '../../src/understanding/numbers/weight-and-size.ts';

describe('a weight in grams', () => {
  test.each<[string, number]>([
    ['500g', 500],
    ['500 g', 500],
    ['500 gm', 500],
    ['1,200 g', 1200],
    ['1.5 kg', 1500],
    ['1.500 kg', 1500],
    ['1 kg 200 g', 1200],
    ['dhai kilo', 2500],
    ['aadha kilo', 500],
    ['pauna kilo', 750],
    ['paune do kilo', 1750],
    ['ek pao', 250],
    ['pao', 250],
    ['پاؤ', 250],
    ['۵۰۰ گرام', 500],
    ['ڈیڑھ کلو', 1500],
    ['500克', 500],
    ['半公斤', 500],
    ['2斤', 1000],
    ['两斤半', 1250],
    ['2 lb', 907],
  ])('%s', (said, grams) => {
    expect(readWeight(said)).toBe(grams);
  });

  test.each(['', '500', '3 kilo 500', '5 darjan', 'Rs 500', 'heavy', '0 kg', '1-2 kg'])('is not %s', (said) => {
    expect(readWeight(said)).toBeUndefined();
  });
});

describe('a size in millimetres', () => {
  test.each<[string, readonly number[]]>([
    ['30x20x10 cm', [300, 200, 100]],
    ['30*20*10', [300, 200, 100]],
    ['30×20×10cm', [300, 200, 100]],
    ['30 x 20 x 10', [300, 200, 100]],
    ['30 20 10', [300, 200, 100]],
    ['30,20,10', [300, 200, 100]],
    ['30 by 20 by 10', [300, 200, 100]],
    ['30cm x 20cm x 10cm', [300, 200, 100]],
    ['300x200x100mm', [300, 200, 100]],
    ['۳۰×۲۰×۱۰', [300, 200, 100]],
    ['长30宽20高10厘米', [300, 200, 100]],
    ['12 inch x 8 x 4', [305, 203, 102]],
    ['12 x 8 x 4 in', [305, 203, 102]],
    ['1.2 m x 0.5 m x 0.3 m', [1200, 500, 300]],
  ])('%s', (said, size) => {
    expect(readSize(said)).toEqual(size);
  });

  test.each(['', '12x8', 'bara', '0x1x2', 'size 42'])('is not %s', (said) => {
    expect(readSize(said)).toBeUndefined();
  });
});
