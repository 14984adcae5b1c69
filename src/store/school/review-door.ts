/** What one person remembers, as rows; rated from their answers. */
import type { Course } from '../../school/course.ts';
import { diagnosticOf } from '../../school/diagnostic.ts';
import { dueAfter, itemsOf, type ReviewDoor, ratingOf, type Schedule, sessionAtMost } from '../../school/review.ts';
import type { Unit } from '../turns/unit.ts';

type Parts = { readonly unit: Unit; readonly me: number; readonly now: () => Date; readonly course: Course; readonly schedule: Schedule };

export function reviewDoor({ unit, me, now, course, schedule }: Parts): ReviewDoor {
  const asked = { personId: me, item: { in: course.lessons.flatMap(itemsOf) } };
  const today = () => now().toISOString().slice(0, 10);
  async function known(): Promise<readonly string[]> {
    const rows = await (await unit.db()).$queryRaw<{ lesson: string }[]>`
      select lesson from (
        select distinct on (item) split_part(item, '.', 1) as lesson, "right" from quiz_answer where person_id = ${me} and first order by item, id desc
      ) last where exists (
        select from quiz_answer d where d.person_id = ${me} and d.asked_in = 'diagnostic' and d.first and split_part(d.item, '.', 1) = last.lesson)
      group by lesson having bool_and("right") order by lesson`;
    return rows.map(({ lesson }) => lesson);
  }
  return {
    async waiting() {
      const tx = await unit.db();
      const due = await tx.recall.count({ where: { ...asked, dueAt: { lte: now() } } });
      const next = await tx.recall.findFirst({ where: { ...asked, dueAt: { gt: now() } }, orderBy: { dueAt: 'asc' } });
      return { now: due, next: next?.dueAt.toISOString() ?? null };
    },
    async draw() {
      const due = { ...asked, dueAt: { lte: now() } };
      const rows = await (await unit.db()).recall.findMany({ where: due, orderBy: [{ dueAt: 'asc' }, { item: 'asc' }], take: sessionAtMost });
      return { items: rows.map(({ item }) => item), on: today() };
    },
    async diagnose() {
      const taken = await (await unit.db()).lessonTaken.findMany({ where: { personId: me, finishedAt: { not: null } } });
      const closed = new Set([...taken.map(({ lesson }) => lesson), ...(await known())]);
      return diagnosticOf(course, closed, `${me}|${today()}`);
    },
    known,
    async remember(items) {
      const tx = await unit.write();
      const where = { personId: me, item: { in: [...items] } };
      const answers = await tx.quizAnswer.findMany({ where, orderBy: { id: 'asc' } });
      const recalls = new Map((await tx.recall.findMany({ where })).map((row) => [row.item, row]));
      for (const item of items) {
        const attempt = lastAttempt(answers.filter((one) => one.item === item));
        const known = recalls.get(item) ?? null;
        if (!attempt || (known && known.lastAt >= attempt.at)) continue;
        const { memory, days } = schedule(known, ratingOf(attempt, known === null), attempt.at);
        const data = { ...memory, dueAt: dueAfter(attempt.at, days) };
        await tx.recall.upsert({ where: { personId_item: { personId: me, item } }, create: { personId: me, item, ...data }, update: data });
      }
      return null;
    },
  };
}

type Answered = { readonly right: boolean; readonly first: boolean; readonly at: Date };

/** The last first try at a question, with what came after it. */
function lastAttempt(answers: readonly Answered[]): { readonly right: boolean; readonly second?: boolean; readonly at: Date } | undefined {
  const at = answers.findLastIndex(({ first }) => first);
  const [tried, again] = answers.slice(Math.max(at, 0));
  return tried?.first ? { right: tried.right, at: tried.at, ...(again && { second: again.right }) } : undefined;
}
