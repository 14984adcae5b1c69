import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { begun } from './learner.ts';

const house = openDialogues();

test('a line for the invoice is refused while it says too little or calls a sale a gift', () =>
  house.begin(begun(12)).play(`
    seller: homework 12
    bot: Describe your goods in one line, as on an invoice: what it is, of what, for whom, and how many.
    seller: goods
    bot: From that an officer cannot tell what is in the box. Say what it is, of what and for whom, such as “men's sandals, upper of cow leather, 1 pair”.
    seller: shoes 1 pc
    bot: From that an officer cannot tell what is in the box. Say what it is, of what and for whom, such as “men's sandals, upper of cow leather, 1 pair”.

      Describe your goods in one line, as on an invoice: what it is, of what, for whom, and how many.
    seller: gift, leather sandals for men
    bot: A sale is not a gift and not a sample: customs calls that a false declaration. Say what it is, such as “men's sandals, upper of cow leather, 1 pair”.

      Write it in a few words, as you would tell a friend.
      [Back] [Menu] [Talk to a person]
    seller: Men's sandals, upper of cow leather, 1 pair
    bot: 📋 My line for the invoice

      Men's sandals, upper of cow leather, 1 pair

      An officer understands this without opening the box. Add HS code and origin on the invoice.

      Well done! The lesson “Invoice and packing list” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('a reply to customs names all that was asked for', () =>
  house.begin(begun(16)).play(`
    seller: homework 16
    bot: PRACTICE · Customs writes about a salt lamp of yours: “Please send the invoice, the proof of payment, and a link or photo of the goods.”

      Write your reply in two or three sentences.
    seller: Please release my parcel, it is only a gift
    bot: It was sold, so do not call it a gift or a sample. Say only what is true, and name the papers.
    seller: The invoice is attached
    bot: A good start. Customs asked for more; this is not named yet:
      • the proof of payment
      • a link or a photo of the goods

      PRACTICE · Customs writes about a salt lamp of yours: “Please send the invoice, the proof of payment, and a link or photo of the goods.”

      Write your reply in two or three sentences.
    seller: Invoice and payment record are attached, and here is the link to the listing
    bot: 📋 My reply to customs

      Invoice and payment record are attached, and here is the link to the listing

      All that was asked is named, and nothing too much. Such a reply goes out the same day.

      Well done! The lesson “When customs holds a parcel” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));

test('an HS code may be left open, and letters are none', () =>
  house.begin(begun(8)).play(`
    seller: homework 8
    bot: Which HS code has your product? Six digits such as 9506.62, or the first four. If you do not know it, skip it.
      [Skip]
    seller: football
    bot: An HS code has 4 to 12 digits, always an even number of them (13 in a Chinese declaration), such as 9506.62. If you do not know yours, skip it.
      [Skip]
    seller: ۹۵۰۶۶۲
    bot: In which country is it really made?
    seller: Pakistan
    bot: 📋 HS code and origin

      HS code: 9506.62
      Origin: Pakistan

      Before the first parcel, let the platform or a customs agent confirm the code.

      Well done! The lesson “HS code, origin and the CPFTA” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
    seller: homework 8
    bot: Which HS code has your product? Six digits such as 9506.62, or the first four. If you do not know it, skip it.
      [Skip]
    seller: skip
    bot: In which country is it really made?
    seller: China
    bot: 📋 HS code and origin

      HS code: still open
      Origin: China

      Before the first parcel, let the platform or a customs agent confirm the code.

      I have kept it. Write “my cards” to read it again.
      [My cards] [Go on learning]
  `));

test('a contract shows what is still missing', () =>
  house.begin(begun(23)).play(`
    seller: homework 23
    bot: How much, of what? What you do not know yet, you may skip.
      [Skip]
    seller: 500 kg dried apricots
    bot: Which grade, and who decides it?
      [Skip]
    seller: skip
    bot: By which rule is the price made?
      [Skip]
    seller: market price of Gilgit less 5 %, never below 900
    bot: How much is paid in advance?
      [Skip]
    seller: 20 %
    bot: Who bears hail, frost and flood?
      [Skip]
    seller: (taps Skip)
    bot: Within how many days is it paid?
      [Skip]
    seller: 15
    bot: How can each side leave?
      [Skip]
    seller: skip
    bot: 📋 Our contract

      Quantity: 500 kg dried apricots
      Grade: still open
      Price rule: market price of Gilgit less 5 %, never below 900
      Advance: 20 %
      Hail, frost, flood: still open
      Payment days: 15
      Leaving: still open

      Sign when no line is open, and read it aloud together first.

      Well done! The lesson “Farm school and a fair contract” is complete.

      Next comes lesson 1: What CBEC is and who earns.
      [Next lesson] [My lessons]
  `));
