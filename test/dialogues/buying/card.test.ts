import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, paidTo, shawlOnSale, toTheStreet } from '../people.ts';

const house = openDialogues({ payments: true, expected: /fits no order/ });
const byCard = `${shawlOnSale}${paidTo}${buyerComesIn}${toTheStreet}
buyer: Lahore
buyer: (taps By card, here)
`;
const ordered = `${byCard}
buyer: (taps Yes, order it)
`;

test('by card: an hour to pay, and the seller hears of it when it is paid', () =>
  house.begin(shawlOnSale + paidTo + buyerComesIn + toTheStreet).play(`
    buyer: Lahore
    bot: How would you like to pay?
      [Cash on delivery] [Transfer] [By card, here]
    buyer: (taps By card, here)
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 by card, here, within an hour. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Your order <order> is held for you until <time>. Pay PKR 2,400 below; the seller hears of it as soon as it is paid.
      [Cancel the order]
    bot: (invoice) Order <order>. At Bibi Crafts. You pay once, and I tell you when it has arrived.
      1 × Ajrak chadar: PKR 2,400
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: waiting for payment

      1 × Ajrak chadar: PKR 2,400
      By card: PKR 2,400, not paid yet

      Next: pay it by card, within the hour. Then the seller hears of it.
      [Pay now] [Cancel the order] [Ask the seller] [History]
    buyer: (taps Pay now)
    bot: Your order <order> is held for you until <time>. Pay PKR 2,400 below; the seller hears of it as soon as it is paid.
      [Cancel the order]
    bot: (invoice) Order <order>. At Bibi Crafts. You pay once, and I tell you when it has arrived.
      1 × Ajrak chadar: PKR 2,400
    buyer: I have paid
    bot: Your order <order> is held for you until <time>. Pay PKR 2,400 below; the seller hears of it as soon as it is paid.
      [Cancel the order]
    bot: (invoice) Order <order>. At Bibi Crafts. You pay once, and I tell you when it has arrived.
      1 × Ajrak chadar: PKR 2,400
    buyer: (pays)
    bot: PKR 2,400 for your order <order> has arrived. Thank you! I tell you when Bibi Crafts accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Paid by card: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: (pays again)
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>.
      [Where is it?]
    seller: (taps See the order)
    bot: Order <order>

      State: accepted
      1 × Ajrak chadar: PKR 2,400
      Paid by card: PKR 2,400
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Write to the buyer
      ≡ Nothing now
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: accepted

      1 × Ajrak chadar: PKR 2,400
      Paid by card: PKR 2,400

      Next: the seller packs and sends it.
      [Cancel the order] [Ask the seller] [History]
  `));

test('another amount pays nothing, and a second payment pays nothing more', () =>
  house.begin(ordered).play(`
    buyer: (pays 100)
    bot: Your payment of PKR 100 has arrived, but no order of yours is waiting for it. Your money is not lost: a person is looking into it and will write to you.
    buyer: (pays)
    bot: PKR 2,400 for your order <order> has arrived. Thank you! I tell you when Bibi Crafts accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Paid by card: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: (pays)
    bot: Your payment of PKR 2,400 has arrived, but no order of yours is waiting for it. Your money is not lost: a person is looking into it and will write to you.
  `));

test('cancelled before it is paid, the seller never hears of it, and money that comes later is looked into', () =>
  house.begin(ordered).play(`
    buyer: (taps Cancel the order)
    bot: Shall I cancel order <order>?
      [Yes, cancel it] [No, keep it]
    buyer: (taps Yes, cancel it)
    bot: Order <order> is cancelled. Nothing was charged.
    buyer: (pays)
    bot: Your payment of PKR 2,400 has arrived, but no order of yours is waiting for it. Your money is not lost: a person is looking into it and will write to you.
  `));

test('what was paid and is cancelled is given back', () =>
  house.begin(ordered).play(`
    buyer: (pays)
    bot: PKR 2,400 for your order <order> has arrived. Thank you! I tell you when Bibi Crafts accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Paid by card: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: (taps Where is it?)
    bot: Order <order> at Bibi Crafts: waiting for the seller

      1 × Ajrak chadar: PKR 2,400
      Paid by card: PKR 2,400

      Next: the seller accepts it, within 48 hours.
      [Cancel the order] [Ask the seller] [History]
    buyer: (taps Cancel the order)
    bot: Shall I cancel order <order>?
      [Yes, cancel it] [No, keep it]
    buyer: (taps Yes, cancel it)
    bot: Order <order> is cancelled. The seller knows.

      The PKR 2,400 you paid by card will be given back. A person sees to it.
    bot to seller: The buyer cancelled order <order>. The goods are back in stock.
      [See the order]
  `));

