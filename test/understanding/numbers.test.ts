import { describe, expect, test } from 'vitest';
import { hanNumber } from '../../src/understanding/numbers/han-numerals.ts';
import { numberWord } from '../../src/understanding/numbers/number-words.ts';
import { readNumber } from '../../src/understanding/numbers/numerals.ts';
import { readQuantity } from '../../src/understanding/numbers/quantity.ts';

describe('a number and nothing else', () => {
  test.each<[string, number]>([
    ['3', 3],
    ['۳', 3],
    ['٣', 3],
    ['３', 3],
    ['3️⃣', 3],
    ['3.', 3],
    ['3)', 3],
    ['(3)', 3],
    ['#3', 3],
    ['teen', 3],
    ['تین', 3],
    ['三', 3],
    ['three', 3],
    ['do', 2],
    ['دو', 2],
    ['2,400', 2400],
    ['2k', 2000],
    ['0', 0],
    ['pachees', 25],
    ['twenty five', 25],
    ['十二', 12],
    ['二〇二六', 2026],
  ])('%s', (said, value) => {
    expect(readNumber(said)).toBe(value);
  });

  test.each(['', '2.5', '-3', '3 pcs', 'abc', 'A3', '3 4', '99999999999999999999', '5pm', 'no'])('is not %s', (said) => {
    expect(readNumber(said)).toBeUndefined();
  });
});

describe('number words', () => {
  const urdu = 'صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس'.split(' ');
  test.each(urdu.map((word, value) => [word, value] as const))('%s', (word, value) => {
    expect(readNumber(word)).toBe(value);
  });

  test.each<[number, string]>([
    [1, 'ek aik ik'],
    [4, 'char chaar'],
    [5, 'panch paanch'],
    [6, 'che chay chhe'],
    [8, 'aath'],
    [10, 'das dus'],
    [12, 'barah baarah'],
    [15, 'pandrah pandra'],
    [19, 'unnees unnis'],
    [20, 'bees'],
    [25, 'pachees pachis'],
    [30, 'tees'],
    [35, 'paintees pentees'],
    [40, 'chalees chaalis'],
    [50, 'pachas pachaas'],
    [55, 'pachpan'],
    [60, 'saath'],
    [75, 'pachattar pachhattar'],
    [80, 'assi'],
    [90, 'nabbe nawwe'],
    [99, 'ninanve ninanwe'],
  ])('%i: %s', (value, words) => {
    for (const word of words.split(' ')) expect(numberWord(word)).toMatchObject({ is: 'small', value });
  });

  test.each<[string, number | undefined]>([
    ['三百五', 350],
    ['三百零五', 305],
    ['三百五十', 350],
    ['两千四百', 2400],
    ['一万二', 12_000],
    ['十万', 100_000],
    ['一亿', 100_000_000],
    ['十', 10],
    ['二十一', 21],
    ['三点五', 3.5],
    ['半', 0.5],
    ['壹佰', 100],
    ['百', undefined],
    ['万', undefined],
    ['一二万三', undefined],
  ])('%s', (run, value) => {
    expect(hanNumber(run)).toBe(value);
  });
});

describe('a quantity', () => {
  test.each<[said: string, quantity: number, unit?: string]>([
    ['5', 5],
    ['۱۲', 12],
    ['fifty', 50],
    ['do', 2],
    ['sirf aik', 1],
    ['just three', 3],
    ['bas do', 2],
    ['4x', 4],
    ['x4', 4],
    ['×4', 4],
    ['moq 200', 200],
    ['stock 15', 15],
    ['100+', 100],
    ['do bhej dein', 2],
    ['2 bhej do', 2],
    ['5 pcs', 5, 'piece'],
    ['5pcs', 5, 'piece'],
    ['60 pcs chahiye', 60, 'piece'],
    ['teen adad', 3, 'piece'],
    ['۱۵ عدد', 15, 'piece'],
    ['دس پیس', 10, 'piece'],
    ['min 10 pcs', 10, 'piece'],
    ['2 dozen', 24, 'piece'],
    ['dozen', 12, 'piece'],
    ['a dozen', 12, 'piece'],
    ['half dozen', 6, 'piece'],
    ['aadha darjan', 6, 'piece'],
    ['پانچ درجن', 60, 'piece'],
    ['两打', 24, 'piece'],
    ['2 pairs', 2, 'pair'],
    ['chaar joray', 4, 'pair'],
    ['دو جوڑے', 2, 'pair'],
    ['三双', 3, 'pair'],
    ['3 sets', 3, 'set'],
    ['两套', 2, 'set'],
    ['7 ctn', 7, 'carton'],
    ['dus carton', 10, 'carton'],
    ['آٹھ کارٹن', 8, 'carton'],
    ['3箱', 3, 'carton'],
    ['2.5 kg', 2.5, 'kg'],
    ['dhai kilo', 2.5, 'kg'],
    ['ڈیڑھ کلو', 1.5, 'kg'],
    ['آدھا کلو', 0.5, 'kg'],
    ['3公斤', 3, 'kg'],
    ['5 千克', 5, 'kg'],
    ['ek pao', 0.25, 'kg'],
    ['teen pao', 0.75, 'kg'],
    ['2 maund', 80, 'kg'],
    ['一斤半', 1.5, 'jin'],
    ['两斤', 2, 'jin'],
    ['6 meter', 6, 'meter'],
    ['6m', 6, 'meter'],
    ['۱۵ گز', 15, 'yard'],
    ['30 thaan', 30, 'bolt'],
    ['2 bori', 2, 'sack'],
    ['دو بوری', 2, 'sack'],
    ['5个', 5, 'piece'],
    ['三条', 3, 'piece'],
    ['来两件', 2, 'piece'],
    ['一百二十件', 120, 'piece'],
    ['俩', 2, 'piece'],
    ['200 piece 150 ka aik', 200, 'piece'],
    ['teen suit 5200 walay', 3, 'piece'],
    ['chawal 20kg bag 6400', 20, 'kg'],
    ['۵۰ پیس ۲۸۰ روپے فی پیس', 50, 'piece'],
    ['20个两百块', 20, 'piece'],
  ])('%s', (said, quantity, unit) => {
    expect(readQuantity(said)).toEqual({ quantity, ...(unit && { unit }) });
  });

  test.each(['', 'kuch', '500 rs', 'Rs 500', 'bhej do', '5-10 pcs', '-3', '14/03/2026', 'A14', 'call me at 6pm', '个', '15 tareekh', '0321-7654321'])(
    'is not %s',
    (said) => {
      expect(readQuantity(said)).toBeUndefined();
    },
  );
});
