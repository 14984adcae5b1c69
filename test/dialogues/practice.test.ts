import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';

const house = openDialogues();

/** Somebody in English on WhatsApp who wants to learn. */
const learnerComesIn = `
learner (whatsapp): Hello
learner: (taps English)
learner: (taps Yes, go on)
learner: (taps I want to learn)
`;

test('a whole game, played with a class', () =>
  house.begin(learnerComesIn).play(`
    learner: practice class SARAI-2024
    bot: PRACTICE · Class SARAI-2024: all have the same luck. Shall your score stand on the board, for the others of the class to see?
      [Yes, show it] [No, only for me]
    learner: yes
    bot: PRACTICE · Under which name?
      [Learner]
    learner: Zainab
    bot: PRACTICE · Which way do you want to sell?
      [Pakistan to China] [China to Pakistan]
    learner: 1
    bot: PRACTICE · Pakistan to China: what do you sell?
      [Peshawari chappal] [Football] [Salt lamp]
    learner: 1
    bot: PRACTICE · What is it called?
    learner: Peshawari chappal, brown, hand-stitched
    bot: PRACTICE · Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    learner: Real leather, hand-stitched in Peshawar, sizes 40 to 44, wipe with a damp cloth.
    bot: PRACTICE · How many pretend photos do you take? In real trade, three show the whole, the side and one close up.
      [Photos: 0] [Photos: 1] [Photos: 3]
    learner: 3
    bot: PRACTICE · Which family of goods (HS chapter) is it?
      ≡ 08 Fruit and nuts
      ≡ 39 Plastic goods
      ≡ 64 Footwear
      ≡ 94 Lamps, furniture
      ≡ 95 Toys and sports
    learner: 3
    bot: PRACTICE · Which weight do you write?
      [What the scale says] [A little less] [No weight]
    learner: 1
    bot: PRACTICE · And where is it from?
      [Where it is made] [A famous country] [Leave it open]
    learner: 1
    bot: PRACTICE · What do you promise about returns?
      [7 days, if unused] [No returns] [Say nothing]
    learner: 1
    bot: PRACTICE · Your listing: 100 of 100 for how it is shown, 100 of 100 for how true it is. Good work: buyers see what they get.

      PRACTICE · One costs you PKR 3,200. Most sellers ask ¥239.00. What is your price?
      [¥239.00]
    learner: 239
    bot: PRACTICE · How many do you buy to begin with? One costs PKR 3,200.
      [8] [14] [20]
    learner: 14
    bot: PRACTICE · How do you send? You pay for each parcel.
      Slow, 6 days: PKR 2,090
      Standard, 4 days: PKR 2,490
      Fast, 2 days: PKR 4,740
      [Slow] [Standard] [Fast]
    learner: standard
    bot: PRACTICE · Day 1 of 14
      The shop opens.

      In stock: 14
      Price: ¥239.00
      Rating: 4.00 of 5
      Rate: ¥1.00 = PKR 40.19
      SIM money, after what you paid in: -PKR 44,800

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 2 of 14
      Day 1: 1 sold.

      The year's limit is used up
      A buyer in China has used up this year's limit for such goods.

      A. Repay, and offer it for next year
      B. Let the order wait
      C. Use a cousin's ID number
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. Nobody may lend an ID for it: customs counts that as smuggling.

      Decision: 5 of 5 · rating +0.03 · money 0 % of one sale

      PRACTICE · Day 2 of 14

      In stock: 13
      Price: ¥239.00
      Rating: 4.03 of 5
      Rate: ¥1.00 = PKR 40.27
      SIM money, after what you paid in: -PKR 47,290

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: menu
    bot: What would you like to do?
      ≡ Learn
      ≡ Look at goods
      ≡ My cart
      ≡ My orders
      ≡ Sell something
      ≡ Settings
      ≡ Help
    learner: practice
    bot: PRACTICE · Your shop waits on day 2 of 14, just as you left it.
      [Go on playing] [Give this game up] [Class board]
    learner: 1
    bot: PRACTICE · Day 2 of 14

      In stock: 13
      Price: ¥239.00
      Rating: 4.03 of 5
      Rate: ¥1.00 = PKR 40.27
      SIM money, after what you paid in: -PKR 47,290

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next
    bot: PRACTICE · Day 3 of 14
      Day 2: 2 sold.

      Customs holds a parcel
      Customs stops a parcel: the invoice says only “goods”. They ask for proof of the price.

      A. Send a corrected invoice and the payment proof today
      B. Wait, and complain to the courier
      C. Pay a “fixer” who knows somebody
      [A] [B] [C]
    learner: C
    bot: PRACTICE · That is against the law: this game can no longer be passed. A clear invoice and a payment proof set a parcel free. A fixer makes you part of a crime.

      Decision: 0 of 5 · rating −0.25 · money −60 % of one sale

      PRACTICE · Day 3 of 14

      In stock: 11
      Price: ¥239.00
      Rating: 3.78 of 5
      Rate: ¥1.00 = PKR 40.19
      SIM money, after what you paid in: -PKR 58,033.62

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next
    bot: PRACTICE · Day 4 of 14
      Day 3: 3 sold.

      A payment by screenshot
      A buyer sends a picture of a bank transfer and wants the goods today.

      A. Look into your own account first
      B. Ask for another screenshot
      C. Send the goods
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. A picture is not money. Only your own account says that it came.

      Decision: 5 of 5 · rating 0 · money 0 % of one sale

      PRACTICE · Day 4 of 14

      In stock: 8
      Price: ¥239.00
      Rating: 3.78 of 5
      Rate: ¥1.00 = PKR 40.19
      SIM money, after what you paid in: -PKR 65,503.62

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 2
    bot: PRACTICE · Day 6 of 14
      Day 5: 1 sold.
      Parcels that arrived: 1. They are paid.

      A return after six days
      On the sixth day a buyer wants to send it back, unused.

      A. Take it back, as your rule says
      B. Repay a part, and the buyer keeps it
      C. Do not answer
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. A rule you published is a promise. Who keeps it is bought from again.

      Decision: 5 of 5 · rating +0.06 · money −30 % of one sale

      PRACTICE · Day 6 of 14

      In stock: 6
      Price: ¥239.00
      Rating: 3.92 of 5
      Rate: ¥1.00 = PKR 40.43
      SIM money, after what you paid in: -PKR 64,527.51

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: change the price
    bot: PRACTICE · One costs you PKR 3,200. Most sellers ask ¥239.00. What is your price?
      [¥239.00]
    learner: 900000
    bot: PRACTICE · Nobody pays that here: ¥956.00 at the most.
      [¥239.00]
    learner: 245
    bot: PRACTICE · Day 6 of 14

      In stock: 6
      Price: ¥245.00
      Rating: 3.92 of 5
      Rate: ¥1.00 = PKR 40.43
      SIM money, after what you paid in: -PKR 64,527.51

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 4
    bot: PRACTICE · How many more? One costs PKR 3,200. They come in two days.
      [5] [10] [15]
    learner: 10
    bot: PRACTICE · Day 6 of 14

      In stock: 6, on the way: 10
      Price: ¥245.00
      Rating: 3.92 of 5
      Rate: ¥1.00 = PKR 40.43
      SIM money, after what you paid in: -PKR 96,527.51

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 2
    bot: PRACTICE · Day 7 of 14
      Day 6: 1 sold.
      Parcels that arrived: 2. They are paid.

      A large order
      Somebody wants 20 at once. You do not have so many.

      A. Tell the true stock, and offer the rest for a fixed date
      B. Sell what is there and decline the rest
      C. Accept all 20
      [A] [B] [C]
    learner: B
    bot: PRACTICE · Not bad, and there was a better way. What you do not have you cannot send. A date you can keep sells as well.

      Decision: 3 of 5 · rating 0 · money 0 % of one sale

      PRACTICE · Day 7 of 14

      In stock: 5, on the way: 10
      Price: ¥245.00
      Rating: 4.05 of 5
      Rate: ¥1.00 = PKR 40.27
      SIM money, after what you paid in: -PKR 81,236.21

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 8 of 14
      Day 7: 2 sold.
      Parcels that arrived: 2. They are paid.
      Returned and repaid: 1.

      In stock: 13
      Price: ¥245.00
      Rating: 4.16 of 5
      Rate: ¥1.00 = PKR 40.23
      SIM money, after what you paid in: -PKR 75,857.37

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 2
    bot: PRACTICE · Day 9 of 14
      Day 8: 3 sold.
      Parcels that arrived: 1. They are paid.

      Something else in the parcel
      “Please hide two mangoes and some seeds in it, for my mother.”

      A. Refuse, and say why
      B. Refuse, without a reason
      C. Hide them
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. Fresh fruit and seeds may not cross in a parcel: pests travel with them, and all of it is lost.

      Decision: 5 of 5 · rating +0.02 · money 0 % of one sale

      PRACTICE · Day 9 of 14

      In stock: 10
      Price: ¥245.00
      Rating: 4.23 of 5
      Rate: ¥1.00 = PKR 40.23
      SIM money, after what you paid in: -PKR 74,481.14

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 10 of 14
      Day 9: 3 sold.
      Parcels that arrived: 1. They are paid.
      Of these, late: 1.

      It arrived broken
      A buyer sends a photo: it came broken.

      A. Replace or repay it, and pack better from now on
      B. Repay half
      C. Say it is the buyer's own fault
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. Packing is the seller's work. A good answer may turn a broken thing into a second order.

      Decision: 5 of 5 · rating +0.08 · money −70 % of one sale

      PRACTICE · Day 10 of 14

      In stock: 7
      Price: ¥245.00
      Rating: 4.25 of 5
      Rate: ¥1.00 = PKR 40.23
      SIM money, after what you paid in: -PKR 80,004.71

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 11 of 14
      Day 10: 3 sold.
      Parcels that arrived: 1. They are paid.

      In stock: 4
      Price: ¥245.00
      Rating: 4.29 of 5
      Rate: ¥1.00 = PKR 40.15
      SIM money, after what you paid in: -PKR 78,406.40

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 1
    bot: PRACTICE · Day 12 of 14
      Day 11: 1 sold.
      Parcels that arrived: 3. They are paid.
      Of these, late: 1.

      “Write it cheaper”
      A buyer writes: “Please put a fifth of the price on the invoice, and call it a gift.”

      A. Refuse, and explain the tax
      B. A small discount, but the true price on the paper
      C. Write the low price
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. A false value on an invoice is against the law. The tax is small, the fine is not.

      Decision: 5 of 5 · rating +0.02 · money 0 % of one sale

      PRACTICE · Day 12 of 14

      In stock: 3
      Price: ¥245.00
      Rating: 4.33 of 5
      Rate: ¥1.00 = PKR 40.11
      SIM money, after what you paid in: -PKR 53,967.52

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 1
    bot: PRACTICE · Day 13 of 14
      Day 12: 1 sold.
      Parcels that arrived: 3. They are paid.

      The rate falls by 3 %
      Overnight the buyer's money has lost 3 %. You are paid at the rate of the day of delivery.

      A. Raise the price by 3 %
      B. Keep the price, knowing what it costs
      C. Cancel orders that are already paid
      [A] [B] [C]
    learner: A
    bot: PRACTICE · Well decided. You may change a price for tomorrow's buyers, never for those who have paid.

      Decision: 5 of 5 · rating 0 · money 0 % of one sale

      PRACTICE · Day 13 of 14

      In stock: 2
      Price: ¥252.35
      Rating: 4.42 of 5
      Rate: ¥1.00 = PKR 38.75
      SIM money, after what you paid in: -PKR 29,334.16

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 14 of 14
      Day 13: 3 wanted to buy, 2 could. The rest found nothing left.
      Parcels that arrived: 3. They are paid.

      In stock: 0
      Price: ¥252.35
      Rating: 4.47 of 5
      Rate: ¥1.00 = PKR 38.52
      SIM money, after what you paid in: -PKR 8,112.97

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: 1
    bot: PRACTICE · Fourteen days are over, and the last parcels have arrived.

      Your profit (SIM): PKR 53,177.01
      Your twin, with the usual price and the same luck: PKR 48,486.06
      Sold 24, missed 3, returned 1
      Rating: 4.47 of 5

      Business 40 of 40, decisions 33 of 40, service 17 of 20: 90 of 100. Not passed: you broke the law, and then no profit counts.

      PRACTICE · Your best moments:

      Day 2, The year's limit is used up: Repay, and offer it for next year (lesson 6)
      Day 12, “Write it cheaper”: Refuse, and explain the tax (lesson 12)
      Day 9, Something else in the parcel: Refuse, and say why (lesson 9)

      PRACTICE · What cost you most, and the lesson on it:

      Day 3, Customs holds a parcel: Pay a “fixer” who knows somebody (lesson 16)
      Day 14: nothing left for buyers: 2 (lesson 3)
      Day 13: nothing left for buyers: 1 (lesson 3)
      ≡ Lesson 16
      ≡ Lesson 3
      ≡ Make it real
      ≡ Class board
      ≡ Practice shop
    learner: class board
    bot: PRACTICE · Class SARAI-2024:

      1. Zainab: 90
      [Practice shop]
    learner: make it real
    bot: PRACTICE · Practice ends here. I take along “Peshawari chappal, brown, hand-stitched” and ¥239.00. From now on it is real: I ask for the rest, and nothing is published before you say so.

      What is your shop called?
  `));

test('a short game in Urdu, given up once and begun again', () =>
  house.play(`
    urdu (whatsapp): سلام
    urdu: (taps اردو)
    urdu: (taps جی ہاں، آگے بڑھیں)
    urdu: (taps میں سیکھنا چاہتا ہوں)
    urdu: مشق
    urdu: 1
    urdu: 1
    urdu: 2
    urdu: 150
    urdu: 99
    urdu: 12
    urdu: 2
    urdu: مشق
    urdu: 2
    urdu: ہاں
    urdu: SIM-0001
  `));

test('to Pakistan, in Chinese: nothing is finished yet, so nothing becomes real', () =>
  house.play(`
    zh (telegram): 你好
    zh: (taps 中文)
    zh: (taps 同意，继续)
    zh: (taps 我想学习)
    zh: 练习
    zh: 1
    zh: 2
    zh: 手机支架
    zh: 1299
    zh: 14
    zh: 快
    zh: 变成真商品
    zh: 加入班级
  `));
