import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { sellerComesIn } from './people.ts';

const house = openDialogues();

const listed = { ur: 'اردو', 'ur-Latn': 'Roman Urdu', zh: '中文' };
const begun = (language: keyof typeof listed, ...lessons: readonly number[]) =>
  `${sellerComesIn}seller: language\nseller: (taps ${listed[language]})\n${lessons.map((lesson) => `seller: lesson ${lesson}\nseller: next\nseller: cancel\n`).join('')}`;

test('a card in Urdu', () =>
  house.begin(begun('ur', 12, 19)).play(`
    seller: سبق 12 کا کام
    bot: اپنا مال ایک سطر میں لکھیں، جیسے انوائس پر: کیا چیز، کس کی بنی، کس کے لیے، اور کتنی۔
    seller: سامان
    bot: اس سے افسر کو معلوم نہیں ہوگا کہ ڈبے میں کیا ہے۔ لکھیں کہ کیا چیز ہے، کس کی بنی ہے اور کس کے لیے، جیسے “مردانہ چپل، گائے کا چمڑا، 1 جوڑا”۔
    seller: تحفہ، پشمینہ شال
    bot: بیچی ہوئی چیز نہ تحفہ ہوتی ہے نہ نمونہ: کسٹمز اسے غلط بیانی کہتا ہے۔ جو ہے وہی لکھیں، جیسے “مردانہ چپل، گائے کا چمڑا، 1 جوڑا”۔

      اپنا مال ایک سطر میں لکھیں، جیسے انوائس پر: کیا چیز، کس کی بنی، کس کے لیے، اور کتنی۔
    seller: خواتین کی پشمینہ شال، ہاتھ کی کڑھائی، 1 عدد
    bot: 📋 انوائس کی میری سطر

      خواتین کی پشمینہ شال، ہاتھ کی کڑھائی، 1 عدد

      افسر ڈبہ کھولے بغیر سمجھ جائے گا۔ انوائس پر HS کوڈ اور اصل ملک بھی لکھیں۔

      شاباش! سبق “انوائس اور پیکنگ لسٹ” مکمل ہوا۔

      اب سبق 1 کی باری ہے: CBEC کیا ہے اور کون کماتا ہے۔
      [اگلا سبق] [میرے سبق]
    seller: سبق 19 کا کام
    bot: کس ایک چیز کی مہم ہے، اور کتنی تیار پڑی ہیں؟
    seller: نیلی مٹی کے پیالے، 30 پیس
    bot: کب سے کب تک، اور کس دن کے لیے؟
    seller: 1 سے 5 مئی، 5.5 کے لیے
    bot: آپ کا ایک وعدہ کیا ہے؟ ایسا جو نبھا سکیں، جیسے “اتوار تک 199، تحفے کے ڈبے کے ساتھ”۔
    seller: اتوار تک 199، تحفے کے ڈبے کے ساتھ
    bot: 📋 میری مہم

      چیز: نیلی مٹی کے پیالے، 30 پیس
      تاریخ: 1 سے 5 مئی، 5.5 کے لیے
      وعدہ: اتوار تک 199، تحفے کے ڈبے کے ساتھ

      شروع کرنے سے پہلے: تاریخ سے پارسل کے دن پیچھے گنیں، اور دیکھ لیں کہ قیمت آپ کی لاگت سے اوپر رہے۔

      شاباش! سبق “سیل کے دن اور لائیو سیلنگ” مکمل ہوا۔

      اب سبق 1 کی باری ہے: CBEC کیا ہے اور کون کماتا ہے۔
      [اگلا سبق] [میرے سبق]
    seller: میرے کارڈ
    bot: آپ کے کارڈ۔ کون سا دکھاؤں؟
      ≡ 12۔ انوائس کی میری سطر
      ≡ 19۔ میری مہم
    seller: 1
    bot: 📋 انوائس کی میری سطر

      خواتین کی پشمینہ شال، ہاتھ کی کڑھائی، 1 عدد

      افسر ڈبہ کھولے بغیر سمجھ جائے گا۔ انوائس پر HS کوڈ اور اصل ملک بھی لکھیں۔
      [نیا بنائیں] [میرے کارڈ]
  `));

