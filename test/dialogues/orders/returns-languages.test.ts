import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { orderReceived } from '../people.ts';

const house = openDialogues();

test('in Urdu and Roman Urdu: sent back by hand, damaged, and the money did not come', () =>
  house
    .begin(
      `${orderReceived}
buyer: اردو
seller: roman urdu`,
    )
    .play(`
    buyer: ٹوٹا ہوا آیا ہے
    bot: اس کی تصویر بھیجیں، یا چھوڑ دیں۔
      [چھوڑیں]
    buyer: چھوڑیں
    bot: Bibi Crafts کو ایک جملے میں بتائیں کہ کیا ہوا، یا چھوڑ دیں۔
      [چھوڑیں]
    buyer: شیشہ ٹوٹا ہوا تھا
    bot: آرڈر <order> کے لیے لکھ لیا۔ Bibi Crafts کو بتا دیا ہے۔

      Bibi Crafts کے پاس جواب کے لیے <time> تک کا وقت ہے۔ جواب آتے ہی بتا دوں گی۔
      [مسئلہ دیکھیں]
    bot to seller: Buyer ko order <order> mein masla hai: Toota ya kharab hai

      “شیشہ ٹوٹا ہوا تھا”

      Meherbani kar ke <time> tak jawab dein, us ke baad faisla Sarai ka amla kare ga.
      [Pehle saamaan wapas] [Raqam wapas karunga] [Inkaar karein]
    seller: (taps Pehle saamaan wapas)
    bot: Order <order> ke liye likh liya. Buyer ko bata diya hai.

      Buyer ke paas saamaan wapas bhejne ke liye <time> tak ka waqt hai. Milne par bata dein ke kis haal mein hai.
      [Masla dekhein] [Poori tafseel]
    bot to buyer: Bibi Crafts آرڈر <order> واپس لے کر رقم لوٹانے پر راضی ہیں۔

      مہربانی کر کے <time> تک سامان Bibi Crafts کو واپس بھیجیں، پھر مجھے بتا دیں۔
      [میں نے واپس بھیج دیا] [مسئلہ دیکھیں]
    buyer: (taps میں نے واپس بھیج دیا)
    bot: آپ نے کیسے واپس بھیجا؟
      [کوریئر سے] [ہاتھ سے دیا]
    buyer: (taps ہاتھ سے دیا)
    bot: آرڈر <order> کے لیے لکھ لیا۔ Bibi Crafts کو بتا دیا ہے۔

      سامان پہنچنے پر Bibi Crafts <time> تک بتائیں گے۔
      [مسئلہ دیکھیں] [پوری تفصیل]
    bot to seller: Buyer ne order <order> ka saamaan wapas bhej diya hai.

      Saamaan mil jaye to <time> tak bata dein ke kis haal mein hai.
      [Mil gaya, theek hai] [Mil gaya, kharab hai] [Mera saamaan nahi]
    seller: (taps Mil gaya, kharab hai)
    bot: Order <order> ke liye likh liya. Buyer ko bata diya hai.

      Meherbani kar ke <time> tak Buyer ko Rs 4,800 wapas karein, phir mujhe bata dein.
      [Raqam wapas kar di] [Masla dekhein] [Poori tafseel]
    bot to buyer: Bibi Crafts کو آرڈر <order> کا سامان واپس مل گیا ہے، ان کے مطابق وہ خراب ہے۔

      Bibi Crafts کو <time> تک Rs 4,800 واپس کرنے ہیں۔ لکھ دیں کہ کہاں بھیجیں: بینک یا والٹ، اور نمبر۔
      [تصویر یا بات لکھیں] [مسئلہ دیکھیں]
    buyer: (taps تصویر یا بات لکھیں)
    bot: تصویر بھیجیں، یا لکھ دیں۔ Bibi Crafts اسے دیکھیں گے۔
    buyer: ایزی پیسہ 0300 1234567
    bot: آرڈر <order> کے لیے لکھ لیا۔ Bibi Crafts کو بتا دیا ہے۔

      Bibi Crafts کو <time> تک Rs 4,800 واپس کرنے ہیں۔ لکھ دیں کہ کہاں بھیجیں: بینک یا والٹ، اور نمبر۔
      [مسئلہ دیکھیں] [پوری تفصیل]
    bot to seller: Order <order> ke baare mein Buyer ki taraf se:

      “ایزی پیسہ 0300 1234567”

      Meherbani kar ke <time> tak Buyer ko Rs 4,800 wapas karein, phir mujhe bata dein.
      [Raqam wapas kar di] [Masla dekhein]
    seller: (taps Raqam wapas kar di)
    bot: Raseed ki tasveer bhejein, ya chhor dein.
      [Chhorein]
    seller: chhor dein
    bot: Order <order> ke liye likh liya. Buyer ko bata diya hai.

      Buyer se pooch liya hai ke raqam mili ya nahi.
      [Masla dekhein] [Poori tafseel]
    bot to buyer: Bibi Crafts کے مطابق آرڈر <order> کے Rs 4,800 آپ کو واپس بھیج دیے گئے ہیں۔

      اپنا اکاؤنٹ دیکھیں: کیا Rs 4,800 آ گئے؟ یہ صرف آپ بتا سکتے ہیں۔ <time> تک کچھ نہ سنا تو سمجھوں گی کہ رقم مل گئی۔
      [رقم مل گئی] [رقم نہیں ملی] [مسئلہ دیکھیں]
    buyer: (taps رقم نہیں ملی)
    bot: آرڈر <order> کے لیے لکھ لیا۔ Bibi Crafts کو بتا دیا ہے۔

      سرائے کا عملہ دونوں کی باتیں اور تصویریں دیکھ کر فیصلہ کرے گا۔ جو کچھ کام آئے، بھیج دیں۔
      [مسئلہ دیکھیں] [پوری تفصیل]
    bot to seller: Buyer ke mutabiq order <order> ki raqam nahi aayi.

      Sarai ka amla dono ki baatein aur tasveerein dekh kar faisla kare ga. Jo kuch kaam aaye, bhej dein.
      [Tasveer ya baat] [Raqam wapas kar di] [Masla dekhein]
    seller: (taps Masla dekhein)
    bot: Order <order>

      Masla: Toota ya kharab hai
      Kharidar: “شیشہ ٹوٹا ہوا تھا”
      Kharidar: “ایزی پیسہ 0300 1234567”
      Sarai ka amla dono ki baatein aur tasveerein dekh kar faisla kare ga. Jo kuch kaam aaye, bhej dein.

      Ab kya karna hai?
      ≡ Tasveer ya baat
      ≡ Raqam wapas kar di
      ≡ Poori tafseel
      ≡ Abhi kuch nahi
    seller: (taps Raqam wapas kar di)
    bot: Raseed ki tasveer bhejein, ya chhor dein.
      [Chhorein]
    seller: (photo 5)
    bot: Order <order> ke liye likh liya. Buyer ko bata diya hai.

      Buyer se pooch liya hai ke raqam mili ya nahi.
      [Masla dekhein] [Poori tafseel]
    bot to buyer: (picture) Bibi Crafts کے مطابق آرڈر <order> کے Rs 4,800 آپ کو واپس بھیج دیے گئے ہیں۔

      اپنا اکاؤنٹ دیکھیں: کیا Rs 4,800 آ گئے؟ یہ صرف آپ بتا سکتے ہیں۔ <time> تک کچھ نہ سنا تو سمجھوں گی کہ رقم مل گئی۔
      [رقم مل گئی] [رقم نہیں ملی] [مسئلہ دیکھیں]
    buyer: (taps رقم مل گئی)
    bot: آرڈر <order> کے لیے لکھ لیا۔ Bibi Crafts کو بتا دیا ہے۔

      معاملہ طے ہو گیا۔
      [مسئلہ دیکھیں] [پوری تفصیل]
    bot to seller: Buyer ko order <order> ki raqam wapas mil gayi. Shukriya!

      Maamla tay ho gaya.
      [Masla dekhein]
    buyer: (taps پوری تفصیل)
    bot: آرڈر <order> شروع سے اب تک:

      <time>: آرڈر دیا (خریدار)
      <time>: قبول کیا (بیچنے والا)
      <time>: روانہ کیا (بیچنے والا)
      <time>: ڈیلیور ہو گیا (خریدار)
      <time>: مسئلہ بتایا (خریدار)
      “شیشہ ٹوٹا ہوا تھا”
      <time>: مان لیا: سامان واپس، پھر رقم (بیچنے والا)
      <time>: سامان واپس بھیجا (خریدار)
      <time>: سامان واپس ملا، خراب ہے (بیچنے والا)
      <time>: کچھ اور بتایا (خریدار)
      “ایزی پیسہ 0300 1234567”
      <time>: بتایا کہ رقم واپس کر دی (بیچنے والا)
      <time>: بتایا کہ رقم نہیں آئی (خریدار)
      <time>: بتایا کہ رقم واپس کر دی (بیچنے والا)
      1 تصویر کے ساتھ
      <time>: رقم واپس مل گئی (خریدار)
      [آرڈر کہاں ہے؟] [مسئلہ دیکھیں]
    buyer: واپس کرنا ہے
    bot: آپ کا کوئی آرڈر ایسا نہیں جو اب واپس ہو سکے۔
      [میرے آرڈر]
    seller: (taps Poori tafseel)
    bot: Order <order> shuru se ab tak:

      <time>: order diya (kharidar)
      <time>: qubool kiya (bechne wala)
      <time>: rawana kiya (bechne wala)
      <time>: deliver ho gaya (kharidar)
      <time>: masla bataya (kharidar)
      “شیشہ ٹوٹا ہوا تھا”
      <time>: maan liya: saamaan wapas, phir raqam (bechne wala)
      <time>: saamaan wapas bheja (kharidar)
      <time>: saamaan wapas mila, kharab hai (bechne wala)
      <time>: kuch aur bataya (kharidar)
      “ایزی پیسہ 0300 1234567”
      <time>: bataya ke raqam wapas kar di (bechne wala)
      <time>: bataya ke raqam nahi aayi (kharidar)
      <time>: bataya ke raqam wapas kar di (bechne wala)
      1 tasveer ke saath
      <time>: raqam wapas mil gayi (kharidar)
      [Order dekhein] [Masla dekhein]
  `));

