/** A channel whose platform has shut us out: whoever talked there lately, and has another app, is told by that, once. */
import type pg from 'pg';
import type { Bubble } from '../../conversation/bubble.ts';
import { leaveWord } from '../orders/notices.ts';
import { appOrder, outageAfter } from '../people/app-order.ts';
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
  where o.ended_at is null and o.began_at <= $1::timestamptz - ${outageAfter} and p.consented_at is not null and ${byDay}
    and exists (
      select from conversation other where other.person_id = p.id and other.blocked_at is null
        and not exists (select from outage off where off.channel = other.channel and off.ended_at is null))`;
const untold = `c.heard_at > o.began_at - ${lately} and (p.opted_out_at is null or ${hasOrder})
  and not exists (select from rung r where r.clock = 'outage' and r.subject = p.id and r.mark = o.id::text)`;
/** Nobody has begun to send `w`, and it may be told in any app. It may have been left while the line was there for a while. */
const waits = `w.settled_at is null and w.claimed_by is null and w.sent_ids = '{}' and w.lane = 'notice' and w.purpose is distinct from 'reminders' and w.replaces is null`;

const rung = `insert into rung (clock, subject, mark, at) select 'outage', p.id, o.id::text, $1 ${due} and ${untold} and p.id = $3 order by o.id limit 1
  on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at
  returning (select channel from outage where id::text = rung.mark) as channel`;

/** What waits there is told where they are told of the outage. */
const carry = `update outbox w set conversation_id = app.id, due_at = $1
  from conversation shut, (select c.id from conversation c where c.person_id = $2 order by ${appOrder('$1')} limit 1) app
  where shut.person_id = $2 and shut.id <> app.id and w.conversation_id = shut.id and ${waits}
    and exists (select from outage o where o.channel = shut.channel and o.ended_at is null and o.began_at <= $1::timestamptz - ${outageAfter})
  returning app.id`;

export const outage = (ground: ClockGround, stopped: Stopped, tell: (channel: string) => Bubble): Clock => ({
  name: 'outage',
  everyMs: 60_000,
  async due(now, limit) {
    for (const [channel, reason] of stopped()) await note(ground.pool, channel, reason, now);
    if ((await idsOf(ground.pool, anyOpen, [now])).length === 0) return [];
    return idsOf(
      ground.pool,
      `select distinct p.id ${due} and (${untold} or exists (select from outbox w where w.conversation_id = c.id and ${waits}))
      and ${mayRing('outage', 'p.id')} limit $3`,
      [now, ground.timeZone, limit],
    );
  },
  ring: (person, now) =>
    inUnit(ground, async (unit, client) => {
      const tx = await unit.write();
      const { rows } = await client().query<{ channel: string }>(rung, [now, ground.timeZone, person]);
      const [off] = rows;
      for (const app of new Set(await idsOf(client(), carry, [now, person]))) unit.hint({ deliver: app });
      if (off) await leaveWord({ unit, timeZone: ground.timeZone, now: () => now }, tx, { person, bubble: tell(off.channel) });
    }),
});

async function note(pool: pg.Pool, channel: string, reason: string | undefined, now: Date): Promise<void> {
  if (reason === undefined) return void (await pool.query(end, [channel, now]));
  await pool.query(again, [channel, now]);
  await pool.query(begin, [channel, now, reason]);
}
