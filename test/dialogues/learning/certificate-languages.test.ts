import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn } from '../people.ts';

const house = openDialogues({ at: '2026-11-22T06:00:00Z', publicUrl: 'https://sarai.example.org' });

const comesIn = (app: string, language: string, consent: string, learns: string) => `
learner (${app}): salam
learner: (taps ${language})
learner: (taps ${consent})
learner: (taps ${learns})
learner: (passed the exam well)
learner: (passed the practice shop)
`;

test('in Urdu, on WhatsApp', () =>
  house.begin(comesIn('whatsapp', 'اردو', 'جی ہاں، آگے بڑھیں', 'مجھے سیکھنا ہے')).play(
    `
    learner: میری سند
    bot: سند پر کیا نام لکھا جائے؟ جیسے آپ خود لکھتے ہیں ویسے ہی لکھیں، کسی بھی رسم الخط میں۔ شناختی کارڈ یا فون نمبر نہ لکھیں۔
      [Learner]
    learner: ۴۲۱۰۱۔۱۲۳۴۵۶۷۔۸
    bot: یہ شناختی کارڈ کا نمبر لگتا ہے۔ سند پر ایسا نمبر کبھی نہیں لکھا جاتا: صرف نام لکھیں۔
      [Learner]
    learner: ۴۲۱۰۱-۱۲۳۴۵۶۷-۸
    bot: یہ شناختی کارڈ کا نمبر لگتا ہے۔ سند پر ایسا نمبر کبھی نہیں لکھا جاتا: صرف نام لکھیں۔

      سند پر کیا نام لکھا جائے؟ جیسے آپ خود لکھتے ہیں ویسے ہی لکھیں، کسی بھی رسم الخط میں۔ شناختی کارڈ یا فون نمبر نہ لکھیں۔
      [Learner]
    learner: آمنہ بی بی
    bot: سند پر یہ نام لکھا جائے گا:

      آمنہ بی بی

      ٹھیک ہے؟
      [جی، بنا دیں] [نام بدلیں]
    learner: جی
    bot: (picture) مبارک ہو! یہ رہی آپ کی سند، کوڈ <certificate>۔ جو تصدیق کرنا چاہے وہ مجھے “تصدیق” اور یہ کوڈ لکھے۔
      [تصدیق کریں: https://sarai.example.org/c/<certificate>]
    bot: (document <certificate>.pdf) چھاپنے کے لیے، A4 صفحے پر۔
    learner: سند
    bot: آپ کی سند آمنہ بی بی کے نام پر ہے، کوڈ <certificate>۔
      [دوبارہ بھیجیں] [نام درست کریں]
    learner: (taps نام درست کریں)
    bot: سند پر کیا نام لکھا جائے؟ جیسے آپ خود لکھتے ہیں ویسے ہی لکھیں، کسی بھی رسم الخط میں۔ شناختی کارڈ یا فون نمبر نہ لکھیں۔
      [Learner]
    learner: آمنہ خان
    bot: نئی سند پر یہ نام لکھا جائے گا:

      آمنہ خان

      اس کے بعد کوڈ <certificate> والی سند نہیں چلے گی۔ ٹھیک ہے؟
      [جی، بنا دیں] [نام بدلیں]
    learner: جی
    bot: (picture) مبارک ہو! یہ رہی آپ کی سند، کوڈ <certificate2>۔ جو تصدیق کرنا چاہے وہ مجھے “تصدیق” اور یہ کوڈ لکھے۔
      [تصدیق کریں: https://sarai.example.org/c/<certificate2>]
    bot: (document <certificate2>.pdf) چھاپنے کے لیے، A4 صفحے پر۔
    learner: تصدیق <certificate>
    bot: ✗ اب درست نہیں: سند <certificate> کی جگہ 22 نومبر 2026 کو دوسری سند بن گئی۔ اس کے مالک سے نئی سند مانگیں۔
    learner: تصدیق <certificate2>
    bot: ✓ اصلی ہے: سند <certificate2>

      آمنہ خان نے سرائے کا کورس “CBEC کی بنیادی باتیں” مکمل کیا ہے۔
      امتیازی کامیابی کے ساتھ
      کامیابی: 22 نومبر 2026
      قواعد: 22 نومبر 2026 تک کے

      کاغذ پر کچھ اور لکھا ہو تو یہاں کی بات درست سمجھیں۔ یہ لائسنس نہیں۔
  `,
  ));

