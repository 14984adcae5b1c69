import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, orderPlaced, shawlOnSale, shawlSeen } from '../people.ts';

const house = openDialogues();
const onPairedPhone = (talk: string) => talk.replaceAll('(telegram)', '(web)');

test('where the owner answers by hand nothing is said, until the person calls for the menu', () =>
  house.begin(`${shawlOnSale}${onPairedPhone(buyerComesIn)}${shawlSeen}`).play(`
    buyer: 1
    bot: How many? 15 pieces left. You can also write a number.
      ○ 1
      ○ 2
      ○ 3
    buyer: (answered) Salam Bilal, I have a red one too. Shall I put it aside?
    buyer: yes please, red
    buyer: (photo)
    buyer: 2
    buyer: menu
    bot: What would you like to do?
      ○ 1. Look at goods
      ○ 2. My cart
      ○ 3. My orders
      ○ 4. Where is my order?
      ○ 5. Sell something
      ○ 6. Learn
      ○ 7. Settings
      ○ 8. Help
    buyer: back
    bot: Back to where we were.

      How many? 15 pieces left. You can also write a number.
      ○ 1
      ○ 2
      ○ 3
  `));

test('the owner calls it back, and it goes on where it was', () =>
  house.begin(`${shawlOnSale}${onPairedPhone(buyerComesIn)}${shawlSeen}`).play(`
    buyer: 1
    bot: How many? 15 pieces left. You can also write a number.
      ○ 1
      ○ 2
      ○ 3
    buyer: (answered) One moment
    buyer: ok
    buyer: (answered) bot
    bot: Back to where we were.

      How many? 15 pieces left. You can also write a number.
      ○ 1
      ○ 2
      ○ 3
  `));

test('a vote is for us, whoever else is writing', () =>
  house.begin(`${shawlOnSale}${onPairedPhone(buyerComesIn)}${shawlSeen}`).play(`
    buyer: (answered) It is a fine one
    buyer: I believe it
    buyer: (votes) Buy
    bot: How many? 15 pieces left. You can also write a number.
      ○ 1
      ○ 2
      ○ 3
  `));

test('news wait until then, and orders go on', () =>
  house.begin(onPairedPhone(orderPlaced)).play(`
    buyer: (answered) I will call you about the colour
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    buyer: which colours are there?
    buyer: بوٹ
    bot: Bibi Crafts accepted your order <order>. You pay PKR 4,800 in cash when it comes. Will you have it ready?
      ○ 1. Yes, I will
      ○ 2. Cancel it
    bot: What would you like to do?
      ○ 1. Look at goods
      ○ 2. My cart
      ○ 3. My orders
      ○ 4. Where is my order?
      ○ 5. Sell something
      ○ 6. Learn
      ○ 7. Settings
      ○ 8. Help
  `));
