import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, shawlOnSale, shawlSeen } from '../people.ts';

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
      ≡ Write to the buyer
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
      ≡ Write to the buyer
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
      ≡ Write to the buyer
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
      ≡ Write to the buyer
      ≡ Nothing now
  `));
