import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { lineAsked, orderPlaced, sellerComesIn } from '../people.ts';

const house = openDialogues();

test('where is my order, in the middle of a listing', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: where is my order?
    bot: You have no order on its way.
      [My orders] [Look at more]
    bot: Back to where we were: 4 of 12.

      What does one cost?
    seller: 1800
    bot: How many do you have?
  `));

test('three deep, and back up', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: human
    bot: What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    seller: language
    bot: Which language shall we speak?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: where is my order?
    bot: You have no order on its way.
      [My orders] [Look at more]
    bot: Back to where we were.

      Which language shall we speak?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: English
    bot: All right, English from now on.

      Back to where we were.

      What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    seller: my lamp came broken
    bot: Your case is number 1. A person of Sarai reads it and answers you right here. Until then I keep quiet; “menu” calls me back. If nobody has answered in 30 minutes, I tell you.
    seller: (given back)
    bot: It is me again, the bot of Sarai. To say more about case 1, write “human”.

      Back to where we were: 4 of 12.

      What does one cost?
    seller: 1800
    bot: How many do you have?
  `));

test('a new order in the middle of a listing is handled, and the listing goes on', () =>
  house.begin(orderPlaced + lineAsked).play(`
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot: Back to where we were: 4 of 12.

      What does one cost?
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 4,800 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    seller: 1800
    bot: How many do you have?
  `));

test('an old button corrects what it answered, or is explained', () =>
  house.begin().play(`
    seller (telegram): /start
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    seller: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    seller: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    seller: (taps I want to sell)
    bot: What is your shop called?
    seller: Bibi Crafts
    bot: Which city do you sell from?
    seller: Multan
    bot: Which country is that in?
      [Pakistan] [China]
    seller: (taps Pakistan)
    bot: Your shop is open. Send a photo with one line, such as “Ajrak shawl 2400 15 pcs”, and I make a listing of it. “menu” shows all I can do.
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Peacock feather
    bot: Which kind of goods is it?
      [Clothing] [Shawls and scarves] [Shoes] [Jewellery] [Bags] [Home and decoration] [Kitchen] [Carpets] [Food] [Beauty] [Toys] [Sports] [Electronics] [Tools] [Books] [Something else]
    seller: (taps Toys)
    bot: What does one cost?
    seller: 1800
    bot: How many do you have?
    seller: (taps old Home and decoration)
    bot: Changed.

      How many do you have?
    seller: (taps old English)
    bot: That button belongs to an earlier message and is no longer in use.

      Back to where we were: 5 of 12.

      How many do you have?
    seller: 4
    bot: How many must one buyer take at least?
  `));

test('buttons of a talk long gone still open goods; what is over is explained', () =>
  house.begin(orderPlaced).play(`
    buyer: (taps old Ajrak chadar · PKR 2,400)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps old Yes, order it)
    bot: (picture) That button belongs to an earlier message and is no longer in use.

      Back to where we were.

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps old I want to sell)
    bot: (picture) That button belongs to an earlier message and is no longer in use.

      Back to where we were.

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
  `));
