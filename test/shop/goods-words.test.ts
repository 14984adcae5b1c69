import { describe, expect, it } from 'vitest';
import { faultOfGoods, faultOfTitle } from '../../src/shop/goods-words.ts';

describe('a line of an invoice', () => {
  it.each([
    "Men's sandals, upper of cow leather, 1 pair",
    "men's sandals, upper cow leather, 1 pair, HS 6403, origin Pakistan",
    'Glazed ceramic bowl, hand painted, 15 cm',
    'Paper gift boxes, printed, 20 pieces',
    'Khawateen ki pashmina shawl, haath ki karhai',
    'خواتین کی پشمینہ شال، ہاتھ کی کڑھائی، 1 عدد',
    'مردانہ چپل، گائے کا چمڑا، 1 جوڑا',
    '男士凉鞋，牛皮鞋面，1双',
    '女士羊绒披肩，手工刺绣，1条',
  ])('tells what is in the box: %s', (line) => {
    expect(faultOfGoods(line)).toBeUndefined();
  });

  it.each([
    'goods',
    'Shoes, 1 pc, very good quality',
    'shoes 1 pc',
    'items',
    'saman',
    'joote aik jora',
    'سامان',
    'جوتے 1 جوڑا',
    '货物',
    '鞋子一双',
    '商品 1件',
    '1234',
    '!!!',
  ])('could be anything: %s', (line) => {
    expect(faultOfGoods(line)).toBe('vague');
  });

  it.each([
    'gift',
    'Gift, leather sandals for men',
    'free sample of cotton cloth',
    'tohfa, pashmina shawl',
    'تحفہ، پشمینہ شال',
    'نمونہ کپڑا سوتی',
    '礼物 手工披肩',
    '样品，手工羊绒披肩',
  ])('calls a sale something else: %s', (line) => {
    expect(faultOfGoods(line)).toBe('called');
  });
});

describe('a title', () => {
  it.each(['Ajrak chadar', 'Peshawari chappal', "Men's Peshawari chappal, cow leather, EU 42", 'نیلا لیمپ', '手工披肩', 'LED lamp', 'Number 9 shirt'])(
    'is left alone: %s',
    (title) => {
      expect(faultOfTitle(title)).toBeUndefined();
    },
  );

  it.each(['Chappal', 'چپل', '披肩', 'SHAWLS SHAWLS SHAWLS', '!!!'])('says too little: %s', (title) => {
    expect(faultOfTitle(title)).toBe('vague');
  });

  it.each([
    'Best quality shoes',
    'No. 1 shawl of Multan',
    'High copy watch',
    'Oil that cures pain',
    'نمبر ون شال ملتان',
    'سب سے بہترین چادر',
    'Sab se achi shawl',
    '全网第一披肩',
    '高仿手表',
    '100% original shoes',
  ])('promises what nobody can prove: %s', (title) => {
    expect(faultOfTitle(title)).toBe('claim');
  });
});
