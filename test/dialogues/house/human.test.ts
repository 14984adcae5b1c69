import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, comesIn, lineAsked, orderPlaced, sellerComesIn, shawlOnSale, shawlSeen } from '../people.ts';

const house = openDialogues();

test('a person is asked for in the middle of a listing, answers, and gives the talk back', () =>
  house.begin(`${sellerComesIn}${lineAsked}`).play(`
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: human
    bot: What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    seller: my buyer sends me a strange slip
    bot: Your case is number 1. A person of Sarai reads it and answers you right here. Until then I keep quiet; “menu” calls me back. If nobody has answered in 30 minutes, I tell you.
    seller: it is from another bank
    seller: (photo)
    seller: (taken by Zara)
    bot: Zara of Sarai has read your message and is writing to you.
    seller: 1800
    seller: (answer by Zara) Please do not send the lamp before the money is there. Is the slip of today?
    bot: Zara of Sarai writes:
      Please do not send the lamp before the money is there. Is the slip of today?
    seller: yes, of this morning
    seller: (answer) Then wait until the evening.
    bot: A person of Sarai writes:
      Then wait until the evening.
    seller: (given back)
    bot: It is me again, the bot of Sarai. To say more about case 1, write “human”.

      Back to where we were: 4 of 12.

      What does one cost?
    seller: 1800
    bot: How many do you have?
    seller: human
    bot: What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    seller: it came, thank you
    bot: I have added that to your case 1. The answer comes right here. Until then I keep quiet; “menu” calls me back.
    seller: (closed)
    bot: Your case 1 is closed, and it is me again, the bot of Sarai. Is something left? Write “human”.

      Back to where we were: 5 of 12.

      How many do you have?
    seller: 3
    bot: How many must one buyer take at least?
  `));

test('half an hour without a word: they are told so once, and the question comes again', () =>
  house.begin(`${shawlOnSale}${buyerComesIn}${shawlSeen}`).play(`
    buyer: 1
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: human
    bot: What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    buyer: is the shawl warm?
    bot: Your case is number 1. A person of Sarai reads it and answers you right here. Until then I keep quiet; “menu” calls me back. If nobody has answered in 30 minutes, I tell you.
    buyer: hello?
    buyer: (waits 29)
    buyer: (waits 2)
    bot: I am sorry, nobody of the team could answer yet. Your case 1 stays open and the answer comes here. To add to it, write “human”; for all else I, the bot, am here again.

      Back to where we were.

      How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: (waits 60)
    buyer: human
    bot: What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    buyer: please, somebody
    bot: I have added that to your case 1. The answer comes right here. Until then I keep quiet; “menu” calls me back.
    buyer: (waits 31)
    bot: It is me again, the bot of Sarai. To say more about case 1, write “human”.

      Back to where we were.

      How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 2
    bot: Who receives it? The full name.
  `));

test('the menu or a button of ours calls the bot back before; the answer comes all the same', () =>
  house.begin(`${shawlOnSale}${buyerComesIn}${shawlSeen}`).play(`
    buyer: human
    bot: What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    buyer: is it real silk?
    bot: Your case is number 1. A person of Sarai reads it and answers you right here. Until then I keep quiet; “menu” calls me back. If nobody has answered in 30 minutes, I tell you.
    buyer: is it?
    buyer: menu
    bot: What would you like to do?
      [Look at goods] [My cart] [My orders] [Where is my order?] [Sell something] [Learn] [Settings] [Help]
    buyer: help
    bot: Write what you are looking for, or “browse”. “cart” shows what you have put together, “my orders” what you ordered, and “where is my order” tells where it is, at any moment. Also: “menu”, “back”, “cancel”, “language”. “how much tax” tells what a parcel costs at the border.
      [Menu] [Talk to a person]
    buyer: (answer by Zara) It is cotton.
    bot: Zara of Sarai writes:
      It is cotton.
    buyer: thank you!
    buyer: (waits 31)
    bot: It is me again, the bot of Sarai. To say more about case 1, write “human”.
      [Menu]
  `));

test('news of one’s own orders come while a person answers', () =>
  house.begin(orderPlaced).play(`
    buyer: human
    bot: Who shall answer you? The seller knows the goods and the order; a person of Sarai helps with all else.
      [Seller, <order>] [A person of Sarai]
    buyer: may I change the address?
    bot: Your case is number 1. A person of Sarai reads it and answers you right here. Until then I keep quiet; “menu” calls me back. If nobody has answered in 30 minutes, I tell you.
    seller: (taps Accept)
    bot: Order <order> is accepted. Buyer knows.
      [See the order] [All orders]
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 4,800 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    buyer: 1
    buyer: (taps Yes, I will)
    bot: Thank you! Please have PKR 4,800 ready when order <order> comes. The seller knows.
      [Where is it?]
    bot to seller: Buyer will have PKR 4,800 ready in cash for order <order>. You can pack it.
      [See the order]
  `));

