import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn, shawlOnSale, shawlShown } from '../people.ts';

const house = openDialogues();

test('the line may come with a later photo, and the photos after the line', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: (photo) Ajrak chadar 2400 15 pcs
    bot: (picture) Added.

      This is how buyers will see it:

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
    seller: (photo)
    bot: (picture) Added.

      This is how buyers will see it:

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
    seller: (photo 1)
    bot: (picture) I have that photo already.

      This is how buyers will see it:

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
  `));

test('the line first, then the photos', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: Ajrak chadar 2400 15 pcs
    bot: How many must one buyer take at least?
    seller: (album 3)
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
  `));

test('a photo that was skipped may still come', () =>
  house.begin(`${sellerComesIn}seller: sell\nseller: skip`).play(`
    seller: Ajrak chadar 2400
    bot: How many do you have?
    seller: (photo)
    bot: Added.

      How many do you have?
    seller: 15
    bot: How many must one buyer take at least?
  `));

test('a photo with a line of its own is of other goods, and then the first are gone on with', () =>
  house.begin(`${sellerComesIn}seller: (photo) Ajrak chadar 2400`).play(`
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
    seller: (taps Publish)
    bot: Published! Multani lamp has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    bot: Back to where we were: 5 of 12.

      How many do you have?
    seller: 15
    bot: How many must one buyer take at least?
  `));

test('after publishing, a photo without words may be of what was published', () =>
  house.begin(shawlOnSale).play(`
    seller: (photo)
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: (photo)
    bot: Added.

      Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: (taps Yes, add it)
    bot: No. <listing> · Ajrak chadar
      Photos: 1 photo → 3 photos
      [Undo] [My goods]
    seller: (taps Undo)
    bot: As before. No. <listing> · Ajrak chadar
      Photos: 3 photos → 1 photo
      [My goods]
    seller: (photo)
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: (taps No, it is new)
    bot: What is it? Name, price and how many, in one line.
  `));

test('a word under a photo is no line: it may be of what was published, or the name of something new', () =>
  house.begin(shawlOnSale).play(`
    seller: (photo) back side
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: no
    bot: Which kind of goods is it?

      1. Clothing
      2. Shawls and scarves
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
    seller: cancel
    bot: All right, I have put it aside. It waits as a draft under “My goods”.
      [Continue] [Menu]
    seller: (photo) Multani lamp
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: (taps No, it is new)
    bot: What does one cost?
  `));

test('a line instead of a tap says that it is new', () =>
  house.begin(shawlOnSale).play(`
    seller: (photo)
    bot: Is this photo of Ajrak chadar, which you have just put up for sale?
      [Yes, add it] [No, it is new]
    seller: Multani lamp 1800 4 pcs
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

test('ten photos are kept, and the seller is told of the rest', () =>
  house.begin(`${sellerComesIn}seller: (album 8) Ajrak chadar 2400`).play(`
    seller: (album 4)
    bot: At most 10 photos can be shown, so I kept the first 10.

      How many do you have?
    seller: (photo 40)
    bot: I have that photo already.

      How many do you have?
  `));

test('a photo while a list or the menu is open belongs to the listing beneath', () =>
  house.begin(shawlShown).play(`
    seller: menu
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Learn
      ≡ Settings
      ≡ Help
    seller: (photo)
    bot: (picture) Added.

      This is how buyers will see it:

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
