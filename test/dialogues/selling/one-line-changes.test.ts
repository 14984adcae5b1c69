import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { shawlShown, weaverSells } from '../people.ts';

const house = openDialogues();

test('one line changes one thing, and says what it was before', () =>
  house.begin(shawlShown).play(`
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: <listing> stock 5
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → 5 pieces
      [Undo] [My goods]
    seller: <listing> price 900
    bot: No. <listing> · Ajrak chadar
      Price: PKR 2,400 → PKR 900
      [Undo] [My goods]
    seller: pause <listing>
    bot: No. <listing> · Ajrak chadar
      For sale: yes → paused
      [Undo] [My goods]
    seller: pause <listing>
    bot: No. <listing> · Ajrak chadar is like that already.
      For sale: paused
      [My goods]
    seller: <listing> resume
    bot: No. <listing> · Ajrak chadar
      For sale: paused → yes
      [Undo] [My goods]
    seller: <listing> 1100 rs
    bot: No. <listing> · Ajrak chadar
      Price: PKR 900 → PKR 1,100
      [Undo] [My goods]
    seller: <listing> sold out
    bot: No. <listing> · Ajrak chadar
      Stock: 5 pieces → sold out
      [Undo] [My goods]
    seller: <listing> stock +5
    bot: No. <listing> · Ajrak chadar
      Stock: sold out → 5 pieces
      [Undo] [My goods]
    seller: <listing> weight 400 g
    bot: No. <listing> · Ajrak chadar
      Weight: none → 400 g
      [Undo] [My goods]
    seller: <listing> name Ajrak chadar, red
    bot: No. <listing> · Ajrak chadar
      Name: Ajrak chadar → Ajrak chadar, red
      [Undo] [My goods]
  `));

test('impossible values are refused, each by a sentence, and the question stays', () =>
  house.begin(shawlShown).play(`
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: <listing> stock -5
    bot: Stock cannot be less than zero.
    seller: <listing> stock 2.5
    bot: A whole number, please.
    seller: <listing> stock 5 kg
    bot: These goods are counted by the piece. How many of those?
    seller: <listing> stock 9999999
    bot: Not more than 100,000, please.
    seller: <listing> price 0
    bot: A price must be more than zero.
    seller: <listing> price abc
    bot: Sorry, I still did not get that. Once more:

      What does one cost?
    seller: 1200
    bot: No. <listing> · Ajrak chadar
      Price: PKR 2,400 → PKR 1,200
      [Undo] [My goods]
  `));

test('of others, and of nobody', () =>
  house.begin(`${shawlShown}seller: (taps Publish)\n${weaverSells.replace('weaver: (taps Publish)', '')}`).play(`
    weaver: (taps Publish)
    bot: Published! Swati shawl has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: <listing> stock 5
    bot: <listing> is of another shop: only its owner can change it.
      [My goods] [See it]
    seller: (taps See it)
    bot: (picture)
    bot: Swati shawl
      Price: PKR 5,000 for one piece
      In stock: 3 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Swat Looms, Mingora · No. <listing>
      ≡ Buy
      ≡ Add to cart
      ≡ Ask the seller
      ≡ Look at more
    seller: ZZ999 price 900
    bot: Among your goods there is no ZZ999. The numbers stand under “My goods”.
      [My goods]
    seller: undo
    bot: There is no change of your goods to undo.
      [My goods]
  `));

test('in the middle of another talk', () =>
  house.begin(shawlShown).play(`
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo 3)
    bot: What is it? Name, price and how many, in one line.
    seller: <listing> stock 5
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → 5 pieces
      [Undo] [My goods]
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
    seller: Multani lamp 1800
    bot: How many do you have?
    seller: <listing> ka rate 2500 kar do
    bot: No. <listing> · Ajrak chadar
      Price: PKR 2,400 → PKR 2,500
      [Undo] [My goods]
    bot: Back to where we were: 5 of 12.

      How many do you have?
    seller: undo
    bot: As before. No. <listing> · Ajrak chadar
      Price: PKR 2,500 → PKR 2,400
      [My goods]
    bot: Back to where we were: 5 of 12.

      How many do you have?
    seller: 4
    bot: How many must one buyer take at least?
  `));
