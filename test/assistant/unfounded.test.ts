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

/** An order as people of each language read it: placed, and nothing else. */
const placed: { readonly [language: string]: string } = {
  en: 'K7Q2M9. waiting for the seller. Cash on delivery: PKR 4,800. Placed on 22 Nov 2026, PKR 4,800 in all',
  ur: 'K7Q2M9. بیچنے والے کے جواب کا انتظار ہے. کیش آن ڈیلیوری: PKR 4,800. 22 نومبر 2026 کو دیا گیا، کل PKR 4,800',
  'ur-Latn': 'K7Q2M9. bechne wale ke jawab ka intezaar hai. Cash on delivery: PKR 4,800. 22 Nov 2026 ko diya gaya, kul PKR 4,800',
  zh: 'K7Q2M9. 等待卖家接单. 货到付款：PKR 4,800. 2026年11月22日下单，共PKR 4,800',
};
const orderOf = (language: string, bears: NonNullable<Fact['bears']> = ['placed']): Fact => ({
  id: 'F1',
  text: placed[language] ?? '',
  ground: placed[language] ?? '',
  record: 'K7Q2M9',
  bears,
});

describe('nobody is told what nothing bears, however it is put', () => {
  test.each([
    // A number of one thing is no number of another.
    ['en', 'K7Q2M9 is PKR 22 in all.'],
    ['en', 'K7Q2M9 is CNY 4,800 in all.'],
    ['en', 'K7Q2M9 is 7 rupees in all.'],
    ['en', 'K7Q2M9 has 22 percent on delivery.'],
    ['en', 'The seller of K7Q2M9 answers in 22 days.'],
    ['en', 'The seller of K7Q2M9 answers in three days.'],
    ['en', 'The seller of K7Q2M9 answers in a week.'],
    ['en', 'ZZ99PP is PKR 4,800 in all.'],
    ['ur', 'آرڈر K7Q2M9 کل ۲۲ روپے کا ہے۔'],
    ['ur', 'بیچنے والے کا جواب دو دن میں، انتظار ہے۔'],
    ['ur', 'کیش آن ڈیلیوری: دو ہزار روپے۔'],
    ['ur-Latn', 'bechne wale ka jawab do din mein, intezaar hai.'],
    ['ur-Latn', 'Cash on delivery: do hazar.'],
    ['zh', '等待卖家三天内接单。'],
    ['zh', '货到付款：两千。'],
    ['zh', '货到付款：¥4,800。'],
    // A day that is said some other way, beside a date that is there.
    ['en', 'Waiting for the seller until Friday.'],
    ['en', 'The seller comes to K7Q2M9 soon.'],
    ['en', 'Waiting for the seller before Eid.'],
    ['ur', 'بیچنے والے کے جواب کا انتظار کل ختم۔'],
    ['ur', 'بیچنے والے کا جواب جلد، انتظار ہے۔'],
    ['ur', 'بیچنے والے کا جواب پیر کو۔'],
    ['ur-Latn', 'bechne wale ka jawab kal aayega.'],
    ['ur-Latn', 'kal pohanch jaye ga, bechne wale ka intezaar hai.'],
    ['ur-Latn', 'bechne wale ka jawab parson tak.'],
    ['ur-Latn', 'bechne wale ka jawab shaam tak.'],
    ['zh', '卖家很快接单，等待。'],
    ['zh', '卖家下个月接单，等待。'],
    ['zh', '卖家周五接单，等待。'],
    // What became of it, in other words than the usual ones.
    ['en', 'Your payment went through, K7Q2M9 waiting for the seller.'],
    ['en', 'We got your money, K7Q2M9 waiting for the seller.'],
    ['en', 'K7Q2M9 left the warehouse of the seller.'],
    ['en', 'K7Q2M9 is with the courier of the seller.'],
    ['en', 'You will receive K7Q2M9 of the seller.'],
    ['en', 'K7Q2M9: the seller credited PKR 4,800.'],
    ['ur', 'بیچنے والے کو پیسے آ گئے۔'],
    ['ur', 'آرڈر آ رہا ہے، بیچنے والے کا انتظار۔'],
    ['ur', 'آرڈر مل جائے گا، بیچنے والے کا انتظار۔'],
    ['ur', 'بیچنے والے نے کورئیر کو دیا۔'],
    ['ur-Latn', 'bechne wale ko paise aa gaye.'],
    ['ur-Latn', 'bechne wale ne bheja, intezaar hai.'],
    ['ur-Latn', 'bechne wale ka order mil jaye ga.'],
    ['ur-Latn', 'adaigi ho gayi, bechne wale ka intezaar hai.'],
    ['zh', '卖家款已收，等待接单。'],
    ['zh', '卖家已出库，等待。'],
    ['zh', '卖家寄了，等待。'],
    ['zh', '等待卖家，货会到。'],
    // Spelled so that it is not found.
    ['en', 'K7Q2M9 was pa-id, waiting for the seller.'],
    ['en', 'K7Q2M9 was pаid, waiting for the seller.'],
    ['en', 'K7Q2M9 was p a i d, waiting for the seller.'],
    ['en', 'K7Q2M9 was pa\u200bid, waiting for the seller.'],
    ['en', 'K7Q2M9 was páid, waiting for the seller.'],
    ['ur', 'آرڈر کی ادائيگي ہو گئي، بیچنے والے کا انتظار۔'],
    ['ur', 'آرڈر رَوانہ، بیچنے والے کا انتظار۔'],
    ['zh', '等待卖家，已 发 货。'],
    ['zh', '等待賣家，已發貨，運輸中。'],
    // Promises, and where to go with money.
    ['en', 'K7Q2M9 is half of PKR 4,800 on delivery.'],
    ['en', 'Waiting for the seller: visit the bank with PKR 4,800.'],
    ['ur', 'بیچنے والے کا جواب ضرور، انتظار ہے۔'],
    ['ur-Latn', 'bechne wale ka jawab zaroor, intezaar hai.'],
    ['zh', '卖家一定接单，等待。'],
    ['zh', '等待卖家接单，请扫码。'],
    // In another language of the same letters.
    ['ur-Latn', 'The order is waiting for the seller and it is PKR 4,800 in all.'],
    ['en', 'bechne wale ke jawab ka intezaar hai, kul PKR 4,800.'],
  ])('%s: %s', (language, said) => {
    expect(unfounded(said, language, [orderOf(language)])).toBeTypeOf('string');
  });

  test('that something is not so is said by no model either, once it is so', () => {
    expect(unfounded('K7Q2M9 was not delivered, waiting for the seller.', 'en', [orderOf('en', ['placed', 'shipped', 'delivered'])])).toBe('claim');
  });

  test('a day stands for itself, not for every day', () => {
    const taught = lesson('Free of tax until 22 November. The discount is today.');
    expect(unfounded('The discount is tomorrow.', 'en', [taught])).toBe('weighty');
    expect(unfounded('Free of tax until Friday.', 'en', [taught])).toBe('weighty');
    expect(unfounded('The discount is today.', 'en', [taught])).toBeUndefined();
  });

  test('half a sentence of a lesson is none of its sentences', () => {
    expect(unfounded('The parcel is shipped.', 'en', [lesson('Never tell a buyer that the parcel is shipped before it is.')])).toBe('claim');
  });
});

