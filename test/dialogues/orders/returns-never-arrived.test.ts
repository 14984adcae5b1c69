import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { orderAccepted, orderSent } from '../people.ts';

const house = openDialogues();

test('what has not come yet is looked for before it is complained of', () =>
  house.begin(orderSent).play(`
    buyer: parcel nahi mila
    bot: Order <order> is still on its way. If it has not come by <time>, tell me again and I will ask Bibi Crafts.
      [Where is it?] [I have it]
    buyer: (taps Where is it?)
    bot: Order <order> at Bibi Crafts: on its way

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      Pakistan Post, tracking number RR123456785PK
      No news from the courier yet.

      Next: it comes to your door. Tell me when you have it.
      [I have it] [Ask the seller] [History]
    buyer: wapas karna hai
    bot: Order <order> is still on its way. If it has not come by <time>, tell me again and I will ask Bibi Crafts.
      [Where is it?] [I have it]
  `));

test('marked as delivered, and it never came: nothing was paid, so nothing is owed', () =>
  house
    .begin(
      `${orderSent}
seller: (taps See the order)
seller: (taps Delivered)`,
    )
    .play(`
    buyer: mera parcel nahi mila
    bot: Tell Bibi Crafts in a sentence what is wrong, or skip.
      [Skip]
    buyer: nobody came
    bot: Noted for order <order>. Bibi Crafts knows.

      Bibi Crafts has until <time> to answer. I will tell you at once.
      [See the problem]
    bot to seller: Buyer has a problem with order <order>: It never came

      “nobody came”

      Please answer by <time>; after that Sarai's team decides.
      [It is lost] [Refuse] [See the problem]
    seller: (taps It is lost)
    bot: Nothing was paid for order <order>. It ends as lost, and Buyer owes nothing. Right?
      [Yes] [No]
    seller: no
    bot: All right. Order <order> stays as it is.
      [History]
    seller: (taps old It is lost)
    bot: Nothing was paid for order <order>. It ends as lost, and Buyer owes nothing. Right?
      [Yes] [No]
    seller: yes
    bot: Noted for order <order>. Buyer knows.

      Nothing was paid, so nothing is owed. The order is cancelled.
      [See the problem] [History]
    bot to buyer: Bibi Crafts agrees that order <order> never came.

      Nothing was paid, so nothing is owed. The order is cancelled.
      [See the problem]
    buyer: where is <order>
    bot: Order <order> at Bibi Crafts: cancelled

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      Pakistan Post, tracking number RR123456785PK
      No news from the courier yet.
      Problem: It never came
      The buyer: “nobody came”
      Nothing was paid, so nothing is owed. The order is cancelled.

      Nothing more happens to it.
      [See the problem] [Ask the seller] [History]
  `));

test('nothing to complain of', () =>
  house.begin(orderAccepted).play(`
    buyer: return
    bot: You have no order that could be sent back now.
      [My orders]
    buyer: orders
    bot: Your orders. Which one would you like to see?

      • <order> · PKR 4,800 – Ajrak chadar: accepted
      [<order> · PKR 4,800]
    buyer: 1
    bot: Order <order> at Bibi Crafts: accepted

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller packs and sends it.
      [Cancel the order] [Ask the seller] [History]
    buyer: return <order>
    bot: Order <order> cannot be sent back as it stands.
      [Where is it?]
    seller: return
    bot: You have no order that could be sent back now.
      [My orders]
  `));
