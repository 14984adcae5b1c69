import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn } from '../people.ts';

const house = openDialogues();

const listed = { ur: 'اردو', 'ur-Latn': 'Roman Urdu', zh: '中文' };
const inLanguage = (language: keyof typeof listed) => `${sellerComesIn}seller: language\nseller: (taps ${listed[language]})\nseller: (photo)\n`;

test('in Urdu', () =>
  house.begin(inLanguage('ur')).play(`
    seller: نیلا لیمپ
    bot: ایک کی قیمت کیا ہے؟
    seller: کینسل
    bot: ٹھیک ہے، اسے ایک طرف رکھ دیا ہے۔ یہ “میرا مال” میں ڈرافٹ کے طور پر محفوظ ہے۔
      [جاری رکھیں] [مینو]
    seller: میرا مال
    bot: آپ کا مال۔ کس میں تبدیلی کرنی ہے؟
      ≡ ڈرافٹ: نیلا لیمپ | 12 میں سے 3 جواب ہو گئے، 1 تصویر
    seller: 1
    bot: (picture) ڈرافٹ: نیلا لیمپ
      12 میں سے 3 جواب ہو گئے، 1 تصویر

      اسے مکمل کر لیں؟
      [مکمل کریں] [ڈرافٹ ہٹائیں]
    seller: (taps ڈرافٹ ہٹائیں)
    bot: یہ ڈرافٹ ہٹا دیں: نیلا لیمپ؟ یہ پھر واپس نہیں آئے گا۔
      [جی، ہٹا دیں] [نہیں، رہنے دیں]
    seller: نہیں
    bot: ٹھیک ہے، ڈرافٹ اپنی جگہ ہے: نیلا لیمپ۔
      [مکمل کریں] [میرا مال]
    seller: (taps مکمل کریں)
    bot: چلیں، وہیں سے آگے بڑھتے ہیں: 12 میں سے 4۔

      ایک کی قیمت کیا ہے؟
    seller: 1800
    bot: آپ کے پاس کتنی تعداد ہے؟
    seller: میرا مال
    bot: آپ کا مال۔ کس میں تبدیلی کرنی ہے؟
      ≡ ڈرافٹ: نیلا لیمپ | 12 میں سے 4 جواب ہو گئے، 1 تصویر
    seller: 1
    bot: (picture) ڈرافٹ: نیلا لیمپ
      قیمت: Rs 1,800
      12 میں سے 4 جواب ہو گئے، 1 تصویر

      اسے مکمل کر لیں؟
      [مکمل کریں] [ڈرافٹ ہٹائیں]
    seller: (taps ڈرافٹ ہٹائیں)
    bot: یہ ڈرافٹ ہٹا دیں: نیلا لیمپ؟ یہ پھر واپس نہیں آئے گا۔
      [جی، ہٹا دیں] [نہیں، رہنے دیں]
    seller: جی ہاں
    bot: ڈرافٹ ہٹا دیا: نیلا لیمپ۔
      [میرا مال] [کچھ بیچنا ہے]
  `));

test('in Roman Urdu', () =>
  house.begin(inLanguage('ur-Latn')).play(`
    seller: Neela lamp
    bot: Aik ki qeemat kya hai?
    seller: cancel
    bot: Theek hai, ise aik taraf rakh diya hai. Yeh “Mera maal” mein draft ke taur par mehfooz hai.
      [Jaari rakhein] [Menu]
    seller: mera maal
    bot: Aap ka maal. Kis mein tabdeeli karni hai?
      ≡ Draft: Neela lamp | 12 mein se 3 jawab ho gaye, 1 tasveer
    seller: 1
    bot: (picture) Draft: Neela lamp
      12 mein se 3 jawab ho gaye, 1 tasveer

      Ise mukammal kar lein?
      [Mukammal karein] [Draft hatayein]
    seller: (taps Draft hatayein)
    bot: Yeh draft hata dein: Neela lamp? Yeh phir wapas nahi aaye ga.
      [Ji, hata dein] [Nahi, rehne dein]
    seller: nahi
    bot: Theek hai, draft apni jagah hai: Neela lamp.
      [Mukammal karein] [Mera maal]
    seller: (taps Mukammal karein)
    bot: Chalein, wahin se aage barhte hain: 12 mein se 4.

      Aik ki qeemat kya hai?
    seller: 1800
    bot: Aap ke paas kitni tadaad hai?
    seller: mera maal
    bot: Aap ka maal. Kis mein tabdeeli karni hai?
      ≡ Draft: Neela lamp | 12 mein se 4 jawab ho gaye, 1 tasveer
    seller: 1
    bot: (picture) Draft: Neela lamp
      Qeemat: Rs 1,800
      12 mein se 4 jawab ho gaye, 1 tasveer

      Ise mukammal kar lein?
      [Mukammal karein] [Draft hatayein]
    seller: (taps Draft hatayein)
    bot: Yeh draft hata dein: Neela lamp? Yeh phir wapas nahi aaye ga.
      [Ji, hata dein] [Nahi, rehne dein]
    seller: haan
    bot: Draft hata diya: Neela lamp.
      [Mera maal] [Kuch bechna hai]
  `));

test('in Chinese', () =>
  house.begin(inLanguage('zh')).play(`
    seller: 蓝色台灯
    bot: 单价多少？
    seller: 取消
    bot: 好的，先放一放，已存为草稿，在“我的商品”里能找到。
      [继续] [菜单]
    seller: 我的商品
    bot: 您的商品，要改哪一件？
      ≡ 草稿：蓝色台灯 | 已填3/12，1张图片
    seller: 1
    bot: (picture) 草稿：蓝色台灯
      已填3/12，1张图片

      要接着填完吗？
      [接着填完] [扔掉草稿]
    seller: (taps 扔掉草稿)
    bot: 要扔掉这份草稿吗：蓝色台灯？扔掉就找不回来了。
      [是的，扔掉] [不，留着]
    seller: 不
    bot: 好的，草稿保留：蓝色台灯。
      [接着填完] [我的商品]
    seller: (taps 接着填完)
    bot: 我们接着刚才的说（4/12）。

      单价多少？
    seller: 180
    bot: 您有多少？
    seller: 我的商品
    bot: 您的商品，要改哪一件？
      ≡ 草稿：蓝色台灯 | 已填4/12，1张图片
    seller: 1
    bot: (picture) 草稿：蓝色台灯
      价格：PKR 180
      已填4/12，1张图片

      要接着填完吗？
      [接着填完] [扔掉草稿]
    seller: (taps 扔掉草稿)
    bot: 要扔掉这份草稿吗：蓝色台灯？扔掉就找不回来了。
      [是的，扔掉] [不，留着]
    seller: 是的
    bot: 草稿已扔掉：蓝色台灯。
      [我的商品] [我要卖东西]
  `));
