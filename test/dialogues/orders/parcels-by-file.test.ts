import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { orderAccepted } from '../people.ts';

const house = openDialogues();

const parcelSent = `${orderAccepted}
seller: (taps See the order)
seller: (taps Sent)
seller: RR123456785PK
`;

test('the sheet is read, told of where it is news, and known the second time', () =>
  house.begin(parcelSent).play(`
    seller: (csv) Tracking,Status,Date,City | RR123456785PK,Booked,20/11/2026 10:00,Multan | RR123456785PK,In transit,21/11/2026 09:30,Lahore | RR999999999PK,Delivered,21/11/2026,Swat | RR123456785PK,Delivered,someday,Lahore | RR123456785PK,Delivered,21/11/2031,Lahore
    bot: (document to-mend.csv) Rows read: 5

      2 new, and the buyers know what changed
      3 not taken:
      • line 4, RR999999999PK: no parcel of yours
      • line 5, someday: I cannot read the date, such as 21/11/2026 14:30
      • line 6, 21/11/2031: that has not happened yet
      The rows are in the file. Put them right and send it back to me.
    bot to buyer: Your order <order>: in transit.
      [Where is it?]
    seller: (csv) Tracking,Status,Date,City | RR123456785PK,In transit,21/11/2026 09:30,Lahore
    bot: Rows read: 1

      Nothing new
      1 known already
    buyer: where is my order?
    bot: Order <order> at Bibi Crafts: on its way

      2 × Ajrak chadar: PKR 4,800
      Cash on delivery: PKR 4,800
      Pakistan Post, tracking number RR123456785PK
      21 Nov 2026, 9:30 am: in transit, Lahore (says the seller)
      20 Nov 2026, 10:00 am: announced to the courier, Multan (says the seller)

      Next: it comes to your door. Tell me when you have it.
      [I have it] [Ask the seller] [History]
    seller: اردو
    bot: ٹھیک ہے، اب سے اردو میں۔
    seller: (csv) ٹریکنگ نمبر,حالت,تاریخ,مقام | RR123456785PK,ڈیلیوری کے لیے نکل چکا ہے,21/11/2026 10:30,لاہور | 7.7E+11,ڈیلیور ہو گیا,21/11/2026,لاہور | ,ڈیلیور ہو گیا,21/11/2026,لاہور
    bot: (document to-mend.csv) پڑھی گئی سطریں: 3

      1 نئی خبر، کچھ بدلا ہے تو خریدار کو بتا دیا گیا
      2 سطریں شامل نہیں ہوئیں:
      • سطر 3، 7.7E+11: شیٹ نے نمبر چھوٹا کر دیا، اس خانے کو text بنا دیں
      • سطر 4: نمبر نہیں ہے
      یہ سطریں فائل میں ہیں۔ انہیں ٹھیک کر کے فائل واپس بھیج دیں۔
    bot to buyer: Your order <order>: out for delivery.
      [Where is it?]
    seller: 中文
    bot: 好的，以后用中文。
    seller: (csv) 快递单号,状态,时间 | RR123456785PK,已签收,2026-11-21 11:30 | RR123456785PK,,2026-11-21 11:30
    bot: (document to-mend.csv) 已读完，共2行：

      1条新消息，有变化的已通知买家
      1行没有采用：
      • 第3行，RR123456785PK：没有状态
      这些行都在文件里，改好后发回给我就行。
    seller: roman urdu
    bot: Theek hai, ab se Roman Urdu mein.
    seller: (csv) tracking,status,date | RR123456785PK,Delivered,21/11/2026 11:30 | LHE778812,Delivered,21/11/2026 11:30
    bot: (document to-mend.csv) Parhi gayi lines: 2

      1 nayi khabar, kuch badla hai to kharidar ko bata diya gaya
      1 line shamil nahi hui:
      • line 3, LHE778812: aap ka koi parcel nahi
      Yeh lines file mein hain. Inhein theek kar ke file wapas bhej dein.
    bot to buyer: Your order <order>: delivered.
      [Where is it?]
  `));

test('a file that is none of a courier is answered, and asked for again', () =>
  house.begin(parcelSent).play(`
    seller: (csv) title,price | lamp,900
    bot: I need headings above the rows. I do not find a column for:
      • the tracking number or order number
      • the status
      • the date
    seller: courier file
    bot: Send me the courier's list as a CSV file: one row for each piece of news, with the tracking or order number, the status and the date.
    seller: here it is
    bot: I need the file itself. In Excel or Google Sheets, save it as CSV, then send it here as a document.
    seller: (document)
    bot: I cannot read that kind of file. Please save it as CSV and send it again.

      Send me the courier's list as a CSV file: one row for each piece of news, with the tracking or order number, the status and the date.
    seller: (csv) Tracking,Status,Date | "RR123456785PK,In transit,21/11/2026
    bot: I cannot make rows of that file: somewhere a quotation mark is open. Please save it as CSV once more and send it.
    seller: (document)
    bot: What would you like to do?
      ≡ Sell something
      ≡ Orders to handle
      ≡ My goods
      ≡ Look at goods
      ≡ My orders
      ≡ Learn
      ≡ Settings
      ≡ Help
    buyer: (csv) Tracking,Status,Date | RR123456785PK,Delivered,21/11/2026
    bot: What would you like to do?
      [Look at goods] [My cart] [My orders] [Where is my order?] [Sell something] [Learn] [Settings] [Help]
  `));
