import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, orderPlaced, sellerComesIn, shawlOnSale, toTheStreet } from '../people.ts';

const house = openDialogues();

/** The same people, on a phone that shows polls. */
const voting = (talk: string) => talk.replaceAll('(whatsapp)', '(web)');
const buyerVoting = buyerComesIn.replace('(telegram)', '(web)');

test('a changed vote corrects the answer, one taken back asks again', () =>
  house.begin(voting(`${sellerComesIn}seller: (photo) Ajrak chadar 2400 15 pcs`)).play(`
    seller: (votes) Change something
    bot: What shall we change?
      ○ 1. Photos
      ○ 2. Name
      ○ 3. Kind
      ○ 4. Price
      ○ 5. Stock
      ○ 6. Minimum order
      ○ 7. Weight and size
      ○ 8. Made in
      ○ 9. Ships to
      ○ 10. Description
    seller: (votes) Price
    bot: What does one cost?
    seller: (unvotes)
    bot: That is settled by now, so a vote there changes nothing any more.

      Back to where we were: 4 of 12.

      What does one cost?
    seller: 2500
    bot: (picture) This is how buyers will see it:

      Ajrak chadar
      Price: PKR 2,500 for one piece
      In stock: 15 pieces
      Kind: Shawls and scarves
      Made in: Pakistan
      Ships to: Pakistan and China

      Photos: 1
      Quality 36 of 100. Tip: a sentence on what it is made of and how it is cared for.
    bot: Publish it?
      ○ 1. Publish
      ○ 2. Change something
      ○ 3. Do not publish
  `));

test('a vote told once more is nothing, and two at once are asked about', () =>
  house.begin(voting(sellerComesIn.slice(0, sellerComesIn.indexOf('seller: Bibi')))).play(`
    seller: Bibi Crafts
    bot: Which city do you sell from?
    seller: Multan
    bot: Which country is that in?
      ○ 1. Pakistan
      ○ 2. China
    seller: (votes) 1 and 2
    bot: You have chosen more than one. Please leave just one, or write its number.

      Back to where we were: 6 of 6.

      Which country is that in?
      ○ 1. Pakistan
      ○ 2. China
    seller: (votes) 2
    bot: Your shop is open. Send a photo with one line, such as “Ajrak shawl 2400 15 pcs”, and I make a listing of it. “menu” shows all I can do.
    seller: (repeats)
    seller: (votes) 2
  `));

test('a vote on what is settled says so', () =>
  house.begin(`${shawlOnSale}${buyerVoting}${toTheStreet}buyer: Lahore`).play(`
    buyer: (votes) Yes, order it
    bot: Ordered! Your order number is <order>. Have PKR 2,400 ready in cash. I tell you when the seller accepts.

      1. Where is it?
    bot to seller: New order <order> from Buyer!

      1 × Ajrak chadar: PKR 2,400
      Cash on delivery: PKR 2,400

      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567

      Please accept or decline within 48 hours.
      [Accept] [Decline]
    buyer: (unvotes)
    bot: That is settled by now, so a vote there changes nothing any more.

      1. Menu
    buyer: (votes) No
    bot: That is settled by now, so a vote there changes nothing any more.

      1. Menu
  `));

test('in the menu, whoever votes otherwise is led elsewhere', () =>
  house.begin(voting(sellerComesIn)).play(`
    seller: menu
    bot: What would you like to do?
      ○ 1. Sell something
      ○ 2. Orders to handle
      ○ 3. My goods
      ○ 4. Look at goods
      ○ 5. My orders
      ○ 6. Learn
      ○ 7. Settings
      ○ 8. Help
    seller: (votes) 1
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.

      1. Skip
    seller: (unvotes)
    bot: All right, I have taken that answer back.

      Back to where we were.

      What would you like to do?
      ○ 1. Sell something
      ○ 2. Orders to handle
      ○ 3. My goods
      ○ 4. Look at goods
      ○ 5. My orders
      ○ 6. Learn
      ○ 7. Settings
      ○ 8. Help
    seller: (votes) 2
    bot: No order waits for you.
      ○ 1. Sell something
      ○ 2. Menu
  `));

test('an order is accepted by a vote on its news, and a changed vote declines no accepted one', () =>
  house.begin(voting(orderPlaced)).play(`
    seller: (votes) Accept
    bot: Order <order> is accepted. Buyer knows.
      ○ 1. See the order
      ○ 2. All orders
    bot to buyer: Bibi Crafts accepted your order <order>. You pay PKR 4,800 in cash when it comes. Will you have it ready?
      [Yes, I will] [Cancel it]
    seller: (taps old 2. Decline)
    bot: Order <order>

      State: accepted
      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800, not yet promised by the buyer
      To: Ali Raza, House 12, Street 4, near Jamia Masjid, Gulberg, Lahore, +923001234567
      Address: good

      What next?
      ○ 1. Packed
      ○ 2. Sent
      ○ 3. Cancel the order
      ○ 4. Write to the buyer
      ○ 5. Nothing now
  `));

test('in Urdu', () =>
  house.begin().play(`
    seller (web): السلام علیکم
    bot: سرائے میں خوش آمدید، پاکستان اور چین کے درمیان تجارت کا گھر۔ ہم کس زبان میں بات کریں؟
      ○ 1. English
      ○ 2. اردو
      ○ 3. Roman Urdu
      ○ 4. 中文
    seller: (votes) اردو
    bot: شروع کرنے سے پہلے: سرائے آپ کا نام، پیغامات اور آرڈر محفوظ رکھتی ہے تاکہ اپنا کام کر سکے۔ خریدار اور بیچنے والا ایک دوسرے کا نام اور، ڈیلیوری کے لیے، فون اور پتہ دیکھتے ہیں۔ کچھ بھی بیچا نہیں جاتا۔ مزید پڑھنے کے لیے “پرائیویسی” لکھیں۔ ٹھیک ہے؟
      ○ 1. جی ہاں، آگے بڑھیں
      ○ 2. نہیں
    seller: (votes) 1
    bot: یہاں کس کام سے آنا ہوا؟
      ○ 1. مجھے بیچنا ہے
      ○ 2. مجھے خریدنا ہے
      ○ 3. مجھے سیکھنا ہے
    seller: (votes) 2
    bot: بہت اچھا۔ جو چاہیے وہ لکھیں، جیسے “شال”، یا سب کچھ دیکھنے کے لیے “مینو”۔
    seller: (votes) 1
    bot: وہ بات طے ہو چکی ہے، اب وہاں ووٹ دینے سے کچھ نہیں بدلے گا۔

      1. مینو
    seller: (unvotes)
    bot: وہ بات طے ہو چکی ہے، اب وہاں ووٹ دینے سے کچھ نہیں بدلے گا۔

      1. مینو
    seller: (votes) 1
    bot: وہ بات طے ہو چکی ہے، اب وہاں ووٹ دینے سے کچھ نہیں بدلے گا۔

      1. مینو
    seller: بی بی کرافٹس
    bot: “بی بی کرافٹس” کے لیے کچھ نہیں ملا۔ کوئی اور یا چھوٹا لفظ لکھ کر دیکھیں۔

      1. سارا سامان
  `));
