import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { sellerComesIn } from './people.ts';

const house = openDialogues();

/** Lessons that are begun, which is all that a deed asks for to complete them. */
const begun = (...lessons: readonly number[]) => sellerComesIn + lessons.map((lesson) => `seller: lesson ${lesson}\nseller: next\nseller: cancel\n`).join('');

test('a card: one sentence about the craft, kept, read again and made anew', () =>
  house.begin(begun(1)).play(`
    seller: homework 1
    bot: What do you make or sell? One sentence is enough, such as “I make chappal in Peshawar”.
    seller: (photo)
    bot: Thank you for the picture. Here I need your answer in words.

      What do you make or sell? One sentence is enough, such as “I make chappal in Peshawar”.
    seller: I make chappal in Peshawar
    bot: 📋 My craft

      I make chappal in Peshawar

      This is your example from now on. We come back to it in other lessons.

      Well done! The lesson “What CBEC is and who earns” is complete.

      Next comes lesson 2: A product that may travel.
      [Next lesson] [My lessons]
    seller: learn
    bot: You have done 1 of 25 lessons. What would you like to do?
      ≡ Go on with 1: What CBEC… | Go on with 1: What CBEC is and who earns
      ≡ My progress
      ≡ My cards
      ≡ Practice shop
      ≡ All lessons
    seller: (taps My cards)
    bot: Your cards. Which one shall I show?
      [1. My craft]
    seller: 1
    bot: 📋 My craft

      I make chappal in Peshawar

      This is your example from now on. We come back to it in other lessons.
      [Make it anew] [My cards]
    seller: (taps Make it anew)
    bot: What do you make or sell? One sentence is enough, such as “I make chappal in Peshawar”.
    seller: We weave shawls in Swat
    bot: 📋 My craft

      We weave shawls in Swat

      This is your example from now on. We come back to it in other lessons.

      I have kept it. Write “my cards” to read it again.
      [My cards] [Go on learning]
    seller: my cards
    bot: Your cards. Which one shall I show?
      [1. My craft]
    seller: 1
    bot: 📋 My craft

      We weave shawls in Swat

      This is your example from now on. We come back to it in other lessons.
      [Make it anew] [My cards]
  `));

test('who has made no card is told where they come from', () =>
  house.begin(sellerComesIn).play(`
    seller: show my cards
    bot: You have no cards yet. They come from what you do at the end of a lesson.
      [My lessons]
  `));

test('a check: what is not yes is open, with whom to ask, and it is about their own goods', () =>
  house.begin(`${begun(1, 2)}seller: homework 1\nseller: I make chappal in Peshawar\n`).play(`
    seller: homework 2
    bot: Think of your own goods: I make chappal in Peshawar

      1 of 5: May your product leave your country? It is no antiquity, nothing of wild animals, no fake, and it needs no permit that you do not have.
      [Yes] [No] [Not sure]
    seller: yes
    bot: 2 of 5: May it enter the buyer's country? It is not banned there, and for China it is on the positive list.
      [Yes] [No] [Not sure]
    seller: (taps Not sure)
    bot: 3 of 5: May it travel this way? Nothing fresh, no battery, liquid, magnet or powder without papers.
      [Yes] [No] [Not sure]
    seller: (taps No)
    bot: 4 of 5: Can you prove what it is: material, maker, origin and your right to the brand?
      [Yes] [No] [Not sure]
    seller: maybe
    bot: Please choose one of these: tap it, or type its number or its name.
      [Yes] [No] [Not sure]
    seller: haan
    bot: 5 of 5: Is it worth it, after weight, breakage and freight?
      [Yes] [No] [Not sure]
    seller: 1
    bot: 📋 May it travel?

      Still open: 2 of 5.
      ❓ Entering the buyer's country: ask the platform or a customs agent there, and name the product and its HS code.
      ❌ On the way: ask the courier whether it carries this, and with which papers. Fresh food never goes by post to China.

      Well done! The lesson “A product that may travel” is complete.

      Next comes lesson 3: Your first listing tells the truth.
      [Next lesson] [My lessons]
  `));

