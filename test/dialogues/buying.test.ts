import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { buyerComesIn, lampOnSale, orderPlaced, sevenLamps, shawlOnSale, weaverSells } from './people.ts';

const house = openDialogues();

test('a search, a card, the cart, and an order paid at the door', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale + buyerComesIn);
  await talk.play(`
    buyer: shawl
    bot: Found for shawl – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: (taps Ajrak chadar · PKR 2,400)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 15 left (piece).
    buyer: 2
    bot: In your cart: 2 × Ajrak chadar.
      [Check out] [Look at more]
    buyer: (taps Check out)
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 0300 1234567
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: here
    bot: That is too short for a courier to find. House, street, area and a landmark, please.
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      2 × Ajrak chadar: PKR 4,800
      Total at Bibi Crafts: PKR 4,800

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 4,800 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 4,800 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `);
});

test('the second order takes few taps', async () => {
  const talk = house.begin();
  await talk.lead(orderPlaced);
  await talk.play(`
    buyer: chadar
    bot: Found for chadar – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 13 in stock (piece)
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: (taps Ajrak chadar · PKR 2,400)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 13 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
    buyer: (taps Buy)
    bot: How many? 13 left (piece).
    buyer: 1
    bot: Where shall it go?

      • Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      [Ali Raza, House 12, Street 4, near Jami…] [Somewhere else]
    buyer: 1
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `);
});

test('in Chinese, to an address in China', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale);
  await talk.play(`
    buyer (telegram): 你好
    bot: 欢迎来到Sarai，中国和巴基斯坦之间做生意的驿站。我们用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    buyer: (taps 中文)
    bot: 开始之前：Sarai会保存您的名字、消息和订单，这样才能为您办事。买家和卖家能看到对方的名字；需要配送时，还能看到电话和地址。我们不出售任何信息。想了解更多，请写“隐私”。可以吗？
      [可以，继续] [不可以]
    buyer: (taps 可以，继续)
    bot: 您来这里想做什么？
      [我要卖] [我要买] [我要学]
    buyer: (taps 我要买)
    bot: 好的。写下您想找的东西，比如“披肩”，或者写“菜单”看看我能做什么。
    buyer: 披肩
    bot: “披肩”的搜索结果：共1件，第1/1页。
      点一件看详情，或者直接写您想找的东西。

      • Ajrak chadar · PKR 2,400 – 库存15（件）
      [Ajrak chadar · PKR 2,400] [商品分类]
    buyer: 1
    bot: (picture) Ajrak chadar
      价格：PKR 2,400/件
      库存：15（件）
      分类：披肩围巾
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      店铺：Bibi Crafts，Multan · 编号<listing>
      [购买] [加入购物车] [再看看]
    buyer: 1
    bot: 要多少？还剩15（件）。
    buyer: 两件
    bot: 谁来收货？请写全名。
    buyer: 王伟
    bot: 快递员打哪个电话？
    buyer: 138 0013 8000
    bot: 请写详细地址：门牌号、街道、区域，最好有附近的标志。也可以直接发定位。
    buyer: 浦东新区世纪大道100号
    bot: 哪个城市？
    buyer: 上海
    bot: 您的订单：

      Ajrak chadar × 2：PKR 4,800
      Bibi Crafts合计：PKR 4,800

      送到：王伟，浦东新区世纪大道100号，上海，+8613800138000

      货到时付现金PKR 4,800。配送费与卖家商定。确认下单吗？
      [确认下单] [不下单]
    buyer: 好的
    bot: 下单成功！订单号<order>。请备好现金PKR 4,800。卖家接单后我会通知您。
      [查物流]
    bot to seller: New order <order> from Buyer!

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      To: 王伟, 浦东新区世纪大道100号, 上海, +8613800138000

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `);
});

test('a place on the map is an address', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale + buyerComesIn);
  await talk.play(`
    buyer: chadar
    bot: Found for chadar – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
    buyer: 1
    bot: How many? 15 left (piece).
    buyer: 1
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: (contact +92 300 1234567)
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: (place)
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, 31.52040,74.35870, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
  `);
});

test('more than there are', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale + buyerComesIn);
  await talk.play(`
    buyer: chadar
    bot: Found for chadar – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
    buyer: (taps Buy)
    bot: How many? 15 left (piece).
    buyer: 16
    bot: Only 15 are left, sorry.
    buyer: 17
    bot: Only 15 are left, sorry.

      How many? 15 left (piece).
    buyer: zero
    bot: A whole number from 1 up, please.

      A number, such as 2.
      [Back] [Menu] [Talk to a person]
    buyer: 0
    bot: A whole number from 1 up, please.
    buyer: 15
    bot: Who receives it? The full name.
  `);
});

