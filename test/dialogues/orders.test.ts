import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { orderPlaced } from './people.ts';

const house = openDialogues();

test('accepted, packed, sent, tracked, received', async () => {
  const talk = house.begin();
  await talk.lead(orderPlaced);
  await talk.play(`
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>.
      [Where is it?]
    seller: (taps See the order)
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Nothing now
    seller: (taps Packed)
    bot: Order <order> is packed. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Your order <order> is packed.
      [Where is it?]
    seller: (taps See the order)
    bot: Order <order>

      State: packed
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      What next?
      [Sent] [Cancel the order] [Nothing now]
    seller: (taps Sent)
    bot: What is the tracking number on the slip?
    seller: RR123456789PK
    bot: One character of that number must be wrong: its check digit does not fit. Please look at the slip again.
    seller: RR123456785PK
    bot: Order <order> is on its way. Buyer has the tracking number.
      [See the order] [All orders]
    bot to buyer: Your order <order> is on its way with Pakistan Post. Tracking number: RR123456785PK
      [Where is it?] [I have it]
    seller: (taps See the order)
    bot: Order <order>

      State: on its way
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Pakistan Post, tracking number RR123456785PK

      What next?
      ≡ In transit
      ≡ Out for delivery
      ≡ Delivered
      ≡ Nothing now
    seller: (taps In transit)
    bot: Noted for order <order>. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Your order <order>: in transit.
      [Where is it?]
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: on its way

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      Pakistan Post, tracking number RR123456785PK
      <time>: in transit (says the seller)

      Next: it comes to your door. Tell me when you have it.
      [I have it]
    buyer: (taps I have it)
    bot: Is order <order> in your hands and complete?
      [Yes, I have it] [Not yet]
    buyer: (taps Yes, I have it)
    bot: Thank you! Order <order> is delivered.
    bot to seller: The buyer has received order <order>. Well done!
      [See the order]
    buyer: (taps Where is it?)
    bot: Order <order> at Bibi Crafts: delivered

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      Pakistan Post, tracking number RR123456785PK
      <time>: in transit (says the seller)

      It is finished. Thank you!
    seller: sales
    bot: No order waits for you.
      [Sell something] [Menu]
  `);
});

test('declined with a reason', async () => {
  const talk = house.begin();
  await talk.lead(orderPlaced);
  await talk.play(`
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
  `);
});

test('withdrawn by the buyer', async () => {
  const talk = house.begin();
  await talk.lead(orderPlaced);
  await talk.play(`
    buyer: (taps Where is it?)
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      [Cancel the order]
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
      [Cancel the order]
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
  `);
});

test('cancelled by the seller after it was accepted', async () => {
  const talk = house.begin();
  await talk.lead(orderPlaced);
  await talk.play(`
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>.
      [Where is it?]
    seller: sales
    bot: One order waits. Tap it to see it.
      ≡ <order> · PKR 4,800 | Ajrak chadar: accepted
    seller: 1
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Nothing now
    seller: (taps Cancel the order)
    bot: Why? The buyer reads it.
    seller: the kiln broke
    bot: Order <order> is cancelled. Buyer knows, and the goods are back in stock.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts cancelled your order <order>: the kiln broke.
      [Where is it?]
  `);
});

test('a button pressed twice does nothing twice', async () => {
  const talk = house.begin();
  await talk.lead(orderPlaced);
  await talk.play(`
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>.
      [Where is it?]
    seller: (taps old Accept)
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Nothing now
    seller: (taps old Decline)
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Nothing now
  `);
});

test('sent with a courier that the number does not tell', async () => {
  const talk = house.begin();
  await talk.lead(orderPlaced);
  await talk.play(`
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>.
      [Where is it?]
    seller: (taps See the order)
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Nothing now
    seller: (taps Sent)
    bot: What is the tracking number on the slip?
    seller: by bus
    bot: The letters and digits on the courier's slip, such as RR200000010PK.
    seller: LHE-778812
    bot: Which courier has it?
      ≡ TCS
      ≡ Leopards
      ≡ M&P
      ≡ PostEx
      ≡ Pakistan Post
      ≡ SF Express
      ≡ YunExpress
      ≡ China Post
      ≡ EMS
    seller: leopards
    bot: Order <order> is on its way. Buyer has the tracking number.
      [See the order] [All orders]
    bot to buyer: Your order <order> is on its way with Leopards. Tracking number: LHE-778812
      [Where is it?] [I have it]
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: on its way

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      Leopards, tracking number LHE-778812
      No news from the courier yet.

      Next: it comes to your door. Tell me when you have it.
      [I have it]
  `);
});

test("somebody else's order number tells nothing", async () => {
  const talk = house.begin();
  await talk.lead(orderPlaced);
  await talk.play(`
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      [Cancel the order]
    stranger (telegram): /start
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    stranger: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    stranger: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    stranger: (taps I want to sell)
    bot: What is your shop called?
    stranger: Other Shop
    bot: Which city do you sell from?
    stranger: Swat
    bot: Which country is that in?
      [Pakistan] [China]
    stranger: (taps Pakistan)
    bot: Your shop is open. Send a photo with one line, such as “Ajrak shawl 2400 15 pcs”, and I make a listing of it. “menu” shows all I can do.
    stranger: <order>
    bot: I do not find an order <order> of yours.

      You have no order on its way.
      [My orders] [Look at more]
    stranger: /start o_<order>
    bot: I do not find an order <order> of yours.

      You have no order on its way.
      [My orders] [Look at more]
  `);
});
