import type { Tx } from '../turns/unit.ts';

/** Two who learnt and turn out to be one have learnt what either has. */
export async function joinLessons(tx: Tx, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    insert into lesson_taken as kept (person_id, lesson, begun_at, bubble, finished_at, "right", done_at)
    select ${to}::int, lesson, begun_at, bubble, finished_at, "right", done_at from lesson_taken where person_id = ${from}
    on conflict (person_id, lesson) do update set begun_at = least(kept.begun_at, excluded.begun_at), bubble = greatest(kept.bubble, excluded.bubble),
      "right" = case when kept.finished_at is null then excluded."right" else kept."right" end,
      finished_at = coalesce(kept.finished_at, excluded.finished_at), done_at = least(kept.done_at, excluded.done_at)`;
  await tx.lessonTaken.deleteMany({ where: { personId: from } });
  await tx.$executeRaw`
    insert into learner_card as kept (person_id, lesson, answers, kept_at) select ${to}::int, lesson, answers, kept_at from learner_card where person_id = ${from}
    on conflict (person_id, lesson) do update set answers = excluded.answers, kept_at = excluded.kept_at where excluded.kept_at > kept.kept_at`;
  await tx.learnerCard.deleteMany({ where: { personId: from } });
  await tx.$executeRaw`
    insert into mistake_explained as kept (person_id, mistake, at) select ${to}::int, mistake, at from mistake_explained where person_id = ${from}
    on conflict (person_id, mistake) do update set at = greatest(kept.at, excluded.at)`;
  await tx.mistakeExplained.deleteMany({ where: { personId: from } });
  await tx.quizAnswer.updateMany({ where: { personId: from }, data: { personId: to } });
  await tx.$executeRaw`
    insert into recall as kept (person_id, item, stability, difficulty, reps, lapses, last_at, due_at)
    select ${to}::int, item, stability, difficulty, reps, lapses, last_at, due_at from recall where person_id = ${from}
    on conflict (person_id, item) do update set stability = excluded.stability, difficulty = excluded.difficulty, reps = excluded.reps,
      lapses = excluded.lapses, last_at = excluded.last_at, due_at = excluded.due_at where excluded.last_at > kept.last_at`;
  await tx.recall.deleteMany({ where: { personId: from } });
  await tx.$executeRaw`
    insert into learning_goal (person_id, since, weekly) select ${to}::int, since, weekly from learning_goal where person_id = ${from} on conflict do nothing`;
  await tx.learningGoal.deleteMany({ where: { personId: from } });
  await tx.$executeRaw`
    insert into learning_reminder as kept (person_id, hour, reminded_at) select ${to}::int, hour, reminded_at from learning_reminder where person_id = ${from}
    on conflict (person_id) do update set reminded_at = greatest(kept.reminded_at, excluded.reminded_at)`;
  await tx.learningReminder.deleteMany({ where: { personId: from } });
  await tx.practiceGame.updateMany({ where: { personId: from }, data: { personId: to } });
  await tx.certificate.updateMany({ where: { personId: from }, data: { personId: to } });
  await tx.exam.updateMany({ where: { personId: from }, data: { personId: to } });
  // One at a time: of two that are open, the one that is further goes on.
  await tx.$executeRaw`
    delete from practice_game where id in (
      select id from practice_game where person_id = ${to} and ended_at is null order by jsonb_array_length(decisions) desc, id desc offset 1)`;
  await tx.$executeRaw`
    delete from exam where id in (select id from exam where person_id = ${to} and finished_at is null order by jsonb_array_length(answers) desc, id desc offset 1)`;
}