test('whoever ordered something is offered its seller, or a person of the house', () =>
  house.begin(orderPlaced).play(`
    buyer: human
    bot: Who shall answer you? The seller knows the goods and the order; a person of Sarai helps with all else.
      [Seller, <order>] [A person of Sarai]
    buyer: 1
    bot: What shall I ask Bibi Crafts about order <order>? Write it here in your own words.
    buyer: when will you send it?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about order <order>:

      “when will you send it?”
      [Answer] [See the order] [Block or report]
    buyer: human
    bot: Who shall answer you? The seller knows the goods and the order; a person of Sarai helps with all else.
      [Seller, <order>] [A person of Sarai]
    buyer: my money is gone and nobody answers
    bot: Your case is number 1. A person of Sarai reads it and answers you right here. Until then I keep quiet; “menu” calls me back. If nobody has answered in 30 minutes, I tell you.
  `));

test('goods in the cart have a seller too', () =>
  house
    .begin(`${shawlOnSale}${buyerComesIn}${shawlSeen}
buyer: (taps Add to cart)
buyer: 1
`)
    .play(`
    buyer: human
    bot: Who shall answer you? The seller knows the goods and the order; a person of Sarai helps with all else.
      [Seller, Bibi Crafts] [A person of Sarai]
    buyer: bibi
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: cancel
    bot: All right, I have put it aside. You can go on with it whenever you like.
      [Continue] [Menu]
    buyer: human
    bot: Who shall answer you? The seller knows the goods and the order; a person of Sarai helps with all else.
      [Seller, Bibi Crafts] [A person of Sarai]
    buyer: seller
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
  `));

test('in ur the seller is offered too', () =>
  house
    .begin(`${shawlOnSale}${comesIn('buyer', 'whatsapp', 'ur', 'buys')}
buyer: browse
buyer: 1
buyer: 2
buyer: 1
`)
    .play(`
    buyer: نمائندہ
    bot: آپ کس سے بات کرنا چاہتے ہیں؟ مال اور آرڈر کا حال دکاندار جانتا ہے، باقی ہر بات میں سرائے کا نمائندہ مدد کرے گا۔
      ≡ دکاندار، Bibi Crafts
      ≡ سرائے کا نمائندہ
    buyer: 1
    bot: Ajrak chadar (نمبر <goods>) کے بارے میں Bibi Crafts سے کیا پوچھوں؟ اپنے لفظوں میں لکھ دیں۔
    buyer: کیا یہ دھل سکتی ہے؟
    bot: Bibi Crafts کو پہنچا دیا۔ جواب آتے ہی بتا دوں گی۔
      [پیغامات دیکھیں]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “کیا یہ دھل سکتی ہے؟”

      To help you read it:
      Written in Urdu
      [Answer] [See the goods] [Block or report]
  `));

test('in ur-Latn the seller is offered too', () =>
  house
    .begin(`${shawlOnSale}${comesIn('buyer', 'whatsapp', 'ur-Latn', 'buys')}
buyer: browse
buyer: 1
buyer: 2
buyer: 1
`)
    .play(`
    buyer: numainda
    bot: Aap kis se baat karna chahte hain? Maal aur order ka haal dukaandar jaanta hai, baaqi har baat mein Sarai ka numainda madad kare ga.
      ≡ Dukaandar, Bibi Crafts
      ≡ Sarai ka numainda
    buyer: 1
    bot: Ajrak chadar (No. <goods>) ke baare mein Bibi Crafts se kya poochoon? Apne lafzon mein likh dein.
    buyer: kya yeh dhul sakti hai?
    bot: Bibi Crafts ko pohancha diya. Jawab aate hi bata doon gi.
      [Paighamat dekhein]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “kya yeh dhul sakti hai?”

      To help you read it:
      Written in Roman Urdu
      [Answer] [See the goods] [Block or report]
  `));

