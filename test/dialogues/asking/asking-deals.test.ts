import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, shawlOnSale, shawlSeen } from '../people.ts';

/** Noon in Karachi, three in the afternoon in Shanghai: nobody sleeps. */
const house = openDialogues({ at: '2026-11-23T07:00:00Z' });

const lookedAt = `${shawlOnSale}${buyerComesIn}${shawlSeen}`;

test('a price is offered in words, agreed to by a tap, and ordered at', () =>
  house.begin(lookedAt).play(`
    buyer: (taps Ask the seller)
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: 2200 for 3?
    bot: Is that your offer for 3 × Ajrak chadar? Then the other side can agree to it with one tap.
      [PKR 2,200 each] [No, just words]
    buyer: (taps PKR 2,200 each)
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “2200 for 3?”
      [Answer] [See the goods] [Block or report]
    bot to seller: Buyer offers: 3 × Ajrak chadar at PKR 2,200 each, PKR 6,600 in all. Do you agree? The offer stands until <time>.
      [I agree] [No, thanks] [See the messages]
    seller: (taps I agree)
    bot: Agreed: 3 × Ajrak chadar at PKR 2,200 each, PKR 6,600 in all. The buyer can order at this price once, within 48 hours.
      [See the messages]
    bot to buyer: Bibi Crafts agrees: 3 × Ajrak chadar at PKR 2,200 each, PKR 6,600 in all. You can order at this price once, until <time>.
      [Order at this price] [See the messages]
    buyer: (taps Order at this price)
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 0300 1234567
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      3 × Ajrak chadar: PKR 6,600
      Total at Bibi Crafts: PKR 6,600

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 6,600 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 6,600 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      3 × Ajrak chadar: PKR 6,600
      Cash on delivery: PKR 6,600

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: (taps Order at this price)
    bot: This offer does not stand any more.
      [See the messages]
  `));

test('the seller says no and offers otherwise; how many is asked where nobody said', () =>
  house.begin(lookedAt).play(`
    buyer: (taps Ask the seller)
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: 2000 final please
    bot: Is that your offer for Ajrak chadar? Then the other side can agree to it with one tap.
      [PKR 2,000 each] [No, just words]
    buyer: (taps PKR 2,000 each)
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 2
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “2000 final please”
      [Answer] [See the goods] [Block or report]
    bot to seller: Buyer offers: 2 × Ajrak chadar at PKR 2,000 each, PKR 4,000 in all. Do you agree? The offer stands until <time>.
      [I agree] [No, thanks] [See the messages]
    seller: (taps No, thanks)
    bot: All right, I’ll tell them no. You can also answer with an offer of your own.
      [Answer]
    bot to buyer: Bibi Crafts does not agree to 2 × Ajrak chadar at PKR 2,000 each.
      [See the messages]
    seller: (taps Answer)
    bot: What shall I tell the buyer about Ajrak chadar (No. <goods>)? Write it here in your own words.
    seller: 2 lo to 2200 mein doonga
    bot: Is that your offer for 2 × Ajrak chadar? Then the other side can agree to it with one tap.
      [PKR 2,200 each] [PKR 2,200 in all] [No, just words]
    seller: (taps PKR 2,200 each)
    bot: Sent to the buyer. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to buyer: Bibi Crafts writes about Ajrak chadar (No. <goods>):

      “2 lo to 2200 mein doonga”
      [Answer] [See the goods] [Block or report]
    bot to buyer: Bibi Crafts offers: 2 × Ajrak chadar at PKR 2,200 each, PKR 4,400 in all. Do you agree? The offer stands until <time>.
      [I agree] [No, thanks] [See the messages]
    buyer: (taps I agree)
    bot: Agreed: 2 × Ajrak chadar at PKR 2,200 each, PKR 4,400 in all. You can order at this price once, within 48 hours.
      [Order at this price] [See the messages]
    bot to seller: Buyer agrees: 2 × Ajrak chadar at PKR 2,200 each, PKR 4,400 in all. They can order at this price once, until <time>.
      [See the messages]
    seller: (taps I agree)
    bot: This offer does not stand any more.
      [See the messages]
  `));
