import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, sandalsAndRice, shawlOnSale } from '../people.ts';

const house = openDialogues();

test('in Urdu, from a photo and a line, with Latin words kept in their place', () =>
  house.begin().play(
    `
    seller (whatsapp): السلام علیکم
    bot: سرائے میں خوش آمدید، پاکستان اور چین کے درمیان تجارت کا گھر۔ ہم کس زبان میں بات کریں؟
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: اردو
    bot: شروع کرنے سے پہلے: سرائے آپ کا نام، پیغامات اور آرڈر محفوظ رکھتی ہے تاکہ اپنا کام کر سکے۔ خریدار اور بیچنے والا ایک دوسرے کا نام اور، ڈیلیوری کے لیے، فون اور پتہ دیکھتے ہیں۔ کچھ بھی بیچا نہیں جاتا۔ مزید پڑھنے کے لیے “پرائیویسی” لکھیں۔ ٹھیک ہے؟
      [جی ہاں، آگے بڑھیں] [نہیں]
    seller: جی ہاں
    bot: یہاں کس کام سے آنا ہوا؟
      [مجھے بیچنا ہے] [مجھے خریدنا ہے] [مجھے سیکھنا ہے]
    seller: (taps مجھے بیچنا ہے)
    bot: آپ کی دکان کا نام کیا ہے؟
    seller: Bibi Crafts
    bot: آپ کی دکان کس شہر میں ہے؟
    seller: ملتان
    bot: یہ شہر کس ملک میں ہے؟
      [پاکستان] [چین]
    seller: پاکستان
    bot: آپ کی دکان کھل گئی۔ ایک سطر کے ساتھ تصویر بھیجیں، جیسے “اجرک شال 2400 15 پیس”، اس سے لسٹنگ بن جائے گی۔ “مینو” لکھنے سے سب کچھ نظر آئے گا۔
    seller: (photo) اجرک چادر ۲۴۰۰ ۱۵ عدد
    bot: (picture) خریدار اسے یوں دیکھیں گے:

      اجرک چادر
      قیمت: ⁨Rs 2,400⁩ فی عدد
      اسٹاک: 15 عدد
      قسم: شالیں اور اسکارف
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین

      تصویریں: 1
      معیار: 100 میں سے 36۔ مشورہ: ایک جملہ لکھیں کہ کس چیز کا بنا ہے اور دیکھ بھال کیسے ہو۔

      شائع کر دیں؟
      [شائع کریں] [کچھ بدلیں] [شائع نہ کریں]
    seller: شائع کریں
    bot: شائع ہو گیا! اجرک چادر کا نمبر ⁨<listing>⁩ ہے۔ آرڈر آتے ہی آپ کو بتا دیا جائے گا۔
      [کچھ بیچنا ہے] [میرا مال]
  `,
    { strict: true },
  ));

test('in Chinese, from a photo and a line', () =>
  house.begin().play(`
    seller (telegram): 你好
    bot: 欢迎来到Sarai，中国和巴基斯坦之间做生意的驿站。我们用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    seller: (taps 中文)
    bot: 开始之前：Sarai会保存您的名字、消息和订单，这样才能为您办事。买家和卖家能看到对方的名字；需要配送时，还能看到电话和地址。我们不出售任何信息。想了解更多，请写“隐私”。可以吗？
      [可以，继续] [不可以]
    seller: (taps 1)
    bot: 您来这里想做什么？
      [我要卖] [我要买] [我要学]
    seller: (taps 1)
    bot: 您的店铺叫什么名字？
    seller: 义乌小店
    bot: 您从哪个城市发货？
    seller: 义乌
    bot: 这个城市在哪个国家？
      [中国] [巴基斯坦]
    seller: 中国
    bot: 您的店开好了。发一张图片，配一行字，比如“真丝围巾 99元 20条”，我就帮您做成商品页面。写“菜单”看看我能做什么。
    seller: (photo) 真丝围巾 99块 20条
    bot: (picture) 买家看到的是这样：

      真丝围巾
      价格：¥99.00/件
      库存：20件
      分类：披肩围巾
      原产国：中国
      可发往：巴基斯坦和中国

      图片：1
      完善度36/100。建议：写一句描述：什么材质，怎么保养。

      现在发布吗？
      [发布] [修改] [不发布]
    seller: 发布
    bot: 发布成功！真丝围巾的编号是<listing>。一有人下单，我就告诉您。
      [我要卖东西] [我的商品]
  `));

