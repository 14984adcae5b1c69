import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { comesIn } from '../people.ts';
import { learnerOnWhatsapp } from './practice.ts';

const house = openDialogues();

test('a price at which every sale loses is taken, and said, with the lesson of a minute on it', () =>
  house.begin(learnerOnWhatsapp).play(`
    learner: practice
    bot: PRACTICE · A shop with pretend money, buyers and parcels: nothing of it is real. It is easier after lesson 6, but nobody stops you: try the short game.
      [Short game: 4 days] [Whole game: 14 days] [Play with a class]
    learner: 1
    bot: PRACTICE · Which way do you want to sell?
      [Pakistan to China] [China to Pakistan]
    learner: 2
    bot: PRACTICE · China to Pakistan: what do you sell?
      [Phone stand] [Raisins]
    learner: 1
    bot: PRACTICE · One costs you ¥9.50. Most sellers ask PKR 1,299. What is your price?
      [PKR 1,299]
    learner: 750
    bot: PRACTICE · How many do you buy to begin with? One costs ¥9.50.
      [8] [14] [20]
    learner: 8
    bot: PRACTICE · How do you send? You pay for each parcel.
      Slow, 6 days: ¥6.50
      Standard, 4 days: ¥8.00
      Fast, 2 days: ¥22.40
      [Slow] [Standard] [Fast]
    learner: 2
    bot: PRACTICE · ⚠️ At PKR 750 you lose on every piece: goods, parcel and fees need PKR 782.57 at least. You can change the price on any day.
      [Why? One minute]
    bot: PRACTICE · Day 1 of 4
      The shop opens.

      In stock: 8
      Price: PKR 750
      Rating: 4.00 of 5
      Rate: PKR 100 = ¥2.49
      SIM money so far: -¥76.00

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: change the price
    bot: PRACTICE · One costs you ¥9.50. Most sellers ask PKR 1,299. What is your price?
      [PKR 1,299]
    learner: 700
    bot: PRACTICE · ⚠️ At PKR 700 you lose on every piece: goods, parcel and fees need PKR 781.03 at least. You can change the price on any day.
      [Why? One minute]
    bot: PRACTICE · Day 1 of 4

      In stock: 8
      Price: PKR 700
      Rating: 4.00 of 5
      Rate: PKR 100 = ¥2.49
      SIM money so far: -¥76.00

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: (taps Why? One minute)
    bot: From lesson 4: A price that feeds you

      A fee of 8 % leaves him 92 % of the price.
      153.27 ÷ 0.92 → about CNY 166.61. This is his break-even price: here he earns nothing and loses nothing.

      The wrong way: 153.27 × 1.08 = 165.53. He would lose about one yuan on each pair.
      [The whole lesson] [My goods]
    bot: Back to where we were.

      PRACTICE · Day 1 of 4

      In stock: 8
      Price: PKR 700
      Rating: 4.00 of 5
      Rate: PKR 100 = ¥2.49
      SIM money so far: -¥76.00

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: track SIM-0001
    bot: PRACTICE · parcel SIM-0001
      1 × Phone stand, to Ayesha in Lahore

      Monday: InfoReceived – the courier has the data
      Tuesday: InTransit – it is on its way
      Today: AttemptFail – the courier came, nobody took it

      So today: call the buyer, check phone and address, and ask the courier for a second try. After some days it would go back.

      Back to where we were.

      PRACTICE · Day 1 of 4

      In stock: 8
      Price: PKR 700
      Rating: 4.00 of 5
      Rate: PKR 100 = ¥2.49
      SIM money so far: -¥76.00

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
  `));

test('the same in Urdu', () =>
  house.begin(comesIn('urdu', 'whatsapp', 'ur', 'learns')).play(`
    urdu: مشق
    bot: مشق · فرضی پیسوں، خریداروں اور پارسلوں کی دکان: اصل کچھ نہیں۔ سبق 6 کے بعد آسان رہے گا، مگر روک کوئی نہیں: چھوٹا کھیل آزما لیں۔
      [چھوٹا کھیل: 4 دن] [پورا کھیل: 14 دن] [کلاس کے ساتھ]
    urdu: 1
    bot: مشق · کس طرف بیچنا ہے؟
      [پاکستان سے چین] [چین سے پاکستان]
    urdu: 1
    bot: مشق · پاکستان سے چین: کیا بیچیں گے؟
      [پشاوری چپل] [فٹ بال] [نمک کا لیمپ]
    urdu: 1
    bot: مشق · آپ کو ایک Rs 3,200 میں پڑتا ہے۔ اکثر بیچنے والے ¥239.00 مانگتے ہیں۔ آپ کی قیمت؟
      [¥239.00]
    urdu: 150
    bot: مشق · شروع میں کتنے خریدیں گے؟ ایک Rs 3,200 کا۔
      [8] [14] [20]
    urdu: 8
    bot: مشق · کیسے بھیجیں گے؟ ہر پارسل کا خرچ آپ کا۔
      سست، 6 دن: Rs 2,090
      عام، 4 دن: Rs 2,490
      تیز، 2 دن: Rs 4,740
      [سست] [عام] [تیز]
    urdu: 2
    bot: مشق · ⚠️ ¥150.00 پر ہر چیز میں نقصان ہے: مال، پارسل اور فیس ملا کر کم از کم ¥153.88 چاہیے۔ قیمت کسی بھی دن بدل سکتے ہیں۔
      [کیوں؟ ایک منٹ]
    bot: مشق · دن 1، کل 4
      دکان کھل گئی۔

      اسٹاک: 8
      قیمت: ¥150.00
      ریٹنگ: 5 میں سے 4.00
      ریٹ: ¥1.00 = Rs 40.27
      اب تک کا حساب (SIM): -Rs 25,600

      کیا کریں گے؟
      ≡ اگلا دن
      ≡ اگلے واقعے تک
      ≡ قیمت بدلیں
      ≡ اور مال منگوائیں | دو دن میں آئے گا
      ≡ مہم چلائیں | آج تہائی زیادہ خریدار، خرچ عام قیمت کا چوتھائی
  `));
