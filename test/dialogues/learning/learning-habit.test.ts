import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { firstLesson, learnerComesIn } from './learner.ts';

const house = openDialogues({ at: '2026-11-23T10:00:00+05:00' });

test('a learner sees how far they are, chooses a goal and an hour, and changes both', () =>
  house.begin(`${learnerComesIn}${firstLesson}learner: A\nlearner: B\nlearner: C\nlearner: later\n`).play(`
    learner: progress
    bot: 0 of 25 lessons done, 1 read.

      ▱▱▱▱▱ 1 Start (1–5)
      ▱▱▱▱▱▱ 2 Rules (6–11)
      ▱▱▱▱▱ 3 Moving goods (12–16)
      ▱▱▱▱▱ 4 Serving (17–21)
      ▱▱▱▱ 5 Growing (22–25)

      No weekly goal chosen yet.

      Next: lesson 2, A product that may travel
      [Go on learning] [Set a weekly goal] [Reminders]
    learner: my progress
    bot: 0 of 25 lessons done, 1 read.

      ▱▱▱▱▱ 1 Start (1–5)
      ▱▱▱▱▱▱ 2 Rules (6–11)
      ▱▱▱▱▱ 3 Moving goods (12–16)
      ▱▱▱▱▱ 4 Serving (17–21)
      ▱▱▱▱ 5 Growing (22–25)

      No weekly goal chosen yet.

      Next: lesson 2, A product that may travel
      [Go on learning] [Set a weekly goal] [Reminders]
    learner: (taps Set a weekly goal)
    bot: How much would you like to do in a week? A lesson counts as one, and so does a day with a review.
      [1 a week] [2 a week] [3 a week] [5 a week]
    learner: 4
    bot: Choose 1, 2, 3 or 5 a week.
      [1 a week] [2 a week] [3 a week] [5 a week]
    learner: 2
    bot: All right: 2 a week. Holidays do not break your row, and neither does one quiet week a month.

      At which hour shall I tell you when something waits for you? One message, and no second one before you have written to me.
      [8:00 am] [10:00 am] [1:00 pm] [5:00 pm] [7:00 pm] [9:00 pm] [No reminders]
    learner: 22
    bot: All right, at 10:00 pm. That is in your quiet hours, so I write when they end, at 8:00 am. “reminders off” ends it.
      [Go on learning]
    learner: my progress
    bot: 0 of 25 lessons done, 1 read.

      ▱▱▱▱▱ 1 Start (1–5)
      ▱▱▱▱▱▱ 2 Rules (6–11)
      ▱▱▱▱▱ 3 Moving goods (12–16)
      ▱▱▱▱▱ 4 Serving (17–21)
      ▱▱▱▱ 5 Growing (22–25)

      This week: ▰▱ 1 of 2

      Next: lesson 2, A product that may travel
      [Go on learning] [Change the goal] [Reminders]
    learner: (taps Reminders)
    bot: At which hour shall I tell you when something waits for you? One message, and no second one before you have written to me.
      [8:00 am] [10:00 am] [1:00 pm] [5:00 pm] [7:00 pm] [9:00 pm] [No reminders]
    learner: whenever
    bot: Choose an hour, or write one such as 19:00 or 7 pm.
      [8:00 am] [10:00 am] [1:00 pm] [5:00 pm] [7:00 pm] [9:00 pm] [No reminders]
    learner: 7 pm
    bot: All right, at 7:00 pm. “reminders off” ends it.
      [Go on learning]
    learner: reminders off
    bot: All right, no reminders. “continue” takes up what you left, whenever you like.
    learner: goal
    bot: How much would you like to do in a week? A lesson counts as one, and so does a day with a review.
      [1 a week] [2 a week] [3 a week] [5 a week]
    learner: 1 a week
    bot: All right: 1 a week. Holidays do not break your row, and neither does one quiet week a month.
      [Go on learning]
    learner: my progress
    bot: 0 of 25 lessons done, 1 read.

      ▱▱▱▱▱ 1 Start (1–5)
      ▱▱▱▱▱▱ 2 Rules (6–11)
      ▱▱▱▱▱ 3 Moving goods (12–16)
      ▱▱▱▱▱ 4 Serving (17–21)
      ▱▱▱▱ 5 Growing (22–25)

      This week: ▰ 1 of 1. Goal reached!
      1 week in a row

      Next: lesson 2, A product that may travel
      [Go on learning] [Change the goal] [Reminders]
    learner: remind me to learn
    bot: At which hour shall I tell you when something waits for you? One message, and no second one before you have written to me.
      [8:00 am] [10:00 am] [1:00 pm] [5:00 pm] [7:00 pm] [9:00 pm] [No reminders]
    learner: (taps No reminders)
    bot: All right, no reminders about lessons.
      [Go on learning]
  `));

