import { minuteIn } from '../../shop/local-time.ts';
import { type Mutable, mutable } from '../../shop/mutable.ts';
import { hoursOf, type QuietHours, zoneOf } from '../../shop/quiet-hours.ts';
import { codeOf } from '../codes.ts';
import type { ShopContext } from '../orders/shop-context.ts';
import { keepConsent } from './consent.ts';

/** When and of what a person is written to. */
export function mannerDoor({ unit, me, now, timeZone: usual }: Pick<ShopContext, 'unit' | 'me' | 'now' | 'timeZone'>) {
  const where = { id: me };
  return {
    async manner() {
      const person = await (await unit.db()).person.findUniqueOrThrow({ where, include: { offerConsents: { where: { said: 'yes' }, take: 1 } } });
      const timeZone = zoneOf(person, usual);
      return {
        timeZone,
        minute: minuteIn(now(), timeZone),
        quiet: hoursOf(person),
        muted: mutable.filter((one) => person.muted.includes(one) || (one === 'offers' && person.offerConsents.length === 0)),
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

    async askOffers(shop: string) {
      const tx = await unit.write();
      const { muted, optedOutAt } = await tx.person.findUniqueOrThrow({ where });
      if (optedOutAt !== null || muted.includes('offers')) return false;
      return (await keepConsent(tx, me, codeOf(shop), 'asked', now()))?.first === true;
    },

    async hearOffers(shop: string, wanted: boolean) {
      const tx = await unit.write();
      const kept = await keepConsent(tx, me, codeOf(shop), wanted ? 'yes' : 'no', now());
      // Who asks to be told wants to be told.
      if (kept && wanted) await tx.$executeRaw`update person set muted = array_remove(muted, 'offers') where id = ${me} and 'offers' = any(muted)`;
      return kept?.shop ?? null;
    },

    /** Muting twice is muting. */
    async mute(what: Mutable, silent: boolean): Promise<null> {
      const tx = await unit.write();
      // Who wants offers in general wants those of the house.
      if (what === 'offers' && !silent) await keepConsent(tx, me, null, 'yes', now());
      await tx.$executeRaw`update person set muted = array_remove(muted, ${what}) || case when ${silent} then array[${what}] else '{}' end where id = ${me}`;
      return null;
    },
  };
}
