import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { firstLesson, learnerComesIn } from './learner.ts';

const house = openDialogues({ at: '2026-11-23T10:00:00+05:00' });

test('what was missed is asked two days later, and what was known after it; a session waits where it was left', () =>
  house.begin(learnerComesIn + firstLesson).play(`
    learner: B
    bot: Not quite. It is online, but it stays inside one country.

      Once more:

      Question 1 of 3: Which of these is CBEC?

      A. A buyer in Lahore orders one phone stand online from a seller in Yiwu.
      B. A Karachi trader imports a full container from Shanghai with a bank letter of credit.
      [A] [B]
    learner: A
    bot: Right! Online and across a border, one parcel to the person who uses it.

      Question 2 of 3: A newspaper says China–Pakistan e-commerce will be USD 60 billion in 2030. What do you do with the number?

      A. Forget it. All numbers lie.
      B. Treat it as a forecast and look at your own sales.
      C. Borrow money on it, because the market will grow anyway.
      [A] [B] [C]
    learner: B
    bot: Right! From 3.5 to 60 in nine years means about 37 % growth every year. Possible, but not certain.

      Question 3 of 3: What new work comes to Gul Zaman when he sells directly?

      A. Only one thing: making many more shoes than before.
      B. None. The platform does all the work for him.
      C. Photos, packing, papers, replies and returns.
      [A] [B] [C]
    learner: A
    bot: Not quite. More shoes without photos, papers and replies will stay on the shelf.

      Once more:

      Question 3 of 3: What new work comes to Gul Zaman when he sells directly?

      A. None. The platform does all the work for him.
      B. Photos, packing, papers, replies and returns.
      [A] [B]
    learner: B
    bot: Right! He earns part of the middlemen's share because he does the middlemen's work.

      You have read it all: 1 of 3 right at the first try.

      Now do it yourself: Tell me your craft or your goods in one sentence, such as “I make chappal in Peshawar”. I keep it and use it as your example.
      [Do it now] [Later]
    learner: later
    bot: You have done 0 of 25 lessons. What would you like to do?
      [Begin 2: A product that may travel] [Do 1: What CBEC is and who earns] [My progress] [Final exam] [Practice shop] [All lessons]
    learner: review
    bot: Nothing to repeat now. The next question comes on 24 Nov 2026.
      [Go on learning]
    learner: (waits 2 days)
    learner: learn
    bot: You have done 0 of 25 lessons. What would you like to do?
      [Repeat 2 questions] [Begin 2: A product that may travel] [Do 1: What CBEC is and who earns] [My progress] [Final exam] [Practice shop] [All lessons]
    learner: 1
    bot: 2 left · lesson 1
      Which of these is CBEC?

      A. A Karachi trader imports a full container from Shanghai with a bank letter of credit.
      B. A shop in Multan sells a shawl to a customer in Multan through its web page.
      C. A buyer in Lahore orders one phone stand online from a seller in Yiwu.
      [A] [B] [C]
    learner: A
    bot: Not quite. It crosses the border, but this is ordinary trade between two big companies.

      Once more:

      2 left · lesson 1
      Which of these is CBEC?

      A. A shop in Multan sells a shawl to a customer in Multan through its web page.
      B. A buyer in Lahore orders one phone stand online from a seller in Yiwu.
      [A] [B]
    learner: menu
    bot: What would you like to do?
      [Learn] [Look at goods] [My cart] [My orders] [Sell something] [Settings] [Help]
    learner: continue
    bot: Back to where we were.

      2 left · lesson 1
      Which of these is CBEC?

      A. A shop in Multan sells a shawl to a customer in Multan through its web page.
      B. A buyer in Lahore orders one phone stand online from a seller in Yiwu.
      [A] [B]
    learner: B
    bot: Right! Online and across a border, one parcel to the person who uses it.

      1 left · lesson 1
      What new work comes to Gul Zaman when he sells directly?

      A. None. The platform does all the work for him.
      B. Only one thing: making many more shoes than before.
      C. Photos, packing, papers, replies and returns.
      [A] [B] [C]
    learner: A
    bot: Not quite. A platform shows his goods and takes a fee. It does not take his photos or pack his parcel.

      Once more:

      1 left · lesson 1
      What new work comes to Gul Zaman when he sells directly?

      A. Only one thing: making many more shoes than before.
      B. Photos, packing, papers, replies and returns.
      [A] [B]
    learner: (waits 3 days)
    bot: We had begun something and it still waits for you. Shall we go on?

      1 left · lesson 1
      What new work comes to Gul Zaman when he sells directly?

      A. Only one thing: making many more shoes than before.
      B. Photos, packing, papers, replies and returns.
      [Continue] [Leave it]
    learner: review
    bot: Write the letter of your answer, such as A.
      [A] [B]
    learner: A
    bot: It is this: Photos, packing, papers, replies and returns.

      He earns part of the middlemen's share because he does the middlemen's work.

      That was it for today: 0 of 2 right at once. What you missed comes back soon.
      [A few more] [Read lesson 1] [Go on learning]
    learner: B
    bot: What would you like to do?
      [Learn] [Look at goods] [My cart] [My orders] [Sell something] [Settings] [Help]
    learner: C
    bot: Please choose one of these: tap it, or type its number or its name.
      [Learn] [Look at goods] [My cart] [My orders] [Sell something] [Settings] [Help]
  `));

test('nothing was learnt yet', () =>
  house.begin(learnerComesIn).play(`
    learner: revise
    bot: There is nothing to repeat yet. Once you have finished a lesson, its questions come back here.
      [Go on learning]
    learner: اردو
    bot: ٹھیک ہے، اب سے اردو میں۔
    learner: سوال دہرائیں
    bot: ابھی دہرانے کو کچھ نہیں۔ جب کوئی سبق مکمل پڑھ لیں گے تو اس کے سوال یہاں دوبارہ آئیں گے۔
      [سیکھتے رہیں]
    learner: roman urdu
    bot: Theek hai, ab se Roman Urdu mein.
    learner: dohrana hai
    bot: Abhi dohrane ko kuch nahi. Jab koi sabaq poora parh lein ge to us ke sawal yahan dobara aayein ge.
      [Seekhte rahein]
    learner: 中文
    bot: 好的，以后用中文。
    learner: 复习
    bot: 还没有可以复习的。学完一课以后，那一课的题会在这里再出现。
      [继续学]
  `));
