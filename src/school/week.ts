/** A learner's weeks: how much they chose to do in one, and how many they have kept to it. Nobody is scolded, so there is no word for a lost one. */

/** Lessons or days with a review, in a week. */
export const weeklyGoals = [1, 2, 3, 5] as const;

/** As `2026-11-23`, in the learner's own calendar. */
export type Day = string;

/** Days on which nobody's weeks break, the first and the last of them; whose holiday it is, is not asked. */
export type Holiday = { readonly name: string; readonly from: Day; readonly to: Day };

/** From a Monday on. */
export type Goal = { readonly since: Day; readonly weekly: number };

/** `forgiven`: why the last whole week did not have to be kept, if it was not. */
export type Streak = { readonly weeks: number; readonly forgiven: 'holiday' | 'freeze' | null };

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => plus(day, -((new Date(day).getUTCDay() + 6) % 7));

const plus = (day: Day, days: number): Day => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The goal that holds in a week; `null` before one was chosen. */
export const goalOf = (goals: readonly Goal[], week: Day): number | null =>
  goals.filter(({ since }) => since <= week).toSorted((one, other) => (one.since < other.since ? 1 : -1))[0]?.weekly ?? null;

/**
 * Weeks kept in a row, this one too once it is. A week with a holiday in it, and one more in each month, neither counts nor breaks.
 * `done`: what was done, by the Monday of its week.
 */
export function streakOf(goals: readonly Goal[], done: ReadonlyMap<Day, number>, today: Day, holidays: readonly Holiday[]): Streak {
  const current = mondayOf(today);
  const frozen = new Set<string>();
  let weeks = 0;
  let forgiven: Streak['forgiven'] = null;
  const first = goals.map(({ since }) => since).toSorted()[0] ?? current;
  for (let week = first; week <= current; week = plus(week, 7)) {
    const kept = (done.get(week) ?? 0) >= (goalOf(goals, week) ?? Number.POSITIVE_INFINITY);
    if (kept) weeks += 1;
    if (week === current) break;
    forgiven = null;
    if (kept || weeks === 0) continue;
    const sunday = plus(week, 6);
    if (holidays.some(({ from, to }) => from <= sunday && to >= week)) forgiven = 'holiday';
    else if (!frozen.has(week.slice(0, 7))) {
      frozen.add(week.slice(0, 7));
      forgiven = 'freeze';
    } else weeks = 0;
  }
  return { weeks, forgiven };
}

/** How a learner stands with what they chose. */
export type Habit = {
  readonly goal: number | null;
  /** Done this week. */
  readonly done: number;
  readonly streak: Streak;
  /** The hour of their day at which they are reminded; `null` for never. */
  readonly hour: number | null;
};

/** What a learner reaches of their own habit: made for one person and one turn. */
export type HabitDoor = {
  habit(): Promise<Habit>;
  /** From this week on. */
  setGoal(weekly: number): Promise<null>;
  setHour(hour: number | null): Promise<null>;
};
