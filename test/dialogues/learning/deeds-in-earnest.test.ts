import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { goodsLookedAt } from '../people.ts';
import { begun } from './learner.ts';

const house = openDialogues();

test('the first listing completes its lesson, once', () =>
  house.begin(begun(3)).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
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
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    bot: Well done! The lesson “Your first listing tells the truth” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: (photo) Ajrak shawl 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak shawl
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak shawl has the number <other>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `));

test('a better listing completes its lesson', () =>
  house.begin(`${begun(17)}seller: (photo) Ajrak chadar 2400 15 pcs\nseller: (taps Publish)\n${goodsLookedAt}`).play(`
    seller: (taps Price)
    bot: What does one cost?
    seller: 2500
    bot: No. <listing> · Ajrak chadar
      Price: PKR 2,400 → PKR 2,500
      [Undo] [My goods]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,500 | 15 pieces in stock
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,500 for one piece
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
    seller: (taps Description)
    bot: Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    seller: Printed by hand in Multan, soft cotton
    bot: No. <listing> · Ajrak chadar
      Description: none → Printed by hand in Multan, soft cotton
      [Undo] [My goods]
    bot: Well done! The lesson “Photos, words, three languages” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));
