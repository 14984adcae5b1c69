import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, paidTo, sellerComesIn } from '../people.ts';

const house = openDialogues();

test('a seller sees how it stands, and changes hours, time and messages', () =>
  house.begin(sellerComesIn + paidTo).play(`
    seller: settings
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Pakistan time
      Quiet: 10:00 pm to 8:00 am
      Daily message: 9 in the morning
      Goods back in stock: I tell you
      Reminders of what you left open: yes
      Offers: none
      Transfers come to: JazzCash 0300 1234567, Amina Bibi

      What shall we change?
      ≡ Language
      ≡ Time zone
      ≡ Quiet hours
      ≡ Daily message
      ≡ Messages
      ≡ Where to be paid
      ≡ My apps
      ≡ Privacy
    seller: (taps Quiet hours)
    bot: Quiet: 10:00 pm to 8:00 am. I only answer you then; all else waits.

      From when until when shall it be quiet? Write it as you say it, such as 11 pm to 7 am.
      [The usual hours] [Never quiet]
    seller: whenever
    bot: Write both hours, such as “11 pm to 7 am” or “22:00-08:00”. “off” means never quiet.
      [The usual hours] [Never quiet]
    seller: 11 pm to 7:30 am
    bot: Kept: quiet from 11:00 pm to 7:30 am. If you write to me then, I answer at once.
    seller: time zone
    bot: Where do you live? Choose, or write your city.
      [Pakistan] [China] [Emirates]
    seller: atlantis
    bot: A city or country such as “London” or “Jeddah”, or the hours, such as “UTC+5”. In a country with several times, the city is what helps.
      [Pakistan] [China] [Emirates]
    seller: London
    bot: There it is <clock> now (United Kingdom Time). Is that what your clock shows?
      [Yes, that is it] [No]
    seller: no
    bot: Where do you live? Choose, or write your city.
      [Pakistan] [China] [Emirates]
    seller: (taps Emirates)
    bot: There it is <clock> now (Gulf Standard Time). Is that what your clock shows?
      [Yes, that is it] [No]
    seller: yes
    bot: Kept: Gulf Standard Time. All times I tell you are yours from now on.
    seller: settings
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Gulf Standard Time
      Quiet: 11:00 pm to 7:30 am
      Daily message: 9 in the morning
      Goods back in stock: I tell you
      Reminders of what you left open: yes
      Offers: none
      Transfers come to: JazzCash 0300 1234567, Amina Bibi

      What shall we change?
      ≡ Language
      ≡ Time zone
      ≡ Quiet hours
      ≡ Daily message
      ≡ Messages
      ≡ Where to be paid
      ≡ My apps
      ≡ Privacy
    seller: (taps Messages)
    bot: Of your own orders you always hear. Which of the others shall we change?
      ≡ Back in stock | On
      ≡ Reminders | On
      ≡ Offers | Off
      ≡ Only my own orders
    seller: (taps Reminders)
    bot: When you leave something unfinished, shall I remind you once?
      [Yes, please] [No, thanks]
    seller: no
    bot: All right, no reminders. “continue” takes up what you left, whenever you like.
    seller: (taps old Daily message)
    bot: When shall I tell you each day how your shop stands: orders that wait, parcels to send, goods nearly gone?
      ≡ 8 in the morning
      ≡ 9 in the morning
      ≡ 12 noon
      ≡ 6 in the evening
      ≡ Not at all
    seller: (taps Not at all)
    bot: All right, no daily message. Orders still reach you at once.
    seller: settings
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Gulf Standard Time
      Quiet: 11:00 pm to 7:30 am
      Daily message: none
      Goods back in stock: I tell you
      Reminders of what you left open: none
      Offers: none
      Transfers come to: JazzCash 0300 1234567, Amina Bibi

      What shall we change?
      ≡ Language
      ≡ Time zone
      ≡ Quiet hours
      ≡ Daily message
      ≡ Messages
      ≡ Where to be paid
      ≡ My apps
      ≡ Privacy
  `));

