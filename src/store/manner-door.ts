import { minuteIn } from '../shop/local-time.ts';
import { type Mutable, mutable } from '../shop/mutable.ts';
import { hoursOf, type QuietHours, zoneOf } from '../shop/quiet-hours.ts';
import type { ShopContext } from './shop-context.ts';

/** When and of what a person is written to. */
export function mannerDoor({ unit, me, now, timeZone: usual }: Pick<ShopContext, 'unit' | 'me' | 'now' | 'timeZone'>) {
  const where = { id: me };
  return {
    async manner() {
      const person = await (await unit.db()).person.findUniqueOrThrow({ where });
      const timeZone = zoneOf(person, usual);
      return {
        timeZone,
        minute: minuteIn(now(), timeZone),
        quiet: hoursOf(person),
        muted: mutable.filter((one) => person.muted.includes(one)),
        digestHour: person.digestHour,
        optedOut: person.optedOutAt !== null,
      };
    },

    /** The tables must know the zone as well: what they cannot read would stop a clock for everybody. */
    async timeIn(timeZone: string): Promise<number | null> {
      const known = await (await unit.db()).$queryRaw<unknown[]>`select from pg_timezone_names where lower(name) = lower(${timeZone})`;
      return known.length === 0 ? null : minuteIn(now(), timeZone);
    },

    async setTimeZone(timeZone: string): Promise<null> {
      await (await unit.write()).person.update({ where, data: { timeZone } });
      return null;
    },

    async setQuietHours(hours: QuietHours | null): Promise<null> {
      await (await unit.write()).person.update({ where, data: { quietFrom: hours?.from ?? null, quietUntil: hours?.until ?? null } });
      return null;
    },

    /** Muting twice is muting. */
    async mute(what: Mutable, silent: boolean): Promise<null> {
      const tx = await unit.write();
      await tx.$executeRaw`update person set muted = array_remove(muted, ${what}) || case when ${silent} then array[${what}] else '{}' end where id = ${me}`;
      return null;
    },
  };
}
