import { describe, test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { seesShawls } from '../../support/senses.ts';
import { sellerComesIn, sellerSpeaks, slipSent } from '../people.ts';

const house = openDialogues({ senses: { look: seesShawls } });

describe('what a photo seems to show is proposed, and nothing of it is kept unasked', () => {
  test('a photo alone, and the proposals taken one by one', () =>
    house.begin(sellerComesIn).play(`
    seller: (photo)
    bot: It looks like: Red ajrak shawl

      Take that name? You can also write name, price and how many, in one line, or just “2400 15 pcs”.
      [Take it]
    seller: (taps Take it)
    bot: What does one cost?
    seller: 2400
    bot: How many do you have?
    seller: 15 pcs
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
    seller: Pakistan
    bot: Where do you send it to?
      [Pakistan and China] [Pakistan] [China]
    seller: both
    bot: Anything a buyer should know? In the photo I see: red, cotton. Take that, or write material, care, what is in the box.
      [Take it] [Skip]
    seller: yes
    bot: (picture) This is how buyers will see it:

      Red ajrak shawl
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      red, cotton

      Photos: 1
      Quality 51 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
  `));

  test('price and count are the seller’s own, the name is taken: four messages', () =>
    house.begin(sellerComesIn).play(`
    seller: (photo)
    bot: It looks like: Red ajrak shawl

      Take that name? You can also write name, price and how many, in one line, or just “2400 15 pcs”.
      [Take it]
    seller: 2400 15 pcs
    bot: It looks like: Red ajrak shawl

      Take that name, or write another.
      [Take it]
    seller: yes
    bot: (picture) This is how buyers will see it:

      Red ajrak shawl
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 51 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Red ajrak shawl has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `));

  test('other words in its place', () =>
    house.begin(sellerComesIn).play(`
    seller: (photo) 2400 15 pcs
    bot: It looks like: Red ajrak shawl

      Take that name, or write another.
      [Take it]
    seller: Something of my grandmother
    bot: It looks like: Shawls and scarves. If that is right, tap it, else choose another kind.

      1. Shawls and scarves
      2. Clothing
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
    seller: 1
    bot: (picture) This is how buyers will see it:

      Something of my grandmother
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 51 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
  `));

  test('a line that tells the name needs no proposal', () =>
    house.begin(sellerComesIn).play(`
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
  `));

  test('asked for where photos are asked for, too; a second photo changes nothing', () =>
    house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: It looks like: Red ajrak shawl

      Take that name? You can also write name, price and how many, in one line, or just “2400 15 pcs”.
      [Take it]
    seller: (photo)
    bot: Added.

      It looks like: Red ajrak shawl

      Take that name? You can also write name, price and how many, in one line, or just “2400 15 pcs”.
      [Take it]
  `));
});

test('the photo of a slip, or of a buyer, is looked at by nobody', () =>
  house.begin(`${slipSent}`).play(`
    buyer: (photo)
    bot: What would you like to do?
      [Look at goods] [My cart] [My orders] [Where is my order?] [Sell something] [Learn] [Settings] [Help]
  `));

describe('in every language', () => {
  test('Urdu', () =>
    house.begin(sellerSpeaks('ur')).play(`
    seller: (photo)
    bot: یہ کچھ ایسا لگتا ہے: لال اجرک شال

      یہی نام رکھ لیں؟ نام، قیمت اور تعداد ایک سطر میں خود بھی لکھ سکتے ہیں، یا صرف “2400 15 پیس”۔
      [یہی رکھ لیں]
    seller: 2400 15 پیس
    bot: یہ کچھ ایسا لگتا ہے: لال اجرک شال

      یہی نام رکھ لیں، یا کوئی اور لکھ دیں۔
      [یہی رکھ لیں]
    seller: 1
    bot: (picture) خریدار اسے یوں دیکھیں گے:

      لال اجرک شال
      قیمت: Rs 2,400 فی عدد
      اسٹاک: 15 عدد
      قسم: شالیں اور اسکارف
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین

      تصویریں: 1
      معیار: 100 میں سے 51۔ مشورہ: ایک جملہ لکھیں کہ کس چیز کا بنا ہے اور دیکھ بھال کیسے ہو۔

      شائع کر دیں؟
      [شائع کریں] [کچھ بدلیں] [شائع نہ کریں]
  `));

  test('Roman Urdu', () =>
    house.begin(sellerSpeaks('ur-Latn')).play(`
    seller: (photo)
    bot: Yeh kuch aisa lagta hai: Laal ajrak shawl

      Yahi naam rakh lein? Naam, qeemat aur tadaad aik line mein khud bhi likh sakte hain, ya sirf “2400 15 pcs”.
      [Yahi rakh lein]
    seller: Laal chadar
    bot: Aik ki qeemat kya hai?
    seller: dhai hazar
    bot: Aap ke paas kitni tadaad hai?
  `));

  test('Chinese', () =>
    house.begin(sellerSpeaks('zh')).play(`
    seller: (photo)
    bot: 看起来是：红色阿吉拉克披肩

      就用这个名称吗？也可以自己写名称、价格、数量，一行写完；只写“99元 20条”也行。
      [就用这个]
    seller: 99元 20条
    bot: 看起来是：红色阿吉拉克披肩

      用这个名称，或者自己写一个。
      [就用这个]
    seller: 就用这个
    bot: (picture) 买家看到的是这样：

      红色阿吉拉克披肩
      价格：¥99.00/件
      库存：20件
      分类：披肩围巾
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      图片：1
      完善度51/100。建议：写一句描述：什么材质，怎么保养。

      现在发布吗？
      [发布] [修改] [不发布]
  `));
});
