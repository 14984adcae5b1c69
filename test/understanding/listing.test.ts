import { describe, expect, test } from 'vitest';
import { type categories, readCategory } from '../../src/understanding/category.ts';
import { readListing } from '../../src/understanding/listing.ts';

describe('goods on one line', () => {
  test.each<[said: string, title: string | undefined, price?: string, stock?: string]>([
    ['Ajrak chadar 2400 15 pcs laal', 'Ajrak chadar laal', '2400', '15 pcs'],
    ['50 Peshawari chappal 2500 each', 'Peshawari chappal', '2500 each', '50'],
    ['چادر ۲۴۰۰ روپے ۱۵ عدد', 'چادر', '۲۴۰۰ روپے', '۱۵ عدد'],
    ['披肩 99元 20件', '披肩', '99元', '20件'],
    ['羊绒围巾 两百八 50条', '羊绒围巾', '两百八', '50条'],
    ['Ajrak chadar, Rs. 2400/-, 15 pcs', 'Ajrak chadar', 'Rs. 2400/-', '15 pcs'],
    ['Red shawl (wool) - 3500 - 12 pieces', 'Red shawl (wool)', '3500', '12 pieces'],
    ['khussa @1200 2 darjan', 'khussa', '@1200', '2 darjan'],
    ['wallet 800 ka aik 30 pcs', 'wallet', '800 ka aik', '30 pcs'],
    ['cotton shirt dhai hazar 20 adad', 'cotton shirt', 'dhai hazar', '20 adad'],
    ['Ajrak chadar 2 hazar 15 pcs', 'Ajrak chadar', '2 hazar', '15 pcs'],
    ['chadar 2400 15', 'chadar', '2400', '15'],
    ['stock 15 chadar 2400', 'chadar', '2400', 'stock 15'],
    ['rice 50 kg 250 per kg', 'rice', '250 per kg', '50 kg'],
    ['Basmati rice 400 rs 50 kg', 'Basmati rice', '400 rs', '50 kg'],
    ['basmati chawal 400 rupay, 50 kilo hai', 'basmati chawal', '400 rupay', '50 kilo'],
    ['باسمتی چاول 400 روپے 50 کلو', 'باسمتی چاول', '400 روپے', '50 کلو'],
    ['东北大米 6元 50公斤', '东北大米', '6元', '50公斤'],
    ['Khaddar 550 rs 40 gaz', 'Khaddar', '550 rs', '40 gaz'],
    ['Rice 7800 rs 25 kg bag', 'Rice 25 kg bag', '7800 rs'],
    ['Lawn suit 2500 rs 5 meter', 'Lawn suit 5 meter', '2500 rs'],
    ['I want to sell 20 ajrak chadar at 2400 each', 'ajrak chadar', '2400 each', '20'],
    ['mere paas 50 khussay hain 1300 rs', 'khussay', '1300 rs', '50'],
    ['1. Ajrak 2400 15 pcs', 'Ajrak', '2400', '15 pcs'],
    // what belongs to the name stays in it
    ['Samsung A54 8/256 45000 5 pcs', 'Samsung A54 8/256', '45000', '5 pcs'],
    ['iPhone 13 85000', 'iPhone 13', '85000'],
    ['basmati 25kg bag 7800', 'basmati 25kg bag', '7800'],
    ['Honey 1 kg Rs 1800', 'Honey 1 kg', 'Rs 1800'],
    ['7up 1.5 litre 120', '7up 1.5 litre', '120'],
    ['size 42 chappal 1800 10 pairs', 'size 42 chappal', '1800', '10 pairs'],
    ['chappal 38-42 size 1500', 'chappal 38-42 size', '1500'],
    ['3 piece lawn suit 4500', '3 piece lawn suit', '4500'],
    ['bangles 12 pcs set 450, 30 sets', 'bangles 12 pcs set', '450', '30 sets'],
    ['100% cotton shirt 950', '100% cotton shirt', '950'],
    ['shirt size L 1200 rs 12 pcs', 'shirt size L', '1200 rs', '12 pcs'],
    // what cannot be told is left to be asked
    ['Ajrak chadar', 'Ajrak chadar'],
    ['chadar 500 ke 3', 'chadar', '500 ke 3'],
    ['2400', undefined, '2400'],
  ])('%s', (said, title, price, stock) => {
    expect(readListing(said)).toEqual({ ...(title && { title }), ...(price && { price }), ...(stock && { stock }) });
  });

  test('goods on several lines', () => {
    expect(readListing('Ajrak chadar\n2400\n15 pcs')).toEqual({ title: 'Ajrak chadar', price: '2400', stock: '15 pcs' });
    expect(readListing('Title: Ajrak\nPrice: Rs 2,400\nStock: 15')).toEqual({ title: 'Ajrak', price: 'Rs 2,400', stock: '15' });
    expect(readListing('名称：披肩\n价格：99元\n库存：20')).toEqual({ title: '披肩', price: '99元', stock: '20' });
    expect(readListing('نام: چادر\nقیمت: ۲۴۰۰')).toEqual({ title: 'چادر', price: '۲۴۰۰' });
  });
});

describe('the category of goods', () => {
  test.each<[string, (typeof categories)[number] | undefined]>([
    ['Ajrak chadar', 'shawls'],
    ['chaddar', 'shawls'],
    ['چادر', 'shawls'],
    ['پشمینہ شال', 'shawls'],
    ['羊绒披肩', 'shawls'],
    ['cotton suit', 'clothing'],
    ['lawn 3 piece suit', 'clothing'],
    ['连衣裙', 'clothing'],
    ['Peshawari chappal', 'shoes'],
    ['پشاوری چپل', 'shoes'],
    ['运动鞋', 'shoes'],
    ['silver ring', 'jewellery'],
    ['چوڑیاں', 'jewellery'],
    ['leather bag', 'bags'],
    ['手提包', 'bags'],
    ['onyx lamp', 'home'],
    ['床单四件套', 'home'],
    ['tea cup', 'kitchen'],
    ['برتن', 'kitchen'],
    ['手工地毯', 'carpets'],
    ['قالین', 'carpets'],
    ['basmati 25kg bag', 'food'],
    ['کھجوریں', 'food'],
    ['蜂蜜', 'food'],
    ['henna', 'beauty'],
    ['口红', 'beauty'],
    ['teddy bear', 'toys'],
    ['football', 'sports'],
    ['phone cover', 'electronics'],
    ['手机壳', 'electronics'],
    ['drill machine', 'tools'],
    ['kitab', 'books'],
    ['shoes', 'shoes'],
    ['other', 'other'],
    ['something', undefined],
    ['', undefined],
  ])('%s', (title, category) => {
    expect(readCategory(title)).toBe(category);
  });
});

test.each([
  ['Ajrak chadar 2400 15 pcs MOQ 5', 'Ajrak chadar', 'MOQ 5'],
  ['披肩 99元 200件 起订量10', '披肩', '起订量10'],
  ['Footballs 850 500 pcs min 50', 'Footballs', 'min 50'],
])('%s tells the least one may order', (said, title, minimum) => {
  expect(readListing(said)).toMatchObject({ title, minimum });
});
