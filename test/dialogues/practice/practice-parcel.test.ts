import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { begun, begunIn } from '../learning/learner.ts';

const house = openDialogues();

test('the practice parcel may be followed by anybody, and completes its lesson', () =>
  house.begin(begun(15)).play(`
    seller: homework 15
    bot: PRACTICE · parcel SIM-0001
      1 × Peshawari chappal, to Li Mei in Chengdu

      Monday: InfoReceived – the courier has the data
      Tuesday: InTransit – it is on its way
      Today: AttemptFail – the courier came, nobody took it

      So today: call the buyer, check phone and address, and ask the courier for a second try. After some days it would go back.

      Well done! The lesson “Tracking words and numbers” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: track sim 0001
    bot: PRACTICE · parcel SIM-0001
      1 × Peshawari chappal, to Li Mei in Chengdu

      Monday: InfoReceived – the courier has the data
      Tuesday: InTransit – it is on its way
      Today: AttemptFail – the courier came, nobody took it

      So today: call the buyer, check phone and address, and ask the courier for a second try. After some days it would go back.
  `));

test('the same parcel in three languages', () =>
  house.begin(begunIn('ur', 15)).play(`
    seller: SIM-0001
    bot: مشق · پارسل SIM-0001
      پشاوری چپل: 1 عدد، چینگدو میں لی مے کے لیے

      پیر: InfoReceived – کوریئر کے پاس معلومات آ گئیں
      منگل: InTransit – راستے میں ہے
      آج: AttemptFail – کوریئر گیا، لینے والا کوئی نہیں ملا

      تو آج ہی خریدار کو فون کریں، فون نمبر اور پتہ دوبارہ پوچھ لیں، اور کوریئر سے کہیں کہ ایک بار پھر جائے۔ کچھ دن بعد پارسل واپس ہو جائے گا۔

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
      Peshawari chappal: 1 adad, Chengdu mein Li Mei ke liye

      Peer: InfoReceived – courier ke paas maloomat aa gayin
      Mangal: InTransit – raaste mein hai
      Aaj: AttemptFail – courier gaya, lene wala koi nahi mila

      To aaj hi kharidar ko phone karein, phone number aur pata dobara pooch lein, aur courier se kahein ke aik baar phir jaye. Kuch din baad parcel wapas ho jaye ga.
    seller: language
    bot: Hum kis zabaan mein baat karein?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: (taps 中文)
    bot: 好的，以后用中文。
    seller: 查 SIM-0001
    bot: 【练习】包裹SIM-0001
      白沙瓦凉鞋 × 1，寄给成都的李梅

      周一：InfoReceived，快递收到了信息
      周二：InTransit，在路上
      今天：AttemptFail，快递员去了，没人收

      今天就给买家打电话，核对手机号和地址，再请快递重新派送。再过几天就会退回。
  `));
