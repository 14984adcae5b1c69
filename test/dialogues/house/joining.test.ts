import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn, shawlOnSale } from '../people.ts';

const house = openDialogues();

test('a seller on WhatsApp joins their Telegram, which then knows their goods', () =>
  house.begin(shawlOnSale).play(`
    seller: link
    bot: Write this to me on your other app within 10 minutes:

      link <first> <rest>

      It works once. Give it to nobody else: who writes it sees your orders.
    elsewhere (telegram): link <first> <rest>
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    elsewhere: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    elsewhere: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    elsewhere: (taps I want to buy)
    bot: Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.

      This app will then belong to the person who got that code: same orders, cart, shop and language. Is that you?
      [Yes, that is me] [No]
    elsewhere: (taps Yes, that is me)
    bot: Joined! I know you on both apps now.
    bot to seller: Your Telegram was just joined with this app. Was that not you? Then part with it.
      [My apps]
    elsewhere: my listings
    bot: Your goods. Which one shall we change?

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400]
    seller: my apps
    bot: These apps are joined with this one. Join another, or choose one to part with it.
      [Join another app] [Telegram …e-1]
  `));

test('in Urdu and Chinese, with a code that is none and one’s own', () =>
  house.begin(sellerComesIn).play(`
    seller: زبان
    bot: Which language shall we speak?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: (taps اردو)
    bot: ٹھیک ہے، اب سے اردو میں۔
    seller: ایپ جوڑیں
    bot: اپنی دوسری ایپ پر 10 منٹ کے اندر مجھے یہ لکھیں:

      link <first> <rest>

      یہ ایک ہی بار چلے گا۔ کسی اور کو نہ دیں: جو لکھے گا وہ آپ کے آرڈر دیکھ سکے گا۔
    seller: link 1234 5678
    bot: پھر یہ ایپ اُسی کی ہوگی جسے یہ کوڈ ملا تھا: وہی آرڈر، کارٹ، دکان اور زبان۔ کیا وہ آپ ہی ہیں؟
      [جی، میں ہی ہوں] [نہیں]
    seller: جی
    bot: یہ کوڈ درست نہیں یا پرانا ہو چکا ہے۔ نیا لینے کے لیے دوسری ایپ پر ”link“ لکھیں۔
    seller: زبان
    bot: ہم کس زبان میں بات کریں؟
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    seller: 中文
    bot: 好的，以后用中文。
    seller: 我的应用
    bot: 您目前只在这个应用上和我聊天。要绑定另一个应用吗？绑定后两边的订单、购物车和语言都一样。
      [绑定另一个应用]
    seller: 绑定 8765 4321
    bot: 之后这个应用就归拿到验证码的那个人：同样的订单、购物车、店铺和语言。那个人是您吗？
      [是我] [不是]
    seller: 不是
    bot: 好的，没有绑定任何应用。
  `));

test('an app is parted again', () =>
  house.begin(sellerComesIn).play(`
    seller: link telegram
    bot: Write this to me on your other app within 10 minutes:

      link <first> <rest>

      It works once. Give it to nobody else: who writes it sees your orders.
    elsewhere (telegram): /start
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    elsewhere: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    elsewhere: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    elsewhere: (taps I want to buy)
    bot: Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.
    elsewhere: LINK <first><rest>
    bot: This app will then belong to the person who got that code: same orders, cart, shop and language. Is that you?
      [Yes, that is me] [No]
    elsewhere: yes
    bot: Joined! I know you on both apps now.
    bot to seller: Your Telegram was just joined with this app. Was that not you? Then part with it.
      [My apps]
    seller: settings
    bot: This is how it stands:

      Language: English
      Your time: <clock> now, Pakistan time
      Quiet: 10:00 pm to 8:00 am
      Daily message: 9 in the morning
      Goods back in stock: I tell you
      Reminders of what you left open: yes
      Offers: none

      What shall we change?
      ≡ Language
      ≡ Time zone
      ≡ Quiet hours
      ≡ Daily message
      ≡ Messages
      ≡ Where to be paid
      ≡ My apps
      ≡ Privacy
    seller: (taps My apps)
    bot: These apps are joined with this one. Join another, or choose one to part with it.
      [Join another app] [Telegram …e-3]
    seller: 2
    bot: Part with Telegram …e-3? It starts anew there; your orders and shop stay here.
      [Yes, part with it] [No, keep it]
    seller: yes
    bot: Done: Telegram …e-3 is no longer joined.
    elsewhere: my listings
    bot: You have nothing for sale yet.
      [Sell something]
  `));
