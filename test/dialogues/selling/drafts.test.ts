import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn, shawlOnSale } from '../people.ts';

const house = openDialogues();

test('a listing that was left waits as a draft under "my goods", and is finished there', () =>
  house.begin(sellerComesIn).play(`
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: cancel
    bot: All right, I have put it aside. It waits as a draft under “My goods”.
      [Continue] [Menu]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Draft: Blue pottery lamp | 3 of 12 answered, 1 photo
    seller: 1
    bot: (picture) Draft: Blue pottery lamp
      3 of 12 answered, 1 photo

      Shall we finish it?
      [Finish it] [Throw it away]
    seller: (taps Finish it)
    bot: Back to where we were: 4 of 12.

      What does one cost?
    seller: 1800
    bot: How many do you have?
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Draft: Blue pottery lamp | 4 of 12 answered, 1 photo
    seller: 1
    bot: (picture) Draft: Blue pottery lamp
      Price: PKR 1,800
      4 of 12 answered, 1 photo

      Shall we finish it?
      [Finish it] [Throw it away]
    seller: (taps Finish it)
    bot: Back to where we were: 5 of 12.

      How many do you have?
    seller: 4 pcs
    bot: How many must one buyer take at least?
    seller: 1
    bot: How heavy is one, packed?
      [Skip]
    seller: skip
    bot: How large is the parcel? Length × width × height.
      [Skip]
    seller: skip
    bot: Where is it made?
      [Pakistan] [China]
    seller: 1
    bot: Where do you send it to?
      [Pakistan and China] [Pakistan] [China]
    seller: 1
    bot: Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    seller: skip
    bot: (picture) This is how buyers will see it:

      Blue pottery lamp
      Price: PKR 1,800 for one piece
      In stock: 4 pieces
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 51 of 100. Tip: a sentence on what it is made of and how it is cared for.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Blue pottery lamp has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Blue pottery lamp · PKR… | Blue pottery lamp · PKR 1,800 – 4 pieces in stock
  `));

test('a draft is thrown away after one question, and its buttons then say so', () =>
  house.begin(`${shawlOnSale}seller: sell\nseller: skip\nseller: Blue lamp\nseller: cancel`).play(`
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Draft: Blue lamp | 3 of 12 answered, no photo
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
    seller: 1
    bot: Draft: Blue lamp
      3 of 12 answered, no photo

      Shall we finish it?
      [Finish it] [Throw it away]
    seller: (taps Throw it away)
    bot: Throw this draft away: Blue lamp? It cannot be brought back.
      [Yes, throw it away] [No, keep it]
    seller: no
    bot: All right, the draft stays: Blue lamp.
      [Finish it] [My goods]
    seller: (taps My goods)
    bot: Your goods. Which one shall we change?
      ≡ Draft: Blue lamp | 3 of 12 answered, no photo
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
    seller: 1
    bot: Draft: Blue lamp
      3 of 12 answered, no photo

      Shall we finish it?
      [Finish it] [Throw it away]
    seller: (taps Throw it away)
    bot: Throw this draft away: Blue lamp? It cannot be brought back.
      [Yes, throw it away] [No, keep it]
    seller: (taps Yes, throw it away)
    bot: The draft is gone: Blue lamp.
      [My goods] [Sell something]
    seller: (taps old Draft: Blue lamp)
    bot: That draft is not here any more: it was published or thrown away.
      [My goods]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
  `));

const draftOf = (line: string) => `seller: sell\nseller: skip\nseller: ${line}\nseller: cancel\n`;

test('five drafts wait; before the oldest is lost the seller is told, and when it is lost too', () =>
  house.begin(sellerComesIn + ['Red lamp', 'Green lamp', 'Blue lamp', 'White lamp'].map(draftOf).join('')).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: Black lamp
    bot: What does one cost?
    seller: cancel
    bot: All right, I have put it aside. It waits as a draft under “My goods”.

      There is no room for more drafts now. Put one more aside, and the oldest is lost: Red lamp.
      [Continue] [Menu]
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: Golden lamp
    bot: What does one cost?
    seller: cancel
    bot: All right, I have put it aside. It waits as a draft under “My goods”.

      To make room, the oldest draft is gone: Red lamp.

      There is no room for more drafts now. Put one more aside, and the oldest is lost: Green lamp.
      [Continue] [Menu]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Draft: Golden lamp | 3 of 12 answered, no photo
      ≡ Draft: Black lamp | 3 of 12 answered, no photo
      ≡ Draft: White lamp | 3 of 12 answered, no photo
      ≡ Draft: Blue lamp | 3 of 12 answered, no photo
      ≡ Draft: Green lamp | 3 of 12 answered, no photo
    seller: (taps Draft: Green lamp)
    bot: Draft: Green lamp
      3 of 12 answered, no photo

      Shall we finish it?
      [Finish it] [Throw it away]
    seller: (taps Finish it)
    bot: Back to where we were: 4 of 12.

      What does one cost?
  `));

test('nothing answered is no draft', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: skip
    bot: What is it? Name, price and how many, in one line.
    seller: cancel
    bot: All right, I have put it aside. You can go on with it whenever you like.
      [Continue] [Menu]
    seller: my goods
    bot: You have nothing for sale yet.
      [Sell something]
    seller: continue
    bot: Back to where we were: 2 of 12.

      What is it? Name, price and how many, in one line.
  `));