test('a check in Urdu', () =>
  house.begin(begun('ur', 10)).play(`
    seller: سبق 10 کا کام
    bot: 6 میں سے 1: کیا آپ کے پاس NTN یعنی ٹیکس نمبر ہے؟
      [جی ہاں] [نہیں] [پکا معلوم نہیں]
    seller: جی ہاں
    bot: 6 میں سے 2: کیا بینک اکاؤنٹ ہے، اور بینک نے آپ کو ای کامرس برآمد کنندہ کے طور پر رجسٹر کر لیا ہے؟
      [جی ہاں] [نہیں] [پکا معلوم نہیں]
    seller: نہیں
    bot: 6 میں سے 3: کیا آپ پاکستان سنگل ونڈو (PSW) میں رجسٹر ہیں؟
      [جی ہاں] [نہیں] [پکا معلوم نہیں]
    seller: (taps پکا معلوم نہیں)
    bot: 6 میں سے 4: کیا ایسا کوریئر ہے جو آپ کی طرف سے ڈیکلریشن جمع کرائے؟
      [جی ہاں] [نہیں] [پکا معلوم نہیں]
    seller: ہاں
    bot: 6 میں سے 5: کیا معلوم ہے کہ پیسے کس راستے سے بینک میں آئیں گے، اور کتنے دن کے اندر آنے چاہییں؟
      [جی ہاں] [نہیں] [پکا معلوم نہیں]
    seller: ہاں
    bot: 6 میں سے 6: کیا ہر آرڈر کے کاغذ الگ فائل میں رکھتے ہیں؟
      [جی ہاں] [نہیں] [پکا معلوم نہیں]
    seller: پکا معلوم نہیں
    bot: 📋 پارسل تک چھ قدم

      ابھی باقی: 6 میں سے 3۔
      ❌ بینک: اپنی شاخ سے کہیں کہ آپ کو ای کامرس برآمد کنندہ کے طور پر رجسٹر کرے۔
      ❓ سنگل ونڈو (PSW): اپنا NTN، شناختی کارڈ اور اپنے نام کی سم تیار رکھیں، اور طریقہ PSW یا بینک سے پوچھیں۔
      ❓ کاغذ: آرڈر، انوائس، کوریئر کی رسید اور بینک کا ایڈوائس ایک ہی فائل میں رکھیں۔

      شاباش! سبق “پاکستان کی طرف: بینک سے کوریئر تک” مکمل ہوا۔

      اب سبق 1 کی باری ہے: CBEC کیا ہے اور کون کماتا ہے۔
      [اگلا سبق] [میرے سبق]
  `));

test('a choice in Urdu', () =>
  house.begin(begun('ur', 5, 18)).play(`
    seller: سبق 5 کا کام
    bot: مشق · دو پیغام۔ ان میں دھوکا کون سا ہے؟

      الف۔ “آپ کا پارسل کراچی کسٹمز میں رکا ہے۔ 2 گھنٹے میں اس والٹ میں PKR 3,500 بھیجیں، ورنہ تلف کر دیا جائے گا۔”

      ب۔ “آرڈر 1042: آج CNY 219.88 آپ کے بینک کو بھیج دیے گئے۔ 2 دن میں اپنا اکاؤنٹ دیکھ لیں۔”
      [الف] [ب]
    seller: ب
    bot: 📋 دھوکا کون سا ہے؟

      ب آپ سے کچھ نہیں مانگتا: وہ آپ کو آپ ہی کا اکاؤنٹ دیکھنے کو کہتا ہے، اور اصل بات وہی ہے۔ دھوکا الف ہے: جلدی، دھمکی اور ذاتی والٹ۔ ٹریکنگ نمبر لے کر خود کوریئر سے پوچھیں۔

      شاباش! سبق “رقم ملے، دھوکہ نہیں” مکمل ہوا۔

      اب سبق 1 کی باری ہے: CBEC کیا ہے اور کون کماتا ہے۔
      [اگلا سبق] [میرے سبق]
    seller: سبق 18 کا کام
    bot: آپ کی دکان میں واپسی کا اصول کیا ہو؟ وہ چنیں جو نبھا سکیں۔
      [بغیر وجہ کے] [ٹوٹا ہو یا غلط] [آرڈر پر بنا ہوا]
    seller: (taps بغیر وجہ کے)
    bot: 📋 میری واپسی کا اصول

      “استعمال نہ کیا ہو تو 7 دن میں بغیر وجہ کے واپس ہو سکتا ہے، واپسی کا کرایہ خریدار دے گا۔ ٹوٹا ہو یا غلط آیا ہو تو 48 گھنٹے میں تصویر بھیجیں، پیسے واپس۔”

      چین کے خریدار اس اصول کو جانتے اور اس پر بھروسا کرتے ہیں۔ اسے اپنے مال کی تفصیل میں لکھ دیں۔

      شاباش! سبق “خریدار کے حق اور واپسی” مکمل ہوا۔

      اب سبق 1 کی باری ہے: CBEC کیا ہے اور کون کماتا ہے۔
      [اگلا سبق] [میرے سبق]
  `));

