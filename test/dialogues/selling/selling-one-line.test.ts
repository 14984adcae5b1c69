import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn, shawlShown } from '../people.ts';

const house = openDialogues();

test('one photo and one line are on sale after three messages', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo) Ajrak chadar laal 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak chadar laal
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
    bot: Published! Ajrak chadar laal has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `));

test('a photo first, then the line', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Multani tile lamp 1800 4 pcs
    bot: (picture) This is how buyers will see it:

      Multani tile lamp
      Price: PKR 1,800 for one piece
      In stock: 4 pieces
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 51 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: publish
    bot: Published! Multani tile lamp has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `));

test('an album is one listing', () =>
  house.begin(sellerComesIn).play(`
    seller: (album 3) Ajrak chadar 2400 15 pcs
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
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `));

test('one more photo while words were asked belongs to the listing', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: (photo)
    bot: Added.

      What is it? Name, price and how many, in one line.
    seller: Ajrak chadar 2400 15 pcs
    bot: (picture) This is how buyers will see it:

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

test('a listing that is not wanted is let go', () =>
  house.begin(shawlShown).play(`
    seller: (taps Do not publish)
    bot: All right, it is not published.
      [Sell something]
    seller: my goods
    bot: You have nothing for sale yet.
      [Sell something]
  `));
