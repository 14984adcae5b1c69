import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';

const house = openDialogues();

/** Somebody in English on WhatsApp who wants to learn. */
const learnerComesIn = `
learner (whatsapp): Hello
learner: (taps English)
learner: (taps Yes, go on)
learner: (taps I want to learn)
`;

test('a whole game, played with a class', () =>
  house.begin(learnerComesIn).play(`
    learner: practice class SARAI-2024
    bot: PRACTICE · Class SARAI-2024: all have the same luck. Shall your score stand on the board, for the others of the class to see?
      [Yes, show it] [No, only for me]
    learner: yes
    bot: PRACTICE · Under which name?
      [Learner]
    learner: Zainab
    bot: PRACTICE · Which way do you want to sell?
      [Pakistan to China] [China to Pakistan]
    learner: 1
    bot: PRACTICE · Pakistan to China: what do you sell?
      [Peshawari chappal] [Football] [Salt lamp]
    learner: 1
    bot: PRACTICE · What is it called?
    learner: Peshawari chappal, brown, hand-stitched
    bot: PRACTICE · Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    learner: Real leather, hand-stitched in Peshawar, sizes 40 to 44, wipe with a damp cloth.
    bot: PRACTICE · How many pretend photos do you take? In real trade, three show the whole, the side and one close up.
      [Photos: 0] [Photos: 1] [Photos: 3]
    learner: 3
    bot: PRACTICE · Which family of goods (HS chapter) is it?
      ≡ 08 Fruit and nuts
      ≡ 39 Plastic goods
      ≡ 64 Footwear
      ≡ 94 Lamps, furniture
      ≡ 95 Toys and sports
    learner: 3
    bot: PRACTICE · Which weight do you write?
      [What the scale says] [A little less] [No weight]
    learner: 1
    bot: PRACTICE · And where is it from?
      [Where it is made] [A famous country] [Leave it open]
    learner: 1
    bot: PRACTICE · What do you promise about returns?
      [7 days, if unused] [No returns] [Say nothing]
    learner: 1
    bot: PRACTICE · Your listing: 100 of 100 for how it is shown, 100 of 100 for how true it is. Good work: buyers see what they get.

      PRACTICE · One costs you PKR 3,200. Most sellers ask ¥239.00. What is your price?
      [¥239.00]
    learner: 239
    bot: PRACTICE · How many do you buy to begin with? One costs PKR 3,200.
      [8] [14] [20]
    learner: 14
    bot: PRACTICE · How do you send? You pay for each parcel.
      Slow, 6 days: PKR 2,090
      Standard, 4 days: PKR 2,490
      Fast, 2 days: PKR 4,740
      [Slow] [Standard] [Fast]
    learner: standard
    bot: PRACTICE · Day 1 of 14
      The shop opens.

      In stock: 14
      Price: ¥239.00
      Rating: 4.00 of 5
      Rate: ¥1.00 = PKR 40.19
      SIM money, after what you paid in: -PKR 44,800

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 2 of 14
      Day 1: 1 sold.

      The year's limit is used up
      A buyer in China has used up this year's limit for such goods.

      A. Repay, and offer it for next year
      B. Let the order wait
      C. Use a cousin's ID number
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. Nobody may lend an ID for it: customs counts that as smuggling.

      Decision: 5 of 5 · rating +0.03 · money 0 % of one sale

      PRACTICE · Day 2 of 14

      In stock: 13
      Price: ¥239.00
      Rating: 4.03 of 5
      Rate: ¥1.00 = PKR 40.27
      SIM money, after what you paid in: -PKR 47,290

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: menu
    bot: What would you like to do?
      ≡ Learn
      ≡ Look at goods
      ≡ My cart
      ≡ My orders
      ≡ Sell something
      ≡ Settings
      ≡ Help
    learner: practice
    bot: PRACTICE · Your shop waits on day 2 of 14, just as you left it.
      [Go on playing] [Give this game up] [Class board]
    learner: 1
    bot: PRACTICE · Day 2 of 14

      In stock: 13
      Price: ¥239.00
      Rating: 4.03 of 5
      Rate: ¥1.00 = PKR 40.27
      SIM money, after what you paid in: -PKR 47,290

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next
    bot: PRACTICE · Day 3 of 14
      Day 2: 2 sold.

      Customs holds a parcel
      Customs stops a parcel: the invoice says only “goods”. They ask for proof of the price.

      A. Send a corrected invoice and the payment proof today
      B. Wait, and complain to the courier
      C. Pay a “fixer” who knows somebody
      [A] [B] [C]
    learner: C
    bot: PRACTICE · That is against the law: this game can no longer be passed. A clear invoice and a payment proof set a parcel free. A fixer makes you part of a crime.

      Decision: 0 of 5 · rating −0.25 · money −60 % of one sale

      PRACTICE · Day 3 of 14

      In stock: 11
      Price: ¥239.00
      Rating: 3.78 of 5
      Rate: ¥1.00 = PKR 40.19
      SIM money, after what you paid in: -PKR 58,033.62

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next
    bot: PRACTICE · Day 4 of 14
      Day 3: 3 sold.

      A payment by screenshot
      A buyer sends a picture of a bank transfer and wants the goods today.

      A. Look into your own account first
      B. Ask for another screenshot
      C. Send the goods
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. A picture is not money. Only your own account says that it came.

      Decision: 5 of 5 · rating 0 · money 0 % of one sale

      PRACTICE · Day 4 of 14

      In stock: 8
      Price: ¥239.00
      Rating: 3.78 of 5
      Rate: ¥1.00 = PKR 40.19
      SIM money, after what you paid in: -PKR 65,503.62

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 2
    bot: PRACTICE · Day 6 of 14
      Day 5: 1 sold.
      Parcels that arrived: 1. They are paid.

      A return after six days
      On the sixth day a buyer wants to send it back, unused.

      A. Take it back, as your rule says
      B. Repay a part, and the buyer keeps it
      C. Do not answer
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. A rule you published is a promise. Who keeps it is bought from again.

      Decision: 5 of 5 · rating +0.06 · money −30 % of one sale

      PRACTICE · Day 6 of 14

      In stock: 6
      Price: ¥239.00
      Rating: 3.92 of 5
      Rate: ¥1.00 = PKR 40.43
      SIM money, after what you paid in: -PKR 64,527.51

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: change the price
    bot: PRACTICE · One costs you PKR 3,200. Most sellers ask ¥239.00. What is your price?
      [¥239.00]
    learner: 900000
    bot: PRACTICE · Nobody pays that here: ¥956.00 at the most.
      [¥239.00]
    learner: 245
    bot: PRACTICE · Day 6 of 14

      In stock: 6
      Price: ¥245.00
      Rating: 3.92 of 5
      Rate: ¥1.00 = PKR 40.43
      SIM money, after what you paid in: -PKR 64,527.51

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 4
    bot: PRACTICE · How many more? One costs PKR 3,200. They come in two days.
      [5] [10] [15]
    learner: 10
    bot: PRACTICE · Day 6 of 14

      In stock: 6, on the way: 10
      Price: ¥245.00
      Rating: 3.92 of 5
      Rate: ¥1.00 = PKR 40.43
      SIM money, after what you paid in: -PKR 96,527.51

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 2
    bot: PRACTICE · Day 7 of 14
      Day 6: 1 sold.
      Parcels that arrived: 2. They are paid.

      A large order
      Somebody wants 20 at once. You do not have so many.

      A. Tell the true stock, and offer the rest for a fixed date
      B. Sell what is there and decline the rest
      C. Accept all 20
      [A] [B] [C]
    learner: B
    bot: PRACTICE · Not bad, and there was a better way. What you do not have you cannot send. A date you can keep sells as well.

      Decision: 3 of 5 · rating 0 · money 0 % of one sale

      PRACTICE · Day 7 of 14

      In stock: 5, on the way: 10
      Price: ¥245.00
      Rating: 4.05 of 5
      Rate: ¥1.00 = PKR 40.27
      SIM money, after what you paid in: -PKR 81,236.21

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 8 of 14
      Day 7: 2 sold.
      Parcels that arrived: 2. They are paid.
      Returned and repaid: 1.

      In stock: 13
      Price: ¥245.00
      Rating: 4.16 of 5
      Rate: ¥1.00 = PKR 40.23
      SIM money, after what you paid in: -PKR 75,857.37

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 2
    bot: PRACTICE · Day 9 of 14
      Day 8: 3 sold.
      Parcels that arrived: 1. They are paid.

      Something else in the parcel
      “Please hide two mangoes and some seeds in it, for my mother.”

      A. Refuse, and say why
      B. Refuse, without a reason
      C. Hide them
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. Fresh fruit and seeds may not cross in a parcel: pests travel with them, and all of it is lost.

      Decision: 5 of 5 · rating +0.02 · money 0 % of one sale

      PRACTICE · Day 9 of 14

      In stock: 10
      Price: ¥245.00
      Rating: 4.23 of 5
      Rate: ¥1.00 = PKR 40.23
      SIM money, after what you paid in: -PKR 74,481.14

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 10 of 14
      Day 9: 3 sold.
      Parcels that arrived: 1. They are paid.
      Of these, late: 1.

      It arrived broken
      A buyer sends a photo: it came broken.

      A. Replace or repay it, and pack better from now on
      B. Repay half
      C. Say it is the buyer's own fault
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. Packing is the seller's work. A good answer may turn a broken thing into a second order.

      Decision: 5 of 5 · rating +0.08 · money −70 % of one sale

      PRACTICE · Day 10 of 14

      In stock: 7
      Price: ¥245.00
      Rating: 4.25 of 5
      Rate: ¥1.00 = PKR 40.23
      SIM money, after what you paid in: -PKR 80,004.71

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 11 of 14
      Day 10: 3 sold.
      Parcels that arrived: 1. They are paid.

      In stock: 4
      Price: ¥245.00
      Rating: 4.29 of 5
      Rate: ¥1.00 = PKR 40.15
      SIM money, after what you paid in: -PKR 78,406.40

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 1
    bot: PRACTICE · Day 12 of 14
      Day 11: 1 sold.
      Parcels that arrived: 3. They are paid.
      Of these, late: 1.

      “Write it cheaper”
      A buyer writes: “Please put a fifth of the price on the invoice, and call it a gift.”

      A. Refuse, and explain the tax
      B. A small discount, but the true price on the paper
      C. Write the low price
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. A false value on an invoice is against the law. The tax is small, the fine is not.

      Decision: 5 of 5 · rating +0.02 · money 0 % of one sale

      PRACTICE · Day 12 of 14

      In stock: 3
      Price: ¥245.00
      Rating: 4.33 of 5
      Rate: ¥1.00 = PKR 40.11
      SIM money, after what you paid in: -PKR 53,967.52

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 1
    bot: PRACTICE · Day 13 of 14
      Day 12: 1 sold.
      Parcels that arrived: 3. They are paid.

      The rate falls by 3 %
      Overnight the buyer's money has lost 3 %. You are paid at the rate of the day of delivery.

      A. Raise the price by 3 %
      B. Keep the price, knowing what it costs
      C. Cancel orders that are already paid
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. You may change a price for tomorrow's buyers, never for those who have paid.

      Decision: 5 of 5 · rating 0 · money 0 % of one sale

      PRACTICE · Day 13 of 14

      In stock: 2
      Price: ¥252.35
      Rating: 4.42 of 5
      Rate: ¥1.00 = PKR 38.75
      SIM money, after what you paid in: -PKR 29,334.16

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 14 of 14
      Day 13: 3 wanted to buy, 2 could. The rest found nothing left.
      Parcels that arrived: 3. They are paid.

      In stock: 0
      Price: ¥252.35
      Rating: 4.47 of 5
      Rate: ¥1.00 = PKR 38.52
      SIM money, after what you paid in: -PKR 8,112.97

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 1
    bot: PRACTICE · Fourteen days are over, and the last parcels have arrived.

      Your profit (SIM): PKR 53,177.01
      Your twin, with the usual price and the same luck: PKR 48,486.06
      Sold 24, missed 3, returned 1
      Rating: 4.47 of 5

      Business 40 of 40, decisions 33 of 40, service 17 of 20: 90 of 100. Not passed: you broke the law, and then no profit counts.

      PRACTICE · Your best moments:

      Day 2, The year's limit is used up: Repay, and offer it for next year (lesson 6)
      Day 12, “Write it cheaper”: Refuse, and explain the tax (lesson 12)
      Day 9, Something else in the parcel: Refuse, and say why (lesson 9)

      PRACTICE · What cost you most, and the lesson on it:

      Day 3, Customs holds a parcel: Pay a “fixer” who knows somebody (lesson 16)
      Day 14: nothing left for buyers: 2 (lesson 3)
      Day 13: nothing left for buyers: 1 (lesson 3)
      ≡ Lesson 16
      ≡ Lesson 3
      ≡ Make it real
      ≡ Class board
      ≡ Practice shop
    learner: class board
    bot: PRACTICE · Class SARAI-2024:

      1. Zainab: 90
      [Practice shop]
    learner: make it real
    bot: PRACTICE · Practice ends here. I take along “Peshawari chappal, brown, hand-stitched” and ¥239.00. From now on it is real: I ask for the rest, and nothing is published before you say so.

      What is your shop called?
    learner: Zainab Shoes
    bot: Which city do you sell from?
    learner: Peshawar
    bot: Which country is that in?
      [Pakistan] [China]
    learner: (taps Pakistan)
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    learner: skip
    bot: How many do you have?
    learner: 12 pairs
    bot: How many must one buyer take at least?
    learner: 1
    bot: How heavy is one, packed?
      [Skip]
  `));

