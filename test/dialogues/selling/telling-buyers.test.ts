import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { shawlLookedAt, shawlOfOneBuyer } from '../people.ts';

/** Noon in Karachi, three in the afternoon in Shanghai: nobody sleeps. */
const house = openDialogues({ at: '2026-11-23T07:00:00Z' });

test('a seller tells those who bought, and hears how it went', () =>
  house.begin(shawlOfOneBuyer).play(`
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
    seller: link <listing>
    bot: (picture) Ajrak chadar – PKR 2,400
      Bibi Crafts, Multan
      https://t.me/sarai_bot?start=l_<listing>

      Pass this on as it is. The picture is for printing, or for WeChat: whoever scans it sees these goods.
      [Tell past buyers]
    seller: (taps Tell past buyers)
    bot: Those who bought from you will read:

      Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.

      1 person has bought from you
      1 is told now

      Shall I send it?
      [Send it] [No, don't]
    seller: no
    bot: All right, nothing was sent.
      [My goods]
    seller: tell my buyers about <listing>
    bot: Those who bought from you will read:

      Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.

      1 person has bought from you
      1 is told now

      Shall I send it?
      [Send it] [No, don't]
    seller: how many?
    bot: Please choose one of these: tap it, or type its number or its name.
      [Send it] [No, don't]
    seller: (taps Send it)
    bot: All right, I am telling them. Whoever sleeps hears it in the morning.
      [How far?] [Stop it]
    seller: (waits a minute)
    seller: (waits a minute)
    bot: Done: I have told people of Ajrak chadar.

      1 told
      It took 2 minutes
      [My goods]
    bot to buyer: (picture) Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.
      [See it] [No such messages]
    buyer: (taps See it)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    seller: (taps How far?)
    bot: Done: I have told people of Ajrak chadar.

      1 told
      It took 2 minutes
      [My goods]
    seller: (taps Stop it)
    bot: Done: I have told people of Ajrak chadar.

      1 told
      It took 2 minutes
      [My goods]
    seller: tell my customers about <listing>
    bot: You told your buyers something in the last 24 hours. Once a day is enough: more, and they switch us off.
      [My goods]
    buyer: (taps No such messages)
    bot: All right, no more offers from Bibi Crafts.
      [Messages]
  `));

test('what is being told is held, and goes on when the seller says so', () =>
  house.begin(shawlLookedAt).play(`
    seller: tell my buyers about <listing>
    bot: Those who bought from you will read:

      Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.

      1 person has bought from you
      1 is told now

      Shall I send it?
      [Send it] [No, don't]
    seller: 1
    bot: All right, I am telling them. Whoever sleeps hears it in the morning.
      [How far?] [Stop it]
    seller: (taps How far?)
    bot: I am telling people of Ajrak chadar.

      It begins in a moment
      [Hold] [Stop it] [My goods]
    seller: (taps Hold)
    bot: Held: nobody more hears of Ajrak chadar until you say so.

      0 told
      [Go on] [Stop it] [My goods]
    seller: (waits a minute)
    seller: (taps Go on)
    bot: I am telling people of Ajrak chadar.

      It begins in a moment
      [Hold] [Stop it] [My goods]
    seller: (waits a minute)
    seller: (waits a minute)
    bot: Done: I have told people of Ajrak chadar.

      1 told
      It took 3 minutes
      [My goods]
    bot to buyer: (picture) Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.
      [See it] [No such messages]
  `));

test('goods that cannot be had are told of to nobody', () =>
  house.begin(shawlLookedAt).play(`
    seller: <listing> sold out
    bot: No. <listing> · Ajrak chadar
      Stock: 13 pieces → sold out
      [Undo] [My goods]
    seller: tell my buyers about <listing>
    bot: <listing> is sold out. Fill the stock first, then tell of it.
      [My goods]
    seller: <listing> stock 5
    bot: No. <listing> · Ajrak chadar
      Stock: sold out → 5 pieces
      [Undo] [My goods]
    seller: tell my buyers about <listing>
    bot: Those who bought from you will read:

      Bibi Crafts, where you have bought before, has Ajrak chadar for you, at PKR 2,400.

      1 person has bought from you
      1 is told now

      Shall I send it?
      [Send it] [No, don't]
    seller: (taps Send it)
    bot: All right, I am telling them. Whoever sleeps hears it in the morning.
      [How far?] [Stop it]
    seller: <listing> pause
    bot: No. <listing> · Ajrak chadar
      For sale: yes → paused
      [Undo] [My goods]
    seller: (waits a minute)
    bot: Ajrak chadar is not on sale any more, so I have stopped telling people of it.

      0 told
      1 not told
      It took 1 minute
      [My goods]
    buyer: tell my buyers about <listing>
    bot: Among your goods there is no <listing>. The numbers stand under “My goods”.
      [My goods]
  `));
