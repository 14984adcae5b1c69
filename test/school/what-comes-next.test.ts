import { test } from 'vitest';
import { learnerComesIn } from '../dialogues/learner.ts';
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
