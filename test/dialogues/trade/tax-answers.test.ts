import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn } from '../people.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

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
