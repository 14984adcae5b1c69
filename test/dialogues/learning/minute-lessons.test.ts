import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { goodsLookedAt, sellerComesIn, sellerSpeaks } from '../people.ts';

const house = openDialogues();

test('a vague name has a lesson of a minute, and not again the same week', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo) Chappal 1500 12 pairs
    bot: (picture) This is how buyers will see it:

      Chappal
      Price: PKR 1,500 for one pair
      In stock: 12 pairs
      Kind: Shoes
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Chappal has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    bot: One thing: a name that says what it is, of what and for whom is found more often.
      [Why? One minute]
    seller: (taps Why? One minute)
    bot: From lesson 3: Your first listing tells the truth

      The title: what + material + place or style + size.

      Weak: “Best quality shoes!!!”
      Strong: “Men's Peshawari chappal, cow leather, hand-stitched, tyre sole, EU 42”

      Promise nothing that you cannot prove, such as “No. 1” or “cures”.
      [The whole lesson] [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Chappal · PKR 1,500 | 12 pairs in stock
    seller: 1
    bot: No. <listing>

      Chappal
      Price: PKR 1,500 for one pair
      In stock: 12 pairs
      Kind: Shoes
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
    seller: (taps Name)
    bot: What is it called?
    seller: Sandal
    bot: No. <listing> · Chappal
      Name: Chappal → Sandal
      [Undo] [My goods]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Sandal · PKR 1,500 | 12 pairs in stock
    seller: 1
    bot: No. <listing>

      Sandal
      Price: PKR 1,500 for one pair
      In stock: 12 pairs
      Kind: Shoes
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
    seller: (taps Name)
    bot: What is it called?
    seller: Best quality sandal, No. 1
    bot: No. <listing> · Sandal
      Name: Sandal → Best quality sandal, No. 1
      [Undo] [My goods]
    bot: One thing: the name promises something that nobody can prove. That can cost you the buyer's trust.
      [Why? One minute]
    seller: (taps Why? One minute)
    bot: From lesson 3: Your first listing tells the truth

      The title: what + material + place or style + size.

      Weak: “Best quality shoes!!!”
      Strong: “Men's Peshawari chappal, cow leather, hand-stitched, tyre sole, EU 42”

      Promise nothing that you cannot prove, such as “No. 1” or “cures”.
      [The whole lesson] [My goods]
    seller: (taps The whole lesson)
    bot: Lesson 3: Your first listing tells the truth

      1/5 A listing is your shop window and your contract. If it is true and complete, fewer goods come back.

      Build it from six parts: title, photos, details, price, stock, delivery and returns.
      [Next]
  `));

test('a description that could be of anything has a lesson of a minute too', () =>
  house.begin(`${sellerComesIn}seller: (photo) Blue shawl 1500 12 pcs\nseller: (taps Publish)\n${goodsLookedAt}`).play(`
    seller: (taps Description)
    bot: Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    seller: very good quality
    bot: No. <listing> · Blue shawl
      Description: none → very good quality
      [Undo] [My goods]
    bot: One thing: from that, customs could not tell what is in the box. The same line will stand on your invoice one day.
      [Why? One minute]
    seller: (taps Why? One minute)
    bot: From lesson 12: Invoice and packing list

      The description is the heart: what, of which material, for whom.

      Weak: “shoes”. Strong: “men's sandals, upper of cow leather, 1 pair”.

      Never “gift” or “sample” for a sale. The price is the price that the buyer really paid.
      [The whole lesson] [My goods]
  `));

test('a mistake has a lesson of a minute in Urdu', () =>
  house.begin(sellerSpeaks('ur')).play(`
    seller: (photo) چپل 1500 12 جوڑے
    bot: (picture) خریدار اسے یوں دیکھیں گے:

      چپل
      قیمت: Rs 1,500 فی جوڑا
      اسٹاک: 12 جوڑے
      قسم: جوتے
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین

      تصویریں: 1
      معیار: 100 میں سے 36۔ مشورہ: ایک جملہ لکھیں کہ کس چیز کا بنا ہے اور دیکھ بھال کیسے ہو۔

      شائع کر دیں؟
      [شائع کریں] [کچھ بدلیں] [شائع نہ کریں]
    seller: (taps شائع کریں)
    bot: شائع ہو گیا! چپل کا نمبر <listing> ہے۔ آرڈر آتے ہی آپ کو بتا دیا جائے گا۔
      [کچھ بیچنا ہے] [میرا مال]
    bot: ایک بات: نام میں یہ بھی ہو کہ چیز کیا ہے، کس کی بنی ہے اور کس کے لیے، تو خریدار اسے جلدی ڈھونڈ لیتے ہیں۔
      [کیوں؟ ایک منٹ]
    seller: (taps کیوں؟ ایک منٹ)
    bot: سبق 3 سے: پہلی لسٹنگ سچ بولتی ہے

      نام: کیا ہے + کس چیز کا + کہاں کا یا کیسا + سائز۔

      کمزور: “بہترین کوالٹی کے جوتے!!!”
      مضبوط: “مردانہ پشاوری چپل، گائے کا چمڑا، ہاتھ کی سلائی، ٹائر کا تلا، EU 42”

      جو ثابت نہ کر سکیں وہ وعدہ نہ کریں، جیسے “نمبر 1” یا “بیماری ٹھیک کرتا ہے”۔
      [پورا سبق] [میرا مال]
  `));

test('a mistake has a lesson of a minute in Chinese', () =>
  house.begin(sellerSpeaks('zh')).play(`
    seller: (photo) 全网第一手工披肩 1500 12件
    bot: (picture) 买家看到的是这样：

      全网第一手工披肩
      价格：PKR 1,500/件
      库存：12件
      分类：披肩围巾
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      图片：1
      完善度51/100。建议：写一句描述：什么材质，怎么保养。

      现在发布吗？
      [发布] [修改] [不发布]
    seller: (taps 发布)
    bot: 发布成功！全网第一手工披肩的编号是<listing>。一有人下单，我就告诉您。
      [我要卖东西] [我的商品]
    bot: 提个醒：名称里有没法证明的说法，可能会让买家不放心。
      [为什么？一分钟]
    seller: (taps 为什么？一分钟)
    bot: 第3课：第一件商品，如实上架

      标题这样写：是什么＋材质＋产地或款式＋尺码。

      差的：“超高品质好鞋！！！”
      好的：“白沙瓦男士皮凉鞋，牛皮，手工缝线，轮胎底，欧码42”

      拿不出证据的话别写，比如“第一”“能治病”。
      [看整课] [我的商品]
  `));
