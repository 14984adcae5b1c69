import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, comesIn, orderAccepted, sellerComesIn, shawlOnSale, transferAwaited } from '../people.ts';

const house = openDialogues();

test('hurried, in English: an order is asked after, kept, and cancelled only by the one who taps', () =>
  house.begin(orderAccepted).play(`
    buyer: salam bro any news of the shawls i bought??
    bot: Order <order> at Bibi Crafts: accepted

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller packs and sends it.
      [Cancel the order] [Ask the seller] [History]
    buyer: pls dont cancel it i stil want it
    bot: All right, nothing is changed. Everything stays as it is.
    buyer: how do i get it cancelled tho
    bot: Order <order> at Bibi Crafts: accepted

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller packs and sends it.
      [Cancel the order] [Ask the seller] [History]
    buyer: thnx yaar
    bot: Gladly! Just write when you need me again.
    buyer: who won the match last night
    bot: That is beyond me, I am sorry. I can help you sell, buy, follow an order or learn the trade.
      [Look at goods] [Where is my order?] [Sell something] [Learn]
    buyer: do you have any leather wallets
    bot: Nothing found for “leather wallets”. Try another word or a shorter one.
      [All goods]
  `));

test('hurried, in Roman Urdu', () =>
  house.begin(shawlOnSale + comesIn('buyer', 'telegram', 'ur-Latn', 'buys')).play(`
    buyer: bhai mra prcl kdr hai
    bot: Aap ka koi order raaste mein nahi hai.
      [Mere order] [Aur saamaan dekhein]
    buyer: yar order cancel mat karna
    bot: Theek hai, kuch nahi badla. Sab waisa hi hai.
    buyer: koi ajrak chadar hai ap k pas
    bot: “ajrak chadar” ke nateeje – kul 1.
      Dekhne ke liye kisi aik ko dabayein, ya jo chahiye woh likhein.

      • Ajrak chadar · Rs 2,400 – Stock: 15 adad
      [Ajrak chadar · Rs 2,400] [Saamaan ki qismein]
    buyer: mausam kaisa hai aaj karachi mein
    bot: “mausam kaisa hai aaj karachi mein” ke liye kuch nahi mila. Koi aur ya chhota lafz likh kar dekhein.
      [Saara saamaan]
    buyer: urdu mein baat karo please
    bot: ٹھیک ہے، اب سے اردو میں۔
  `));

test('hurried, in Urdu', () =>
  house.begin(shawlOnSale + comesIn('buyer', 'telegram', 'ur', 'buys')).play(`
    buyer: بھائی میرا پارسل کب تک پہنچے گا 🙏
    bot: آپ کا کوئی آرڈر راستے میں نہیں ہے۔
      [میرے آرڈر] [اور سامان دیکھیں]
    buyer: آرڈر منسوخ مت کرنا جی
    bot: ٹھیک ہے، کچھ نہیں بدلا۔ سب ویسا ہی ہے۔
    buyer: ڈیلیوری کے کتنے پیسے لگتے ہیں
    bot: چیز کہاں کہاں جاتی ہے، یہ اس کے کارڈ پر لکھا ہے۔ ڈیلیوری کا خرچ بیچنے والے سے طے ہوتا ہے، اور پارسل کہاں پہنچا، یہ آپ کے آرڈر میں قدم بہ قدم نظر آتا ہے۔
      [خریداری] [میرا آرڈر کہاں ہے؟]
    buyer: مجھے کوئی لطیفہ سناؤ یار
    bot: معاف کیجیے، یہ میرے بس کی بات نہیں۔ میں بیچنے، خریدنے، آرڈر کا حال جاننے اور کاروبار سیکھنے میں مدد کر سکتا ہوں۔
      [خریداری] [میرا آرڈر کہاں ہے؟] [کچھ بیچنا ہے] [سیکھنا ہے]
    buyer: کسی بندے سے بات کروا دیں
    bot: بات کس بارے میں ہے؟ ایک ہی پیغام میں لکھ دیں۔ ہماری ٹیم کا نمائندہ اسے اور اس گفتگو کے آخری پیغامات پڑھے گا۔
  `));

test('hurried, in Chinese', () =>
  house.begin(shawlOnSale + comesIn('buyer', 'telegram', 'zh', 'buys')).play(`
    buyer: 亲，我的包裹到哪里了呀
    bot: 您没有在途的订单。
      [我的订单] [再看看]
    buyer: 先别取消我的订单
    bot: 好的，什么都没动，一切照旧。
    buyer: 今天上海天气怎么样
    bot: 抱歉，这个我帮不上忙。我可以帮您卖东西、买东西、查订单、学做生意。
      [看商品] [我的订单到哪了] [我要卖东西] [学习]
    buyer: 付款方式有哪些
    bot: 下单时可以选付款方式：货到付现金、转账，店家支持的话也可以刷卡。已经下的单，点开订单就能付款或发付款截图。
      [我的订单] [我的购物车]
    buyer: 谢谢老板，拜拜
    bot: 再见！有事随时给我发消息。
  `));

test('where it may be one of two, both are offered, and none is done', () =>
  house.begin(buyerComesIn).play(`
    buyer: i have a question about the delivery of my order
    bot: I am not quite sure what you mean. Is it one of these?
      [Where is my order?] [About delivery] [Change an order] [Menu]
  `));

test('whoever says they have paid is led to the step of payment of what they ordered, and never taken at their word', () =>
  house.begin(transferAwaited).play(`
    buyer: i have paid
    bot: Send a picture or screenshot of the slip.
    buyer: cancel
    bot: All right, I have put it aside. You can go on with it whenever you like.
      [Continue] [Menu]
    buyer: how do i pay
    bot: Order <order> at Bibi Crafts: accepted

      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: not yet there

      Next: the seller packs and sends it.
      [Send the slip] [Cancel the order] [Ask the seller] [History]
    buyer: paisay bhej diye hain
    bot: Send a picture or screenshot of the slip.
    buyer: (photo 7)
    bot: Thank you. The seller looks whether the money for order <order> is there and confirms it. A picture alone is not a payment.
      [Where is it?]
    bot to seller: (picture) For order <order> the buyer sent a slip over PKR 2,400. Look in your account: is the money there? Only you can say so.
      [Money is there] [See the order]
    buyer: i paid already
    bot: Order <order> at Bibi Crafts: accepted

      1 × Ajrak chadar: PKR 2,400
      Transfer of PKR 2,400: slip sent, waiting for the seller to confirm

      Next: the seller packs and sends it.
      [Send the slip] [Cancel the order] [Ask the seller] [History]
  `));

test('with cash at the door, nothing is to be paid by now', () =>
  house.begin(orderAccepted).play(`
    buyer: 已付款
    bot: Order <order> at Bibi Crafts: accepted

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller packs and sends it.
      [Cancel the order] [Ask the seller] [History]
    buyer: how can i pay
    bot: You choose how to pay when you order: in cash at the door, by transfer, or by card where the shop takes it. For an order you have placed, open it: there you can pay or send the slip.
      [My orders] [My cart]
  `));

test('a question waits while something else is asked, and comes back; what is an answer stays one', () =>
  house.begin(`${sellerComesIn}seller: sell\nseller: skip\nseller: Ajrak shawl\nseller: shawls\n`).play(`
    seller: when will my parcel arrive from china
    bot: You have no order on its way.
      [My orders] [Look at more]
    bot: Back to where we were: 4 of 12.

      What does one cost?
    seller: thank you so much
    bot: Gladly! Just write when you need me again.
    bot: Back to where we were: 4 of 12.

      What does one cost?
    seller: 2400
    bot: How many do you have?
  `));
