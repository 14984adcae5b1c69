import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { lineAsked, sellerComesIn } from '../people.ts';

const house = openDialogues();

test('step by step, each question asked once', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Peacock feather
    bot: Which kind of goods is it?

      1. Clothing
      2. Shawls and scarves
      3. Shoes
      4. Jewellery
      5. Bags
      6. Home and decoration
      7. Kitchen
      8. Carpets
      9. Food
      10. Beauty
      11. Toys
      12. Sports
      13. Electronics
      14. Tools
      15. Books
      16. Something else
    seller: Home and decoration
    bot: What does one cost?
    seller: 1,800
    bot: How many do you have?
    seller: 4
    bot: How many must one buyer take at least?
    seller: 1
    bot: How heavy is one, packed?
      [Skip]
    seller: 2.5 kg
    bot: How large is the parcel? Length × width × height.
      [Skip]
    seller: 30 x 20 x 20 cm
    bot: Where is it made?
      [Pakistan] [China]
    seller: (taps Pakistan)
    bot: Where do you send it to?
      [Pakistan and China] [Pakistan] [China]
    seller: (taps Pakistan and China)
    bot: Anything a buyer should know? Material, care, what is in the box.
      [Skip]
    seller: Cut by hand in Multan, no two alike.
    bot: (picture) This is how buyers will see it:

      Peacock feather
      Price: PKR 1,800 for one piece
      In stock: 4 pieces
      Kind: Home and decoration
      Weight: 2,500 g
      Size: 30 × 20 × 20 cm
      Made in: Pakistan
      Ships to: Pakistan and China
      Cut by hand in Multan, no two alike.

      Photos: 1
      Quality 65 of 100. Tip: a name of three words: what it is, of what, which colour.

      Publish it?
      [Publish] [Change something] [Do not publish]
    seller: (taps Publish)
    bot: Published! Peacock feather has the number <listing>. I tell you as soon as somebody orders it.
      [Sell something] [My goods]
  `));

test('back goes one step at a time, and never past what was done', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Peacock feather
    bot: Which kind of goods is it?

      1. Clothing
      2. Shawls and scarves
      3. Shoes
      4. Jewellery
      5. Bags
      6. Home and decoration
      7. Kitchen
      8. Carpets
      9. Food
      10. Beauty
      11. Toys
      12. Sports
      13. Electronics
      14. Tools
      15. Books
      16. Something else
    seller: back
    bot: What is it called?
    seller: back
    bot: What is it? Name, price and how many, in one line.
    seller: back
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
  `));

test('menu, cancel and continue: nothing that was said is lost', () =>
  house.begin(sellerComesIn).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: menu
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Learn
      ≡ Settings
      ≡ Help
    seller: cancel
    bot: All right.

      Back to where we were: 4 of 12.

      What does one cost?
    seller: cancel
    bot: All right, I have put it aside. It waits as a draft under “My goods”.
      [Continue] [Menu]
    seller: continue
    bot: Back to where we were: 4 of 12.

      What does one cost?
    seller: 1800
    bot: How many do you have?
  `));

test('the same message delivered twice is nothing, and the same word typed twice is two answers', () =>
  house.begin(sellerComesIn + lineAsked).play(`
    seller: Blue pottery lamp
    bot: What does one cost?
    seller: 1
    bot: How many do you have?
    seller: (repeats)
    seller: 1
    bot: How many must one buyer take at least?
  `));
