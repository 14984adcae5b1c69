/** Payments that a platform tells of, apart from the talks: kept before the platform is told, whatever the talk is about. */
import type { Receive } from '../channels/channel.ts';
import { type InboundPayment, isMessage } from '../conversation/message.ts';
import type { CardPayment } from '../shop/payments.ts';
import type { Attend, Heed } from './attend.ts';
import type { Hint, House } from './house.ts';

/** What became of a payment; anything but `paid` and `repeat` is for the operator to look into. */
type Taken = { readonly as: string; readonly hints: readonly Hint[] };
export type TakePayment = (payment: CardPayment) => Promise<Taken>;

/** Rejects where something could not be kept: the platform tells it again. */
export function makeReceive({ log, meter }: Pick<House, 'log' | 'meter'>, attend: Pick<Attend, 'receive'>, take: TakePayment, heed: Heed): Receive {
  async function pay({ id: _, reference, ...payment }: InboundPayment): Promise<void> {
    const { as, hints } = await take({ ...payment, ...(reference !== undefined && { order: reference }) });
    meter.payments.inc({ as });
    if (as !== 'paid' && as !== 'repeat') log.error({ channel: payment.channel, charge: payment.charge, as }, 'a payment fits no order: see `sarai payments`');
    void heed(hints);
  }

  return async (told) => {
    const payments = told.flatMap((one) => ('charge' in one ? [pay(one)] : []));
    const ended = await Promise.allSettled([...payments, attend.receive(told.filter(isMessage))]);
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  };
}
