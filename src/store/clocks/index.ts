/** All clocks over the tables. A new one rings by being listed here. */
import type { Bubble } from '../../conversation/bubble.ts';
import type { ShopToday } from '../../shop/digest.ts';
import { careLapse, careReminder } from './aftercare.ts';
import type { Clock, ClockGround } from './clock.ts';
import { digest } from './digest.ts';
import { completion, expiry } from './order-ends.ts';
import { acceptanceReminder, cashReminder, noMovement, transferReminder } from './reminders.ts';

export const storeClocks = (ground: ClockGround, tellDigest: (today: ShopToday) => Bubble | undefined): readonly Clock[] => [
  expiry(ground),
  completion(ground),
  acceptanceReminder(ground),
  cashReminder(ground),
  transferReminder(ground),
  noMovement(ground),
  careReminder(ground),
  careLapse(ground),
  digest(ground, tellDigest),
];
