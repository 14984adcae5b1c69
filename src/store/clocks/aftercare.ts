/** Cases in which somebody does not do what is theirs to do: they are reminded once, and then it goes on without them. */
import { careStates, careUntil, lapseOf, sellersTurn } from '../../shop/aftercare.ts';
import { careDeadlines } from '../../shop/deadlines.ts';
import { oneOf } from '../database/columns.ts';
import { moveCare } from '../orders/aftercare.ts';
import { notify } from '../orders/notices.ts';
import { holdOrder } from '../orders/order-record.ts';
import { byDay, type Clock, type ClockGround, idsOf, inUnit, mayRing } from './clock.ts';

/** SQL over a case `a`: it has been in a state for as long as `wait` says; `$1` is the hour. */
const waited = (wait: 'remind' | 'lapse'): string => {
  const due = Object.entries(careDeadlines).flatMap(([state, waits]) => {
    const ms = waits[wait];
    return ms === undefined ? [] : [`a.state = '${state}' and a.since <= $1::timestamptz - interval '${ms} milliseconds'`];
  });
  return `(${due.join(' or ')})`;
};
const theSellers = `a.state in (${sellersTurn.map((state) => `'${state}'`).join(', ')})`;

export function careReminder({ pool, prisma, tell, timeZone }: ClockGround): Clock {
  const mark = 'extract(epoch from a.since)::text';
  const still = `from aftercare a join "order" o on o.id = a.order_id join shop s on s.id = o.shop_id
    join person p on p.id = case when ${theSellers} then s.owner_id else o.buyer_id end
    where ${waited('remind')} and not ${waited('lapse')} and ${byDay}
      and not exists (select from rung r where r.clock = 'care-reminder' and r.subject = a.id and r.mark = ${mark})`;
  const rung = `insert into rung (clock, subject, mark, at) select 'care-reminder', a.id, ${mark}, $1 ${still} and a.id = $3
    on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at where rung.mark <> excluded.mark
    returning (select order_id from aftercare where id = subject) as id, (select ${theSellers} from aftercare a where a.id = subject) as "theSellers"`;
  return {
    name: 'care-reminder',
    due: (now, limit) => idsOf(pool, `select a.id ${still} and ${mayRing('care-reminder', 'a.id')} order by a.since limit $3`, [now, timeZone, limit]),
    ring: (id, now) =>
      inUnit({ pool, prisma }, async (unit, client) => {
        const tx = await unit.write();
        const { orderId } = await tx.aftercare.findUniqueOrThrow({ where: { id } });
        await holdOrder(tx, { id: orderId });
        const { rows } = await client().query<{ id: number; theSellers: boolean }>(rung, [now, timeZone, id]);
        for (const row of rows) {
          const what = { act: 'remind_care', actor: 'clock' } as const;
          await notify({ unit, tell, timeZone, now: () => now }, tx, row, what, row.theSellers ? 'seller' : 'buyer');
        }
      }),
  };
}

export function careLapse({ pool, prisma, tell, timeZone }: ClockGround): Clock {
  const due = `select a.id from aftercare a where ${waited('lapse')} and ${mayRing('care-lapse', 'a.id')} order by a.since limit $2`;
  return {
    name: 'care-lapse',
    due: (now, limit) => idsOf(pool, due, [now, limit]),
    ring: (id, now) =>
      inUnit({ pool, prisma }, async (unit) => {
        const tx = await unit.write();
        const { orderId } = await tx.aftercare.findUniqueOrThrow({ where: { id } });
        const order = await holdOrder(tx, { id: orderId });
        const care = await tx.aftercare.findUniqueOrThrow({ where: { id } });
        const state = oneOf(careStates, care.state);
        const [act, until] = [lapseOf(state), careUntil(state, care.since)];
        if (order && act && until && until <= now) await moveCare({ unit, tell, timeZone, now: () => now }, tx, order, 'clock', { act });
      }),
  };
}
