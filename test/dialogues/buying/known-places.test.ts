import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { orderPlaced, paidTo, shawlSeen } from '../people.ts';

const house = openDialogues();

test('the same place, paid another way; then another of the places known', () =>
  house.begin(`${orderPlaced}${paidTo}${shawlSeen}`).play(`
    buyer: (taps Buy)
    bot: How many? 13 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: (taps 2)
    bot: The same as last time?

      Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Cash on delivery
      [Same as last time] [Pay another way] [Somewhere else]
    buyer: (taps Pay another way)
    bot: How would you like to pay?
      [Cash on delivery] [Transfer]
    buyer: (taps Transfer)
    bot: Your order:

      2 × Ajrak chadar: PKR 4,800
      Total at Bibi Crafts: PKR 4,800

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 4,800 by transfer before it is packed. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. I tell you when the seller accepts; then you send PKR 4,800 to: JazzCash 0300 1234567, Amina Bibi
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      2 × Ajrak chadar: PKR 4,800
      Transfer of PKR 4,800: not yet there

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: chadar
    bot: Found for “chadar” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 11 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 11 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Buy)
    bot: How many? 11 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: (taps 1)
    bot: The same as last time?

      Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Transfer
      [Same as last time] [Pay another way] [Somewhere else]
    buyer: (taps Somewhere else)
    bot: Who receives it? The full name.
    buyer: Sana Khan
    bot: Which phone number can the courier call?
    buyer: 0321 7654321
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: House 7, Block C, opposite the college, Satellite Town
    bot: Which city?
    buyer: Rawalpindi
    bot: How would you like to pay?
      [Cash on delivery] [Transfer]
    buyer: (taps Transfer)
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Sana Khan, House 7, Block C, opposite the college, Satellite Town, Rawalpindi, +923217654321

      You pay PKR 2,400 by transfer before it is packed. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order2>. I tell you when the seller accepts; then you send PKR 2,400 to: JazzCash 0300 1234567, Amina Bibi
      [Where is it?]
    bot to seller: New order <order2> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: not yet there

      To: Sana Khan, House 7, Block C, opposite the college, Satellite Town, Rawalpindi, +923217654321

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: chadar
    bot: Found for “chadar” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 10 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 10 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Buy)
    bot: How many? 10 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 3
    bot: The same as last time?

      Sana Khan, House 7, Block C, opposite the college, Satellite Town, Rawalpindi, +923217654321
      Transfer
      [Same as last time] [Pay another way] [Somewhere else]
    buyer: (taps Somewhere else)
    bot: Where shall it go?

      • Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      [Ali Raza, House 12, Street 4, near Jami…] [Somewhere else]
    buyer: 1
    bot: How would you like to pay?
      [Cash on delivery] [Transfer]
    buyer: (taps Cash on delivery)
    bot: Your order:

      3 × Ajrak chadar: PKR 7,200
      Total at Bibi Crafts: PKR 7,200

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 7,200 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));