test('all is well, and nothing is open', () =>
  house.begin(begun(21)).play(`
    seller: homework 21
    bot: 1 of 5: Do you send goods only when the money is in your own account?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 2 of 5: If customs holds a parcel: do you call the courier yourself, and pay nobody privately?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 3 of 5: Do you sell only in your own name, with your own account and true reviews?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 4 of 5: Would you stop and ask when an enquiry looks strange, such as drone motors “as toys”?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 5 of 5: Do you keep no photos of identity cards, and erase addresses when the order is over?
      [Yes] [No] [Not sure]
    seller: yes
    bot: 📋 Safety check

      Five habits that protect you. Tell them to one more seller.

      Well done! The lesson “Trust, and five dangers” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('a choice: the scam is named, and why, whichever was tapped', () =>
  house.begin(begun(5)).play(`
    seller: homework 5
    bot: PRACTICE · Two messages. Which one is the scam?

      A. “Your parcel is held at Karachi customs. Pay PKR 3,500 to this wallet within 2 hours, or it is destroyed.”

      B. “Order 1042: payout of CNY 219.88 sent to your bank today. Please check your account in 2 working days.”
      [A] [B]
    seller: (taps B)
    bot: 📋 Which one is the scam?

      B wants nothing from you: it sends you to your own account, and only that counts. The scam is A: haste, a threat and a private wallet. Ask the courier yourself, with your tracking number.

      Well done! The lesson “Getting paid, not cheated” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: homework 5
    bot: PRACTICE · Two messages. Which one is the scam?

      A. “Your parcel is held at Karachi customs. Pay PKR 3,500 to this wallet within 2 hours, or it is destroyed.”

      B. “Order 1042: payout of CNY 219.88 sent to your bank today. Please check your account in 2 working days.”
      [A] [B]
    seller: a
    bot: 📋 Which one is the scam?

      Right, it is A. Haste, a threat and a private wallet: customs does not ask like that. Ask the courier yourself, with your tracking number.

      I have kept it. Write “my cards” to read it again.
      [My cards] [Go on learning]
  `));

test('three questions name the customs road', () =>
  house.begin(begun(7)).play(`
    seller: homework 7
    bot: Where do your goods go?
      [Into China] [Out of China]
    seller: (taps Into China)
    bot: Who buys them?
      [One person] [A company]
    seller: (taps One person)
    bot: Do the goods wait near the buyer before anybody has ordered? That needs money that can wait.
      [No stock there] [A stock there]
    seller: (taps No stock there)
    bot: 📋 My customs road

      9610: each parcel crosses after its order, with its own declaration. You need no stock, but each parcel pays its own freight.

      Well done! The lesson “Five customs roads” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: do lesson 7
    bot: Where do your goods go?
      [Into China] [Out of China]
    seller: (taps Out of China)
    bot: Who buys them?
      [One person] [A company]
    seller: (taps A company)
    bot: Do the goods wait near the buyer before anybody has ordered? That needs money that can wait.
      [No stock there] [A stock there]
    seller: (taps A stock there)
    bot: 📋 My customs road

      9810: to your own stock abroad, to be sold from there.

      I have kept it. Write “my cards” to read it again.
      [My cards] [Go on learning]
  `));

test('three routes stand side by side, the best one first', () =>
  house.begin(begun(14)).play(`
    seller: homework 14
    bot: How heavy is your parcel, packed?
      [Up to 2 kg] [2 to 30 kg] [More than 30 kg]
    seller: (taps Up to 2 kg)
    bot: If it were lost, how much would that hurt you?
      [I could bear it] [It would hurt]
    seller: (taps It would hurt)
    bot: How soon must it be there?
      [Within 10 days] [In some weeks] [No hurry]
    seller: (taps No hurry)
    bot: 📋 Three routes

      EMS of the post: 7–15 days, and it can be followed.
      Express courier: 3–7 working days; the dearest.
      Small post parcel: 12–30 days, up to 2 kg; the cheapest.
      The first fits best. Usual times, as of 2024: ask for today's time and price.
      It is worth much to you: insure it, and take a photo before you seal it.

      Well done! The lesson “Post, courier, sea or the Khunjerab road” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('a line for the invoice is refused while it says too little or calls a sale a gift', () =>
  house.begin(begun(12)).play(`
    seller: homework 12
    bot: Describe your goods in one line, as on an invoice: what it is, of what, for whom, and how many.
    seller: goods
    bot: From that an officer cannot tell what is in the box. Say what it is, of what and for whom, such as “men's sandals, upper of cow leather, 1 pair”.
    seller: shoes 1 pc
    bot: From that an officer cannot tell what is in the box. Say what it is, of what and for whom, such as “men's sandals, upper of cow leather, 1 pair”.

      Describe your goods in one line, as on an invoice: what it is, of what, for whom, and how many.
    seller: gift, leather sandals for men
    bot: A sale is not a gift and not a sample: customs calls that a false declaration. Say what it is, such as “men's sandals, upper of cow leather, 1 pair”.

      Write it in a few words, as you would tell a friend.
      [Back] [Menu] [Talk to a person]
    seller: Men's sandals, upper of cow leather, 1 pair
    bot: 📋 My line for the invoice

      Men's sandals, upper of cow leather, 1 pair

      An officer understands this without opening the box. Add HS code and origin on the invoice.

      Well done! The lesson “Invoice and packing list” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('a reply to customs names all that was asked for', () =>
  house.begin(begun(16)).play(`
    seller: homework 16
    bot: PRACTICE · Customs writes about a salt lamp of yours: “Please send the invoice, the proof of payment, and a link or photo of the goods.”

      Write your reply in two or three sentences.
    seller: Please release my parcel, it is only a gift
    bot: It was sold, so do not call it a gift or a sample. Say only what is true, and name the papers.
    seller: The invoice is attached
    bot: A good start. Customs asked for more; this is not named yet:
      • the proof of payment
      • a link or a photo of the goods

      PRACTICE · Customs writes about a salt lamp of yours: “Please send the invoice, the proof of payment, and a link or photo of the goods.”

      Write your reply in two or three sentences.
    seller: Invoice and payment record are attached, and here is the link to the listing
    bot: 📋 My reply to customs

      Invoice and payment record are attached, and here is the link to the listing

      All that was asked is named, and nothing too much. Such a reply goes out the same day.

      Well done! The lesson “When customs holds a parcel” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('an HS code may be left open, and letters are none', () =>
  house.begin(begun(8)).play(`
    seller: homework 8
    bot: Which HS code has your product? Six digits such as 9506.62, or the first four. If you do not know it, skip it.
      [Skip]
    seller: football
    bot: An HS code has 4 to 12 digits, always an even number of them, such as 9506.62. If you do not know yours, skip it.
      [Skip]
    seller: ۹۵۰۶۶۲
    bot: In which country is it really made?
    seller: Pakistan
    bot: 📋 HS code and origin

      HS code: 9506.62
      Origin: Pakistan

      Before the first parcel, let the platform or a customs agent confirm the code.

      Well done! The lesson “HS code, origin and the CPFTA” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: homework 8
    bot: Which HS code has your product? Six digits such as 9506.62, or the first four. If you do not know it, skip it.
      [Skip]
    seller: skip
    bot: In which country is it really made?
    seller: China
    bot: 📋 HS code and origin

      HS code: still open
      Origin: China

      Before the first parcel, let the platform or a customs agent confirm the code.

      I have kept it. Write “my cards” to read it again.
      [My cards] [Go on learning]
  `));

test('a contract shows what is still missing', () =>
  house.begin(begun(23)).play(`
    seller: homework 23
    bot: How much, of what? What you do not know yet, you may skip.
      [Skip]
    seller: 500 kg dried apricots
    bot: Which grade, and who decides it?
      [Skip]
    seller: skip
    bot: By which rule is the price made?
      [Skip]
    seller: market price of Gilgit less 5 %, never below 900
    bot: How much is paid in advance?
      [Skip]
    seller: 20 %
    bot: Who bears hail, frost and flood?
      [Skip]
    seller: (taps Skip)
    bot: Within how many days is it paid?
      [Skip]
    seller: 15
    bot: How can each side leave?
      [Skip]
    seller: skip
    bot: 📋 Our contract

      Quantity: 500 kg dried apricots
      Grade: still open
      Price rule: market price of Gilgit less 5 %, never below 900
      Advance: 20 %
      Hail, frost, flood: still open
      Payment days: 15
      Leaving: still open

      Sign when no line is open, and read it aloud together first.

      Well done! The lesson “Farm school and a fair contract” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('a return rule says the days of the law, and is to be copied', () =>
  house.begin(begun(18)).play(`
    seller: homework 18
    bot: Which return rule shall your shop have? Choose one that you can keep.
      [Without a reason] [Broken or wrong] [Made to order]
    seller: (taps Without a reason)
    bot: 📋 My return rule

      “Unused goods may come back within 7 days without a reason; the buyer pays the freight back. Broken or wrong: send a photo within 48 hours, money back.”

      Buyers in China know this rule and trust it. Copy it into the description of your goods.

      Well done! The lesson “Buyers' rights and returns” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('what is worked out completes the lesson that asked for it, once', () =>
  house.begin(begun(4)).play(`
    seller: homework 4
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 3500
    bot: In which money will you ask the price?
      [In yuan] [In rupees]
    seller: (taps In yuan)
    bot: Which shipping and fixed fees do you pay yourself for an order? In yuan.
      [Skip]
    seller: 62
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 8
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: 15
    bot: Ask at least ¥197.11 to keep 15 % of the price. Below ¥164.98 you lose.

      Import tax is not in it. Say in your listing who pays it.

      Your cost: PKR 3,500 ÷ (40.1928 less 3 %) = ¥89.77
      Shipping and fixed fees: ¥62.00
      Of the price 8 % go as fees and 15 % to you; 77 % are left for the costs
      ¥151.77 ÷ 77 % = ¥197.11
      3 % are held back (my assumption): the rate moves until the money comes.
      • The bank buys 1 yuan for Rs 40.1928
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      Estimate: put in your own fees, and look at the bank’s rate of today.
      [Import tax]
    bot: Well done! The lesson “A price that feeds you” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: /price
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 3500
    bot: In which money will you ask the price?
      [In yuan] [In rupees]
    seller: (taps In yuan)
    bot: Which shipping and fixed fees do you pay yourself for an order? In yuan.
      [Skip]
    seller: 62
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 8
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: 15
    bot: Ask at least ¥197.11 to keep 15 % of the price. Below ¥164.98 you lose.

      Import tax is not in it. Say in your listing who pays it.

      Your cost: PKR 3,500 ÷ (40.1928 less 3 %) = ¥89.77
      Shipping and fixed fees: ¥62.00
      Of the price 8 % go as fees and 15 % to you; 77 % are left for the costs
      ¥151.77 ÷ 77 % = ¥197.11
      3 % are held back (my assumption): the rate moves until the money comes.
      • The bank buys 1 yuan for Rs 40.1928
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      Estimate: put in your own fees, and look at the bank’s rate of today.
      [Import tax]
  `));

test('lessons that are read wait to be done', () =>
  house.begin(begun(1)).play(`
    seller: homework
    bot: You have done 0 of 25 lessons. What would you like to do?
      ≡ Go on with 1: What CBEC… | Go on with 1: What CBEC is and who earns
      ≡ My progress
      ≡ Practice shop
      ≡ All lessons
  `));
