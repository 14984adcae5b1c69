import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn } from '../people.ts';
import { begun } from './learner.ts';

const house = openDialogues();

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
      ≡ Final exam
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

test('lessons that are read wait to be done', () =>
  house.begin(begun(1)).play(`
    seller: homework
    bot: You have done 0 of 25 lessons. What would you like to do?
      ≡ Go on with 1: What CBEC… | Go on with 1: What CBEC is and who earns
      ≡ My progress
      ≡ Final exam
      ≡ Practice shop
      ≡ All lessons
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
