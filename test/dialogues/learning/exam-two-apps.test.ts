import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { learnerComesIn } from './learner.ts';

const house = openDialogues({ at: '2026-11-23T10:00:00+05:00' });

/** The same learner, on WhatsApp too. */
const onBothApps = `${learnerComesIn}
phone (whatsapp): hello
phone: (taps English)
phone: (taps Yes, go on)
phone: (taps I want to learn)
`;

test('an exam goes on in another app, and who comes back to the first one is led to where it is', () =>
  house.begin(onBothApps).play(`
    phone: link
    bot: Write this to me on your other app within 10 minutes:

      link <first> <rest>

      It works once. Give it to nobody else: who writes it sees your orders.
    learner: exam
    bot: The final exam: 24 questions about the whole course. Most people need about 35 minutes, but no clock stops you: leave it whenever you like and go on later, even after a month.

      To pass you need 70 % right and the five questions about dangers: false payment, false value, another person's ID, forbidden goods, a false customs fee. The certificate asks for a passed practice shop too.

      All books are open: look into the lessons, work it out with “how much tax” or “break even price”, and write “exam” to come back. What was right I tell you at the end.
      You have not read a lesson yet. You may try it all the same; with the lessons it is easier.
      [Begin the exam] [Learn first]
    learner: (taps Begin the exam)
    bot: 1 of 24 · A buyer in Lahore orders a phone stand from Yiwu: “Add a power bank, and do not write it on the parcel.” You …

      A. add it, and write “toy”.
      B. say no, and send the stand alone.
      C. add it, it is small.
      [A] [B] [C]
    learner: link <first> <rest>
    bot: This app will then belong to the person who got that code: same orders, cart, shop and language. Is that you?
      [Yes, that is me] [No]
    learner: (taps Yes, that is me)
    bot: Joined! I know you on both apps now.

      Back to where we were.

      1 of 24 · A buyer in Lahore orders a phone stand from Yiwu: “Add a power bank, and do not write it on the parcel.” You …

      A. add it, and write “toy”.
      B. say no, and send the stand alone.
      C. add it, it is small.
      [A] [B] [C]
    bot to phone: Your Telegram was just joined with this app. Was that not you? Then part with it.
      [My apps]
    phone: exam
    bot: Let us go on with the exam: question 1 of 24.

      1 of 24 · A buyer in Lahore orders a phone stand from Yiwu: “Add a power bank, and do not write it on the parcel.” You …

      A. add it, it is small.
      B. say no, and send the stand alone.
      C. add it, and write “toy”.
      [A] [B] [C]
    phone: B
    bot: 2 of 24 · Which title is best?

      A. Amazing original shoes, cheap, hurry, best quality in the whole market!!!
      B. Chappal
      C. Men's Peshawari chappal, cow leather, EU 42, brown
      [A] [B] [C]
    phone: C
    bot: 3 of 24 · One piece costs ¥130.60, the fees are 8 % of the price. Your neighbour adds 8 % to the cost and asks ¥141.05. How far below break-even is that?
      [I do not know]
    learner: A
    bot: Let us go on with the exam: question 3 of 24.

      3 of 24 · One piece costs ¥130.60, the fees are 8 % of the price. Your neighbour adds 8 % to the cost and asks ¥141.05. How far below break-even is that?
      [I do not know]
    learner: skip
    bot: 4 of 24 · Which sentence is right?

      A. Raast can receive yuan from China.
      B. Export money may come by hundi as long as the amount is small.
      C. Raast moves rupees between accounts inside Pakistan.
      [A] [B] [C]
  `));

test('of two exams of one learner the one that is further goes on, whichever app they answer in', () =>
  house.begin(onBothApps).play(`
    phone: link
    bot: Write this to me on your other app within 10 minutes:

      link <first> <rest>

      It works once. Give it to nobody else: who writes it sees your orders.
    phone: exam
    bot: The final exam: 24 questions about the whole course. Most people need about 35 minutes, but no clock stops you: leave it whenever you like and go on later, even after a month.

      To pass you need 70 % right and the five questions about dangers: false payment, false value, another person's ID, forbidden goods, a false customs fee. The certificate asks for a passed practice shop too.

      All books are open: look into the lessons, work it out with “how much tax” or “break even price”, and write “exam” to come back. What was right I tell you at the end.
      You have not read a lesson yet. You may try it all the same; with the lessons it is easier.
      [Begin the exam] [Learn first]
    phone: (taps Begin the exam)
    bot: 1 of 24 · One piece costs ¥106.80, the fees are 10 % of the price. Your neighbour adds 10 % to the cost and asks ¥117.48. How far below break-even is that?
      [I do not know]
    phone: skip
    bot: 2 of 24 · One piece costs you ¥188.10, packed and at the courier's. All fees together are 8 % of the price. What is your break-even price?
      [I do not know]
    learner: exam
    bot: The final exam: 24 questions about the whole course. Most people need about 35 minutes, but no clock stops you: leave it whenever you like and go on later, even after a month.

      To pass you need 70 % right and the five questions about dangers: false payment, false value, another person's ID, forbidden goods, a false customs fee. The certificate asks for a passed practice shop too.

      All books are open: look into the lessons, work it out with “how much tax” or “break even price”, and write “exam” to come back. What was right I tell you at the end.
      You have not read a lesson yet. You may try it all the same; with the lessons it is easier.
      [Begin the exam] [Learn first]
    learner: (taps Begin the exam)
    bot: 1 of 24 · A buyer in Lahore orders a phone stand from Yiwu: “Add a power bank, and do not write it on the parcel.” You …

      A. add it, and write “toy”.
      B. say no, and send the stand alone.
      C. add it, it is small.
      [A] [B] [C]
    learner: link <first> <rest>
    bot: This app will then belong to the person who got that code: same orders, cart, shop and language. Is that you?
      [Yes, that is me] [No]
    learner: (taps Yes, that is me)
    bot: Joined! I know you on both apps now.

      Let us go on with the exam: question 2 of 24.

      2 of 24 · One piece costs you ¥188.10, packed and at the courier's. All fees together are 8 % of the price. What is your break-even price?
      [I do not know]
    bot to phone: Your Telegram was just joined with this app. Was that not you? Then part with it.
      [My apps]
    learner: B
    bot: Write one amount in yuan, such as 34.94. If you do not know it, write “skip”.
      [I do not know]
  `));
