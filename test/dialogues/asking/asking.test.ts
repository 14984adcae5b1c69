import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, orderAccepted, shawlOnSale, shawlSeen } from '../people.ts';

/** Noon in Karachi, three in the afternoon in Shanghai: nobody sleeps. */
const house = openDialogues({ at: '2026-11-23T07:00:00Z' });

const lookedAt = `${shawlOnSale}${buyerComesIn}${shawlSeen}`;

test('a buyer asks about goods, the seller answers, and they go on', () =>
  house.begin(lookedAt).play(`
    buyer: (taps Ask the seller)
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: Is it pure cotton?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “Is it pure cotton?”
      [Answer] [See the goods] [Block or report]
    seller: (taps Answer)
    bot: What shall I tell the buyer about Ajrak chadar (No. <goods>)? Write it here in your own words.
    seller: Yes, pure cotton, washable
    bot: Sent to the buyer. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to buyer: Bibi Crafts writes about Ajrak chadar (No. <goods>):

      “Yes, pure cotton, washable”
      [Answer] [See the goods] [Block or report]
    buyer: (taps See the messages)
    bot: About Ajrak chadar (No. <goods>)

      You: “Is it pure cotton?”
      Bibi Crafts: “Yes, pure cotton, washable”
      [Answer] [See the goods] [Block or report]
    buyer: (taps Answer)
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: price 2000 kar do
    bot: Is that your offer for Ajrak chadar? Then the other side can agree to it with one tap.
      [PKR 2,000 each] [No, just words]
    buyer: (taps No, just words)
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “price 2000 kar do”
      [Answer] [See the goods] [Block or report]
  `));

test('what leads elsewhere is left out, and the writer is told', () =>
  house.begin(lookedAt).play(`
    buyer: (taps Ask the seller)
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: 0300 1234567
    bot: Phone numbers and addresses are not passed on. Please write what you would like to say.
    buyer: (photo)
    bot: Photos can go along once there is an order. Until then, please put it in words.

      What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: (voice)
    bot: Here I can only pass on written words. Please type it.

      One message is enough, such as “Is it pure cotton?”, or an offer such as “2200 for 3”.
      [Back] [Menu] [Talk to a person]
    buyer: call me zero three double zero one two three four five six seven please
    bot: I left out what looked like a phone number, a link or an account: as long as you deal through Sarai, both of you are protected. They read: “call me ••• please”

      Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “call me ••• please”
      [Answer] [See the goods] [Block or report]
    seller: (taps Answer)
    bot: What shall I tell the buyer about Ajrak chadar (No. <goods>)? Write it here in your own words.
    seller: mera whatsapp number 0301-7654321 hai, amina@gmail.com bhi
    bot: I left out what looked like a phone number, a link or an account: as long as you deal through Sarai, both of you are protected. They read: “••• hai, ••• bhi”

      Sent to the buyer. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to buyer: Bibi Crafts writes about Ajrak chadar (No. <goods>):

      “••• hai, ••• bhi”
      [Answer] [See the goods] [Block or report]
  `));

test('about an order both sides write, with a photo, and a day of dispatch is agreed on', () =>
  house.begin(orderAccepted).play(`
    buyer: my orders
    bot: Your orders. Which one would you like to see?

      • <order> · PKR 4,800 – Ajrak chadar: accepted
      [<order> · PKR 4,800]
    buyer: 1
    bot: Order <order> at Bibi Crafts: accepted

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller packs and sends it.
      [Cancel the order] [Ask the seller] [History]
    buyer: (taps Ask the seller)
    bot: What shall I ask Bibi Crafts about order <order>? Write it here in your own words.
    buyer: when will you send it?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about order <order>:

      “when will you send it?”
      [Answer] [See the order] [Block or report]
    seller: (taps Answer)
    bot: What shall I tell the buyer about order <order>? Write it here in your own words.
    seller: kal bhej dunga, TCS 771234567890
    bot: Shall I set that down: order <order> is sent by 24 Nov 2026? It counts once both of you agree.
      [Yes, set it down] [No, just words]
    seller: (taps Yes, set it down)
    bot: Sent to the buyer. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to buyer: Bibi Crafts writes about order <order>:

      “kal bhej dunga, TCS 771234567890”

      To help you read it:
      Written in Roman Urdu
      Day: 24 Nov 2026
      Tracking number: 771234567890
      [Answer] [See the order] [Block or report]
    bot to buyer: Bibi Crafts suggests: order <order> is sent by 24 Nov 2026. Do you agree? You can answer until <time>.
      [I agree] [No, thanks] [See the messages]
    buyer: (taps I agree)
    bot: Agreed: order <order> is sent by 24 Nov 2026. Both of you see it with the order, and the seller is reminded that morning.
      [See the messages]
    bot to seller: Buyer agrees: order <order> is sent by 24 Nov 2026.
      [See the messages]
    buyer: (taps See the messages)
    bot: About order <order>

      You: “when will you send it?”
      Bibi Crafts: “kal bhej dunga, TCS 771234567890”
      Agreed: sent by 24 Nov 2026
      [Answer] [See the order] [Block or report]
    seller: my sales
    bot: One order waits. Tap it to see it.
      ≡ <order> · PKR 4,800 | Ajrak chadar: accepted
    seller: 1
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800, not yet promised by the buyer
      Agreed: sent by 24 Nov 2026
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      ≡ Packed
      ≡ Sent
      ≡ Cancel the order
      ≡ Write to the buyer
      ≡ Nothing now
    seller: (taps Write to the buyer)
    bot: What shall I tell the buyer about order <order>? Write it here in your own words.
    seller: (photo) is this the colour?
    bot: Sent to the buyer. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to buyer: (picture) Bibi Crafts writes about order <order>:

      “is this the colour?”
      [Answer] [See the order] [Block or report]
  `));

test('an answer typed right beneath is passed on once that is sure', () =>
  house.begin(lookedAt).play(`
    buyer: (taps Ask the seller)
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: Is it washable?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “Is it washable?”
      [Answer] [See the goods] [Block or report]
    seller: yes, by hand in cold water
    bot: Is this your answer to Buyer: “yes, by hand in cold water”?
      [Yes, pass it on] [No]
    seller: (taps Yes, pass it on)
    bot: Sent to the buyer. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to buyer: Bibi Crafts writes about Ajrak chadar (No. <goods>):

      “yes, by hand in cold water”
      [Answer] [See the goods] [Block or report]
    buyer: lamp
    bot: Is this your answer to Bibi Crafts: “lamp”?
      [Yes, pass it on] [No]
    buyer: (taps No)
    bot: Nothing found for “lamp”. Try another word or a shorter one.
      [All goods]
    seller: thank you all
    bot: Gladly! Just write when you need me again.
  `));

test('nothing was written yet', () =>
  house.begin(shawlOnSale).play(`
    seller: my questions
    bot: You have no messages yet. To ask a seller, open something you like and tap “Ask the seller”.
      [Look at more] [My orders]
  `));
