import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, shawlOnSale } from '../people.ts';

/** Noon in Karachi, three in the afternoon in Shanghai: nobody sleeps. */
const house = openDialogues({ at: '2026-11-23T07:00:00Z' });

const lookedAt = (buyer: string, seller: string) => `${shawlOnSale}${buyerComesIn}
seller: ${seller}
buyer: ${buyer}
buyer: chadar
buyer: 1
`;

test('Urdu and Roman Urdu', () =>
  house.begin(lookedAt('اردو', 'roman urdu')).play(`
    buyer: (taps دکان سے پوچھیں)
    bot: Ajrak chadar (نمبر <goods>) کے بارے میں Bibi Crafts سے کیا پوچھوں؟ اپنے لفظوں میں لکھ دیں۔
    buyer: کیا یہ خالص سوتی ہے؟ میرا نمبر ۰۳۰۰۱۲۳۴۵۶۷ ہے
    bot: جو فون نمبر، لنک یا اکاؤنٹ لگ رہا تھا وہ ہٹا دیا ہے۔ سودا سرائے سے ہو تو دونوں محفوظ رہتے ہیں۔ انہیں یہ پہنچا: “کیا یہ خالص سوتی ہے؟ میرا نمبر ••• ہے”

      Bibi Crafts کو پہنچا دیا۔ جواب آتے ہی بتا دوں گی۔
      [پیغامات دیکھیں]
    bot to seller: Ajrak chadar (No. <goods>) ke baare mein Buyer ka paigham:

      “کیا یہ خالص سوتی ہے؟ میرا نمبر ••• ہے”

      Samajhne mein madad:
      Urdu mein likha hai
      [Jawab dein] [Maal dekhein] [Block ya shikayat]
    seller: (taps Jawab dein)
    bot: Ajrak chadar (No. <goods>) ke baare mein kharidar ko kya bataoon? Apne lafzon mein likh dein.
    seller: ji khaalis cotton hai, kal bhej dunga
    bot: Kya yeh likh loon: Ajrak chadar (No. <goods>) ki rawangi 24 Nov 2026 tak? Dono ki haan ho to pakki.
      [Ji, likh lein] [Nahi, bas paigham]
    seller: (taps Ji, likh lein)
    bot: Kharidar ko pohancha diya. Jawab aate hi bata doon gi.
      [Paighamat dekhein]
    bot to buyer: Ajrak chadar (نمبر <goods>) کے بارے میں Bibi Crafts کا پیغام:

      “ji khaalis cotton hai, kal bhej dunga”

      سمجھنے میں مدد:
      رومن اردو میں لکھا ہے
      دن: 24 نومبر 2026
      [جواب دیں] [مال دیکھیں] [بلاک یا شکایت]
    bot to buyer: تجویز از Bibi Crafts: Ajrak chadar (نمبر <goods>) کی روانگی 24 نومبر 2026 تک۔ کیا آپ کو منظور ہے؟ <time> تک جواب دے سکتے ہیں۔
      [منظور ہے] [منظور نہیں] [پیغامات دیکھیں]
    buyer: (taps منظور نہیں)
    bot: ٹھیک ہے، انہیں نہ کہہ دیتی ہوں۔ آپ اپنی پیشکش بھی لکھ سکتے ہیں۔
      [جواب دیں]
    bot to seller: Buyer ko manzoor nahi: Ajrak chadar (No. <goods>) ki rawangi 24 Nov 2026 tak.
      [Paighamat dekhein]
    buyer: (taps جواب دیں)
    bot: Ajrak chadar (نمبر <goods>) کے بارے میں Bibi Crafts سے کیا پوچھوں؟ اپنے لفظوں میں لکھ دیں۔
    buyer: آخری ۲۲۰۰، تین لوں گا
    bot: کیا Ajrak chadar × 3 کے لیے یہ آپ کی پیشکش ہے؟ ہو تو سامنے والا ایک بٹن دبا کر منظور کر سکے گا۔
      [فی عدد Rs 2,200] [نہیں، بس پیغام]
    buyer: 1
    bot: Bibi Crafts کو پہنچا دیا۔ جواب آتے ہی بتا دوں گی۔
      [پیغامات دیکھیں]
    bot to seller: Ajrak chadar (No. <goods>) ke baare mein Buyer ka paigham:

      “آخری ۲۲۰۰، تین لوں گا”

      Samajhne mein madad:
      Urdu mein likha hai
      Likhi gayi raqam: Rs 2,200
      Tadaad: 3 adad
      [Jawab dein] [Maal dekhein] [Block ya shikayat]
    bot to seller: Buyer ki peshkash: 3 × Ajrak chadar, fi adad Rs 2,200, kul Rs 6,600. Kya aap ko manzoor hai? Yeh peshkash <time> tak hai.
      [Manzoor hai] [Manzoor nahi] [Paighamat dekhein]
    seller: (taps Manzoor hai)
    bot: Tay ho gaya: 3 × Ajrak chadar, fi adad Rs 2,200, kul Rs 6,600. Kharidar 48 ghante ke andar is qeemat par aik order kar sakte hain.
      [Paighamat dekhein]
    bot to buyer: سودا طے ہو گیا، Bibi Crafts کو منظور ہے: Ajrak chadar × 3، فی عدد Rs 2,200، کل Rs 6,600۔ آپ <time> تک اس قیمت پر ایک آرڈر کر سکتے ہیں۔
      [اسی قیمت پر آرڈر] [پیغامات دیکھیں]
    buyer: (taps اسی قیمت پر آرڈر)
    bot: سامان کون وصول کرے گا؟ پورا نام لکھیں۔
    buyer: (taps پیغامات دیکھیں)
    bot: Ajrak chadar (نمبر <goods>) کے بارے میں

      آپ: “کیا یہ خالص سوتی ہے؟ میرا نمبر ••• ہے”
      Bibi Crafts: “ji khaalis cotton hai, kal bhej dunga”
      آپ: “آخری ۲۲۰۰، تین لوں گا”
      طے: Ajrak chadar × 3، فی عدد Rs 2,200، کل Rs 6,600، <time> تک
      [اسی قیمت پر آرڈر] [جواب دیں] [مال دیکھیں] [بلاک یا شکایت]
    bot: چلیں، وہیں سے آگے بڑھتے ہیں: 7 میں سے 2۔

      سامان کون وصول کرے گا؟ پورا نام لکھیں۔
    seller: mere sawal
    bot: Kharidaron aur bechne walon se aap ke paighamat:
      ≡ Ajrak chadar | Aap ke jawab ka muntazir
    seller: 1
    bot: Ajrak chadar (No. <goods>) ke baare mein

      Buyer: “کیا یہ خالص سوتی ہے؟ میرا نمبر ••• ہے”
      Aap: “ji khaalis cotton hai, kal bhej dunga”
      Buyer: “آخری ۲۲۰۰، تین لوں گا”
      Tay: 3 × Ajrak chadar, fi adad Rs 2,200, kul Rs 6,600, <time> tak
      [Jawab dein] [Maal dekhein] [Block ya shikayat]
    seller: (taps Block ya shikayat)
    bot: Aap Buyer ke paighamat band kar sakte hain, ya Sarai ke amle ko dikha sakte hain. Unhein is ka pata nahi chale ga.
      [Block karein] [Shikayat karein] [Abhi kuch nahi]
    seller: (taps Shikayat karein)
    bot: Kya baat hai? Aik jumla likh dein, ya chhor dein.
      [Chhorein]
    seller: bahar adaigi ko keh rahe hain
    bot: Shukriya. Sarai ka amla yeh paighamat dekhe ga.
      [Block karein]
    seller: (taps Block karein)
    bot: Ho gaya. Ab Buyer ke paighamat nahi aayenge. Aap dono ke order pehle ki tarah chalte rahenge.
      [Block hatayein]
    buyer: (taps جواب دیں)
    bot: وہ اس وقت پیغام نہیں لے رہے۔
      [میرے پیغامات]
    bot: چلیں، وہیں سے آگے بڑھتے ہیں: 7 میں سے 2۔

      سامان کون وصول کرے گا؟ پورا نام لکھیں۔
    seller: (taps Block hatayein)
    bot: Ab Buyer aap ko dobara likh sakte hain.
      [Paighamat dekhein]
  `));

