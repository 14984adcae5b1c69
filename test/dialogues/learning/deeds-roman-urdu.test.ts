import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { begunIn } from './learner.ts';

const house = openDialogues();

test('a card in Roman Urdu', () =>
  house.begin(begunIn('ur-Latn', 16, 23)).play(`
    seller: sabaq 16 ka kaam
    bot: MASHQ · Aap ke namak ke lamp ke baare mein customs ne likha: “Invoice, adaigi ka saboot, aur maal ka link ya tasveer bhejein.”

      Do teen jumlon mein jawab likhein.
    seller: parcel chhor dein, yeh sirf tohfa hai
    bot: Cheez bechi gayi thi, is liye ise tohfa ya namoona na kahein. Sirf sach likhein, aur kaghazon ke naam lein.
    seller: invoice bhej raha hoon
    bot: Shuruaat achi hai. Customs ne aur bhi kuch manga tha, us ka zikr abhi nahi aaya:
      • adaigi ka saboot
      • maal ka link ya tasveer

      MASHQ · Aap ke namak ke lamp ke baare mein customs ne likha: “Invoice, adaigi ka saboot, aur maal ka link ya tasveer bhejein.”

      Do teen jumlon mein jawab likhein.
    seller: invoice aur adaigi ka saboot saath hai, maal ki tasveer bhi
    bot: 📋 Customs ko mera jawab

      invoice aur adaigi ka saboot saath hai, maal ki tasveer bhi

      Jo manga gaya sab is mein hai, faltu kuch nahi. Aisa jawab usi din bhejein.

      Shabash! Sabaq “Jab customs parcel rok le” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
    seller: sabaq 23 ka kaam
    bot: Kya cheez, aur kitni? Jo abhi maloom nahi woh chhor sakte hain.
      [Chhorein]
    seller: khushk khubani, 500 kilo
    bot: Kaun sa grade, aur faisla kaun kare ga?
      [Chhorein]
    seller: A grade, faisla aik ghair janibdar aadmi
    bot: Qeemat kis usool se bane gi?
      [Chhorein]
    seller: skip
    bot: Peshgi kitni raqam mile gi?
      [Chhorein]
    seller: 20 %
    bot: Olay, paala ya sailaab aaye to nuqsaan kis ka?
      [Chhorein]
    seller: aadha aadha
    bot: Paise kitne din mein milein ge?
      [Chhorein]
    seller: 15 din
    bot: Koi aik chhorna chahe to kaise?
      [Chhorein]
    seller: skip
    bot: 📋 Hamara muahida

      Miqdaar: khushk khubani, 500 kilo
      Grade: A grade, faisla aik ghair janibdar aadmi
      Qeemat ka usool: abhi baqi hai
      Peshgi: 20 %
      Olay, paala, sailaab: aadha aadha
      Adaigi ke din: 15 din
      Muahida chhorna: abhi baqi hai

      Dastkhat tab karein jab koi line baqi na ho, aur pehle mil kar oonchi aawaz mein parh lein.

      Shabash! Sabaq “Farm school aur insaaf wala contract” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
    seller: mere card
    bot: Aap ke card. Kaun sa dikhaun?
      ≡ 16. Customs ko mera jaw… | 16. Customs ko mera jawab
      ≡ 23. Hamara muahida
    seller: 2
    bot: 📋 Hamara muahida

      Miqdaar: khushk khubani, 500 kilo
      Grade: A grade, faisla aik ghair janibdar aadmi
      Qeemat ka usool: abhi baqi hai
      Peshgi: 20 %
      Olay, paala, sailaab: aadha aadha
      Adaigi ke din: 15 din
      Muahida chhorna: abhi baqi hai

      Dastkhat tab karein jab koi line baqi na ho, aur pehle mil kar oonchi aawaz mein parh lein.
      [Naya banayein] [Mere card]
  `));

test('a check in Roman Urdu', () =>
  house.begin(begunIn('ur-Latn', 21)).play(`
    seller: sabaq 21 ka kaam
    bot: 5 mein se 1: Kya aap maal tabhi bhejte hain jab paise aap ke apne account mein aa jayein?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: haan
    bot: 5 mein se 2: Customs parcel rok le to kya aap khud courier ko phone karte hain, aur kisi ko alag se paise nahi dete?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: haan ji
    bot: 5 mein se 3: Kya aap sirf apne naam se, apne account aur sachay review ke saath bechte hain?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: nahi
    bot: 5 mein se 4: Koi ajeeb order aaye, jaise drone ki motorein “khilone” likh kar, to kya aap ruk kar poochein ge?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: pakka maloom nahi
    bot: 5 mein se 5: Kya aap CNIC ki tasveerein nahi rakhte, aur order poora hone par pate mita dete hain?
      [Ji haan] [Nahi] [Pakka maloom nahi]
    seller: 1
    bot: 📋 Hifazat ki jaanch

      Abhi baqi: 5 mein se 2.
      ❌ Naam: kiraye ka account paison samet band ho sakta hai. Bank se apne naam ka khulwayein.
      ❓ Maal: kuch ajeeb lage to ruk jayein, bank aur courier se poochein.

      Shabash! Sabaq “Bharosa, aur paanch khatre” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
  `));

test('a choice in Roman Urdu', () =>
  house.begin(begunIn('ur-Latn', 14, 25)).play(`
    seller: sabaq 14 ka kaam
    bot: Pack kar ke aap ka parcel kitna bhaari hai?
      [2 kilo tak] [2 se 30 kilo] [30 kilo se zyada]
    seller: (taps 30 kilo se zyada)
    bot: Agar gum ho jaye to kitna nuqsaan lage ga?
      [Bardasht ho jaye ga] [Bohat nuqsaan hoga]
    seller: 1
    bot: Kab tak pohanchna chahiye?
      [10 din ke andar] [Chand hafton mein] [Koi jaldi nahi]
    seller: koi jaldi nahi
    bot: 📋 Teen raaste

      Samundar: bandargah se bandargah tak 18–25 din, darwaze tak zyada. Bhaari maal ke liye sab se sasta.
      Khunjerab ki sarak: 20–30 din ka wada karein, aur barf ke liye doosra raasta soch rakhein.
      Express courier: 3–7 kaam ke din, sab se mehnga.
      Sab se oopar wala sab se munasib hai. Yeh 2024 ke aam din hain: aaj ke din aur kiraya pooch lein.

      Shabash! Sabaq “Daak, courier, samundar ya Khunjerab” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
    seller: sabaq 25 ka kaam
    bot: Is hafte kaun sa aik qadam uthayein ge?
      ≡ Membership
      ≡ Internship
      ≡ Aik ustad
      ≡ Journal ka safha
      ≡ Mashq ki dukan
    seller: ustaad
    bot: 📋 Mera agla qadam

      Aik ustad: jo bechne wala aap se do saal aage ho us se aadha ghanta mangein, teen sawal le kar.

      Shabash! Sabaq “Silk Road e-commerce aur aap ka agla qadam” mukammal hua.

      Ab sabaq 1 ki baari hai: CBEC kya hai, aur kamata kaun hai.
      [Agla sabaq] [Mere sabaq]
  `));
