import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';
import { buyerComesIn, sellerComesIn, shawlOnSale } from './people.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

const footballOnSale = `${sellerComesIn}
seller: (photo) Sialkot football 6750 40 pcs
seller: (taps Publish)
`;

test('a seller asks what a buyer in China will pay for their own goods', () =>
  house.begin(shawlOnSale).play(`
    seller: how much tax in china
    bot: Which goods is it about?
      ≡ Ajrak chadar · PKR 2,400 | 15 pieces in stock
      ≡ Something else
    seller: (taps Ajrak chadar · PKR 2,400)
    bot: Ajrak chadar, PKR 2,400 each.

      How many pieces in the parcel?
      [1] [2] [5]
    seller: 2
    bot: What does sending it cost, insurance included? In rupees. It is taxed too.
      [Skip]
    seller: 45 yuan
    bot: Import tax in China: about ¥14.96. With it the parcel costs ¥179.38 at the door.

      Goods: 2 × PKR 2,400 = ¥119.42
      With freight: ¥164.42
      Customs duty: none inside the limits
      VAT 13 %, of it 70 %: ¥14.96
      Left of the buyer’s limit for the year after it: ¥25,835.58, if nothing was used before. The true balance is at singlewindow.cn.
      Only for goods on China’s positive list, for own use.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date
      • VAT 13 %
      Source: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · as of 2026-02
      • The bank buys 1 yuan for Rs 40.1928
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      Estimate, as of 2025-11. Customs decides the value, code and rate.
  `));

test('a buyer asks the tax on what costs yuan, to the fen', () =>
  house.begin(buyerComesIn).play(`
    buyer: /tax
    bot: Into which country does the parcel go?
      [China] [Pakistan]
    buyer: (taps China)
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 168
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 2
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: 48
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    buyer: (taps Most goods)
    bot: How much of this year’s limit has the buyer used already? In yuan.
      [Skip]
    buyer: 24500
    bot: Import tax in China: about ¥34.94. With it the parcel costs ¥418.94 at the door.

      Goods: 2 × ¥168.00 = ¥336.00
      With freight: ¥384.00
      Customs duty: none inside the limits
      VAT 13 %, of it 70 %: ¥34.94
      Left of the buyer’s limit for the year after it: ¥1,116.00
      Only for goods on China’s positive list, for own use.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date
      • VAT 13 %
      Source: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · as of 2026-02

      Estimate, as of 2025-11. Customs decides the value, code and rate.
    buyer: /tax china
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 2480
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 2
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: 40
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    buyer: (taps Most goods)
    bot: How much of this year’s limit has the buyer used already? In yuan.
      [Skip]
    buyer: skip
    bot: Import tax in China: about ¥455.00. With it the parcel costs ¥5,455.00 at the door.

      Goods: 2 × ¥2,480.00 = ¥4,960.00
      With freight: ¥5,000.00
      Customs duty: none inside the limits
      VAT 13 %, of it 70 %: ¥455.00
      Left of the buyer’s limit for the year after it: ¥21,000.00, if nothing was used before. The true balance is at singlewindow.cn.
      Only for goods on China’s positive list, for own use.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date
      • VAT 13 %
      Source: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · as of 2026-02

      Estimate, as of 2025-11. Customs decides the value, code and rate.
  `));

