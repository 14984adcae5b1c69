import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { hearsWell } from '../../support/senses.ts';
import { buyerComesIn, shawlOnSale, shawlSeen, toTheStreet } from '../people.ts';

/** Noon in Karachi: nobody sleeps. */
const house = openDialogues({ at: '2026-11-23T07:00:00Z', senses: { transcribe: hearsWell } });

const asked = `${shawlOnSale}${buyerComesIn}${shawlSeen}
buyer: (taps Ask the seller)
buyer: Is it pure cotton?
`;
/** On a phone without buttons, with an order to be answered. */
const ordered = `${shawlOnSale.replace('(whatsapp)', '(web)')}${buyerComesIn}${toTheStreet}
buyer: Lahore
buyer: (taps Yes, order it)
seller: (waits)
`;

test('what is said beneath a question of a buyer is passed on as what is typed there', () =>
  house.begin(asked).play(`
    seller: (voice) yes, pure cotton
    bot: I heard: “yes, pure cotton”

      Is that right? If not, type it or say it again.
      [Yes] [No, say it again]
    seller: (taps Yes)
    bot: Is this your answer to Buyer: “yes, pure cotton”?
      [Yes, pass it on] [No]
    seller: (taps Yes, pass it on)
    bot: Sent to the buyer. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to buyer: Bibi Crafts writes about Ajrak chadar (No. <goods>):

      “yes, pure cotton”
      [Answer] [See the goods] [Block or report]
  `));

test('and so is what was typed because it was heard wrong', () =>
  house.begin(asked).play(`
    seller: (voice) yes, poor cotton
    bot: I heard: “yes, poor cotton”

      Is that right? If not, type it or say it again.
      [Yes] [No, say it again]
    seller: yes, pure cotton
    bot: Is this your answer to Buyer: “yes, pure cotton”?
      [Yes, pass it on] [No]
  `));

test('a number that is said is of the news it was said to', () =>
  house.begin(ordered).play(`
    seller: (voice) one
    bot: I heard: “one”

      Is that right? If not, type it or say it again.
      ○ 1. Yes
      ○ 2. No, say it again
    seller: yes
    bot: Order <order> is accepted. Buyer knows.
      ○ 1. See the order
      ○ 2. All orders
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 2,400 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
  `));

test('the yes to what was heard is no answer to the news beneath', () =>
  house.begin(ordered).play(`
    seller: (voice) menu
    bot: I heard: “menu”

      Is that right? If not, type it or say it again.
      ○ 1. Yes
      ○ 2. No, say it again
    seller: 1
    bot: What would you like to do?
      ○ 1. Sell something
      ○ 2. Orders to handle
      ○ 3. My goods
      ○ 4. Look at goods
      ○ 5. My orders
      ○ 6. Learn
      ○ 7. Settings
      ○ 8. Help
  `));

test('a number that is said is of what was offered last', () =>
  house.begin(`${shawlOnSale.replace('(whatsapp)', '(web)')}`).play(`
    seller: menu
    bot: What would you like to do?
      ○ 1. Sell something
      ○ 2. Orders to handle
      ○ 3. My goods
      ○ 4. Look at goods
      ○ 5. My orders
      ○ 6. Learn
      ○ 7. Settings
      ○ 8. Help
    seller: (voice) two
    bot: I heard: “two”

      Is that right? If not, type it or say it again.
      ○ 1. Yes
      ○ 2. No, say it again
    seller: 1
    bot: No order waits for you.
      ○ 1. Sell something
      ○ 2. Menu
  `));
