import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { learnerComesIn } from './learner.ts';

// Which questions are drawn hangs on the day.
const house = openDialogues({ at: '2026-11-23T10:00:00+05:00' });

test('what is known need not be read', () =>
  house.begin(learnerComesIn).play(`
    learner: (taps I know some of it)
    bot: Let us see what you know already: 5 questions, each from another part of the course. What you know you need not read.

      Question 1 of 5: Which sentence is right?

      A. Raast can receive yuan from China.
      B. Raast moves rupees between accounts inside Pakistan.
      C. Export money may come by hundi as long as the amount is small.
      [A] [B] [C]
    learner: B
    bot: Right! It is good for a buyer in Lahore. For money from abroad use a bank, a payout or a licensed service.

      Question 2 of 5: A platform wants to pay Bilal only 75 days after shipment. What does he do?

      A. He lets a friend bring the money by hundi, which is faster.
      B. He ships. Nobody counts the days.
      C. He asks his bank before he ships.
      [A] [B] [C]
    learner: A
    bot: Not quite. Its lesson explains it.

      Question 3 of 5: Nasreen in Multan has a new way of packing pottery bowls. What should she do before the first order?

      A. Use the largest box she has, with much air inside.
      B. Write “Fragile” in red on all six sides.
      C. Drop one packed box from 1 metre.
      [A] [B] [C]
    learner: A
    bot: Not quite. Its lesson explains it.

      Question 4 of 5: A buyer in China opened the box to look. It is unused, and it is day 5. Before payment you said nothing about returns. What do you do?

      A. Accept the return.
      B. Refuse it, because the box is open.
      C. Offer half of the money.
      [A] [B] [C]
    learner: A
    bot: Right! She is in time, the goods are whole, and looking is allowed. You named no other rule before payment, so accept. She pays the freight back.

      Question 5 of 5: Your shawls are agreed at PKR 600,000. A lamp costs CNY 50, and you both signed 40 rupees for one yuan. How many lamps do you get?

      A. 300
      B. 15,000
      C. 12,000
      [A] [B] [C]
    learner: B
    bot: Not quite. Its lesson explains it.

      These you need not read, unless you like:

      5. Getting paid, not cheated
      18. Buyers' rights and returns

      Their questions come back later, to be sure.
      [Go on learning]
    learner: (taps Go on learning)
    bot: You have done 0 of 25 lessons. What would you like to do?
      [Begin 1: What CBEC is and who earns] [My progress] [Final exam] [Practice shop] [All lessons]
    learner: all lessons
    bot: Which part of the course?
      [1 Start (1–5)] [2 Rules (6–11)] [3 Moving goods (12–16)] [4 Serving (17–21)] [5 Growing (22–25)]
    learner: 1
    bot: Which lesson?
      [1. What CBEC is and who earns] [2. A product that may travel] [3. Your first listing tells the truth] [4. A price that feeds you] [5. (Getting paid, not cheated)]
  `));