test('in zh the seller is offered too', () =>
  house
    .begin(`${shawlOnSale}${comesIn('buyer', 'whatsapp', 'zh', 'buys')}
buyer: browse
buyer: 1
buyer: 2
buyer: 1
`)
    .play(`
    buyer: 人工
    bot: 您想让谁来回答？商品和订单的事卖家最清楚，其他事由Sarai的工作人员帮您。
      [卖家，Bibi Crafts] [Sarai工作人员]
    buyer: 1
    bot: 关于Ajrak chadar（编号<goods>），您想问Bibi Crafts什么？直接写下来，我来转达。
    buyer: 能机洗吗？
    bot: 已转给Bibi Crafts，一有答复我就告诉您。
      [看对话]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “能机洗吗？”

      To help you read it:
      Written in Chinese
      [Answer] [See the goods] [Block or report]
  `));

test('half an hour after the last word of an answer the bot is back', () =>
  house.begin(buyerComesIn).play(`
    buyer: human
    bot: What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    buyer: I cannot find my cart
    bot: Your case is number 1. A person of Sarai reads it and answers you right here. Until then I keep quiet; “menu” calls me back. If nobody has answered in 30 minutes, I tell you.
    buyer: (answer) Write “my cart”.
    bot: A person of Sarai writes:
      Write “my cart”.
    buyer: my cart
    buyer: (waits 31)
    bot: It is me again, the bot of Sarai. To say more about case 1, write “human”.
      [Menu]
    buyer: my cart
    bot: Your cart is empty.
      [Look at more]
  `));

for (const language of ['ur', 'ur-Latn', 'zh'] as const)
  test(`in ${language}`, () => house.begin(comesIn('buyer', 'whatsapp', language, 'buys')).play(scripts[language]));

