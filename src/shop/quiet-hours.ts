/** When people sleep. Phones lie beside the bed, and a buzz at two in the morning is the surest way to be muted for good. */

/** From and until this hour of the reader's own day (2026-11-22): both countries' shops are shut then. */
export const quietHours = { from: 22, until: 8 } as const;
/** Whoever wrote so lately is awake, whatever the hour. */
export const awakeMinutes = 15;

/** What is known of where somebody lives. */
export type Dweller = { readonly timeZone: string | null; readonly language: string | null; readonly country: string | null };

/** All of China keeps one time; elsewhere the house's own, unless they told. */
export const zoneOf = ({ timeZone, language, country }: Dweller, usual: string): string =>
  timeZone ?? (country === 'CN' || (country === null && language === 'zh') ? 'Asia/Shanghai' : usual);

/** The end of the quiet hours somebody is in; `undefined` while it is day there. */
export function quietUntil(now: Date, timeZone: string): Date | undefined {
  const hour = hourIn(now, timeZone);
  if (hour >= quietHours.until && hour < quietHours.from) return undefined;
  // By the quarter of an hour: zones stand off by quarters, and where the clocks change tonight the hour is still the right one.
  let end = new Date(Math.ceil((now.getTime() + 1) / quarterMs) * quarterMs);
  while (hourIn(end, timeZone) !== quietHours.until) end = new Date(end.getTime() + quarterMs);
  return end;
}

const quarterMs = 15 * 60_000;

/** The hour of the day, from 0 to 23. */
function hourIn(now: Date, timeZone: string): number {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  formats.set(timeZone, known);
  return Number(known.format(now));
}
const formats = new Map<string, Intl.DateTimeFormat>();
