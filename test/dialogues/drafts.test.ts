import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { sellerComesIn, shawlOnSale } from './people.ts';

const house = openDialogues();

test('a listing that was left waits as a draft under "my goods", and is finished there', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: cancel
    bot: All right, I have put it aside. It waits as a draft under “My goods”.
      [Continue] [Menu]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Draft: Blue pottery lamp | 3 of 12 answered, 1 photo
    seller: 1
    bot: (picture) Draft: Blue pottery lamp
      3 of 12 answered, 1 photo

      Shall we finish it?
      [Go on] [Throw it away]
    seller: (taps Go on)
    bot: Back to where we were: 4 of 12.

      What does one cost?
    seller: 1800
    bot: How many do you have?
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Draft: Blue pottery lamp | 4 of 12 answered, 1 photo
    seller: 1
    bot: (picture) Draft: Blue pottery lamp
      Price: PKR 1,800
      4 of 12 answered, 1 photo

      Shall we finish it?
      [Go on] [Throw it away]
    seller: (taps Go on)
    bot: Back to where we were: 5 of 12.

      How many do you have?
    seller: 4 pcs
    bot: How many must one buyer take at least?
    seller: 1
    bot: How heavy is one, packed?
      [Skip]
    seller: skip
    bot: How large is the parcel? Length × width × height.
      [Skip]
    seller: skip
    bot: Where is it made?
      [Pakistan] [China]
    seller: 1
    bot: Where do you send it to?
      [Pakistan and China] [Pakistan] [China]
    seller: 1
    bot: Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    seller: skip
    bot: (picture) This is how buyers will see it:

      Blue pottery lamp
      Price: PKR 1,800 for one piece
      In stock: 4 pieces
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 51 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Blue pottery lamp has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Blue pottery lamp · PKR… | Blue pottery lamp · PKR 1,800 – 4 pieces in stock
  `));

test('a draft is thrown away after one question, and its buttons then say so', () =>
  house.begin(`${shawlOnSale}seller: sell\nseller: skip\nseller: Blue lamp\nseller: cancel`).play(`
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Draft: Blue lamp | 3 of 12 answered, no photo
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
    seller: 1
    bot: Draft: Blue lamp
      3 of 12 answered, no photo

      Shall we finish it?
      [Go on] [Throw it away]
    seller: (taps Throw it away)
    bot: Throw this draft away: Blue lamp? It cannot be brought back.
      [Yes, throw it away] [No, keep it]
    seller: no
    bot: All right, the draft stays: Blue lamp.
      [Go on] [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Draft: Blue lamp | 3 of 12 answered, no photo
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
    seller: 1
    bot: Draft: Blue lamp
      3 of 12 answered, no photo

      Shall we finish it?
      [Go on] [Throw it away]
    seller: (taps Throw it away)
    bot: Throw this draft away: Blue lamp? It cannot be brought back.
      [Yes, throw it away] [No, keep it]
    seller: (taps Yes, throw it away)
    bot: The draft is gone: Blue lamp.
      [My goods] [Sell something]
    seller: (taps old Draft: Blue lamp)
    bot: That draft is not here any more: it was published or thrown away.
      [My goods]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
  `));

const draftOf = (line: string) => `seller: sell\nseller: skip\nseller: ${line}\nseller: cancel\n`;

test('five drafts wait; before the oldest is lost the seller is told, and when it is lost too', () =>
  house.begin(sellerComesIn + ['Red lamp', 'Green lamp', 'Blue lamp', 'White lamp'].map(draftOf).join('')).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: Black lamp
    bot: What does one cost?
    seller: cancel
    bot: All right, I have put it aside. It waits as a draft under “My goods”.

      There is no room for more drafts now. Put one more aside, and the oldest is lost: Red lamp.
      [Continue] [Menu]
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: Golden lamp
    bot: What does one cost?
    seller: cancel
    bot: All right, I have put it aside. It waits as a draft under “My goods”.

      To make room, the oldest draft is gone: Red lamp.

      There is no room for more drafts now. Put one more aside, and the oldest is lost: Green lamp.
      [Continue] [Menu]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Draft: Golden lamp | 3 of 12 answered, no photo
      ≡ Draft: Black lamp | 3 of 12 answered, no photo
      ≡ Draft: White lamp | 3 of 12 answered, no photo
      ≡ Draft: Blue lamp | 3 of 12 answered, no photo
      ≡ Draft: Green lamp | 3 of 12 answered, no photo
    seller: (taps Draft: Green lamp)
    bot: Draft: Green lamp
      3 of 12 answered, no photo

      Shall we finish it?
      [Go on] [Throw it away]
    seller: (taps Go on)
    bot: Back to where we were: 4 of 12.

      What does one cost?
  `));

test('nothing answered is no draft', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: cancel
    bot: All right, I have put it aside. You can go on with it whenever you like.
      [Continue] [Menu]
    seller: my goods
    bot: You have nothing for sale yet.
      [Sell something]
    seller: continue
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
  `));

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
      [آگے بڑھیں] [ڈرافٹ ہٹائیں]
    seller: (taps ڈرافٹ ہٹائیں)
    bot: یہ ڈرافٹ ہٹا دیں: نیلا لیمپ؟ یہ پھر واپس نہیں آئے گا۔
      [جی، ہٹا دیں] [نہیں، رہنے دیں]
    seller: نہیں
    bot: ٹھیک ہے، ڈرافٹ اپنی جگہ ہے: نیلا لیمپ۔
      [آگے بڑھیں] [میرا مال]
    seller: (taps آگے بڑھیں)
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
      [آگے بڑھیں] [ڈرافٹ ہٹائیں]
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
      [Aage barhein] [Draft hatayein]
    seller: (taps Draft hatayein)
    bot: Yeh draft hata dein: Neela lamp? Yeh phir wapas nahi aaye ga.
      [Ji, hata dein] [Nahi, rehne dein]
    seller: nahi
    bot: Theek hai, draft apni jagah hai: Neela lamp.
      [Aage barhein] [Mera maal]
    seller: (taps Aage barhein)
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
      [Aage barhein] [Draft hatayein]
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
      [接着填] [扔掉草稿]
    seller: (taps 扔掉草稿)
    bot: 要扔掉这份草稿吗：蓝色台灯？扔掉就找不回来了。
      [是的，扔掉] [不，留着]
    seller: 不
    bot: 好的，草稿保留：蓝色台灯。
      [接着填] [我的商品]
    seller: (taps 接着填)
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
      [接着填] [扔掉草稿]
    seller: (taps 扔掉草稿)
    bot: 要扔掉这份草稿吗：蓝色台灯？扔掉就找不回来了。
      [是的，扔掉] [不，留着]
    seller: 是的
    bot: 草稿已扔掉：蓝色台灯。
      [我的商品] [我要卖东西]
  `));