describe('of several records none is told with what is the other’s', () => {
  const one = orderOf('en');
  const two: Fact = { ...one, id: 'F2', record: 'P3R4T5', ground: 'P3R4T5. on its way. Paid by card: PKR 950', bears: ['placed', 'paid', 'shipped'] };
  const taught = lesson('One person in one year: up to ¥26,000. A parcel is on its way when the courier has it.');

  test.each([
    ['K7Q2M9 is PKR 950.', 'mixed'],
    ['K7Q2M9 is PKR 4,800 in all. P3R4T5 is PKR 4,800.', 'mixed'],
    ['The seller wants PKR 950.', 'mixed'],
    ['K7Q2M9 is on its way.', 'claim'],
    ['One of them is paid by card.', 'claim'],
  ])('%s', (said, why) => {
    expect(unfounded(said, 'en', [one, two])).toBe(why);
  });

  test('nor with what a lesson says of everybody', () => {
    expect(unfounded('K7Q2M9 is up to ¥26,000 in one year.', 'en', [one, taught])).toBe('mixed');
  });

  test('but each with its own', () => {
    expect(unfounded('K7Q2M9 is PKR 4,800 in all. P3R4T5 is on its way, paid by card: PKR 950.', 'en', [one, two])).toBeUndefined();
    expect(unfounded('K7Q2M9 is PKR 4,800 in all. One person in one year: up to ¥26,000.', 'en', [one, taught])).toBeUndefined();
  });
});

