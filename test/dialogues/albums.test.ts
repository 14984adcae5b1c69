import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { sellerComesIn, shawlOnSale, shawlShown } from './people.ts';

const house = openDialogues();

test('the line may come with a later photo, and the photos after the line', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: (photo) Ajrak chadar 2400 15 pcs
    bot: (picture) Added.

      This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 2
      Quality 47 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (photo)
    bot: (picture) Added.

      This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 3
      Quality 52 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (photo 1)
    bot: (picture) I have that photo already.

      This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 3
      Quality 52 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
  `));

test('the line first, then the photos', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: Ajrak chadar 2400 15 pcs
    bot: How many must one buyer take at least?
    seller: (album 3)
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 3
      Quality 52 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
  `));

test('a photo that was skipped may still come', () =>
  house.begin(`${sellerComesIn}seller: sell\nseller: skip`).play(`
    seller: Ajrak chadar 2400
    bot: How many do you have?
    seller: (photo)
    bot: Added.

      How many do you have?
    seller: 15
    bot: How many must one buyer take at least?
  `));

test('a photo with a line of its own is of other goods, and then the first are gone on with', () =>
  house.begin(`${sellerComesIn}seller: (photo) Ajrak chadar 2400`).play(`
    seller: (photo) Multani lamp 1800 4 pcs
    bot: (picture) This is how buyers will see it:

      Multani lamp
      Price: PKR 1,800 for one piece
      In stock: 4 pieces
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Multani lamp has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    bot: Back to where we were: 5 of 12.

      How many do you have?
    seller: 15
    bot: How many must one buyer take at least?
  `));

test('after publishing, a photo without words may be of what was published', () =>
  house.begin(shawlOnSale).play(`
    seller: (photo)
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: (photo)
    bot: Added.

      Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: (taps Yes, add it)
    bot: No. <listing> · Ajrak chadar
      Photos: 1 photo → 3 photos
      [Undo] [My goods]
    seller: (taps Undo)
    bot: As before. No. <listing> · Ajrak chadar
      Photos: 3 photos → 1 photo
      [My goods]
    seller: (photo)
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: (taps No, it is new)
    bot: What is it? Name, price and how many, in one line.
  `));

test('a word under a photo is no line: it may be of what was published, or the name of something new', () =>
  house.begin(shawlOnSale).play(`
    seller: (photo) back side
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: no
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
    seller: cancel
    bot: All right, I have put it aside. It waits as a draft under “My goods”.
      [Continue] [Menu]
    seller: (photo) Multani lamp
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: (taps No, it is new)
    bot: What does one cost?
  `));

test('a line instead of a tap says that it is new', () =>
  house.begin(shawlOnSale).play(`
    seller: (photo)
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: Multani lamp 1800 4 pcs
    bot: (picture) This is how buyers will see it:

      Multani lamp
      Price: PKR 1,800 for one piece
      In stock: 4 pieces
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
  `));

test('ten photos are kept, and the seller is told of the rest', () =>
  house.begin(`${sellerComesIn}seller: (album 8) Ajrak chadar 2400`).play(`
    seller: (album 4)
    bot: At most 10 photos can be shown, so I kept the first 10.

      How many do you have?
    seller: (photo 40)
    bot: I have that photo already.

      How many do you have?
  `));

test('a photo while a list or the menu is open belongs to the listing beneath', () =>
  house.begin(shawlShown).play(`
    seller: menu
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Settings
      ≡ Help
    seller: (photo)
    bot: (picture) Added.

      This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 2
      Quality 47 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
  `));

test('in Urdu', () =>
  house.begin(`${sellerComesIn}seller: language\nseller: (taps اردو)`).play(`
    seller: (photo)
    bot: کیا چیز ہے؟ نام، قیمت اور تعداد ایک سطر میں لکھیں۔
    seller: (photo) ملتانی لیمپ 1800 4 عدد
    bot: (picture) شامل کر لیا۔

      خریدار اسے یوں دیکھیں گے:

      ملتانی لیمپ
      قیمت: Rs 1,800 فی عدد
      اسٹاک: 4 عدد
      قسم: گھر اور سجاوٹ
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین

      تصویریں: 2
      معیار: 100 میں سے 47۔ مشورہ: ایک جملہ لکھیں کہ کس چیز کا بنا ہے اور دیکھ بھال کیسے ہو۔

      شائع کر دیں؟
      [شائع کریں] [کچھ بدلیں] [شائع نہ کریں]
    seller: (photo 1)
    bot: (picture) یہ تصویر پہلے سے لگی ہے۔

      خریدار اسے یوں دیکھیں گے:

      ملتانی لیمپ
      قیمت: Rs 1,800 فی عدد
      اسٹاک: 4 عدد
      قسم: گھر اور سجاوٹ
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین

      تصویریں: 2
      معیار: 100 میں سے 47۔ مشورہ: ایک جملہ لکھیں کہ کس چیز کا بنا ہے اور دیکھ بھال کیسے ہو۔

      شائع کر دیں؟
      [شائع کریں] [کچھ بدلیں] [شائع نہ کریں]
    seller: شائع کریں
    bot: شائع ہو گیا! ملتانی لیمپ کا نمبر <listing> ہے۔ آرڈر آتے ہی آپ کو بتا دیا جائے گا۔
      [کچھ بیچنا ہے] [میرا مال]
    seller: (photo)
    bot: ابھی ابھی ملتانی لیمپ شائع ہوا ہے۔ کیا یہ تصویر اسی کی ہے؟
      [جی، اسی کی ہے] [نہیں، نئی چیز ہے]
    seller: (taps جی، اسی کی ہے)
    bot: نمبر <listing> · ملتانی لیمپ
      تصویریں: 2 تصویریں ← 3 تصویریں
      [پہلے جیسا کریں] [میرا مال]
    seller: واپس کریں
    bot: پہلے جیسا کر دیا۔ نمبر <listing> · ملتانی لیمپ
      تصویریں: 3 تصویریں ← 2 تصویریں
      [میرا مال]
  `));