test('a card in Roman Urdu', () =>
  house.begin(begun('ur-Latn', 16, 23)).play(`
    seller: sabaq 16 ka kaam
    bot: MASHQ · Aap ke namak ke lamp ke baare mein customs ne likha: “Invoice, adaigi ka saboot, aur maal ka link ya tasveer bhejein.”

      Do teen jumlon mein jawab likhein.
    seller: parcel chhor dein, yeh sirf tohfa hai
    bot: Cheez bechi gayi thi, is liye ise tohfa ya namoona na kahein. Sirf sach likhein, aur kaghazon ke naam lein.
    seller: invoice bhej raha hoon
    bot: Shuruaat achi hai. Customs ne aur bhi kuch manga tha, us ka zikr abhi nahi aaya:
      • adaigi ka saboot
      • maal ka link ya tasveer

      MASHQ · Aap ke namak ke lamp ke baare mein customs ne likha: “Invoice, adaigi ka saboot, aur maal ka link ya tasveer bhejein.”

      Do teen jumlon mein jawab likhein.
    seller: invoice aur adaigi ka saboot saath hai, maal ki tasveer bhi
    bot: 📋 Customs ko mera jawab

      invoice aur adaigi ka saboot saath hai, maal ki tasveer bhi

      Jo manga gaya sab is mein hai, faltu kuch nahi. Aisa jawab usi din bhejein.

      Shabash! Sabaq “Jab customs parcel rok le” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
    seller: sabaq 23 ka kaam
    bot: Kya cheez, aur kitni? Jo abhi maloom nahi woh chhor sakte hain.
      [Chhorein]
    seller: khushk khubani, 500 kilo
    bot: Kaun sa grade, aur faisla kaun kare ga?
      [Chhorein]
    seller: A grade, faisla aik ghair janibdar aadmi
    bot: Qeemat kis usool se bane gi?
      [Chhorein]
    seller: skip
    bot: Peshgi kitni raqam mile gi?
      [Chhorein]
    seller: 20 %
    bot: Olay, paala ya sailaab aaye to nuqsan kis ka?
      [Chhorein]
    seller: aadha aadha
    bot: Paise kitne din mein milein ge?
      [Chhorein]
    seller: 15 din
    bot: Koi aik chhorna chahe to kaise?
      [Chhorein]
    seller: skip
    bot: 📋 Hamara muahida

      Miqdaar: khushk khubani, 500 kilo
      Grade: A grade, faisla aik ghair janibdar aadmi
      Qeemat ka usool: abhi baqi hai
      Peshgi: 20 %
      Olay, paala, sailaab: aadha aadha
      Adaigi ke din: 15 din
      Muahida chhorna: abhi baqi hai

      Dastkhat tab karein jab koi line baqi na ho, aur pehle mil kar oonchi aawaz mein parh lein.

      Shabash! Sabaq “Farm school aur insaaf wala contract” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
    seller: mere card
    bot: Aap ke card. Kaun sa dikhaun?
      ≡ 16. Customs ko mera jaw… | 16. Customs ko mera jawab
      ≡ 23. Hamara muahida
    seller: 2
    bot: 📋 Hamara muahida

      Miqdaar: khushk khubani, 500 kilo
      Grade: A grade, faisla aik ghair janibdar aadmi
      Qeemat ka usool: abhi baqi hai
      Peshgi: 20 %
      Olay, paala, sailaab: aadha aadha
      Adaigi ke din: 15 din
      Muahida chhorna: abhi baqi hai

      Dastkhat tab karein jab koi line baqi na ho, aur pehle mil kar oonchi aawaz mein parh lein.
      [Naya banayein] [Mere card]
  `));