test('in Chinese, to an address in China', () =>
  house.begin(shawlOnSale).play(`
    buyer (telegram): 你好
    bot: 欢迎来到Sarai，中国和巴基斯坦之间做生意的驿站。我们用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    buyer: (taps 中文)
    bot: 开始之前：Sarai会保存您的名字、消息和订单，这样才能为您办事。买家和卖家能看到对方的名字；需要配送时，还能看到电话和地址。我们不出售任何信息。想了解更多，请写“隐私”。可以吗？
      [可以，继续] [不可以]
    buyer: (taps 可以，继续)
    bot: 您来这里想做什么？
      [我要卖] [我要买] [我要学]
    buyer: (taps 我要买)
    bot: 好的。写下您想找的东西，比如“披肩”，或者写“菜单”看看我能做什么。
    buyer: 披肩
    bot: “披肩”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • Ajrak chadar · PKR 2,400 – 库存15件
      [Ajrak chadar · PKR 2,400] [商品分类]
    buyer: 1
    bot: (picture) Ajrak chadar
      价格：PKR 2,400/件
      库存：15件
      分类：披肩围巾
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      店铺：Bibi Crafts，Multan · 编号<listing>
      [购买] [加入购物车] [问卖家] [再看看]
    buyer: 1
    bot: 要多少？还剩15件。也可以直接写数字。
      [1] [2] [3]
    buyer: 两件
    bot: 谁来收货？请写全名。
    buyer: 王伟
    bot: 快递员打哪个电话？
    buyer: 138 0013 8000
    bot: 请写详细地址：门牌号、街道、区域，最好有附近的标志。也可以直接发定位。
    buyer: 浦东新区世纪大道100号
    bot: 哪个城市？
    buyer: 上海
    bot: 您的订单：

      Ajrak chadar × 2：PKR 4,800
      Bibi Crafts合计：PKR 4,800
      进口中国的税费：约¥10.87（未算运费），由您交给快递公司，不含在总价里。估算，数据截至2025-11，可能已过时。

      送到：王伟，浦东新区世纪大道100号，上海，+8613800138000

      货到时付现金PKR 4,800。配送费与卖家商定。确认下单吗？
      [确认下单] [不下单]
    buyer: 好的
    bot: 下单成功！订单号<order>。请备好现金PKR 4,800。卖家接单后我会通知您。
      [查物流]
    bot to seller: New order <order> from Buyer!

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      To: 王伟, 浦东新区世纪大道100号, 上海, +8613800138000

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));

test('a count is read as each language writes it', () =>
  house.begin(sandalsAndRice + buyerComesIn).play(`
    buyer: browse
    bot: All goods – 2 in all.
      Tap one to see it, or write what you are looking for.

      • Basmati rice · PKR 400 – 1 kg in stock
      • Peshawari chappal · PKR 1,500 – 12 pairs in stock
      [Basmati rice · PKR 400] [Peshawari chappal · PKR 1,500] [Kinds of goods]
    buyer: اردو
    bot: ٹھیک ہے، اب سے اردو میں۔
    buyer: browse
    bot: سارا سامان – کل 2۔
      دیکھنے کے لیے کسی ایک کو دبائیں، یا جو چاہیے وہ لکھیں۔

      • Basmati rice · Rs 400 – اسٹاک: 1 کلو
      • Peshawari chappal · Rs 1,500 – اسٹاک: 12 جوڑے
      [Basmati rice · Rs 400] [Peshawari chappal · Rs 1,500] [سامان کی قسمیں]
    buyer: roman urdu
    bot: Theek hai, ab se Roman Urdu mein.
    buyer: browse
    bot: Saara saamaan – kul 2.
      Dekhne ke liye kisi aik ko dabayein, ya jo chahiye woh likhein.

      • Basmati rice · Rs 400 – Stock: 1 kilo
      • Peshawari chappal · Rs 1,500 – Stock: 12 jore
      [Basmati rice · Rs 400] [Peshawari chappal · Rs 1,500] [Saamaan ki qismein]
    buyer: 中文
    bot: 好的，以后用中文。
    buyer: browse
    bot: 全部商品：共2件。
      点一件看详情，或者直接写您想找的东西。

      • Basmati rice · PKR 400 – 库存1公斤
      • Peshawari chappal · PKR 1,500 – 库存12双
      [Basmati rice · PKR 400] [Peshawari chappal · PKR 1,500] [商品分类]
  `));
