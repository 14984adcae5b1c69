/** Clocks that say something about an order, once for each occasion, and change nothing of it. */
import { notify } from '../orders/notices.ts';
import { holdOrder } from '../orders/order-record.ts';
import { byDay, type Clock, type ClockGround, idsOf, inUnit, mayRing } from './clock.ts';

export type Reminder = {
  readonly name: string;
  /** Who is told, and in whose day; with a second one, who is told too, as soon as it is day there. */
  readonly to: readonly ['buyer' | 'seller', ...('buyer' | 'seller')[]];
  /** What happened, for the words. */
  readonly act: string;
  /** SQL over order `o` and shop `s`; `$1` is the hour. */
  readonly due: string;
  /** SQL for the occasion: reminded of the same once only. By default the state the order is in. */
  readonly mark?: string;
  readonly note?: (now: Date, mark: string) => string;
};

export function orderReminder(ground: ClockGround, { name, to, act, due, mark = 'extract(epoch from o.since)::text', note }: Reminder): Clock {
  const { pool, tell, timeZone } = ground;
  const still = `from "order" o join shop s on s.id = o.shop_id join person p on p.id = ${to[0] === 'buyer' ? 'o.buyer_id' : 's.owner_id'}
    where ${due} and ${byDay} and not exists (select from rung r where r.clock = '${name}' and r.subject = o.id and r.mark = ${mark})`;
  const found = `select o.id ${still} and ${mayRing(name, 'o.id')} order by o.since limit $3`;
  const rung = `insert into rung (clock, subject, mark, at) select '${name}', o.id, ${mark}, $1 ${still} and o.id = $3
    on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at where rung.mark <> excluded.mark returning mark`;

  return {
    name,
    due: (now, limit) => idsOf(pool, found, [now, timeZone, limit]),
    ring: (id, now) =>
      inUnit(ground, async (unit, client) => {
        const tx = await unit.write();
        await holdOrder(tx, { id });
        const { rows } = await client().query<{ mark: string }>(rung, [now, timeZone, id]);
        const [row] = rows;
        if (!row) return;
        const what = { act, actor: 'clock', ...(note && { note: note(now, row.mark) }) } as const;
        for (const side of to) await notify({ unit, tell, timeZone, now: () => now }, tx, { id }, what, side);
      }),
  };
}
