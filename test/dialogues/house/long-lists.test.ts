import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, sellerComesIn, shawlOnSale, toTheStreet, weaverSells } from '../people.ts';

const house = openDialogues();

const nineLamps = (who: string) =>
  ['Red', 'Green', 'Blue', 'White', 'Black', 'Golden', 'Silver', 'Brown', 'Pink']
    .map((colour, at) => `${who}: (photo) ${colour} lamp ${1000 + 100 * at} 3 pcs\n${who}: (taps Publish)\n`)
    .join('');

test('own goods are leafed through, as a list on WhatsApp', () =>
  house.begin(sellerComesIn + nineLamps('seller')).play(`
    seller: my goods
    bot: Your goods, page 1 of 2. Which one shall we change?
      ≡ Pink lamp · PKR 1,800 | 3 pieces in stock
      ≡ Brown lamp · PKR 1,700 | 3 pieces in stock
      ≡ Silver lamp · PKR 1,600 | 3 pieces in stock
      ≡ Golden lamp · PKR 1,500 | 3 pieces in stock
      ≡ Black lamp · PKR 1,400 | 3 pieces in stock
      ≡ White lamp · PKR 1,300 | 3 pieces in stock
      ≡ Blue lamp · PKR 1,200 | 3 pieces in stock
      ≡ Green lamp · PKR 1,100 | 3 pieces in stock
      ≡ Next page
    seller: (taps Next page)
    bot: Your goods, page 2 of 2. Which one shall we change?
      ≡ Red lamp · PKR 1,000 | 3 pieces in stock
      ≡ Page before
    seller: (taps Page before)
    bot: Your goods, page 1 of 2. Which one shall we change?
      ≡ Pink lamp · PKR 1,800 | 3 pieces in stock
      ≡ Brown lamp · PKR 1,700 | 3 pieces in stock
      ≡ Silver lamp · PKR 1,600 | 3 pieces in stock
      ≡ Golden lamp · PKR 1,500 | 3 pieces in stock
      ≡ Black lamp · PKR 1,400 | 3 pieces in stock
      ≡ White lamp · PKR 1,300 | 3 pieces in stock
      ≡ Blue lamp · PKR 1,200 | 3 pieces in stock
      ≡ Green lamp · PKR 1,100 | 3 pieces in stock
      ≡ Next page
    seller: 9
    bot: Your goods, page 2 of 2. Which one shall we change?
      ≡ Red lamp · PKR 1,000 | 3 pieces in stock
      ≡ Page before
    seller: 1
    bot: No. <listing>

      Red lamp
      Price: PKR 1,000 for one piece
      In stock: 3 pieces
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
  `));

test('own goods are leafed through in one message on Telegram, drafts first', () =>
  house.begin(`${weaverSells}${nineLamps('weaver')}weaver: sell\nweaver: (photo)\nweaver: Swati cap\nweaver: cancel`).play(`
    weaver: my goods
    bot: Your goods, page 1 of 2. Which one shall we change?

      • Draft: Swati cap – 3 of 12 answered, 1 photo
      • Pink lamp · PKR 1,800 – 3 pieces in stock
      • Brown lamp · PKR 1,700 – 3 pieces in stock
      • Silver lamp · PKR 1,600 – 3 pieces in stock
      • Golden lamp · PKR 1,500 – 3 pieces in stock
      • Black lamp · PKR 1,400 – 3 pieces in stock
      • White lamp · PKR 1,300 – 3 pieces in stock
      • Blue lamp · PKR 1,200 – 3 pieces in stock
      [Draft: Swati cap] [Pink lamp · PKR 1,800] [Brown lamp · PKR 1,700] [Silver lamp · PKR 1,600] [Golden lamp · PKR 1,500] [Black lamp · PKR 1,400] [White lamp · PKR 1,300] [Blue lamp · PKR 1,200] [Next page]
    weaver: (taps Next page)
    bot: (changed) Your goods, page 2 of 2. Which one shall we change?

      • Green lamp · PKR 1,100 – 3 pieces in stock
      • Red lamp · PKR 1,000 – 3 pieces in stock
      • Swati shawl · PKR 5,000 – 3 pieces in stock
      [Green lamp · PKR 1,100] [Red lamp · PKR 1,000] [Swati shawl · PKR 5,000] [Page before]
    weaver: (taps Page before)
    bot: (changed) Your goods, page 1 of 2. Which one shall we change?

      • Draft: Swati cap – 3 of 12 answered, 1 photo
      • Pink lamp · PKR 1,800 – 3 pieces in stock
      • Brown lamp · PKR 1,700 – 3 pieces in stock
      • Silver lamp · PKR 1,600 – 3 pieces in stock
      • Golden lamp · PKR 1,500 – 3 pieces in stock
      • Black lamp · PKR 1,400 – 3 pieces in stock
      • White lamp · PKR 1,300 – 3 pieces in stock
      • Blue lamp · PKR 1,200 – 3 pieces in stock
      [Draft: Swati cap] [Pink lamp · PKR 1,800] [Brown lamp · PKR 1,700] [Silver lamp · PKR 1,600] [Golden lamp · PKR 1,500] [Black lamp · PKR 1,400] [White lamp · PKR 1,300] [Blue lamp · PKR 1,200] [Next page]
  `));

const once = `${buyerComesIn}${toTheStreet}buyer: Lahore\nbuyer: (taps Yes, order it)\n`;
const again = 'buyer: chadar\nbuyer: 1\nbuyer: (taps Buy)\nbuyer: 1\nbuyer: 1\nbuyer: (taps Yes, order it)\n'.repeat(8);