test('above the limit one piece is taxed in full, several may not come, and a year has an end', () =>
  house.begin(buyerComesIn).play(`
    buyer: /tax china
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 8500
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: 300
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    buyer: (taps Most goods)
    bot: How much of this year’s limit has the buyer used already? In yuan.
      [Skip]
    buyer: 10000
    bot: One piece above the limit is taxed in full. What is the customs duty of its code, in percent?
      [Skip]
    buyer: 6%
    bot: Import tax in China: about ¥1,740.64, without any relief, as one piece is above the limit for one order. With it the parcel costs ¥10,540.64 at the door.

      Goods: 1 × ¥8,500.00 = ¥8,500.00
      With freight: ¥8,800.00
      Customs duty 6 %: ¥528.00
      VAT 13 %: ¥1,212.64
      Left of the buyer’s limit for the year after it: ¥7,200.00
      Only for goods on China’s positive list, for own use.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date
      • VAT 13 %
      Source: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · as of 2026-02

      Estimate, as of 2025-11. Customs decides the value, code and rate.
    buyer: /tax china
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 5000.01
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: skip
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    buyer: (taps Most goods)
    bot: How much of this year’s limit has the buyer used already? In yuan.
      [Skip]
    buyer: skip
    bot: One piece above the limit is taxed in full. What is the customs duty of its code, in percent?
      [Skip]
    buyer: skip
    bot: This order is above the limit, so duty and tax are due in full. How much depends on the duty of its HS code: ask a customs agent, then come back.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date

      Customs decides the value, code and rate.
    buyer: /tax china
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 2700
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 2
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: skip
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    buyer: (taps Most goods)
    bot: How much of this year’s limit has the buyer used already? In yuan.
      [Skip]
    buyer: 0
    bot: This order cannot come as a retail parcel: it is ¥5,400.00, ¥400.00 above the limit for one order, and holds several pieces. It would go by general trade: ask a customs agent.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date
      • VAT 13 %
      Source: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · as of 2026-02

      Estimate, as of 2025-11. Customs decides the value, code and rate.
    buyer: /tax china
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 1800
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: skip
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    buyer: (taps Most goods)
    bot: How much of this year’s limit has the buyer used already? In yuan.
      [Skip]
    buyer: 24500
    bot: This order cannot come as a retail parcel: it is ¥1,800.00, ¥300.00 more than is left of the buyer’s limit for the year. It would go by general trade, or wait for the new year.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date
      • VAT 13 %
      Source: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · as of 2026-02

      Estimate, as of 2025-11. Customs decides the value, code and rate.
  `));

test('a cream is asked how much is in it, and spirits are not worked out', () =>
  house.begin(buyerComesIn).play(`
    buyer: /tax china
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 700
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: 0
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    buyer: (taps Cosmetics, creams)
    bot: How much is in one? Write ml or g, or how many sheets.
    buyer: 50 ml
    bot: How much of this year’s limit has the buyer used already? In yuan.
      [Skip]
    buyer: 0
    bot: Import tax in China: about ¥161.41. With it the parcel costs ¥861.41 at the door.

      Goods: 1 × ¥700.00 = ¥700.00
      Customs duty: none inside the limits
      Consumption tax 15 %, of it 70 %: ¥86.47
      VAT 13 %, of it 70 %: ¥74.94
      Left of the buyer’s limit for the year after it: ¥25,300.00
      Only for goods on China’s positive list, for own use.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date
      • VAT 13 %
      Source: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · as of 2026-02
      • Costly cosmetics: from ¥10.00 for 1 ml or 1 g
      • Costly cosmetics: from ¥15.00 for one piece
      • Consumption tax on costly cosmetics 15 %
      Source: People's Daily, 2025-11-14, ssopdot.com 6858 · as of 2025-11-14, may be out of date

      Estimate, as of 2025-11. Customs decides the value, code and rate.
    buyer: /tax china
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 50
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: 0
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    buyer: (taps Beer or spirits)
    bot: Beer and spirits are taxed by the litre. I do not work that out: please ask a customs agent.
  `));

