import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { buyerComesIn, orderPlaced, shawlOnSale, shawlSeen, toTheStreet } from './people.ts';

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

      link 9349 7249

      It works once. Give it to nobody else: who writes it sees your orders.
    buyer: link <first> <rest>
    bot: !! <first> was not seen before
    buyer: (taps Yes, that is me)
    bot: !! nothing shown can be tapped as Yes, that is me
    buyer: Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is 24B2UH. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order 24B2UH from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    phone: my orders
    bot: You have not ordered anything yet.
      [Look at more]
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
    bot: What is it about? Write it in one message and a person of the team will read it.
    buyer: link
    bot: A number, such as 2.
      [1] [2] [3]
    phone: link <first> <rest>
    bot: !! <first> was not seen before
    phone: (taps Yes, that is me)
    bot: !! nothing shown can be tapped as Yes, that is me
    phone: my parcel came broken
    bot: Noted for the team. Meanwhile I am here: “menu” shows all I can do.
    buyer: 2
    bot: Who receives it? The full name.
    phone: زبان
    bot: Which language shall we speak?
      ≡ English
      ≡ اردو
      ≡ Roman Urdu
      ≡ 中文
    phone: (taps اردو)
    bot: ٹھیک ہے، اب سے اردو میں۔
    buyer: menu
    bot: What would you like to do?
      [Look at goods] [My cart] [My orders] [Where is my order?] [Sell something] [Settings] [Help]
  `));

test('who has ordered of their own shop is told why the two cannot be one yet', () =>
  house.begin(orderPlaced).play(`
    seller: link
    bot: Write this to me on your other app within 10 minutes:

      link 7612 6554

      It works once. Give it to nobody else: who writes it sees your orders.
    buyer: link <first> <rest>
    bot: !! <first> was not seen before
    buyer: yes
    bot: Nothing found for “yes”. Try another word or a shorter one.
      [All goods]
  `));

test('joined twice, and in a circle, they are one; parted, each is whole and the shop stays', () =>
  house.begin(`${shawlOnSale}${phoneComesIn}`).play(`
    seller: link
    bot: Write this to me on your other app within 10 minutes:

      link 2552 0948

      It works once. Give it to nobody else: who writes it sees your orders.
    phone: link <first> <rest>
    bot: !! <first> was not seen before
    phone: yes
    bot: Nothing found for “yes”. Try another word or a shorter one.
      [All goods]
    phone: link
    bot: Write this to me on your other app within 10 minutes:

      link 4667 5171

      It works once. Give it to nobody else: who writes it sees your orders.
    seller: link <first> <rest>
    bot: !! <first> was not seen before
    seller: yes
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Settings
      ≡ Help
    phone: my listings
    bot: You have nothing for sale yet.
      [Sell something]
    phone: my apps
    bot: You talk to me on this app only. Shall we join another, so that both know your orders, cart and language?
      [Join another app]
    phone: 2
    bot: Nothing found for “2”. Try another word or a shorter one.
      [All goods]
    phone: yes
    bot: Nothing found for “yes”. Try another word or a shorter one.
      [All goods]
    phone: my listings
    bot: You have nothing for sale yet.
      [Sell something]
    seller: my listings
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
  `));
