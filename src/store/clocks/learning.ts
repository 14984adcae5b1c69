/** Once a day at most, at the hour they chose, learners are told what waits; and never twice before they have written again. */
import type { Bubble } from '../../conversation/bubble.ts';
import { nextLesson, type Waits } from '../../school/next.ts';
import { awakeMinutes } from '../../shop/quiet-hours.ts';
import { leaveWord } from '../orders/notices.ts';
import { mayBeReminded } from '../people/consent.ts';
import { schoolDoor, type Teaching } from '../school/door.ts';
import { schedule } from '../school/fsrs.ts';
import { habitDoor } from '../school/habit-door.ts';
import { reviewDoor } from '../school/review-door.ts';
import type { Unit } from '../turns/unit.ts';
import { byDay, type Clock, type ClockGround, idsOf, inUnit, isQuiet, mayRing, minuteThere, quietEnd, zone } from './clock.ts';
import { isLeftOpen } from './forgotten.ts';

const today = `($1::timestamptz at time zone ${zone})::date::text`;
/** At the hour they chose, or when their quiet hours end, if it is one of those. */
const chosen = `(case when ${isQuiet('l.hour * 60')} then ${quietEnd} else l.hour * 60 end)`;
const heardAfter = (at: string): string => `exists (select from conversation c where c.person_id = p.id and c.heard_at > ${at})`;
/** Whoever writes at this moment is here already, and a talk that was left comes first. A service that was down for the hour leaves the day out. */
const due = `from learning_reminder l join person p on p.id = l.person_id
  where l.hour is not null and ${byDay} and ${minuteThere} - ${chosen} between 0 and 59 and ${mayBeReminded('$1')}
    and (l.reminded_at is null or ${heardAfter('l.reminded_at')}) and not ${heardAfter(`$1::timestamptz - interval '${awakeMinutes} minutes'`)}
    and not exists (select from conversation c where c.person_id = p.id and ${isLeftOpen})
    and not exists (select from rung r where r.clock = 'learning' and r.subject = p.id and r.mark = ${today})`;
const rung = `insert into rung (clock, subject, mark, at) select 'learning', p.id, ${today}, $1 ${due} and p.id = $3
  on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at where rung.mark <> excluded.mark returning subject as id`;

type Ground = ClockGround & { readonly teaching: Teaching };

export const learning = (ground: Ground, tell: (waits: Waits) => Bubble | undefined): Clock => ({
  name: 'learning',
  everyMs: 5 * 60_000,
  due: (now, limit) => idsOf(ground.pool, `select p.id ${due} and ${mayRing('learning', 'p.id')} order by p.id limit $3`, [now, ground.timeZone, limit]),
  ring: (id, now) =>
    inUnit(ground, async (unit, client) => {
      const tx = await unit.write();
      if ((await idsOf(client(), rung, [now, ground.timeZone, id])).length === 0) return;
      const bubble = tell(await waitsFor(ground, unit, id, now));
      if (!bubble) return;
      const word = { person: id, bubble, about: 'learning', purpose: 'reminders' } as const;
      const left = await leaveWord({ unit, timeZone: ground.timeZone, now: () => now }, tx, word);
      if (left) await tx.learningReminder.update({ where: { personId: id }, data: { remindedAt: now } });
    }),
});

async function waitsFor({ teaching, timeZone }: Ground, unit: Unit, me: number, at: Date): Promise<Waits> {
  const now = () => at;
  const { course, holidays } = teaching;
  const review = reviewDoor({ unit, me, now, course, schedule });
  const questions = (await review.waiting()).now;
  const { goal, done } = await habitDoor({ unit, me, now, timeZone, holidays }).habit();
  if (questions > 0 || (goal !== null && done >= goal)) return { questions };
  const lesson = nextLesson(course.lessons, await schoolDoor({ unit, me, now, teaching }).taken(), await review.known());
  return { questions, ...(lesson && { lesson }) };
}