test('a parcel from Yiwu into Pakistan: with its duty, without it, and below the free limit', () =>
  house.begin(buyerComesIn).play(`
    buyer: /cost
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 260
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: 95
    bot: What is the customs duty of its HS code, all duties together, in percent? If you do not know it, skip: then I tell the least.
      [Skip]
    buyer: 22
    bot: And the income tax at import (section 148), in percent?
      [Skip]
    buyer: 5.5
    bot: Import tax in Pakistan: about PKR 7,560.79. With it the parcel costs PKR 21,847.84 at the door.

      Goods: 1 × ¥260.00 = PKR 10,463.75
      With freight: PKR 14,287.05
      Value for customs, with insurance and landing: PKR 14,574.22
      Customs duty 22 %: PKR 3,206.33
      Sales tax 18 %: PKR 3,200.50
      Income tax 5.5 %: PKR 1,153.96

      • Free by post or courier up to PKR 1,000
      Source: Customs Act s. 19C (pkrevenue.com, 2025-06-29) · as of 2025-07-01, may be out of date
      • Insurance, where unknown: 1 % of the value
      • Landing charge: 1 % of the value
      Source: geratools.com, scribd 470010735 · as of 2025-07, may be out of date
      • Sales tax at import 18 %
      Source: thenews.com.pk, 2025-07-31 · as of 2025-07-31, may be out of date
      • The bank sells 1 yuan for Rs 40.2452
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      The tax is paid to the courier or the post office against a receipt, never to a person’s wallet. Estimate, as of 2025-07. Customs decides the value, code and rate.
    buyer: /cost
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 260
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: 95
    bot: What is the customs duty of its HS code, all duties together, in percent? If you do not know it, skip: then I tell the least.
      [Skip]
    buyer: skip
    bot: Import tax in Pakistan: at least PKR 2,623.36, so PKR 16,910.41 or more at the door. Customs duty and income tax come on top.

      Goods: 1 × ¥260.00 = PKR 10,463.75
      With freight: PKR 14,287.05
      Value for customs, with insurance and landing: PKR 14,574.22
      Sales tax 18 %: PKR 2,623.36
      Customs duty: by the HS code, not in it

      • Free by post or courier up to PKR 1,000
      Source: Customs Act s. 19C (pkrevenue.com, 2025-06-29) · as of 2025-07-01, may be out of date
      • Insurance, where unknown: 1 % of the value
      • Landing charge: 1 % of the value
      Source: geratools.com, scribd 470010735 · as of 2025-07, may be out of date
      • Sales tax at import 18 %
      Source: thenews.com.pk, 2025-07-31 · as of 2025-07-31, may be out of date
      • The bank sells 1 yuan for Rs 40.2452
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      The tax is paid to the courier or the post office against a receipt, never to a person’s wallet. Estimate, as of 2025-07. Customs decides the value, code and rate.
    buyer: /cost
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 24
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: 12
    bot: No import tax in Pakistan: goods of PKR 965.88 are below the free limit. The parcel costs PKR 1,448.83 at the door.

      • Free by post or courier up to PKR 1,000
      Source: Customs Act s. 19C (pkrevenue.com, 2025-06-29) · as of 2025-07-01, may be out of date
      • The bank sells 1 yuan for Rs 40.2452
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      The tax is paid to the courier or the post office against a receipt, never to a person’s wallet. Estimate, as of 2025-07-01. Customs decides the value, code and rate.
  `));

