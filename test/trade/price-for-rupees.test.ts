import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';

const house = openDialogues();

test('a seller in China who asks rupees sees how the rate was reckoned with what is held back', () =>
  house
    .begin(
      'seller (telegram): /start\nseller: (taps English)\nseller: (taps Yes, go on)\nseller: (taps I want to sell)\nseller: Yiwu Lamps\nseller: Yiwu\nseller: (taps China)\n',
    )
    .play(`
    seller: /price
    bot: What does one cost you, packed and brought to the courier? All together, in yuan.
    seller: 60
    bot: In which money will you ask the price?
      [In yuan] [In rupees]
    seller: (taps In rupees)
    bot: Which shipping and fixed fees do you pay yourself for an order? In rupees.
      [Skip]
    seller: 700
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 10
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: 15
    bot: Ask at least PKR 4,252.53 to keep 15 % of the price. Below PKR 3,543.78 you lose.

      Import tax is not in it. Say in your listing who pays it.

      Your cost: ¥60.00 × 40.2452 ÷ 97 % = PKR 2,489.39
      Shipping and fixed fees: PKR 700
      Of the price 10 % go as fees and 15 % to you; 75 % are left for the costs
      PKR 3,189.39 ÷ 75 % = PKR 4,252.53
      3 % are held back (my assumption): the rate moves until the money comes.
      • The bank sells 1 yuan for Rs 40.2452
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      Estimate: put in your own fees, and look at the bank’s rate of today.
      [Import tax]
  `));
