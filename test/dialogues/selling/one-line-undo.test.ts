import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, shawlShown } from '../people.ts';

const house = openDialogues();

test('changes are taken back by a button or a word, the last first', () =>
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
    seller: (taps old Undo)
    bot: As before. No. <listing> · Ajrak chadar
      Stock: 5 pieces → 15 pieces
      [My goods]
    seller: (taps old Undo)
    bot: That is undone already: <listing> is as it was before.
      [My goods]
    seller: wapas karo
    bot: As before. No. <listing> · Ajrak chadar
      Price: PKR 900 → PKR 2,400
      [My goods]
    seller: undo
    bot: There is no change of your goods to undo.
      [My goods]
  `));

test('deleting asks once, and undo brings it back', () =>
  house.begin(shawlShown).play(`
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: delete <listing>
    bot: Delete Ajrak chadar, No. <listing>? Orders already placed stay as they are.
      [Yes, delete it] [No, keep it]
    seller: no
    bot: All right, Ajrak chadar stays.
      [My goods]
    seller: <listing> delete karo
    bot: Delete Ajrak chadar, No. <listing>? Orders already placed stay as they are.
      [Yes, delete it] [No, keep it]
    seller: (taps Yes, delete it)
    bot: No. <listing> · Ajrak chadar
      For sale: yes → deleted
      [Undo] [My goods]
    seller: <listing> stock 3
    bot: Among your goods there is no <listing>. The numbers stand under “My goods”.
      [My goods]
    seller: undo
    bot: As before. No. <listing> · Ajrak chadar
      For sale: deleted → yes
      [My goods]
    seller: <listing> stock 3
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → 3 pieces
      [Undo] [My goods]
  `));

test('an order that came in between is not overwritten, nor is its price touched', () =>
  house.begin(`${shawlShown}${buyerComesIn}`).play(`
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: <listing> stock 5
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → 5 pieces
      [Undo] [My goods]
    buyer: chadar
    bot: Found for “chadar” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 5 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 5 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Buy)
    bot: How many? 5 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 1
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 0300 1234567
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg
    bot: Which city?
    buyer: Lahore
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
    seller: undo
    bot: <listing> has changed again since then, perhaps by an order, so I leave it as it is. You see it under “My goods”.
      [My goods]
    seller: <listing> price 100
    bot: No. <listing> · Ajrak chadar
      Price: PKR 2,400 → PKR 100
      [Undo] [My goods]
    seller: sales
    bot: One order waits. Tap it to see it.
      ≡ <order> · PKR 2,400 | Ajrak chadar: new, waiting for you
    seller: 1
    bot: Order <order>

      State: new, waiting for you
      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      [Accept] [Decline] [Write to the buyer]
  `));