test('in Urdu', () =>
  house.begin(ordered).play(`
    buyer: اردو
    bot: ٹھیک ہے، اب سے اردو میں۔
    buyer: میرا آرڈر کہاں ہے
    bot: آرڈر <order>، Bibi Crafts: ادائیگی کا انتظار ہے

      Ajrak chadar × 1، کل Rs 2,400
      کارڈ سے: Rs 2,400، ابھی ادا نہیں ہوئے

      اس کے بعد: ایک گھنٹے کے اندر کارڈ سے ادائیگی کر دیں، پھر بیچنے والے کو بتا دیا جائے گا۔
      [ابھی ادا کریں] [آرڈر کینسل کریں] [دکان سے پوچھیں] [پوری تفصیل]
    buyer: (taps ابھی ادا کریں)
    bot: آپ کا آرڈر <order> آپ کے لیے <time> تک رکھا ہے۔ نیچے Rs 2,400 ادا کر دیں، رقم آتے ہی بیچنے والے کو بتا دیا جائے گا۔
      [آرڈر کینسل کریں]
    bot: (invoice) آرڈر <order>. دکان: Bibi Crafts۔ ادائیگی ایک ہی بار کرنی ہے، رقم پہنچتے ہی آپ کو بتا دوں گی۔
      Ajrak chadar × 1: PKR 2,400
    buyer: (pays 5)
    bot: آپ کے Rs 5 پہنچ گئے ہیں، مگر آپ کا کوئی آرڈر اس رقم کا منتظر نہیں۔ رقم محفوظ ہے، ہمارا ایک ساتھی دیکھ کر آپ کو لکھے گا۔
    buyer: (pays)
    bot: آپ کے آرڈر <order> کے Rs 2,400 پہنچ گئے۔ شکریہ! Bibi Crafts کے قبول کرتے ہی آپ کو بتا دوں گی۔
      [آرڈر کہاں ہے؟]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Paid by card: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));

test('in Roman Urdu', () =>
  house.begin(ordered).play(`
    buyer: roman urdu
    bot: Theek hai, ab se Roman Urdu mein.
    buyer: mera order kahan hai
    bot: Order <order>, Bibi Crafts: adaigi ka intezaar hai

      1 × Ajrak chadar: Rs 2,400
      Card se: Rs 2,400, abhi ada nahi hue

      Is ke baad: aik ghante ke andar card se adaigi kar dein, phir bechne wale ko bata diya jaye ga.
      [Abhi ada karein] [Order cancel karein] [Dukaan se poochein] [Poori tafseel]
    buyer: (taps Abhi ada karein)
    bot: Aap ka order <order> aap ke liye <time> tak rakha hai. Neeche Rs 2,400 ada kar dein, raqam aate hi bechne wale ko bata diya jaye ga.
      [Order cancel karein]
    bot: (invoice) Order <order>. Dukaan: Bibi Crafts. Adaigi aik hi baar karni hai, raqam pohanchte hi aap ko bata doon gi.
      1 × Ajrak chadar: PKR 2,400
    buyer: (pays 5)
    bot: Aap ke Rs 5 pohanch gaye hain, magar aap ka koi order is raqam ka muntazir nahi. Raqam mehfooz hai, hamara aik saathi dekh kar aap ko likhe ga.
    buyer: (pays)
    bot: Aap ke order <order> ke Rs 2,400 pohanch gaye. Shukriya! Bibi Crafts ke qubool karte hi aap ko bata doon gi.
      [Order kahan hai?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Paid by card: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));

test('in Chinese', () =>
  house.begin(ordered).play(`
    buyer: 中文
    bot: 好的，以后用中文。
    buyer: 我的订单在哪里
    bot: 订单<order>，Bibi Crafts：等待付款

      Ajrak chadar × 1：PKR 2,400
      刷卡付款：PKR 2,400，未付

      接下来：请在一小时内刷卡付款，付款后通知卖家。
      [现在付款] [取消订单] [问卖家] [全部记录]
    buyer: (taps 现在付款)
    bot: 您的订单<order>为您保留到<time>。请在下方付款PKR 2,400，一到账就通知卖家。
      [取消订单]
    bot: (invoice) 订单<order>. 店铺：Bibi Crafts。只需付一次，到账后我会告诉您。
      Ajrak chadar × 1: PKR 2,400
    buyer: (pays 5)
    bot: 您付的PKR 5已到账，但没有找到对应的待付款订单。钱不会丢，已有专人在查，会和您联系。
    buyer: (pays)
    bot: 订单<order>的PKR 2,400已到账，谢谢！Bibi Crafts接单后我会通知您。
      [查物流]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Paid by card: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));

test('on WhatsApp nobody is offered to pay by card', () =>
  house.begin(`${shawlOnSale}${paidTo}${buyerComesIn.replace('telegram', 'whatsapp')}${toTheStreet}`).play(`
    buyer: Karachi
    bot: How would you like to pay?
      [Cash on delivery] [Transfer]
  `));
