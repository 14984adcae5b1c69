/** How one learner keeps to what they chose, as rows: in the weeks of the place where they live. */
import { goalOf, type HabitDoor, type Holiday, mondayOf, streakOf } from '../../school/week.ts';
import { zoneOf } from '../../shop/quiet-hours.ts';
import type { Unit } from '../turns/unit.ts';

type Parts = { readonly unit: Unit; readonly me: number; readonly now: () => Date; readonly timeZone: string; readonly holidays: readonly Holiday[] };

export function habitDoor({ unit, me, now, timeZone, holidays }: Parts): HabitDoor {
  const today = async () => {
    const tx = await unit.db();
    const zone = zoneOf(await tx.person.findUniqueOrThrow({ where: { id: me } }), timeZone);
    const [row] = await tx.$queryRaw<{ today: string }[]>`select (${now()}::timestamptz at time zone ${zone})::date::text as today`;
    return { zone, day: row?.today ?? now().toISOString().slice(0, 10) };
  };
  return {
    async habit() {
      const tx = await unit.db();
      const { zone, day } = await today();
      // A lesson counts when all of it is read; of reviews one a day, however many questions.
      const rows = await tx.$queryRaw<{ week: string; done: number }[]>`
        select week::text, count(*)::int as done from (
          select date_trunc('week', finished_at at time zone ${zone})::date as week from lesson_taken where person_id = ${me} and finished_at is not null
          union all
          select date_trunc('week', d.day)::date from (
            select distinct (at at time zone ${zone})::date as day from quiz_answer where person_id = ${me} and asked_in = 'review') d
        ) each group by week`;
      const chosen = await tx.learningGoal.findMany({ where: { personId: me } });
      const goals = chosen.map(({ since, weekly }) => ({ since: since.toISOString().slice(0, 10), weekly }));
      const done = new Map(rows.map((row) => [row.week, row.done]));
      const week = mondayOf(day);
      const reminder = await tx.learningReminder.findUnique({ where: { personId: me } });
      return { goal: goalOf(goals, week), done: done.get(week) ?? 0, streak: streakOf(goals, done, day, holidays), hour: reminder?.hour ?? null };
    },
    async setGoal(weekly) {
      const tx = await unit.write();
      const since = new Date(mondayOf((await today()).day));
      await tx.learningGoal.upsert({ where: { personId_since: { personId: me, since } }, create: { personId: me, since, weekly }, update: { weekly } });
      return null;
    },
    async setHour(hour) {
      await (await unit.write()).learningReminder.upsert({ where: { personId: me }, create: { personId: me, hour }, update: { hour } });
      return null;
    },
  };
}
