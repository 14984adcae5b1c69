/** What becomes of an entry that was not sent: an end, or another try. */
import type { Delivery } from '../../channels/channel.ts';
import type { OutboxEntry, Outcome } from '../../conversation/turn.ts';

/** After so many attempts an entry is given up, counted, and left to the operator. */
const attemptsAtMost = { later: 12, unknown: 4 };
const backoffMs = (attempts: number) => Math.min(1000 * 2 ** (attempts - 1), 300_000);

type Failed = Exclude<Delivery, { ok: true }>;
/** `held`: it was not tried, and wears the entry out no more than that. */
export type Again = { readonly afterMs: number; readonly uncertain: boolean; readonly held?: true };

export function endOf(delivery: Failed, { attempts }: Pick<OutboxEntry, 'attempts'>): Exclude<Outcome, 'sent'> | Again {
  switch (delivery.why) {
    case 'blocked':
    case 'refused':
    case 'unwanted':
      return delivery.why;
    case 'window-closed':
      return 'parked';
    case 'unknown':
      return attempts >= attemptsAtMost.unknown ? 'gave-up' : { afterMs: backoffMs(attempts), uncertain: true };
    case 'try-later':
      if (attempts >= attemptsAtMost.later && !delivery.held) return 'gave-up';
      return { afterMs: delivery.afterMs ?? backoffMs(attempts), uncertain: false, ...(delivery.held && { held: true }) };
  }
}

/** As it is kept: a kind of failure and what the platform calls it, none of anybody's words. */
export const faultOf = ({ why, detail }: Pick<Failed, 'why' | 'detail'>): string => `${why}: ${detail}`.slice(0, 500);
