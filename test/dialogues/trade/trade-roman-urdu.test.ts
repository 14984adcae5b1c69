import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { comesIn } from '../people.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

test('the tax, the price and the weight in Roman Urdu', () =>
  house.begin(comesIn('buyer', 'telegram', 'ur-Latn', 'buys')).play(`
    buyer: tax kitna lagega
    bot: Parcel kis mulk mein jayega?
      [China] [Pakistan]
    buyer: (taps Pakistan)
    bot: Aik piece ki qeemat kya hai? Yuan mein likhein, rupay hon to “Rs 2400” likhein.
    buyer: 260
    bot: Parcel mein kitne piece honge?
      [1] [2] [5]
    buyer: 1
    bot: Bhejne ka kharcha kitna hai, insurance samait? Raqam yuan mein likhein. Tax is par bhi lagta hai.
      [Chhorein]
    buyer: 95
    bot: HS code par kul custom duty kitne feesad hai? Maloom na ho to chhor dein, phir main kam az kam tax bataoon gi.
      [Chhorein]
    buyer: nahi pata
    bot: Pakistan mein import tax: kam az kam Rs 2,623.36, yaani ghar tak kul kharcha Rs 16,910.41 ya zyada. Custom duty aur income tax is ke ilawa hain.

      Saamaan: 1 × ¥260.00 = Rs 10,463.75
      Kiraya mila kar: Rs 14,287.05
      Customs ke liye maaliyat, insurance aur landing mila kar: Rs 14,574.22
      Sales tax 18%: Rs 2,623.36
      Custom duty: HS code ke mutabiq, is mein shamil nahi

      • Daak ya courier se Rs 1,000 tak maaf
      Zariya: Customs Act s. 19C (pkrevenue.com, 2025-06-29) · 2025-07-01 ke mutabiq, ho sakta hai ab badal chuka ho
      • Insurance maloom na ho to maaliyat ka 1%
      • Landing charge: maaliyat ka 1%
      Zariya: geratools.com, scribd 470010735 · 2025-07 ke mutabiq, ho sakta hai ab badal chuka ho
      • Import par sales tax 18%
      Zariya: thenews.com.pk, 2025-07-31 · 2025-07-31 ke mutabiq, ho sakta hai ab badal chuka ho
      • Bank 1 yuan Rs 40.2452 mein bechta hai
      Zariya: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · 2026-01-23 ke mutabiq, ho sakta hai ab badal chuka ho

      Tax courier ya daak khane ko raseed par diya jata hai, kisi shakhs ke wallet mein kabhi na bhejein. Yeh andaza hai, 2025-07 ke mutabiq. Maaliyat, code aur sharah ka faisla customs karta hai.
    buyer: china mein tax kitna lagega
    bot: Aik piece ki qeemat kya hai? Yuan mein likhein, rupay hon to “Rs 2400” likhein.
    buyer: 5400
    bot: Parcel mein kitne piece honge?
      [1] [2] [5]
    buyer: 2
    bot: Bhejne ka kharcha kitna hai, insurance samait? Raqam yuan mein likhein. Tax is par bhi lagta hai.
      [Chhorein]
    buyer: skip
    bot: Yeh kis qism ki cheez hai? Tax isi se tay hota hai.
      [Aam cheezein] [Zarai cheez, kitaabein] [Cosmetics, cream] [Sonay chandi ke zewar] [Doosre zewar, jade] [Mehngi ghariyan] [Wine] [Beer ya doosri sharab]
    buyer: (taps Aam cheezein)
    bot: Kharidar is saal ki had mein se kitna istemal kar chuka hai? Yuan mein likhein.
      [Chhorein]
    buyer: 0
    bot: Yeh order retail parcel ke taur par nahi aa sakta: maaliyat ¥10,800.00 hai, aik order ki had se ¥5,800.00 zyada, aur piece aik se zyada hain. Yeh aam tijarat ke raaste se jayega: customs agent se poochein.

      • Aik order: ¥5,000.00 tak
      • Aik shakhs saal bhar mein: ¥26,000.00 tak
      • Had ke andar: custom duty maaf, baqi tax ka 70%
      Zariya: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · 2025-11 ke mutabiq, ho sakta hai ab badal chuka ho
      • VAT 13%
      Zariya: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · 2026-02 ke mutabiq

      Yeh andaza hai, 2025-11 ke mutabiq. Maaliyat, code aur sharah ka faisla customs karta hai.
    buyer: qeemat kaise rakhun
    bot: Aik piece aap ko kitne mein parta hai, packing aur courier tak pohanchane samait? Kul raqam rupay mein likhein.
    buyer: 3500
    bot: Qeemat kis currency mein rakhenge?
      [Yuan mein] [Rupay mein]
    buyer: (taps Yuan mein)
    bot: Har order par kiraya aur fix fees aap khud kitni dete hain? Raqam yuan mein likhein.
      [Chhorein]
    buyer: 63.5
    bot: Qeemat mein se kitne feesad fees katti hai? Platform, raqam ki muntaqli aur withholding mila kar.
      [0%] [5%] [8%]
    buyer: 8
    bot: Aur qeemat ka kitne feesad aap apne liye bachana chahte hain?
      [10%] [15%] [20%]
    buyer: 15
    bot: 15% bachane ke liye qeemat kam az kam ¥199.06 rakhein. ¥166.61 se kam par nuqsaan hai.

      Import tax is mein shamil nahi. Kaun dega, yeh apni listing mein likh dein.

      Aap ki laagat: Rs 3,500 ÷ (40.1928 se 3% kam) = ¥89.77
      Kiraya aur fix fees: ¥63.50
      Qeemat mein se 8% fees, 15% aap ke, baqi 77% laagat ke liye
      ¥153.27 ÷ 77% = ¥199.06
      3% main ne ehtiyatan kam rakha hai: raqam aane tak rate badal sakta hai.
      • Bank 1 yuan Rs 40.1928 mein kharidta hai
      Zariya: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · 2026-01-23 ke mutabiq, ho sakta hai ab badal chuka ho

      Yeh andaza hai: apni asal fees likhein aur bank ka aaj ka rate dekh lein.
      [Import tax]
    buyer: parcel ka wazan
    bot: Parcel ka size kya hai? Lambai × chaurai × oonchai, cm mein.
    buyer: 40 x 30 x 25
    bot: Aur packing samait wazan kitna hai?
    buyer: 4.2 kg
    bot: Express (DHL waghaira) mein 6 kg ka kiraya lagega, EMS mein 5 kg ka.

      Kiraya size ka lag raha hai, wazan ka nahi: dabba chhota karein ya hawa nikaal dein to paise bachenge.

      Size 40 × 30 × 25 cm, wazan 4.2 kg.
      • Express: lambai × chaurai × oonchai ÷ 5,000
      • Agle 0.5 kg tak poora kiya jata hai
      • EMS: lambai × chaurai × oonchai ÷ 6,000
      Zariya: goglobal.dhl-usa.com, sf-international, metricrig.com · 2026-11 ke mutabiq

      Yeh andaza hai: courier khud naapta hai.

      Kharcha bhi nikaal doon? Aap ka courier pehle aadhe kilo ke kitne rupay leta hai?
      [Chhorein]
    buyer: skip
    bot: Theek hai. Ab is se qeemat tay kar sakte hain.
      [Sahi qeemat]
  `));