test('what cannot be counted with is refused with a reason, and an example follows', () =>
  house.begin(buyerComesIn).play(`
    buyer: /tax china
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: cheap
    bot: Such as 168, or “Rs 2,400”.
    buyer: -5
    bot: An amount above zero, please.

      What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 20 dollars
    bot: Please give this one in yuan.

      Such as 168, or “Rs 2,400”.
      [Back] [Menu] [Talk to a person]
    buyer: 100
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1.5
    bot: A whole number from 1 up, please.
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: $50
    bot: Please give this one in yuan.
      [Skip]
    buyer: 5
    bot: What kind of goods are they? The tax depends on it.
      [Most goods] [Farm goods, salt, books] [Cosmetics, creams] [Gold, silver jewellery] [Other jewellery, jade] [Luxury watches] [Wine] [Beer or spirits]
    buyer: (taps Most goods)
    bot: How much of this year’s limit has the buyer used already? In yuan.
      [Skip]
    buyer: 0
    bot: Import tax in China: about ¥9.56. With it the parcel costs ¥114.56 at the door.

      Goods: 1 × ¥100.00 = ¥100.00
      With freight: ¥105.00
      Customs duty: none inside the limits
      VAT 13 %, of it 70 %: ¥9.56
      Left of the buyer’s limit for the year after it: ¥25,895.00
      Only for goods on China’s positive list, for own use.

      • One order: up to ¥5,000.00
      • One person in a year: up to ¥26,000.00
      • Inside the limits: no customs duty, and 70 % of the other taxes
      Source: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · as of 2025-11, may be out of date
      • VAT 13 %
      Source: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · as of 2026-02

      Estimate, as of 2025-11. Customs decides the value, code and rate.
    buyer: /cost
    bot: What does one piece cost? In yuan; for rupees write “Rs 2,400”.
    buyer: 260
    bot: How many pieces in the parcel?
      [1] [2] [5]
    buyer: 1
    bot: What does sending it cost, insurance included? In yuan. It is taxed too.
      [Skip]
    buyer: Rs 900
    bot: What is the customs duty of its HS code, all duties together, in percent? If you do not know it, skip: then I tell the least.
      [Skip]
    buyer: 120
    bot: It must be less than 100 %.
      [Skip]
    buyer: twenty or so
    bot: Sorry, I still did not get that. Once more:

      What is the customs duty of its HS code, all duties together, in percent? If you do not know it, skip: then I tell the least.
      [Skip]
    buyer: 20
    bot: And the income tax at import (section 148), in percent?
      [Skip]
    buyer: skip
    bot: Import tax in Pakistan: about PKR 4,822.34. With it the parcel costs PKR 16,186.09 at the door.

      Goods: 1 × ¥260.00 = PKR 10,463.75
      With freight: PKR 11,363.75
      Value for customs, with insurance and landing: PKR 11,592.16
      Customs duty 20 %: PKR 2,318.43
      Sales tax 18 %: PKR 2,503.91
      Income tax (section 148): not in it

      • Free by post or courier up to PKR 1,000
      Source: Customs Act s. 19C (pkrevenue.com, 2025-06-29) · as of 2025-07-01, may be out of date
      • Insurance, where unknown: 1 % of the value
      • Landing charge: 1 % of the value
      Source: geratools.com, scribd 470010735 · as of 2025-07, may be out of date
      • Sales tax at import 18 %
      Source: thenews.com.pk, 2025-07-31 · as of 2025-07-31, may be out of date
      • The bank sells 1 yuan for Rs 40.2452
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      The tax is paid to the courier or the post office against a receipt, never to a person’s wallet. Estimate, as of 2025-07. Customs decides the value, code and rate.
  `));

test('a seller learns that the price loses money, and changes it', () =>
  house.begin(footballOnSale).play(`
    seller: what price
    bot: Which goods is it about?
      ≡ Sialkot football · PKR… | Sialkot football · PKR 6,750 – 40 pieces in stock
      ≡ Something else
    seller: 1
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 6500
    bot: Which shipping and fixed fees do you pay yourself for an order? In rupees.
      [Skip]
    seller: skip
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 8
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: (taps 15 %)
    bot: Ask at least PKR 8,441.56 to keep 15 % of the price. Below PKR 7,065.22 you lose.

      ⚠️ Sialkot football (<listing>) stands at PKR 6,750: PKR 315.22 below break-even. You lose on each.

      Your cost: PKR 6,500
      Of the price 8 % go as fees and 15 % to you; 77 % are left for the costs
      PKR 6,500 ÷ 77 % = PKR 8,441.56

      Estimate: put in your own fees, and look at the bank’s rate of today.
      [Change the price] [Import tax]
    bot: One thing: at this price you lose on every piece.
      [Why? One minute]
    seller: (taps Change the price)
    bot: What does one cost?
    seller: 8442
    bot: No. <listing> · Sialkot football
      Price: PKR 6,750 → PKR 8,442
      [Undo] [My goods]
    seller: what price
    bot: Which goods is it about?
      ≡ Sialkot football · PKR… | Sialkot football · PKR 8,442 – 40 pieces in stock
      ≡ Something else
    seller: 1
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 6500
    bot: Which shipping and fixed fees do you pay yourself for an order? In rupees.
      [Skip]
    seller: 0
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 8
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: 15
    bot: Ask at least PKR 8,441.56 to keep 15 % of the price. Below PKR 7,065.22 you lose.

      Sialkot football (<listing>) stands at PKR 8,442: that is enough. Well done!

      Your cost: PKR 6,500
      Of the price 8 % go as fees and 15 % to you; 77 % are left for the costs
      PKR 6,500 ÷ 77 % = PKR 8,441.56

      Estimate: put in your own fees, and look at the bank’s rate of today.
      [Import tax]
  `));

