/** FSRS-6 by ts-fsrs with the weights it comes with: in whole days, and without chance, so that the same answers give the same days. */
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import type { Schedule } from '../../school/review.ts';

/** Half a year. */
const daysAtMost = 180;
/** Asked when nine of ten still know it. */
const scheduler = fsrs({ request_retention: 0.9, maximum_interval: daysAtMost, enable_fuzz: false, enable_short_term: false });

const grades = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const;

export const schedule: Schedule = (memory, rating, at) => {
  const known = memory && {
    due: at,
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: memory.reps,
    lapses: memory.lapses,
    state: State.Review,
    last_review: memory.lastAt,
  };
  const { card } = scheduler.next(known ?? createEmptyCard(at), at, grades[rating]);
  const { stability, difficulty, reps, lapses, scheduled_days } = card;
  return { memory: { stability, difficulty, reps, lapses, lastAt: at }, days: Math.min(Math.max(1, scheduled_days), daysAtMost) };
};
