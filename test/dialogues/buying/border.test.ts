import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, sellerComesIn, shawlOnSale } from '../people.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

const yiwuSells = `
yiwu (telegram): /start
yiwu: (taps English)
yiwu: (taps Yes, go on)
yiwu: (taps I want to sell)
yiwu: Yiwu Home
yiwu: Yiwu
yiwu: (taps China)
yiwu: (photo) Phone stand 9.5 yuan 200 pcs
yiwu: (taps Publish)
`;

const sells = (line: string) => `${sellerComesIn}
seller: (photo) ${line}
seller: (taps Publish)
`;

const toChengdu = `
buyer: Li Mei
buyer: +86 138 0013 8000
buyer: 88号 3栋 502室, 天府大道, 锦江区
`;

const toLahore = `
buyer: Ali Raza
buyer: 0300 1234567
buyer: House 12, Street 4, near Jamia Masjid, Gulberg
`;

const wants = (words: string, count: number) => `
buyer: ${words}
buyer: 1
buyer: (taps Buy)
buyer: ${count}
`;

test('a buyer in China is told the import tax on goods from Pakistan before paying', () =>
  house.begin(shawlOnSale + buyerComesIn + wants('chadar', 2) + toChengdu).play(`
    buyer: Chengdu
    bot: Your order:

      2 × Ajrak chadar: PKR 4,800
      Total at Bibi Crafts: PKR 4,800
      Import tax in China: about ¥10.87, without freight. You pay it to the courier, it is not in the total. Estimate as of 2025-11, may be out of date.

      To: Li Mei, 88号 3栋 502室, 天府大道, 锦江区, Chengdu, +8613800138000

      You pay PKR 4,800 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 4,800 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      To: Li Mei, 88号 3栋 502室, 天府大道, 锦江区, Chengdu, +8613800138000

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));

test('goods whose class is not known are not guessed', () =>
  house.begin(sells('Dried apricots 900 20 pcs') + buyerComesIn + wants('apricots', 1) + toChengdu).play(`
    buyer: Xi'an
    bot: Your order:

      1 × Dried apricots: PKR 900
      Total at Bibi Crafts: PKR 900
      These goods cross the border: there may be import tax, which customs decides. It is not in the total.

      To: Li Mei, 88号 3栋 502室, 天府大道, 锦江区, Xi'an, +8613800138000

      You pay PKR 900 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));

test('one piece above the limit is said to be taxed in full', () =>
  house.begin(sells('Pashmina shawl 210000 5 pcs') + buyerComesIn + wants('pashmina', 1) + toChengdu).play(`
    buyer: Shanghai
    bot: Your order:

      1 × Pashmina shawl: PKR 210,000
      Total at Bibi Crafts: PKR 210,000
      This piece is above ¥5,000.00: China takes full duty and tax on it, which customs decides. It is not in the total.

      To: Li Mei, 88号 3栋 502室, 天府大道, 锦江区, Shanghai, +8613800138000

      You pay PKR 210,000 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));

test('several pieces above the limit are told of before they are ordered', () =>
  house.begin(sells('Pashmina shawl 210000 5 pcs') + buyerComesIn + wants('pashmina', 2) + toChengdu).play(`
    buyer: Beijing
    bot: Your order:

      2 × Pashmina shawl: PKR 420,000
      Total at Bibi Crafts: PKR 420,000
      This order is above ¥5,000.00, China’s limit for a retail parcel: it cannot come that way. Please ask the seller before you order.

      To: Li Mei, 88号 3栋 502室, 天府大道, 锦江区, Beijing, +8613800138000

      You pay PKR 420,000 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));

test('a buyer in Pakistan hears the least on goods from China, as their code is not known', () =>
  house.begin(yiwuSells + buyerComesIn + wants('phone stand', 10) + toLahore).play(`
    buyer: Lahore
    bot: Your order:

      10 × Phone stand: ¥95.00
      Total at Yiwu Home: ¥95.00
      Import tax in Pakistan: at least PKR 702.03, without freight; customs duty by the goods’ code comes on top. You pay it to the courier against a receipt, it is not in the total. Estimate as of 2025-07, may be out of date.

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay ¥95.00 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have ¥95.00 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to yiwu: New order <order> from Buyer!

      10 × Phone stand: ¥95.00
      Cash on delivery: ¥95.00

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));

test('a small parcel into Pakistan is free', () =>
  house.begin(yiwuSells + buyerComesIn + wants('phone stand', 2) + toLahore).play(`
    buyer: Karachi
    bot: Your order:

      2 × Phone stand: ¥19.00
      Total at Yiwu Home: ¥19.00
      Import tax in Pakistan: none, the goods are within the free limit. Estimate as of 2025-07-01, may be out of date; customs decides.

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Karachi, +923001234567

      You pay ¥19.00 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));

test('within one country nothing is said of import tax', () =>
  house.begin(shawlOnSale + buyerComesIn + wants('chadar', 1) + toLahore).play(`
    buyer: Multan
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Multan, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `));
