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

test('an address in Urdu with its city', () =>
  house.begin(toTheName).play(`
    buyer: علی رضا
    bot: Which phone number can the courier call?
    buyer: 0300 1234567
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: مکان نمبر ۱۲، گلی ۵، جامع مسجد کے پاس، ماڈل ٹاؤن، لاہور
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: علی رضا, مکان نمبر ۱۲، گلی ۵، جامع مسجد کے پاس، ماڈل ٹاؤن, لاہور, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));

test('who tells the city with the address is not asked for it', () =>
  house.begin(toTheAddress).play(`
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg, Lahore 54660
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, 54660, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));

test('a city told with the address may be put right, and another address may be in another city', () =>
  house.begin(toTheAddress).play(`
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg, Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: city Multan kar do
    bot: Changed.

      Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Multan, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: change the address to Flat 3, Block 5, near Allied Bank, Clifton, Karachi
    bot: Changed.

      Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, Flat 3, Block 5, near Allied Bank, Clifton, Karachi, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));

test('an address in Roman Urdu without a comma', () =>
  house.begin(toTheAddress).play(`
    buyer: makan 7 gali 3 mohalla Qazian jamia masjid ke samne Peshawar
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, makan 7 gali 3 mohalla Qazian jamia masjid ke samne, Peshawar, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));
