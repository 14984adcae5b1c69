import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { sellerComesIn } from './people.ts';

const house = openDialogues();

test('one photo and one line are on sale after three messages', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: (photo) Ajrak chadar laal 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak chadar laal
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak chadar laal has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `);
});

test('a photo first, then the line', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Multani tile lamp 1800 4 pcs
    bot: (picture) This is how buyers will see it:

      Multani tile lamp
      Price: PKR 1,800 for one piece
      In stock: 4 (piece)
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: publish
    bot: Published! Multani tile lamp has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `);
});

test('an album is one listing', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: (album 3) Ajrak chadar 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 3

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `);
});

test('step by step, each question asked once', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Peacock feather
    bot: Which kind of goods is it?

      1. Clothing
      2. Shawls and scarves
      3. Shoes
      4. Jewellery
      5. Bags
      6. Home and decoration
      7. Kitchen
      8. Carpets
      9. Food
      10. Beauty
      11. Toys
      12. Sports
      13. Electronics
      14. Tools
      15. Books
      16. Something else
    seller: Home and decoration
    bot: What does one cost?
    seller: 1,800
    bot: How many do you have?
    seller: 4
    bot: How many must one buyer take at least?
    seller: 1
    bot: How heavy is one, packed?
      [Skip]
    seller: 2.5 kg
    bot: How large is the parcel? Length × width × height.
      [Skip]
    seller: 30 x 20 x 20 cm
    bot: Where is it made?
      [Pakistan] [China]
    seller: (taps Pakistan)
    bot: Where do you send it to?
      [Pakistan and China] [Pakistan] [China]
    seller: (taps Pakistan and China)
    bot: Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    seller: Cut by hand in Multan, no two alike.
    bot: (picture) This is how buyers will see it:

      Peacock feather
      Price: PKR 1,800 for one piece
      In stock: 4 (piece)
      Kind: Home and decoration
      Weight: 2,500 g
      Size: 30 × 20 × 20 cm
      Made in: Pakistan
      Ships to: Pakistan and China
      Cut by hand in Multan, no two alike.

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Peacock feather has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `);
});

test('in Urdu, from a photo and a line, with Latin words kept in their place', async () => {
  const talk = house.begin();
  await talk.play(
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
      قیمت: ⁨Rs 2,400⁩ فی پیس
      اسٹاک: 15 (پیس)
      قسم: شالیں اور اسکارف
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین

      تصویریں: 1

      شائع کر دیں؟
      [شائع کریں] [کچھ بدلیں] [شائع نہ کریں]
    seller: شائع کریں
    bot: شائع ہو گیا! اجرک چادر کا نمبر ⁨<listing>⁩ ہے۔ آرڈر آتے ہی آپ کو بتا دیا جائے گا۔
      [کچھ بیچنا ہے] [میرا مال]
  `,
    { strict: true },
  );
});

test('in Chinese, from a photo and a line', async () => {
  const talk = house.begin();
  await talk.play(`
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
      库存：20（件）
      分类：披肩围巾
      原产国：中国
      可发往：巴基斯坦和中国

      图片：1

      现在发布吗？
      [发布] [修改] [不发布]
    seller: 发布
    bot: 发布成功！真丝围巾的编号是<listing>。一有人下单，我就告诉您。
      [我要卖东西] [我的商品]
  `);
});

test('a price as people type it', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: Ajrak chadar
    bot: What does one cost?
    seller: dhai hazar
    bot: How many do you have?
    seller: back
    bot: What does one cost?
    seller: ۲۴۰۰
    bot: How many do you have?
    seller: back
    bot: What does one cost?
    seller: 两千四
    bot: How many do you have?
    seller: back
    bot: What does one cost?
    seller: Rs. 1,500/-
    bot: How many do you have?
    seller: back
    bot: What does one cost?
    seller: 2.4k
    bot: How many do you have?
    seller: 15
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
    bot: This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 0

      Publish it?
      [Publish] [Change something] [Do not publish]
  `);
});

test('wrong answers are helped, never twice in the same words', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: Ajrak chadar
    bot: What does one cost?
    seller: it is very cheap
    bot: A number, such as 2400, Rs 1,500 or “dhai hazar”.
    seller: really very cheap
    bot: Sorry, I still did not get that. Once more:

      What does one cost?
    seller: cheap!
    bot: I am sorry, I do not understand this one. You can go one step back, open the menu, or talk to a person.
      [Back] [Menu] [Talk to a person]
    seller: cheap, I said
    bot: A number, such as 2400, Rs 1,500 or “dhai hazar”.
    seller: 2400
    bot: How many do you have?
    seller: 0
    bot: A whole number from 1 up, please.
    seller: minus two
    bot: Sorry, I still did not get that. Once more:

      How many do you have?
    seller: half
    bot: A whole number from 1 up, please.

      A number, such as 15, “15 pcs” or “2 dozen”.
      [Back] [Menu] [Talk to a person]
    seller: 15
    bot: How many must one buyer take at least?
  `);
});

test('back goes one step at a time, and never past what was done', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Peacock feather
    bot: Which kind of goods is it?

      1. Clothing
      2. Shawls and scarves
      3. Shoes
      4. Jewellery
      5. Bags
      6. Home and decoration
      7. Kitchen
      8. Carpets
      9. Food
      10. Beauty
      11. Toys
      12. Sports
      13. Electronics
      14. Tools
      15. Books
      16. Something else
    seller: back
    bot: What is it called?
    seller: back
    bot: What is it? Name, price and how many, in one line.
    seller: back
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
  `);
});