test('in Roman Urdu', () =>
  house.begin(`${sellerComesIn}seller: language\nseller: (taps Roman Urdu)`).play(`
    seller: (photo)
    bot: Kya cheez hai? Naam, qeemat aur tadaad aik line mein likhein.
    seller: (photo) Multani lamp 1800 4 adad
    bot: (picture) Shamil kar liya.

      Kharidar ise yun dekhein ge:

      Multani lamp
      Qeemat: Rs 1,800 fi adad
      Stock: 4 adad
      Qism: Ghar aur sajawat
      Kahan ka bana hai: Pakistan
      Kahan bhejte hain: Pakistan aur China

      Tasveerein: 2
      Mayaar: 100 mein se 47. Mashwara: aik jumla likhein ke kis cheez ka bana hai aur dekh bhaal kaise ho.

      Shaya kar dein?
      [Shaya karein] [Kuch badlein] [Shaya na karein]
    seller: (photo 1)
    bot: (picture) Yeh tasveer pehle se lagi hai.

      Kharidar ise yun dekhein ge:

      Multani lamp
      Qeemat: Rs 1,800 fi adad
      Stock: 4 adad
      Qism: Ghar aur sajawat
      Kahan ka bana hai: Pakistan
      Kahan bhejte hain: Pakistan aur China

      Tasveerein: 2
      Mayaar: 100 mein se 47. Mashwara: aik jumla likhein ke kis cheez ka bana hai aur dekh bhaal kaise ho.

      Shaya kar dein?
      [Shaya karein] [Kuch badlein] [Shaya na karein]
    seller: shaya karein
    bot: Shaya ho gaya! Multani lamp ka number <listing> hai. Order aate hi aap ko bata diya jaye ga.
      [Kuch bechna hai] [Mera maal]
    seller: (photo)
    bot: Abhi abhi Multani lamp shaya hua hai. Kya yeh tasveer isi ki hai?
      [Ji, isi ki hai] [Nahi, nayi cheez hai]
    seller: (taps Ji, isi ki hai)
    bot: No. <listing> · Multani lamp
      Tasveerein: 2 tasveerein → 3 tasveerein
      [Pehle jaisa karein] [Mera maal]
    seller: wapas karo
    bot: Pehle jaisa kar diya. No. <listing> · Multani lamp
      Tasveerein: 3 tasveerein → 2 tasveerein
      [Mera maal]
  `));

test('in Chinese', () =>
  house.begin(`${sellerComesIn}seller: language\nseller: (taps 中文)`).play(`
    seller: (photo)
    bot: 卖什么？名称、价格、数量，一行写完。
    seller: (photo) 景德镇花瓶 180元 4个
    bot: (picture) 已加上。

      买家看到的是这样：

      景德镇花瓶
      价格：¥180.00/件
      库存：4件
      分类：家居装饰
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      图片：2
      完善度47/100。建议：写一句描述：什么材质，怎么保养。

      现在发布吗？
      [发布] [修改] [不发布]
    seller: (photo 1)
    bot: (picture) 这张图片已经有了。

      买家看到的是这样：

      景德镇花瓶
      价格：¥180.00/件
      库存：4件
      分类：家居装饰
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      图片：2
      完善度47/100。建议：写一句描述：什么材质，怎么保养。

      现在发布吗？
      [发布] [修改] [不发布]
    seller: 发布
    bot: 发布成功！景德镇花瓶的编号是<listing>。一有人下单，我就告诉您。
      [我要卖东西] [我的商品]
    seller: (photo)
    bot: 这张是您刚发布的景德镇花瓶的图片吗？
      [是的，加上] [不，是新商品]
    seller: (taps 是的，加上)
    bot: 编号<listing> · 景德镇花瓶
      图片：2张图片 → 3张图片
      [撤销] [我的商品]
    seller: 撤销
    bot: 已撤销。编号<listing> · 景德镇花瓶
      图片：3张图片 → 2张图片
      [我的商品]
  `));
