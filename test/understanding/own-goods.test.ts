import { describe, expect, test } from 'vitest';
import { readOwnGoods } from '../../src/understanding/phrases/own-goods.ts';
import { wishOf } from '../../src/understanding/wish.ts';

const read = (text: string) => {
  const { listing, ...said } = readOwnGoods(text)?.given ?? {};
  return listing === undefined ? undefined : `${listing} ${Object.values(said).join(' ')}`.trim();
};

describe('reads', () => {
  test.each([
    ['A34 stock 5', 'A34 stock 5'],
    ['A34 price 900', 'A34 price 900'],
    ['a34 ka stock 5 kar do', 'A34 stock 5'],
    ['A34 900 rs', 'A34 price 900 rs'],
    ['A34 900/-', 'A34 price 900/-'],
    ['A34 900块', 'A34 price 900块'],
    ['A34 قیمت 900', 'A34 price 900'],
    ['A34 کا اسٹاک ۵ کر دیں', 'A34 stock 5'],
    ['A34 ریٹ ڈھائی ہزار', 'A34 price ڈھائی ہزار'],
    ['A34库存5', 'A34 stock 5'],
    ['A34 库存改成5', 'A34 stock 5'],
    ['把A34的价格改成900', 'A34 price 900'],
    ['set A34 price to 900', 'A34 price 900'],
    ['change price of A34 to 900', 'A34 price 900'],
    ['price 900 A34', 'A34 price 900'],
    ['No. A34: price 900', 'A34 price 900'],
    ['A34 ki qeemat dhai hazar kar do', 'A34 price dhai hazar'],
    ['pause A34', 'A34 pause'],
    ['A34 band karo', 'A34 pause'],
    ['A34 کو بند کر دیں', 'A34 pause'],
    ['下架A34', 'A34 pause'],
    ['A34 chalu karo', 'A34 resume'],
    ['A34 delete', 'A34 delete'],
    ['delete A34 please', 'A34 delete'],
    ['A34 hata do', 'A34 delete'],
    ['A34 sold out', 'A34 stock 0'],
    ['A34 卖完了', 'A34 stock 0'],
    ['A34 5 pcs', 'A34 stock 5 pcs'],
    ['A34 stock -5', 'A34 stock -5'],
    ['A34 stock +5', 'A34 stock +5'],
    ['A34 minimum 2', 'A34 minimum 2'],
    ['A34 weight 400 g', 'A34 weight 400 g'],
    ['A34 ka naam laal chadar rakho', 'A34 title laal chadar'],
    ['A34 price', 'A34 price'],
    ['A34', 'A34'],
  ])('%s', (text, is) => expect(read(text)).toBe(is));
});

describe('reads several changes', () => {
  const both = 'A34 stock 5 price price 900'.split(' ');
  test.each([
    'A34 stock 5 price 900',
    'A34 stock 5 aur price 900',
    'A34 stock 5, price 900',
    'A34 ka stock 5 kar do aur price 900 kar do',
    'A34 ka stock 5 aur ki price 900',
    'A34 اسٹاک 5 اور قیمت 900',
    'A34 کا اسٹاک ۵ اور قیمت ۹۰۰ کر دیں',
    'A34 اسٹاک 5، قیمت 900',
    'A34库存5价格900',
    'A34 库存5 价格900',
    'A34库存5，单价900',
    'A34 库存改成5，价格改成900',
    '把A34的库存改成5，价格改成900',
  ])('%s', (text) => {
    const { listing, do: first, stock, also, price } = readOwnGoods(text)?.given ?? {};
    expect([listing, first, stock, also, 'price', price]).toEqual(both);
  });

  test('of three parts, of another order, and with a comma in a number', () => {
    expect(readOwnGoods('A34 price 1,500, stock 20 pcs aur weight 400 g')?.given).toEqual({
      listing: 'A34',
      do: 'price',
      also: 'stock,weight',
      price: '1,500',
      stock: '20 pcs',
      weight: '400 g',
    });
    expect(readOwnGoods('A34 900 rs, 5 pcs')?.given).toMatchObject({ do: 'price', also: 'stock' });
  });

  test('what names a part in passing is no second change', () => {
    expect(readOwnGoods('A34 name red photo frame')?.given).toEqual({ listing: 'A34', do: 'title', title: 'red photo frame' });
    expect(readOwnGoods('A34 description stock of last year, price is low')?.given).toMatchObject({ do: 'description' });
    expect(readOwnGoods('A34 stock 5 stock 6')?.given.also).toBeUndefined();
  });
});

describe('leaves alone', () => {
  test.each([
    'House B34, Street 4, near the mosque',
    'Flat C34',
    'rs900 stock 5',
    'Size XL42 900 rs',
    'Ajrak A34 shawl 2400 15 pcs',
    'A34 kitna stock hai?',
    'what is the price of A34',
    'where is A34',
    'order 7K2MPX',
    'SKC655 · PKR 900',
    'A34 2400',
  ])('%s', (text) => expect(read(text)).toBeUndefined());
});

describe('at a step', () => {
  const at = (text: string, flow: string, step: string) => wishOf({ kind: 'text', text }, { open: { flow, step }, role: 'seller', by: '1' }).do;
  test('what leaves nothing to guess is taken anywhere', () => {
    expect(at('A34 stock 5', 'sell', 'goods')).toBe('start');
    expect(at('A34 band karo', 'sale', 'why')).toBe('start');
    expect(at('undo', 'sell', 'price')).toBe('start');
  });
  test('what may be an answer is one', () => {
    expect(at('A52 35000 rs', 'sell', 'goods')).toBe('answer');
    expect(at('A34', 'sale', 'number')).toBe('answer');
    expect(at('A34 khatam', 'sale', 'why')).toBe('answer');
  });
  test('a code alone is one’s own for a seller, and looked for by a buyer', () => {
    const idle = (role: 'seller' | 'buyer') => wishOf({ kind: 'text', text: 'A34' }, { role, by: '1' });
    expect(idle('seller')).toEqual({ do: 'start', flow: 'amend', given: { listing: 'A34' } });
    expect(idle('buyer')).toEqual({ do: 'start', flow: 'browse', given: { query: 'A34' } });
  });
});
