/** When people sleep. Phones lie beside the bed, and a buzz at two in the morning is the surest way to be muted for good. */
import { minuteIn } from './local-time.ts';

/** From and until this minute of the reader's own day. Both the same: never quiet. */
export type QuietHours = { readonly from: number; readonly until: number };

/** Ten at night to eight in the morning (2026-11-22): both countries' shops are shut then. */
export const usualQuietHours: QuietHours = { from: 22 * 60, until: 8 * 60 };
/** Whoever wrote so lately is awake, whatever the hour. */
export const awakeMinutes = 15;

/** What is known of where somebody lives. */
export type Dweller = { readonly timeZone: string | null; readonly language: string | null; readonly country: string | null };

/** All of China keeps one time; elsewhere the house's own, unless they told. */
export const zoneOf = ({ timeZone, language, country }: Dweller, usual: string): string =>
  timeZone ?? (country === 'CN' || (country === null && language === 'zh') ? 'Asia/Shanghai' : usual);

/** As two columns hold them: their own, or the usual. */
export const hoursOf = ({ quietFrom, quietUntil }: { readonly quietFrom: number | null; readonly quietUntil: number | null }): QuietHours =>
  quietFrom === null || quietUntil === null ? usualQuietHours : { from: quietFrom, until: quietUntil };

/** Whether that minute of the day is quiet. */
export const isQuiet = (minute: number, { from, until }: QuietHours): boolean =>
  from <= until ? minute >= from && minute < until : minute >= from || minute < until;

/** The end of the quiet hours somebody is in; `undefined` while they may be written to. */
export function quietUntil(now: Date, timeZone: string, hours: QuietHours = usualQuietHours): Date | undefined {
  const minute = minuteIn(now, timeZone);
  if (!isQuiet(minute, hours)) return undefined;
  const end = new Date(wholeMinute(now) + ((hours.until - minute + day) % day) * minuteMs);
  // Where the clocks change meanwhile, it is that much earlier or later; an hour that a spring night leaves out is not waited for.
  const off = ((hours.until - minuteIn(end, timeZone) + day + day / 2) % day) - day / 2;
  const moved = new Date(end.getTime() + off * minuteMs);
  return minuteIn(moved, timeZone) === hours.until ? moved : end;
}

const minuteMs = 60_000;
const day = 24 * 60;
const wholeMinute = (time: Date): number => Math.floor(time.getTime() / minuteMs) * minuteMs;
