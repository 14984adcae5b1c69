import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, orderPlaced, shawlOnSale, shawlSeen, toTheStreet } from '../people.ts';

const house = openDialogues();

const phoneComesIn = `
phone (whatsapp): Hello
phone: (taps English)
phone: (taps Yes, go on)
phone: (taps I want to buy)
`;

test('a buyer joins their phone in the middle of an order, and goes on with it; the phone knows the order', () =>
  house.begin(`${shawlOnSale}${buyerComesIn}${phoneComesIn}${toTheStreet}`).play(`
    phone: link
    bot: Write this to me on your other app within 10 minutes:

      link <first> <rest>

      It works once. Give it to nobody else: who writes it sees your orders.
    buyer: link <first> <rest>
    bot: This app will then belong to the person who got that code: same orders, cart, shop and language. Is that you?
      [Yes, that is me] [No]
    buyer: (taps Yes, that is me)
    bot: Joined! I know you on both apps now.

      Back to where we were: 5 of 7.

      Which city?
    bot to phone: Your Telegram was just joined with this app. Was that not you? Then part with it.
      [My apps]
    buyer: Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Phone!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    phone: my orders
    bot: Your orders. Which one would you like to see?
      ≡ <order> · PKR 2,400 | Ajrak chadar: waiting for the seller
    phone: my cart
    bot: Your cart is empty.
      [Look at more]
  `));

test('the other way round: whoever is asked something on both apps is asked it still', () =>
  house.begin(`${shawlOnSale}${buyerComesIn}${phoneComesIn}${shawlSeen}`).play(`
    buyer: (taps Buy)
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    phone: human
    bot: What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    buyer: link my account
    bot: Write this to me on your other app within 10 minutes:

      link <first> <rest>

      It works once. Give it to nobody else: who writes it sees your orders.

      Back to where we were.

      How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    phone: link <first> <rest>
    bot: This app will then belong to the person who got that code: same orders, cart, shop and language. Is that you?
      [Yes, that is me] [No]
    phone: (taps Yes, that is me)
    bot: Joined! I know you on both apps now.

      Back to where we were.

      What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
    bot to buyer: Your WhatsApp was just joined with this app. Was that not you? Then part with it.
      [My apps]
    phone: my parcel came broken
    bot: Your case is number 1. A person of Sarai reads it and answers you right here. Until then I keep quiet; “menu” calls me back. If nobody has answered in 30 minutes, I tell you.
    buyer: 2
    bot: Who receives it? The full name.
    phone: menu
    bot: What would you like to do?
      ≡ Look at goods
      ≡ My cart
      ≡ My orders
      ≡ Where is my order?
      ≡ Sell something
      ≡ Learn
      ≡ Settings
      ≡ Help
    phone: زبان
    bot: Which language shall we speak?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    phone: (taps اردو)
    bot: ٹھیک ہے، اب سے اردو میں۔
    buyer: Ali Raza
    bot: کوریئر کس فون نمبر پر کال کرے؟
  `));

test('who has ordered of their own shop is told why the two cannot be one yet', () =>
  house.begin(orderPlaced).play(`
    seller: link
    bot: Write this to me on your other app within 10 minutes:

      link <first> <rest>

      It works once. Give it to nobody else: who writes it sees your orders.
    buyer: link <first> <rest>
    bot: This app will then belong to the person who got that code: same orders, cart, shop and language. Is that you?
      [Yes, that is me] [No]
    buyer: yes
    bot: There is an order under way between these two apps, and nobody can be both sides of one. Join them when it is over.
  `));

test('joined twice, and in a circle, they are one; parted, each is whole and the shop stays', () =>
  house.begin(`${shawlOnSale}${phoneComesIn}`).play(`
    seller: link
    bot: Write this to me on your other app within 10 minutes:

      link <first> <rest>

      It works once. Give it to nobody else: who writes it sees your orders.
    phone: link <first> <rest>
    bot: This app will then belong to the person who got that code: same orders, cart, shop and language. Is that you?
      [Yes, that is me] [No]
    phone: yes
    bot: Joined! I know you on both apps now.
    bot to seller: Your WhatsApp was just joined with this app. Was that not you? Then part with it.
      [My apps]
    phone: link
    bot: Write this to me on your other app within 10 minutes:

      link <second> <end>

      It works once. Give it to nobody else: who writes it sees your orders.
    seller: link <second> <end>
    bot: This app will then belong to the person who got that code: same orders, cart, shop and language. Is that you?
      [Yes, that is me] [No]
    seller: yes
    bot: These two apps are joined already.
    phone: my listings
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
    phone: my apps
    bot: These apps are joined with this one. Join another, or choose one to part with it.
      [Join another app] [WhatsApp …r-4]
    phone: 2
    bot: Part with WhatsApp …r-4? It starts anew there; your orders and shop stay here.
      [Yes, part with it] [No, keep it]
    phone: yes
    bot: Done: WhatsApp …r-4 is no longer joined.
    phone: my listings
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
    seller: my listings
    bot: You have nothing for sale yet.
      [Sell something]
  `));