test('a check in Roman Urdu', () =>
  house.begin(begun('ur-Latn', 21)).play(`
    seller: sabaq 21 ka kaam
    bot: 5 mein se 1: Kya aap maal tabhi bhejte hain jab paise aap ke apne account mein aa jayein?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: haan
    bot: 5 mein se 2: Customs parcel rok le to kya aap khud courier ko phone karte hain, aur kisi ko alag se paise nahi dete?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: haan ji
    bot: 5 mein se 3: Kya aap sirf apne naam se, apne account aur sachay review ke saath bechte hain?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: nahi
    bot: 5 mein se 4: Koi ajeeb order aaye, jaise drone ki motorein “khilone” likh kar, to kya aap ruk kar poochein ge?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: pakka maloom nahi
    bot: 5 mein se 5: Kya aap CNIC ki tasveerein nahi rakhte, aur order poora hone par pate mita dete hain?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: 1
    bot: 📋 Hifazat ki jaanch

      Abhi baqi: 5 mein se 2.
      ❌ Naam: kiraye ka account paison samet band ho sakta hai. Bank se apne naam ka khulwayein.
      ❓ Maal: kuch ajeeb lage to ruk jayein, bank aur courier se poochein.

      Shabash! Sabaq “Bharosa, aur paanch khatre” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
  `));

test('a choice in Roman Urdu', () =>
  house.begin(begun('ur-Latn', 14, 25)).play(`
    seller: sabaq 14 ka kaam
    bot: Pack kar ke aap ka parcel kitna bhaari hai?
      [2 kilo tak] [2 se 30 kilo] [30 kilo se zyada]
    seller: (taps 30 kilo se zyada)
    bot: Agar gum ho jaye to kitna nuqsan lage ga?
      [Bardasht ho jaye ga] [Bohat nuqsan hoga]
    seller: 1
    bot: Kab tak pohanchna chahiye?
      [10 din ke andar] [Chand hafton mein] [Koi jaldi nahi]
    seller: koi jaldi nahi
    bot: 📋 Teen raaste

      Samandar: bandargah se bandargah tak 18–25 din, darwaze tak zyada. Bhaari maal ke liye sab se sasta.
      Khunjerab ki sarak: 20–30 din ka waada karein, aur barf ke liye doosra raasta soch rakhein.
      Express courier: 3–7 kaam ke din, sab se mehnga.
      Sab se oopar wala sab se munasib hai. Yeh 2024 ke aam din hain: aaj ke din aur kiraya pooch lein.

      Shabash! Sabaq “Daak, courier, samundar ya Khunjerab” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
    seller: sabaq 25 ka kaam
    bot: Is hafte kaun sa aik qadam uthayein ge?
      ≡ Membership
      ≡ Internship
      ≡ Aik ustaad
      ≡ Journal ka safha
      ≡ Mashq ki dukaan
    seller: ustaad
    bot: 📋 Mera agla qadam

      Aik ustaad: jo bechne wala aap se do saal aage ho us se aadha ghanta mangein, teen sawal le kar.

      Shabash! Sabaq “Silk Road e-commerce aur aap ka agla qadam” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
  `));

