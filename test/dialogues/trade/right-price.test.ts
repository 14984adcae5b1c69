import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn } from '../people.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

const footballOnSale = `${sellerComesIn}
seller: (photo) Sialkot football 6750 40 pcs
seller: (taps Publish)
`;

test('a seller learns that the price loses money, and changes it', () =>
  house.begin(footballOnSale).play(`
    seller: what price
    bot: Which goods is it about?
      ≡ Sialkot football · PKR… | Sialkot football · PKR 6,750 – 40 pieces in stock
      ≡ Something else
    seller: 1
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 6500
    bot: Which shipping and fixed fees do you pay yourself for an order? In rupees.
      [Skip]
    seller: skip
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 8
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: (taps 15 %)
    bot: Ask at least PKR 8,441.56 to keep 15 % of the price. Below PKR 7,065.22 you lose.

      ⚠️ Sialkot football (<listing>) stands at PKR 6,750: PKR 315.22 below break-even. You lose on each.

      Your cost: PKR 6,500
      Of the price 8 % go as fees and 15 % to you; 77 % are left for the costs
      PKR 6,500 ÷ 77 % = PKR 8,441.56

      Estimate: put in your own fees, and look at the bank’s rate of today.
      [Change the price] [Import tax]
    bot: One thing: at this price you lose on every piece.
      [Why? One minute]
    seller: (taps Change the price)
    bot: What does one cost?
    seller: 8442
    bot: No. <listing> · Sialkot football
      Price: PKR 6,750 → PKR 8,442
      [Undo] [My goods]
    seller: what price
    bot: Which goods is it about?
      ≡ Sialkot football · PKR… | Sialkot football · PKR 8,442 – 40 pieces in stock
      ≡ Something else
    seller: 1
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 6500
    bot: Which shipping and fixed fees do you pay yourself for an order? In rupees.
      [Skip]
    seller: 0
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 8
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: 15
    bot: Ask at least PKR 8,441.56 to keep 15 % of the price. Below PKR 7,065.22 you lose.

      Sialkot football (<listing>) stands at PKR 8,442: that is enough. Well done!

      Your cost: PKR 6,500
      Of the price 8 % go as fees and 15 % to you; 77 % are left for the costs
      PKR 6,500 ÷ 77 % = PKR 8,441.56

      Estimate: put in your own fees, and look at the bank’s rate of today.
      [Import tax]
  `));

test('a seller of chappals finds the price in yuan', () =>
  house.begin(sellerComesIn).play(`
    seller: how do I set a price
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 3500
    bot: In which money will you ask the price?
      [In yuan] [In rupees]
    seller: (taps In yuan)
    bot: Which shipping and fixed fees do you pay yourself for an order? In yuan.
      [Skip]
    seller: 63.50
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 8
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: 15
    bot: Ask at least ¥199.06 to keep 15 % of the price. Below ¥166.61 you lose.

      Import tax is not in it. Say in your listing who pays it.

      Your cost: PKR 3,500 ÷ (40.1928 less 3 %) = ¥89.77
      Shipping and fixed fees: ¥63.50
      Of the price 8 % go as fees and 15 % to you; 77 % are left for the costs
      ¥153.27 ÷ 77 % = ¥199.06
      3 % are held back (my assumption): the rate moves until the money comes.
      • The bank buys 1 yuan for Rs 40.1928
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      Estimate: put in your own fees, and look at the bank’s rate of today.
      [Import tax]
    seller: /price
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 100
    bot: In which money will you ask the price?
      [In yuan] [In rupees]
    seller: (taps In rupees)
    bot: Which shipping and fixed fees do you pay yourself for an order? In rupees.
      [Skip]
    seller: 0
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 60
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: 40
    bot: Fees of 60 % and 40 % for you leave nothing of the price for the costs. Less of one of them, please.
  `));
