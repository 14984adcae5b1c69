/** A channel's `send` within its pace. */
import type { Channel } from '../channels/channel.ts';
import type { Pace } from './pace.ts';
import type { Time } from './time.ts';

/** So long a sending waits in its place, all its messages together; claims hold for longer (store/keep-statement.ts). Else it is given back. */
const patienceMs = 20_000;

/** The first `granted` messages were given a moment. A message that had to wait past its moment is counted like any other. */
export function paced(channel: Channel, pace: Pace | undefined, { ms, pause }: Time, granted: number): Channel['send'] {
  if (!pace) return channel.send;
  let left = granted;
  const patientUntil = ms() + patienceMs;
  return async (address, part) => {
    let hasMoment = left > 0;
    const given = hasMoment;
    left -= 1;
    for (let restMs = pace.restMs(address, given); restMs > 0; restMs = pace.restMs(address, given)) {
      const detail = 'kept back, for the platform would refuse it';
      if (ms() + restMs > patientUntil) return { ok: false, why: 'try-later', held: true, afterMs: restMs, detail };
      await pause(restMs);
      hasMoment = false;
    }
    pace.count(address, hasMoment);
    const delivery = await channel.send(address, part);
    if (!delivery.ok && delivery.why === 'try-later' && !delivery.held && delivery.afterMs !== undefined)
      pace.refused(address, delivery.afterMs, given, delivery.who);
    return delivery;
  };
}