test('in Roman Urdu, on a paired phone', () =>
  house.begin(comesIn('web', 'Roman Urdu', 'Haan, aage barhein', 'Mujhe seekhna hai')).play(
    `
    learner: meri sanad
    bot: Sanad par kya naam likha jaye? Jaise aap khud likhte hain waise hi likhein, kisi bhi script mein. Shanakhti card ya phone number na likhein.

      1. Learner
    learner: Amina 2
    bot: Is mein hindse hain. Sirf naam likhein, huroof mein.

      1. Learner
    learner: Amina Bibi
    bot: Sanad par yeh naam likha jaye ga:

      Amina Bibi

      Theek hai?
      ○ 1. Ji, bana dein
      ○ 2. Naam badlein
    learner: ji
    bot: (picture) Mubarak ho! Yeh rahi aap ki sanad, code <certificate>. Jo tasdeeq karna chahe woh mujhe “tasdeeq” aur yeh code likhe.

      Tasdeeq karein:
      https://sarai.example.org/c/<certificate>
    bot: (document <certificate>.pdf) Chhapne ke liye, A4 safhe par.
    learner: sanad ki tasdeeq
    bot: Sanad ka code bhejein, main batati hoon ke asli hai ya nahi.
    learner: <certificate>
    bot: ✓ Asli hai: sanad <certificate>

      Amina Bibi ne Sarai ka course “CBEC ki bunyadi baatein” mukammal kiya hai.
      Imtiyazi kamyabi ke saath
      Kamyabi: 22 Nov 2026
      Qawaid: 22 Nov 2026 tak ke

      Kaghaz par kuch aur likha ho to yahan ki baat durust samjhein. Yeh licence nahi.
    learner: tasdeeq SRI-0000-0000-0000
    bot: ✗ Asli nahi: SRI-0000-0000-0000 hamara code nahi. Agar aap ne khud likha hai to aik aik harf kaghaz se mila lein.
  `,
  ));

test('in Chinese, on Telegram', () =>
  house.begin(comesIn('telegram', '中文', '可以，继续', '我要学')).play(
    `
    learner: 我的证书
    bot: 证书上写什么名字？平时怎么写就怎么写，什么文字都可以。请不要写身份证号和电话。
      [Learner]
    learner: 11010119900307775X
    bot: 这像是身份证号。证书上从不写证件号码，请只写名字。
      [Learner]
    learner: 欧阳晓薇
    bot: 证书上会写：

      欧阳晓薇

      对吗？
      [对，发证书] [改名字]
    learner: 对
    bot: (picture) 恭喜！这是您的证书，编号<certificate>。谁想核实，把“查验”和这个编号发给我就行。
      [查验证书: https://sarai.example.org/c/<certificate>]
    bot: (document <certificate>.pdf) 可以打印的A4版。
    learner: 查验<certificate>
    bot: ✓ 真证书：编号<certificate>

      欧阳晓薇已修完Sarai“跨境电商基础”课程。
      成绩优异
      2026年11月22日通过考试
      规则截至2026年11月22日

      如果纸上写的不一样，以这里为准。本证书不是执照。
    learner: 查验证书
    bot: 把证书编号发给我，我告诉您是不是真的。
    learner: SRI-123
    bot: 这不是完整的编号。SRI后面有三组，每组四位，例如SRI-7K3M-9QXA-2T4W
    learner: SRI-0000-0000-0000
    bot: ✗ 不是真的：SRI-0000-0000-0000不是我们的编号。如果是手打的，请对照证书逐位核对。
  `,
  ));

test('somebody else checks it, however it is typed', () =>
  house
    .begin(
      `${comesIn('telegram', 'English', 'Yes, go on', 'I want to learn')}
learner: certificate
learner: Amina Bibi
learner: yes
bot: (picture) Congratulations! Your certificate, with the code <certificate>. Whoever wants to be sure writes “check” and this code to me.
  [Check it: https://sarai.example.org/c/<certificate>]
${buyerComesIn}`,
    )
    .play(
      `
    buyer: check <certificate>
    bot: ✓ Genuine: certificate <certificate>

      Amina Bibi has completed CBEC basics, the course of Sarai.
      With distinction
      Passed on 22 Nov 2026
      Rules as of 22 Nov 2026

      If the paper says anything else, believe this. It is not a licence.
    buyer: <certificate>
    bot: ✓ Genuine: certificate <certificate>

      Amina Bibi has completed CBEC basics, the course of Sarai.
      With distinction
      Passed on 22 Nov 2026
      Rules as of 22 Nov 2026

      If the paper says anything else, believe this. It is not a licence.
    buyer: https://sarai.example.org/c/<certificate>
    bot: ✓ Genuine: certificate <certificate>

      Amina Bibi has completed CBEC basics, the course of Sarai.
      With distinction
      Passed on 22 Nov 2026
      Rules as of 22 Nov 2026

      If the paper says anything else, believe this. It is not a licence.
    buyer: verify
    bot: Send me the code of the certificate and I tell you whether it is genuine.
    buyer: it is 4711
    bot: That is not a whole code. It has three groups of four signs after SRI, such as SRI-7K3M-9QXA-2T4W.
    buyer: SRI-7K3M-9QXA-2T4W
    bot: ✗ Not genuine: SRI-7K3M-9QXA-2T4W is no code of ours. If you typed it, compare it with the paper sign by sign.
  `,
    ));

test('a stranger who wants to check is welcomed first, and answered then', () =>
  house.begin().play(
    `
    employer (whatsapp): check SRI-7K3M-9QXA-2T4W
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    employer: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    employer: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    employer: (taps I want to buy)
    bot: Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.

      ✗ Not genuine: SRI-7K3M-9QXA-2T4W is no code of ours. If you typed it, compare it with the paper sign by sign.
  `,
  ));
