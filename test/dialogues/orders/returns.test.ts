import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { orderReceived } from '../people.ts';

const house = openDialogues();

test('broken: a photo, sent back, on the shelf again, and the money', () =>
  house.begin(orderReceived).play(`
    buyer: return
    bot: Order <order> from Bibi Crafts: what is the matter?
      [No longer wanted] [It is broken] [Not as described] [Wrong or missing] [Nothing now]
    buyer: (taps It is broken)
    bot: Please send a photo of it, or skip.
      [Skip]
    buyer: it is torn
    bot: A photo on which one can see what is wrong.
      [Skip]
    buyer: (photo) torn at the seam
    bot: Noted for order <order>. Bibi Crafts knows.

      Bibi Crafts has until <time> to answer. I will tell you at once.
      [See the problem]
    bot to seller: (picture) Buyer has a problem with order <order>: It is broken

      “torn at the seam”

      Please answer by <time>; after that Sarai's team decides.
      [Take it back first] [Return the money] [Refuse]
    seller: sales
    bot: One order waits. Tap it to see it.
      ≡ <order> · PKR 4,800 | Ajrak chadar: problem: not yet answered
    seller: (taps 1)
    bot: Order <order>

      State: delivered
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Pakistan Post, tracking number RR123456785PK
      Problem: It is broken
      The buyer: “torn at the seam”
      Please answer by <time>; after that Sarai's team decides.

      What next?
      [See the problem] [Write to the buyer] [History]
    seller: (taps See the problem)
    bot: Order <order>

      Problem: It is broken
      The buyer: “torn at the seam”
      Please answer by <time>; after that Sarai's team decides.

      What next?
      ≡ Take it back first
      ≡ Return the money
      ≡ Refuse
      ≡ Add photo or words
      ≡ See the photos
      ≡ History
      ≡ Nothing now
    seller: (taps Take it back first)
    bot: Noted for order <order>. Buyer knows.

      Buyer has until <time> to send the goods back. When you have them, tell me how they are.
      [See the problem] [History]
    bot to buyer: Bibi Crafts agrees to take order <order> back and return your money.

      Please send the goods back to Bibi Crafts by <time>, then tell me.
      [I sent it back] [See the problem]
    buyer: (taps I sent it back)
    bot: How did you send it back?
      [By courier] [By hand]
    buyer: (taps By courier)
    bot: What is the tracking number on the slip?
    buyer: LHE-778812
    bot: Which courier has it?
      [TCS] [Leopards] [M&P] [PostEx] [Pakistan Post] [SF Express] [YunExpress] [China Post] [EMS]
    buyer: leopards
    bot: Noted for order <order>. Bibi Crafts knows.

      Bibi Crafts says when the goods are there, by <time>.
      [See the problem] [History]
    bot to seller: Buyer has sent the goods of order <order> back.

      When the goods are with you, tell me how they are, by <time>.
      [It is back, all fine] [It is back, damaged] [Not what I sent]
    seller: (taps It is back, all fine)
    bot: Noted for order <order>. Buyer knows.

      Please return PKR 4,800 to Buyer by <time>, then tell me.
      [I returned the money] [See the problem] [History]
    bot to buyer: Bibi Crafts has the goods of order <order> back.

      Bibi Crafts is to return PKR 4,800 by <time>. Write where to: bank or wallet, and the number.
      [Add photo or words] [See the problem]
    buyer: (taps Add photo or words)
    bot: Send a photo, or write it. Bibi Crafts sees it.
    buyer: JazzCash 0300 1234567, Ali Raza
    bot: Noted for order <order>. Bibi Crafts knows.

      Bibi Crafts is to return PKR 4,800 by <time>. Write where to: bank or wallet, and the number.
      [See the problem] [History]
    bot to seller: Buyer adds about order <order>:

      “JazzCash 0300 1234567, Ali Raza”

      Please return PKR 4,800 to Buyer by <time>, then tell me.
      [I returned the money] [See the problem]
    seller: (taps I returned the money)
    bot: Send a picture of the slip, or skip.
      [Skip]
    seller: (photo 9)
    bot: Noted for order <order>. Buyer knows.

      Buyer is asked whether the money came.
      [See the problem] [History]
    bot to buyer: (picture) Bibi Crafts says: PKR 4,800 for order <order> went back to you.

      Look in your account: did PKR 4,800 come? Only you can say. If I hear nothing by <time>, I take it that it came.
      [The money came] [It did not come] [See the problem]
    buyer: (taps The money came)
    bot: Noted for order <order>. Bibi Crafts knows.

      The matter is settled.
      [See the problem] [History]
    bot to seller: Buyer has the money for order <order> back. Thank you!

      The matter is settled.
      [See the problem]
    buyer: (taps History)
    bot: Order <order> from the beginning:

      <time>: ordered (the buyer)
      <time>: accepted (the seller)
      <time>: sent (the seller)
      <time>: delivered (the buyer)
      <time>: reported a problem (the buyer)
      “torn at the seam”
      with 1 photo
      <time>: agreed: goods back, then the money (the seller)
      <time>: sent the goods back (the buyer)
      <time>: has the goods back, all fine (the seller)
      <time>: added something (the buyer)
      “JazzCash 0300 1234567, Ali Raza”
      <time>: says that the money went back (the seller)
      with 1 photo
      <time>: has the money back (the buyer)
      [Where is it?] [See the problem]
    buyer: where is <order>
    bot: Order <order> at Bibi Crafts: closed, money returned

      2 × Ajrak chadar: PKR 4,800
      Money returned: PKR 4,800. The buyer has it.
      Pakistan Post, tracking number RR123456785PK
      No news from the courier yet.
      Problem: It is broken
      The buyer: “torn at the seam”
      The buyer: “JazzCash 0300 1234567, Ali Raza”
      Sent back with Leopards, tracking number LHE-778812
      The matter is settled.

      It is finished. Thank you!
      [See the problem] [Ask the seller] [History]
    seller: sales
    bot: No order waits for you.
      [Sell something] [Menu]
    seller: (taps old See the order)
    bot: Order <order>

      State: closed, money returned
      2 × Ajrak chadar: PKR 4,800
      Money returned: PKR 4,800. The buyer has it.
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Pakistan Post, tracking number RR123456785PK
      Problem: It is broken
      The buyer: “torn at the seam”
      The buyer: “JazzCash 0300 1234567, Ali Raza”
      Sent back with Leopards, tracking number LHE-778812
      The matter is settled.

      Nothing more is to be done here.
      [See the problem] [Write to the buyer] [History]
  `));