test('an earlier answer is corrected by words', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: (photo) Ajrak chadar 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: price 900 kar do
    bot: (picture) Changed.

      This is how buyers will see it:

      Ajrak chadar
      Price: PKR 900 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: stock 20
    bot: (picture) Changed.

      This is how buyers will see it:

      Ajrak chadar
      Price: PKR 900 for one piece
      In stock: 20 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `);
});

test('an earlier answer is corrected by rewriting the message', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: Ajrak chadar
    bot: What does one cost?
    seller: 2400
    bot: How many do you have?
    seller: (rewrites) 2600
    bot: Changed.

      How many do you have?
    seller: 15
    bot: How many must one buyer take at least?
  `);
});

test('something is changed from the review card', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: (photo) Ajrak chadar 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Change something)
    bot: What shall we change?
      ≡ Photos
      ≡ Name
      ≡ Kind
      ≡ Price
      ≡ Stock
      ≡ Minimum order
      ≡ Weight and size
      ≡ Made in
      ≡ Ships to
      ≡ Description
    seller: price
    bot: What does one cost?
    seller: 2200
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,200 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `);
});

test('a listing that is not wanted is let go', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: (photo) Ajrak chadar 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Do not publish)
    bot: All right, it is not published.
      [Sell something]
    seller: my goods
    bot: You have nothing for sale yet.
      [Sell something]
  `);
});

test('menu, cancel and continue: nothing that was said is lost', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: menu
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Settings
      ≡ Help
    seller: cancel
    bot: All right.

      Back to where we were: 4 of 12.

      What does one cost?
    seller: cancel
    bot: All right, I have put it aside. You can go on with it whenever you like.
      [Continue] [Menu]
    seller: continue
    bot: Back to where we were: 4 of 12.

      What does one cost?
    seller: 1800
    bot: How many do you have?
  `);
});

test('commands in every language, at any question', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: menyu
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Settings
      ≡ Help
    seller: wapas
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
    seller: مدد
    bot: To sell: send a photo with one line, such as “Ajrak shawl 2400 15 pcs”. “sales” shows orders that wait for you, “my goods” changes price or stock. At any time: “menu”, “back”, “cancel”, “language”. A mistake? Write it right, such as “price 900”.
      [Menu] [Talk to a person]
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
    seller: 菜单
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Settings
      ≡ Help
    seller: 返回
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
    seller: mansookh
    bot: All right, I have put it aside. You can go on with it whenever you like.
      [Continue] [Menu]
  `);
});

test('a voice note, a sticker, a place, a contact, a film and a file where words were asked', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: (voice)
    bot: Thank you for the voice message. I cannot listen to it here, so please type your answer.

      What is it? Name, price and how many, in one line.
    seller: (sticker)
    bot: Sorry, I still did not get that. Once more:

      Such as “Ajrak shawl 2400 15 pcs”.
    seller: (place)
    bot: I am sorry, I do not understand this one. You can go one step back, open the menu, or talk to a person.
      [Back] [Menu] [Talk to a person]
    seller: (contact +923001234567)
    bot: Thank you for the contact. Here I need something else.

      What is it? Name, price and how many, in one line.
    seller: (video)
    bot: Sorry, I still did not get that. Once more:

      Such as “Ajrak shawl 2400 15 pcs”.
    seller: (document)
    bot: I am sorry, I do not understand this one. You can go one step back, open the menu, or talk to a person.
      [Back] [Menu] [Talk to a person]
    seller: (unsupported)
    bot: I cannot open that kind of message. Please type your answer.

      What is it? Name, price and how many, in one line.
    seller: Blue pottery lamp
    bot: What does one cost?
  `);
});

test('one more photo while words were asked belongs to the listing', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: (photo)
    bot: Added.

      What is it? Name, price and how many, in one line.
    seller: Ajrak chadar 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 2

      Publish it?
      [Publish] [Change something] [Do not publish]
  `);
});

test('the same message delivered twice is nothing, and the same word typed twice is two answers', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: 1
    bot: How many do you have?
    seller: (repeats)
    seller: 1
    bot: How many must one buyer take at least?
  `);
});

test('my goods: the price, the count, pause', async () => {
  const talk = house.begin();
  await talk.lead(sellerComesIn);
  await talk.play(`
    seller: (photo) Ajrak chadar 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 in stock (piece)
    seller: (taps Ajrak chadar · PKR 2,400)
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
    seller: (taps Price)
    bot: What does one cost?
    seller: 2600
    bot: Done: <listing> is changed.
      [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,600 | 15 in stock (piece)
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,600 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
    seller: (taps Stock)
    bot: How many do you have?
    seller: 3
    bot: Done: <listing> is changed.
      [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,600 | 3 in stock (piece)
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,600 for one piece
      In stock: 3 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
    seller: (taps Pause)
    bot: Done: <listing> is changed.
      [My goods]
  `);
});
