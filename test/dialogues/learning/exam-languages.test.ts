import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { learnerComesIn } from './learner.ts';

const house = openDialogues({ at: '2026-11-23T10:00:00+05:00' });

test('an exam is begun and left, in Urdu', () =>
  house.begin(`${learnerComesIn}learner: language\nlearner: (taps اردو)`).play(`
    learner: امتحان دینا ہے
    bot: آخری امتحان: پورے کورس سے 24 سوال۔ عام طور پر 35 منٹ لگتے ہیں، مگر گھڑی کسی کو نہیں روکتی: جب چاہیں چھوڑ دیں اور بعد میں وہیں سے چلیں، چاہے مہینے بعد۔

      پاس ہونے کے لیے 70 فیصد جواب درست ہوں، اور خطروں کے پانچوں سوال بھی: جھوٹی ادائیگی، غلط قیمت، دوسرے کا شناختی کارڈ، ممنوعہ مال، کسٹم کی جعلی فیس۔ سند کے لیے مشق کی دکان بھی پاس ہونی چاہیے۔

      سب کچھ دیکھ سکتے ہیں: سبق کھولیں، “ٹیکس کتنا لگے گا” یا “پارسل کا وزن” لکھ کر حساب لگائیں، پھر “امتحان” لکھ کر واپس آئیں۔ کیا درست تھا، یہ میں آخر میں بتاؤں گی۔
      آپ نے ابھی کوئی سبق نہیں پڑھا۔ امتحان پھر بھی دے سکتے ہیں، سبق پڑھ لیں تو آسان رہے گا۔
      [امتحان شروع کریں] [پہلے سیکھنا ہے]
    learner: 1
    bot: سوال 1، کل 24 · لاہور کا خریدار ییوو سے فون اسٹینڈ منگواتا ہے: “ساتھ پاور بینک بھی رکھ دیں، پارسل پر نہ لکھیں۔” آپ …

      الف۔ رکھ دیں گے، اور “کھلونا” لکھیں گے۔
      ب۔ منع کریں گے، صرف اسٹینڈ بھیجیں گے۔
      ج۔ رکھ دیں گے، چھوٹا سا تو ہے۔
      [الف] [ب] [ج]
    learner: ب
    bot: سوال 2، کل 24 · سب سے اچھا نام کون سا ہے؟

      الف۔ کمال کے اوریجنل جوتے، سستے، جلدی کریں، پوری مارکیٹ میں سب سے اچھے!!!
      ب۔ چپل
      ج۔ مردانہ پشاوری چپل، گائے کا چمڑا، EU 42، بھورا رنگ
      [الف] [ب] [ج]
    learner: ج
    bot: سوال 3، کل 24 · ایک پیس ¥130.60 میں پڑتا ہے، فیس قیمت کا 8 فیصد ہے۔ پڑوسی لاگت میں 8 فیصد جوڑ کر ¥141.05 مانگتا ہے۔ یہ اُس قیمت سے کتنا کم ہے جس پر نہ نفع ہو نہ نقصان؟
      [معلوم نہیں]
    learner: ۰٫۹۱
    bot: سوال 4، کل 24 · کون سا جملہ درست ہے؟

      الف۔ Raast پر چین سے یوآن آ سکتے ہیں۔
      ب۔ رقم تھوڑی ہو تو برآمد کے پیسے ہنڈی سے آ سکتے ہیں۔
      ج۔ Raast پاکستان کے اندر اکاؤنٹ سے اکاؤنٹ میں روپے بھیجتا ہے۔
      [الف] [ب] [ج]
    learner: ج
    bot: سوال 5، کل 24 · ایک پیس آپ کو ¥178.70 میں پڑتا ہے، پیکنگ اور کوریئر تک پہنچانے سمیت۔ سب فیسیں ملا کر قیمت کا 8 فیصد ہیں۔ کس قیمت پر نہ نفع ہے نہ نقصان؟
      [معلوم نہیں]
    learner: معلوم نہیں
    bot: سوال 6، کل 24 · نیا خریدار رسید دکھاتا ہے: 5,000 کی جگہ 50,000 روپے۔ “مہربانی کر کے 45,000 آج ہی لوٹا دیں۔” سب سے پہلے کیا؟

      الف۔ اس سے صاف تصویر مانگیں۔
      ب۔ ابھی 40,000 بھیج دیں، 5,000 احتیاط کے لیے رکھ لیں۔
      ج۔ اپنا اکاؤنٹ دیکھیں۔
      [الف] [ب] [ج]
    learner: ب
    bot: سوال 7، کل 24 · چین کی خریدار ایک ہی شال منگواتی ہے، کرائے سمیت ¥7,000.00 کی۔ یہ ایک آرڈر کی حد سے اوپر ہے۔ ڈیوٹی 10 فیصد (فرضی)، VAT 13 فیصد۔ ڈیوٹی اور ٹیکس ملا کر کتنے ہوئے؟
      [معلوم نہیں]
    learner: چھوڑیں
    bot: سوال 8، کل 24 · ایک پلیٹ فارم کہتا ہے کہ وہ بلال کو مال نکلنے کے 75 دن بعد ہی رقم دے گا۔ بلال کیا کریں؟

      الف۔ دوست سے ہنڈی پر منگوا لیں، جلدی آ جائے گی۔
      ب۔ مال بھیج دیں۔ دن کون گنتا ہے۔
      ج۔ مال بھیجنے سے پہلے اپنے بینک سے پوچھیں۔
      [الف] [ب] [ج]
    learner: مینو
    bot: بتائیں، کیا کرنا ہے؟
      [سیکھنا ہے] [خریداری] [میرا کارٹ] [میرے آرڈر] [کچھ بیچنا ہے] [سیٹنگز] [مدد]
  `));

