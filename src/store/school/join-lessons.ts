import type { Tx } from '../unit.ts';

/** Two who learnt and turn out to be one have learnt what either has. */
export async function joinLessons(tx: Tx, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    insert into lesson_taken as kept (person_id, lesson, begun_at, bubble, finished_at, "right", done_at)
    select ${to}::int, lesson, begun_at, bubble, finished_at, "right", done_at from lesson_taken where person_id = ${from}
    on conflict (person_id, lesson) do update set begun_at = least(kept.begun_at, excluded.begun_at), bubble = greatest(kept.bubble, excluded.bubble),
      "right" = case when kept.finished_at is null then excluded."right" else kept."right" end,
      finished_at = coalesce(kept.finished_at, excluded.finished_at), done_at = least(kept.done_at, excluded.done_at)`;
  await tx.lessonTaken.deleteMany({ where: { personId: from } });
  await tx.quizAnswer.updateMany({ where: { personId: from }, data: { personId: to } });
}