test('nothing found, and other spellings and scripts that find', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale + buyerComesIn);
  await talk.play(`
    buyer: violin
    bot: Nothing found for violin. Try another word or a shorter one.
      [All goods]
    buyer: (taps All goods)
    bot: (changed) All goods – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: search chaddar
    bot: Found for chaddar – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: search چادر
    bot: Found for چادر – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: (taps Kinds of goods)
    bot: Which kind of goods?
      [Clothing] [Shawls and scarves] [Shoes] [Jewellery] [Bags] [Home and decoration] [Kitchen] [Carpets] [Food] [Beauty] [Toys] [Sports] [Electronics] [Tools] [Books] [Something else]
    buyer: carpets
    bot: Nothing found for Carpets. Try another word or a shorter one.
      [All goods]
  `);
});

test('two pages in one message that changes', async () => {
  const talk = house.begin();
  await talk.lead(sevenLamps + buyerComesIn);
  await talk.play(`
    buyer: lamp
    bot: Found for lamp – 7 in all, page 1 of 2.
      Tap one to see it, or write what you are looking for.

      • Silver lamp · PKR 1,600 – 3 in stock (piece)
      • Golden lamp · PKR 1,500 – 3 in stock (piece)
      • Black lamp · PKR 1,400 – 3 in stock (piece)
      • White lamp · PKR 1,300 – 3 in stock (piece)
      • Blue lamp · PKR 1,200 – 3 in stock (piece)
      [Silver lamp · PKR 1,600] [Golden lamp · PKR 1,500] [Black lamp · PKR 1,400] [White lamp · PKR 1,300] [Blue lamp · PKR 1,200] [Next page] [Kinds of goods]
    buyer: (taps Next page)
    bot: (changed) Found for lamp – 7 in all, page 2 of 2.
      Tap one to see it, or write what you are looking for.

      • Green lamp · PKR 1,100 – 3 in stock (piece)
      • Red lamp · PKR 1,000 – 3 in stock (piece)
      [Green lamp · PKR 1,100] [Red lamp · PKR 1,000] [Page before] [Kinds of goods]
    buyer: (taps Page before)
    bot: (changed) Found for lamp – 7 in all, page 1 of 2.
      Tap one to see it, or write what you are looking for.

      • Silver lamp · PKR 1,600 – 3 in stock (piece)
      • Golden lamp · PKR 1,500 – 3 in stock (piece)
      • Black lamp · PKR 1,400 – 3 in stock (piece)
      • White lamp · PKR 1,300 – 3 in stock (piece)
      • Blue lamp · PKR 1,200 – 3 in stock (piece)
      [Silver lamp · PKR 1,600] [Golden lamp · PKR 1,500] [Black lamp · PKR 1,400] [White lamp · PKR 1,300] [Blue lamp · PKR 1,200] [Next page] [Kinds of goods]
    buyer: (taps Silver lamp · PKR 1,600)
    bot: (picture) Silver lamp
      Price: PKR 1,600 for one piece
      In stock: 3 (piece)
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
    buyer: back
    bot: What would you like to do?
      [Look at goods] [My cart] [My orders] [Where is my order?] [Sell something] [Settings] [Help]
  `);
});

test('a link opens its goods, for somebody new too', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale);
  await talk.play(`
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 in stock (piece)
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
    buyer (telegram): /start l_<listing>
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    buyer: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    buyer: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    buyer: (taps I want to buy)
    bot: (picture) Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
  `);
});

test('the cart: two kinds, one taken out', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale + lampOnSale + buyerComesIn);
  await talk.play(`
    buyer: cart
    bot: Your cart is empty.
      [Look at more]
    buyer: chadar
    bot: Found for chadar – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 15 left (piece).
    buyer: 2
    bot: In your cart: 2 × Ajrak chadar.
      [Check out] [Look at more]
    buyer: lamp
    bot: Found for lamp – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Multani lamp · PKR 1,800 – 4 in stock (piece)
      [Multani lamp · PKR 1,800] [Kinds of goods]
    buyer: 1
    bot: (picture) Multani lamp
      Price: PKR 1,800 for one piece
      In stock: 4 (piece)
      Kind: Home and decoration
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing2>
      [Buy] [Add to cart] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 4 left (piece).
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
  `);
});