test('in Urdu: a listing that is not true, an event, and a game given up', () =>
  house.begin('').play(`
    urdu (whatsapp): سلام
    bot: سرائے میں خوش آمدید، پاکستان اور چین کے درمیان تجارت کا گھر۔ ہم کس زبان میں بات کریں؟
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    urdu: (taps اردو)
    bot: شروع کرنے سے پہلے: سرائے آپ کا نام، پیغامات اور آرڈر محفوظ رکھتی ہے تاکہ اپنا کام کر سکے۔ خریدار اور بیچنے والا ایک دوسرے کا نام اور، ڈیلیوری کے لیے، فون اور پتہ دیکھتے ہیں۔ کچھ بھی بیچا نہیں جاتا۔ مزید پڑھنے کے لیے “پرائیویسی” لکھیں۔ ٹھیک ہے؟
      [جی ہاں، آگے بڑھیں] [نہیں]
    urdu: (taps جی ہاں، آگے بڑھیں)
    bot: یہاں کس کام سے آنا ہوا؟
      [مجھے بیچنا ہے] [مجھے خریدنا ہے] [مجھے سیکھنا ہے]
    urdu: (taps مجھے سیکھنا ہے)
    bot: یہاں سرحد پار بیچنا سیکھتے ہیں، 25 چھوٹے سبقوں میں: چند پیغام، دو تین سوال، اور کرنے کا ایک کام۔ جب چاہیں رک جائیں، میں آپ کی جگہ یاد رکھوں گی۔
      ≡ شروع کریں 1: CBEC کیا… | شروع کریں 1: CBEC کیا ہے اور کون کماتا ہے
      ≡ مجھے کچھ آتا ہے
      ≡ مشق کی دکان
      ≡ سب سبق
    urdu: مشق
    bot: مشق · فرضی پیسوں، خریداروں اور پارسلوں کی دکان: اصل کچھ نہیں۔ سبق 6 کے بعد آسان رہے گا، مگر روک کوئی نہیں: چھوٹا کھیل آزما لیں۔
      [چھوٹا کھیل: 4 دن] [پورا کھیل: 14 دن] [کلاس کے ساتھ]
    urdu: 3
    bot: مشق · آپ کی کلاس کا کوڈ؟ استاد سے پوچھ لیں۔
    urdu: کلاس
    bot: مشق · جیسے SARAI-2024: کم از کم چار حرف یا ہندسے، لاطینی۔
    urdu: sarai 2024
    bot: مشق · کلاس SARAI-2024: سب کی قسمت ایک جیسی۔ کیا آپ کا سکور بورڈ پر ہو جسے کلاس کے ساتھی دیکھیں؟
      [ہاں، دکھائیں] [نہیں، صرف میرے لیے]
    urdu: نہیں
    bot: مشق · کس طرف بیچنا ہے؟
      [پاکستان سے چین] [چین سے پاکستان]
    urdu: 1
    bot: مشق · پاکستان سے چین: کیا بیچیں گے؟
      [پشاوری چپل] [فٹ بال] [نمک کا لیمپ]
    urdu: 2
    bot: مشق · اس کا نام کیا ہے؟
    urdu: سب سے بہترین فٹ بال، گارنٹی کے ساتھ
    bot: مشق · خریدار کو اور کچھ بتانا ہے؟ کس چیز کا بنا ہے، دیکھ بھال کیسے ہو، ڈبے میں کیا کیا ہے۔
      [چھوڑیں]
    urdu: سیالکوٹ کا ہاتھ سے سلا فٹ بال
    bot: مشق · فرضی تصویریں کتنی؟ اصل کاروبار میں تین: پوری چیز، پہلو، اور ایک قریب سے۔
      [تصویریں: 0] [تصویریں: 1] [تصویریں: 3]
    urdu: 1
    bot: مشق · یہ مال کس قسم (HS باب) میں آتا ہے؟
      ≡ 08 پھل اور میوے
      ≡ 39 پلاسٹک کا سامان
      ≡ 64 جوتے
      ≡ 94 لیمپ اور فرنیچر
      ≡ 95 کھلونے، کھیل
    urdu: 5
    bot: مشق · وزن کیا لکھیں گے؟
      [جو ترازو بتائے] [تھوڑا کم] [وزن نہیں]
    urdu: 2
    bot: مشق · اور کہاں کا بنا ہوا؟
      [جہاں واقعی بنا] [کوئی مشہور ملک] [کچھ نہ لکھیں]
    urdu: 2
    bot: مشق · واپسی کا کیا وعدہ ہے؟
      [7 دن، اگر نیا ہو] [واپسی نہیں] [کچھ نہ کہیں]
    urdu: 2
    bot: مشق · آپ کی لسٹنگ: پیشکش 100 میں سے 80، سچائی 100 میں سے 20۔ جو سچ نہ ہو وہ واپسیوں اور کم ریٹنگ بن کر لوٹتا ہے۔

      مشق · ایک آپ کو Rs 2,100 میں پڑتا ہے۔ اکثر بیچنے والے ¥168.00 مانگتے ہیں۔ آپ کی قیمت؟
      [¥168.00]
    urdu: 150
    bot: مشق · شروع میں کتنے خریدیں گے؟ ایک Rs 2,100 کا۔
      [8] [14] [20]
    urdu: 99
    bot: مشق · 1 سے 40 تک پورا عدد لکھیں۔
      [8] [14] [20]
    urdu: 12
    bot: مشق · کیسے بھیجیں گے؟ ہر پارسل کا خرچ آپ کا۔
      سست، 6 دن: Rs 1,450
      عام، 4 دن: Rs 1,810
      تیز، 2 دن: Rs 3,540
      [سست] [عام] [تیز]
    urdu: 2
    bot: مشق · دن 1، کل 14
      دکان کھل گئی۔

      اسٹاک: 12
      قیمت: ¥150.00
      ریٹنگ: 5 میں سے 4.00
      شرح: ¥1.00 = Rs 40.19
      فرضی رقم (SIM)، لگائے پیسے نکال کر: -Rs 25,200

      کیا کریں گے؟
      ≡ اگلا دن
      ≡ اگلے واقعے تک
      ≡ قیمت بدلیں
      ≡ اور مال منگوائیں | دو دن میں آئے گا
      ≡ مہم چلائیں | آج تہائی زیادہ خریدار، خرچ عام قیمت کا چوتھائی
    urdu: اگلے واقعے تک
    bot: مشق · دن 2، کل 14
      دن 1: 2 بکے۔

      سال کی حد پوری ہو گئی
      چین کے ایک خریدار کی اس سال کی حد پوری ہو چکی ہے۔

      الف۔ رقم لوٹائیں، اگلے سال کی پیشکش کریں
      ب۔ آرڈر لٹکا رہنے دیں
      ج۔ کزن کا شناختی نمبر لگا دیں
      [الف] [ب] [ج]
    urdu: ہاں
    bot: مشق · اپنے جواب کا حرف لکھیں، جیسے الف۔
      [الف] [ب] [ج]
    urdu: ج
    bot: مشق · یہ قانون کے خلاف ہے: اب یہ کھیل پاس نہیں ہو سکتا۔ اس کام کے لیے کوئی اپنا شناختی نمبر نہیں دے سکتا: کسٹم اسے سمگلنگ مانتا ہے۔

      فیصلہ: 5 میں سے 0 · ریٹنگ −0.15 · رقم −100 % (ایک فروخت کا)

      مشق · دن 2، کل 14

      اسٹاک: 10
      قیمت: ¥150.00
      ریٹنگ: 5 میں سے 3.85
      شرح: ¥1.00 = Rs 40.27
      فرضی رقم (SIM)، لگائے پیسے نکال کر: -Rs 34,860.97

      اب کیا کریں گے؟
      ≡ اگلا دن
      ≡ اگلے واقعے تک
      ≡ قیمت بدلیں
      ≡ اور مال منگوائیں | دو دن میں آئے گا
      ≡ مہم چلائیں | آج تہائی زیادہ خریدار، خرچ عام قیمت کا چوتھائی
    urdu: SIM-0001
    bot: مشق · پارسل SIM-0001
      چپل کا ایک جوڑا، چنگدو میں لی مئی کے لیے

      پیر: InfoReceived – کوریئر کے پاس معلومات آ گئیں
      منگل: InTransit – راستے میں ہے
      آج: AttemptFail – کوریئر گیا، لینے والا کوئی نہیں ملا

      تو آج ہی لی مئی کو فون کریں، فون نمبر اور پتہ دوبارہ پوچھ لیں، اور کوریئر سے کہیں کہ ایک بار پھر جائے۔ کچھ دن بعد پارسل واپس ہو جائے گا۔

      چلیں، وہیں سے آگے بڑھتے ہیں۔

      مشق · دن 2، کل 14

      اسٹاک: 10
      قیمت: ¥150.00
      ریٹنگ: 5 میں سے 3.85
      شرح: ¥1.00 = Rs 40.27
      فرضی رقم (SIM)، لگائے پیسے نکال کر: -Rs 34,860.97

      اب کیا کریں گے؟
      ≡ اگلا دن
      ≡ اگلے واقعے تک
      ≡ قیمت بدلیں
      ≡ اور مال منگوائیں | دو دن میں آئے گا
      ≡ مہم چلائیں | آج تہائی زیادہ خریدار، خرچ عام قیمت کا چوتھائی
    urdu: مہم چلائیں
    bot: مشق · دن 2، کل 14

      اسٹاک: 10
      قیمت: ¥150.00
      ریٹنگ: 5 میں سے 3.85
      شرح: ¥1.00 = Rs 40.27
      فرضی رقم (SIM)، لگائے پیسے نکال کر: -Rs 36,552.44
      آج مہم چل رہی ہے۔

      اب کیا کریں گے؟
      ≡ اگلا دن
      ≡ اگلے واقعے تک
      ≡ قیمت بدلیں
      ≡ اور مال منگوائیں | دو دن میں آئے گا
    urdu: 1
    bot: مشق · دن 3، کل 14
      دن 2: 2 بکے۔

      کسٹم نے پارسل روک لیا
      کسٹم نے ایک پارسل روکا: انوائس پر صرف “سامان” لکھا ہے۔ وہ قیمت کا ثبوت مانگتے ہیں۔

      الف۔ آج ہی درست انوائس اور ادائیگی کا ثبوت بھیجیں
      ب۔ انتظار کریں اور کوریئر سے شکایت کریں
      ج۔ کسی “جان پہچان والے” کو پیسے دیں
      [الف] [ب] [ج]
    urdu: مشق
    bot: مشق · آپ کی دکان دن 3 پر ہے (کل 14)، جیسے چھوڑی تھی ویسی ہی۔
      [کھیل جاری رکھیں] [یہ کھیل چھوڑ دیں] [کلاس کا بورڈ]
    urdu: 2
    bot: مشق · یہ کھیل دن 3 تک آ چکا ہے۔ کیا اسے مٹا دیں؟ پھر واپس نہیں آئے گا۔
      [ہاں، مٹا دیں] [کھیل جاری رکھیں]
    urdu: ہاں
    bot: مشق · کھیل چھوڑ دیا۔ نیا کھیل جب چاہیں شروع کریں۔
      [مشق کی دکان]
  `));