const scripts = {
  ur: `
    buyer: نمائندہ
    bot: بات کس بارے میں ہے؟ ایک ہی پیغام میں لکھ دیں۔ ہماری ٹیم کا نمائندہ اسے اور اس گفتگو کے آخری پیغامات پڑھے گا۔
    buyer: میرا پارسل ٹوٹا ہوا آیا
    bot: آپ کا کیس نمبر 1 ہے۔ سرائے کا نمائندہ پڑھ کر یہیں جواب دے گا، تب تک بوٹ خاموش رہے گا۔ بوٹ کو بلانا ہو تو “مینو” لکھیں۔ 30 منٹ میں جواب نہ آیا تو بتا دیا جائے گا۔
    buyer: (taken by زارا)
    bot: سرائے سے زارا نے آپ کا پیغام پڑھ لیا ہے، جواب ابھی آ رہا ہے۔
    buyer: (answer by زارا) تصویر بھیج دیں۔
    bot: سرائے سے زارا:
      تصویر بھیج دیں۔
    buyer: (photo)
    buyer: (given back)
    bot: اب پھر سرائے کا بوٹ حاضر ہے۔ کیس 1 کے بارے میں کچھ اور کہنا ہو تو “نمائندہ” لکھیں۔
      [مینو]
    buyer: نمائندہ
    bot: بات کس بارے میں ہے؟ ایک ہی پیغام میں لکھ دیں۔ ہماری ٹیم کا نمائندہ اسے اور اس گفتگو کے آخری پیغامات پڑھے گا۔
    buyer: کوئی ہے؟
    bot: یہ بات آپ کے کیس 1 میں شامل کر دی ہے۔ جواب یہیں آئے گا، تب تک بوٹ خاموش رہے گا۔ بوٹ کو بلانا ہو تو “مینو” لکھیں۔
    buyer: (waits 31)
    bot: معاف کیجیے، ٹیم میں سے ابھی کوئی جواب نہیں دے سکا۔ آپ کا کیس 1 کھلا ہے، جواب یہیں آئے گا۔ کچھ اور بتانا ہو تو “نمائندہ” لکھیں۔ باقی کاموں کے لیے بوٹ پھر حاضر ہے۔
      [مینو]
    buyer: نمائندہ
    bot: بات کس بارے میں ہے؟ ایک ہی پیغام میں لکھ دیں۔ ہماری ٹیم کا نمائندہ اسے اور اس گفتگو کے آخری پیغامات پڑھے گا۔
    buyer: جلدی کریں
    bot: یہ بات آپ کے کیس 1 میں شامل کر دی ہے۔ جواب یہیں آئے گا، تب تک بوٹ خاموش رہے گا۔ بوٹ کو بلانا ہو تو “مینو” لکھیں۔
    buyer: (taken)
    bot: سرائے کے نمائندے نے آپ کا پیغام پڑھ لیا ہے، جواب ابھی آ رہا ہے۔
    buyer: (answer) ابھی دیکھتے ہیں۔
    bot: سرائے کا نمائندہ:
      ابھی دیکھتے ہیں۔
    buyer: (closed)
    bot: آپ کا کیس 1 بند ہو گیا، اب پھر سرائے کا بوٹ حاضر ہے۔ کچھ رہ گیا ہو تو “نمائندہ” لکھیں۔
      [مینو]
  `,
  'ur-Latn': `
    buyer: numainda
    bot: Baat kis baare mein hai? Aik hi message mein likh dein. Hamari team ka numainda ise aur is guftagu ke aakhri messages parhe ga.
    buyer: mera parcel toota hua aaya
    bot: Aap ka case number 1 hai. Sarai ka numainda parh kar yahin jawab de ga, tab tak bot khamosh rahe ga. Bot ko bulana ho to “menu” likhein. 30 minute mein jawab na aaya to bata diya jaye ga.
    buyer: (taken by Zara)
    bot: Sarai se Zara ne aap ka message parh liya hai, jawab abhi aa raha hai.
    buyer: (answer by Zara) Tasveer bhej dein.
    bot: Sarai se Zara:
      Tasveer bhej dein.
    buyer: (photo)
    buyer: (given back)
    bot: Ab phir Sarai ka bot haazir hai. Case 1 ke baare mein kuch aur kehna ho to “numainda” likhein.
      [Menu]
    buyer: numainda
    bot: Baat kis baare mein hai? Aik hi message mein likh dein. Hamari team ka numainda ise aur is guftagu ke aakhri messages parhe ga.
    buyer: koi hai?
    bot: Yeh baat aap ke case 1 mein shamil kar di hai. Jawab yahin aaye ga, tab tak bot khamosh rahe ga. Bot ko bulana ho to “menu” likhein.
    buyer: (waits 31)
    bot: Maaf kijiye, team mein se abhi koi jawab nahi de saka. Aap ka case 1 khula hai, jawab yahin aaye ga. Kuch aur batana ho to “numainda” likhein. Baaqi kaamon ke liye bot phir haazir hai.
      [Menu]
    buyer: numainda
    bot: Baat kis baare mein hai? Aik hi message mein likh dein. Hamari team ka numainda ise aur is guftagu ke aakhri messages parhe ga.
    buyer: jaldi karein
    bot: Yeh baat aap ke case 1 mein shamil kar di hai. Jawab yahin aaye ga, tab tak bot khamosh rahe ga. Bot ko bulana ho to “menu” likhein.
    buyer: (taken)
    bot: Sarai ke numainde ne aap ka message parh liya hai, jawab abhi aa raha hai.
    buyer: (answer) Abhi dekhte hain.
    bot: Sarai ka numainda:
      Abhi dekhte hain.
    buyer: (closed)
    bot: Aap ka case 1 band ho gaya, ab phir Sarai ka bot haazir hai. Kuch reh gaya ho to “numainda” likhein.
      [Menu]
  `,
  zh: `
    buyer: 人工
    bot: 是什么事？请用一条消息写下来。工作人员会查看它，以及这里最近的聊天记录。
    buyer: 我收到的东西破了
    bot: 您的工单号是1。Sarai的工作人员会查看，并直接在这里回复您。这期间我不出声；要叫我，写“菜单”就行。30分钟内没人回复，我会告诉您。
    buyer: (taken by 小王)
    bot: Sarai的小王已看到您的消息，正在回复。
    buyer: (answer by 小王) 请发一张照片。
    bot: Sarai的小王：
      请发一张照片。
    buyer: (photo)
    buyer: (given back)
    bot: 现在又是我，Sarai的机器人。工单1还有要说的，就写“人工”。
      [菜单]
    buyer: 人工
    bot: 是什么事？请用一条消息写下来。工作人员会查看它，以及这里最近的聊天记录。
    buyer: 有人吗？
    bot: 已补充到您的工单1。回复会直接发在这里，这期间我不出声；要叫我，写“菜单”就行。
    buyer: (waits 31)
    bot: 抱歉，工作人员暂时还没能回复。您的工单1还开着，回复会发在这里。想补充就写“人工”；其他的事，我（机器人）又在这儿了。
      [菜单]
    buyer: 人工
    bot: 是什么事？请用一条消息写下来。工作人员会查看它，以及这里最近的聊天记录。
    buyer: 快一点
    bot: 已补充到您的工单1。回复会直接发在这里，这期间我不出声；要叫我，写“菜单”就行。
    buyer: (taken)
    bot: Sarai的工作人员已看到您的消息，正在回复。
    buyer: (answer) 马上看。
    bot: Sarai的工作人员：
      马上看。
    buyer: (closed)
    bot: 您的工单1已关闭，现在又是我，Sarai的机器人。还有没解决的，就写“人工”。
      [菜单]
  `,
} as const;
