import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, lampOnSale, shawlOnSale, shawlShown } from '../people.ts';

const house = openDialogues();

test('one line makes two changes, and one undo takes back both', () =>
  house.begin(shawlShown).play(`
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: <listing> stock 5, price 900
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → 5 pieces
      Price: PKR 2,400 → PKR 900
      [Undo] [My goods]
    seller: undo
    bot: As before. No. <listing> · Ajrak chadar
      Stock: 5 pieces → 15 pieces
      Price: PKR 900 → PKR 2,400
      [My goods]
    seller: <listing> price 2400 stock 5
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → 5 pieces
      Price: PKR 2,400 (no change)
      [Undo] [My goods]
    seller: <listing> price 2400 stock 5
    bot: No. <listing> · Ajrak chadar is like that already.
      Price: PKR 2,400
      Stock: 5 pieces
      [My goods]
    seller: (taps Undo)
    bot: As before. No. <listing> · Ajrak chadar
      Stock: 5 pieces → 15 pieces
      [My goods]
    seller: <listing> stock -5, price 900
    bot: Stock cannot be less than zero.
    seller: 7
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → 7 pieces
      Price: PKR 2,400 → PKR 900
      [Undo] [My goods]
  `));

const inLanguage = (language: string) => `${shawlShown}seller: language\nseller: (taps ${language})\n`;

test('in Urdu', () =>
  house.begin(inLanguage('اردو')).play(`
    seller: شائع کریں
    bot: شائع ہو گیا! Ajrak chadar کا نمبر <listing> ہے۔ آرڈر آتے ہی آپ کو بتا دیا جائے گا۔
      [کچھ بیچنا ہے] [میرا مال]
    seller: <listing> کا اسٹاک 5 اور قیمت 900 کر دیں
    bot: نمبر <listing> · Ajrak chadar
      اسٹاک: 15 عدد ← 5 عدد
      قیمت: Rs 2,400 ← Rs 900
      [پہلے جیسا کریں] [میرا مال]
    seller: واپس کریں
    bot: پہلے جیسا کر دیا۔ نمبر <listing> · Ajrak chadar
      اسٹاک: 5 عدد ← 15 عدد
      قیمت: Rs 900 ← Rs 2,400
      [میرا مال]
    seller: <listing> قیمت 2400، اسٹاک 5
    bot: نمبر <listing> · Ajrak chadar
      اسٹاک: 15 عدد ← 5 عدد
      قیمت: Rs 2,400 (کوئی تبدیلی نہیں)
      [پہلے جیسا کریں] [میرا مال]
  `));

test('in Roman Urdu', () =>
  house.begin(inLanguage('Roman Urdu')).play(`
    seller: shaya karein
    bot: Shaya ho gaya! Ajrak chadar ka number <listing> hai. Order aate hi aap ko bata diya jaye ga.
      [Kuch bechna hai] [Mera maal]
    seller: <listing> stock 5 aur price 900
    bot: No. <listing> · Ajrak chadar
      Stock: 15 adad → 5 adad
      Qeemat: Rs 2,400 → Rs 900
      [Pehle jaisa karein] [Mera maal]
    seller: wapas karo
    bot: Pehle jaisa kar diya. No. <listing> · Ajrak chadar
      Stock: 5 adad → 15 adad
      Qeemat: Rs 900 → Rs 2,400
      [Mera maal]
    seller: <listing> ki qeemat 2400 aur stock 5 kar do
    bot: No. <listing> · Ajrak chadar
      Stock: 15 adad → 5 adad
      Qeemat: Rs 2,400 (koi tabdeeli nahi)
      [Pehle jaisa karein] [Mera maal]
  `));

test('in Chinese', () =>
  house.begin(inLanguage('中文')).play(`
    seller: 发布
    bot: 发布成功！Ajrak chadar的编号是<listing>。一有人下单，我就告诉您。
      [我要卖东西] [我的商品]
    seller: <listing>库存5 价格900
    bot: 编号<listing> · Ajrak chadar
      库存：15件 → 5件
      价格：PKR 2,400 → PKR 900
      [撤销] [我的商品]
    seller: 撤销
    bot: 已撤销。编号<listing> · Ajrak chadar
      库存：5件 → 15件
      价格：PKR 900 → PKR 2,400
      [我的商品]
    seller: <listing>价格2400，库存5
    bot: 编号<listing> · Ajrak chadar
      库存：15件 → 5件
      价格：PKR 2,400（没变）
      [撤销] [我的商品]
  `));

test('a buyer asks for all goods', () =>
  house.begin(shawlOnSale + lampOnSale + buyerComesIn).play(`
    buyer: all goods
    bot: All goods – 2 in all.
      Tap one to see it, or write what you are looking for.

      • Multani lamp · PKR 1,800 – 4 pieces in stock
      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Multani lamp · PKR 1,800] [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: sab maal
    bot: All goods – 2 in all.
      Tap one to see it, or write what you are looking for.

      • Multani lamp · PKR 1,800 – 4 pieces in stock
      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Multani lamp · PKR 1,800] [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 全部商品
    bot: All goods – 2 in all.
      Tap one to see it, or write what you are looking for.

      • Multani lamp · PKR 1,800 – 4 pieces in stock
      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Multani lamp · PKR 1,800] [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: سارا مال
    bot: All goods – 2 in all.
      Tap one to see it, or write what you are looking for.

      • Multani lamp · PKR 1,800 – 4 pieces in stock
      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Multani lamp · PKR 1,800] [Ajrak chadar · PKR 2,400] [Kinds of goods]
  `));
