import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { orderAccepted, orderPlaced, weaverSells } from '../people.ts';

const house = openDialogues();
const reached = openDialogues({ publicUrl: 'https://sarai.example/' });

test('accepted, packed, sent, tracked, received', () =>
  house.begin(orderPlaced).play(`
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 4,800 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    seller: (taps See the order)
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
      Address: good

      What next?
      [Sent] [Cancel the order] [Write to the buyer]
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
      ≡ Write to the buyer
      ≡ History
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
      [I have it] [Ask the seller] [History]
    buyer: (taps I have it)
    bot: Is order <order> in your hands and complete?
      [Yes, I have it] [Not yet]
    buyer: (taps Yes, I have it)
    bot: Thank you! Order <order> is delivered.

      May Bibi Crafts tell you of new goods and offers? At most one a day, and “no offers” ends it.
      [Yes, tell me]
    bot to seller: The buyer has received order <order>. Well done!
      [See the order]
    buyer: (taps Where is it?)
    bot: Order <order> at Bibi Crafts: delivered

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      Pakistan Post, tracking number RR123456785PK
      <time>: in transit (says the seller)

      If anything is wrong with it, tell me by <time>.
      [Return or problem] [Ask the seller] [History]
    seller: sales
    bot: No order waits for you.
      [Sell something] [Menu]
  `));

test('sent with a courier that the number does not tell', () =>
  house
    .begin(`${orderAccepted}
seller: (taps See the order)`)
    .play(`
    seller: (taps Sent)
    bot: What is the tracking number on the slip?
    seller: by bus
    bot: The letters and digits on the courier's slip, such as RR200000010PK.
    seller: SIM-0001
    bot: PRACTICE · parcel SIM-0001
      1 × Peshawari chappal, to Li Mei in Chengdu

      Monday: InfoReceived – the courier has the data
      Tuesday: InTransit – it is on its way
      Today: AttemptFail – the courier came, nobody took it

      So today: call the buyer, check phone and address, and ask the courier for a second try. After some days it would go back.

      Back to where we were.

      What is the tracking number on the slip?
    seller: SIM-000123
    bot: That is a number of the practice shop: no courier knows it. Please give the one on the slip.

      What is the tracking number on the slip?
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
      [I have it] [Ask the seller] [History]
  `));

test("somebody else's order number tells nothing", () =>
  house.begin(orderPlaced + weaverSells).play(`
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      [Cancel the order] [Ask the seller] [History]
    weaver: <order>
    bot: I do not find an order <order> of yours.

      You have no order on its way.
      [My orders] [Look at more]
    weaver: /start o_<order>
    bot: I do not find an order <order> of yours.

      You have no order on its way.
      [My orders] [Look at more]
  `));

test('where browsers reach Sarai, the buyer has a page to pass on', () =>
  reached.begin(orderPlaced).play(`
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.
      [Cancel the order] [Ask the seller] [History]
      [Follow the parcel: https://sarai.example/t/<page>]
    buyer: 中文
    bot: 好的，以后用中文。
    buyer: 我的订单到哪了
    bot: 订单<order>，Bibi Crafts：等待卖家接单

      Ajrak chadar × 2：PKR 4,800
      货到付款：PKR 4,800

      接下来：卖家在48小时内接单。
      [取消订单] [问卖家] [全部记录]
      [查看物流: https://sarai.example/t/<page>]
  `));
