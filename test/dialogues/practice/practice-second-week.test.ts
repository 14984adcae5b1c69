import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { weekIsOver } from './practice.ts';

const house = openDialogues();

test('the second week: more is sold than there is', () =>
  house.begin(weekIsOver).play(`
    learner: next day
    bot: PRACTICE · Day 8 of 14
      Day 7: 2 sold.
      Parcels that arrived: 2. They are paid.
      Returned and repaid: 1.

      In stock: 13
      Price: ¥245.00
      Rating: 4.16 of 5
      Rate: ¥1.00 = PKR 40.23
      SIM money so far: -PKR 75,857.37

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
      SIM money so far: -PKR 74,481.14

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
      SIM money so far: -PKR 80,004.71

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
      SIM money so far: -PKR 78,406.40

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
      SIM money so far: -PKR 53,967.52

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
      SIM money so far: -PKR 29,334.16

      What will you do next?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
    learner: next day
    bot: PRACTICE · Day 14 of 14
      Day 13: 3 wanted to buy, 2 could. The rest found nothing left.
      Parcels that arrived: 3. They are paid.

      In stock: 0
      Price: ¥252.35
      Rating: 4.47 of 5
      Rate: ¥1.00 = PKR 38.52
      SIM money so far: -PKR 8,112.97

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
  `));