test('a seller of chappals finds the price in yuan', () =>
  house.begin(sellerComesIn).play(`
    seller: how do I set a price
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 3500
    bot: In which money will you ask the price?
      [In yuan] [In rupees]
    seller: (taps In yuan)
    bot: Which shipping and fixed fees do you pay yourself for an order? In yuan.
      [Skip]
    seller: 63.50
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 8
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: 15
    bot: Ask at least ¥199.06 to keep 15 % of the price. Below ¥166.61 you lose.

      Import tax is not in it. Say in your listing who pays it.

      Your cost: PKR 3,500 ÷ (40.1928 less 3 %) = ¥89.77
      Shipping and fixed fees: ¥63.50
      Of the price 8 % go as fees and 15 % to you; 77 % are left for the costs
      ¥153.27 ÷ 77 % = ¥199.06
      3 % are held back (my assumption): the rate moves until the money comes.
      • The bank buys 1 yuan for Rs 40.1928
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      Estimate: put in your own fees, and look at the bank’s rate of today.
      [Import tax]
    seller: /price
    bot: What does one cost you, packed and brought to the courier? All together, in rupees.
    seller: 100
    bot: In which money will you ask the price?
      [In yuan] [In rupees]
    seller: (taps In rupees)
    bot: Which shipping and fixed fees do you pay yourself for an order? In rupees.
      [Skip]
    seller: 0
    bot: Which fees are taken from the price, in percent? Marketplace, payment, withholding.
      [0 %] [5 %] [8 %]
    seller: 60
    bot: And how much of the price do you want to keep, in percent?
      [10 %] [15 %] [20 %]
    seller: 40
    bot: Fees of 60 % and 40 % for you leave nothing of the price for the costs. Less of one of them, please.
  `));

test('a box is charged for its size, and what that costs', () =>
  house.begin(sellerComesIn).play(`
    seller: shipping cost
    bot: How big is the parcel? Length × width × height in cm.
    seller: 40 x 30 x 25
    bot: And what does it weigh, packed?
    seller: 4.2 kg
    bot: It is charged as 6 kg by express (DHL and the like), as 5 kg by EMS.

      You pay for its size, not its weight: a smaller box, or letting the air out, saves money.

      Size 40 × 30 × 25 cm, weight 4.2 kg.
      • Express: length × width × height ÷ 5,000
      • Rounded up to the next 0.5 kg
      • EMS: length × width × height ÷ 6,000
      Source: goglobal.dhl-usa.com, sf-international, metricrig.com · as of 2026-11

      Estimate: the carrier measures for itself.

      Shall I work out the cost? What does your carrier ask for the first half kilogram, in rupees?
      [Skip]
    seller: 92
    bot: And for each further half kilogram, in rupees?
    seller: 36
    bot: Is there a fuel surcharge, in percent?
      [Skip]
    seller: 18
    bot: Which kind of carrier is that?
      [Express] [EMS]
    seller: (taps Express)
    bot: Sending it costs about PKR 575.84.

      6 kg: PKR 92 for the first half, then PKR 36 each: PKR 488
      Fuel 18 %: PKR 87.84

      Estimate: the carrier’s own bill counts.
      [Right price]
    seller: /weight
    bot: How big is the parcel? Length × width × height in cm.
    seller: 10 x 10 x 5
    bot: And what does it weigh, packed?
    seller: 850 g
    bot: It is charged as 1 kg by express (DHL and the like), as 1 kg by EMS.

      You pay for its weight; the size is fine.

      Size 10 × 10 × 5 cm, weight 0.85 kg.
      • Express: length × width × height ÷ 5,000
      • Rounded up to the next 0.5 kg
      • EMS: length × width × height ÷ 6,000
      Source: goglobal.dhl-usa.com, sf-international, metricrig.com · as of 2026-11

      Estimate: the carrier measures for itself.

      Shall I work out the cost? What does your carrier ask for the first half kilogram, in rupees?
      [Skip]
    seller: skip
    bot: All right. With this you can set your price.
      [Right price]
  `));
