import { describe, test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { rendersShawls } from '../../support/senses.ts';
import { buyerComesIn, comesIn, sellerComesIn, shawlOnSale } from '../people.ts';

const house = openDialogues({ senses: { render: rendersShawls } });

const rendered = `${shawlOnSale}seller: (waits)\n`;

describe('goods in the language of who looks at them', () => {
  test('are marked as translated, and what the seller wrote is one tap away', () =>
    house.begin(`${rendered}${comesIn('lin', 'telegram', 'zh', 'buys')}`).play(`
    lin: 披肩
    bot: “披肩”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • 阿吉拉克云锦披肩 · PKR 2,400 – 库存15件
      [阿吉拉克云锦披肩 · PKR 2,400] [商品分类]
    lin: 1
    bot: (picture) 阿吉拉克云锦披肩
      价格：PKR 2,400/件
      库存：15件
      分类：披肩围巾
      原产国：巴基斯坦
      可发往：巴基斯坦和中国
      名称和描述为机器翻译。

      店铺：Bibi Crafts，Multan · 编号<listing>
      [购买] [加入购物车] [问卖家] [再看看] [查看原文]
    lin: (taps 查看原文)
    bot: (picture) Ajrak chadar
      价格：PKR 2,400/件
      库存：15件
      分类：披肩围巾
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      店铺：Bibi Crafts，Multan · 编号<listing>
      [购买] [加入购物车] [问卖家] [再看看] [查看译文]
    lin: (taps 查看译文)
    bot: (picture) 阿吉拉克云锦披肩
      价格：PKR 2,400/件
      库存：15件
      分类：披肩围巾
      原产国：巴基斯坦
      可发往：巴基斯坦和中国
      名称和描述为机器翻译。

      店铺：Bibi Crafts，Multan · 编号<listing>
      [购买] [加入购物车] [问卖家] [再看看] [查看原文]
    lin: (taps 加入购物车)
    bot: 要多少？还剩15件。也可以直接写数字。
      [1] [2] [3]
    lin: 1
    bot: 已加入购物车：阿吉拉克云锦披肩 × 1。
      [去下单] [再看看]
  `));

  test('in Urdu and Roman Urdu', () =>
    house.begin(`${rendered}${comesIn('ali', 'telegram', 'ur', 'buys')}${comesIn('sana', 'whatsapp', 'ur-Latn', 'buys')}`).play(`
    ali: چادر
    bot: “چادر” کے نتائج – کل 1۔
      دیکھنے کے لیے کسی ایک کو دبائیں، یا جو چاہیے وہ لکھیں۔

      • اجرک چادر · Rs 2,400 – اسٹاک: 15 عدد
      [اجرک چادر · Rs 2,400] [سامان کی قسمیں]
    ali: 1
    bot: (picture) اجرک چادر
      قیمت: Rs 2,400 فی عدد
      اسٹاک: 15 عدد
      قسم: شالیں اور اسکارف
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین
      نام اور تفصیل کا ترجمہ مشین نے کیا ہے۔

      دکان: Bibi Crafts، Multan · نمبر <listing>
      [خریدیں] [کارٹ میں ڈالیں] [دکان سے پوچھیں] [اور سامان دیکھیں] [اصل عبارت دیکھیں]
    sana: chadar
    bot: “chadar” ke nateeje – kul 1.
      Dekhne ke liye kisi aik ko dabayein, ya jo chahiye woh likhein.
      ≡ Ajrak ki chadar · Rs 2,… | Ajrak ki chadar · Rs 2,400 – Stock: 15 adad
      ≡ Saamaan ki qismein
    sana: 1
    bot: (picture)
    bot: Ajrak ki chadar
      Qeemat: Rs 2,400 fi adad
      Stock: 15 adad
      Qism: Shawl aur scarf
      Kahan ka bana hai: Pakistan
      Kahan bhejte hain: Pakistan aur China
      Naam aur tafseel ka tarjuma machine ne kiya hai.

      Dukaan: Bibi Crafts, Multan · No. <listing>
      ≡ Khareedein
      ≡ Cart mein daalein
      ≡ Dukaan se poochein
      ≡ Aur saamaan dekhein
      ≡ Asal likha dekhein
  `));

  test('are found by words that only the rendering has', () =>
    house.begin(`${rendered}${comesIn('lin', 'telegram', 'zh', 'buys')}`).play(`
    lin: 云锦
    bot: “云锦”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • 阿吉拉克云锦披肩 · PKR 2,400 – 库存15件
      [阿吉拉克云锦披肩 · PKR 2,400] [商品分类]
  `));

  test('are the original for their seller, and for who reads its language', () =>
    house.begin(`${rendered}${buyerComesIn}`).play(`
    buyer: chadar
    bot: Found for “chadar” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
  `));

  test('are the original again as soon as it is another one, until that is rendered too', () =>
    house.begin(`${rendered}${comesIn('lin', 'telegram', 'zh', 'buys')}`).play(`
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
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
    seller: Ajrak chadar 2.5 m
    bot: No. <listing> · Ajrak chadar
      Name: Ajrak chadar → Ajrak chadar 2.5 m
      [Undo] [My goods]
    lin: chadar
    bot: “chadar”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • Ajrak chadar 2.5 m · PKR 2,400 – 库存15件
      [Ajrak chadar 2.5 m · PKR 2,400] [商品分类]
    seller: (waits)
    lin: chadar
    bot: “chadar”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • 阿吉拉克云锦披肩 2.5米 · PKR 2,400 – 库存15件
      [阿吉拉克云锦披肩 2.5米 · PKR 2,400] [商品分类]
  `));
});

test('a rendering that states other facts is shown to nobody', () =>
  house
    .begin(`${sellerComesIn}seller: (photo) Lying chadar 2400 15 pcs\nseller: (taps Publish)\nseller: (waits)\n${comesIn('lin', 'telegram', 'zh', 'buys')}`)
    .play(`
    lin: chadar
    bot: “chadar”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • Lying chadar · PKR 2,400 – 库存15件
      [Lying chadar · PKR 2,400] [商品分类]
  `));