test('in Roman Urdu, to the day on which money is made', () =>
  house.begin('').play(`
    roman (telegram): salam
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    roman: (taps Roman Urdu)
    bot: Shuru karne se pehle: Sarai aap ka naam, messages aur order mehfooz rakhti hai taake apna kaam kar sake. Kharidar aur bechne wala aik doosre ka naam aur, delivery ke liye, phone aur pata dekhte hain. Kuch bhi becha nahi jata. Mazeed parhne ke liye “privacy” likhein. Theek hai?
      [Haan, aage barhein] [Nahi]
    roman: 1
    bot: Yahan kis kaam se aana hua?
      [Mujhe bechna hai] [Mujhe khareedna hai] [Mujhe seekhna hai]
    roman: 3
    bot: Yahan sarhad paar bechna seekhte hain, 25 chhote sabqon mein: chand paigham, do teen sawal, aur karne ka aik kaam. Jab chahein ruk jayein, main aap ki jagah yaad rakhoon gi.

      • Shuru karein 1: CBEC kya hai, aur kamata kaun hai
      [Shuru karein 1: CBEC kya hai, aur kamat…] [Mujhe kuch aata hai] [Mashq ki dukan] [Sab sabaq]
    roman: mashq
    bot: MASHQ · Farzi paison, khareedaron aur parcelon ki dukan: asal kuch nahi. Sabaq 6 ke baad aasan rahega, magar rok koi nahi: chhota khel aazma lein.
      [Chhota khel: 4 din] [Poora khel: 14 din] [Class ke saath]
    roman: (taps Class ke saath)
    bot: MASHQ · Aap ki class ka code? Ustad se pooch lein.
    roman: SARAI-2024
    bot: MASHQ · Class SARAI-2024: sab ki qismat aik jaisi. Kya aap ka score board par ho jise class ke saathi dekhein?
      [Haan, dikhayein] [Nahi, sirf mere liye]
    roman: nahi
    bot: MASHQ · Kis taraf bechna hai?
      [Pakistan se Cheen] [Cheen se Pakistan]
    roman: 1
    bot: MASHQ · Pakistan se Cheen: kya bechein ge?
      [Peshawari chappal] [Football] [Namak ka lamp]
    roman: 3
    bot: MASHQ · Is ka naam kya hai?
    roman: Khewra ka namak ka lamp, hath se tarasha
    bot: MASHQ · Kharidar ko aur kuch batana hai? Kis cheez ka bana hai, dekh bhaal kaise ho, dabbe mein kya kya hai.
      [Chhorein]
    roman: skip
    bot: MASHQ · Farzi tasveerein kitni? Asal karobar mein teen: poori cheez, pehlu, aur aik qareeb se.
      [Tasveerein: 0] [Tasveerein: 1] [Tasveerein: 3]
    roman: 3
    bot: MASHQ · Yeh maal kis qisam (HS baab) mein aata hai?
      [08 Phal aur mewe] [39 Plastic ka saman] [64 Joote] [94 Lamp, furniture] [95 Khilone, khel]
    roman: 4
    bot: MASHQ · Wazan kya likhein ge?
      [Jo tarazu bataye] [Thora kam] [Wazan nahi]
    roman: 1
    bot: MASHQ · Aur kahan ka bana hua?
      [Jahan waqai bana] [Koi mashhoor mulk] [Kuch na likhein]
    roman: 1
    bot: MASHQ · Wapsi ka kya wada hai?
      [7 din, agar naya ho] [Wapsi nahi] [Kuch na kahein]
    roman: 1
    bot: MASHQ · Aap ki listing: peshkash 100 mein se 81, sachai 100 mein se 100. Shabash: khareedar ko saaf nazar aata hai ke kya mile ga.

      MASHQ · Aik aap ko Rs 1,450 mein parta hai. Aksar bechne wale ¥169.00 maangte hain. Aap ki qeemat?
      [¥169.00]
    roman: 169
    bot: MASHQ · Shuru mein kitne khareedein ge? Aik Rs 1,450 ka.
      [8] [14] [20]
    roman: 14
    bot: MASHQ · Kaise bhejein ge? Har parcel ka kharch aap ka.
      Sust, 6 din: Rs 2,600
      Aam, 4 din: Rs 3,100
      Tez, 2 din: Rs 6,270
      [Sust] [Aam] [Tez]
    roman: aam
    bot: MASHQ · Din 1, kul 14
      Dukan khul gayi.

      Stock: 14
      Qeemat: ¥169.00
      Rating: 5 mein se 4.00
      Rate: ¥1.00 = Rs 40.19
      Farzi raqam (SIM), lagaye paise nikal kar: -Rs 20,300

      Kya karein ge?

      • Aur maal mangwayein – Do din mein aaye ga
      • Muhim chalayein – Aaj tihai zyada khareedar, kharch aam qeemat ka chauthai
      [Agla din] [Agle waqiye tak] [Qeemat badlein] [Aur maal mangwayein] [Muhim chalayein]
    roman: agle waqiye tak
    bot: MASHQ · Din 2, kul 14
      Din 1: 1 bike.

      Saal ki had poori ho gayi
      Cheen ke aik khareedar ki is saal ki had poori ho chuki hai.

      A. Raqam lautayein, agle saal ki peshkash karein
      B. Order latka rehne dein
      C. Cousin ka shanakhti number laga dein
      [A] [B] [C]
    roman: A
    bot: MASHQ · Achha faisla. Is kaam ke liye koi apna shanakhti number nahi de sakta: customs ise smuggling maanta hai.

      Faisla: 5 mein se 5 · rating +0.03 · raqam 0 % (aik farokht ka)

      MASHQ · Din 2, kul 14

      Stock: 13
      Qeemat: ¥169.00
      Rating: 5 mein se 4.03
      Rate: ¥1.00 = Rs 40.27
      Farzi raqam (SIM), lagaye paise nikal kar: -Rs 23,400

      Ab kya karein ge?

      • Aur maal mangwayein – Do din mein aaye ga
      • Muhim chalayein – Aaj tihai zyada khareedar, kharch aam qeemat ka chauthai
      [Agla din] [Agle waqiye tak] [Qeemat badlein] [Aur maal mangwayein] [Muhim chalayein]
  `));

