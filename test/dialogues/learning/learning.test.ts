import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { learnerComesIn } from './learner.ts';

const house = openDialogues({ at: '2026-11-22T07:00:00Z' });

test('a learner is shown the way, reads a lesson, answers, and puts off what is to be done', () =>
  house.begin().play(`
    learner (telegram): /start
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    learner: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    learner: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    learner: (taps I want to learn)
    bot: Here you learn to sell across the border, in 25 short lessons: a few messages, two or three questions, and one thing to do. You can stop at any time; I keep your place.
      [Begin 1: What CBEC is and who earns] [I know some of it] [Practice shop] [All lessons]
    learner: (taps Begin 1: What CBEC is and who earns)
    bot: Lesson 1: What CBEC is and who earns

      1/5 Assalam-o-alaikum and ni hao! In 4 minutes: what is cross-border e-commerce (CBEC)?

      A buyer in one country orders online from a seller in another. The parcel crosses the border with its own papers. You do not need a container. You need a good product, true papers and patience.
      [Next]
    learner: next
    bot: 2/5 It is big. In the first half of 2024 China's CBEC trade was CNY 1.22 trillion, 10.5 % more than a year before. About 20 million parcels move every day (China Economic Net, August 2024).

      The same report says that China–Pakistan e-commerce was about USD 3.5 billion in 2021 and could reach 60 billion by 2030. The second number is a forecast, not a promise.
      [Next]
    learner: (taps Next)
    bot: 3/5 Why does it help small people? In ordinary trade a big exporter sells to a big importer. Villagers mostly only buy. In CBEC a shoemaker can be on the selling side.

      In 2019 China had more than 3,000 “Taobao villages”, villages that live from online shops. Together they sold for about CNY 220 billion a year and gave 1.8 million jobs. That is about 600 jobs a village.
      [Next]
    learner: ok
    bot: 4/5 An example. 👞 Gul Zaman in Peshawar makes chappal, leather sandals. The old way: each pair passes four hands before it reaches the wearer.

      The CBEC way: he lists one pair with honest photos. Li Mei in Chengdu orders it, a courier carries it, and she pays a small import tax. Now he also does the work of the four hands: photos, packing, papers, replies, returns.
      [Next]
    learner: what is this
    bot: Write “next” to read on, or “menu” for something else. The lesson waits for you.
      [Next]
    learner: (taps Next)
    bot: 5/5 There are limits too. Not every product may travel. Every country taxes and checks. The money comes late. Customers may send goods back.

      That is why we practise first, with pretend money. And it goes both ways: a seller in Yiwu and a buyer in Lahore meet the same questions. Ready for three of them?
      [To the questions]
    learner: (taps To the questions)
    bot: Question 1 of 3: Which of these is CBEC?

      A. A buyer in Lahore orders one phone stand online from a seller in Yiwu.
      B. A shop in Multan sells a shawl to a customer in Multan through its web page.
      C. A Karachi trader imports a full container from Shanghai with a bank letter of credit.
      [A] [B] [C]
    learner: (taps A)
    bot: Right! Online and across a border, one parcel to the person who uses it.

      Question 2 of 3: A newspaper says China–Pakistan e-commerce will be USD 60 billion in 2030. What do you do with the number?

      A. Forget it. All numbers lie.
      B. Treat it as a forecast and look at your own sales.
      C. Borrow money on it, because the market will grow anyway.
      [A] [B] [C]
    learner: D
    bot: Write the letter of your answer, such as A.
      [A] [B] [C]
    learner: (taps A)
    bot: Not quite. The 3.5 billion of 2021 and the growth of trade tell you something. Just do not build on the forecast.

      Once more:

      Question 2 of 3: A newspaper says China–Pakistan e-commerce will be USD 60 billion in 2030. What do you do with the number?

      A. Treat it as a forecast and look at your own sales.
      B. Borrow money on it, because the market will grow anyway.
      [A] [B]
    learner: (taps A)
    bot: Right! From 3.5 to 60 in nine years means about 37 % growth every year. Possible, but not certain.

      Question 3 of 3: What new work comes to Gul Zaman when he sells directly?

      A. Only one thing: making many more shoes than before.
      B. None. The platform does all the work for him.
      C. Photos, packing, papers, replies and returns.
      [A] [B] [C]
    learner: 3
    bot: Right! He earns part of the middlemen's share because he does the middlemen's work.

      You have read it all: 2 of 3 right at the first try.

      Now do it yourself: Tell me your craft or your goods in one sentence, such as “I make chappal in Peshawar”. I keep it and use it as your example.
      [Do it now] [Later]
    learner: (taps Later)
    bot: You have done 0 of 25 lessons. What would you like to do?
      [Begin 2: A product that may travel] [Do 1: What CBEC is and who earns] [My progress] [Final exam] [Practice shop] [All lessons]
  `));

