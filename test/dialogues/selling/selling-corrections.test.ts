import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { lineAsked, sellerComesIn, shawlShown } from '../people.ts';

const house = openDialogues();

test('an earlier answer is corrected by words', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo) Ajrak chadar 2400 15 pcs
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
    seller: price 900 kar do
    bot: (picture) Changed.

      This is how buyers will see it:

      Ajrak chadar
      Price: PKR 900 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: stock 20
    bot: (picture) Changed.

      This is how buyers will see it:

      Ajrak chadar
      Price: PKR 900 for one piece
      In stock: 20 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `));

test('an earlier answer is corrected by rewriting the message', () =>
  house.begin(sellerComesIn + lineAsked).play(`
    seller: Ajrak chadar
    bot: What does one cost?
    seller: 2400
    bot: How many do you have?
    seller: (rewrites) 2600
    bot: Changed.

      How many do you have?
    seller: 15
    bot: How many must one buyer take at least?
  `));

test('something is changed from the review card', () =>
  house.begin(shawlShown).play(`
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
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `));
