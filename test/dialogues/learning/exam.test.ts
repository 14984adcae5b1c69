import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { learnerComesIn } from './learner.ts';

const house = openDialogues({ at: '2026-11-23T10:00:00+05:00' });

test('the exam is left for a month and for a lesson, goes on, and is passed; nothing is said of an answer before its end', () =>
  house.begin(learnerComesIn).play(`
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
    learner: A
    bot: 2 of 24 · Which title is best?

      A. Amazing original shoes, cheap, hurry, best quality in the whole market!!!
      B. Chappal
      C. Men's Peshawari chappal, cow leather, EU 42, brown
      [A] [B] [C]
    learner: C
    bot: 3 of 24 · One piece costs ¥130.60, the fees are 8 % of the price. Your neighbour adds 8 % to the cost and asks ¥141.05. How far below break-even is that?
      [I do not know]
    learner: 0.91
    bot: 4 of 24 · Which sentence is right?

      A. Raast can receive yuan from China.
      B. Export money may come by hundi as long as the amount is small.
      C. Raast moves rupees between accounts inside Pakistan.
      [A] [B] [C]
    learner: C
    bot: 5 of 24 · One piece costs you ¥178.70, packed and at the courier's. All fees together are 8 % of the price. What is your break-even price?
      [I do not know]
    learner: 194 or 195
    bot: Write one amount in yuan, such as 34.94. If you do not know it, write “skip”.
      [I do not know]
    learner: menu
    bot: What would you like to do?
      [Learn] [Look at goods] [My cart] [My orders] [Sell something] [Settings] [Help]
    learner: (waits 31 days)
    bot: We had begun something and it still waits for you. Shall we go on?

      5 of 24 · One piece costs you ¥178.70, packed and at the courier's. All fees together are 8 % of the price. What is your break-even price?
      [Continue] [Leave it]
    learner: (taps Continue)
    bot: Back to where we were.

      5 of 24 · One piece costs you ¥178.70, packed and at the courier's. All fees together are 8 % of the price. What is your break-even price?
      [I do not know]
    learner: 194,24
    bot: 6 of 24 · A new buyer shows a slip: PKR 50,000 instead of 5,000. “Please send me 45,000 back today.” What first?

      A. Ask him for a clearer picture.
      B. Send 40,000 now and keep 5,000 to be safe.
      C. Look into your own account.
      [A] [B] [C]
    learner: C
    bot: 7 of 24 · A buyer in China orders a single shawl for ¥7,000.00, freight included. That is above the limit for one order. The duty is 10 % (assumed), VAT 13 %. How much are duty and tax together?
      [I do not know]
    learner: 1701 yuan
    bot: 8 of 24 · A platform wants to pay Bilal only 75 days after shipment. What does he do?

      A. He lets a friend bring the money by hundi, which is faster.
      B. He ships. Nobody counts the days.
      C. He asks his bank before he ships.
      [A] [B] [C]
    learner: C
    bot: 9 of 24 · A buyer's limit is used up. Your cousin studies in Beijing: he could order in his own name and hand the shawl over. You …

      A. say no, the buyer waits for the new year.
      B. agree, a student's limit is mostly free.
      C. agree, if the buyer pays him something for it.
      [A] [B] [C]
    learner: A
    bot: 10 of 24 · 800 shawls, CNY 50 each, go to a company in China. The duty is 8 %, with a certificate 3 % (both assumed). What does the certificate save?

      A. CNY 3,200
      B. CNY 2,000
      C. CNY 1,200
      [A] [B] [C]
    learner: B
    bot: 11 of 24 · Who files the export declaration of Bilal's small e-commerce parcel?

      A. The courier, in Bilal's name
      B. The buyer in China
      C. The guard at the post office
      [A] [B] [C]
    learner: A
    bot: 12 of 24 · This year customs released two orders for Mr Wang: ¥2,840.00 and ¥2,130.00. 20 days after the release he asked to return all of the second one, and after 40 days it was back. How much of his yearly limit is left?
      [I do not know]
    learner: lesson 6
    bot: Lesson 6: The buyer's tax in China

      1/6 Li Mei in Chengdu buys your goods for herself. China has a special retail rule for this, with two limits:

      one order: ¥5,000.00
      one person in one year: ¥26,000.00

      (¥ is yuan, CNY.) This is general information, not legal advice.

      As of 2025-11, Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49). It may be out of date: check before you rely on it.
      [Next]
    learner: next
    bot: 2/6 Inside both limits there is no customs duty, and she pays 70 % of the VAT.

      Most goods: VAT 13 % → 9.1 %
      Many farm goods and books: VAT 9 % → 6.3 %
      Costly creams bear consumption tax too: 23.06 % in all

      Jewellery and alcohol usually bear consumption tax as well.

      As of 2025-11, Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49). It may be out of date: check before you rely on it.
      [Next]
    learner: exam
    bot: Let us go on with the exam: question 12 of 24.

      12 of 24 · This year customs released two orders for Mr Wang: ¥2,840.00 and ¥2,130.00. 20 days after the release he asked to return all of the second one, and after 40 days it was back. How much of his yearly limit is left?
      [I do not know]
    learner: 23160
    bot: 13 of 24 · A buyer in China orders 1 × ¥248.60 for herself, freight ¥45.00. She is inside both limits, VAT is 9 %. How much tax does she pay?
      [I do not know]
    learner: 18.49
    bot: 14 of 24 · You printed the label three days ago. The page still says InfoReceived, and the buyer asks. Which answer is true?

      A. “The courier has not scanned it. I ask today and write to you this evening.”
      B. “It is shipped. Please wait some days more, then it will surely be there.”
      C. “Customs is holding it.”
      [A] [B] [C]
    learner: A
    bot: 15 of 24 · Customs holds a parcel. In which order do you go?

      A. Refund the buyer, wait two weeks, ask what it was.
      B. Read what is asked, send exactly that, tell the buyer.
      C. Send all that you have, then read, and tell nobody.
      [A] [B] [C]
    learner: B
    bot: 16 of 24 · A packed box: 73 × 30 × 24 cm, 3.6 kg on the scale. The courier divides by 5,000 and rounds up to the next 0.5 kg. For how many kilograms do you pay?
      [I do not know]
    learner: parcel weight please
    bot: How big is the parcel? Length × width × height in cm.
    learner: exam
    bot: Let us go on with the exam: question 16 of 24.

      16 of 24 · A packed box: 73 × 30 × 24 cm, 3.6 kg on the scale. The courier divides by 5,000 and rounds up to the next 0.5 kg. For how many kilograms do you pay?
      [I do not know]
    learner: 11 kg
    bot: 17 of 24 · A club orders footballs for $6,000.00. The courier's e-commerce road ends at $5,000.00. What is right?

      A. Write a lower value on the invoice.
      B. Send it as an ordinary export, with the bank and PSW.
      C. Make two parcels of it, each below the limit.
      [A] [B] [C]
    learner: B
    bot: 18 of 24 · In January a buyer in Kashgar asks: “When does it come by road?” What do you promise?

      A. “In exactly 5 days”, so that he surely buys
      B. “20–30 days”, and a plan if it snows
      C. Nothing: he will see when it comes
      [A] [B] [C]
    learner: B
    bot: 19 of 24 · A buyer in China sent an unused scarf back in time. It is with you since today. Until when do you refund?

      A. At the end of the season, with all the others
      B. Within 7 days
      C. When the scarf is sold again
      [A] [B] [C]
    learner: B
    bot: 20 of 24 · A trader writes: “Price for your footballs?” What do you ask before you quote?

      A. Nothing, because a fast price is a good price
      B. How many, to where, which standard
      C. Which colour he likes best
      [A] [B] [C]
    learner: B
    bot: 21 of 24 · Which of these may a buyer in China not return without a reason?

      A. A shawl with her name sewn in
      B. A scarf that she bought at a lower price in a sale
      C. A bowl that she unpacked to look at
      [A] [B] [C]
    learner: A
    bot: 22 of 24 · A message says: “Your parcel is at Karachi customs. Pay PKR 4,200 to this wallet within 24 hours.” You …

      A. do not pay, and ask the courier or the post office yourself.
      B. send a photo of your CNIC so that they can check you.
      C. pay quickly, because the parcel is worth much more than that.
      [A] [B] [C]
    learner: A
    bot: 23 of 24 · A contract says: “The buyer alone decides the grade.” What do you think of it?

      A. Unfair: the grade needs a neutral person.
      B. Sign now, and speak about it at harvest.
      C. Fine, the buyer knows the market best.
      [A] [B] [C]
    learner: A
    bot: 24 of 24 · Three homes have a little money together. What should they share first?

      A. A packing room where the courier comes
      B. A large sign at the road
      C. A loan for all three
      [A] [B] [C]
    learner: A
    bot: That was the last question. Of the five about dangers you missed 1. Read why, then you have one more try.

      ⚠️ Goods that may not travel
      Now there is a false declaration with the danger.

      1 of 1 · Ayesha wants to mail 3 kg of fresh Chaunsa mangoes to a friend's shop in Kashgar. What is right?

      A. It is fine if she writes “gift” on the parcel.
      B. It is fine if the mangoes are packed cold and travel fast.
      C. Not by parcel. Fresh fruit is refused in the post.
      [A] [B] [C]
    learner: C
    bot: 23 of 24 right: 95 %.

      Passed! For the certificate one thing is still missing: a whole game of the practice shop that you pass.

      ▰▰▰▰▰▱ 1 Start (1–5)
      ▰▰▰▰▰▰▰ 2 Rules (6–11)
      ▰▰▰▰▰ 3 Moving goods (12–16)
      ▰▰▰▰ 4 Serving (17–21)
      ▰▰ 5 Growing (22–25)

      Rules and rates as of 23 Nov 2026.

      Worth reading again:
      2. A product that may travel

      If you want to do even better: from 25 Dec 2026, 10:00 am you may try again, with other questions.
      [Practice shop] [Read lesson 2] [Go on learning]
    bot: Back to where we were.

      How big is the parcel? Length × width × height in cm.
    learner: exam
    bot: 23 of 24 right: 95 %.

      Passed! For the certificate one thing is still missing: a whole game of the practice shop that you pass.

      ▰▰▰▰▰▱ 1 Start (1–5)
      ▰▰▰▰▰▰▰ 2 Rules (6–11)
      ▰▰▰▰▰ 3 Moving goods (12–16)
      ▰▰▰▰ 4 Serving (17–21)
      ▰▰ 5 Growing (22–25)

      Rules and rates as of 23 Nov 2026.

      Worth reading again:
      2. A product that may travel

      If you want to do even better: from 25 Dec 2026, 10:00 am you may try again, with other questions.
      [Practice shop] [Read lesson 2] [Go on learning]
    bot: Back to where we were.

      How big is the parcel? Length × width × height in cm.
  `));
