import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, paidTo, shawlOnSale, shawlSeen, slipSent, toTheStreet } from '../people.ts';

const house = openDialogues();

/** The same buyer orders another one, by transfer. */
const secondOrderAccepted = `${shawlSeen}
buyer: (taps Buy)
buyer: (taps 1)
buyer: (taps Same as last time)
buyer: (taps Yes, order it)
seller: (taps Accept)
`;

test("a transfer: the slip, the seller's word, and only then the parcel", () =>
  house.begin(shawlOnSale + paidTo + buyerComesIn + toTheStreet).play(`
    buyer: Lahore
    bot: How would you like to pay?
      [Cash on delivery] [Transfer]
    buyer: (taps Transfer)
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 by transfer before it is packed. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. I tell you when the seller accepts; then you send PKR 2,400 to: JazzCash 0300 1234567, Amina Bibi
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: not yet there

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>. Please send PKR 2,400 within 24 hours to: JazzCash 0300 1234567, Amina Bibi
      Then send me a picture of the slip.
      [Send the slip] [Where is it?]
    seller: (taps See the order)
    bot: Order <order>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: not yet there
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      [Money is there] [Cancel the order] [Write to the buyer]
    buyer: (taps Send the slip)
    bot: Send a picture or screenshot of the slip.
    buyer: I have paid
    bot: A picture, please: a screenshot of your bank or wallet app is fine.
    buyer: (photo 7)
    bot: Thank you. The seller looks whether the money for order <order> is there and confirms it. A picture alone is not a payment.
      [Where is it?]
    bot to seller: (picture) For order <order> the buyer sent a slip over PKR 2,400. Look in your account: is the money there? Only you can say so.
      [Money is there] [See the order]
    seller: (taps Money is there)
    bot: The money for order <order> is noted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts has the money for your order <order>. Thank you!
      [Where is it?]
    seller: (taps See the order)
    bot: Order <order>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: received
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Write to the buyer
      ≡ Nothing now
    seller: (taps Packed)
    bot: Order <order> is packed. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Your order <order> is packed.
      [Where is it?]
  `));

test('a slip shown for a second order is flagged', () =>
  house.begin(slipSent).play(`
    buyer: chadar
    bot: Found for “chadar” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 14 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 14 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Buy)
    bot: How many? 14 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 1
    bot: The same as last time?

      Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Transfer
      [Same as last time] [Pay another way] [Somewhere else]
    buyer: (taps Same as last time)
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 by transfer before it is packed. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order2>. I tell you when the seller accepts; then you send PKR 2,400 to: JazzCash 0300 1234567, Amina Bibi
      [Where is it?]
    bot to seller: New order <order2> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: not yet there

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    seller: (taps Accept)
    bot: Order <order2> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order2>. Please send PKR 2,400 within 24 hours to: JazzCash 0300 1234567, Amina Bibi
      Then send me a picture of the slip.
      [Send the slip] [Where is it?]
    buyer: (taps Send the slip)
    bot: Send a picture or screenshot of the slip.
    buyer: (photo 7)
    bot: Thank you. The seller looks whether the money for order <order2> is there and confirms it. A picture alone is not a payment.
      [Where is it?]
    bot to seller: (picture) For order <order2> (PKR 2,400) the buyer sent a slip. Careful: this very slip was also sent for order <order>. Look in your account before you say that the money is there.
      [Money is there] [See the order]
    seller: (taps See the order)
    bot: (picture) Order <order2>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: slip sent, waiting for the seller to confirm
      Careful: this very slip was also sent for order <order>.
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      [Money is there] [Cancel the order] [Write to the buyer]
    seller: (taps Money is there)
    bot: The money for order <order2> is noted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts has the money for your order <order2>. Thank you!
      [Where is it?]
    seller: (taps See the order)
    bot: Order <order2>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: received
      Careful: this very slip was also sent for order <order>.
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Write to the buyer
      ≡ Nothing now`));

test('a slip that looks the same is a hint for the seller', () =>
  house.begin(slipSent.replace('(photo 7)', '(slip)') + secondOrderAccepted).play(`
    buyer: (taps Send the slip)
    bot: Send a picture or screenshot of the slip.
    buyer: (slip cropped)
    bot: Thank you. The seller looks whether the money for order <order2> is there and confirms it. A picture alone is not a payment.
      [Where is it?]
    bot to seller: (picture) For order <order2> (PKR 2,400) the buyer sent a slip. Careful: it looks the same as the slip sent for order <order>. Look in your account before you say that the money is there.
      [Money is there] [See the order]
    seller: (taps See the order)
    bot: (picture) Order <order2>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: slip sent, waiting for the seller to confirm
      Careful: it looks the same as the slip sent for order <order>.
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      [Money is there] [Cancel the order] [Write to the buyer]
  `));

test('where to be paid is set once', () =>
  house.begin(shawlOnSale).play(`
    seller: settings
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Pakistan time
      Quiet: 10:00 pm to 8:00 am
      Daily message: 9 in the morning
      Goods back in stock: I tell you
      Reminders of what you left open: yes
      Offers: none

      What shall we change?
      ≡ Language
      ≡ Time zone
      ≡ Quiet hours
      ≡ Daily message
      ≡ Messages
      ≡ Where to be paid
      ≡ My apps
      ≡ Privacy
    seller: (taps Where to be paid)
    bot: Where should buyers send the money? Bank or wallet, name and number, in one line.
    seller: JazzCash 0300 1234567, Amina Bibi
    bot: Kept. Buyers who pay by transfer will see: JazzCash 0300 1234567, Amina Bibi
  `));
