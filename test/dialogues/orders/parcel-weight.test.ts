import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn } from '../people.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

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
