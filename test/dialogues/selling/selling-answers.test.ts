import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { lineAsked, sellerComesIn } from '../people.ts';

const house = openDialogues();

test('a price as people type it', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: Ajrak chadar
    bot: What does one cost?
    seller: dhai hazar
    bot: How many do you have?
    seller: back
    bot: What does one cost?
    seller: ۲۴۰۰
    bot: How many do you have?
    seller: back
    bot: What does one cost?
    seller: 两千四
    bot: How many do you have?
    seller: back
    bot: What does one cost?
    seller: Rs. 1,500/-
    bot: How many do you have?
    seller: back
    bot: What does one cost?
    seller: 2.4k
    bot: How many do you have?
    seller: 15
    bot: How many must one buyer take at least?
    seller: 1
    bot: How heavy is one, packed?
      [Skip]
    seller: skip
    bot: How large is the parcel? Length × width × height.
      [Skip]
    seller: skip
    bot: Where is it made?
      [Pakistan] [China]
    seller: 1
    bot: Where do you send it to?
      [Pakistan and China] [Pakistan] [China]
    seller: 1
    bot: Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    seller: skip
    bot: This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 0
      Quality 6 of 100. Tip: a photo, by daylight.

      Publish it?
      [Publish] [Change something] [Do not publish]
  `));

test('wrong answers are helped, never twice in the same words', () =>
  house.begin(sellerComesIn + lineAsked).play(`
    seller: Ajrak chadar
    bot: What does one cost?
    seller: it is very cheap
    bot: A number, such as 2400, Rs 1,500 or “dhai hazar”.
    seller: really very cheap
    bot: Sorry, I still did not get that. Once more:

      What does one cost?
    seller: cheap!
    bot: I am sorry, I do not understand this one. You can go one step back, open the menu, or talk to a person.
      [Back] [Menu] [Talk to a person]
    seller: cheap, I said
    bot: A number, such as 2400, Rs 1,500 or “dhai hazar”.
    seller: 2400
    bot: How many do you have?
    seller: 0
    bot: A whole number from 1 up, please.
    seller: minus two
    bot: Sorry, I still did not get that. Once more:

      How many do you have?
    seller: half
    bot: A whole number from 1 up, please.

      A number, such as 15, “15 pcs” or “2 dozen”.
      [Back] [Menu] [Talk to a person]
    seller: 15
    bot: How many must one buyer take at least?
  `));

test('commands in every language, at any question', () =>
  house.begin(sellerComesIn + lineAsked).play(`
    seller: menyu
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Learn
      ≡ Settings
      ≡ Help
    seller: wapas
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
    seller: مدد
    bot: To sell: send a photo with one line, such as “Ajrak shawl 2400 15 pcs”. “sales” shows orders that wait for you, “my goods” changes price or stock. At any time: “menu”, “back”, “cancel”, “language”. A mistake? Write it right, such as “price 900”. To reckon: “how much tax”, “what price”, “shipping cost”.
      [Menu] [Talk to a person]
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
    seller: 菜单
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Learn
      ≡ Settings
      ≡ Help
    seller: 返回
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
    seller: mansookh
    bot: All right, I have put it aside. You can go on with it whenever you like.
      [Continue] [Menu]
  `));

test('a voice note, a sticker, a place, a contact, a film and a file where words were asked', () =>
  house.begin(sellerComesIn + lineAsked).play(`
    seller: (voice)
    bot: Thank you for the voice message. I cannot listen to it here, so please type your answer.

      What is it? Name, price and how many, in one line.
    seller: (sticker)
    bot: Sorry, I still did not get that. Once more:

      Such as “Ajrak shawl 2400 15 pcs”.
    seller: (place)
    bot: I am sorry, I do not understand this one. You can go one step back, open the menu, or talk to a person.
      [Back] [Menu] [Talk to a person]
    seller: (contact +923001234567)
    bot: Thank you for the contact. Here I need something else.

      What is it? Name, price and how many, in one line.
    seller: (video)
    bot: Sorry, I still did not get that. Once more:

      Such as “Ajrak shawl 2400 15 pcs”.
    seller: (document)
    bot: I am sorry, I do not understand this one. You can go one step back, open the menu, or talk to a person.
      [Back] [Menu] [Talk to a person]
    seller: (unsupported)
    bot: I cannot open that kind of message. Please type your answer.

      What is it? Name, price and how many, in one line.
    seller: Blue pottery lamp
    bot: What does one cost?
  `));
