/** What a platform told, each kind to those who know what to do with it. */
import type { Receive } from '../../channels/channel.ts';
import { type InboundPayment, type InboundStatus, isMessage, isStatus } from '../../conversation/message.ts';
import type { Attend } from './attend.ts';

export type Takers = {
  readonly attend: Pick<Attend, 'receive'>;
  readonly pay: (payment: InboundPayment) => Promise<void>;
  readonly statuses: (told: readonly InboundStatus[]) => Promise<void>;
};

/** Rejects where something could not be kept: the platform tells it again. */
export const makeReceive =
  ({ attend, pay, statuses }: Takers): Receive =>
  async (told) => {
    const payments = told.flatMap((one) => (isMessage(one) || isStatus(one) ? [] : [pay(one)]));
    const ended = await Promise.allSettled([...payments, statuses(told.filter(isStatus)), attend.receive(told.filter(isMessage))]);
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  };