test('in Chinese, to Pakistan: a game that is not over becomes nothing real', () =>
  house.begin('').play(`
    zh (web): 你好
    bot: 欢迎来到Sarai，中国和巴基斯坦之间做生意的驿站。我们用哪种语言？
      ○ 1. English
      ○ 2. اردو
      ○ 3. Roman Urdu
      ○ 4. 中文
    zh: 4
    bot: 开始之前：Sarai会保存您的名字、消息和订单，这样才能为您办事。买家和卖家能看到对方的名字；需要配送时，还能看到电话和地址。我们不出售任何信息。想了解更多，请写“隐私”。可以吗？
      ○ 1. 可以，继续
      ○ 2. 不可以
    zh: 1
    bot: 您来这里想做什么？
      ○ 1. 我要卖
      ○ 2. 我要买
      ○ 3. 我要学
    zh: 3
    bot: 在这里学怎么做跨境生意，一共25节短课：几条消息、两三道题、一件要动手做的事。随时可以停，我会记住学到哪里。
      ○ 1. 开始第1课：什么是跨境电商，谁能赚到钱
      ○ 2. 我会一些
      ○ 3. 练习店
      ○ 4. 全部课程
    zh: class sarai-2024
    bot: 【练习】班级SARAI-2024：大家运气一样。您的分数要上榜给同学看吗？
      ○ 1. 上榜
      ○ 2. 不上榜
    zh: 上榜
    bot: 【练习】用什么名字？

      1. Zh
    zh: 小李
    bot: 【练习】想往哪边卖？
      ○ 1. 巴基斯坦到中国
      ○ 2. 中国到巴基斯坦
    zh: 2
    bot: 【练习】中国到巴基斯坦：卖什么？
      ○ 1. 手机支架
      ○ 2. 葡萄干
    zh: 手机支架
    bot: 【练习】商品叫什么名字？
    zh: 铝合金折叠手机支架
    bot: 【练习】还有什么要告诉买家的？材质、保养、包装内有什么。

      • 跳过
    zh: 可折叠，桌面用，黑色，承重一公斤，包装内含支架一个。
    bot: 【练习】拍几张（假的）照片？真做生意要三张：整体、侧面、近照。
      ○ 照片：0张
      ○ 照片：1张
      ○ 照片：3张
    zh: 3
    bot: 【练习】它属于哪一类（HS章）？
      ○ 1. 08 水果坚果
      ○ 2. 39 塑料制品
      ○ 3. 64 鞋靴
      ○ 4. 94 灯具家具
      ○ 5. 95 玩具运动
    zh: 2
    bot: 【练习】重量怎么写？
      ○ 1. 秤上多少写多少
      ○ 2. 写轻一点
      ○ 3. 不写
    zh: 1
    bot: 【练习】产地怎么写？
      ○ 1. 真实产地
      ○ 2. 写个名牌产地
      ○ 3. 不写
    zh: 1
    bot: 【练习】退货怎么承诺？
      ○ 1. 7天内未使用可退
      ○ 2. 概不退货
      ○ 3. 不提
    zh: 1
    bot: 【练习】您的商品信息：展示100分，真实100分（满分100）。写得好：买家一看就知道会收到什么。

      【练习】一件成本¥9.50，多数卖家卖PKR 1,299。您卖多少？

      • PKR 1,299
    zh: 1299
    bot: 【练习】第一批进多少件？每件¥9.50。
      ○ 8
      ○ 14
      ○ 20
    zh: 14
    bot: 【练习】怎么寄？每个包裹的运费由您出。
      慢，6天：¥6.50
      普通，4天：¥8.00
      快，2天：¥22.40
      ○ 1. 慢
      ○ 2. 普通
      ○ 3. 快
    zh: 普通
    bot: 【练习】第1天，共14天
      开张了。

      库存：14
      价格：PKR 1,299
      评分：4.00（满分5）
      汇率：PKR 100 = ¥2.48
      模拟资金（SIM，已扣投入）：-¥133.00

      今天做什么？
      ○ 1. 下一天
      ○ 2. 跳到下一件事
      ○ 3. 改价格
      ○ 4. 补货 – 两天后到货
      ○ 5. 做一天活动 – 今天买家多三分之一，花常见价的四分之一
    zh: 1
    bot: 【练习】第2天，共14天
      第1天：卖出2件。

      “帮我拆开寄”
      巴基斯坦买家要求拆成几个小包裹，每个都低于免税额。

      A、一个包裹，按真实价值申报
      B、取消订单
      C、拆开寄
      ○ 1. A
      ○ 2. B
      ○ 3. C
    zh: A
    bot: 【练习】决定得好。为逃税拆包裹就是虚假申报。

      决策：5/5 · 评分 +0.03 · 资金 0 %（按一笔销售）

      【练习】第2天，共14天

      库存：12
      价格：PKR 1,299
      评分：4.03（满分5）
      汇率：PKR 100 = ¥2.49
      模拟资金（SIM，已扣投入）：-¥149.00

      接下来做什么？
      ○ 1. 下一天
      ○ 2. 跳到下一件事
      ○ 3. 改价格
      ○ 4. 补货 – 两天后到货
      ○ 5. 做一天活动 – 今天买家多三分之一，花常见价的四分之一
    zh: 变成真商品
    bot: 【练习】想变成真商品，先完整玩一局，商品信息要写得真实、写得好。

      【练习】您的店停在第2天（共14天），和离开时一样。
      ○ 1. 继续玩
      ○ 2. 放弃这一局
      ○ 3. 班级榜
    zh: 1
    bot: 【练习】第2天，共14天

      库存：12
      价格：PKR 1,299
      评分：4.03（满分5）
      汇率：PKR 100 = ¥2.49
      模拟资金（SIM，已扣投入）：-¥149.00

      接下来做什么？
      ○ 1. 下一天
      ○ 2. 跳到下一件事
      ○ 3. 改价格
      ○ 4. 补货 – 两天后到货
      ○ 5. 做一天活动 – 今天买家多三分之一，花常见价的四分之一
    zh: 加入班级
    bot: 【练习】有一局还没结束。先玩完或放弃，再加入班级。

      【练习】第2天，共14天

      库存：12
      价格：PKR 1,299
      评分：4.03（满分5）
      汇率：PKR 100 = ¥2.49
      模拟资金（SIM，已扣投入）：-¥149.00

      接下来做什么？
      ○ 1. 下一天
      ○ 2. 跳到下一件事
      ○ 3. 改价格
      ○ 4. 补货 – 两天后到货
      ○ 5. 做一天活动 – 今天买家多三分之一，花常见价的四分之一
    zh: 排行榜
    bot: 【练习】班级SARAI-2024的榜上还没有人。

      1. 练习店
    bot: 我们接着刚才的说。

      【练习】第2天，共14天

      库存：12
      价格：PKR 1,299
      评分：4.03（满分5）
      汇率：PKR 100 = ¥2.49
      模拟资金（SIM，已扣投入）：-¥149.00

      接下来做什么？
      ○ 1. 下一天
      ○ 2. 跳到下一件事
      ○ 3. 改价格
      ○ 4. 补货 – 两天后到货
      ○ 5. 做一天活动 – 今天买家多三分之一，花常见价的四分之一
  `));