test('a card in Chinese', () =>
  house.begin(begun('zh', 12, 20)).play(`
    seller: 第12课作业
    bot: 像发票那样，用一行写您的货：是什么、什么材料、给谁用、多少。
    seller: 货物
    bot: 海关看了还不知道箱子里是什么。请写明是什么、什么材料、给谁用，比如“男士凉鞋，牛皮鞋面，1双”。
    seller: 样品，手工羊绒披肩
    bot: 卖的货不是礼物，也不是样品，海关会当成虚假申报。是什么就写什么，比如“男士凉鞋，牛皮鞋面，1双”。

      像发票那样，用一行写您的货：是什么、什么材料、给谁用、多少。
    seller: 女士羊绒披肩，手工刺绣，1条
    bot: 📋 发票上的一行

      女士羊绒披肩，手工刺绣，1条

      海关不开箱也看得懂。发票上再写HS编码和原产地。

      做得好！“商业发票和装箱单”这一课完成了。

      接下来是第1课：什么是跨境电商，谁能赚到钱。
      [下一课] [我的课程]
    seller: 作业20
    bot: 练习 · 乌鲁木齐的一位商人来信：“请报价，量很大。”

      先说数量：问他要多少，说明您的起订量和样品。
    seller: 您要多少件？我们起订100件，样品50元
    bot: 再说地点和时间：您送到哪里，几天备好货？比如“送到他在乌鲁木齐的仓库，25天备好”。
    seller: 送到您在乌鲁木齐的仓库，25天备好
    bot: 最后说条件，比如“签约付30 %，验货后付70 %，DAP乌鲁木齐”。
    seller: 签约付30 %，验货后付70 %，DAP乌鲁木齐
    bot: 📋 我的答复

      数量：您要多少件？我们起订100件，样品50元
      目的地：送到您在乌鲁木齐的仓库，25天备好
      条件：签约付30 %，验货后付70 %，DAP乌鲁木齐

      这是内行的答复。签约之前，先查清对方是谁。

      做得好！“从询价到合同”这一课完成了。

      接下来是第1课：什么是跨境电商，谁能赚到钱。
      [下一课] [我的课程]
    seller: 我的卡片
    bot: 这是您的卡片，看哪一张？
      [12、发票上的一行] [20、我的答复]
    seller: 1
    bot: 📋 发票上的一行

      女士羊绒披肩，手工刺绣，1条

      海关不开箱也看得懂。发票上再写HS编码和原产地。
      [重新做] [我的卡片]
  `));

test('a check in Chinese', () =>
  house.begin(begun('zh', 2)).play(`
    seller: 第2课作业
    bot: 1/5：您的货能出境吗？不是文物，不是野生动物制品，不是假货，也不缺许可证。
      [是] [不是] [不确定]
    seller: 是
    bot: 2/5：它能进买家的国家吗？那边没有禁止；进中国的话，要在正面清单上。
      [是] [不是] [不确定]
    seller: 不确定
    bot: 3/5：这种寄法行吗？不是生鲜，也不是没有文件的电池、液体、磁铁或粉末。
      [是] [不是] [不确定]
    seller: 不是
    bot: 4/5：您能证明它是什么吗？材料、谁做的、产地、品牌授权。
      [是] [不是] [不确定]
    seller: 是的
    bot: 5/5：算上重量、破损和运费，还划算吗？
      [是] [不是] [不确定]
    seller: 1
    bot: 📋 这货能寄吗？

      5项里还有2项没定。
      ❓ 进买家的国家：问平台或当地报关行，把品名和HS编码告诉他们。
      ❌ 路上：问快递收不收、要什么文件。生鲜从来不能邮寄到中国。

      做得好！“这件货能不能寄”这一课完成了。

      接下来是第1课：什么是跨境电商，谁能赚到钱。
      [下一课] [我的课程]
  `));

test('a choice in Chinese', () =>
  house.begin(begun('zh', 7)).play(`
    seller: 作业7
    bot: 您的货往哪边走？
      [进中国] [出中国]
    seller: (taps 出中国)
    bot: 谁来买？
      [个人] [公司]
    seller: 公司
    bot: 还没人下单，货就先放在买家附近吗？那需要压得起的钱。
      [不备货] [先备货]
    seller: 2
    bot: 📋 我的报关方式

      9810：先运到自己在境外的仓库，再从那里卖。

      做得好！“过海关的五条路”这一课完成了。

      接下来是第1课：什么是跨境电商，谁能赚到钱。
      [下一课] [我的课程]
  `));

