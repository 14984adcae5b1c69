import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { learnerOnWhatsapp, shopIsOver } from './practice.ts';

const house = openDialogues();

test('a shop of practice is set up, with a class', () =>
  house.begin(learnerOnWhatsapp).play(`
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
      SIM money so far: -PKR 44,800

      What will you do?
      ≡ Next day
      ≡ On to the next event
      ≡ Change the price
      ≡ Order more goods | Comes in two days
      ≡ Run a campaign | A third more buyers today, for a quarter of the usual price
  `));

test('at the end: the score, what it hung on, the class, and the way into earnest', () =>
  house.begin(shopIsOver).play(`
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
      Day 14, buyers who found nothing left: 2 (lesson 3)
      Day 13, buyers who found nothing left: 1 (lesson 3)
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
    learner: Zainab Shoes
    bot: Which city do you sell from?
    learner: Peshawar
    bot: Which country is that in?
      [Pakistan] [China]
    learner: (taps Pakistan)
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    learner: skip
    bot: How many do you have?
    learner: 12 pairs
    bot: How many must one buyer take at least?
    learner: 1
    bot: How heavy is one, packed?
      [Skip]
  `));