test('in Chinese: refused, and the buyer lets it be', () =>
  house
    .begin(
      `${orderReceived}
buyer: 中文
seller: 中文`,
    )
    .play(`
    buyer: 退货
    bot: Bibi Crafts的订单<order>：出了什么问题？
      [不想要了] [坏了] [与描述不符] [发错或少发] [先不处理]
    buyer: 不想要了
    bot: 用一句话告诉Bibi Crafts怎么回事，也可以跳过。
      [跳过]
    buyer: 颜色不喜欢
    bot: 订单<order>已记下，已通知Bibi Crafts。

      Bibi Crafts需在<time>前答复，一有答复我就告诉您。
      [查看售后]
    bot to seller: Buyer对订单<order>申请售后：不想要了

      “颜色不喜欢”

      请在<time>前答复，过后由Sarai工作人员裁定。
      [同意，先退货] [同意退款] [不同意]
    seller: (taps 不同意)
    bot: 为什么不同意？Buyer会看到。
    seller: 已经穿过了
    bot: 订单<order>已记下，已通知Buyer。

      Buyer可以在<time>前提出异议。
      [查看售后] [全部记录]
    bot to buyer: Bibi Crafts不同意订单<order>的售后：

      “已经穿过了”

      如果您不同意，请在<time>前告诉我，由Sarai工作人员裁定。
      [我不同意] [查看售后]
    buyer: (taps 查看售后)
    bot: 订单<order>

      售后原因：不想要了
      买家：“颜色不喜欢”
      卖家：“已经穿过了”
      如果您不同意，请在<time>前告诉我，由Sarai工作人员裁定。

      下一步做什么？
      [我不同意] [补充图片或说明] [撤销售后] [全部记录] [先不处理]
    buyer: (taps 撤销售后)
    bot: 要撤销订单<order>的售后吗？
      [是的] [不是]
    buyer: 是的
    bot: 订单<order>已记下，已通知Bibi Crafts。

      这件事到此为止。
      [查看售后] [全部记录]
    bot to seller: Buyer撤销了订单<order>的售后。

      这件事到此为止。
      [查看售后]
    seller: (taps 查看售后)
    bot: 订单<order>

      售后原因：不想要了
      买家：“颜色不喜欢”
      卖家：“已经穿过了”
      这件事到此为止。
      [全部记录]
    buyer: (taps 全部记录)
    bot: 订单<order>的全部记录：

      <time>：下单（买家）
      <time>：接单（卖家）
      <time>：已发货（卖家）
      <time>：已签收（买家）
      <time>：申请售后（买家）
      “颜色不喜欢”
      <time>：不同意（卖家）
      “已经穿过了”
      <time>：撤销售后（买家）
      [查物流] [查看售后]
  `));
