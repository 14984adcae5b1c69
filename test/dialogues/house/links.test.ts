import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { orderPlaced, shawlOnSale } from '../people.ts';

const house = openDialogues();

test('a shop is passed on, for somebody new', () =>
  house.begin(shawlOnSale).play(`
    seller: my shop link
    bot: (picture) Come and see my shop Bibi Crafts in Multan:
      https://t.me/sarai_bot?start=s_<shop>

      Pass this on as it is. The picture is for printing, or for WeChat: whoever scans it is in your shop.
      [Open it: https://t.me/sarai_bot?start=s_<shop>]
    guest (telegram): /start s_<shop>
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    guest: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    guest: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    guest: (taps I want to buy)
    bot: (changed) Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.

      Goods of Bibi Crafts – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
  `));

test('goods are passed on by their number, in the languages people write', () =>
  house.begin(shawlOnSale).play(`
    seller: my shop link
    bot: (picture) Come and see my shop Bibi Crafts in Multan:
      https://t.me/sarai_bot?start=s_<shop>

      Pass this on as it is. The picture is for printing, or for WeChat: whoever scans it is in your shop.
      [Open it: https://t.me/sarai_bot?start=s_<shop>]
    guest (telegram): /start s_<shop>
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    guest: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    guest: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    guest: (taps I want to buy)
    bot: (changed) Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.

      Goods of Bibi Crafts – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    guest: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    seller: link <listing>
    bot: (picture) Ajrak chadar – PKR 2,400
      Bibi Crafts, Multan
      https://t.me/sarai_bot?start=l_<listing>

      Pass this on as it is. The picture is for printing, or for WeChat: whoever scans it sees these goods.
      [Tell past buyers]
    seller: <listing> ka QR bhejo
    bot: (picture) Ajrak chadar – PKR 2,400
      Bibi Crafts, Multan
      https://t.me/sarai_bot?start=l_<listing>

      Pass this on as it is. The picture is for printing, or for WeChat: whoever scans it sees these goods.
      [Tell past buyers]
    seller: <listing> کا لنک
    bot: (picture) Ajrak chadar – PKR 2,400
      Bibi Crafts, Multan
      https://t.me/sarai_bot?start=l_<listing>

      Pass this on as it is. The picture is for printing, or for WeChat: whoever scans it sees these goods.
      [Tell past buyers]
    seller: <listing>的二维码
    bot: (picture) Ajrak chadar – PKR 2,400
      Bibi Crafts, Multan
      https://t.me/sarai_bot?start=l_<listing>

      Pass this on as it is. The picture is for printing, or for WeChat: whoever scans it sees these goods.
      [Tell past buyers]
    seller: QR Z999
    bot: I find no goods Z999. The number stands on each card of your goods.
      [My goods]
    seller: /start l_<listing>
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Sold by Bibi Crafts, Multan · No. <listing>
      [Change it] [Link and QR] [Look at more]
    seller: Link and QR
    bot: (picture) Ajrak chadar – PKR 2,400
      Bibi Crafts, Multan
      https://t.me/sarai_bot?start=l_<listing>

      Pass this on as it is. The picture is for printing, or for WeChat: whoever scans it sees these goods.
      [Tell past buyers]
  `));

test('an order opens for its two sides and for nobody else', () =>
  house.begin(orderPlaced).play(`
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      [Cancel the order] [Ask the seller] [History]
    buyer: /start o_<order>
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      [Cancel the order] [Ask the seller] [History]
    seller: /start o_<order>
    bot: Order <order> at Bibi Crafts: new, waiting for you

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      [See the order] [Write to the buyer] [History]
    guest (telegram): /start o_<order>
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    guest: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    guest: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    guest: (taps I want to buy)
    bot: Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.

      I do not find an order <order> of yours.

      You have no order on its way.
      [My orders] [Look at more]
  `));
