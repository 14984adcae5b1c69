import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { buyerComesIn, orderPlaced, paidTo, shawlOnSale, shawlSeen } from './people.ts';

const house = openDialogues();

/** The buyer takes one; where it goes is asked next. */
const toTheName = `${shawlOnSale}${buyerComesIn}${shawlSeen}
buyer: (taps Buy)
buyer: (taps 1)
`;
const toTheAddress = `${toTheName}
buyer: Ali Raza
buyer: 0300 1234567
`;

test('an address without a landmark: one question, and the answer joins it', () =>
  house.begin(toTheAddress).play(`
    buyer: House 12, Street 4, Gulberg
    bot: What is it near: a mosque, a school, a shop? You can also send your location.
      [Skip]
    buyer: Jamia Masjid ke saamne
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, Gulberg, Jamia Masjid ke saamne, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, Gulberg, Jamia Masjid ke saamne, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 2,400 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    seller: (taps See the order)
    bot: Order <order>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400, not yet promised by the buyer
      To: Ali Raza, House 12, Street 4, Gulberg, Jamia Masjid ke saamne, Lahore, +923001234567
      Address: good

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Nothing now
  `));

test('whoever has no more to tell skips it, and the seller knows', () =>
  house.begin(toTheAddress).play(`
    buyer: Gulberg main boulevard
    bot: So that the courier finds you: the house number, the area and something well known nearby? One line is enough.
      [Skip]
    buyer: skip
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, Gulberg main boulevard, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, Gulberg main boulevard, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 2,400 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    seller: (taps See the order)
    bot: Order <order>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400, not yet promised by the buyer
      To: Ali Raza, Gulberg main boulevard, Lahore, +923001234567
      Address: hard to find. Please call before packing.

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Nothing now
  `));

test('words and then a pin, and a pin that lies in another city', () =>
  house.begin(toTheAddress).play(`
    buyer: House 12, Street 4, Cantt
    bot: What is it near: a mosque, a school, a shop? You can also send your location.
      [Skip]
    buyer: (place)
    bot: Which city?
    buyer: Multan
    bot: The pin is about 310 km from Multan. Is it right?
      [Yes, it is right] [No, ask me again]
    buyer: (taps No, ask me again)
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: House 12, Street 4, Cantt, near the fort
    bot: Which city?
    buyer: Multan
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, Cantt, near the fort, Multan, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));

test('a pin far from the city may be right', () =>
  house.begin(toTheAddress).play(`
    buyer: (place)
    bot: So that the courier finds you: the house number, the area and something well known nearby? One line is enough.
      [Skip]
    buyer: House 12, opposite the petrol pump
    bot: Which city?
    buyer: Karachi
    bot: The pin is about 1,030 km from Karachi. Is it right?
      [Yes, it is right] [No, ask me again]
    buyer: hmm
    bot: Please choose one of these: tap it, or type its number or its name.
      [Yes, it is right] [No, ask me again]
    buyer: (taps Yes, it is right)
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, opposite the petrol pump, Karachi, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, opposite the petrol pump, Karachi, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 2,400 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    seller: (taps See the order)
    bot: (place 31.5204, 74.3587; Ali Raza; House 12, opposite the petrol pump, Karachi)
    bot: Order <order>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400, not yet promised by the buyer
      To: Ali Raza, House 12, opposite the petrol pump, Karachi, +923001234567
      Address: good

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Nothing now
  `));

test('a number that cannot be, and a landline', () =>
  house.begin(toTheName).play(`
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 0300 12345
    bot: That number does not look right: I count 9 digits. A mobile number looks like 0300 1234567 or +86 138 0013 8000.
    buyer: call me
    bot: Sorry, I still did not get that. Once more:

      Which phone number can the courier call?
    buyer: 042 35761234
    bot: That is a landline. Couriers call before they come: is there a mobile number too?
      [Skip]
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
  `));

test('a landline alone is taken', () =>
  house.begin(toTheName).play(`
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 042 35761234
    bot: That is a landline. Couriers call before they come: is there a mobile number too?
      [Skip]
    buyer: (taps Skip)
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +924235761234

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +924235761234

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 2,400 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    seller: (taps See the order)
    bot: Order <order>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400, not yet promised by the buyer
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +924235761234
      Address: good
      Phone: a landline.

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Nothing now
  `));

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
      [Buy] [Add to cart] [Look at more]
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
      [Buy] [Add to cart] [Look at more]
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
