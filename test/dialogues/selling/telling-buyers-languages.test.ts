import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { shawlLookedAt } from '../people.ts';

/** Noon in Karachi, three in the afternoon in Shanghai: nobody sleeps. */
const house = openDialogues({ at: '2026-11-23T07:00:00Z' });

test('Urdu', () =>
  house.begin(shawlLookedAt).play(`
    buyer: اردو
    bot: ٹھیک ہے، اب سے اردو میں۔
    seller: اردو
    bot: ٹھیک ہے، اب سے اردو میں۔
    seller: <listing> کے خریداروں کو بتائیں
    bot: جنہوں نے آپ سے خریدا ہے، وہ یہ پڑھیں گے:

      Bibi Crafts، جہاں سے آپ پہلے خرید چکے ہیں، آپ کے لیے لائے ہیں: Ajrak chadar، قیمت Rs 2,400۔

      1 شخص آپ سے خرید چکا ہے
      1 کو ابھی بتایا جائے گا

      بھیج دوں؟
      [بھیج دیں] [نہیں، رہنے دیں]
    seller: جی
    bot: ٹھیک ہے، بتانا شروع کر دیا۔ جو سو رہے ہیں، انہیں صبح پتہ چلے گا۔
      [کہاں تک پہنچا؟] [بند کریں]
    seller: (waits a minute)
    seller: (waits a minute)
    bot: ہو گیا: Ajrak chadar کا سب کو بتا دیا۔

      1 کو بتا دیا
      2 منٹ لگے
      [میرا مال]
    bot to buyer: (picture) Bibi Crafts، جہاں سے آپ پہلے خرید چکے ہیں، آپ کے لیے لائے ہیں: Ajrak chadar، قیمت Rs 2,400۔
      [دیکھیں] [ایسے پیغام نہیں]
    seller: <listing> کا سب گاہکوں کو بتاؤ
    bot: پچھلے 24 گھنٹے میں آپ خریداروں کو پیغام بھیج چکے ہیں۔ دن میں ایک کافی ہے، ورنہ لوگ پیغام بند کر دیتے ہیں۔
      [میرا مال]
  `));

test('Roman Urdu', () =>
  house.begin(shawlLookedAt).play(`
    buyer: roman urdu
    bot: Theek hai, ab se Roman Urdu mein.
    seller: roman urdu
    bot: Theek hai, ab se Roman Urdu mein.
    seller: <listing> ka sab customers ko batao
    bot: Jinhon ne aap se khareeda hai, woh yeh parhein ge:

      Bibi Crafts, jahan se aap pehle khareed chuke hain, aap ke liye laye hain: Ajrak chadar, qeemat Rs 2,400.

      1 shakhs aap se khareed chuka hai
      1 ko abhi bataya jaye ga

      Bhej doon?
      [Bhej dein] [Nahi, rehne dein]
    seller: ji haan
    bot: Theek hai, batana shuru kar diya. Jo so rahe hain, unhein subah pata chale ga.
      [Kahan tak pohancha?] [Band karein]
    seller: (waits a minute)
    seller: (waits a minute)
    bot: Ho gaya: Ajrak chadar ka sab ko bata diya.

      1 ko bata diya
      2 minute lage
      [Mera maal]
    bot to buyer: (picture) Bibi Crafts, jahan se aap pehle khareed chuke hain, aap ke liye laye hain: Ajrak chadar, qeemat Rs 2,400.
      [Dekhein] [Aise paigham nahi]
    seller: <listing> ka purane gahakon ko bata do
    bot: Pichle 24 ghante mein aap kharidaron ko paigham bhej chuke hain. Din mein aik kaafi hai, warna log paigham band kar dete hain.
      [Mera maal]
  `));

test('Chinese', () =>
  house.begin(shawlLookedAt).play(`
    buyer: 中文
    bot: 好的，以后用中文。
    seller: 中文
    bot: 好的，以后用中文。
    seller: 把<listing>发给老顾客
    bot: 买过您商品的人会看到：

      您买过的店铺Bibi Crafts给您推荐：Ajrak chadar，价格PKR 2,400。

      共1人买过您的商品
      马上通知1人

      现在发吗？
      [发送] [先不发]
    seller: 好的
    bot: 好的，开始通知了。正在休息的人，早上会收到。
      [进度] [停止]
    seller: (waits a minute)
    seller: (waits a minute)
    bot: Ajrak chadar已通知完毕。

      已通知1人
      用时2分钟
      [我的商品]
    bot to buyer: (picture) 您买过的店铺Bibi Crafts给您推荐：Ajrak chadar，价格PKR 2,400。
      [看看] [不要这类消息]
    seller: 通知老顾客<listing>
    bot: 过去24小时里您已经通知过买家了。一天一次就够，再多人家就会关掉消息。
      [我的商品]
  `));
