/** Each wall by itself: the facts hold the very words, and only one thing is amiss. */
import { describe, expect, test } from 'vitest';
import { type Fact, unfounded } from '../../src/assistant/unfounded.ts';

const order = (ground: string, bears: NonNullable<Fact['bears']> = ['placed']): Fact => ({ id: 'F1', text: ground, ground, bears });
const lesson = (ground: string): Fact => ({ id: 'F2', text: ground, ground, ours: true });

describe('what became of an order is said only where its record bears it', () => {
  test.each([
    ['en', 'Your order K7Q2M9 is paid.', 'paid'],
    ['en', 'We have received your money for K7Q2M9.', 'paid'],
    ['en', 'K7Q2M9 is on its way.', 'shipped'],
    ['en', 'K7Q2M9 was dispatched.', 'shipped'],
    ['en', 'K7Q2M9 has arrived.', 'delivered'],
    ['en', 'K7Q2M9 is called off.', 'cancelled'],
    ['en', 'Your money back for K7Q2M9 was sent.', 'refunded'],
    ['ur', 'آپ کے آرڈر کی ادائیگی موصول ہو گئی۔', 'paid'],
    ['ur', 'آرڈر روانہ ہو گیا۔', 'shipped'],
    ['ur', 'پارسل راستے میں ہے۔', 'shipped'],
    ['ur', 'پارسل پہنچ گیا۔', 'delivered'],
    ['ur', 'آرڈر منسوخ ہو گیا۔', 'cancelled'],
    ['ur', 'پیسے واپس کر دیے گئے۔', 'refunded'],
    ['ur-Latn', 'Aap ke paise mil gaye.', 'paid'],
    ['ur-Latn', 'Parcel rawana ho gaya.', 'shipped'],
    ['ur-Latn', 'Parcel pohanch gaya.', 'delivered'],
    ['ur-Latn', 'Order cancel ho gaya.', 'cancelled'],
    ['ur-Latn', 'Paise wapas kar diye.', 'refunded'],
    ['zh', '您的订单已经付款成功。', 'paid'],
    ['zh', '订单已发货。', 'shipped'],
    ['zh', '包裹在路上。', 'shipped'],
    ['zh', '包裹已签收。', 'delivered'],
    ['zh', '订单已取消。', 'cancelled'],
    ['zh', '钱已退还。', 'refunded'],
  ] as const)('%s: %s', (language, said, status) => {
    expect(unfounded(said, language, [order(said)])).toBe('claim');
    expect(unfounded(said, language, [order(said, ['placed', 'paid', 'accepted', 'packed', 'shipped', 'delivered', 'cancelled', 'refunded'])])).toBeUndefined();
    expect(unfounded(said, language, [order(said, [status]), order('K2', ['placed'])])).toBe('claim');
  });
});

test.each([
  ['en', 'It costs 2,500 rupees.', 'It costs 2,400 rupees.'],
  ['en', 'It costs two thousand five hundred rupees.', 'It costs 2,400 rupees.'],
  ['ur', 'اس کی قیمت ۲۵۰۰ روپے ہے۔', 'اس کی قیمت 2,400 روپے ہے۔'],
  ['ur-Latn', 'Is ki qeemat dhai hazar rupay hai.', 'Is ki qeemat 2,400 rupay hai.'],
  ['zh', '价格是两千五百卢比。', '价格是2,400卢比。'],
])('a figure that no fact has: %s, %s', (language, said, ground) => {
  expect(unfounded(said, language, [lesson(ground)])).toBe('figure');
});

test('the same figure in other digits, or grouped otherwise, is the same', () => {
  expect(unfounded('اس کی قیمت ۲۴۰۰ روپے ہے۔', 'ur', [lesson('اس کی قیمت 2,400 روپے ہے۔')])).toBeUndefined();
});

test.each([
  ['en', 'The tax comes tomorrow.', 'The tax comes.', 'weighty'],
  ['ur', 'ٹیکس کل لگے گا۔', 'ٹیکس لگے گا۔', 'weighty'],
  ['zh', '税明天交。', '税交。', 'weighty'],
  ['en', 'The tax is free, guaranteed.', 'The tax is there.', 'weighty'],
  ['en', 'Ask 0300 1234567 about the tax.', 'Ask 0300 1234567 about the tax.', 'contact'],
  ['en', 'See tax.example.com for the tax.', 'See tax.example.com for the tax.', 'contact'],
  ['en', 'Mail tax@gov.pk about the tax.', 'Mail tax@gov.pk about the tax.', 'contact'],
  ['en', 'The tax of [NAME_1].', 'The tax of [NAME_1].', 'contact'],
  ['ur', 'The tax is on the price.', 'The tax is on the price.', 'language'],
  ['zh', 'The tax is on the price.', 'The tax is on the price.', 'language'],
  ['en', '税在价格上。', '税在价格上。', 'language'],
  ['en', 'Merchants of this city steal from families.', 'The tax is on the price and the freight.', 'strange'],
  ['en', 'The order is delivered.', 'When something is delivered, tell us.', 'claim'],
])('%s: %s', (language, said, ground, why) => {
  expect(unfounded(said, language, [lesson(ground)])).toBe(why);
});

test('no fact, no word', () => {
  expect(unfounded('The tax is on the price.', 'en', [])).toBe('no_fact');
});

test('what a lesson says of orders may be said in its very words', () => {
  const ground = 'Ask for proof. After the parcel is shipped, send the number to the buyer.';
  expect(unfounded('After the parcel is shipped, send the number to the buyer.', 'en', [lesson(ground)])).toBeUndefined();
});
