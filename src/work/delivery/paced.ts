/** A channel's `send` within its pace. */
import type { Channel } from '../../channels/channel.ts';
import type { Time } from '../time.ts';
import type { Pace } from './pace.ts';

/** The first `moments` messages were given one. One that must wait for its talk beyond that is counted like any other. */
export function paced(channel: Channel, pace: Pace | undefined, { pause }: Time, moments: number): Channel['send'] {
  if (!pace) return channel.send;
  let left = moments;
  return async (address, part) => {
    const given = left > 0;
    let granted = given;
    left -= 1;
    let waited = false;
    for (;;) {
      const another = given && pace.isHeld();
      const restMs = another ? (await pace.grant(1)).firstMs : pace.restMs(address);
      if (restMs <= 0) break;
      if (!pace.mayWait(address, restMs))
        return { ok: false, why: 'try-later', held: true, afterMs: restMs, detail: 'kept back, for the platform would refuse it' };
      await pause(restMs);
      granted = another;
      waited = true;
    }
    pace.count(address, { granted, waited });
    const delivery = await channel.send(address, part);
    if (!delivery.ok && delivery.why === 'try-later' && !delivery.held && delivery.afterMs !== undefined)
      pace.refused(address, delivery.afterMs, given, delivery.who);
    return delivery;
  };
}
