/** All clocks over the tables. A new one rings by being listed here. */
import type { Bubble } from '../../conversation/bubble.ts';
import type { ShopToday } from '../../shop/digest.ts';
import { careLapse, careReminder } from './aftercare.ts';
import type { Clock, ClockGround } from './clock.ts';
import { digest } from './digest.ts';
import { completion, expiry } from './order-ends.ts';
import { outage, type Stopped } from './outage.ts';
import { acceptanceReminder, cashReminder, dispatchReminder, noMovement, transferReminder } from './reminders.ts';

type Telling = { readonly digest: (today: ShopToday) => Bubble | undefined; readonly outage: (channel: string) => Bubble };

export const storeClocks = (ground: ClockGround, tell: Telling, stopped: Stopped): readonly Clock[] => [
  expiry(ground),
  completion(ground),
  acceptanceReminder(ground),
  cashReminder(ground),
  transferReminder(ground),
  dispatchReminder(ground),
  noMovement(ground),
  careReminder(ground),
  careLapse(ground),
  digest(ground, tell.digest),
  outage(ground, stopped, tell.outage),
];
