import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn } from '../people.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

test('a parcel from Yiwu into Pakistan, with its duty', () =>
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
  `));

test('without the duty of its code the least is told', () =>
  house.begin(`${buyerComesIn}\nbuyer: /cost\nbuyer: 260\nbuyer: 1`).play(`
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
  `));

test('below the free limit there is no tax', () =>
  house.begin(`${buyerComesIn}\nbuyer: /cost\nbuyer: 24\nbuyer: 1`).play(`
    buyer: 12
    bot: No import tax in Pakistan: goods of PKR 965.88 are within the free limit. The parcel costs PKR 1,448.83 at the door.

      • Free by post or courier up to PKR 1,000
      Source: Customs Act s. 19C (pkrevenue.com, 2025-06-29) · as of 2025-07-01, may be out of date
      • The bank sells 1 yuan for Rs 40.2452
      Source: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · as of 2026-01-23, may be out of date

      The tax is paid to the courier or the post office against a receipt, never to a person’s wallet. Estimate, as of 2025-07-01. Customs decides the value, code and rate.
  `));
