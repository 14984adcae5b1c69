import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { shawlOnSale } from '../people.ts';

const house = openDialogues();

test('my goods: all else that can be changed', () =>
  house.begin(shawlOnSale).play(`
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
    seller: (taps Photos)
    bot: Send the new photos. They take the place of the old ones.
    seller: (album 2)
    bot: Are these all? You can send more.
      [Use these]
    seller: (photo 9)
    bot: Added.

      Are these all? You can send more.
      [Use these]
    seller: (taps Use these)
    bot: No. <listing> · Ajrak chadar
      Photos: 1 photo → 3 photos
      [Undo] [My goods]
    seller: <listing> name
    bot: What is it called?
    seller: Ajrak chadar, red and blue
    bot: No. <listing> · Ajrak chadar
      Name: Ajrak chadar → Ajrak chadar, red and blue
      [Undo] [My goods]
    seller: <listing>
    bot: No. <listing>

      Ajrak chadar, red and blue
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Quality 67 of 100. Tip: a sentence on what it is made of and how it is cared for.

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
    seller: Block printed by hand
    bot: No. <listing> · Ajrak chadar, red and blue
      Description: none → Block printed by hand
      [Undo] [My goods]
    seller: <listing>
    bot: No. <listing>

      Ajrak chadar, red and blue
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China
      Block printed by hand
      Quality 82 of 100. Tip: the weight, packed. Delivery is reckoned from it.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
    seller: (taps Something else)
    bot: And what of <listing>?
      ≡ Minimum order
      ≡ Kind
      ≡ Weight
      ≡ Size
      ≡ Ships to
    seller: (taps Ships to)
    bot: Where do you send it to?
      [Pakistan and China] [Pakistan] [China]
    seller: (taps China)
    bot: No. <listing> · Ajrak chadar, red and blue
      Ships to: Pakistan and China → China
      [Undo] [My goods]
    seller: <listing>
    bot: No. <listing>

      Ajrak chadar, red and blue
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: China
      Block printed by hand
      Quality 82 of 100. Tip: the weight, packed. Delivery is reckoned from it.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
    seller: (taps Something else)
    bot: And what of <listing>?
      ≡ Minimum order
      ≡ Kind
      ≡ Weight
      ≡ Size
      ≡ Ships to
    seller: (taps Kind)
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
    seller: bags
    bot: No. <listing> · Ajrak chadar, red and blue
      Kind: Shawls and scarves → Bags
      [Undo] [My goods]
    seller: <listing> size 30 x 20 x 5 cm
    bot: No. <listing> · Ajrak chadar, red and blue
      Size: none → 30 × 20 × 5 cm
      [Undo] [My goods]
    seller: <listing> minimum 3
    bot: No. <listing> · Ajrak chadar, red and blue
      Minimum order: 1 piece → 3 pieces
      [Undo] [My goods]
    seller: <listing> minimum
    bot: How many must one buyer take at least?
    seller: 0
    bot: A whole number from 1 up, please.
    seller: back
    bot: No. <listing>

      Ajrak chadar, red and blue
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Minimum order: 3 pieces
      Kind: Bags
      Size: 30 × 20 × 5 cm
      Made in: Pakistan
      Ships to: China
      Block printed by hand
      Quality 87 of 100. Tip: the weight, packed. Delivery is reckoned from it.

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Photos
      ≡ Name
      ≡ Description
      ≡ Something else
      ≡ Pause
      ≡ Delete
    seller: (taps Delete)
    bot: Delete Ajrak chadar, red and blue, No. <listing>? Orders already placed stay as they are.
      [Yes, delete it] [No, keep it]
  `));
