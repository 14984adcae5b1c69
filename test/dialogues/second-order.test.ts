/** From the card of goods to a placed order in four taps, in each language and on both apps: each is a button, none opens a list. */
import { expect, test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { paidTo, shawlOnSale } from './people.ts';

const house = openDialogues();

type Speech = {
  readonly language: string;
  readonly goOn: string;
  readonly buys: string;
  readonly buy: string;
  readonly transfer: string;
  readonly order: string;
};
const english: Speech = { language: 'English', goOn: 'Yes, go on', buys: 'I want to buy', buy: 'Buy', transfer: 'Transfer', order: 'Yes, order it' };
const urdu: Speech = {
  language: 'اردو',
  goOn: 'جی ہاں، آگے بڑھیں',
  buys: 'مجھے خریدنا ہے',
  buy: 'خریدیں',
  transfer: 'ٹرانسفر',
  order: 'جی ہاں، آرڈر کریں',
};
const romanUrdu: Speech = {
  language: 'Roman Urdu',
  goOn: 'Haan, aage barhein',
  buys: 'Mujhe khareedna hai',
  buy: 'Khareedein',
  transfer: 'Transfer',
  order: 'Haan, order karein',
};
const chinese: Speech = { language: '中文', goOn: '可以，继续', buys: '我要买', buy: '购买', transfer: '转账', order: '确认下单' };

/** Somebody bought one, paid by transfer where that is offered, and looks at the goods again. */
const whoBought = (app: 'telegram' | 'whatsapp', { language, goOn, buys, buy, transfer, order }: Speech, paid: 'cash' | 'transfer') => `${shawlOnSale}
${paid === 'transfer' ? paidTo : ''}
buyer (${app}): /start
buyer: (taps ${language})
buyer: (taps ${goOn})
buyer: (taps ${buys})
buyer: chadar
buyer: 1
buyer: (taps ${buy})
buyer: (taps 1)
buyer: Ali Raza
buyer: 0300 1234567
buyer: House 12, Street 4, near Jamia Masjid, Gulberg
buyer: Lahore
${paid === 'transfer' ? `buyer: (taps ${transfer})` : ''}
buyer: (taps ${order})
buyer: chadar
buyer: 1
`;

function inFourTaps(script: string): string {
  const done = script.split('\n').filter((line) => line.trim().startsWith('buyer:'));
  expect(done).toHaveLength(4);
  expect(done.every((line) => line.includes('(taps '))).toBe(true);
  expect(script).not.toContain('≡');
  return script;
}

test('in English on Telegram', () =>
  house.begin(whoBought('telegram', english, 'cash')).play(
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

test('in English on WhatsApp', () =>
  house.begin(whoBought('whatsapp', english, 'transfer')).play(
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

test('in Urdu on Telegram', () =>
  house.begin(whoBought('telegram', urdu, 'cash')).play(
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

test('in Urdu on WhatsApp', () =>
  house.begin(whoBought('whatsapp', urdu, 'transfer')).play(
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

test('in Roman Urdu on Telegram', () =>
  house.begin(whoBought('telegram', romanUrdu, 'cash')).play(
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

test('in Roman Urdu on WhatsApp', () =>
  house.begin(whoBought('whatsapp', romanUrdu, 'transfer')).play(
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

test('in Chinese on Telegram', () =>
  house.begin(whoBought('telegram', chinese, 'cash')).play(
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

test('in Chinese on WhatsApp', () =>
  house.begin(whoBought('whatsapp', chinese, 'transfer')).play(
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
