import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { shawlOnSale } from './people.ts';

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

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
    seller: (taps Price)
    bot: What does one cost?
    seller: 2600
    bot: Done: <listing> is changed.
      [My goods]
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

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
    seller: (taps Stock)
    bot: How many do you have?
    seller: 3
    bot: Done: <listing> is changed.
      [My goods]
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

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
    seller: (taps Pause)
    bot: Done: <listing> is changed.
      [My goods]
  `));

test("one's own goods cannot be ordered", () =>
  house.begin(shawlOnSale).play(`
    seller: browse
    bot: All goods – 1 in all, page 1 of 1.
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

      Sold by Bibi Crafts, Multan · No. <listing>
      [Change it] [Look at more]
    seller: (taps Change it)
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
  `));
