import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { lineAsked, orderPlaced, sellerComesIn } from '../people.ts';

const house = openDialogues();

test('changed in the middle of a listing, which goes on in the new one', () =>
  house.begin(sellerComesIn + lineAsked).play(`
    seller: Peacock feather
    bot: Which kind of goods is it?

      1. Clothing
      2. Shawls and scarves
      3. Shoes
      4. Jewellery
      5. Bags
      6. Home and decoration
      7. Kitchen
      8. Carpets
      9. Food
      10. Beauty
      11. Toys
      12. Sports
      13. Electronics
      14. Tools
      15. Books
      16. Something else
    seller: language
    bot: Which language shall we speak?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: (taps اردو)
    bot: ٹھیک ہے، اب سے اردو میں۔

      چلیں، وہیں سے آگے بڑھتے ہیں: 12 میں سے 3۔

      یہ کس قسم کا سامان ہے؟

      1. کپڑے
      2. شالیں اور اسکارف
      3. جوتے
      4. زیورات
      5. بیگ
      6. گھر اور سجاوٹ
      7. باورچی خانہ
      8. قالین
      9. کھانے کی چیزیں
      10. بناؤ سنگھار
      11. کھلونے
      12. کھیل کا سامان
      13. الیکٹرانکس
      14. اوزار
      15. کتابیں
      16. کچھ اور
    seller: گھر اور سجاوٹ
    bot: ایک کی قیمت کیا ہے؟
    seller: زبان
    bot: ہم کس زبان میں بات کریں؟
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: 中文
    bot: 好的，以后用中文。

      我们接着刚才的说（4/12）。

      单价多少？
    seller: 1800
    bot: 您有多少？
  `));

test('each side of an order reads its own', () =>
  house.begin(orderPlaced).play(`
    seller: language
    bot: Which language shall we speak?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: 2
    bot: ٹھیک ہے، اب سے اردو میں۔
    seller: sales
    bot: ایک آرڈر آپ کا منتظر ہے۔ دیکھنے کے لیے دبائیں۔
      ≡ <order> · Rs 4,800 | Ajrak chadar: نیا، آپ کے جواب کا انتظار ہے
    seller: (taps 1)
    bot: آرڈر <order>

      حالت: نیا، آپ کے جواب کا انتظار ہے
      Ajrak chadar × 2، کل Rs 4,800
      کیش آن ڈیلیوری: Rs 4,800
      پتہ: Ali Raza، House 12, Street 4, near Jamia Masjid, Gulberg، Lahore، +923001234567
      پتہ: مکمل

      اب کیا کرنا ہے؟
      [قبول کریں] [انکار کریں] [خریدار کو لکھیں]
    seller: (taps 1)
    bot: آرڈر <order> قبول ہو گیا۔ Buyer کو بتا دیا ہے۔
      [آرڈر دیکھیں] [تمام آرڈر]
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 4,800 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    buyer: zaban
    bot: Which language shall we speak?
      [English] [اردو] [Roman Urdu] [中文]
    buyer: roman urdu
    bot: Theek hai, ab se Roman Urdu mein.
    buyer: order kahan hai?
    bot: Order <order>, Bibi Crafts: qubool ho gaya

      2 × Ajrak chadar: Rs 4,800
      Cash on delivery: Rs 4,800

      Is ke baad: bechne wala pack kar ke rawana kare ga.
      [Order cancel karein] [Dukaan se poochein] [Poori tafseel]
  `));
