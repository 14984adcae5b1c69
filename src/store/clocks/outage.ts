/** A channel whose platform has shut us out: whoever talked there lately, and has another app, is told by that, once. */
import type pg from 'pg';
import type { Bubble } from '../../conversation/bubble.ts';
import { appOrder, outageAfter } from '../app-order.ts';
import { leaveWord } from '../notices.ts';
import { byDay, type Clock, type ClockGround, idsOf, inUnit, mayRing } from './clock.ts';

/** Why the platform of each channel that this process serves has shut us out, if it has. */
export type Stopped = () => ReadonlyMap<string, string | undefined>;

/** One that is lost again within a day is still the same. */
const sameWithin = `interval '1 day'`;
const lately = `interval '7 days'`;

const again = `update outage set ended_at = null
  where id = (select id from outage where channel = $1 and ended_at > $2::timestamptz - ${sameWithin} order by id desc limit 1)
    and not exists (select from outage where channel = $1 and ended_at is null)`;
const begin = `insert into outage (channel, began_at, reason) values ($1, $2, $3) on conflict (channel) where ended_at is null do nothing`;
const end = 'update outage set ended_at = $2 where channel = $1 and ended_at is null';
const anyOpen = `select id from outage where ended_at is null and began_at <= $1::timestamptz - ${outageAfter} limit 1`;

/** Of their own orders everybody is told, also after a stop. */
const hasOrder = `exists (
  select from "order" ord join shop on shop.id = ord.shop_id where p.id in (ord.buyer_id, shop.owner_id) and ord.state not in ('completed', 'rejected', 'cancelled', 'expired'))`;
const due = `from outage o join conversation c on c.channel = o.channel join person p on p.id = c.person_id
  where o.ended_at is null and o.began_at <= $1::timestamptz - ${outageAfter} and c.heard_at > o.began_at - ${lately}
    and p.consented_at is not null and (p.opted_out_at is null or ${hasOrder}) and ${byDay}
    and exists (
      select from conversation other where other.person_id = p.id and other.blocked_at is null
        and not exists (select from outage off where off.channel = other.channel and off.ended_at is null))
    and not exists (select from rung r where r.clock = 'outage' and r.subject = p.id and r.mark = o.id::text)`;
const rung = `insert into rung (clock, subject, mark, at) select 'outage', p.id, o.id::text, $1 ${due} and p.id = $3 order by o.id limit 1
  on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at
  returning (select channel from outage where id::text = rung.mark) as channel`;

/** What nobody has begun to send there is told where they are told of the outage. */
const carry = `update outbox o set conversation_id = app.id, due_at = $3
  from conversation shut, (select c.id from conversation c where c.person_id = $1 and c.channel <> $2 order by ${appOrder('$3')} limit 1) app
  where shut.person_id = $1 and shut.channel = $2 and o.conversation_id = shut.id and o.settled_at is null and o.claimed_by is null and o.sent_ids = '{}'
    and o.lane = 'notice' and o.purpose is distinct from 'reminders' and o.replaces is null`;

export const outage = (ground: ClockGround, stopped: Stopped, tell: (channel: string) => Bubble): Clock => ({
  name: 'outage',
  everyMs: 60_000,
  async due(now, limit) {
    for (const [channel, reason] of stopped()) await note(ground.pool, channel, reason, now);
    if ((await idsOf(ground.pool, anyOpen, [now])).length === 0) return [];
    return idsOf(ground.pool, `select distinct p.id ${due} and ${mayRing('outage', 'p.id')} limit $3`, [now, ground.timeZone, limit]);
  },
  ring: (person, now) =>
    inUnit(ground, async (unit, client) => {
      const tx = await unit.write();
      const { rows } = await client().query<{ channel: string }>(rung, [now, ground.timeZone, person]);
      const [off] = rows;
      if (!off) return;
      await client().query(carry, [person, off.channel, now]);
      await leaveWord({ unit, timeZone: ground.timeZone, now: () => now }, tx, { person, bubble: tell(off.channel) });
    }),
});

async function note(pool: pg.Pool, channel: string, reason: string | undefined, now: Date): Promise<void> {
  if (reason === undefined) return void (await pool.query(end, [channel, now]));
  await pool.query(again, [channel, now]);
  await pool.query(begin, [channel, now, reason]);
}
