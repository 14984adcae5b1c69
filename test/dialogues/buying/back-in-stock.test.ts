import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, comesIn, shawlShown } from '../people.ts';

const house = openDialogues();

test('whoever asked is told once when sold-out goods are back', () =>
  house.begin(`${shawlShown}${buyerComesIn}`).play(`
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: <listing> sold out
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → sold out
      [Undo] [My goods]
    buyer: chadar
    bot: Found for “chadar” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – out of stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      Sold out
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Tell me when back] [Ask the seller] [Look at more]
    buyer: (taps Tell me when back)
    bot: All right. As soon as Ajrak chadar is back, I tell you once.
      [Look at more]
    seller: <listing> price 2600
    bot: No. <listing> · Ajrak chadar
      Price: PKR 2,400 → PKR 2,600
      [Undo] [My goods]
    seller: <listing> stock 4
    bot: No. <listing> · Ajrak chadar
      Stock: sold out → 4 pieces
      [Undo] [My goods]
    bot to buyer: Ajrak chadar is back in stock, at PKR 2,600. You asked to be told.
      [See it]
    buyer: (taps See it)
    bot: (picture) Ajrak chadar
      Price: PKR 2,600 for one piece
      In stock: 4 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    seller: <listing> sold out
    bot: No. <listing> · Ajrak chadar
      Stock: 4 pieces → sold out
      [Undo] [My goods]
    seller: <listing> stock 6
    bot: No. <listing> · Ajrak chadar
      Stock: sold out → 6 pieces
      [Undo] [My goods]
  `));

test('in Chinese', () =>
  house.begin(`${shawlShown}${comesIn('buyer', 'telegram', 'zh', 'buys')}`).play(`
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: <listing> stock 0
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → sold out
      [Undo] [My goods]
    buyer: Ajrak
    bot: “Ajrak”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • Ajrak chadar · PKR 2,400 – 缺货
      [Ajrak chadar · PKR 2,400] [商品分类]
    buyer: 1
    bot: (picture) Ajrak chadar
      价格：PKR 2,400/件
      已售罄
      分类：披肩围巾
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      店铺：Bibi Crafts，Multan · 编号<listing>
      [到货提醒我] [问卖家] [再看看]
    buyer: 到货提醒我
    bot: 好的，Ajrak chadar一到货就提醒您一次。
      [再看看]
    seller: undo
    bot: As before. No. <listing> · Ajrak chadar
      Stock: sold out → 15 pieces
      [My goods]
    bot to buyer: 您要的Ajrak chadar到货了，价格PKR 2,400。
      [看看]
  `));
