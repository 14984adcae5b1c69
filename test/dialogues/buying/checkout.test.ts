import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, orderPlaced, sandalsAndRice, shawlOnSale, shawlOpened, shawlSeen, toTheStreet } from '../people.ts';

const house = openDialogues();

test('the second order takes few taps', () =>
  house.begin(orderPlaced).play(`
    buyer: chadar
    bot: Found for “chadar” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 13 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: (taps Ajrak chadar · PKR 2,400)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Buy)
    bot: How many? 13 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 1
    bot: The same as last time?

      Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Cash on delivery
      [Same as last time] [Somewhere else]
    buyer: (taps Same as last time)
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));

test('a place on the map is an address', () =>
  house.begin(shawlOnSale + buyerComesIn + shawlSeen).play(`
    buyer: 1
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 1
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: (contact +92 300 1234567)
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: (place)
    bot: So that the courier finds you: the house number, the area and something well known nearby? One line is enough.
      [Skip]
    buyer: skip
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, 31.52040,74.35870, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));

test('more than there are', () =>
  house.begin(shawlOnSale + buyerComesIn + shawlSeen).play(`
    buyer: (taps Buy)
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 16
    bot: Only 15 pieces left, sorry.
      [1] [2] [3]
    buyer: 17
    bot: Only 15 pieces left, sorry.

      How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: zero
    bot: A whole number from 1 up, please.

      A number, such as 2.
      [Back] [Menu] [Talk to a person]
    buyer: 0
    bot: A whole number from 1 up, please.
      [1] [2] [3]
    buyer: 15
    bot: Who receives it? The full name.
  `));

test('fewer pairs than the seller sells at a time', () =>
  house.begin(sandalsAndRice + buyerComesIn).play(`
    buyer: chappal
    bot: Found for “chappal” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Peshawari chappal · PKR 1,500 – 12 pairs in stock
      [Peshawari chappal · PKR 1,500] [Kinds of goods]
    buyer: 1
    bot: (picture) Peshawari chappal
      Price: PKR 1,500 for one pair
      In stock: 12 pairs
      Minimum order: 2 pairs
      Kind: Shoes
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Buy)
    bot: How many? At least 2 pairs, 12 pairs left. You can also write a number.
      [2] [4] [6]
    buyer: 1
    bot: The seller sells at least 2 pairs at a time.
      [2] [4] [6]
    buyer: 13
    bot: Only 12 pairs left, sorry.

      How many? At least 2 pairs, 12 pairs left. You can also write a number.
      [2] [4] [6]
    buyer: 2
    bot: Who receives it? The full name.
  `));

test('the price changed before yes: nobody agrees to what they did not read', () =>
  house.begin(shawlOpened + buyerComesIn + toTheStreet).play(`
    buyer: Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    seller: (taps Price)
    bot: What does one cost?
    seller: 2600
    bot: No. <listing> · Ajrak chadar
      Price: PKR 2,400 → PKR 2,600
      [Undo] [My goods]
    buyer: (taps Yes, order it)
    bot: Something changed in the meantime, so please look at this once more.

      Your order:

      1 × Ajrak chadar: PKR 2,600
      Total at Bibi Crafts: PKR 2,600

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,600 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,600 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,600
      Cash on delivery: PKR 2,600

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));
