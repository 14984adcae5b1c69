/** On WhatsApp, paid by transfer. */
import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { inFourTaps, whoBought } from './second-order.ts';

const house = openDialogues();

test('in English', () =>
  house.begin(whoBought('whatsapp', 'en')).play(
    inFourTaps(`
    buyer: (taps Buy)
    bot: How many? 14 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: (taps 1)
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
    bot: Ordered! Your order number is <order>. I tell you when the seller accepts; then you send PKR 2,400 to: JazzCash 0300 1234567, Amina Bibi
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: not yet there

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `),
  ));

test('in Urdu', () =>
  house.begin(whoBought('whatsapp', 'ur')).play(
    inFourTaps(`
    buyer: (taps خریدیں)
    bot: کتنے چاہییں؟ اسٹاک: 14 عدد۔ تعداد لکھ بھی سکتے ہیں۔
      [1] [2] [3]
    buyer: (taps 1)
    bot: پچھلی بار جیسا ہی رکھیں؟

      Ali Raza، House 12, Street 4, near Jamia Masjid, Gulberg، Lahore، +923001234567
      ٹرانسفر
      [پچھلی بار جیسا] [ادائیگی بدلیں] [کسی اور جگہ]
    buyer: (taps پچھلی بار جیسا)
    bot: آپ کا آرڈر:

      Ajrak chadar × 1، کل Rs 2,400
      Bibi Crafts کا کل: Rs 2,400

      پتہ: Ali Raza، House 12, Street 4, near Jamia Masjid, Gulberg، Lahore، +923001234567

      پیکنگ سے پہلے Rs 2,400 ٹرانسفر کرنے ہوں گے۔ ڈیلیوری چارجز بیچنے والے سے طے ہوں گے۔ کیا یہ درست ہے؟
      [جی ہاں، آرڈر کریں] [نہیں]
    buyer: (taps جی ہاں، آرڈر کریں)
    bot: آرڈر ہو گیا! آپ کا آرڈر نمبر <order> ہے۔ بیچنے والا قبول کرے گا تو آپ کو بتا دیا جائے گا، پھر Rs 2,400 یہاں بھیجیں: JazzCash 0300 1234567, Amina Bibi
      [آرڈر کہاں ہے؟]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: not yet there

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `),
  ));

test('in Roman Urdu', () =>
  house.begin(whoBought('whatsapp', 'ur-Latn')).play(
    inFourTaps(`
    buyer: (taps Khareedein)
    bot: Kitne chahiyein? Stock: 14 adad. Tadaad likh bhi sakte hain.
      [1] [2] [3]
    buyer: (taps 1)
    bot: Pichli baar jaisa hi rakhein?

      Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Transfer
      [Pichli baar jaisa] [Adaigi badlein] [Kisi aur jagah]
    buyer: (taps Pichli baar jaisa)
    bot: Aap ka order:

      1 × Ajrak chadar: Rs 2,400
      Bibi Crafts ka kul: Rs 2,400

      Pata: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Packing se pehle Rs 2,400 transfer karne honge. Delivery charges bechne wale se tay honge. Kya yeh durust hai?
      [Haan, order karein] [Nahi]
    buyer: (taps Haan, order karein)
    bot: Order ho gaya! Aap ka order number <order> hai. Bechne wala qabool kare ga to aap ko bata diya jaye ga, phir Rs 2,400 yahan bhejein: JazzCash 0300 1234567, Amina Bibi
      [Order kahan hai?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: not yet there

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `),
  ));

test('in Chinese', () =>
  house.begin(whoBought('whatsapp', 'zh')).play(
    inFourTaps(`
    buyer: (taps 购买)
    bot: 要多少？还剩14件。也可以直接写数字。
      [1] [2] [3]
    buyer: (taps 1)
    bot: 还是和上次一样吗？

      Ali Raza，House 12, Street 4, near Jamia Masjid, Gulberg，Lahore，+923001234567
      转账
      [和上次一样] [换付款方式] [其他地址]
    buyer: (taps 和上次一样)
    bot: 您的订单：

      Ajrak chadar × 1：PKR 2,400
      Bibi Crafts合计：PKR 2,400

      送到：Ali Raza，House 12, Street 4, near Jamia Masjid, Gulberg，Lahore，+923001234567

      打包前需转账PKR 2,400。配送费与卖家商定。确认下单吗？
      [确认下单] [不下单]
    buyer: (taps 确认下单)
    bot: 下单成功！订单号<order>。卖家接单后我会告诉您，到时请把PKR 2,400转到：JazzCash 0300 1234567, Amina Bibi
      [查物流]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: not yet there

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `),
  ));
