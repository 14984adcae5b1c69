import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { begun } from './learner.ts';

const house = openDialogues();

test('a check: what is not yes is open, with whom to ask, and it is about their own goods', () =>
  house.begin(`${begun(1, 2)}seller: homework 1\nseller: I make chappal in Peshawar\n`).play(`
    seller: homework 2
    bot: Think of your own goods: I make chappal in Peshawar

      1 of 5: May your product leave your country? It is no antiquity, nothing of wild animals, no fake, and it needs no permit that you do not have.
      [Yes] [No] [Not sure]
    seller: yes
    bot: 2 of 5: May it enter the buyer's country? It is not banned there, and for China it is on the positive list.
      [Yes] [No] [Not sure]
    seller: (taps Not sure)
    bot: 3 of 5: May it travel this way? Nothing fresh, no battery, liquid, magnet or powder without papers.
      [Yes] [No] [Not sure]
    seller: (taps No)
    bot: 4 of 5: Can you prove what it is: material, maker, origin and your right to the brand?
      [Yes] [No] [Not sure]
    seller: maybe
    bot: Please choose one of these: tap it, or type its number or its name.
      [Yes] [No] [Not sure]
    seller: haan
    bot: 5 of 5: Is it worth it, after weight, breakage and freight?
      [Yes] [No] [Not sure]
    seller: 1
    bot: 📋 May it travel?

      Still open: 2 of 5.
      ❓ Entering the buyer's country: ask the platform or a customs agent there, and name the product and its HS code.
      ❌ On the way: ask the courier whether it carries this, and with which papers. Fresh food never goes by post to China.

      Well done! The lesson “A product that may travel” is complete.

      Next comes lesson 3: Your first listing tells the truth.
      [Next lesson] [My lessons]
  `));

test('all is well, and nothing is open', () =>
  house.begin(begun(21)).play(`
    seller: homework 21
    bot: 1 of 5: Do you send goods only when the money is in your own account?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 2 of 5: If customs holds a parcel: do you call the courier yourself, and pay nobody privately?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 3 of 5: Do you sell only in your own name, with your own account and true reviews?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 4 of 5: Would you stop and ask when an enquiry looks strange, such as drone motors “as toys”?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 5 of 5: Do you keep no photos of identity cards, and erase addresses when the order is over?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 📋 Safety check

      Five habits that protect you. Tell them to one more seller.

      Well done! The lesson “Trust, and five dangers” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('a choice: the scam is named, and why, whichever was tapped', () =>
  house.begin(begun(5)).play(`
    seller: homework 5
    bot: PRACTICE · Two messages. Which one is the scam?

      A. “Your parcel is held at Karachi customs. Pay PKR 3,500 to this wallet within 2 hours, or it is destroyed.”

      B. “Order 1042: payout of CNY 219.88 sent to your bank today. Please check your account in 2 working days.”
      [A] [B]
    seller: (taps B)
    bot: 📋 Which one is the scam?

      B wants nothing from you: it sends you to your own account, and only that counts. The scam is A: haste, a threat and a private wallet. Ask the courier yourself, with your tracking number.

      Well done! The lesson “Getting paid, not cheated” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: homework 5
    bot: PRACTICE · Two messages. Which one is the scam?

      A. “Your parcel is held at Karachi customs. Pay PKR 3,500 to this wallet within 2 hours, or it is destroyed.”

      B. “Order 1042: payout of CNY 219.88 sent to your bank today. Please check your account in 2 working days.”
      [A] [B]
    seller: a
    bot: 📋 Which one is the scam?

      Right, it is A. Haste, a threat and a private wallet: customs does not ask like that. Ask the courier yourself, with your tracking number.

      I have kept it. Write “my cards” to read it again.
      [My cards] [Go on learning]
  `));

test('three questions name the customs road', () =>
  house.begin(begun(7)).play(`
    seller: homework 7
    bot: Where do your goods go?
      [Into China] [Out of China]
    seller: (taps Into China)
    bot: Who buys them?
      [One person] [A company]
    seller: (taps One person)
    bot: Do the goods wait near the buyer before anybody has ordered? That needs money that can wait.
      [No stock there] [A stock there]
    seller: (taps No stock there)
    bot: 📋 My customs road

      9610: each parcel crosses after its order, with its own declaration. You need no stock, but each parcel pays its own freight.

      Well done! The lesson “Five customs roads” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: do lesson 7
    bot: Where do your goods go?
      [Into China] [Out of China]
    seller: (taps Out of China)
    bot: Who buys them?
      [One person] [A company]
    seller: (taps A company)
    bot: Do the goods wait near the buyer before anybody has ordered? That needs money that can wait.
      [No stock there] [A stock there]
    seller: (taps A stock there)
    bot: 📋 My customs road

      9810: to your own stock abroad, to be sold from there.

      I have kept it. Write “my cards” to read it again.
      [My cards] [Go on learning]
  `));

test('three routes stand side by side, the best one first', () =>
  house.begin(begun(14)).play(`
    seller: homework 14
    bot: How heavy is your parcel, packed?
      [Up to 2 kg] [2 to 30 kg] [More than 30 kg]
    seller: (taps Up to 2 kg)
    bot: If it were lost, how much would that hurt you?
      [I could bear it] [It would hurt]
    seller: (taps It would hurt)
    bot: How soon must it be there?
      [Within 10 days] [In some weeks] [No hurry]
    seller: (taps No hurry)
    bot: 📋 Three routes

      EMS of the post: 7–15 days, and it can be followed.
      Express courier: 3–7 working days; the dearest.
      Small post parcel: 12–30 days, up to 2 kg; the cheapest.
      The first fits best. Usual times, as of 2024: ask for today's time and price.
      It is worth much to you: insure it, and take a photo before you seal it.

      Well done! The lesson “Post, courier, sea or the Khunjerab road” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('a return rule says the days of the law, and is to be copied', () =>
  house.begin(begun(18)).play(`
    seller: homework 18
    bot: Which return rule shall your shop have? Choose one that you can keep.
      [Without a reason] [Broken or wrong] [Made to order]
    seller: (taps Without a reason)
    bot: 📋 My return rule

      “Unused goods may come back within 7 days without a reason; the buyer pays the freight back. Broken or wrong: send a photo within 48 hours, money back.”

      Buyers in China know this rule and trust it. Copy it into the description of your goods.

      Well done! The lesson “Buyers' rights and returns” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));