test('Chinese and Urdu', () =>
  house.begin(lookedAt('中文', 'اردو')).play(`
    buyer: (taps 问卖家)
    bot: 关于Ajrak chadar（编号<goods>），您想问Bibi Crafts什么？直接写下来，我来转达。
    buyer: 加微信 bibi_2020 聊
    bot: 像电话、链接或账号的内容我没有转达：在Sarai上交易，双方都有保障。对方看到的是：“••• 聊”

      已转给Bibi Crafts，一有答复我就告诉您。
      [看对话]
    bot to seller: Ajrak chadar (نمبر <goods>) کے بارے میں Buyer کا پیغام:

      “••• 聊”

      سمجھنے میں مدد:
      چینی میں لکھا ہے
      [جواب دیں] [مال دیکھیں] [بلاک یا شکایت]
    seller: (taps جواب دیں)
    bot: Ajrak chadar (نمبر <goods>) کے بارے میں خریدار کو کیا بتاؤں؟ اپنے لفظوں میں لکھ دیں۔
    seller: واٹس ایپ نہیں، یہیں لکھیں۔ 2200 آخری قیمت
    bot: کیا Ajrak chadar کے لیے یہ آپ کی پیشکش ہے؟ ہو تو سامنے والا ایک بٹن دبا کر منظور کر سکے گا۔
      [فی عدد Rs 2,200] [نہیں، بس پیغام]
    seller: 1
    bot: کتنے چاہییں؟ اسٹاک: 15 عدد۔ تعداد لکھ بھی سکتے ہیں۔
      [1] [2] [3]
    seller: 2
    bot: خریدار کو پہنچا دیا۔ جواب آتے ہی بتا دوں گی۔
      [پیغامات دیکھیں]
    bot to buyer: Bibi Crafts就Ajrak chadar（编号<goods>）给您留言：

      “واٹس ایپ نہیں، یہیں لکھیں۔ 2200 آخری قیمت”

      帮您看懂：
      原文是乌尔都文
      提到的金额：PKR 2,200
      [回复] [看商品] [屏蔽或举报]
    bot to buyer: Bibi Crafts报价：Ajrak chadar × 2，单价PKR 2,200，一共PKR 4,400。您同意吗？报价保留到<time>。
      [同意] [不同意] [看对话]
    buyer: (taps 不同意)
    bot: 好的，我告诉对方您不同意。您也可以自己报个价。
      [回复]
    bot to seller: جواب از Buyer: Ajrak chadar × 2، فی عدد Rs 2,200 منظور نہیں۔
      [پیغامات دیکھیں]
    buyer: (taps 回复)
    bot: 关于Ajrak chadar（编号<goods>），您想问Bibi Crafts什么？直接写下来，我来转达。
    buyer: 两千行不行，要两件
    bot: 这是您给Ajrak chadar × 2的报价吗？是的话，对方点一下就能同意。
      [单价PKR 2,000] [一共PKR 2,000] [不，只发消息]
    buyer: (taps 单价PKR 2,000)
    bot: 已转给Bibi Crafts，一有答复我就告诉您。
      [看对话]
    bot to seller: Ajrak chadar (نمبر <goods>) کے بارے میں Buyer کا پیغام:

      “两千行不行，要两件”

      سمجھنے میں مدد:
      چینی میں لکھا ہے
      لکھی گئی رقم: Rs 2,000
      تعداد: 2 عدد
      [جواب دیں] [مال دیکھیں] [بلاک یا شکایت]
    bot to seller: پیشکش از Buyer: Ajrak chadar × 2، فی عدد Rs 2,000، کل Rs 4,000۔ کیا آپ کو منظور ہے؟ یہ پیشکش <time> تک ہے۔
      [منظور ہے] [منظور نہیں] [پیغامات دیکھیں]
    seller: (taps منظور ہے)
    bot: طے ہو گیا: Ajrak chadar × 2، فی عدد Rs 2,000، کل Rs 4,000۔ خریدار 48 گھنٹے کے اندر اس قیمت پر ایک آرڈر کر سکتے ہیں۔
      [پیغامات دیکھیں]
    bot to buyer: Bibi Crafts同意了：Ajrak chadar × 2，单价PKR 2,000，一共PKR 4,000。您可以按这个价下单一次，到<time>为止。
      [按这个价下单] [看对话]
    buyer: (taps 按这个价下单)
    bot: 谁来收货？请写全名。
    buyer: 我的咨询
    bot: 您和买家、卖家的消息：

      • Ajrak chadar – 您已回复
      [Ajrak chadar]
    buyer: 1
    bot: 关于Ajrak chadar（编号<goods>）

      您：“••• 聊”
      Bibi Crafts：“واٹس ایپ نہیں، یہیں لکھیں۔ 2200 آخری قیمت”
      您：“两千行不行，要两件”
      已说定：Ajrak chadar × 2，单价PKR 2,000，一共PKR 4,000，到<time>为止
      [按这个价下单] [回复] [看商品] [屏蔽或举报]
    bot: 我们接着刚才的说（2/7）。

      谁来收货？请写全名。
    buyer: (taps 屏蔽或举报)
    bot: 您可以不再接收Bibi Crafts的消息，也可以交给Sarai工作人员查看。对方不会知道。
      [屏蔽] [向Sarai举报] [先不处理]
    buyer: (taps 屏蔽)
    bot: 好了，不会再收到Bibi Crafts的消息。双方的订单照常进行。
      [解除屏蔽]
    bot: 我们接着刚才的说（2/7）。

      谁来收货？请写全名。
    seller: (taps بلاک یا شکایت)
    bot: آپ Buyer کے پیغامات بند کر سکتے ہیں، یا انہیں سرائے کے عملے کو دکھا سکتے ہیں۔ انہیں اس کا پتہ نہیں چلے گا۔
      [بلاک کریں] [شکایت کریں] [ابھی کچھ نہیں]
    seller: (taps شکایت کریں)
    bot: کیا بات ہے؟ ایک جملہ لکھ دیں، یا چھوڑ دیں۔
      [چھوڑیں]
    seller: چھوڑیں
    bot: شکریہ۔ سرائے کا عملہ یہ پیغامات دیکھے گا۔
      [بلاک کریں]
  `));