test('two shops in one cart are two orders', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale + weaverSells + buyerComesIn);
  await talk.play(`
    buyer: chadar
    bot: Found for chadar – 2 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Swati shawl · PKR 5,000 – 3 in stock (piece)
      • Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      [Swati shawl · PKR 5,000] [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: (taps Ajrak chadar · PKR 2,400)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 15 left (piece).
    buyer: 1
    bot: In your cart: 1 × Ajrak chadar.
      [Check out] [Look at more]
    buyer: swati
    bot: Found for swati – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Swati shawl · PKR 5,000 – 3 in stock (piece)
      [Swati shawl · PKR 5,000] [Kinds of goods]
    buyer: (taps Swati shawl · PKR 5,000)
    bot: (picture) Swati shawl
      Price: PKR 5,000 for one piece
      In stock: 3 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Swat Looms, Mingora · No. <listing2>
      [Buy] [Add to cart] [Look at more]
    buyer: (taps Add to cart)
    bot: How many? 3 left (piece).
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
    bot: Where shall it go?

      • Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      [Ali Raza, House 12, Street 4, near Jami…] [Somewhere else]
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
  `);
});

test('the price changed before yes: nobody agrees to what they did not read', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale + buyerComesIn);
  await talk.play(`
    buyer: chadar
    bot: Found for chadar – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Buy] [Add to cart] [Look at more]
    buyer: (taps Buy)
    bot: How many? 15 left (piece).
    buyer: 1
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 0300 1234567
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      1 × Ajrak chadar: PKR 2,400
      Total at Bibi Crafts: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,400 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    seller: my goods
    bot: Your goods. Which one shall we change?
      ≡ Ajrak chadar · PKR 2,400 | 15 in stock (piece)
    seller: 1
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
    seller: (taps Price)
    bot: What does one cost?
    seller: 2600
    bot: Done: <listing> is changed.
      [My goods]
    buyer: (taps Yes, order it)
    bot: Something changed in the meantime, so please look at this once more.

      Your order:

      1 × Ajrak chadar: PKR 2,600
      Total at Bibi Crafts: PKR 2,600

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 2,600 in cash at the door. Delivery charges are agreed with the seller. Is that right?
      [Yes, order it] [No]
    buyer: (taps Yes, order it)
    bot: Ordered! Your order number is <order>. Have PKR 2,600 ready in cash. I tell you when the seller accepts.
      [Where is it?]
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,600
      Cash on delivery: PKR 2,600

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
  `);
});

test("one's own goods cannot be ordered", async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale);
  await talk.play(`
    seller: browse
    bot: All goods – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.
      ≡ Ajrak chadar · PKR 2,400 | 15 in stock (piece)
      ≡ Kinds of goods
    seller: (taps Ajrak chadar · PKR 2,400)
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>
      [Change it] [Look at more]
    seller: (taps Change it)
    bot: No. <listing>

      Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      What shall we change?
      ≡ Price
      ≡ Stock
      ≡ Pause
      ≡ Delete
  `);
});

test('on a phone without buttons, all by numbers', async () => {
  const talk = house.begin();
  await talk.lead(shawlOnSale);
  await talk.play(`
    buyer (web): hello
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？

      1. English
      2. اردو
      3. Roman Urdu
      4. 中文
    buyer: 1
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?

      1. Yes, go on
      2. No
    buyer: 1
    bot: What brings you here?

      1. I want to sell
      2. I want to buy
      3. I want to learn
    buyer: 2
    bot: Good. Write what you are looking for, such as “shawl”, or “menu” to see all I can do.
    buyer: chadar
    bot: Found for chadar – 1 in all, page 1 of 1.
      Tap one to see it, or write what you are looking for.

      1. Ajrak chadar · PKR 2,400 – 15 in stock (piece)
      2. Kinds of goods
    buyer: 1
    bot: (picture) Ajrak chadar
      Price: PKR 2,400 for one piece
      In stock: 15 (piece)
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Sold by Bibi Crafts, Multan · No. <listing>

      1. Buy
      2. Add to cart
      3. Look at more
    buyer: 2
    bot: How many? 15 left (piece).
    buyer: ۲
    bot: In your cart: 2 × Ajrak chadar.

      1. Check out
      2. Look at more
    buyer: 1
    bot: Who receives it? The full name.
    buyer: Ali Raza
    bot: Which phone number can the courier call?
    buyer: 0300 1234567
    bot: The address: house, street, area and a landmark. You can also send your location.
    buyer: House 12, Street 4, near Jamia Masjid, Gulberg
    bot: Which city?
    buyer: Lahore
    bot: Your order:

      2 × Ajrak chadar: PKR 4,800
      Total at Bibi Crafts: PKR 4,800

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      You pay PKR 4,800 in cash at the door. Delivery charges are agreed with the seller. Is that right?

      1. Yes, order it
      2. No
    buyer: 1
    bot: Ordered! Your order number is <order>. Have PKR 4,800 ready in cash. I tell you when the seller accepts.

      1. Where is it?
    bot to seller: New order <order> from Buyer!

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: 1
    bot: Order <order> at Bibi Crafts: waiting for the seller

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800

      Next: the seller accepts it, within 48 hours.

      1. Cancel the order
  `);
});
