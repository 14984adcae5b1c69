import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, lampOnSale, shawlOnSale, shawlOpened, shawlSeen, weaverSells } from '../people.ts';

const house = openDialogues();

test('the cart: two kinds, one taken out', () =>
  house.begin(shawlOnSale + lampOnSale + buyerComesIn).play(`
    buyer: cart
    bot: Your cart is empty.
      [Look at more]
    buyer: chadar
    bot: Found for “chadar” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 2
    bot: In your cart: 2 × Ajrak chadar.
      [Check out] [Look at more]
    buyer: lamp
    bot: Found for “lamp” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Multani lamp · PKR 1,800 – 4 pieces in stock
      [Multani lamp · PKR 1,800] [Kinds of goods]
    buyer: 1
    bot: (picture) Multani lamp
      Price: PKR 1,800 for one piece
      In stock: 4 pieces
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing2>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 4 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 1
    bot: In your cart: 1 × Multani lamp.
      [Check out] [Look at more]
    buyer: cart
    bot: In your cart:

      2 × Ajrak chadar: PKR 4,800
      1 × Multani lamp: PKR 1,800
      Total at Bibi Crafts: PKR 6,600
      [Check out] [Take one out] [Look at more]
    buyer: (taps Take one out)
    bot: Which one shall I take out?
      [Ajrak chadar] [Multani lamp]
    buyer: lamp
    bot: In your cart:

      2 × Ajrak chadar: PKR 4,800
      Total at Bibi Crafts: PKR 4,800
      [Check out] [Take one out] [Look at more]
  `));

test('two shops in one cart are two orders', () =>
  house.begin(shawlOnSale + weaverSells + buyerComesIn).play(`
    buyer: chadar
    bot: Found for “chadar” – 2 in all.
      Tap one to see it, or write what you are looking for.

      • Swati shawl · PKR 5,000 – 3 pieces in stock
      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Swati shawl · PKR 5,000] [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: (taps Ajrak chadar · PKR 2,400)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 1
    bot: In your cart: 1 × Ajrak chadar.
      [Check out] [Look at more]
    buyer: swati
    bot: Found for “swati” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Swati shawl · PKR 5,000 – 3 pieces in stock
      [Swati shawl · PKR 5,000] [Kinds of goods]
    buyer: (taps Swati shawl · PKR 5,000)
    bot: (picture) Swati shawl
      Price: PKR 5,000 for one piece
      In stock: 3 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Swat Looms, Mingora · No. <listing2>
      [Buy] [Add to cart] [Ask the seller] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 3 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 1
    bot: In your cart: 1 × Swati shawl.
      [Check out] [Look at more]
    buyer: (taps Check out)
    bot: You have goods of several shops. Each is an order of its own. Which first?
      [Bibi Crafts · PKR 2,400] [Swat Looms · PKR 5,000]
    buyer: (taps Swat Looms · PKR 5,000)
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 0300 1234567
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      1 × Swati shawl: PKR 5,000
      Total at Swat Looms: PKR 5,000

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 5,000 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 5,000 ready in cash. I tell you when the seller accepts.
      [Where is it?] [My cart]
    bot to weaver: New order <order> from Buyer!

      1 × Swati shawl: PKR 5,000
      Cash on delivery: PKR 5,000

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: (taps My cart)
    bot: In your cart:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400
      [Check out] [Take one out] [Look at more]
    buyer: (taps Check out)
    bot: The same as last time?

      Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Cash on delivery
      [Same as last time] [Somewhere else]
    buyer: 1
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order2>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order2> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `));

test('less is left than lies in the cart', () =>
  house.begin(shawlOpened + buyerComesIn + shawlSeen).play(`
    buyer: (taps Add to cart)
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: 3
    bot: In your cart: 3 × Ajrak chadar.
      [Check out] [Look at more]
    seller: (taps Stock)
    bot: How many do you have now? Until now: 15 pieces.
    seller: 2
    bot: No. <listing> · Ajrak chadar
      Stock: 15 pieces → 2 pieces
      [Undo] [My goods]
    buyer: (taps Check out)
    bot: There is not enough of Ajrak chadar: 2 pieces left. Please take some out of the cart, or the whole line.
      [My cart]
  `));
