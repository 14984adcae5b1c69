/** Learners who forget, as a model: what a way of repeating is worth, told apart from the rules it is made by. */
import type { Memory, Schedule } from '../school/review.ts';
import { dueAfter, ratingOf, sessionAtMost } from '../school/review.ts';

/**
 * The model is not that of the scheduler: knowledge halves in a time of its own for each learner and question (Settles and Meeder 2016),
 * which grows by what is recalled, the more the nearer it was to being lost, and shrinks by what is missed. Who does not know
 * takes one of three options.
 */
export const model = { spread: 0.6, guess: 1 / 3, growth: 3, attendance: 0.7 } as const;

/** `halfLife`: the median in days, after the lesson. */
export type ClassOf = { readonly learners: number; readonly days: number; readonly items: number; readonly halfLife: number; readonly seed: number };
export type Retention = {
  /** Reviews a learner. */
  readonly reviews: number;
  /** The share that is known on the last day, without guessing. */
  readonly atEnd: number;
  /** The same over the second half of the days. */
  readonly meanLater: number;
};

/** Chooses the day of the next review; `undefined` for none. */
type Way = () => (at: number, right: boolean) => number | undefined;

/** One, three and seven days after the lesson, whatever is answered. */
export const fixed: Way = () => {
  let learnt: number | undefined;
  let nth = 0;
  return (at) => {
    learnt ??= at;
    const days = [1, 3, 7][nth++];
    return days === undefined ? undefined : learnt + days;
  };
};

export const spaced =
  (schedule: Schedule): Way =>
  () => {
    let memory: Memory | null = null;
    return (at, right) => {
      const day = new Date(at * dayMs);
      const next = schedule(memory, ratingOf({ right, second: !right }, memory === null), day);
      memory = next.memory;
      return dueAfter(day, next.days).getTime() / dayMs;
    };
  };

const dayMs = 86_400_000;

type Question = { halfLife: number; seen: number; due: number | undefined; readonly next: (at: number, right: boolean) => number | undefined };

/** Everybody learns the questions over the first half of the days, comes on most of them, and answers a session of what is due. `budget`: reviews a learner at most. */
export function retention({ learners, days, items, halfLife, seed }: ClassOf, way: Way, budget = Number.POSITIVE_INFINITY): Retention {
  let [reviews, atEnd, later] = [0, 0, 0];
  for (let learner = 0; learner < learners; learner++) {
    const chance = seeded(seed + learner);
    const ability = Math.exp(model.spread * normal(chance));
    const comes = Array.from({ length: days }, () => chance() < model.attendance);
    const born = Array.from({ length: items }, () => halfLife * ability * Math.exp(model.spread * normal(chance)));
    const questions: Question[] = [];
    let left = budget;
    for (let day = 0; day < days; day++) {
      const hour = day + 0.5;
      if (comes[day]) {
        const due = questions.filter((one) => one.due !== undefined && one.due <= hour).sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
        for (const one of due.slice(0, Math.min(sessionAtMost, left))) {
          answer(one, hour, chance);
          left -= 1;
          reviews += 1;
        }
      }
      const until = Math.min(items, Math.round((items * (day + 1)) / (days / 2)));
      while (questions.length < until) {
        const one: Question = { halfLife: born[questions.length] ?? 1, seen: hour, due: undefined, next: way() };
        one.due = one.next(hour, chance() < 0.8);
        questions.push(one);
      }
      const share = questions.reduce((sum, one) => sum + recall(one, hour), 0) / Math.max(1, questions.length);
      if (day >= days / 2) later += share / Math.floor(days / 2);
      if (day === days - 1) atEnd += share;
    }
  }
  return { reviews: reviews / learners, atEnd: atEnd / learners, meanLater: later / learners };
}

const recall = ({ halfLife, seen }: Question, at: number): number => 2 ** (-(at - seen) / halfLife);

function answer(one: Question, at: number, chance: () => number): void {
  const known = recall(one, at);
  const knows = chance() < known;
  // What was missed is read again with its reason, so it is known anew, but not for longer than before.
  one.halfLife = knows ? one.halfLife * (1 + model.growth * (1 - known)) : Math.max(1, one.halfLife * 0.7);
  one.seen = at;
  one.due = one.next(at, knows || chance() < model.guess);
}

/** Repeatable chance (mulberry32), from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Box and Muller. */
const normal = (chance: () => number): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