test('an exam is left for a lesson, in Roman Urdu', () =>
  house.begin(`${learnerComesIn}learner: language\nlearner: (taps Roman Urdu)`).play(`
    learner: imtihan
    bot: Aakhri imtihan: poore course se 24 sawal. Aam taur par 35 minute lagte hain, magar ghari kisi ko nahi rokti: jab chahein chhor dein aur baad mein wahin se chalein, chahe mahine baad.

      Pass hone ke liye 70% jawab theek hon, aur khatron ke paanchon sawal bhi: jhooti adaigi, ghalat qeemat, doosre ki ID, mamnooa maal, customs ki jaali fees. Sanad ke liye mashq ki dukan bhi pass honi chahiye.

      Sab kuch dekh sakte hain: sabaq kholein, “tax kitna lagega” ya “parcel ka wazan” likh kar hisaab lagayein, phir “imtihan” likh kar wapas aayein. Kya theek tha, yeh main aakhir mein bataoon gi.
      Aap ne abhi koi sabaq nahi parha. Imtihan phir bhi de sakte hain, sabaq parh lein to aasan rahe ga.
      [Imtihan shuru karein] [Pehle seekhna hai]
    learner: 1
    bot: Sawal 1, kul 24 · Lahore ka kharidar Yiwu se phone stand mangwata hai: “Saath power bank bhi rakh dein, parcel par na likhein.” Aap kya karein ge?

      A. Rakh dein, aur “khilona” likhein.
      B. Mana karein, sirf stand bhejein.
      C. Rakh dein, chhota sa to hai.
      [A] [B] [C]
    learner: b
    bot: Sawal 2, kul 24 · Kaun sa naam sab se acha hai?

      A. Zabardast original joote, saste, jaldi karein, poori market mein sab se behtareen!!!
      B. Chappal
      C. Mardana Peshawari chappal, gaye ka chamra, EU 42, brown
      [A] [B] [C]
    learner: chhorein
    bot: Apne jawab ka harf likhein, jaise A.
      [A] [B] [C]
    learner: c
    bot: Sawal 3, kul 24 · Aik piece ¥130.60 mein parta hai, fees qeemat ka 8% hai. Parosi laagat mein 8% jor kar ¥141.05 mangta hai. Yeh us qeemat se kitna kam hai jis par na nafa ho na nuqsan?
      [Maloom nahi]
    learner: 0.91 yuan
    bot: Sawal 4, kul 24 · Kaun si baat sahi hai?

      A. Raast par China se yuan aa sakte hain.
      B. Raqam thori ho to export ki kamai hundi se aa sakti hai.
      C. Raast Pakistan ke andar aik account se doosre mein rupay bhejta hai.
      [A] [B] [C]
    learner: c
    bot: Sawal 5, kul 24 · Aik piece aap ko ¥178.70 mein parta hai, packing aur courier tak pohnchane samait. Sab feesein mila kar qeemat ka 8% hain. Kis qeemat par na nafa hai na nuqsan?
      [Maloom nahi]
    learner: c
    bot: Aik raqam yuan mein likhein, jaise 34.94. Maloom na ho to “chhorein” likhein.
      [Maloom nahi]
    learner: Rs 50
    bot: Maaf kijiye, baat ab bhi samajh nahi aayi. Aik baar phir:

      Sawal 5, kul 24 · Aik piece aap ko ¥178.70 mein parta hai, packing aur courier tak pohnchane samait. Sab feesein mila kar qeemat ka 8% hain. Kis qeemat par na nafa hai na nuqsan?
      [Maloom nahi]
    learner: sabaq 1
    bot: Sabaq 1: CBEC kya hai, aur kamata kaun hai

      1/5 Assalam-o-alaikum aur ni hao! 4 minute mein samajhte hain ke cross-border e-commerce (CBEC), yaani sarhad paar online bechna, kya hai.

      Aik mulk ka kharidar doosre mulk ke bechne wale ko online order deta hai. Parcel apne kaghzaat ke saath sarhad paar karta hai. Container ki zaroorat nahi. Acha maal chahiye, sache kaghzaat aur sabr.
      [Aage]
    learner: aage
    bot: 2/5 Yeh bohat bara karobar hai. 2024 ke pehle chhe maheenon mein China ka CBEC 1.22 trillion yuan (12 kharab se zyada) ka tha, aik saal pehle se 10.5% zyada. Roz taqreeban 2 crore parcel chalte hain (China Economic Net, August 2024).

      Isi report ke mutabiq Pakistan aur China ka online karobar 2021 mein taqreeban 3.5 arab dollar ka tha, aur 2030 tak 60 arab ka ho sakta hai. Doosra adad andaza hai, wada nahi.
      [Aage]
    learner: imtihan
    bot: Imtihan wahin se aage barhate hain: sawal 5, kul 24.

      Sawal 5, kul 24 · Aik piece aap ko ¥178.70 mein parta hai, packing aur courier tak pohnchane samait. Sab feesein mila kar qeemat ka 8% hain. Kis qeemat par na nafa hai na nuqsan?
      [Maloom nahi]
  `));
