import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, shawlOnSale, shawlSeen, toTheStreet } from '../people.ts';

const house = openDialogues();
/** An order comes while the seller, on a phone without buttons, is asked something. */
const orderedWhile = (asked: string) => `${shawlOnSale.replace('(whatsapp)', '(web)')}${asked}${buyerComesIn}${toTheStreet}
buyer: Lahore
buyer: (taps Yes, order it)
`;
const later = 'seller: (waits)\n';

test('a number is of the news, when they are all there is', () =>
  house.begin(orderedWhile('') + later).play(`
    seller: ۱
    bot: Order <order> is accepted. Buyer knows.
      ○ 1. See the order
      ○ 2. All orders
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 2,400 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
  `));

test('a number is of the news that came after a question with choices, which is asked again', () =>
  house.begin(orderedWhile('seller: sell\nseller: skip\nseller: Xyz 500 3 pcs\n') + later).play(`
    seller: 1
    bot: Order <order> is accepted. Buyer knows.
      ○ 1. See the order
      ○ 2. All orders
    bot: Back to where we were: 3 of 12.

      Which kind of goods is it?

      1. Clothing
      2. Shawls and scarves
      3. Shoes
      4. Jewellery
      5. Bags
      6. Home and decoration
      7. Kitchen
      8. Carpets
      9. Food
      10. Beauty
      11. Toys
      12. Sports
      13. Electronics
      14. Tools
      15. Books
      16. Something else
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 2,400 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    seller: 2
    bot: How many must one buyer take at least?
  `));

test('where a number may be the answer itself, we ask', () =>
  house.begin(orderedWhile('seller: sell\nseller: skip\nseller: Blue lamp\nseller: 500\n') + later).play(`
    seller: 1
    bot: I am not sure which message “1” is for. Please choose:
      ○ 1. Accept (<order>)
      ○ 2. Back to the question
    seller: 2
    bot: How many do you have?
    seller: 1
    bot: How many must one buyer take at least?
  `));

test('a label answers the news, in any language', () =>
  house.begin(orderedWhile('seller: sell\nseller: skip\n') + later).play(`
    seller: قبول کریں
    bot: Order <order> is accepted. Buyer knows.
      ○ 1. See the order
      ○ 2. All orders
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 2,400 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
  `));

test('whoever typed while the news were on their way is asked', () =>
  house.begin(orderedWhile('seller: settings\n')).play(`
    seller: 1
    bot: I am not sure which message “1” is for. Please choose:
      ○ 1. Accept (<order>)
      ○ 2. Back to the question
    seller: (votes) 2
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Pakistan time
      Quiet: 10:00 pm to 8:00 am
      Daily message: 9 in the morning
      Goods back in stock: I tell you
      Reminders of what you left open: yes
      Offers: none

      What shall we change?
      ○ 1. Language
      ○ 2. Time zone
      ○ 3. Quiet hours
      ○ 4. Daily message
      ○ 5. Messages
      ○ 6. Where to be paid
      ○ 7. My apps
      ○ 8. Privacy
    seller: 1
    bot: Which language shall we speak?
      ○ 1. English
      ○ 2. اردو
      ○ 3. Roman Urdu
      ○ 4. 中文
  `));

test('two orders wait: it is asked which one is accepted', () =>
  house.begin(`${orderedWhile('')}${shawlSeen}buyer: (taps Buy)\nbuyer: (taps 1)\nbuyer: (taps 1)\nbuyer: (taps Yes, order it)\n${later}`).play(`
    seller: 1
    bot: I am not sure which message “1” is for. Please choose:
      ○ 1. Accept (<order>)
      ○ 2. Accept (<order2>)
    seller: 2
    bot: Order <order2> is accepted. Buyer knows.
      ○ 1. See the order
      ○ 2. All orders
    bot to buyer: Bibi Crafts accepted your order <order2>. You pay PKR 2,400 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
  `));
