import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { sellerComesIn } from './people.ts';

const house = openDialogues();

const begun = (...lessons: readonly number[]) => sellerComesIn + lessons.map((lesson) => `seller: lesson ${lesson}\nseller: next\nseller: cancel\n`).join('');

test('the first listing completes its lesson, once', () =>
  house.begin(begun(3)).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo) Ajrak chadar 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak chadar has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    bot: Well done! The lesson “Your first listing tells the truth” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: (photo) Ajrak shawl 2400 15 pcs
    bot: (picture) This is how buyers will see it:

      Ajrak shawl
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Ajrak shawl has the number <other>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `));

test('a better listing completes its lesson', () =>
  house.begin(`${begun(17)}seller: (photo) Ajrak chadar 2400 15 pcs\nseller: (taps Publish)\n`).play(`
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
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
    seller: (taps Price)
    bot: What does one cost?
    seller: 2500
    bot: No. <listing> · Ajrak chadar
      Price: PKR 2,400 → PKR 2,500
      [Undo] [My goods]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,500 | 15 pieces in stock
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,500 for one piece
      In stock: 15 pieces
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
    seller: (taps Description)
    bot: Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    seller: Printed by hand in Multan, soft cotton
    bot: No. <listing> · Ajrak chadar
      Description: none → Printed by hand in Multan, soft cotton
      [Undo] [My goods]
    bot: Well done! The lesson “Photos, words, three languages” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('the practice parcel may be followed by anybody, and completes its lesson', () =>
  house.begin(begun(15)).play(`
    seller: homework 15
    bot: PRACTICE · parcel SIM-0001
      One pair of chappal, to Li Mei in Chengdu

      Monday: InfoReceived – the courier has the data
      Tuesday: InTransit – it is on its way
      Today: AttemptFail – the courier came, nobody took it

      So today: call Li Mei, check phone and address with her, and ask the courier for a second try. After some days it would go back.

      Well done! The lesson “Tracking words and numbers” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: track sim 0001
    bot: PRACTICE · parcel SIM-0001
      One pair of chappal, to Li Mei in Chengdu

      Monday: InfoReceived – the courier has the data
      Tuesday: InTransit – it is on its way
      Today: AttemptFail – the courier came, nobody took it

      So today: call Li Mei, check phone and address with her, and ask the courier for a second try. After some days it would go back.
  `));

test('a vague name has a lesson of a minute, and not again the same week', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo) Chappal 1500 12 pairs
    bot: (picture) This is how buyers will see it:

      Chappal
      Price: PKR 1,500 for one pair
      In stock: 12 pairs
      Kind: Shoes
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Chappal has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    bot: One thing: a name that says what it is, of what and for whom is found more often.
      [Why? One minute]
    seller: (taps Why? One minute)
    bot: From lesson 3: Your first listing tells the truth

      The title: what + material + place or style + size.

      Weak: “Best quality shoes!!!”
      Strong: “Men's Peshawari chappal, cow leather, hand-stitched, tyre sole, EU 42”

      Promise nothing that you cannot prove, such as “No. 1” or “cures”.
      [The whole lesson] [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Chappal · PKR 1,500 | 12 pairs in stock
    seller: 1
    bot: No. <listing>

      Chappal
      Price: PKR 1,500 for one pair
      In stock: 12 pairs
      Kind: Shoes
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
    seller: (taps Name)
    bot: What is it called?
    seller: Sandal
    bot: No. <listing> · Chappal
      Name: Chappal → Sandal
      [Undo] [My goods]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Sandal · PKR 1,500 | 12 pairs in stock
    seller: 1
    bot: No. <listing>

      Sandal
      Price: PKR 1,500 for one pair
      In stock: 12 pairs
      Kind: Shoes
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
    seller: (taps Name)
    bot: What is it called?
    seller: Best quality sandal, No. 1
    bot: No. <listing> · Sandal
      Name: Sandal → Best quality sandal, No. 1
      [Undo] [My goods]
    bot: One thing: the name promises something that nobody can prove. That can cost you the buyer's trust.
      [Why? One minute]
    seller: (taps Why? One minute)
    bot: From lesson 3: Your first listing tells the truth

      The title: what + material + place or style + size.

      Weak: “Best quality shoes!!!”
      Strong: “Men's Peshawari chappal, cow leather, hand-stitched, tyre sole, EU 42”

      Promise nothing that you cannot prove, such as “No. 1” or “cures”.
      [The whole lesson] [My goods]
    seller: (taps The whole lesson)
    bot: Lesson 3: Your first listing tells the truth

      1/5 A listing is your shop window and your contract. If it is true and complete, fewer goods come back.

      Build it from six parts: title, photos, details, price, stock, delivery and returns.
      [Next]
  `));

test('a description that could be of anything has a lesson of a minute too', () =>
  house.begin(`${sellerComesIn}seller: (photo) Blue shawl 1500 12 pcs\nseller: (taps Publish)\n`).play(`
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Blue shawl · PKR 1,500 | 12 pieces in stock
    seller: 1
    bot: No. <listing>

      Blue shawl
      Price: PKR 1,500 for one piece
      In stock: 12 pieces
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
    seller: (taps Description)
    bot: Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    seller: very good quality
    bot: No. <listing> · Blue shawl
      Description: none → very good quality
      [Undo] [My goods]
    bot: One thing: from that, customs could not tell what is in the box. The same line will stand on your invoice one day.
      [Why? One minute]
    seller: (taps Why? One minute)
    bot: From lesson 12: Invoice and packing list

      The description is the heart: what, of which material, for whom.

      Weak: “shoes”. Strong: “men's sandals, upper of cow leather, 1 pair”.

      Never “gift” or “sample” for a sale. The price is the price that the buyer really paid.
      [The whole lesson] [My goods]
  `));