test('thought better of; an old button is explained', () =>
  house.begin(orderReceived).play(`
    buyer: i want to return it
    bot: Order <order> from Bibi Crafts: what is the matter?
      [No longer wanted] [It is broken] [Not as described] [Wrong or missing] [Nothing now]
    buyer: (taps Nothing now)
    bot: All right. Order <order> stays as it is.
      [Where is it?]
    buyer: return <order>
    bot: Order <order> from Bibi Crafts: what is the matter?
      [No longer wanted] [It is broken] [Not as described] [Wrong or missing] [Nothing now]
    buyer: 1
    bot: Tell Bibi Crafts in a sentence what is wrong, or skip.
      [Skip]
    buyer: (taps Skip)
    bot: Noted for order <order>. Bibi Crafts knows.

      Bibi Crafts has until <time> to answer. I will tell you at once.
      [See the problem]
    bot to seller: Buyer has a problem with order <order>: No longer wanted

      Please answer by <time>; after that Sarai's team decides.
      [Take it back first] [Return the money] [Refuse]
    buyer: return
    bot: Order <order>

      Problem: No longer wanted
      Bibi Crafts has until <time> to answer. I will tell you at once.

      What next?
      [Add photo or words] [Let it rest] [History] [Nothing now]
    buyer: (taps Let it rest)
    bot: Shall I close the problem with order <order>?
      [Yes] [No]
    buyer: (taps No)
    bot: All right. Order <order> stays as it is.
      [History]
    buyer: return
    bot: Order <order>

      Problem: No longer wanted
      Bibi Crafts has until <time> to answer. I will tell you at once.

      What next?
      [Add photo or words] [Let it rest] [History] [Nothing now]
    buyer: (taps Let it rest)
    bot: Shall I close the problem with order <order>?
      [Yes] [No]
    buyer: (taps Yes)
    bot: Noted for order <order>. Bibi Crafts knows.

      Nothing more happens about it.
      [See the problem] [History]
    bot to seller: Buyer lets the problem with order <order> rest.

      Nothing more happens about it.
      [See the problem]
    seller: (taps Take it back first)
    bot: Order <order>

      Problem: No longer wanted
      Nothing more happens about it.
      [History]
  `));
