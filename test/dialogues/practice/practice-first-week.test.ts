import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { shopIsOpen } from './practice.ts';

const house = openDialogues();

test('the first week: what is decided, and what follows', () =>
  house.begin(shopIsOpen).play(`
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
      SIM money so far: -PKR 47,290

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
      SIM money so far: -PKR 47,290

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
      SIM money so far: -PKR 58,033.62

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
      SIM money so far: -PKR 65,503.62

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
      SIM money so far: -PKR 64,527.51

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
      SIM money so far: -PKR 64,527.51

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
      SIM money so far: -PKR 96,527.51

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
      SIM money so far: -PKR 81,236.21

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
  `));
