import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';

const house = openDialogues();

test('English, on Telegram, to buy', () =>
  house.begin().play(`
    buyer (telegram): /start
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    buyer: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    buyer: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    buyer: (taps I want to buy)
    bot: Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.
  `));

test('Urdu, on WhatsApp, to sell: whoever writes Urdu is answered in Urdu, and a shop is opened', () =>
  house.begin().play(`
    seller (whatsapp): السلام علیکم
    bot: سرائے میں خوش آمدید، پاکستان اور چین کے درمیان تجارت کا گھر۔ ہم کس زبان میں بات کریں؟
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: (taps اردو)
    bot: شروع کرنے سے پہلے: سرائے آپ کا نام، پیغامات اور آرڈر محفوظ رکھتی ہے تاکہ اپنا کام کر سکے۔ خریدار اور بیچنے والا ایک دوسرے کا نام اور، ڈیلیوری کے لیے، فون اور پتہ دیکھتے ہیں۔ کچھ بھی بیچا نہیں جاتا۔ مزید پڑھنے کے لیے “پرائیویسی” لکھیں۔ ٹھیک ہے؟
      [جی ہاں، آگے بڑھیں] [نہیں]
    seller: (taps 1)
    bot: یہاں کس کام سے آنا ہوا؟
      [مجھے بیچنا ہے] [مجھے خریدنا ہے] [مجھے سیکھنا ہے]
    seller: (taps 1)
    bot: آپ کی دکان کا نام کیا ہے؟
    seller: بی بی کرافٹس
    bot: آپ کی دکان کس شہر میں ہے؟
    seller: ملتان
    bot: یہ شہر کس ملک میں ہے؟
      [پاکستان] [چین]
    seller: (taps 1)
    bot: آپ کی دکان کھل گئی۔ ایک سطر کے ساتھ تصویر بھیجیں، جیسے “اجرک شال 2400 15 پیس”، اس سے لسٹنگ بن جائے گی۔ “مینو” لکھنے سے سب کچھ نظر آئے گا۔
  `));

test('Roman Urdu, on WhatsApp, answered by numbers and words', () =>
  house.begin().play(`
    seller (whatsapp): bhai mujhe kuch bechna hai
    bot: Sarai mein khush aamdeed, Pakistan aur China ke darmiyan tijarat ka ghar. Hum kis zabaan mein baat karein?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: 3
    bot: Shuru karne se pehle: Sarai aap ka naam, messages aur order mehfooz rakhti hai taake apna kaam kar sake. Kharidar aur bechne wala aik doosre ka naam aur, delivery ke liye, phone aur pata dekhte hain. Kuch bhi becha nahi jata. Mazeed parhne ke liye “privacy” likhein. Theek hai?
      [Haan, aage barhein] [Nahi]
    seller: haan
    bot: Yahan kis kaam se aana hua?
      [Mujhe bechna hai] [Mujhe khareedna hai] [Mujhe seekhna hai]
    seller: bechna
    bot: Aap ki dukaan ka naam kya hai?
    seller: Bibi Crafts
    bot: Aap ki dukaan kis shehar mein hai?
    seller: Multan
    bot: Yeh shehar kis mulk mein hai?
      [Pakistan] [China]
    seller: Pakistan
    bot: Aap ki dukaan khul gayi. Aik line ke saath tasveer bhejein, jaise “Ajrak shawl 2400 15 pcs”, is se listing ban jaye gi. “menu” likhne se sab kuch nazar aaye ga.

      Jo cheez bechni hai us ki tasveer bhejein. Neeche aik line mein sab kuch likha ja sakta hai, jaise “Ajrak shawl 2400 15 pcs”.
      [Chhorein]
  `));

test('Chinese, on a paired phone without buttons, to learn', () =>
  house.begin().play(`
    trainee (web): 你好
    bot: 欢迎来到Sarai，中国和巴基斯坦之间做生意的驿站。我们用哪种语言？
      ○ 1. English
      ○ 2. اردو
      ○ 3. Roman Urdu
      ○ 4. 中文
    trainee: 4
    bot: 开始之前：Sarai会保存您的名字、消息和订单，这样才能为您办事。买家和卖家能看到对方的名字；需要配送时，还能看到电话和地址。我们不出售任何信息。想了解更多，请写“隐私”。可以吗？
      ○ 1. 可以，继续
      ○ 2. 不可以
    trainee: 1
    bot: 您来这里想做什么？
      ○ 1. 我要卖
      ○ 2. 我要买
      ○ 3. 我要学
    trainee: 3
    bot: 在这里学怎么做跨境生意，一共25节短课：几条消息、两三道题、一件要动手做的事。随时可以停，我会记住学到哪里。
      ○ 1. 开始第1课：什么是跨境电商，谁能赚到钱
      ○ 2. 我会一些
      ○ 3. 练习店
      ○ 4. 全部课程
  `));

test('whoever declines is let go, and may begin again', () =>
  house.begin().play(`
    buyer (telegram): /start
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    buyer: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    buyer: (taps No)
    bot: All right. Nothing more is kept. Come back any time.
      [Start again]
    buyer: (taps Start again)
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    buyer: (taps old Yes, go on)
    bot: That button belongs to an earlier message and is no longer in use.

      Back to where we were: 1 of 6.

      Which language shall we speak?
      [English] [اردو] [Roman Urdu] [中文]
    buyer: 1
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    buyer: okay
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
  `));

test('what somebody new came for is not forgotten', () =>
  house.begin().play(`
    buyer (telegram): where is my order?
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    buyer: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    buyer: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    buyer: (taps I want to buy)
    bot: Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.

      You have no order on its way.
      [My orders] [Look at more]
  `));

test('a voice note and a wrong word are met kindly before anything else', () =>
  house.begin().play(`
    buyer (telegram): (voice)
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    buyer: (voice)
    bot: Thank you for the voice message. I cannot listen to it here, so please type your answer.

      Which language shall we speak?
      [English] [اردو] [Roman Urdu] [中文]
    buyer: Deutsch
    bot: Sorry, I still did not get that. Once more:

      Which language shall we speak?
      [English] [اردو] [Roman Urdu] [中文]
    buyer: Deutsch
    bot: I am sorry, I do not understand this one. You can go one step back, open the menu, or talk to a person.
      [Back] [Menu] [Talk to a person]
    buyer: Deutsch
    bot: Please choose one of these: tap it, or type its number or its name.
      [English] [اردو] [Roman Urdu] [中文]
    buyer: english
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
  `));