test('it is said in four languages', () =>
  house.begin(learnerComesIn).play(`
    learner: اردو
    bot: ٹھیک ہے، اب سے اردو میں۔
    learner: میری پیش رفت
    bot: 25 میں سے 0 سبق مکمل، 0 پڑھے ہوئے۔

      ▱▱▱▱▱ 1 آغاز (1–5)
      ▱▱▱▱▱▱ 2 سرحد کے اصول (6–11)
      ▱▱▱▱▱ 3 مال کی ترسیل (12–16)
      ▱▱▱▱▱ 4 بیچنا اور خدمت (17–21)
      ▱▱▱▱ 5 مل کر بڑھنا (22–25)

      ہفتہ وار ہدف ابھی نہیں چنا۔

      اگلا: سبق 1، CBEC کیا ہے اور کون کماتا ہے
      [سیکھتے رہیں] [ہفتہ وار ہدف] [یاد دہانی]
    learner: ہدف
    bot: ہفتے میں کتنا سیکھنا چاہیں گے؟ ایک سبق ایک گنا جائے گا، اور جس دن سوال دہرائیں وہ بھی ایک۔
      [ہفتے میں 1] [ہفتے میں 2] [ہفتے میں 3] [ہفتے میں 5]
    learner: 3
    bot: ٹھیک ہے: ہفتے میں 3۔ چھٹیوں سے سلسلہ نہیں ٹوٹتا، اور مہینے میں ایک خالی ہفتے سے بھی نہیں۔

      جب کچھ سیکھنے کو ہو تو کس وقت بتاؤں؟ ایک ہی پیغام، اور جب تک آپ کچھ نہ لکھیں دوسرا نہیں۔
      [صبح 8:00 بجے] [صبح 10:00 بجے] [دوپہر 1:00 بجے] [شام 5:00 بجے] [شام 7:00 بجے] [رات 9:00 بجے] [یاد دہانی نہیں]
    learner: (taps 4)
    bot: ٹھیک ہے، شام 5:00 بجے۔ بند کرنے کے لیے لکھیں “یاد دہانی بند کریں”۔
      [سیکھتے رہیں]
    learner: میری پیش رفت
    bot: 25 میں سے 0 سبق مکمل، 0 پڑھے ہوئے۔

      ▱▱▱▱▱ 1 آغاز (1–5)
      ▱▱▱▱▱▱ 2 سرحد کے اصول (6–11)
      ▱▱▱▱▱ 3 مال کی ترسیل (12–16)
      ▱▱▱▱▱ 4 بیچنا اور خدمت (17–21)
      ▱▱▱▱ 5 مل کر بڑھنا (22–25)

      اس ہفتے: ▱▱▱ 3 میں سے 0

      اگلا: سبق 1، CBEC کیا ہے اور کون کماتا ہے
      [سیکھتے رہیں] [ہدف بدلیں] [یاد دہانی]
    learner: roman urdu
    bot: Theek hai, ab se Roman Urdu mein.
    learner: meri progress
    bot: 25 mein se 0 sabaq mukammal, 0 parhe hue.

      ▱▱▱▱▱ 1 Aaghaz (1–5)
      ▱▱▱▱▱▱ 2 Sarhad ke usool (6–11)
      ▱▱▱▱▱ 3 Maal ki tarseel (12–16)
      ▱▱▱▱▱ 4 Bechna aur khidmat (17–21)
      ▱▱▱▱ 5 Mil kar barhna (22–25)

      Is hafte: ▱▱▱ 3 mein se 0

      Agla: sabaq 1, CBEC kya hai, aur kamata kaun hai
      [Seekhte rahein] [Hadaf badlein] [Yaad dehani]
    learner: hadaf
    bot: Hafte mein kitna seekhna chahein ge? Aik sabaq aik gina jaye ga, aur jis din sawal dohrayein woh bhi aik.
      [Hafte mein 1] [Hafte mein 2] [Hafte mein 3] [Hafte mein 5]
    learner: 5
    bot: Theek hai: hafte mein 5. Chhuttiyon se silsila nahi tootta, aur maheene mein aik khali hafte se bhi nahi.
      [Seekhte rahein]
    learner: yaad dilao
    bot: Jab kuch seekhne ko ho to kis waqt bataun? Aik hi paigham, aur jab tak aap kuch na likhein doosra nahi.
      [8:00 am] [10:00 am] [1:00 pm] [5:00 pm] [7:00 pm] [9:00 pm] [Yaad dehani nahi]
    learner: (taps 1)
    bot: Theek hai, 8:00 am. Band karne ke liye likhein “yaad dehani band karein”.
      [Seekhte rahein]
    learner: 中文
    bot: 好的，以后用中文。
    learner: 学习进度
    bot: 25课里完成0课，看完0课。

      ▱▱▱▱▱ 1 起步（1–5）
      ▱▱▱▱▱▱ 2 边境规则（6–11）
      ▱▱▱▱▱ 3 货物运输（12–16）
      ▱▱▱▱▱ 4 销售与服务（17–21）
      ▱▱▱▱ 5 一起成长（22–25）

      本周：▱▱▱▱▱ 0/5

      接下来：第1课，什么是跨境电商，谁能赚到钱
      [继续学] [改目标] [学习提醒]
    learner: 目标
    bot: 一周想学多少？学完一课算一次，复习一天也算一次。
      [每周1次] [每周2次] [每周3次] [每周5次]
    learner: 2
    bot: 好的，每周2次。节日不会打断连续周数，每个月空一周也没关系。
      [继续学]
    learner: 提醒我
    bot: 有要学的，几点提醒您？只发一条，您没回之前不会再发。
      [8:00] [10:00] [13:00] [17:00] [19:00] [21:00] [不用提醒]
    learner: 23
    bot: 好的，23:00。这个时间在免打扰时段里，所以等到8:00再发。写“关闭提醒”就不再提醒。
      [继续学]
    learner: 学习进度
    bot: 25课里完成0课，看完0课。

      ▱▱▱▱▱ 1 起步（1–5）
      ▱▱▱▱▱▱ 2 边境规则（6–11）
      ▱▱▱▱▱ 3 货物运输（12–16）
      ▱▱▱▱▱ 4 销售与服务（17–21）
      ▱▱▱▱ 5 一起成长（22–25）

      本周：▱▱ 0/2

      接下来：第1课，什么是跨境电商，谁能赚到钱
      [继续学] [改目标] [学习提醒]
  `));
