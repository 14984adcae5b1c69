import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, shawlOnSale, taxedInChina } from '../people.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

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
  `));

test('on the limit to the fen there is still relief', () =>
  house.begin(taxedInChina(2480, 2, '40')).play(`
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

test('a cream is asked how much is in it', () =>
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
  `));

test('spirits are not worked out', () =>
  house.begin(taxedInChina(50, 1)).play(`
    buyer: (taps Beer or spirits)
    bot: Beer and spirits are taxed by the litre. I do not work that out: please ask a customs agent.
  `));
