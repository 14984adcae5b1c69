import { describe, test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { orderReceived } from './people.ts';

/** Noon in Karachi, three in the afternoon in Shanghai: nobody sleeps. */
const house = openDialogues({ at: '2026-11-23T07:00:00Z' });

/** A buyer has a shawl, and may be told of more. */
const myGoods = `${orderReceived}
buyer: (taps Yes, tell me)
seller: my goods
`;

test('a seller tells those who bought, and hears how it went', () =>
  house.begin(myGoods).play(`
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
    seller: link <listing>
    bot: (picture) Ajrak chadar – PKR 2,400
      Bibi Crafts, Multan
      https://t.me/sarai_bot?start=l_<listing>

      Pass this on as it is. The picture is for printing, or for WeChat: whoever scans it sees these goods.
      [Tell past buyers]
    seller: (taps Tell past buyers)
    bot: Those who bought from you will read:

      Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.

      1 person has bought from you
      1 is told now

      Shall I send it?
      [Send it] [No, don't]
    seller: no
    bot: All right, nothing was sent.
      [My goods]
    seller: tell my buyers about <listing>
    bot: Those who bought from you will read:

      Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.

      1 person has bought from you
      1 is told now

      Shall I send it?
      [Send it] [No, don't]
    seller: how many?
    bot: Please choose one of these: tap it, or type its number or its name.
      [Send it] [No, don't]
    seller: (taps Send it)
    bot: All right, I am telling them. Whoever sleeps hears it in the morning.
      [How far?] [Stop it]
    seller: (waits a minute)
    seller: (waits a minute)
    bot: Done: I have told people of Ajrak chadar.

      1 told
      It took 2 minutes
      [My goods]
    bot to buyer: (picture) Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.
      [See it] [No such messages]
    buyer: (taps See it)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
    seller: (taps How far?)
    bot: Done: I have told people of Ajrak chadar.

      1 told
      It took 2 minutes
      [My goods]
    seller: (taps Stop it)
    bot: Done: I have told people of Ajrak chadar.

      1 told
      It took 2 minutes
      [My goods]
    seller: tell my customers about <listing>
    bot: You told your buyers something in the last 24 hours. Once a day is enough: more, and they switch us off.
      [My goods]
    buyer: (taps No such messages)
    bot: All right, no more offers from Bibi Crafts.
      [Messages]
  `));

test('what is being told is held, and goes on when the seller says so', () =>
  house.begin(myGoods).play(`
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
    seller: tell my buyers about <listing>
    bot: Those who bought from you will read:

      Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.

      1 person has bought from you
      1 is told now

      Shall I send it?
      [Send it] [No, don't]
    seller: 1
    bot: All right, I am telling them. Whoever sleeps hears it in the morning.
      [How far?] [Stop it]
    seller: (taps How far?)
    bot: I am telling people of Ajrak chadar.

      It begins in a moment
      [Hold] [Stop it] [My goods]
    seller: (taps Hold)
    bot: Held: nobody more hears of Ajrak chadar until you say so.

      0 told
      [Go on] [Stop it] [My goods]
    seller: (waits a minute)
    seller: (taps Go on)
    bot: I am telling people of Ajrak chadar.

      It begins in a moment
      [Hold] [Stop it] [My goods]
    seller: (waits a minute)
    seller: (waits a minute)
    bot: Done: I have told people of Ajrak chadar.

      1 told
      It took 3 minutes
      [My goods]
    bot to buyer: (picture) Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.
      [See it] [No such messages]
  `));

test('goods that cannot be had are told of to nobody', () =>
  house.begin(myGoods).play(`
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
    seller: <listing> sold out
    bot: No. <listing> · Ajrak chadar
      Stock: 13 pieces → sold out
      [Undo] [My goods]
    seller: tell my buyers about <listing>
    bot: <listing> is sold out. Fill the stock first, then tell of it.
      [My goods]
    seller: <listing> stock 5
    bot: No. <listing> · Ajrak chadar
      Stock: sold out → 5 pieces
      [Undo] [My goods]
    seller: tell my buyers about <listing>
    bot: Those who bought from you will read:

      Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.

      1 person has bought from you
      1 is told now

      Shall I send it?
      [Send it] [No, don't]
    seller: (taps Send it)
    bot: All right, I am telling them. Whoever sleeps hears it in the morning.
      [How far?] [Stop it]
    seller: <listing> pause
    bot: No. <listing> · Ajrak chadar
      For sale: yes → paused
      [Undo] [My goods]
    seller: (waits a minute)
    bot: Ajrak chadar is not on sale any more, so I have stopped telling people of it.

      0 told
      1 not told
      It took 1 minute
      [My goods]
    buyer: tell my buyers about <listing>
    bot: Among your goods there is no <listing>. The numbers stand under “My goods”.
      [My goods]
  `));

describe('in other languages', () => {
  test('Urdu', () =>
    house.begin(myGoods).play(`
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
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
    house.begin(myGoods).play(`
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
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
    house.begin(myGoods).play(`
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
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
});
