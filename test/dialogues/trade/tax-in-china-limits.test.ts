import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { taxedInChina } from '../people.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

test('one piece above the limit is taxed in full', () =>
  house.begin(taxedInChina(8500, 1, '300')).play(`
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
  `));

test('without the duty of its code nothing is guessed, be it above by a fen', () =>
  house.begin(taxedInChina(5000.01, 1)).play(`
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
  `));

test('several pieces above the limit may not come', () =>
  house.begin(taxedInChina(2700, 2)).play(`
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
  `));

test('a year has an end', () =>
  house.begin(taxedInChina(1800, 1)).play(`
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
