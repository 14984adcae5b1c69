/** Days of the calendar, with no time and no zone. */

export type Day = { readonly year: number; readonly month: number; readonly day: number };
/** The day on which something is said, and whether it tells of what has been. */
export type Now = Day & { readonly past?: boolean };
/** `never`: a day is named, but no calendar has it, so that nothing else in the message is taken for one. */
export type Found = Day | 'never' | undefined;

const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));
const from = (date: Date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
export const isoOf = (day: Day): string => utc(day).toISOString().slice(0, 10);
export const plus = (now: Day, days: number): Day => from(new Date(utc(now).getTime() + days * 86_400_000));
const weekdayOf = (now: Day): number => utc(now).getUTCDay() || 7;

/** The first such weekday from today on; of what has been, the last one before today. 1 is Monday. */
export const nearestWeekday = (now: Now, weekday: number): Day => {
  const ahead = (weekday - weekdayOf(now) + 7) % 7;
  return plus(now, now.past ? ahead - 7 : ahead);
};
/** The weekday in the calendar week so many weeks on, which begins on Monday. */
export const inWeek = (now: Day, weekday: number, weeks: number): Day => plus(now, weekday - weekdayOf(now) + 7 * weeks);

export function dayOf(text: string): Day | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return y && m && d ? valid(Number(y), Number(m), Number(d)) : undefined;
}

/** `undefined` for a day that no calendar has, such as 31 February. */
export function valid(year: number, month: number, day: number): Day | undefined {
  if (!(year >= 1970 && year < 2200)) return undefined;
  const made = from(new Date(Date.UTC(year, month - 1, day)));
  return made.year === year && made.month === month && made.day === day ? made : undefined;
}

/** The 31st of a month that has none is its last day. */
export function monthsOn(now: Day, months: number, day: number): Day | undefined {
  const { year, month } = monthAfter(now, months);
  return day >= 1 && day <= 31 ? (valid(year, month, day) ?? from(new Date(Date.UTC(year, month, 0)))) : undefined;
}

function monthAfter(now: Day, months: number): Pick<Day, 'year' | 'month'> {
  const index = now.month - 1 + months;
  return { year: now.year + Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** That day of the year, the first from today on; of what has been, the last until today. */
export function nearestOfYear(now: Now, month: number, day: number): Day | undefined {
  const days = [0, 1, 2, 3, 4].map((years) => valid(now.year + (now.past ? -years : years), month, day));
  return days.find((one) => one !== undefined && isDue(now, one));
}

/** That day of the month, the first from today on; of what has been, the last until today. */
export function nearestOfMonth(now: Now, day: number): Day | undefined {
  const days = [0, 1, 2].map((months) => monthAfter(now, now.past ? -months : months)).map(({ year, month }) => valid(year, month, day));
  return days.find((one) => one !== undefined && isDue(now, one));
}

const isDue = (now: Now, day: Day): boolean => (now.past ? utc(day) <= utc(now) : utc(day) >= utc(now));
