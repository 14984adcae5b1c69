import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { shawlOnSale } from '../people.ts';

const house = openDialogues();

test('my goods: the price, the count, pause', () =>
  house.begin(shawlOnSale).play(`
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
    seller: (taps Ajrak chadar · PKR 2,400)
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
    seller: (taps Price)
    bot: What does one cost?
    seller: 2600
    bot: No. <listing> · Ajrak chadar
      Price: PKR 2,400 → PKR 2,600
      [Undo] [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,600 | 15 pieces in stock
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,600 for one piece
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
    seller: (taps Stock)
    bot: How many do you have now? Until now: 15 pieces.
    seller: 3
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → 3 pieces
      [Undo] [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,600 | 3 pieces in stock
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,600 for one piece
      In stock: 3 pieces
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
    seller: (taps Pause)
    bot: No. <listing> · Ajrak chadar
      For sale: yes → paused
      [Undo] [My goods]
  `));

test("one's own goods cannot be ordered", () =>
  house.begin(shawlOnSale).play(`
    seller: browse
    bot: All goods – 1 in all.
      Tap one to see it, or write what you are looking for.
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
      ≡ Kinds of goods
    seller: (taps Ajrak chadar · PKR 2,400)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Sold by Bibi Crafts, Multan · No. <listing>
      [Change it] [Link and QR] [Look at more]
    seller: (taps Change it)
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
  `));
