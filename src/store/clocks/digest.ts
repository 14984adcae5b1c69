/** Once a day, at the hour they chose, sellers read what waits for them. */
import type { Bubble } from '../../conversation/bubble.ts';
import { sellersTurn } from '../../shop/aftercare.ts';
import { lowStock } from '../../shop/deadlines.ts';
import type { ShopToday } from '../../shop/digest.ts';
import { leaveWord } from '../orders/notices.ts';
import { byDay, type Clock, type ClockGround, idsOf, inUnit, isQuiet, mayRing, minuteThere, quietEnd, zone } from './clock.ts';

/** A service that was down in the morning still tells it until then; later it would be news of yesterday. */
const hoursLate = 3;

const today = `($1::timestamptz at time zone ${zone})::date::text`;
/** At the hour they chose, or when their quiet hours end, if it is one of those. */
const chosen = `(case when ${isQuiet('p.digest_hour * 60')} then ${quietEnd} else p.digest_hour * 60 end)`;
/** Each shop looks for its owner before the hours of their day are reckoned, which is dear: most people have no shop. */
const due = `from shop s, lateral (select * from person where id = s.owner_id and digest_hour is not null and opted_out_at is null offset 0) p
  where ${byDay} and ${minuteThere} - ${chosen} between 0 and ${hoursLate * 60 - 1}
    and (select mark from rung where clock = 'digest' and subject = p.id) is distinct from ${today}`;
const rung = `insert into rung (clock, subject, mark, at) select 'digest', p.id, ${today}, $1 ${due} and s.owner_id = $3
  on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at where rung.mark <> excluded.mark returning subject as id`;

const orders = `select
    count(*) filter (where o.state = 'placed')::int as fresh,
    count(*) filter (where o.state = 'accepted' and (o.pay_by = 'cash' or o.payment = 'paid'))::int as "toPack",
    count(*) filter (where o.state = 'packed')::int as "toSend",
    (select count(*)::int from aftercare a join "order" o on o.id = a.order_id join shop s on s.id = o.shop_id
      where s.owner_id = $1 and a.state in (${sellersTurn.map((state) => `'${state}'`).join(', ')})) as cares
  from "order" o join shop s on s.id = o.shop_id where s.owner_id = $1 and o.state in ('placed', 'accepted', 'packed')`;
const low = `select l.code, l.title, l.stock as left from listing l join shop s on s.id = l.shop_id
  where s.owner_id = $1 and l.state = 'live' and l.stock <= ${lowStock} order by l.stock, l.id limit 5`;

export const digest = (ground: ClockGround, tell: (today: ShopToday) => Bubble | undefined): Clock => ({
  name: 'digest',
  // It is asked of every shop there is.
  everyMs: 5 * 60_000,
  due: (now, limit) => idsOf(ground.pool, `select p.id ${due} and ${mayRing('digest', 'p.id')} order by p.id limit $3`, [now, ground.timeZone, limit]),
  ring: (id, now) =>
    inUnit(ground, async (unit, client) => {
      const tx = await unit.write();
      if ((await idsOf(client(), rung, [now, ground.timeZone, id])).length === 0) return;
      const [waiting] = (await client().query<Omit<ShopToday, 'low'>>(orders, [id])).rows;
      const goods = (await client().query<ShopToday['low'][number]>(low, [id])).rows;
      const bubble = waiting && tell({ ...waiting, low: goods });
      if (bubble) await leaveWord({ unit, timeZone: ground.timeZone, now: () => now }, tx, { person: id, bubble, about: 'digest' });
    }),
});