test('orders are leafed through by the buyer and by the seller', () =>
  house.begin(shawlOnSale + once + again).play(`
    buyer: my orders
    bot: Your orders, page 1 of 2. Which one would you like to see?

      • <order1> · PKR 2,400 – Ajrak chadar: waiting for the seller
      • <order2> · PKR 2,400 – Ajrak chadar: waiting for the seller
      • <order3> · PKR 2,400 – Ajrak chadar: waiting for the seller
      • <order4> · PKR 2,400 – Ajrak chadar: waiting for the seller
      • <order5> · PKR 2,400 – Ajrak chadar: waiting for the seller
      • <order6> · PKR 2,400 – Ajrak chadar: waiting for the seller
      • <order7> · PKR 2,400 – Ajrak chadar: waiting for the seller
      • <order8> · PKR 2,400 – Ajrak chadar: waiting for the seller
      [<order1> · PKR 2,400] [<order2> · PKR 2,400] [<order3> · PKR 2,400] [<order4> · PKR 2,400] [<order5> · PKR 2,400] [<order6> · PKR 2,400] [<order7> · PKR 2,400] [<order8> · PKR 2,400] [Next page]
    buyer: (taps Next page)
    bot: (changed) Your orders, page 2 of 2. Which one would you like to see?

      • <order9> · PKR 2,400 – Ajrak chadar: waiting for the seller
      [<order9> · PKR 2,400] [Page before]
    buyer: 1
    bot: Order <order9> at Bibi Crafts: waiting for the seller

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      Next: the seller accepts it, within 48 hours.
      [Cancel the order] [Ask the seller] [History]
    seller: sales
    bot: 9 orders wait, page 1 of 2. Which one?
      ≡ <order9> · PKR 2,400 | Ajrak chadar: new, waiting for you
      ≡ <order8> · PKR 2,400 | Ajrak chadar: new, waiting for you
      ≡ <order7> · PKR 2,400 | Ajrak chadar: new, waiting for you
      ≡ <order6> · PKR 2,400 | Ajrak chadar: new, waiting for you
      ≡ <order5> · PKR 2,400 | Ajrak chadar: new, waiting for you
      ≡ <order4> · PKR 2,400 | Ajrak chadar: new, waiting for you
      ≡ <order3> · PKR 2,400 | Ajrak chadar: new, waiting for you
      ≡ <order2> · PKR 2,400 | Ajrak chadar: new, waiting for you
      ≡ Next page
    seller: (taps Next page)
    bot: 9 orders wait, page 2 of 2. Which one?
      ≡ <order1> · PKR 2,400 | Ajrak chadar: new, waiting for you
      ≡ Page before
    seller: 1
    bot: Order <order1>

      State: new, waiting for you
      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      [Accept] [Decline] [Write to the buyer]
  `));

const riceOrdered = `${sellerComesIn}
seller: (photo) Basmati rice 400 rs 50 kg
seller: (taps Publish)
${once.replace('buyer: chadar', 'buyer: rice').replace('buyer: 1\nbuyer: Ali', 'buyer: 2\nbuyer: Ali')}`;

test('what is sold by the kilo is ordered by the kilo', () =>
  house.begin(riceOrdered).play(`
    seller: sales
    bot: One order waits. Tap it to see it.
      ≡ <order> · PKR 800 | Basmati rice: new, waiting for you
    seller: 1
    bot: Order <order>

      State: new, waiting for you
      2 kg × Basmati rice: PKR 800
      Cash on delivery: PKR 800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      [Accept] [Decline] [Write to the buyer]
  `));

const inLanguage = (language: string) => `${riceOrdered}seller: language\nseller: (taps ${language})\n`;

test('in Urdu', () =>
  house.begin(inLanguage('اردو')).play(
    `
    seller: نئے آرڈر
    bot: ایک آرڈر آپ کا منتظر ہے۔ دیکھنے کے لیے دبائیں۔
      ≡ <order> · Rs 800 | ⁨Basmati rice⁩: نیا، آپ کے جواب کا انتظار ہے
    seller: 1
    bot: آرڈر ⁨<order>⁩

      حالت: نیا، آپ کے جواب کا انتظار ہے
      ⁨Basmati rice⁩ × 2 کلو، کل ⁨Rs 800⁩
      کیش آن ڈیلیوری: ⁨Rs 800⁩
      پتہ: ⁨Ali Raza، House 12, Street 4, near Jamia Masjid, Gulberg، Lahore، +923001234567⁩
      پتہ: مکمل

      اب کیا کرنا ہے؟
      [قبول کریں] [انکار کریں] [خریدار کو لکھیں]
  `,
    { strict: true },
  ));

test('in Roman Urdu', () =>
  house.begin(inLanguage('Roman Urdu')).play(`
    seller: naye order
    bot: Aik order aap ka muntazir hai. Dekhne ke liye dabayein.
      ≡ <order> · Rs 800 | Basmati rice: naya, aap ke jawab ka intezaar hai
    seller: 1
    bot: Order <order>

      Haalat: naya, aap ke jawab ka intezaar hai
      2 kilo × Basmati rice: Rs 800
      Cash on delivery: Rs 800
      Pata: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Pata: mukammal

      Ab kya karna hai?
      [Qubool karein] [Inkaar karein] [Kharidar ko likhein]
  `));

test('in Chinese', () =>
  house.begin(inLanguage('中文')).play(`
    seller: 新订单
    bot: 有1个订单等您处理，看哪一个？
      ≡ <order> · PKR 800 | Basmati rice：新订单，等您接单
    seller: 1
    bot: 订单<order>

      状态：新订单，等您接单
      Basmati rice × 2公斤：PKR 800
      货到付款：PKR 800
      送到：Ali Raza，House 12, Street 4, near Jamia Masjid, Gulberg，Lahore，+923001234567
      地址：完整

      下一步做什么？
      [接单] [拒单] [联系买家]
  `));
