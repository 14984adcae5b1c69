import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, shawlOnSale } from '../people.ts';

const house = openDialogues();

test('a search, a card, the cart, and an order paid at the door', () =>
  house.begin(shawlOnSale + buyerComesIn).play(`
    buyer: shawl
    bot: Found for “shawl” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: (taps Ajrak chadar · PKR 2,400)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 2
    bot: In your cart: 2 × Ajrak chadar.
      [Check out] [Look at more]
    buyer: (taps Check out)
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 0300 1234567
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: here
    bot: That is too short for a courier to find. House, street, area and a landmark, please.
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      2 × Ajrak chadar: PKR 4,800
      Total at Bibi Crafts: PKR 4,800

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 4,800 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 4,800 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));

test('on a phone without buttons, all by numbers', () =>
  house.begin(shawlOnSale).play(`
    buyer (web): hello
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      ○ 1. English
      ○ 2. اردو
      ○ 3. Roman Urdu
      ○ 4. 中文
    buyer: 1
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      ○ 1. Yes, go on
      ○ 2. No
    buyer: 1
    bot: What brings you here?
      ○ 1. I want to sell
      ○ 2. I want to buy
      ○ 3. I want to learn
    buyer: 2
    bot: Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.
    buyer: chadar
    bot: Found for “chadar” – 1 in all.
      Tap one to see it, or write what you are looking for.
      ○ 1. Ajrak chadar · PKR 2,400 – 15 pieces in stock
      ○ 2. Kinds of goods
    buyer: 1
    bot: (picture)
    bot: Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. Z74
      ○ 1. Buy
      ○ 2. Add to cart
      ○ 3. Ask the seller
      ○ 4. Look at more
    buyer: 2
    bot: How many? 15 pieces left. You can also write a number.
      ○ 1
      ○ 2
      ○ 3
    buyer: ۲
    bot: In your cart: 2 × Ajrak chadar.
      ○ 1. Check out
      ○ 2. Look at more
    buyer: 1
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 0300 1234567
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      2 × Ajrak chadar: PKR 4,800
      Total at Bibi Crafts: PKR 4,800

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
    bot: You pay PKR 4,800 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      ○ 1. Yes, order it
      ○ 2. No
    buyer: 1
    bot: Ordered! Your order number is <order>. Have PKR 4,800 ready in cash. I tell you when the seller accepts.

      1. Where is it?
    bot to seller: New order <order> from Buyer!

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: 1
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      ○ 1. Cancel the order
      ○ 2. Ask the seller
      ○ 3. History
  `));
