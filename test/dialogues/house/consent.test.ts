import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, comesIn, orderSent, shawlOpened } from '../people.ts';

const house = openDialogues();

test('a buyer is asked once, after the goods came, whether the shop may tell them of more; a word ends it', () =>
  house.begin(orderSent).play(`
    buyer: (taps I have it)
    bot: Is order <order> in your hands and complete?
      [Yes, I have it] [Not yet]
    buyer: (taps Yes, I have it)
    bot: Thank you! Order <order> is delivered.

      May Bibi Crafts tell you of new goods and offers? At most one a day, and “no offers” ends it.
      [Yes, tell me]
    bot to seller: The buyer has received order <order>. Well done!
      [See the order]
    buyer: (taps Yes, tell me)
    bot: All right, Bibi Crafts may tell you of new goods and offers. “no offers” ends it.
      [Messages]
    buyer: settings
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Pakistan time
      Quiet: 10:00 pm to 8:00 am
      Goods back in stock: I tell you
      Reminders of what you left open: yes
      Offers: yes

      What shall we change?
      [Language] [Time zone] [Quiet hours] [Messages] [My apps] [Privacy]
    buyer: no more offers
    bot: All right, no more offers.
    buyer: messages
    bot: Of your own orders you always hear. Which of the others shall we change?

      • Back in stock – On
      • Reminders – On
      • Offers – Off
      [Back in stock] [Reminders] [Offers] [Only my own orders]
    buyer: offers on
    bot: All right, you hear of offers: at most one a day and three a week.
  `));

test('a stop in a sentence is asked about once, and “start” takes it back; to everybody else it is the menu', () =>
  house.begin(buyerComesIn).play(`
    buyer: pls stop sending me these msgs
    bot: Shall I stop writing to you about anything but your own orders?
      [Yes, stop] [No, go on]
    buyer: (taps Yes, stop)
    bot: Done. From now on I write only about your own orders, and when you write to me. Write “start” whenever you want the rest back.
    buyer: start
    bot: All right, I write to you about the rest again.
    buyer: start
    bot: What would you like to do?
      [Look at goods] [My cart] [My orders] [Where is my order?] [Sell something] [Learn] [Settings] [Help]
    buyer: resubscribe
    bot: You have not stopped my messages. See which of them you get:
      [Messages]
    buyer: i want no more reminders
    bot: All right, no reminders. “continue” takes up what you left, whenever you like.
    buyer: stop, the parcel isn't here
    bot: You have no order on its way.
      [My orders] [Look at more]
  `));

test('in Urdu', () =>
  house.begin(comesIn('buyer', 'telegram', 'ur', 'buys')).play(`
    buyer: براہ کرم مجھے پیغام نہ بھیجیں
    bot: کیا آپ کے اپنے آرڈر کے سوا باقی سب پیغامات بند کر دیں؟
      [جی ہاں، بند کریں] [نہیں، جاری رکھیں]
    buyer: (taps جی ہاں، بند کریں)
    bot: ہو گیا۔ اب پیغام صرف آپ کے اپنے آرڈر کے بارے میں آئے گا، یا جب آپ خود لکھیں۔ باقی پیغامات دوبارہ چاہییں تو “شروع” لکھیں۔
    buyer: شروع
    bot: ٹھیک ہے، اب باقی پیغامات بھی دوبارہ آئیں گے۔
    buyer: آفرز بند کریں
    bot: ٹھیک ہے، اب آفرز نہیں آئیں گی۔
    buyer: یاد دہانی نہ بھیجیں
    bot: ٹھیک ہے، یاد دہانی نہیں آئے گی۔ ادھورا کام جب چاہیں “جاری رکھیں” لکھ کر آگے بڑھائیں۔
    buyer: پیغامات دوبارہ شروع کریں
    bot: آپ کے پیغامات بند نہیں ہیں۔ کون سے آتے ہیں، یہاں دیکھیں:
      [پیغامات]
    buyer: آفرز چالو کریں
    bot: ٹھیک ہے، آفرز کی خبر ملے گی: دن میں زیادہ سے زیادہ ایک، ہفتے میں تین۔
    buyer: آرڈر بند نہیں ہوا
    bot: آپ کا کوئی آرڈر راستے میں نہیں ہے۔
      [میرے آرڈر] [اور سامان دیکھیں]
  `));

test('in Roman Urdu', () =>
  house.begin(comesIn('buyer', 'telegram', 'ur-Latn', 'buys')).play(`
    buyer: mujhe ab msg mat bhejo
    bot: Kya aap ke apne order ke siwa baaqi sab messages band kar dein?
      [Ji haan, band karein] [Nahi, jaari rakhein]
    buyer: haan
    bot: Ho gaya. Ab message sirf aap ke apne order ke baare mein aaye ga, ya jab aap khud likhein. Baaqi messages dobara chahiye hon to “shuru” likhein.
    buyer: wapas shuru karo
    bot: Theek hai, ab baaqi messages bhi dobara aayein ge.
    buyer: offers nahi chahiye
    bot: Theek hai, ab offers nahi aayein gi.
    buyer: yaad dehani band karo
    bot: Theek hai, yaad dehani nahi aaye gi. Adhoora kaam jab chahein “jaari rakhein” likh kar aage barhayein.
    buyer: messages shuru karo
    bot: Aap ke messages band nahi hain. Kaun se aate hain, yahan dekhein:
      [Messages]
    buyer: offers chalu karo
    bot: Theek hai, offers ki khabar mile gi: din mein zyada se zyada aik, haftay mein teen.
    buyer: delivery band hai kya
    bot: Theek se samajh nahi aaya. Kya in mein se koi baat hai?
      [Delivery ki maloomat] [Menu]
  `));

test('in Chinese', () =>
  house.begin(comesIn('buyer', 'telegram', 'zh', 'buys')).play(`
    buyer: 别再给我发消息了
    bot: 除了您自己的订单，其他消息都不再发给您，可以吗？
      [是的，停止] [不，继续接收]
    buyer: (taps 是的，停止)
    bot: 好了。以后只有您自己的订单有消息，或者您写给我时，我才会发消息。想恢复，随时写“开始”。
    buyer: 开始
    bot: 好的，其他消息也恢复发送。
    buyer: 不要广告
    bot: 好的，不再发优惠消息。
    buyer: 别提醒我了
    bot: 好的，不再提醒。没办完的事，写“继续”随时可以接着办。
    buyer: 重新订阅
    bot: 您没有停止消息。会收到哪些，在这里看：
      [消息通知]
    buyer: 恢复优惠消息
    bot: 好的，有优惠会告诉您：一天最多一条，一周最多三条。
    buyer: 不要取消
    bot: 好的，什么都没动，一切照旧。
  `));

test('a seller’s “band karo” is about their goods where goods are talked of, and ends the daily message where that is named', () =>
  house.begin(shawlOpened).play(`
    seller: band karo
    bot: No. <listing> · Ajrak chadar
      For sale: yes → paused
      [Undo] [My goods]
    seller: <listing> chalu karo
    bot: No. <listing> · Ajrak chadar
      For sale: paused → yes
      [Undo] [My goods]
    seller: rozana message band karo
    bot: All right, no daily message. Orders still reach you at once.
    seller: band karo
    bot: Shall I stop writing to you about anything but your own orders?
      [Yes, stop] [No, go on]
    seller: no
    bot: All right, everything stays as it is.
  `));
