import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, sevenLamps, shawlOnSale, shawlOpened } from '../people.ts';

const house = openDialogues();

test('nothing found, and other spellings and scripts that find', () =>
  house.begin(shawlOnSale + buyerComesIn).play(`
    buyer: violin
    bot: Nothing found for “violin”. Try another word or a shorter one.
      [All goods]
    buyer: (taps All goods)
    bot: (changed) All goods – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: search chaddar
    bot: Found for “chaddar” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: search چادر
    bot: Found for “چادر” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: (taps Kinds of goods)
    bot: Which kind of goods?
      [Clothing] [Shawls and scarves] [Shoes] [Jewellery] [Bags] [Home and decoration] [Kitchen] [Carpets] [Food] [Beauty] [Toys] [Sports] [Electronics] [Tools] [Books] [Something else]
    buyer: carpets
    bot: Nothing found for “Carpets”. Try another word or a shorter one.
      [All goods]
  `));

test('two pages in one message that changes', () =>
  house.begin(sevenLamps + buyerComesIn).play(`
    buyer: lamp
    bot: Found for “lamp” – 7 in all, page 1 of 2.
      Tap one to see it, or write what you are looking for.

      • Silver lamp · PKR 1,600 – 3 pieces in stock
      • Golden lamp · PKR 1,500 – 3 pieces in stock
      • Black lamp · PKR 1,400 – 3 pieces in stock
      • White lamp · PKR 1,300 – 3 pieces in stock
      • Blue lamp · PKR 1,200 – 3 pieces in stock
      [Silver lamp · PKR 1,600] [Golden lamp · PKR 1,500] [Black lamp · PKR 1,400] [White lamp · PKR 1,300] [Blue lamp · PKR 1,200] [Next page] [Kinds of goods]
    buyer: (taps Next page)
    bot: (changed) Found for “lamp” – 7 in all, page 2 of 2.
      Tap one to see it, or write what you are looking for.

      • Green lamp · PKR 1,100 – 3 pieces in stock
      • Red lamp · PKR 1,000 – 3 pieces in stock
      [Green lamp · PKR 1,100] [Red lamp · PKR 1,000] [Page before] [Kinds of goods]
    buyer: (taps Page before)
    bot: (changed) Found for “lamp” – 7 in all, page 1 of 2.
      Tap one to see it, or write what you are looking for.

      • Silver lamp · PKR 1,600 – 3 pieces in stock
      • Golden lamp · PKR 1,500 – 3 pieces in stock
      • Black lamp · PKR 1,400 – 3 pieces in stock
      • White lamp · PKR 1,300 – 3 pieces in stock
      • Blue lamp · PKR 1,200 – 3 pieces in stock
      [Silver lamp · PKR 1,600] [Golden lamp · PKR 1,500] [Black lamp · PKR 1,400] [White lamp · PKR 1,300] [Blue lamp · PKR 1,200] [Next page] [Kinds of goods]
    buyer: (taps Silver lamp · PKR 1,600)
    bot: (picture) Silver lamp
      Price: PKR 1,600 for one piece
      In stock: 3 pieces
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: back
    bot: Back to where we were.

      Found for “lamp” – 7 in all, page 1 of 2.
      Tap one to see it, or write what you are looking for.

      • Silver lamp · PKR 1,600 – 3 pieces in stock
      • Golden lamp · PKR 1,500 – 3 pieces in stock
      • Black lamp · PKR 1,400 – 3 pieces in stock
      • White lamp · PKR 1,300 – 3 pieces in stock
      • Blue lamp · PKR 1,200 – 3 pieces in stock
      [Silver lamp · PKR 1,600] [Golden lamp · PKR 1,500] [Black lamp · PKR 1,400] [White lamp · PKR 1,300] [Blue lamp · PKR 1,200] [Next page] [Kinds of goods]
  `));

test('a link opens its goods, for somebody new too', () =>
  house.begin(shawlOpened).play(`
    buyer (telegram): /start l_<listing>
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    buyer: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    buyer: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    buyer: (taps I want to buy)
    bot: (picture) Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
  `));