test('a buyer says it in one line, in four languages', () =>
  house.begin(buyerComesIn).play(`
    buyer: my time zone is Dubai
    bot: There it is <clock> now (Gulf Standard Time). Is that what your clock shows?
      [Yes, that is it] [No]
    buyer: yes
    bot: Kept: Gulf Standard Time. All times I tell you are yours from now on.
    buyer: no messages from 10 pm to 6 am
    bot: Kept: quiet from 10:00 pm to 6:00 am. If you write to me then, I answer at once.
    buyer: reminders off
    bot: All right, no reminders. “continue” takes up what you left, whenever you like.
    buyer: back in stock off
    bot: All right, I say nothing of it. Ask for goods again, and I tell you.
    buyer: settings
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Gulf Standard Time
      Quiet: 10:00 pm to 6:00 am
      Goods back in stock: I say nothing
      Reminders of what you left open: none
      Offers: none

      What shall we change?
      [Language] [Time zone] [Quiet hours] [Messages] [My apps] [Privacy]
    buyer: اردو
    bot: ٹھیک ہے، اب سے اردو میں۔
    buyer: میرا ٹائم زون لاہور کر دیں
    bot: وہاں ابھی <clock> ہیں (پاکستانی وقت)۔ کیا آپ کی گھڑی میں بھی یہی وقت ہے؟
      [جی، یہی ہے] [نہیں]
    buyer: جی
    bot: ٹھیک ہے: پاکستانی وقت۔ اب سے ہر وقت آپ ہی کے حساب سے بتایا جائے گا۔
    buyer: رات 11 بجے سے صبح 7 بجے تک پیغام نہ بھیجیں
    bot: ٹھیک ہے: رات 11:00 بجے سے صبح 7:00 بجے تک خاموشی۔ اس دوران آپ لکھیں گے تو جواب فوراً ملے گا۔
    buyer: یاد دہانی چالو کریں
    bot: ٹھیک ہے، ایک بار یاد دلا دیا جائے گا۔
    buyer: سیٹنگز
    bot: ابھی یہ طے ہے:

      زبان: اردو
      آپ کا وقت: ابھی <clock>، پاکستانی وقت
      خاموشی: رات 11:00 بجے سے صبح 7:00 بجے تک
      مال دوبارہ آنے کی خبر: بند
      ادھورے کام کی یاد دہانی: ملے گی
      آفرز: بند

      کیا بدلنا ہے؟
      [زبان] [ٹائم زون] [خاموش اوقات] [پیغامات] [میری ایپس] [پرائیویسی]
    buyer: roman urdu
    bot: Theek hai, ab se Roman Urdu mein.
    buyer: mera timezone karachi hai
    bot: Wahan abhi <clock> hai (Pakistani waqt). Kya aap ki ghari mein bhi yehi waqt hai?
      [Ji, yehi hai] [Nahi]
    buyer: ji
    bot: Theek hai: Pakistani waqt. Ab se har waqt aap hi ke hisaab se bataya jaye ga.
    buyer: raat saadhe das se subah aath tak message mat karo
    bot: Theek hai: 10:30 pm se 8:00 am tak khamoshi. Is dauran aap likhein ge to jawab foran mile ga.
    buyer: yaad dehani band karo
    bot: Theek hai, yaad dehani nahi aaye gi. Adhoora kaam jab chahein “jaari rakhein” likh kar aage barhayein.
    buyer: settings
    bot: Abhi yeh tay hai:

      Zabaan: Roman Urdu
      Aap ka waqt: abhi <clock>, Pakistani waqt
      Khamoshi: 10:30 pm se 8:00 am tak
      Maal dobara aane ki khabar: band
      Adhoore kaam ki yaad dehani: band
      Offers: band

      Kya badalna hai?
      [Zabaan] [Time zone] [Khamosh auqat] [Messages] [Meri apps] [Privacy]
    buyer: 中文
    bot: 好的，以后用中文。
    buyer: 时区改成北京
    bot: 那里现在是<clock>（北京时间），和您的时间一样吗？
      [对，一样] [不一样]
    buyer: 对
    bot: 好的，北京时间。以后告诉您的时间都按这个来。
    buyer: 晚上10点到早上8点不要打扰
    bot: 好的，22:00到8:00不打扰您。这段时间您写给我，我还是马上回复。
    buyer: 关闭提醒
    bot: 好的，不再提醒。没办完的事，写“继续”随时可以接着办。
    buyer: 免打扰
    bot: 免打扰：22:00到8:00。这段时间只回复您，其他消息之后再发。

      几点到几点别打扰您？直接写就行，比如晚上11点到早上7点。
      [默认时间] [不设免打扰]
    buyer: 随时
    bot: 好的，不设免打扰：有消息会马上告诉您，夜里也一样。
    buyer: 设置
    bot: 您现在的设置：

      语言：中文
      您的时间：现在<clock>，北京时间
      免打扰：未设置
      到货通知：关
      未完成事项提醒：关
      优惠消息：关

      要改什么？
      [语言] [时区] [免打扰时间] [消息通知] [我的应用] [隐私]
  `));

test('who stopped everything sees it, and turns it back where the messages are', () =>
  house.begin(buyerComesIn).play(`
    buyer: stop
    bot: Shall I stop writing to you about anything but your own orders?
      [Yes, stop] [No, go on]
    buyer: yes
    bot: Done. From now on I write only about your own orders, and when you write to me. Write “start” whenever you want the rest back.
    buyer: settings
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Pakistan time
      Quiet: 10:00 pm to 8:00 am
      Messages: only about your own orders

      What shall we change?
      [Language] [Time zone] [Quiet hours] [Messages] [My apps] [Privacy]
    buyer: (taps Messages)
    bot: I write only about your own orders now. Shall it stay so?
      [Yes, leave it so] [No, go on]
    buyer: (taps No, go on)
    bot: All right, I write to you about the rest again.
    buyer: settings
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Pakistan time
      Quiet: 10:00 pm to 8:00 am
      Goods back in stock: I tell you
      Reminders of what you left open: yes
      Offers: none

      What shall we change?
      [Language] [Time zone] [Quiet hours] [Messages] [My apps] [Privacy]
    buyer: (taps Messages)
    bot: Of your own orders you always hear. Which of the others shall we change?

      • Back in stock – On
      • Reminders – On
      • Offers – Off
      [Back in stock] [Reminders] [Offers] [Only my own orders]
    buyer: (taps Only my own orders)
    bot: Shall I stop writing to you about anything but your own orders?
      [Yes, stop] [No, go on]
    buyer: (taps Yes, stop)
    bot: Done. From now on I write only about your own orders, and when you write to me. Write “start” whenever you want the rest back.
  `));

test('a question that was open waits beneath', () =>
  house
    .begin(`${sellerComesIn}
seller: sell
seller: skip`)
    .play(`
    seller: my time zone is Karachi
    bot: There it is <clock> now (Pakistan time). Is that what your clock shows?
      [Yes, that is it] [No]
    seller: yes
    bot: Kept: Pakistan time. All times I tell you are yours from now on.

      Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
    seller: Brass lamp
    bot: What does one cost?
  `));
