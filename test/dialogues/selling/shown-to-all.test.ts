/** What everybody reads of a shop and its goods: nobody is reached past Sarai by it. */
import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn } from '../people.ts';

const house = openDialogues();

test('a telephone number is no part of the name of a shop', () =>
  house
    .begin(`
seller (whatsapp): Hello
seller: (taps English)
seller: (taps Yes, go on)
seller: (taps I want to sell)
`)
    .play(`
    seller: Bibi Crafts 0300-1234567
    bot: A name or description cannot hold a phone number, link or account: buyers write to you through Sarai. Please write it again without.
    seller: Bibi Crafts
    bot: Which city do you sell from?
  `));

test('nor of goods, in a line or by itself', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo) Ajrak chadar whatsapp 0300-1234567 price 2400 15 pcs
    bot: A name or description cannot hold a phone number, link or account: buyers write to you through Sarai. Please write it again without.
    seller: Ajrak chadar, insta: ajrak_house
    bot: A name or description cannot hold a phone number, link or account: buyers write to you through Sarai. Please write it again without.

      What is it called?
    seller: Ajrak chadar
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
  `));
