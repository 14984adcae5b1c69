/** On Telegram, paid at the door. */
import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { inFourTaps, whoBought } from './second-order.ts';

const house = openDialogues();

test('in English', () =>
  house.begin(whoBought('telegram', 'en')).play(
    inFourTaps(`
    buyer: (taps Buy)
    bot: How many? 14 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: (taps 1)
    bot: The same as last time?

      Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Cash on delivery
      [Same as last time] [Somewhere else]
    buyer: (taps Same as last time)
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `),
  ));

test('in Urdu', () =>
  house.begin(whoBought('telegram', 'ur')).play(
    inFourTaps(`
    buyer: (taps خریدیں)
    bot: کتنے چاہییں؟ اسٹاک: 14 عدد۔ تعداد لکھ بھی سکتے ہیں۔
      [1] [2] [3]
    buyer: (taps 1)
    bot: پچھلی بار جیسا ہی رکھیں؟

      Ali Raza، House 12, Street 4, near Jamia Masjid, Gulberg، Lahore، +923001234567
      کیش آن ڈیلیوری
      [پچھلی بار جیسا] [کسی اور جگہ]
    buyer: (taps پچھلی بار جیسا)
    bot: آپ کا آرڈر:

      Ajrak chadar × 1، کل Rs 2,400
      Bibi Crafts کا کل: Rs 2,400

      پتہ: Ali Raza، House 12, Street 4, near Jamia Masjid, Gulberg، Lahore، +923001234567

      سامان ملنے پر Rs 2,400 نقد دینے ہوں گے۔ ڈیلیوری چارجز بیچنے والے سے طے ہوں گے۔ کیا یہ درست ہے؟
      [جی ہاں، آرڈر کریں] [نہیں]
    buyer: (taps جی ہاں، آرڈر کریں)
    bot: آرڈر ہو گیا! آپ کا آرڈر نمبر <order> ہے۔ Rs 2,400 نقد تیار رکھیں۔ بیچنے والے کے قبول کرتے ہی آپ کو بتا دیا جائے گا۔
      [آرڈر کہاں ہے؟]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `),
  ));

test('in Roman Urdu', () =>
  house.begin(whoBought('telegram', 'ur-Latn')).play(
    inFourTaps(`
    buyer: (taps Khareedein)
    bot: Kitne chahiyein? Stock: 14 adad. Tadaad likh bhi sakte hain.
      [1] [2] [3]
    buyer: (taps 1)
    bot: Pichli baar jaisa hi rakhein?

      Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Cash on delivery
      [Pichli baar jaisa] [Kisi aur jagah]
    buyer: (taps Pichli baar jaisa)
    bot: Aap ka order:

      1 × Ajrak chadar: Rs 2,400
      Bibi Crafts ka kul: Rs 2,400

      Pata: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Saamaan milne par Rs 2,400 naqad dene honge. Delivery charges bechne wale se tay honge. Kya yeh durust hai?
      [Haan, order karein] [Nahi]
    buyer: (taps Haan, order karein)
    bot: Order ho gaya! Aap ka order number <order> hai. Rs 2,400 naqad tayyar rakhein. Bechne wale ke qubool karte hi aap ko bata diya jaye ga.
      [Order kahan hai?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `),
  ));

test('in Chinese', () =>
  house.begin(whoBought('telegram', 'zh')).play(
    inFourTaps(`
    buyer: (taps 购买)
    bot: 要多少？还剩14件。也可以直接写数字。
      [1] [2] [3]
    buyer: (taps 1)
    bot: 还是和上次一样吗？

      Ali Raza，House 12, Street 4, near Jamia Masjid, Gulberg，Lahore，+923001234567
      货到付款
      [和上次一样] [其他地址]
    buyer: (taps 和上次一样)
    bot: 您的订单：

      Ajrak chadar × 1：PKR 2,400
      Bibi Crafts合计：PKR 2,400

      送到：Ali Raza，House 12, Street 4, near Jamia Masjid, Gulberg，Lahore，+923001234567

      货到时付现金PKR 2,400。配送费与卖家商定。确认下单吗？
      [确认下单] [不下单]
    buyer: (taps 确认下单)
    bot: 下单成功！订单号<order>。请备好现金PKR 2,400。卖家接单后我会通知您。
      [查物流]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `),
  ));
