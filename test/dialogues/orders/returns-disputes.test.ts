import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { orderReceived } from '../people.ts';

const house = openDialogues();

test('refused, disputed, and given in to', () =>
  house.begin(orderReceived).play(`
    buyer: refund chahiye
    bot: Order <order> from Bibi Crafts: what is the matter?
      [No longer wanted] [It is broken] [Not as described] [Wrong or missing] [Nothing now]
    buyer: (taps Not as described)
    bot: Please send a photo of it, or skip.
      [Skip]
    buyer: skip
    bot: Tell Bibi Crafts in a sentence what is wrong, or skip.
      [Skip]
    buyer: refund chahiye
    bot: Noted for order <order>. Bibi Crafts knows.

      Bibi Crafts has until <time> to answer. I will tell you at once.
      [See the problem]
    bot to seller: Buyer has a problem with order <order>: Not as described

      “refund chahiye”

      Please answer by <time>; after that Sarai's team decides.
      [Take it back first] [Return the money] [Refuse]
    seller: (taps Refuse)
    bot: Why not? Buyer reads it.
    seller: (voice)
    bot: Thank you for the voice message. I cannot listen to it here, so please type your answer.

      Why not? Buyer reads it.
    seller: The picture shows that colour
    bot: Noted for order <order>. Buyer knows.

      Buyer may object until <time>.
      [See the problem] [History]
    bot to buyer: Bibi Crafts does not agree about order <order>:

      “The picture shows that colour”

      If you do not agree, say so by <time>: then Sarai's team decides.
      [I do not agree] [See the problem]
    buyer: (taps I do not agree)
    bot: Send a photo, or write it. Bibi Crafts sees it.
      [Skip]
    buyer: skip
    bot: Noted for order <order>. Bibi Crafts knows.

      Sarai's team reads what both sides write and show, and decides. Add whatever helps.
      [See the problem] [History]
    bot to seller: Buyer does not accept your refusal for order <order>.

      Sarai's team reads what both sides write and show, and decides. Add whatever helps.
      [Add photo or words] [Take it back first] [Return the money]
    seller: (taps Add photo or words)
    bot: Send a photo, or write it. Buyer sees it.
    seller: (photo 4)
    bot: Noted for order <order>. Buyer knows.

      Sarai's team reads what both sides write and show, and decides. Add whatever helps.
      [See the problem] [History]
    bot to buyer: (picture) Bibi Crafts adds about order <order>:

      Sarai's team reads what both sides write and show, and decides. Add whatever helps.
      [Add photo or words] [See the problem]
    buyer: (taps Add photo or words)
    bot: Send a photo, or write it. Bibi Crafts sees it.
    buyer: the picture was taken at night
    bot: Noted for order <order>. Bibi Crafts knows.

      Sarai's team reads what both sides write and show, and decides. Add whatever helps.
      [See the problem] [History]
    bot to seller: Buyer adds about order <order>:

      “the picture was taken at night”

      Sarai's team reads what both sides write and show, and decides. Add whatever helps.
      [Add photo or words] [Take it back first] [Return the money]
    seller: (taps See the problem)
    bot: Order <order>

      Problem: Not as described
      The buyer: “refund chahiye”
      The seller: “The picture shows that colour”
      The buyer: “the picture was taken at night”
      Sarai's team reads what both sides write and show, and decides. Add whatever helps.

      What next?
      ≡ Add photo or words
      ≡ Take it back first
      ≡ Return the money
      ≡ See the photos
      ≡ History
      ≡ Nothing now
    seller: (taps See the photos)
    bot: (picture) <time>, the seller
    bot: These are the photos for order <order>.
      [See the problem] [History]
    seller: (taps See the problem)
    bot: Order <order>

      Problem: Not as described
      The buyer: “refund chahiye”
      The seller: “The picture shows that colour”
      The buyer: “the picture was taken at night”
      Sarai's team reads what both sides write and show, and decides. Add whatever helps.

      What next?
      ≡ Add photo or words
      ≡ Take it back first
      ≡ Return the money
      ≡ See the photos
      ≡ History
      ≡ Nothing now
    seller: (taps Return the money)
    bot: You return PKR 4,800 for order <order> to Buyer, and nothing is sent back to you. Right?
      [Yes] [No]
    seller: (taps Yes)
    bot: Noted for order <order>. Buyer knows.

      Please return PKR 4,800 to Buyer by <time>, then tell me.
      [I returned the money] [See the problem] [History]
    bot to buyer: Bibi Crafts agrees about order <order>. You need not send anything back.

      Bibi Crafts is to return PKR 4,800 by <time>. Write where to: bank or wallet, and the number.
      [Add photo or words] [See the problem]
    seller: (taps old Refuse)
    bot: Order <order>

      Problem: Not as described
      The buyer: “refund chahiye”
      The seller: “The picture shows that colour”
      The buyer: “the picture was taken at night”
      Please return PKR 4,800 to Buyer by <time>, then tell me.

      What next?
      ≡ I returned the money
      ≡ Add photo or words
      ≡ See the photos
      ≡ History
      ≡ Nothing now
  `));