test('figures of a lesson come from the dated rates, and say from when they are', () =>
  house.begin(learnerComesIn).play(`
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
    learner: next
    bot: 3/6 The tax is on price + freight + insurance.

      Two Sialkot footballs, CNY 168.00 each, freight CNY 45.00, insurance CNY 3.00. Together CNY 384.00.
      CNY 384.00 × 9.1 % = ¥34.94
      At her door it costs ¥418.94.

      As of 2025-11, Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49). It may be out of date: check before you rely on it.
      [Next]
    learner: next
    bot: 4/6 There are four conditions. The product's code is on the positive list. The data of order, payment and parcel match. She gives the platform her real name and ID. The goods are for her own use, never to be sold again.
      [Next]
    learner: next
    bot: 5/6 Above ¥5,000.00? One single item may still come, with full duty and full tax. Several items in one order may not come by this road.

      Above ¥26,000.00 in the year? Nothing more comes by this road until the next year.

      As of 2025-11, Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49). It may be out of date: check before you rely on it.
      [Next]
    learner: next
    bot: 6/6 The edge is sharp. An order of exactly ¥5,000.00: tax ¥455.00. One shawl of ¥5,000.01: tax ¥1,102.00, if the duty is 8 % (assumed).

      If she sends goods back in time (asks within 30 days after customs released them, back within 45), the tax and the limit are hers again. She sees her balance at singlewindow.cn. Now you count.

      As of 2020, GACC Announcement 45/2020 (kaizencpa.com FAQ 503, ssopdot.com 6941). It may be out of date: check before you rely on it.
      [To the questions]
    learner: next
    bot: Question 1 of 3: A salt lamp costs CNY 169.00, its freight CNY 31.00. It is inside both limits, VAT 13 %. How much is the tax?

      A. ¥18.20
      B. ¥26.00
      C. ¥15.38
      [A] [B] [C]
  `));

test('a lesson is left for something else, and waits at its place', () =>
  house.begin(learnerComesIn).play(`
    learner: (taps All lessons)
    bot: Which part of the course?
      [1 Start (1–5)] [2 Rules (6–11)] [3 Moving goods (12–16)] [4 Serving (17–21)] [5 Growing (22–25)]
    learner: (taps 1 Start (1–5))
    bot: Which lesson?
      [1. What CBEC is and who earns] [2. A product that may travel] [3. Your first listing tells the truth] [4. A price that feeds you] [5. Getting paid, not cheated]
    learner: (taps 2. A product that may travel)
    bot: Lesson 2: A product that may travel

      1/6 Before photos and price, ask five questions.

      One: may it leave my country? Pakistan stops, for example, antiquities, wildlife, narcotics and fakes. Some goods need a permit. China and Pakistan both control goods that an army could use too: drones, lasers, some chemicals and machines. If you are not sure, ask first.
      [Next]
    learner: next
    bot: 2/6 Two: may it enter the buyer's country?

      For buyers in China the product must be on China's positive list: 1,476 codes in the 2022 edition, some with conditions.

      For Pakistan: nothing of Indian or Israeli origin, no pork, no alcohol. Food needs a halal certificate and a label printed in Urdu and English. As of 2025; rules change.

      As of 2025-11-14, Positive list of 2022 (ssopdot.com 6801, qzztcn.com 2022-03). It may be out of date: check before you rely on it.
      [Next]
    learner: where is my order?
    bot: You have no order on its way.
      [My orders] [Look at more]
    bot: Back to where we were.

      2/6 Two: may it enter the buyer's country?

      For buyers in China the product must be on China's positive list: 1,476 codes in the 2022 edition, some with conditions.

      For Pakistan: nothing of Indian or Israeli origin, no pork, no alcohol. Food needs a halal certificate and a label printed in Urdu and English. As of 2025; rules change.

      As of 2025-11-14, Positive list of 2022 (ssopdot.com 6801, qzztcn.com 2022-03). It may be out of date: check before you rely on it.
      [Next]
    learner: menu
    bot: What would you like to do?
      [Learn] [Look at goods] [My cart] [My orders] [Sell something] [Settings] [Help]
    learner: (taps Learn)
    bot: You have done 0 of 25 lessons. What would you like to do?
      [Go on with 2: A product that may travel] [My progress] [Final exam] [Practice shop] [All lessons]
  `));
