import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { orderAccepted, orderPlaced } from '../people.ts';

const house = openDialogues();

test('declined with a reason', () =>
  house.begin(orderPlaced).play(`
    seller: (taps Decline)
    bot: Why? The buyer reads it.
    seller: out of stock, sorry
    bot: Order <order> is declined. Buyer knows, and the goods are back in stock.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts cannot take your order <order>: out of stock, sorry. You owe nothing.
      [Where is it?]
    buyer: (taps Where is it?)
    bot: Order <order> at Bibi Crafts: declined by the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Nothing more happens to it. You owe nothing.
      [Ask the seller] [History]
  `));

test('withdrawn by the buyer', () =>
  house.begin(orderPlaced).play(`
    buyer: (taps Where is it?)
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      [Cancel the order] [Ask the seller] [History]
    buyer: (taps Cancel the order)
    bot: Shall I cancel order <order>?
      [Yes, cancel it] [No, keep it]
    buyer: (taps No, keep it)
    bot: All right, order <order> stays.
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      [Cancel the order] [Ask the seller] [History]
    buyer: (taps Cancel the order)
    bot: Shall I cancel order <order>?
      [Yes, cancel it] [No, keep it]
    buyer: yes
    bot: Order <order> is cancelled. The seller knows.
    bot to seller: The buyer cancelled order <order>. The goods are back in stock.
      [See the order]
    seller: (taps Accept)
    bot: Order <order>

      State: cancelled
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Nothing more is to be done here.
      [Write to the buyer] [History]
  `));

test('cancelled by the seller after it was accepted', () =>
  house.begin(orderAccepted).play(`
    seller: sales
    bot: One order waits. Tap it to see it.
      ≡ <order> · PKR 4,800 | Ajrak chadar: accepted
    seller: 1
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800, not yet promised by the buyer
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Write to the buyer
      ≡ Nothing now
    seller: (taps Cancel the order)
    bot: Why? The buyer reads it.
    seller: the kiln broke
    bot: Order <order> is cancelled. Buyer knows, and the goods are back in stock.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts cancelled your order <order>: the kiln broke.
      [Where is it?]
  `));

test('a button pressed twice does nothing twice', () =>
  house.begin(orderPlaced).play(`
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 4,800 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    seller: (taps old Accept)
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800, not yet promised by the buyer
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Write to the buyer
      ≡ Nothing now
    seller: (taps old Decline)
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800, not yet promised by the buyer
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Write to the buyer
      ≡ Nothing now
  `));
