/** Payments that a platform tells of, apart from the talks: kept before the platform is told, whatever the talk is about. */
import type { InboundPayment } from '../conversation/message.ts';
import type { CardPayment } from '../shop/payments.ts';
import type { Hint, House } from './house.ts';
import type { Heed } from './turns/attend.ts';

/** What became of a payment; anything but `paid` and `repeat` is for the operator to look into. */
type Taken = { readonly as: string; readonly hints: readonly Hint[] };
export type TakePayment = (payment: CardPayment) => Promise<Taken>;

/** Rejects where it could not be kept: the platform tells it again. */
export const makePay =
  ({ log, meter }: Pick<House, 'log' | 'meter'>, take: TakePayment, heed: Heed) =>
  async ({ id: _, reference, ...payment }: InboundPayment): Promise<void> => {
    const { as, hints } = await take({ ...payment, ...(reference !== undefined && { order: reference }) });
    meter.payments.inc({ as });
    if (as !== 'paid' && as !== 'repeat') log.error({ channel: payment.channel, charge: payment.charge, as }, 'a payment fits no order: see `sarai payments`');
    void heed(hints);
  };
