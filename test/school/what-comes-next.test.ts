import { test } from 'vitest';
import { learnerComesIn } from '../dialogues/learning/learner.ts';
import { openDialogues } from '../support/dialogue.ts';

// Which questions are drawn hangs on the day, and on who comes first.
const house = openDialogues({ at: '2026-11-28T10:00:00+05:00' });

/** The first question of five is answered right: it is of lesson 1. */
const knowsTheFirst = `learner: (taps I know some of it)
learner: C
learner: A
learner: A
learner: A
learner: A
`;

test('a lesson that is known already is not named as the next one', () =>
  house.begin(`${learnerComesIn}${knowsTheFirst}learner: lesson 5\nlearner: cancel\n`).play(`
    learner: homework 5
    bot: PRACTICE · Two messages. Which one is the scam?

      A. “Your parcel is held at Karachi customs. Pay PKR 3,500 to this wallet within 2 hours, or it is destroyed.”

      B. “Order 1042: payout of CNY 219.88 sent to your bank today. Please check your account in 2 working days.”
      [A] [B]
    learner: A
    bot: 📋 Which one is the scam?

      Right, it is A. Haste, a threat and a private wallet: customs does not ask like that. Ask the courier yourself, with your tracking number.

      Well done! The lesson “Getting paid, not cheated” is complete.

      Next comes lesson 2: A product that may travel.
      [Next lesson] [My lessons]
  `));

test('whoever chooses the practice shop as their next step finds its door below, and on the card again', () =>
  house.begin(`${learnerComesIn}learner: lesson 25\nlearner: next\nlearner: cancel\n`).play(`
    learner: homework 25
    bot: Which one step do you take this week?
      [Membership] [Internship] [A mentor] [A journal page] [Practice shop]
    learner: (taps Practice shop)
    bot: 📋 My next step

      The practice shop: fourteen days with pretend money, and nobody is harmed by a mistake.
      [Practice shop]
    bot: Well done! The lesson “Silk Road e-commerce and your next step” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    learner: my cards
    bot: Your cards. Which one shall I show?
      [25. My next step]
    learner: 1
    bot: 📋 My next step

      The practice shop: fourteen days with pretend money, and nobody is harmed by a mistake.
      [Practice shop] [Make it anew] [My cards]
    learner: (taps Practice shop)
    bot: PRACTICE · A shop with pretend money, buyers and parcels: nothing of it is real. It is easier after lesson 6, but nobody stops you: try the short game.
      [Short game: 4 days] [Whole game: 14 days] [Play with a class]
  `));

test('whoever taps an old Next once more is told that the button is old, and stays where they are', () =>
  house.begin(`${learnerComesIn}learner: lesson 1\n${'learner: (taps Next)\n'.repeat(4)}`).play(`
    learner: (taps Next)
    bot: That button belongs to an earlier message and is no longer in use.

      Back to where we were.

      5/5 There are limits too. Not every product may travel. Every country taxes and checks. The money comes late. Customers may send goods back.

      That is why we practise first, with pretend money. And it goes both ways: a seller in Yiwu and a buyer in Lahore meet the same questions. Ready for three of them?
      [To the questions]
    learner: next
    bot: Question 1 of 3: Which of these is CBEC?

      A. A buyer in Lahore orders one phone stand online from a seller in Yiwu.
      B. A shop in Multan sells a shawl to a customer in Multan through its web page.
      C. A Karachi trader imports a full container from Shanghai with a bank letter of credit.
      [A] [B] [C]
  `));

test('a tax that could not be worked out leaves its lesson open', () =>
  house.begin(`${learnerComesIn}learner: lesson 6\nlearner: next\nlearner: cancel\n`).play(`
    learner: homework 6
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    learner: 200
    bot: How many pieces in the parcel?
      [1] [2] [5]
    learner: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    learner: skip
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    learner: Beer or spirits
    bot: Beer and spirits are taxed by the litre. I do not work that out: please ask a customs agent.
    learner: homework 6
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    learner: 200
    bot: How many pieces in the parcel?
      [1] [2] [5]
    learner: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    learner: skip
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    learner: Most goods
    bot: How much of this year’s limit has the buyer used already? In yuan.
      [Skip]
    learner: skip
    bot: Import tax in China: about ¥18.20. With it the parcel costs ¥218.20 at the door.

      Goods: 1 × ¥200.00 = ¥200.00
      Freight is not counted yet; it is taxed too.
      Customs duty: none inside the limits
      VAT 13 %, of it 70 %: ¥18.20
      Left of the buyer’s limit for the year after it: ¥25,800.00, if nothing was used before. The true balance is at singlewindow.cn.
      Only for goods on China’s positive list, for own use.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date
      • VAT 13 %
      Source: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · as of 2026-02

      Estimate, as of 2025-11. Customs decides the value, code and rate.

      Well done! The lesson “The buyer's tax in China” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));