test('the practice parcel, in three languages', () =>
  house.begin(begun('ur', 15)).play(`
    seller: SIM-0001
    bot: مشق · پارسل SIM-0001
      چپل کا ایک جوڑا، چنگدو میں لی مئی کے لیے

      پیر: InfoReceived – کوریئر کے پاس معلومات آ گئیں
      منگل: InTransit – راستے میں ہے
      آج: AttemptFail – کوریئر گیا، لینے والا کوئی نہیں ملا

      تو آج ہی لی مئی کو فون کریں، فون نمبر اور پتہ دوبارہ پوچھ لیں، اور کوریئر سے کہیں کہ ایک بار پھر جائے۔ کچھ دن بعد پارسل واپس ہو جائے گا۔

      شاباش! سبق “ٹریکنگ کے لفظ اور نمبر” مکمل ہوا۔

      اب سبق 1 کی باری ہے: CBEC کیا ہے اور کون کماتا ہے۔
      [اگلا سبق] [میرے سبق]
    seller: language
    bot: ہم کس زبان میں بات کریں؟
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: (taps Roman Urdu)
    bot: Theek hai, ab se Roman Urdu mein.
    seller: sim 0001
    bot: MASHQ · parcel SIM-0001
      Chappal ka aik jora, Chengdu mein Li Mei ke liye

      Peer: InfoReceived – courier ke paas maloomat aa gayin
      Mangal: InTransit – raaste mein hai
      Aaj: AttemptFail – courier gaya, lene wala koi nahi mila

      To aaj hi Li Mei ko phone karein, phone number aur pata dobara pooch lein, aur courier se kahein ke aik baar phir jaye. Kuch din baad parcel wapas ho jaye ga.
    seller: language
    bot: Hum kis zabaan mein baat karein?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: (taps 中文)
    bot: 好的，以后用中文。
    seller: 查 SIM-0001
    bot: 练习 · 包裹SIM-0001
      一双手工凉鞋，寄给成都的李梅

      周一：InfoReceived，快递收到了信息
      周二：InTransit，在路上
      今天：AttemptFail，快递员去了，没人收

      今天就给李梅打电话，核对手机号和地址，再请快递重新派送。再过几天就会退回。
  `));

test('a mistake has a lesson of a minute in Urdu', () =>
  house.begin(begun('ur')).play(`
    seller: (photo) چپل 1500 12 جوڑے
    bot: (picture) خریدار اسے یوں دیکھیں گے:

      چپل
      قیمت: Rs 1,500 فی جوڑا
      اسٹاک: 12 جوڑے
      قسم: جوتے
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین

      تصویریں: 1
      معیار: 100 میں سے 36۔ مشورہ: ایک جملہ لکھیں کہ کس چیز کا بنا ہے اور دیکھ بھال کیسے ہو۔

      شائع کر دیں؟
      [شائع کریں] [کچھ بدلیں] [شائع نہ کریں]
    seller: (taps شائع کریں)
    bot: شائع ہو گیا! چپل کا نمبر <listing> ہے۔ آرڈر آتے ہی آپ کو بتا دیا جائے گا۔
      [کچھ بیچنا ہے] [میرا مال]
    bot: ایک بات: نام میں یہ بھی ہو کہ چیز کیا ہے، کس کی بنی ہے اور کس کے لیے، تو خریدار اسے جلدی ڈھونڈ لیتے ہیں۔
      [کیوں؟ ایک منٹ]
    seller: (taps کیوں؟ ایک منٹ)
    bot: سبق 3 سے: پہلی لسٹنگ سچ بولتی ہے

      نام: کیا ہے + کس چیز کا + کہاں کا یا کیسا + سائز۔

      کمزور: “بہترین کوالٹی کے جوتے!!!”
      مضبوط: “مردانہ پشاوری چپل، گائے کا چمڑا، ہاتھ کی سلائی، ٹائر کا تلا، EU 42”

      جو ثابت نہ کر سکیں وہ وعدہ نہ کریں، جیسے “نمبر 1” یا “بیماری ٹھیک کرتا ہے”۔
      [پورا سبق] [میرا مال]
  `));

test('a mistake has a lesson of a minute in Chinese', () =>
  house.begin(begun('zh')).play(`
    seller: (photo) 全网第一手工披肩 1500 12件
    bot: (picture) 买家看到的是这样：

      全网第一手工披肩
      价格：PKR 1,500/件
      库存：12件
      分类：披肩围巾
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      图片：1
      完善度51/100。建议：写一句描述：什么材质，怎么保养。

      现在发布吗？
      [发布] [修改] [不发布]
    seller: (taps 发布)
    bot: 发布成功！全网第一手工披肩的编号是<listing>。一有人下单，我就告诉您。
      [我要卖东西] [我的商品]
    bot: 提个醒：名称里有没法证明的说法，可能会让买家不放心。
      [为什么？一分钟]
    seller: (taps 为什么？一分钟)
    bot: 第3课：第一件商品，如实上架

      标题这样写：是什么＋材质＋产地或款式＋尺码。

      差的：“超高品质好鞋！！！”
      好的：“白沙瓦男士皮凉鞋，牛皮，手工缝线，轮胎底，欧码42”

      拿不出证据的话别写，比如“第一”“能治病”。
      [看整课] [我的商品]
  `));