describe('what is so may be said', () => {
  test.each([
    ['en', 'Your order K7Q2M9 is waiting for the seller. It is PKR 4,800 in all, cash on delivery.'],
    ['en', 'K7Q2M9 was placed on 22 November 2026.'],
    ['ur', 'آپ کا آرڈر K7Q2M9 بیچنے والے کے جواب کے انتظار میں ہے۔ کل PKR 4,800، کیش آن ڈیلیوری۔'],
    ['ur', 'آرڈر K7Q2M9 ۲۲ نومبر ۲۰۲۶ کو دیا گیا، کل ۴۸۰۰ روپے۔'],
    ['ur-Latn', 'Aap ka order K7Q2M9 bechne wale ke jawab ka intezaar kar raha hai, kul PKR 4,800, cash on delivery.'],
    ['ur-Latn', 'Order K7Q2M9 22 Nov 2026 ko diya gaya tha, kul 4800 rupay.'],
    ['zh', '您的订单K7Q2M9正在等待卖家接单，共PKR 4,800，货到付款。'],
    ['zh', '订单K7Q2M9是2026年11月22日下单的，共4800卢比。'],
  ])('%s: %s', (language, said) => {
    expect(unfounded(said, language, [orderOf(language)])).toBeUndefined();
  });

  test('an order that was given up was placed all the same', () => {
    expect(unfounded('K7Q2M9 was placed on 22 November 2026.', 'en', [orderOf('en', ['placed', 'cancelled'])])).toBeUndefined();
  });
});

describe('what a lesson says of paying and sending may be told in nearly its words', () => {
  const taught: { readonly [language: string]: string } = {
    en: 'The golden rule: a screenshot is a picture, not money. Send the goods only when your own account or the platform says “paid”.',
    ur: 'آپ مال ملنے کے 15 دن کے اندر رقم لوٹاتے ہیں۔ واپسی کا کرایہ خریدار دیتا ہے، اگر کچھ اور طے نہ ہوا ہو۔',
    'ur-Latn': 'Maal tabhi bhejein jab aap ka apna account ya platform kahe ke raqam aa gayi.',
    zh: '退回的运费由买家出，另有约定的除外。您收到退货后，15天内退款。',
  };

  test.each([
    ['en', 'Send the goods only when your own account says “paid”.'],
    ['en', 'A screenshot is a picture, not money. Send the goods only when your account or the platform says “paid”.'],
    ['ur', 'مال ملنے کے ۱۵ دن کے اندر آپ رقم لوٹاتے ہیں۔'],
    ['ur-Latn', 'Maal tabhi bhejein jab aap ka account kahe ke raqam aa gayi.'],
    ['zh', '收到退货后15天内退款。'],
    ['zh', '退回的运费由买家出。'],
  ])('%s: %s', (language, said) => {
    expect(unfounded(said, language, [lesson(taught[language] ?? '')])).toBeUndefined();
  });

  test.each([
    ['en', 'Your own account says “paid”.'],
    ['en', 'The platform says your goods are paid.'],
    ['en', 'Send the goods when the screenshot says “paid”.'],
    ['ur', 'آپ کی رقم لوٹا دی ہے۔'],
    ['ur-Latn', 'Aap ke account mein raqam aa gayi.'],
    ['ur-Latn', 'aap ka platform kahe ke raqam aa gayi.'],
    ['zh', '您的退货已经退款。'],
    ['zh', '15天内您收到退款。'],
  ])('and nothing else by it: %s: %s', (language, said) => {
    expect(unfounded(said, language, [lesson(taught[language] ?? '')])).toBe('claim');
  });
});
