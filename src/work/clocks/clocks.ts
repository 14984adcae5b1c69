/** Asks all clocks what is due, and rings it. One that fails is tried again later, and does not keep the others waiting. */
import type { Deliver } from '../delivery/deliver.ts';
import { type Clock, errorOf, type House, kindOf } from '../house.ts';

export type Clocks = {
  readonly all: readonly Clock[];
  /** Rings one at its exact time; a hint that is lost is made good by `ringDue`. */
  ring(clock: string, subject: number): Promise<void>;
  /** Everything whose time has come. */
  ringDue(): Promise<void>;
};

const atOnce = 100;

export function makeClocks(house: Pick<House, 'failures' | 'now' | 'log' | 'meter'>, clocks: readonly Clock[], deliver: Pick<Deliver, 'all'>): Clocks {
  const asked = new Map<string, number>();

  async function ring(clock: Clock, subject: number): Promise<void> {
    const now = house.now();
    const ended = await clock.ring(subject, now).then(
      (hints) => ({ hints }),
      (error: unknown) => ({ error }),
    );
    if ('error' in ended) {
      const { dead } = await house.failures.failed(clock.name, subject, kindOf(ended.error), now);
      house.meter.rings.inc({ clock: clock.name, as: dead ? 'dead' : 'failed' });
      house.log[dead ? 'error' : 'warn'](
        { clock: clock.name, subject, error: errorOf(ended.error) },
        dead ? 'ring failed; it is dead' : 'ring failed; it is tried again',
      );
      return;
    }
    house.meter.rings.inc({ clock: clock.name, as: 'rung' });
    await house.failures.mended(clock.name, subject);
    for (const hint of ended.hints) if ('deliver' in hint) await deliver.all(hint.deliver);
  }

  async function ringAll(clock: Clock): Promise<void> {
    const now = house.now();
    if (clock.everyMs !== undefined && now.getTime() < (asked.get(clock.name) ?? Number.NEGATIVE_INFINITY) + clock.everyMs) return;
    const subjects = await clock.due(now, atOnce);
    // Where more are due than were asked for, the next sweep goes on.
    if (subjects.length < atOnce) asked.set(clock.name, now.getTime());
    for (const subject of subjects) await ring(clock, subject);
  }

  return {
    all: clocks,
    async ring(name, subject) {
      const clock = clocks.find((one) => one.name === name);
      if (clock) await ring(clock, subject);
    },
    async ringDue() {
      const ended = await Promise.allSettled(clocks.map(ringAll));
      const failed = ended.find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
    },
  };
}
