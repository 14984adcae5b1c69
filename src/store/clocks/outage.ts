/** A channel whose platform has shut us out: whoever talked there lately, and has another app, is told by that, once. */
import type pg from 'pg';
import type { Bubble } from '../../conversation/bubble.ts';
import { leaveWord } from '../notices.ts';
import { byDay, type Clock, type ClockGround, idsOf, inUnit, mayRing } from './clock.ts';

/** Why the platform of each channel that this process serves has shut us out, if it has. */
export type Stopped = () => ReadonlyMap<string, string | undefined>;

/** A phone that is paired again at once is no outage, and one that is lost again within a day is still the same. */
const longerThan = `interval '10 minutes'`;
const sameWithin = `interval '1 day'`;
const lately = `interval '7 days'`;

const again = `update outage set ended_at = null
  where id = (select id from outage where channel = $1 and ended_at > $2::timestamptz - ${sameWithin} order by id desc limit 1)
    and not exists (select from outage where channel = $1 and ended_at is null)`;
const begin = `insert into outage (channel, began_at, reason) values ($1, $2, $3) on conflict (channel) where ended_at is null do nothing`;
const end = 'update outage set ended_at = $2 where channel = $1 and ended_at is null';
const anyOpen = `select id from outage where ended_at is null and began_at <= $1::timestamptz - ${longerThan} limit 1`;

const due = `from outage o join conversation c on c.channel = o.channel join person p on p.id = c.person_id
  where o.ended_at is null and o.began_at <= $1::timestamptz - ${longerThan} and c.heard_at > o.began_at - ${lately}
    and p.consented_at is not null and p.opted_out_at is null and ${byDay}
    and exists (
      select from conversation other where other.person_id = p.id and other.blocked_at is null
        and not exists (select from outage off where off.channel = other.channel and off.ended_at is null))
    and not exists (select from rung r where r.clock = 'outage' and r.subject = p.id and r.mark = o.id::text)`;
const rung = `insert into rung (clock, subject, mark, at) select 'outage', p.id, o.id::text, $1 ${due} and p.id = $3 order by o.id limit 1
  on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at
  returning (select channel from outage where id::text = rung.mark) as channel`;

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
      if (off) await leaveWord({ unit, timeZone: ground.timeZone, now: () => now }, tx, { person, bubble: tell(off.channel), notBy: off.channel });
    }),
});

async function note(pool: pg.Pool, channel: string, reason: string | undefined, now: Date): Promise<void> {
  if (reason === undefined) return void (await pool.query(end, [channel, now]));
  await pool.query(again, [channel, now]);
  await pool.query(begin, [channel, now, reason]);
}
